package dk.borgerblikket.bulk.systemovergang;

import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Previews, starts and tells of removals at a change of system. */
@ApplicationScoped
public class Systemovergange {

    private static final int KODELAENGDE = 8;

    /** Letters only, and none that look alike. */
    private static final String BOGSTAVER = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final SystemovergangRepository repository;
    private final SecureRandom tilfaeldig = new SecureRandom();

    Systemovergange(SystemovergangRepository repository) {
        this.repository = repository;
    }

    Uni<Systemovergang> forhaandsvis(Skriver skriver, @Nullable OffsetDateTime tilOgMed) {
        var id = UUID.randomUUID();
        return repository.opret(skriver, id, tilOgMed, kode()).chain(() -> repository.hent(skriver, id));
    }

    Uni<Systemovergang> hent(Skriver skriver, UUID id) {
        return repository.hent(skriver, id);
    }

    /**
     * Starts the removal; starting it again changes nothing.
     *
     * @throws Fejl 409 when the code is not that of the preview
     */
    Uni<Systemovergang> udfoer(Skriver skriver, UUID id, String kode) {
        return repository
                .bekraeft(skriver, id, kode)
                .chain(() -> repository.hent(skriver, id))
                .invoke(overgang -> {
                    if (!overgang.kode().equals(kode)) {
                        throw new Fejl(Overgangsfejl.FORKERT_BEKRAEFTELSE);
                    }
                });
    }

    private String kode() {
        return tilfaeldig
                .ints(KODELAENGDE, 0, BOGSTAVER.length())
                .mapToObj(i -> String.valueOf(BOGSTAVER.charAt(i)))
                .reduce("", String::concat);
    }
}
