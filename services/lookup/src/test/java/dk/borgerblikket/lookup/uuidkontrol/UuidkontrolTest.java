package dk.borgerblikket.lookup.uuidkontrol;

import static dk.borgerblikket.lookup.objekt.Objektbygger.fra;
import static dk.borgerblikket.lookup.objekt.Objektbygger.fraTil;
import static dk.borgerblikket.lookup.objekt.Objektbygger.objekt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.organisation.Organisationstest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
final class UuidkontrolTest extends Organisationstest {

    private static final UUID KOMMUNE = UUID.fromString("0f0c3b1e-6e6e-4f5f-9d57-5b9c2a9b3e01");
    private static final UUID FORENING = UUID.fromString("0f0c3b1e-6e6e-4f5f-9d57-5b9c2a9b3e02");
    private static final UUID ENHED = UUID.fromString("0f0c3b1e-6e6e-4f5f-9d57-5b9c2a9b3e03");

    @BeforeEach
    void kommuneForeningOgEnhed() {
        gem(
                Objektart.ORGANISATION,
                KOMMUNE,
                objekt().egenskab(fra(2007), "OrganisationNavn", "Korsbæk Kommune")
                        .aktiv(fra(2007))
                        .relation(fra(2007), "Myndighed", UUID.randomUUID()));
        gem(
                Objektart.ORGANISATION,
                FORENING,
                objekt().egenskab(fra(2007), "OrganisationNavn", "Foreningen").aktiv(fra(2007)));
        gem(
                Objektart.ORGANISATIONENHED,
                ENHED,
                objekt().egenskab(fra(2020), "EnhedNavn", "Jobcenter")
                        .aktiv(fraTil(2020, 2024))
                        .inaktiv(fra(2024)));
    }

    private static String kontrol(Object reference, String felt, String cvr, String virkning) {
        return "{\"reference\":\"%s\",\"felt\":\"%s\",\"cvr\":\"%s\",\"virkning\":\"%s\"}"
                .formatted(reference, felt, cvr, virkning);
    }

    private static ValidatableResponse kontroller(String... kontroller) {
        var besked = Arrays.stream(kontroller).collect(Collectors.joining(",", "{\"kontroller\":[", "]}"));
        return som(redaktoer(KORSBAEK))
                .contentType("application/json")
                .body(besked)
                .post(ORGANISATION + "uuidkontrol")
                .then();
    }

    @Test
    void rigtigeHenvisningerErIOrden() {
        kontroller(
                        kontrol(KOMMUNE, "EJER", KORSBAEK, "2022-01-01"),
                        kontrol(ENHED.toString().toUpperCase(), "ANSVARLIG", KORSBAEK, "2022-01-01"))
                .statusCode(200)
                .body("resultater.ok", contains(true, true))
                .body("resultater.art", contains("Organisation", "OrganisationEnhed"))
                .body("resultater[0].brud", empty());
    }

    @Test
    void hverFejlNaevnesIRaekkefoelge() {
        kontroller(
                        kontrol(UUID.randomUUID(), "EJER", KORSBAEK, "2022-01-01"),
                        kontrol(ENHED, "EJER", KORSBAEK, "2022-01-01"),
                        kontrol(FORENING, "EJER", KORSBAEK, "2022-01-01"),
                        kontrol(KOMMUNE, "ANSVARLIG", KORSBAEK, "2022-01-01"),
                        kontrol(ENHED, "ANSVARLIG", KORSBAEK, "2024-06-01"),
                        kontrol(ENHED, "ANSVARLIG", NABO, "2022-01-01"),
                        kontrol("urn:oio:korsbaek:org:1", "ANSVARLIG", KORSBAEK, "2022-01-01"),
                        kontrol("jobcentret", "ANSVARLIG", KORSBAEK, "2022-01-01"),
                        kontrol(ENHED, "PRIMAER_BEHANDLER", NABO, "2024-06-01"))
                .statusCode(200)
                .body("resultater.findAll { it.ok }", empty())
                .body(
                        "resultater.collect { it.brud[0].kode }",
                        contains(
                                "FINDES_IKKE",
                                "FORKERT_ART",
                                "IKKE_MYNDIGHED",
                                "FORKERT_ART",
                                "IKKE_AKTIV",
                                "ANDEN_MYNDIGHED",
                                "ER_URN",
                                "ER_INGEN_HENVISNING",
                                "FORKERT_ART"))
                .body("resultater[8].brud.kode", contains("FORKERT_ART", "IKKE_AKTIV", "ANDEN_MYNDIGHED"))
                .body(
                        "resultater[6].brud[0].tekst",
                        equalTo("Henvisningen er et URN: der mangler integration til FK Organisation"));
    }

    @Test
    void detSlettedeFindesIkke() {
        som(redaktoer(KORSBAEK)).delete(ORGANISATION + "enheder/" + ENHED);
        kontroller(kontrol(ENHED, "ANSVARLIG", KORSBAEK, "2022-01-01"))
                .body("resultater[0].brud.kode", contains("FINDES_IKKE"));
    }

    @Test
    void tohundredeKontrollerErTilladtOgEtMereErIkke() {
        var en = kontrol(KOMMUNE, "EJER", KORSBAEK, "2022-01-01");
        kontroller(Collections.nCopies(200, en).toArray(String[]::new))
                .statusCode(200)
                .body("resultater", hasSize(200))
                .body("resultater.findAll { !it.ok }", empty());
        kontroller(Collections.nCopies(201, en).toArray(String[]::new)).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"reference\":\"x\",\"felt\":\"ANDET\",\"cvr\":\"11111111\"}",
                "{\"reference\":\"x\",\"felt\":\"EJER\",\"cvr\":\"1\"}",
                "{\"reference\":\"x\",\"felt\":\"EJER\",\"cvr\":\"11111111\",\"virkning\":\"x\"}",
            })
    void uforstaaeligeKontrollerAfvises(String kontrol) {
        kontroller(kontrol).statusCode(400);
    }
}
