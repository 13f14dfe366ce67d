package dk.borgerblikket.bulk.proeve;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.borgerblikket.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests of change events. */
public abstract class Haendelsesproeve {

    private static final String TID = "2020-07-01T10:00:00+02:00";
    private static final String SENERE = "2020-08-01T10:00:00+02:00";

    private final Proeveindeks indeks;
    private final Kald kald;
    private final UUID uuid = UUID.randomUUID();
    private final UUID henvist = UUID.randomUUID();
    private String siden = "";

    protected Haendelsesproeve(Proeveindeks indeks) {
        this.indeks = indeks;
        this.kald = new Kald(indeks);
    }

    @BeforeEach
    void fraNu() {
        siden = hent("nu", indeks.system(), indeks.kommune(), "10")
                .statusCode(200)
                .body("haendelser", hasSize(0))
                .extract()
                .path("naeste");
    }

    /** The events after a place, as this system is told them. */
    protected ValidatableResponse hent(String siden, UUID system, String cvr, String antal) {
        return given().auth()
                .oauth2(Tokens.system(system, cvr))
                .queryParam("siden", siden)
                .queryParam("antal", antal)
                .get(indeks.sti() + "/haendelser")
                .then();
    }

    /** What this system is told to have happened since the test began: kind, event and object. */
    protected List<String> hoert(UUID system, String cvr) {
        return haendelser(hent(siden, system, cvr, "1000"));
    }

    private static List<String> haendelser(ValidatableResponse svar) {
        List<Map<String, String>> haendelser = svar.statusCode(200).extract().path("haendelser");
        return haendelser.stream()
                .map(h -> h.get("type") + " " + h.get("haendelse") + " " + h.get("uuid"))
                .toList();
    }

    private List<String> hoert() {
        return hoert(indeks.system(), indeks.kommune());
    }

    private String skete(String haendelse, UUID uuid) {
        return indeks.type() + " " + haendelse + " " + uuid;
    }

    @Test
    void importUpdateAndRemovalAreToldInOrder() {
        kald.importer(indeks.henvistLinje(henvist));
        kald.importer(indeks.linje(uuid, henvist));
        kald.opdater(indeks.system(), indeks.type(), uuid, TID, false);
        indeks.fjern(indeks.system(), uuid);

        var haendelser = hoert();
        assertThat(haendelser.subList(0, 3))
                .containsExactly(
                        indeks.henvistType() + " Importeret " + henvist,
                        skete("Importeret", uuid),
                        skete("Opdateret", uuid));
        assertThat(haendelser.subList(3, haendelser.size())).contains(skete("Fjernet", uuid));
    }

    @Test
    void anEventHoldsNothingButThatItHappened() {
        kald.importer(indeks.linje(uuid, henvist));
        hent(siden, indeks.system(), indeks.kommune(), "10")
                .body("haendelser", hasSize(1))
                .body("haendelser[0].keySet()", is(Set.of("uuid", "type", "haendelse", "tidspunkt")));
    }

    @Test
    void whatTheSenderWantsUntoldIsNotTold() {
        var tavs = indeks.tavsLinje(uuid);
        Kald.objekt(tavs).put("UdenNotifikation", true);
        kald.importer(tavs);
        kald.opdater(indeks.system(), indeks.tavsType(), uuid, TID, true);
        assertThat(hoert()).isEmpty();

        kald.opdater(indeks.system(), indeks.tavsType(), uuid, SENERE, false);
        assertThat(hoert()).containsExactly(indeks.tavsType() + " Opdateret " + uuid);
        var anden = indeks.tavsLinje(henvist);
        Kald.objekt(anden).put("UdenNotifikation", false);
        kald.importer(anden);
        assertThat(hoert())
                .containsExactly(
                        indeks.tavsType() + " Opdateret " + uuid, indeks.tavsType() + " Importeret " + henvist);
    }

    @Test
    void whatIsRefusedOrHasNoEffectIsNotTold() {
        kald.importer(indeks.linje(uuid, henvist));
        kald.importer(indeks.linje(uuid, henvist));
        var brudt = indeks.linje(UUID.randomUUID(), henvist);
        indeks.bryd(Kald.objekt(brudt));
        Kald.som(indeks.system(), indeks.kommune())
                .body(indeks.importer(List.of(brudt)).toString())
                .post(indeks.sti() + "/importer")
                .then()
                .statusCode(422);

        assertThat(hoert()).containsExactly(skete("Importeret", uuid));
    }

    @Test
    void onlyTheSenderIsToldUnderTheSameMunicipality() {
        kald.importer(indeks.linje(uuid, henvist));

        assertThat(hoert(indeks.andetSystem(), indeks.kommune())).isEmpty();
        assertThat(hoert(indeks.system(), indeks.andenKommune())).isEmpty();
        assertThat(hoert()).containsExactly(skete("Importeret", uuid));
    }

    @Test
    void pagesFollowEachOther() {
        kald.importer(
                indeks.linje(uuid, henvist),
                indeks.linje(UUID.randomUUID(), henvist),
                indeks.linje(UUID.randomUUID(), henvist));

        var foerste = hent(siden, indeks.system(), indeks.kommune(), "2").body("haendelser", hasSize(2));
        String naeste = foerste.extract().path("naeste");
        List<String> foersteUuider = foerste.extract().path("haendelser.uuid");
        var anden = hent(naeste, indeks.system(), indeks.kommune(), "2")
                .body("haendelser", hasSize(1))
                .body("haendelser.uuid", everyItem(not(is(foersteUuider.getFirst()))));
        String sidste = anden.extract().path("naeste");
        assertThat(sidste).matches("[a-p]+");
        hent(sidste, indeks.system(), indeks.kommune(), "2").body("haendelser", hasSize(0));
    }

    @Test
    void underManyWritersEveryEventComesOnce() {
        var uuider = Stream.generate(UUID::randomUUID).limit(120).toList();
        var hoert = new ArrayList<String>();
        try (var skrivere = Executors.newFixedThreadPool(6)) {
            var arbejde = uuider.stream()
                    .<Future<?>>map(u -> skrivere.submit(() -> kald.importer(indeks.linje(u, henvist))))
                    .toList();
            var maerke = siden;
            boolean faerdig;
            List<String> side;
            do {
                faerdig = arbejde.stream().allMatch(Future::isDone);
                var svar = hent(maerke, indeks.system(), indeks.kommune(), "7");
                side = haendelser(svar);
                hoert.addAll(side);
                maerke = svar.extract().path("naeste");
            } while (!faerdig || !side.isEmpty());
        }
        assertThat(hoert)
                .containsExactlyInAnyOrderElementsOf(
                        uuider.stream().map(u -> skete("Importeret", u)).toList());
    }

    @Test
    void aPlaceOrANumberThatMakesNoSenseIsRefused() {
        hent("1", indeks.system(), indeks.kommune(), "10").statusCode(400).body("kode", is("UGYLDIG_PARAMETER"));
        hent(siden, indeks.system(), indeks.kommune(), "0").statusCode(400);
        hent(siden, indeks.system(), indeks.kommune(), "1001").statusCode(400);
    }

    @Test
    void whoHasMissedDeletedEventsIsToldToBeginAgain() {
        hent("d".repeat(32), indeks.system(), indeks.kommune(), "10")
                .statusCode(410)
                .body("kode", is("HAENDELSER_SLETTET"));
    }

    @Test
    void aCitizenIsToldNothing() {
        given().get(indeks.sti() + "/haendelser").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.borger("6101900901"))
                .get(indeks.sti() + "/haendelser")
                .then()
                .statusCode(403);
    }
}
