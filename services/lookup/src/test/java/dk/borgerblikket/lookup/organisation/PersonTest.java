package dk.borgerblikket.lookup.organisation;

import static dk.borgerblikket.lookup.objekt.Objektbygger.fra;
import static dk.borgerblikket.lookup.objekt.Objektbygger.objekt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.borgerblikket.lookup.Aftaler;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Persons are shown and found by those who may, also when somebody else has just been answered. */
@QuarkusTest
final class PersonTest extends Organisationstest {

    private static final UUID MAUDE = UUID.fromString("0f0c3b1e-6e6e-4f5f-9d57-5b9c2a9b3b01");
    private static final UUID INGEBORG = UUID.fromString("0f0c3b1e-6e6e-4f5f-9d57-5b9c2a9b3b02");
    private static final UUID AGNES = UUID.fromString("0f0c3b1e-6e6e-4f5f-9d57-5b9c2a9b3b03");

    @BeforeEach
    void trePersoner() {
        person(MAUDE, "P1", "Maude Varnæs");
        person(INGEBORG, "P2", "Ingeborg Skjern");
        person(AGNES, "P3", "Agnes Jensen");
    }

    private static void person(UUID uuid, String noegle, String navn) {
        gem(
                        Objektart.PERSON,
                        uuid,
                        objekt().egenskab(
                                        fra(2020),
                                        "BrugervendtNoegleTekst",
                                        noegle,
                                        "NavnTekst",
                                        navn,
                                        "CPR-NummerTekst",
                                        "0101010001"))
                .statusCode(201);
    }

    @Test
    void navnOgCprVisesKunForDenDerMaaSeDem() {
        var person = ORGANISATION + "personer/" + MAUDE;
        var iHistorik = "registreringer[0].registrering.AttributListe.Egenskab[0].NavnTekst";
        var maa = Tokens.system(Aftaler.PERSONSYSTEM, KORSBAEK);

        som(maa).get(person)
                .then()
                .statusCode(200)
                .body("navn", equalTo("Maude Varnæs"))
                .body("cpr", equalTo("0101010001"));
        get("personer/" + MAUDE)
                .statusCode(200)
                .body("noegle", equalTo("P1"))
                .body("navn", nullValue())
                .body("cpr", nullValue());
        som(Tokens.system(Aftaler.NAVNESYSTEM, KORSBAEK))
                .get(person)
                .then()
                .body("navn", equalTo("Maude Varnæs"))
                .body("cpr", nullValue());
        som(Tokens.system(Aftaler.PERSONSYSTEM, NABO)).get(person).then().body("navn", nullValue());
        som(maa).get(person + "/historik").then().body(iHistorik, equalTo("Maude Varnæs"));
        get("personer/" + MAUDE + "/historik").statusCode(200).body(iHistorik, nullValue());
        get("personer?ids=" + MAUDE).body("objekter[0].navn", nullValue());
        assertThat(antal(
                        "personopslag WHERE objekt = '" + MAUDE + "' AND hvem = 'system:" + Aftaler.PERSONSYSTEM + "'"))
                .isEqualTo(2);
    }

    @Test
    void navnetStaarIkkeHosDemDerHenviserTilPersonen() {
        gem(
                Objektart.BRUGER,
                FAGSYSTEM,
                objekt().egenskab(fra(2020), "BrugervendtNoegleTekst", "mava", "BrugerNavn", "mava")
                        .aktiv(fra(2020))
                        .relation(fra(2020), "TilknyttedePersoner", MAUDE));
        get("brugere/" + FAGSYSTEM)
                .statusCode(200)
                .body("navn", equalTo("mava"))
                .body("relationer.tilknyttedePersoner[0].uuid", equalTo(MAUDE.toString()))
                .body("relationer.tilknyttedePersoner[0].navn", nullValue());
    }

    @Test
    void personerSoegesKunVedNoeglenEllerAfDenDerMaaSeNavne() {
        get("personer?noegle=P1").statusCode(200).body("objekter.uuid", contains(MAUDE.toString()));
        for (var soegning : List.of("?navn=Maude*", "?tekst=maude", "?noegle=P*", "?noegle=P1&navn=Maude*", "")) {
            get("personer" + soegning).statusCode(403).body("kode", equalTo("INGEN_RETTIGHED"));
        }
        som(Tokens.system(Aftaler.NAVNESYSTEM, KORSBAEK))
                .get(ORGANISATION + "personer?navn=maude*")
                .then()
                .body("objekter.navn", contains("Maude Varnæs"));
        som(Tokens.system(Aftaler.NAVNESYSTEM, NABO))
                .get(ORGANISATION + "personer?navn=maude*")
                .then()
                .body("objekter", empty());
    }

    @Test
    void naesteSideNaevnerIkkePersonensNavn() {
        var maa = Tokens.system(Aftaler.NAVNESYSTEM, KORSBAEK);
        var side = som(maa).get(ORGANISATION + "personer?antal=2")
                .then()
                .statusCode(200)
                .body("objekter.navn", contains("Agnes Jensen", "Ingeborg Skjern"))
                .extract()
                .jsonPath();
        assertThat(side.getString("naeste")).isEqualTo(INGEBORG.toString().replace("-", ""));
        som(maa).get(ORGANISATION + "personer?antal=2&efter=" + side.getString("naeste"))
                .then()
                .body("objekter.navn", contains("Maude Varnæs"))
                .body("naeste", nullValue());
        som(maa).get(ORGANISATION + "personer?efter=" + "0".repeat(32))
                .then()
                .statusCode(400)
                .body("kode", equalTo("UGYLDIG_SIDE"));
    }
}
