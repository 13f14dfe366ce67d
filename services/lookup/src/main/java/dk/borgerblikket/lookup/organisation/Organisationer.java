package dk.borgerblikket.lookup.organisation;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.adgang.Opslagsadgang;
import dk.borgerblikket.lookup.virksomhed.Virksomheder;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.konfiguration.Datarettighed;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Organisations: each is written by the municipality whose legal entity it refers to. */
@Singleton
final class Organisationer {

    private final OrganisationRepository repository;
    private final Virksomheder virksomheder;
    private final Opslagsadgang adgang;

    Organisationer(OrganisationRepository repository, Virksomheder virksomheder, Opslagsadgang adgang) {
        this.repository = repository;
        this.virksomheder = virksomheder;
        this.adgang = adgang;
    }

    /**
     * What a registration led to.
     *
     * @param ny whether the object was created
     */
    record Registreret(Organisation organisation, boolean ny) {}

    /** Registers the state of an organisation. The same state again changes nothing. */
    Uni<Registreret> registrer(UUID uuid, Tilstand tilstand) {
        var skribent = adgang.kraevSkrivning(Datarettighed.REDIGER_ORGANISATION);
        return virksomheder
                .find(List.of(tilstand.virksomhed()))
                .invoke(fundne -> {
                    if (fundne.isEmpty()) {
                        throw new Fejl(Opslagsfejl.UKENDT_VIRKSOMHED);
                    }
                    adgang.kraevSkrivning(
                            Datarettighed.REDIGER_ORGANISATION,
                            fundne.getFirst().cvr());
                })
                .chain(() -> repository.find(List.of(uuid)))
                .chain(kendte -> {
                    var foer = kendte.isEmpty()
                            ? tilstand.virksomhed()
                            : kendte.getFirst().tilstand().virksomhed();
                    if (!kendte.isEmpty()) {
                        adgang.kraevSkrivning(
                                Datarettighed.REDIGER_ORGANISATION,
                                kendte.getFirst().virksomhed().cvr());
                    }
                    return repository
                            .gem(uuid, tilstand, foer, skribent.hvem())
                            .chain(() -> hent(uuid))
                            .map(nu -> {
                                if (!nu.tilstand().equals(tilstand)) {
                                    throw new Fejl(Opslagsfejl.SAMTIDIG_AENDRING);
                                }
                                return new Registreret(nu, kendte.isEmpty());
                            });
                });
    }

    /** @throws Fejl 404 when there is none */
    Uni<Organisation> hent(UUID uuid) {
        return repository.find(List.of(uuid)).map(fundne -> {
            if (fundne.isEmpty()) {
                throw new Fejl(FaellesFejl.IKKE_FUNDET);
            }
            return fundne.getFirst();
        });
    }

    /** Those of the UUIDs that exist, in the order asked for, in one round trip to the database. */
    Uni<List<Organisation>> find(List<UUID> uuider) {
        return repository.find(uuider);
    }

    /** The organisations of the legal entity with the CVR number. */
    Uni<List<Organisation>> findVedCvr(Cvr cvr) {
        return repository.findVedCvr(cvr);
    }
}
