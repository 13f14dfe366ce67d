package dk.borgerblikket.registrations;

import static dk.borgerblikket.registrations.Database.lager;
import static dk.borgerblikket.registrations.Database.pool;
import static dk.borgerblikket.registrations.Database.vent;
import static dk.borgerblikket.registrations.Ting.SKRIVER;
import static dk.borgerblikket.registrations.Ting.SYSTEM;
import static dk.borgerblikket.registrations.Ting.TYPE;
import static dk.borgerblikket.registrations.Ting.altid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.registrations.graenseflade.Indeksfejl;
import dk.borgerblikket.registrations.haendelser.Haendelse;
import dk.borgerblikket.registrations.haendelser.Haendelsesart;
import dk.borgerblikket.registrations.haendelser.Haendelseslog;
import dk.borgerblikket.registrations.haendelser.Haendelsesmaerke;
import dk.borgerblikket.registrations.haendelser.Hoeringskreds;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The change events: which there are, and that a reader meets each exactly once. */
class HaendelserTest {

    private static final Instant TID = Instant.parse("2026-01-01T12:00:00Z");
    private static final int SKRIVERE = 8;
    private static final int RUNDER = 40;

    private final Haendelseslog log = new Haendelseslog(pool());
    private final UUID uuid = UUID.randomUUID();

    private static Hoeringskreds kreds(UUID system, String cvr) {
        return Hoeringskreds.egne(new Skriver(system, new Cvr(cvr)));
    }

    private Haendelsesmaerke nu() {
        return vent(log.nu());
    }

    /** Everything after the place, a page of three at a time. */
    private List<Haendelse> efter(Haendelsesmaerke siden, Hoeringskreds kreds) {
        var alle = new ArrayList<Haendelse>();
        var maerke = siden;
        while (true) {
            var side = vent(log.efter(kreds, maerke, 3));
            alle.addAll(side.haendelser());
            maerke = side.naeste();
            if (side.haendelser().isEmpty()) {
                return alle;
            }
        }
    }

    private List<Haendelsesart> arter(Haendelsesmaerke siden) {
        return efter(siden, kreds(SYSTEM, "11111111")).stream()
                .filter(h -> h.objekt().equals(uuid))
                .map(Haendelse::art)
                .toList();
    }

    private static Ordre<Ting> importer(UUID uuid) {
        return Ordre.importer(TYPE, uuid, List.of(new Besked<>(TID, Ting.af(altid("a", "1")))));
    }

    private static Ordre<Ting> opdater(UUID uuid, int sekund, String tekst) {
        return Ordre.opdater(TYPE, uuid, new Besked<>(TID.plusSeconds(sekund), Ting.delta(altid("a", tekst))));
    }

    private static void skriv(Ordre<?>... ordrer) {
        vent(lager().skriv(SKRIVER, List.of(ordrer)));
    }

    @Test
    void importUpdateAndRemovalAreEachToldOnce() {
        var siden = nu();
        skriv(importer(uuid));
        skriv(opdater(uuid, 1, "2"));
        vent(lager().fjern(SKRIVER, TYPE, List.of(uuid), Medfoelgende.INGEN));

        assertThat(efter(siden, kreds(SYSTEM, "11111111")).stream()
                        .filter(h -> h.objekt().equals(uuid)))
                .extracting(Haendelse::art, Haendelse::type)
                .containsExactly(
                        tuple(Haendelsesart.IMPORTERET, "Ting"),
                        tuple(Haendelsesart.OPDATERET, "Ting"),
                        tuple(Haendelsesart.FJERNET, "Ting"));
    }

    @Test
    void anObjectThatARequestTouchesTwiceIsToldOnce() {
        var siden = nu();
        skriv(importer(uuid), opdater(uuid, 1, "2"), opdater(uuid, 2, "3"));
        assertThat(arter(siden)).containsExactly(Haendelsesart.IMPORTERET);
    }

    @Test
    void whatHasNoEffectIsNotTold() {
        skriv(importer(uuid));
        var siden = nu();

        skriv(importer(uuid));
        skriv(opdater(uuid, 1, "forbudt"));
        skriv(Ordre.importer(TYPE, uuid, List.of(new Besked<>(TID, Ting.af(altid("a", "andet"))))));
        vent(lager().fjern(new Skriver(UUID.randomUUID(), SKRIVER.cvr()), TYPE, List.of(uuid), Medfoelgende.INGEN));

        assertThat(arter(siden)).isEmpty();
    }

    @Test
    void whatTheSenderWantsUntoldIsNotTold() {
        var siden = nu();
        skriv(importer(uuid).medNotifikation(false));
        skriv(opdater(uuid, 1, "2").medNotifikation(false));
        assertThat(arter(siden)).isEmpty();

        skriv(opdater(uuid, 2, "3").medNotifikation(false), opdater(uuid, 3, "4"));
        assertThat(arter(siden)).containsExactly(Haendelsesart.OPDATERET);
    }

    @Test
    void onlyMasterAndAfsenderInTheOwnersNameAreTold() {
        var siden = nu();
        skriv(importer(uuid));
        vent(lager().fjern(SKRIVER, TYPE, List.of(uuid), Medfoelgende.INGEN));

        assertThat(arter(siden)).hasSize(2);
        assertThat(efter(siden, kreds(UUID.randomUUID(), "11111111"))).isEmpty();
        assertThat(efter(siden, kreds(SYSTEM, "22222222"))).isEmpty();
    }

