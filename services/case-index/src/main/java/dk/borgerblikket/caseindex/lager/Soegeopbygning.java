package dk.borgerblikket.caseindex.lager;

import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.registrations.Historik;
import dk.borgerblikket.registrations.Registreringslager;
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
import java.util.Map;
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
            SELECT o.uuid, o.objekttype, o.master, o.afsender, o.ejer_cvr
            FROM objekt o
            WHERE ($1::uuid IS NULL OR o.uuid > $1) AND NOT EXISTS (SELECT FROM soegning s WHERE s.objekt = o.uuid)
            ORDER BY o.uuid
            LIMIT $2
            FOR UPDATE OF o
            """;

    private final Pool pool;
    private final Registreringslager lager;
    private final Sagstype sagstype;
    private final Dokumenttype dokumenttype;
    private final Soegeudtraek soegeudtraek;
    private final Uni<Integer> opbygget;

    Soegeopbygning(
            Pool pool,
            Registreringslager lager,
            Sagstype sagstype,
            Dokumenttype dokumenttype,
            Soegeudtraek soegeudtraek) {
        this.pool = pool;
        this.lager = lager;
        this.sagstype = sagstype;
        this.dokumenttype = dokumenttype;
        this.soegeudtraek = soegeudtraek;
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
                    return lager.historik(sagstype, uuider(objekter, Sagstype.NAVN))
                            .flatMap(sager -> lager.historik(dokumenttype, uuider(objekter, Dokumenttype.NAVN))
                                    .map(dokumenter -> soegeraekker(objekter, sager, dokumenter)))
                            .flatMap(linjer -> SoegningRepository.gem(forbindelse, linjer))
                            .replaceWith(objekter.stream()
                                    .map(r -> r.getUUID("uuid"))
                                    .toList());
                });
    }

    private static List<UUID> uuider(List<Row> objekter, String objekttype) {
        return objekter.stream()
                .filter(r -> r.getString("objekttype").equals(objekttype))
                .map(r -> r.getUUID("uuid"))
                .toList();
    }

    private List<Soegeraekke> soegeraekker(
            List<Row> objekter,
            Map<UUID, Historik<Sagsregistrering>> sager,
            Map<UUID, Historik<Dokumentregistrering>> dokumenter) {
        var nu = Instant.now();
        var resultat = new ArrayList<Soegeraekke>(objekter.size());
        for (var r : objekter) {
            var uuid = r.getUUID("uuid");
            var udtraek = new Udtraek(
                    r.getUUID("master"), r.getUUID("afsender"), new Cvr(r.getString("ejer_cvr")), List.of());
            if (sager.containsKey(uuid)) {
                var historik = sager.get(uuid);
                resultat.add(soegeudtraek.sag(uuid, udtraek, nu(historik), beskeder(historik), nu));
            } else if (dokumenter.containsKey(uuid)) {
                var historik = dokumenter.get(uuid);
                resultat.add(soegeudtraek.dokument(uuid, udtraek, nu(historik), beskeder(historik), nu));
            }
        }
        return resultat;
    }

    private static <T> T nu(Historik<T> historik) {
        return historik.tilstand(Instant.MAX, Instant.MAX).orElseThrow().indhold();
    }

    private static <T> List<T> beskeder(Historik<T> historik) {
        return historik.registreringer().stream()
                .map(Historik.Registreret::indhold)
                .toList();
    }
}
