package dk.borgerblikket.registrations;

import static dk.borgerblikket.registrations.Database.pool;
import static dk.borgerblikket.registrations.Database.raekker;
import static dk.borgerblikket.registrations.Database.vent;
import static dk.borgerblikket.registrations.Ting.SKRIVER;
import static dk.borgerblikket.registrations.Ting.TYPE;
import static dk.borgerblikket.registrations.Ting.altid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerblikket.oio.UnikRetur;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SamtidighedTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int SKRIVERE = 8;
    private static final int RUNDER = 15;

    private final List<UUID> uuider =
            Stream.generate(UUID::randomUUID).limit(12).toList();

    private static List<Integer> koder(List<UnikRetur> resultater) {
        return resultater.stream().map(UnikRetur::statusKode).toList();
    }

    @Test
    void writersOnTheSameObjectsInOppositeOrderLoseNothing() {
        vent(Database.lager()
                .skriv(
                        SKRIVER,
                        uuider.stream()
                                .map(u -> Ordre.importer(
                                        TYPE, u, List.of(new Besked<>(START, Ting.af(altid("start", "x"))))))
                                .toList()));

        var strenge = IntStream.range(0, SKRIVERE).mapToObj(this::streng).toList();
        var resultater = vent(Uni.join().all(strenge).andCollectFailures());

        assertThat(resultater).allSatisfy(r -> assertThat(r).containsOnly(20));
        assertThat(vent(Database.lager().laes(TYPE, SKRIVER, uuider)))
                .hasSize(12)
                .allSatisfy(o -> {
                    assertThat(o.antalRegistreringer()).isEqualTo(1 + SKRIVERE * RUNDER);
                    assertThat(o.indhold().vaerdier()).hasSize(1 + SKRIVERE * RUNDER);
                });
    }

    /** One writer's requests, one after the other; every second writer goes through the objects backwards. */
    private Uni<List<Integer>> streng(int skriver) {
        var raekkefoelge = new ArrayList<>(uuider);
        if (skriver % 2 == 1) {
            Collections.reverse(raekkefoelge);
        }
        Uni<List<Integer>> alle = Uni.createFrom().item(List.of());
        for (var runde = 0; runde < RUNDER; runde++) {
            var navn = skriver + "-" + runde;
            var tid = START.plusSeconds(1 + runde * 10L + skriver);
            var ordrer = raekkefoelge.stream()
                    .map(u -> Ordre.opdater(TYPE, u, new Besked<>(tid, Ting.delta(altid(navn, "x")))))
                    .toList();
            alle = alle.flatMap(foer -> Database.lager().skriv(SKRIVER, ordrer).map(nu -> {
                var samlet = new ArrayList<>(foer);
                samlet.addAll(koder(nu));
                return samlet;
            }));
        }
        return alle;
    }

    @Test
    void ofSeveralImportsOfTheSameNewObjectsExactlyOneMakesEach() {
        var skrivninger = IntStream.range(0, SKRIVERE)
                .mapToObj(s -> {
                    var raekkefoelge = new ArrayList<>(uuider);
                    Collections.shuffle(raekkefoelge);
                    return Database.lager()
                            .skriv(
                                    SKRIVER,
                                    raekkefoelge.stream()
                                            .map(u -> Ordre.importer(
                                                    TYPE,
                                                    u,
                                                    List.of(new Besked<>(START, Ting.af(altid("fra", "s" + s))))))
                                            .toList());
                })
                .toList();

        var resultater = vent(Uni.join().all(skrivninger).andCollectFailures());

        assertThat(resultater.stream().flatMap(List::stream).map(UnikRetur::statusKode))
                .containsOnly(20, 49)
                .filteredOn(k -> k == 20)
                .hasSize(uuider.size());
        assertThat(vent(Database.lager().laes(TYPE, SKRIVER, uuider)))
                .hasSize(12)
                .allSatisfy(o -> assertThat(o.antalRegistreringer()).isEqualTo(1));
    }

    @Test
    void aConnectionThatDiesInTheMiddleLeavesNothing() {
        var lager = new Registreringslager(
                Database.nyPool(),
                (forbindelse, skrevne) -> forbindelse
                        .query("SELECT pg_backend_pid()")
                        .execute()
                        .flatMap(r -> pool().preparedQuery("SELECT pg_terminate_backend($1)")
                                .execute(Tuple.of(r.iterator().next().getInteger(0))))
                        .flatMap(r -> forbindelse.query("SELECT 1").execute())
                        .replaceWithVoid());

        assertThatThrownBy(() -> vent(lager.skriv(SKRIVER, importAfAlle()))).isInstanceOf(Exception.class);
        assertThat(uuider).allSatisfy(u -> assertThat(raekker(u)).isZero());
        assertThat(koder(vent(Database.lager().skriv(SKRIVER, importAfAlle())))).containsOnly(20);
    }

    @Test
    void aProjectionThatFailsLeavesNothing() {
        var lager = new Registreringslager(
                pool(), (forbindelse, skrevne) -> Uni.createFrom().failure(new IllegalStateException("projektion")));

        assertThatThrownBy(() -> vent(lager.skriv(SKRIVER, importAfAlle()))).hasMessageContaining("projektion");
        assertThat(uuider).allSatisfy(u -> assertThat(raekker(u)).isZero());
    }

    @Test
    void aPassingDeadlockIsTriedAgain() {
        var forsoeg = new AtomicInteger();
        var lager = new Registreringslager(
                pool(),
                (forbindelse, skrevne) -> forsoeg.incrementAndGet() < 3
                        ? forbindelse
                                .query("DO $$ BEGIN RAISE EXCEPTION 'prøve' USING ERRCODE = '40P01'; END $$")
                                .execute()
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem());

        assertThat(koder(vent(lager.skriv(SKRIVER, importAfAlle())))).containsOnly(20);
        assertThat(forsoeg).hasValue(3);
        assertThat(uuider).allSatisfy(u -> assertThat(raekker(u)).isEqualTo(3));
    }

    private List<Ordre<Ting>> importAfAlle() {
        return uuider.stream()
                .map(u -> Ordre.importer(TYPE, u, List.of(new Besked<>(START, Ting.af(altid("a", "1"))))))
                .toList();
    }
}
