package dk.borgerblikket.search.opbygning;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.registrations.Historik;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.Skrevet;
import dk.borgerblikket.registrations.Udtraek;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes the search rows that are missing: those of objects that are older than the table. The service is not ready before
 * all are there, so that no search ever answers from half of the index.
 */
@Readiness
@ApplicationScoped
public class Soegeopbygning implements AsyncHealthCheck {

    private static final Logger LOG = Logger.getLogger(Soegeopbygning.class);
    private static final int BUNDT = 500;
    private static final Duration TAALMODIGHED = Duration.ofSeconds(1);

    /** Served by the primary keys. Locked, so that nobody writes one of them from another state meanwhile. */
    private static final String MANGLER = """
            SELECT o.uuid, o.objekttype, o.master, o.afsender, o.ejer_cvr, o.tidspunkt
            FROM objekt o
            WHERE ($1::uuid IS NULL OR o.uuid > $1) AND NOT EXISTS (SELECT FROM soegning s WHERE s.objekt = o.uuid)
            ORDER BY o.uuid
            LIMIT $2
            FOR UPDATE OF o
            """;

    private final Pool pool;
    private final Registreringslager lager;
    private final Soegetabel tabel;
    private final Uni<Integer> opbygget;

    Soegeopbygning(Pool pool, Registreringslager lager, Soegetabel tabel) {
        this.pool = pool;
        this.lager = lager;
        this.tabel = tabel;
        this.opbygget = Uni.createFrom()
                .deferred(this::opbyg)
                .onFailure()
                .retry()
                .withBackOff(TAALMODIGHED)
                .indefinitely()
                .memoize()
                .indefinitely();
    }

    void start(@Observes StartupEvent haendelse) {
        opbygget.subscribe().with(antal -> {
            if (antal > 0) {
                LOG.infof("Søgetabellen er opbygget for %d objekter", antal);
            }
        });
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return opbygget.replaceWith(true)
                .ifNoItem()
                .after(TAALMODIGHED)
                .recoverWithItem(false)
                .map(faerdig ->
                        HealthCheckResponse.named("soegetabel").status(faerdig).build());
    }

    /**
     * Writes the missing rows of all objects.
     *
     * @return how many were written
     */
    public Uni<Integer> opbyg() {
        return Multi.createBy()
                .repeating()
                .uni(
                        AtomicReference<UUID>::new,
                        sidste -> pool.withTransaction(f -> bundt(f, sidste.get()))
                                .invoke(uuider -> uuider.forEach(sidste::set)))
                .whilst(uuider -> !uuider.isEmpty())
                .collect()
                .with(Collectors.summingInt(List::size));
    }

    private Uni<List<UUID>> bundt(SqlConnection forbindelse, @Nullable UUID efter) {
        return forbindelse
                .preparedQuery(MANGLER)
                .execute(Tuple.of(efter, BUNDT))
                .flatMap(raekker -> {
                    var objekter = new ArrayList<Row>();
                    raekker.forEach(objekter::add);
                    if (objekter.isEmpty()) {
                        return Uni.createFrom().item(List.of());
                    }
                    return skrevne(objekter)
                            .flatMap(skrevne -> tabel.skriv(forbindelse, skrevne))
                            .replaceWith(objekter.stream()
                                    .map(r -> r.getUUID("uuid"))
                                    .toList());
                });
    }

    private Uni<List<Skrevet<?>>> skrevne(List<Row> objekter) {
        return Multi.createFrom()
                .iterable(tabel.typer())
                .onItem()
                .transformToUniAndConcatenate(type -> skrevne(type, objekter))
                .collect()
                .with(Collectors.flatMapping(List::stream, Collectors.toList()));
    }

    private <T> Uni<List<Skrevet<?>>> skrevne(Objekttype<T> type, List<Row> objekter) {
        var raekker = objekter.stream()
                .filter(r -> r.getString("objekttype").equals(type.navn()))
                .toList();
        return lager.historik(type, raekker.stream().map(r -> r.getUUID("uuid")).toList())
                .map(historikker -> raekker.stream()
                        .<Skrevet<?>>map(r -> skrevet(type, r, historikker.get(r.getUUID("uuid"))))
                        .toList());
    }

    /** An object as if all that was ever received about it had just been written. */
    private static <T> Skrevet<T> skrevet(Objekttype<T> type, Row raekke, Historik<T> historik) {
        return new Skrevet<>(
                type,
                raekke.getUUID("uuid"),
                false,
                historik.tilstand(Instant.MAX, Instant.MAX).orElseThrow().indhold(),
                raekke.getOffsetDateTime("tidspunkt").toInstant(),
                new Udtraek(
                        raekke.getUUID("master"),
                        raekke.getUUID("afsender"),
                        new Cvr(raekke.getString("ejer_cvr")),
                        List.of()),
                historik.registreringer().stream()
                        .map(Historik.Registreret::indhold)
                        .toList());
    }
}
