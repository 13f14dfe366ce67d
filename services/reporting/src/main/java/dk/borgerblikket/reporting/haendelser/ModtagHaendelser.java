package dk.borgerblikket.reporting.haendelser;

import dk.borgerblikket.reporting.Rapportfejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Counts deliveries: the whole of one or nothing of it, and no call twice. */
@Singleton
final class ModtagHaendelser {

    /** Before the product existed nobody called it; an older moment is an error at the sender. */
    private static final Instant TIDLIGST = Instant.parse("2018-01-01T00:00:00Z");

    /** How far the sender's clock may be ahead of ours. */
    private static final Duration URSKAEVHED = Duration.ofMinutes(5);

    private final HaendelseRepository repository;
    private final Clock ur;

    ModtagHaendelser(HaendelseRepository repository, Clock ur) {
        this.repository = repository;
        this.ur = ur;
    }

    Uni<Void> modtag(List<Haendelse> haendelser) {
        var senest = ur.instant().plus(URSKAEVHED);
        var enkelte = new LinkedHashMap<UUID, Haendelse>();
        for (var haendelse : haendelser) {
            if (haendelse.tidspunkt().isBefore(TIDLIGST)
                    || haendelse.tidspunkt().isAfter(senest)) {
                throw new Fejl(Rapportfejl.URIMELIGT_TIDSPUNKT).med("id", haendelse.id());
            }
            if (haendelse.kommuner().stream()
                            .map(Haendelse.Kommunekald::sted)
                            .distinct()
                            .count()
                    < haendelse.kommuner().size()) {
                throw new Fejl(Rapportfejl.KOMMUNE_GENTAGET).med("id", haendelse.id());
            }
            enkelte.putIfAbsent(haendelse.id(), haendelse);
        }
        return repository.taelMed(List.copyOf(enkelte.values()));
    }
}
