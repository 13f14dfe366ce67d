package dk.borgerblikket.administration;

import static dk.borgerblikket.administration.Kaldere.ROD;
import static dk.borgerblikket.administration.Kaldere.kommune;
import static dk.borgerblikket.administration.Kaldere.kommunesti;
import static dk.borgerblikket.administration.Kaldere.med;
import static dk.borgerblikket.administration.Kaldere.medarbejder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a citizen's report to the DPO's decision (D-723 to D-725). */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class DatabrudTest {

    private static final String SAG = "3329d8d9-acbd-5812-9230-4e536d80b9a2";

    private static final String FULD_TJEKLISTE = """
            {"art":"Fremmed sag vist","persongrupper":"Borgere","antalPersoner":2,"oplysningstyper":"Sagstitler",
             "antalRegistreringer":3,"kontakt":"DPO, 70 20 00 00","konsekvenser":"Små","foranstaltninger":"Stoppet",
             "hoejRisiko":%s%s}""";

    @Test
    void enIndberetningModtagesEnGangOgStaarOeverstIKoeenMedFristen() throws Exception {
        var cvr = kommune();
        var gammel = modtag(cvr, Instant.now().minus(Duration.ofHours(80)));
        var ny = modtag(cvr, Instant.now().minus(Duration.ofHours(1)));
        var midt = modtag(cvr, Instant.now().minus(Duration.ofHours(50)));

        send(ny, besked(cvr, Instant.now())).statusCode(204);

        koe(cvr).body("id", contains(gammel.toString(), midt.toString(), ny.toString()))
                .body("frist.status", contains("OVERSKREDET", "SNART", "LOEBER"))
                .body("[0].frist.tilbageSekunder", lessThan(0))
                .body("[2].frist.tilbageSekunder", greaterThan(70 * 3600))
                .body("tilstand", contains("NY", "NY", "NY"));
        assertThat(Database.tal("SELECT count(*) FROM databrud_log WHERE databrud::text = ?", ny.toString()))
                .isEqualTo(1);
    }

    @Test
    void sagenViserHvadBorgerenSkrevOgSporetOgEthvertOpslagStaarILoggen() {
        var cvr = kommune();
        var id = modtag(cvr, Instant.now());

        hent(cvr, id)
                .body("indberetning.beskrivelse", equalTo("Jeg ser en sag, der ikke er min."))
                .body("indberetning.hvornaar", equalTo("2026-11-30"))
                .body("indberetning.kontakt", equalTo("Ring efter kl. 16"))
                .body("indberetning.spor.korrelation", equalTo("0af7651916cd43dd8448eb211c80319c"))
                .body("indberetning.spor.afgoerelser[0].uuid", equalTo(SAG))
                .body("indberetning.spor.afgoerelser[0].trin.regel", contains("V-818", "V-820"))
                .body("naeste", contains("UNDER_BEHANDLING"))
                .body("log.handling", contains("MODTAGET", "LAEST"))
                .body("log[0].hvem", equalTo("gateway"));
        hent(cvr, id).body("log.handling", contains("MODTAGET", "LAEST", "LAEST"));
    }

    @Test
    void sagenAnmeldesNaarTjeklistenErUdfyldtOgLukkesNaarDeBeroerteErUnderrettet() {
        var cvr = kommune();
        var id = modtag(cvr, Instant.now());
        skift(cvr, id, "{\"tilstand\":\"UNDER_BEHANDLING\"}").statusCode(200);

        skift(cvr, id, "{\"tilstand\":\"ANMELDT\"}")
                .statusCode(422)
                .body("kode", equalTo("DATABRUD_TJEKLISTE_MANGLER"))
                .body("mangler", hasItems("art", "antalPersoner", "hoejRisiko"));
        udfyld(cvr, id, FULD_TJEKLISTE.formatted("true", "")).statusCode(200).body("manglerTilAnmeldelse", empty());
        skift(cvr, id, "{\"tilstand\":\"ANMELDT\",\"journalnummer\":\"2026-1-1234\"}")
                .statusCode(200)
                .body("frist.status", equalTo("OVERHOLDT"))
                .body("afgjort", notNullValue());
        skift(cvr, id, "{\"tilstand\":\"LUKKET\"}")
                .statusCode(422)
                .body("kode", equalTo("DATABRUD_UNDERRETNING_MANGLER"));
        udfyld(cvr, id, FULD_TJEKLISTE.formatted("true", ",\"underretning\":\"Brev i Digital Post\""))
                .statusCode(200);
        skift(cvr, id, "{\"tilstand\":\"LUKKET\"}")
                .statusCode(200)
                .body("frist.status", equalTo("OVERHOLDT"))
                .body(
                        "log.findAll { it.handling == 'TILSTAND' }.detaljer.til",
                        contains("UNDER_BEHANDLING", "ANMELDT", "LUKKET"))
                .body("log.detaljer.journalnummer", hasItem("2026-1-1234"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IKKE_ANMELDT", "IKKE_BRUD"})
    void atLadeVaereMedAtAnmeldeSkalBegrundes(String tilstand) {
        var cvr = kommune();
        var id = modtag(cvr, Instant.now());
        skift(cvr, id, "{\"tilstand\":\"UNDER_BEHANDLING\"}").statusCode(200);

        skift(cvr, id, "{\"tilstand\":\"%s\"}".formatted(tilstand))
                .statusCode(422)
                .body("kode", equalTo("DATABRUD_BEGRUNDELSE_MANGLER"));
        skift(cvr, id, "{\"tilstand\":\"%s\",\"begrundelse\":\"Borgerens egen sag\"}".formatted(tilstand))
                .statusCode(200)
                .body("log.detaljer.begrundelse", hasItem("Borgerens egen sag"));
    }

    @Test
    void enForSenAnmeldelseSkalBegrundes() {
        var cvr = kommune();
        var id = modtag(cvr, Instant.now().minus(Duration.ofHours(73)));
        skift(cvr, id, "{\"tilstand\":\"UNDER_BEHANDLING\"}").statusCode(200);
        udfyld(cvr, id, FULD_TJEKLISTE.formatted("false", "")).statusCode(200);

        skift(cvr, id, "{\"tilstand\":\"ANMELDT\"}")
                .statusCode(422)
                .body("kode", equalTo("DATABRUD_BEGRUNDELSE_MANGLER"));
        skift(cvr, id, "{\"tilstand\":\"ANMELDT\",\"begrundelse\":\"Omfanget var ukendt\"}")
                .statusCode(200)
                .body("frist.status", equalTo("AFGJORT_FOR_SENT"));
    }

    @Test
    void fristenLoeberFraKendskabOgIgenNaarSagenTagesOp() {
        var cvr = kommune();
        var indberettet = Instant.now().minus(Duration.ofHours(80));
        var id = modtag(cvr, indberettet);
        var kendskab = Instant.now().minus(Duration.ofHours(10));

        for (var forkert : List.of(indberettet.minusSeconds(1), Instant.now().plusSeconds(3600))) {
            kendskab(cvr, id, forkert, "Fejl").statusCode(400).body("fejl.sti", contains("tid"));
        }
        kendskab(cvr, id, kendskab, "").statusCode(400).body("fejl.sti", contains("begrundelse"));
        kendskab(cvr, id, kendskab, "Først da var det klart")
                .statusCode(200)
                .body("frist.status", equalTo("LOEBER"))
                .body("log.detaljer.begrundelse", hasItem("Først da var det klart"));

        skift(cvr, id, "{\"tilstand\":\"UNDER_BEHANDLING\"}").statusCode(200);
        skift(cvr, id, "{\"tilstand\":\"IKKE_BRUD\",\"begrundelse\":\"A\"}")
                .statusCode(200)
                .body("frist.status", equalTo("OVERHOLDT"));
        skift(cvr, id, "{\"tilstand\":\"UNDER_BEHANDLING\"}").statusCode(422);
        skift(cvr, id, "{\"tilstand\":\"UNDER_BEHANDLING\",\"begrundelse\":\"B\"}")
                .statusCode(200)
                .body("frist.status", equalTo("LOEBER"))
                .body("afgjort", nullValue());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "NY, ANMELDT",
        "NY, IKKE_BRUD",
        "NY, LUKKET",
        "NY, NY",
        "UNDER_BEHANDLING, LUKKET",
        "UNDER_BEHANDLING, NY",
        "UNDER_BEHANDLING, UNDER_BEHANDLING"
    })
    void enTilstandKanIkkeSpringesOver(String fra, String til) {
        var cvr = kommune();
        var id = modtag(cvr, Instant.now());
        if (!fra.equals("NY")) {
            skift(cvr, id, "{\"tilstand\":\"%s\"}".formatted(fra)).statusCode(200);
        }

        skift(cvr, id, "{\"tilstand\":\"%s\",\"begrundelse\":\"A\"}".formatted(til))
                .statusCode(409)
                .body("kode", equalTo("DATABRUD_ULOVLIG_TILSTAND"));

        hent(cvr, id).body("tilstand", equalTo(fra));
    }

    @Test
    void denDerHarSetEnGammelSagAendrerDenIkke() {
        var cvr = kommune();
        var id = modtag(cvr, Instant.now());
        var set = hent(cvr, id).extract().header("ETag");

        medarbejder(cvr, "dpo")
                .header("If-Match", set)
                .body("{\"art\":\"A\"}")
                .put(sti(cvr, id) + "/tjekliste")
                .then()
                .statusCode(200);
        for (var handling : List.of("/tjekliste", "/tilstand", "/kendskab")) {
            var anmodning = medarbejder(cvr, "dpo")
                    .header("If-Match", set)
                    .body(handling.equals("/tilstand") ? "{\"tilstand\":\"UNDER_BEHANDLING\"}" : "{}");
            (handling.equals("/tjekliste")
                            ? anmodning.put(sti(cvr, id) + handling)
                            : anmodning.post(sti(cvr, id) + handling))
                    .then()
                    .statusCode(412);
        }
        hent(cvr, id).body("tjekliste.art", equalTo("A")).body("tilstand", equalTo("NY"));
    }

    @Test
    void etNotatFoejesTilLoggenOgKanIkkeHoldeEtCprNummer() {
        var cvr = kommune();
        var id = modtag(cvr, Instant.now());

        noter(cvr, id, "{\"tekst\":\"Ringet til leverandøren\"}")
                .statusCode(200)
                .body("log.detaljer.tekst", hasItem("Ringet til leverandøren"));
        for (var forkert : List.of("{}", "{\"tekst\":\" \"}", "{\"tekst\":\"Borger 610180-0001\"}")) {
            noter(cvr, id, forkert).statusCode(400);
        }
        hent(cvr, id).body("log.findAll { it.handling == 'NOTAT' }", hasSize(1));
    }

    @Test
    void enAndenKommunesSagFindesIkke() {
        var egen = kommune();
        var anden = kommune();
        var id = modtag(egen, Instant.now());

        medarbejder(anden, "dpo").get(sti(anden, id)).then().statusCode(404);
        koe(anden).body("id", not(hasItem(id.toString())));
        hent(egen, id).body("log.handling", contains("MODTAGET", "LAEST"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            400 | {}
            400 | {"cvr":"1","indberettet":"2026-11-30T10:00:00Z","indberetning":{"beskrivelse":"A"}}
            400 | {"cvr":"11111111","indberetning":{"beskrivelse":"A"}}
            404 | {"cvr":"10101010","indberettet":"2026-11-30T10:00:00Z","indberetning":{"beskrivelse":"A"}}
            """)
    void enForkertLeveranceModtagesIkke(int status, String besked) throws Exception {
        var id = UUID.randomUUID();

        send(id, besked).statusCode(status);

        assertThat(Database.tal("SELECT count(*) FROM databrud WHERE id::text = ?", id.toString()))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE databrud_log SET hvem = 'en anden'",
                "DELETE FROM databrud_log",
                "UPDATE databrud SET indberetning = '{}'",
                "DELETE FROM databrud"
            })
    void hvadDerErIndberettetOgGjortKanIkkeAendres(String sql) {
        modtag(kommune(), Instant.now());

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Database.udfoer(sql))
                .withMessageContaining("append-only");
    }

    @Test
    void tjeklistenTagerKunTal() {
        var cvr = kommune();
        var id = modtag(cvr, Instant.now());

        udfyld(cvr, id, "{\"antalPersoner\":-1,\"art\":\"Borger 6101800001\"}")
                .statusCode(400)
                .body("fejl.sti", containsInAnyOrder("antalPersoner", "art"));
    }

    private static UUID modtag(String cvr, Instant indberettet) {
        var id = UUID.randomUUID();
        send(id, besked(cvr, indberettet)).statusCode(204);
        return id;
    }

    private static ValidatableResponse send(UUID id, String besked) {
        return med(Tokens.tjeneste("gateway"))
                .body(besked)
                .put(ROD + "/databrud/" + id)
                .then();
    }

    private static String besked(String cvr, Instant indberettet) {
        return """
                {"cvr":"%s","indberettet":"%s","indberetning":{
                  "reference":"mhbkcnplaeogdfjimhbkcnplaeogdfji","beskrivelse":"Jeg ser en sag, der ikke er min.",
                  "hvornaar":"2026-11-30","kontakt":"Ring efter kl. 16",
                  "spor":{"tid":"2026-11-30T10:00:00Z","korrelation":"0af7651916cd43dd8448eb211c80319c",
                    "konfigurationsversion":3,"kilder":{"sagsindeks":"OK"},
                    "afgoerelser":[{"art":"SAG","uuid":"%s","kle":"32.24.04","systemer":[],"vist":true,"aarsag":"VISES",
                      "trin":[{"regel":"V-818","aarsag":"UKLAR_EJER","bestaaet":true},
                              {"regel":"V-820","aarsag":"KOMMUNE_IKKE_TILSLUTTET","bestaaet":true}]}],
                    "visninger":[{"tid":"2026-11-30T09:00:00Z","korrelation":"x","art":"OVERBLIK",
                      "konfigurationsversion":3}]}}}""".formatted(cvr, indberettet, SAG);
    }

    private static ValidatableResponse koe(String cvr) {
        return medarbejder(cvr, "dpo").get(kommunesti(cvr) + "/databrud").then().statusCode(200);
    }

    private static ValidatableResponse hent(String cvr, UUID id) {
        return medarbejder(cvr, "dpo").get(sti(cvr, id)).then().statusCode(200);
    }

    private static ValidatableResponse skift(String cvr, UUID id, String besked) {
        return medarbejder(cvr, "dpo")
                .body(besked)
                .post(sti(cvr, id) + "/tilstand")
                .then();
    }

    private static ValidatableResponse udfyld(String cvr, UUID id, String besked) {
        return medarbejder(cvr, "dpo")
                .body(besked)
                .put(sti(cvr, id) + "/tjekliste")
                .then();
    }

    private static ValidatableResponse noter(String cvr, UUID id, String besked) {
        return medarbejder(cvr, "dpo")
                .body(besked)
                .post(sti(cvr, id) + "/notater")
                .then();
    }

    private static ValidatableResponse kendskab(String cvr, UUID id, Instant tid, String begrundelse) {
        return medarbejder(cvr, "dpo")
                .body("{\"tid\":\"%s\",\"begrundelse\":\"%s\"}".formatted(tid, begrundelse))
                .post(sti(cvr, id) + "/kendskab")
                .then();
    }

    private static String sti(String cvr, UUID id) {
        return kommunesti(cvr) + "/databrud/" + id;
    }
}
