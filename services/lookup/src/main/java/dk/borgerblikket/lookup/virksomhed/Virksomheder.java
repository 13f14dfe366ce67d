package dk.borgerblikket.lookup.virksomhed;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.adgang.Opslagsadgang;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.konfiguration.Datarettighed;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Legal entities: each is written by the municipality whose CVR number it has. */
@Singleton
public final class Virksomheder {

    private final VirksomhedRepository repository;
    private final Opslagsadgang adgang;

    Virksomheder(VirksomhedRepository repository, Opslagsadgang adgang) {
        this.repository = repository;
        this.adgang = adgang;
    }

    /**
     * What a registration led to.
     *
     * @param ny whether the object was created
     */
    record Registreret(Virksomhed virksomhed, boolean ny) {}

    /**
     * Registers the state of a legal entity. The same state again changes nothing. Only the nation may change the CVR
     * number, as that hands the object over.
     */
    Uni<Registreret> registrer(UUID uuid, Cvr cvr, String navn) {
        var skribent = adgang.kraevSkrivning(Datarettighed.REDIGER_ORGANISATION, cvr);
        return repository.find(List.of(uuid)).chain(kendte -> {
            var ejer = kendte.isEmpty() ? cvr : kendte.getFirst().cvr();
            adgang.kraevSkrivning(Datarettighed.REDIGER_ORGANISATION, ejer);
            return repository
                    .gem(uuid, cvr, navn, ejer, skribent.hvem())
                    .chain(() -> hent(uuid))
                    .map(nu -> {
                        if (!nu.cvr().equals(cvr) || !nu.navn().equals(navn)) {
                            throw new Fejl(Opslagsfejl.SAMTIDIG_AENDRING);
                        }
                        return new Registreret(nu, kendte.isEmpty());
                    });
        });
    }

    /** @throws Fejl 404 when there is none */
    Uni<Virksomhed> hent(UUID uuid) {
        return repository.find(List.of(uuid)).map(fundne -> {
            if (fundne.isEmpty()) {
                throw new Fejl(FaellesFejl.IKKE_FUNDET);
            }
            return fundne.getFirst();
        });
    }

    /** Those of the UUIDs that exist, in the order asked for, in one round trip to the database. */
    public Uni<List<Virksomhed>> find(List<UUID> uuider) {
        return repository.find(uuider);
    }

    /** The legal entity with the CVR number; at most one. */
    Uni<List<Virksomhed>> findVedCvr(Cvr cvr) {
        return repository.findVedCvr(cvr);
    }
}
