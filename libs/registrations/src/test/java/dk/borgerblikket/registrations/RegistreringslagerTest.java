package dk.borgerblikket.registrations;

import static dk.borgerblikket.registrations.Database.lager;
import static dk.borgerblikket.registrations.Database.raekker;
import static dk.borgerblikket.registrations.Database.tekst;
import static dk.borgerblikket.registrations.Database.vent;
import static dk.borgerblikket.registrations.Ting.SKRIVER;
import static dk.borgerblikket.registrations.Ting.TYPE;
import static dk.borgerblikket.registrations.Ting.altid;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.oio.Virkning;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegistreringslagerTest {

    private final UUID uuid = UUID.randomUUID();

    private static Besked<Ting> paa(int dag, Ting indhold) {
        return new Besked<>(Instant.parse("2026-01-%02dT12:00:00Z".formatted(dag)), indhold);
    }

    private static List<Integer> koder(List<UnikRetur> resultater) {
        return resultater.stream().map(UnikRetur::statusKode).toList();
    }

    private List<Integer> skriv(Ordre<?>... ordrer) {
        return koder(vent(lager().skriv(SKRIVER, List.of(ordrer))));
    }

    private Ordre<Ting> importer(Ting indhold) {
        return Ordre.importer(TYPE, uuid, List.of(paa(10, indhold)));
    }

    private Ordre<Ting> opdater(int dag, Ting indhold) {
        return Ordre.opdater(TYPE, uuid, paa(dag, indhold));
    }

    private List<String> vaerdier() {
        return vent(lager().laes(TYPE, SKRIVER, List.of(uuid))).getFirst().indhold().vaerdier().stream()
                .map(v -> v.navn() + "=" + v.tekst())
                .sorted()
                .toList();
    }

    @Test
    void importMakesTheObjectWithAllItsHistory() {
        assertThat(skriv(Ordre.importer(
                        TYPE, uuid, List.of(paa(1, Ting.af(altid("a", "1"))), paa(2, Ting.delta(altid("b", "2")))))))
                .containsExactly(20);

        var objekt = vent(lager().laes(TYPE, SKRIVER, List.of(uuid))).getFirst();
        assertThat(objekt.antalRegistreringer()).isEqualTo(2);
        assertThat(objekt.tidspunkt()).isEqualTo(Instant.parse("2026-01-02T12:00:00Z"));
        assertThat(vaerdier()).containsExactly("a=1", "b=2");
    }

    @Test
    void theSameMessageTwiceHasOneEffect() {
        skriv(importer(Ting.af(altid("a", "1"))), opdater(11, Ting.delta(altid("a", "2"))));
        var foer = tekst("SELECT opdateret::text || indhold FROM objekt WHERE uuid = $1", uuid);

        assertThat(skriv(importer(Ting.af(altid("a", "1"))), opdater(11, Ting.delta(altid("a", "2")))))
                .containsExactly(20, 20);
        assertThat(tekst("SELECT opdateret::text || indhold FROM objekt WHERE uuid = $1", uuid))
                .isEqualTo(foer);
        assertThat(Database.antal("SELECT count(*) FROM registrering WHERE objekt = $1", uuid))
                .isEqualTo(2);
    }

    @Test
    void theSameMessageTwiceInOneRequestHasOneEffect() {
        assertThat(skriv(
                        importer(Ting.af(altid("a", "1"))),
                        importer(Ting.af(altid("a", "1"))),
                        opdater(11, Ting.delta(altid("a", "2"))),
                        opdater(11, Ting.delta(altid("a", "2")))))
                .containsExactly(20, 20, 20, 20);
        assertThat(Database.antal("SELECT count(*) FROM registrering WHERE objekt = $1", uuid))
                .isEqualTo(2);
    }

    @Test
    void importOfAnExistingObjectWithOtherContentIsAConflict() {
        skriv(importer(Ting.af(altid("a", "1"))));

        assertThat(skriv(importer(Ting.af(altid("a", "2"))))).containsExactly(49);
        assertThat(vaerdier()).containsExactly("a=1");
    }

    @Test
    void anotherKindOfObjectWithTheSameUuidIsAConflictAndCannotBeUpdated() {
        skriv(importer(Ting.af(altid("a", "1"))));
        var anden = new Ting.Type("Andet");

        assertThat(skriv(
                        Ordre.importer(anden, uuid, List.of(paa(10, Ting.af(altid("a", "1"))))),
                        Ordre.opdater(anden, uuid, paa(11, Ting.delta(altid("a", "2"))))))
                .containsExactly(49, 44);
        assertThat(vent(lager().laes(anden, SKRIVER, List.of(uuid)))).isEmpty();
    }

    @Test
    void anUpdateOfAnUnknownObjectAnswersLikeOneOfSomebodyElsesObject() {
        skriv(importer(Ting.af(altid("a", "1"))));
        var opdatering = opdater(11, Ting.delta(altid("a", "2")));
        var ukendt =
                vent(lager().skriv(SKRIVER, List.of(Ordre.opdater(TYPE, UUID.randomUUID(), paa(11, Ting.delta())))));
        var andetSystem = vent(lager().skriv(new Skriver(UUID.randomUUID(), SKRIVER.cvr()), List.of(opdatering)));
        var andenKommune =
                vent(lager().skriv(new Skriver(SKRIVER.itSystem(), new Cvr("22222222")), List.of(opdatering)));

        assertThat(ukendt.getFirst().statusKode()).isEqualTo(44);
        assertThat(andetSystem.getFirst().statusKode()).isEqualTo(44);
        assertThat(andetSystem.getFirst().fejlbeskedTekst())
                .isEqualTo(ukendt.getFirst().fejlbeskedTekst());
        assertThat(andenKommune.getFirst()).isEqualTo(andetSystem.getFirst());
        assertThat(vaerdier()).containsExactly("a=1");
    }

    @Test
    void aReaderSeesOnlyItsOwn() {
        skriv(importer(Ting.af(altid("a", "1"))));
        var andetSystem = new Skriver(UUID.randomUUID(), SKRIVER.cvr());
        var andenKommune = new Skriver(SKRIVER.itSystem(), new Cvr("22222222"));

        for (var laeser : List.of(andetSystem, andenKommune)) {
            assertThat(vent(lager().laes(TYPE, laeser, List.of(uuid)))).isEmpty();
            assertThat(vent(lager().laesVedPart(TYPE, laeser, null, Ting.noegle("cpr-a"), 0, 1000)))
                    .isEmpty();
        }
    }

    @Test
    void anOlderMessageNeverOverridesANewerOneButItsOtherValuesApply() {
        skriv(importer(Ting.af(altid("a", "1"), altid("b", "1"))));
        skriv(opdater(12, Ting.delta(altid("a", "12"))));
        skriv(opdater(11, Ting.delta(altid("a", "11"), altid("b", "11"))));

        assertThat(vaerdier()).containsExactly("a=12", "b=11");
    }

    @Test
    void anOlderMessageInTheSameRequestIsFoldedInItsPlace() {
        assertThat(skriv(
                        importer(Ting.af(altid("a", "1"), altid("b", "1"))),
                        opdater(12, Ting.delta(altid("a", "12"))),
                        opdater(11, Ting.delta(altid("a", "11"), altid("b", "11")))))
                .containsExactly(20, 20, 20);
        assertThat(vaerdier()).containsExactly("a=12", "b=11");
    }

    @Test
    void aMessageWithoutSenderTimeOverridesNothing() {
        skriv(importer(Ting.af(altid("a", "1"))));

        assertThat(skriv(Ordre.opdater(
                        TYPE, uuid, Besked.udenTidspunkt(0, Ting.delta(altid("a", "x"), altid("c", "x"))))))
                .containsExactly(20);
        assertThat(vaerdier()).containsExactly("a=1", "c=x");
    }

    @Test
    void aBadOrderHasNoEffectAndLeavesTheOthersAlone() {
        var anden = UUID.randomUUID();
        assertThat(skriv(
                        importer(Ting.af(altid("a", "forbudt"))),
                        Ordre.importer(TYPE, anden, List.of(paa(1, Ting.af(altid("a", "1"))))),
                        Ordre.opdater(TYPE, anden, paa(2, Ting.delta(altid("a", "forbudt"))))))
                .containsExactly(40, 20, 40);
        assertThat(raekker(uuid)).isZero();
        assertThat(Database.antal("SELECT count(*) FROM registrering WHERE objekt = $1", anden))
                .isEqualTo(1);
    }

    @Test
    void anUpdateThatFollowsARefusedImportFindsNothing() {
        assertThat(skriv(importer(Ting.af(altid("a", "forbudt"))), opdater(11, Ting.delta(altid("a", "2")))))
                .containsExactly(40, 44);
    }

    @Test
    void contentThatTheDatabaseCannotHoldIsRefused() {
        assertThat(skriv(importer(Ting.af(altid("a", "\0")))))
                .as("NUL in a text")
                .containsExactly(40);
        assertThat(skriv(Ordre.importer(
                        TYPE, uuid, List.of(new Besked<>(OffsetDateTime.MAX.toInstant(), Ting.af(altid("a", "1")))))))
                .as("sender time out of range")
                .containsExactly(40);
        assertThat(skriv(importer(Ting.af(altid("a", "\\u0000")))))
                .as("the text of an escape is ordinary text")
                .containsExactly(20);
        assertThat(vaerdier()).containsExactly("a=\\u0000");
    }

    @Test
    void findingsAreThoseOfTheStateNow() {
        skriv(importer(Ting.af(altid("a", "sjusk"), altid("b", "sjusk"))));
        assertThat(Database.antal("SELECT count(*) FROM fund WHERE objekt = $1", uuid))
                .isEqualTo(2);

        skriv(opdater(11, Ting.delta(altid("a", "pænt"))));
        assertThat(tekst("SELECT string_agg(regel || sti, ',') FROM fund WHERE objekt = $1", uuid))
                .isEqualTo("T-02b");
    }

    @Test
    void anObjectIsFoundByItsPartiesAndOnlyThoseItHasNow() {
        var part = "cpr-" + uuid;
        var ny = "cpr-ny-" + uuid;
        skriv(importer(new Ting(Ting.SYSTEM, "11111111", List.of(part), List.of())));
        assertThat(vent(lager().laesVedPart(TYPE, SKRIVER, "PART", Ting.noegle(part), 0, 10)))
                .extracting(Objekt::uuid)
                .containsExactly(uuid);

        skriv(opdater(11, new Ting(null, null, List.of(ny), List.of())));
        assertThat(vent(lager().laesVedPart(TYPE, SKRIVER, null, Ting.noegle(part), 0, 10)))
                .isEmpty();
        assertThat(vent(lager().laesVedPart(TYPE, SKRIVER, null, Ting.noegle(ny), 0, 10)))
                .hasSize(1);
        assertThat(vent(lager().laesVedPart(TYPE, SKRIVER, "ANDEN", Ting.noegle(ny), 0, 10)))
                .isEmpty();
    }

    @Test
    void whatTheIndexKnewThenCanBeReadLater() {
        skriv(importer(Ting.af(altid("a", "1"))));
        var foer = vent(lager().laes(TYPE, SKRIVER, List.of(uuid))).getFirst().opdateret();
        skriv(opdater(11, Ting.delta(altid("a", "2"))));

        assertThat(vent(lager().tilstand(TYPE, uuid, foer)).vaerdier())
                .extracting(Ting.Vaerdi::tekst)
                .containsExactly("1");
        assertThat(vent(lager().tilstand(TYPE, uuid, Instant.parse("9999-01-01T00:00:00Z")))
                        .vaerdier())
                .extracting(Ting.Vaerdi::tekst)
                .containsExactly("2");
        assertThat(vent(lager().tilstand(TYPE, uuid, Instant.EPOCH))).isNull();
    }

    @Test
    void offsetsAreKeptAsTheyWereSent() {
        var fra = OffsetDateTime.parse("2020-06-01T00:00:00+01:00");
        skriv(importer(Ting.af(new Ting.Vaerdi("a", "1", Virkning.fra(fra)))));

        assertThat(vent(lager().laes(TYPE, SKRIVER, List.of(uuid)))
                        .getFirst()
                        .indhold()
                        .vaerdier())
                .extracting(Ting.Vaerdi::virkning)
                .containsExactly(Virkning.fra(fra));
    }

    @Test
    void removalIsPhysicalAndTakesAlongOnlyWhatIsTheWritersOwn() {
        var medfoelger = UUID.randomUUID();
        var fremmed = UUID.randomUUID();
        var andetSystem = UUID.randomUUID();
        skriv(
                importer(Ting.af(altid("a", "sjusk"))),
                Ordre.importer(TYPE, medfoelger, List.of(paa(1, Ting.af(altid("a", "1"))))),
                Ordre.importer(
                        TYPE, fremmed, List.of(paa(1, new Ting(andetSystem, "11111111", List.of(), List.of())))));

        var resultater = vent(lager().fjern(
                        SKRIVER,
                        TYPE,
                        List.of(uuid, UUID.randomUUID(), fremmed),
                        (f, fjernes) -> Uni.createFrom().item(List.of(medfoelger, fremmed))));

        assertThat(koder(resultater)).containsExactly(20, 44, 44);
        assertThat(resultater.get(2).fejlbeskedTekst())
                .isEqualTo(resultater.get(1).fejlbeskedTekst());
        assertThat(raekker(uuid)).isZero();
        assertThat(raekker(medfoelger)).isZero();
        assertThat(raekker(fremmed)).isPositive();
        assertThat(skriv(importer(Ting.af(altid("a", "igen")))))
                .as("no tombstone")
                .containsExactly(20);
    }
}
