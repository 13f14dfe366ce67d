package dk.borgerblikket.lookup.adgang;

import dk.borgerblikket.administrationclient.Opsaetninger;
import dk.borgerblikket.identity.Anvendersystem;
import dk.borgerblikket.identity.Borger;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.identity.Tjeneste;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.registrations.graenseflade.Indeksfejl;
import dk.borgerblikket.visibility.konfiguration.Datarettighed;
import dk.borgerblikket.visibility.konfiguration.Serviceaftale;
import dk.borgerblikket.web.CprNoegle;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may look up and write (ADR 0022). Organisation and classification are open to every system with an agreement in
 * force, every employee and our own services; persons and writing are not.
 */
@ApplicationScoped
public class Opslagsadgang {

    private final Kald kald;
    private final Opsaetninger opsaetninger;
    private final CprNoegle noegle;
    private final Clock ur;

    Opslagsadgang(Kald kald, Opsaetninger opsaetninger, CprNoegle noegle, Clock ur) {
        this.kald = kald;
        this.opsaetninger = opsaetninger;
        this.noegle = noegle;
        this.ur = ur;
    }

    /**
     * Requires that the caller may look up at all. Every operation over JAX-RS is asked already ({@link Aftalevagt}); what
     * answers elsewhere asks itself.
     *
     * @throws Fejl {@link Indeksfejl#INGEN_SERVICEAFTALE} for a system without an agreement in force
     */
    public void kraevLaesning() {
        switch (kald.kalder()) {
            case Anvendersystem system -> aftale(system);
            case Medarbejder _, Tjeneste _ -> {}
            case Borger _ -> throw new ForbiddenException();
        }
    }

    /**
     * Requires that the caller may write what this authority owns: an employee with the role
     * {@link Rolle#ORGANISATION_REDIGER} there, national_admin, or a system whose agreement gives the right.
     *
     * @throws Fejl 403 without role, agreement or right; 404 when the objects are another authority's, as if they did not
     *     exist
     */
    public Skribent kraevSkrivning(Datarettighed rettighed, Cvr ejer) {
        return switch (kald.kalder()) {
            case Medarbejder _ -> {
                var medarbejder = kald.kraev(Rolle.ORGANISATION_REDIGER, ejer);
                yield new Skribent(medarbejder.cvr(), medarbejder.cvr() + "/" + pseudonym(medarbejder));
            }
            case Anvendersystem system -> {
                if (!aftale(system).rettigheder().contains(rettighed)) {
                    throw new Fejl(Opslagsfejl.INGEN_RETTIGHED);
                }
                if (!system.cvr().equals(ejer)) {
                    throw new Fejl(FaellesFejl.IKKE_FUNDET);
                }
                yield new Skribent(system.cvr(), system.cvr() + "/" + system.itSystem());
            }
            case Borger _, Tjeneste _ -> throw new ForbiddenException();
        };
    }

    /**
     * As {@link #kraevSkrivning(Datarettighed, Cvr)} for the caller's own authority: asked before the message is looked at,
     * so that whoever may not write at all learns nothing from it.
     */
    public Skribent kraevSkrivning(Datarettighed rettighed) {
        return kraevSkrivning(
                rettighed,
                switch (kald.kalder()) {
                    case Medarbejder medarbejder -> medarbejder.cvr();
                    case Anvendersystem system -> system.cvr();
                    case Borger _, Tjeneste _ -> throw new ForbiddenException();
                });
    }

    /** What the caller may see of persons; empty for nothing. The national administrator is no exception. */
    public Optional<Personindsigt> personindsigt() {
        return switch (kald.kalder()) {
            case Anvendersystem system ->
                indsigt(system.cvr(), felter(aftale(system).rettigheder()), "system:" + system.itSystem());
            case Medarbejder medarbejder ->
                indsigt(
                        medarbejder.cvr(),
                        medarbejder.har(Rolle.ORGANISATION_REDIGER) ? EnumSet.allOf(Personfelt.class) : Set.of(),
                        "medarbejder:" + pseudonym(medarbejder));
            case Borger _, Tjeneste _ -> Optional.empty();
        };
    }

    /**
     * Requires that the caller may search persons by what the field holds.
     *
     * @return the authority that the search must be limited to
     * @throws Fejl {@link Opslagsfejl#INGEN_RETTIGHED} otherwise: hits would tell what the answer does not show
     */
    public Cvr kraevPersonsoegning(Personfelt felt) {
        return personindsigt()
                .filter(indsigt -> indsigt.felter().contains(felt))
                .map(Personindsigt::cvr)
                .orElseThrow(() -> new Fejl(Opslagsfejl.INGEN_RETTIGHED));
    }

    /** The same for the same employee, and of no use to those who may only look up. */
    private String pseudonym(Medarbejder medarbejder) {
        return noegle.tekst("medarbejder:" + medarbejder.cvr() + "/" + medarbejder.id());
    }

    private static Optional<Personindsigt> indsigt(Cvr cvr, Set<Personfelt> felter, String hvem) {
        return felter.isEmpty() ? Optional.empty() : Optional.of(new Personindsigt(cvr, felter, hvem));
    }

    private static Set<Personfelt> felter(Set<Datarettighed> rettigheder) {
        return Stream.of(Personfelt.values())
                .filter(felt -> rettigheder.contains(felt.rettighed()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Serviceaftale aftale(Anvendersystem system) {
        return opsaetninger
                .nu()
                .aftale(system.itSystem(), system.cvr(), ur.instant())
                .orElseThrow(() -> new Fejl(Indeksfejl.INGEN_SERVICEAFTALE));
    }
}
