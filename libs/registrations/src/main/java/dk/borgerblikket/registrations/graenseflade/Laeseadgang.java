package dk.borgerblikket.registrations.graenseflade;

import dk.borgerblikket.administrationclient.Opsaetninger;
import dk.borgerblikket.identity.Anvendersystem;
import dk.borgerblikket.identity.Borger;
import dk.borgerblikket.identity.Kalder;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.identity.Tjeneste;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dataafgraensning;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import dk.borgerblikket.visibility.konfiguration.Serviceaftale;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who reads, and how far (case-index §16). */
@ApplicationScoped
public class Laeseadgang {

    private final Kald kald;
    private final Opsaetninger opsaetninger;

    Laeseadgang(Kald kald, Opsaetninger opsaetninger) {
        this.kald = kald;
        this.opsaetninger = opsaetninger;
    }

    /**
     * The calling reader. A system sees its own objects and what its agreement allows. An employee with the role
     * {@link Rolle#SAG_LAES} sees what both the role and the agreement of the system in the token allow.
     *
     * @throws Fejl {@link FaellesFejl#INGEN_ADGANG} without the role, {@link Indeksfejl#INTET_LAESERSYSTEM} when the token
     *     names no system, {@link Indeksfejl#INGEN_SERVICEAFTALE} when no agreement is in force
     */
    public Laeser kraev() {
        return laeser(kald.kalder(), opsaetninger.nu(), Instant.now());
    }

    static Laeser laeser(Kalder kalder, Opsaetning opsaetning, Instant nu) {
        return switch (kalder) {
            case Anvendersystem(var itSystem, var cvr) ->
                new Laeser(
                        cvr,
                        itSystem,
                        true,
                        aftale(opsaetning, itSystem, cvr, nu).laeseadgang(),
                        Set.of());
            case Medarbejder medarbejder -> laeser(medarbejder, opsaetning, nu);
            case Borger _, Tjeneste _ -> throw new ForbiddenException();
        };
    }

    private static Laeser laeser(Medarbejder medarbejder, Opsaetning opsaetning, Instant nu) {
        if (!medarbejder.har(Rolle.SAG_LAES)) {
            throw new Fejl(FaellesFejl.INGEN_ADGANG);
        }
        var itSystem = medarbejder.itSystem().orElseThrow(() -> new Fejl(Indeksfejl.INTET_LAESERSYSTEM));
        var aftale = aftale(opsaetning, itSystem, medarbejder.cvr(), nu);
        return new Laeser(
                medarbejder.cvr(),
                itSystem,
                false,
                Dataafgraensning.faelles(aftale.laeseadgang(), medarbejder.afgraensninger()),
                medarbejder.adgange(),
                Optional.of(medarbejder.id()));
    }

    private static Serviceaftale aftale(Opsaetning opsaetning, UUID itSystem, Cvr cvr, Instant nu) {
        return opsaetning.aftale(itSystem, cvr, nu).orElseThrow(() -> new Fejl(Indeksfejl.INGEN_SERVICEAFTALE));
    }
}