    @Test
    void anEventThatIsCommittedLateIsNotLost() {
        var siden = nu();
        var sen = UUID.randomUUID();
        vent(pool().getConnection()
                .flatMap(aaben -> aaben.begin()
                        .flatMap(transaktion -> aaben.query(
                                        "INSERT INTO haendelse (objekt, objekttype, haendelse, ejer_cvr, master) VALUES ('"
                                                + sen + "', 'Ting', 'Importeret', '11111111', '" + SYSTEM + "')")
                                .execute()
                                .chain(() -> lager().skriv(SKRIVER, List.of(importer(uuid))))
                                .chain(() -> log.efter(kreds(SYSTEM, "11111111"), siden, 100))
                                .flatMap(foer -> transaktion
                                        .commit()
                                        .chain(aaben::close)
                                        .chain(() -> log.efter(kreds(SYSTEM, "11111111"), foer.naeste(), 100))
                                        .invoke(efter -> {
                                            assertThat(foer.haendelser()).isEmpty();
                                            assertThat(efter.haendelser())
                                                    .extracting(Haendelse::objekt)
                                                    .containsExactly(sen, uuid);
                                        })))));
    }

    @Test
    void oneReaderAmongManyWritersMeetsEveryEventExactlyOnce() throws Exception {
        var siden = nu();
        var faerdig = new AtomicBoolean();
        var laest = new ArrayList<UUID>();
        var traad = Thread.ofVirtual().start(() -> {
            var maerke = siden;
            var sidste = false;
            while (true) {
                sidste = faerdig.get();
                var side = vent(log.efter(kreds(SYSTEM, "11111111"), maerke, 7));
                side.haendelser().forEach(h -> laest.add(h.objekt()));
                maerke = side.naeste();
                if (sidste && side.haendelser().isEmpty()) {
                    return;
                }
            }
        });
        var skrevne = new ArrayList<UUID>();
        var strenge = IntStream.range(0, SKRIVERE)
                .mapToObj(s -> {
                    var egne = IntStream.range(0, RUNDER * 2)
                            .mapToObj(i -> UUID.randomUUID())
                            .toList();
                    skrevne.addAll(egne);
                    return streng(egne);
                })
                .toList();
        vent(Uni.join().all(strenge).andFailFast());
        faerdig.set(true);
        traad.join(Duration.ofSeconds(30));

        assertThat(traad.isAlive()).isFalse();
        assertThat(laest).containsExactlyInAnyOrderElementsOf(skrevne);
    }

    /** Requests of two objects each, the transaction open for a while after the event is written. */
    private static Uni<Void> streng(List<UUID> uuider) {
        Uni<Void> alle = Uni.createFrom().voidItem();
        for (var i = 0; i < uuider.size(); i += 2) {
            var ordrer = List.of(importer(uuider.get(i)), importer(uuider.get(i + 1)));
            alle = alle.chain(() -> lager().skriv(
                            SKRIVER,
                            ordrer,
                            (forbindelse, resultater) -> forbindelse
                                    .query("SELECT pg_sleep(%s)"
                                            .formatted(
                                                    ThreadLocalRandom.current().nextInt(15) / 1000.0))
                                    .execute()
                                    .replaceWithVoid())
                    .replaceWithVoid());
        }
        return alle;
    }

    @Test
    void whoHasMissedDeletedEventsIsToldToBeginAgain() {
        var siden = nu();
        skriv(importer(uuid));
        var ajour = vent(log.efter(kreds(SYSTEM, "11111111"), siden, 1000)).naeste();

        while (vent(log.ryd(Instant.now().plusSeconds(60), 100)) > 0) {
            // indtil alle er slettet
        }

        assertThatThrownBy(() -> vent(log.efter(kreds(SYSTEM, "11111111"), siden, 10)))
                .isInstanceOfSatisfying(Fejl.class, f -> assertThat(f.kode()).isEqualTo(Indeksfejl.HAENDELSER_SLETTET));
        assertThat(vent(log.efter(kreds(SYSTEM, "11111111"), ajour, 10)).haendelser())
                .isEmpty();
        assertThat(vent(log.efter(kreds(SYSTEM, "11111111"), Haendelsesmaerke.START, 10))
                        .haendelser())
                .isEmpty();
    }

    @Test
    void clearingLeavesWhatIsNewEnough() {
        var siden = nu();
        skriv(importer(uuid));
        vent(log.ryd(Instant.now().minusSeconds(60), 100_000));
        assertThat(arter(siden)).containsExactly(Haendelsesart.IMPORTERET);
    }

    @Test
    void aPlaceFromAnotherDatabaseIsToldToBeginAgain() {
        var fremtid = new Haendelsesmaerke(nu().transaktion() + 1_000_000, 0);
        assertThatThrownBy(() -> vent(log.efter(kreds(SYSTEM, "11111111"), fremtid, 10)))
                .isInstanceOfSatisfying(Fejl.class, f -> assertThat(f.kode()).isEqualTo(Indeksfejl.HAENDELSER_SLETTET));
    }

    @Test
    void anEventIsNeverChanged() {
        skriv(importer(uuid));
        assertThatThrownBy(() ->
                        vent(pool().query("UPDATE haendelse SET haendelse = 'Fjernet' WHERE objekt = '" + uuid + "'")
                                .execute()))
                .hasMessageContaining("append-only");
    }

    @Test
    void aPlaceIsReadAsItWasWrittenAndHasNoDigits() {
        var maerke = new Haendelsesmaerke(7_000_000_123L, 42);
        assertThat(maerke.tekst()).matches("[a-p]{32}");
        assertThat(Haendelsesmaerke.laes(maerke.tekst())).isEqualTo(maerke);
        assertThat(Haendelsesmaerke.laes(null)).isEqualTo(Haendelsesmaerke.START);
        assertThatThrownBy(() -> Haendelsesmaerke.laes("x")).isInstanceOf(Fejl.class);
        assertThatThrownBy(() -> Haendelsesmaerke.laes("p".repeat(32))).isInstanceOf(Fejl.class);
    }
}
