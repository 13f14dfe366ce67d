package dk.borgerblikket.lookup.adgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dk.borgerblikket.lookup.Aftaler;
import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
final class PersonskaermTest extends Tjenestetest {

    private static final String ANDEN_KOMMUNE = "22222222";

    private static final String EGENSKAB = "[0].indhold.AttributListe.Egenskab";

    private final UUID person = UUID.randomUUID();

    @ParameterizedTest(name = "{0} ser {1}")
    @CsvSource({
        "personsystem,NAVN CPR",
        "navnesystem,NAVN",
        "system uden rettigheder,''",
        "redaktør,NAVN CPR",
        "anden medarbejder,''",
        "tjeneste,''",
        "national_admin,''"
    })
    void navnOgCprVisesKunForDenDerMaaOgNoteresFoerst(String hvem, String ses) {
        var felter = Stream.of(ses.split(" ")).filter(f -> !f.isEmpty()).toList();
        var navn = felter.contains("NAVN");

        var svar = hent(token(hvem), KORSBAEK)
                .statusCode(200)
                .body("uuid[0]", equalTo(person.toString()))
                .body(EGENSKAB + "[0].BrugervendtNoegleTekst", equalTo("P"))
                .body(EGENSKAB + "[0].NavnTekst", equalTo(navn ? "Maude Varnæs" : null))
                .body(EGENSKAB + "[1].NavnTekst", equalTo(navn ? "Maude Skjold" : null))
                .body(EGENSKAB + "[0].'CPR-NummerTekst'", equalTo(felter.contains("CPR") ? "0101010001" : null))
                .body("[1].indhold.AttributListe.Egenskab[0].NavnTekst", equalTo("Korsbæk Bank"));
        assertThat(svar.extract().asString().contains("Maude")).isEqualTo(navn);

        assertThat(noteret(felter)).isEqualTo(felter.isEmpty() ? 0 : 1);
        assertThat(antal("personopslag WHERE objekt = '" + person + "'")).isEqualTo(felter.isEmpty() ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"personsystem", "redaktør"})
    void enAndenMyndighedsPersonerSesIkke(String hvem) {
        hent(token(hvem), ANDEN_KOMMUNE).statusCode(200).body(EGENSKAB + "[0].NavnTekst", equalTo(null));

        assertThat(antal("personopslag WHERE objekt = '" + person + "'")).isZero();
    }

    @Test
    void ogsaaHistorikkenSkaermesOgNoteresEnGangForPersonen() {
        var adresse = "/proeve/personer/historik?person=" + person + "&ejer=" + KORSBAEK;

        som(token("tjeneste")).get(adresse).then().statusCode(200).body(not(containsString("Maude")));
        assertThat(antal("personopslag WHERE objekt = '" + person + "'")).isZero();
        som(token("navnesystem"))
                .get(adresse)
                .then()
                .statusCode(200)
                .body(containsString("Maude Skjold"))
                .body(not(containsString("0101010001")));
        assertThat(noteret(List.of("NAVN"))).isEqualTo(1);
    }

    @Test
    void kanOpslagetIkkeNoteresVisesIntet() {
        sql("ALTER TABLE personopslag RENAME TO personopslag_vaek");
        try {
            hent(token("personsystem"), KORSBAEK)
                    .statusCode(503)
                    .body("kode", equalTo("OPSLAG_KAN_IKKE_LOGGES"))
                    .body(not(containsString("Maude")));
            // What holds nothing to remember is answered all the same.
            hent(token("system uden rettigheder"), KORSBAEK).statusCode(200);
        } finally {
            sql("ALTER TABLE personopslag_vaek RENAME TO personopslag");
        }
    }

    @Test
    void loggenKanHverkenRettesEllerSlettes() {
        hent(token("personsystem"), KORSBAEK).statusCode(200);

        for (var saetning : List.of(
                "UPDATE personopslag SET hvem = 'x' WHERE objekt = '" + person + "'",
                "DELETE FROM personopslag WHERE objekt = '" + person + "'",
                "TRUNCATE personopslag")) {
            assertThatThrownBy(() -> sql(saetning)).hasMessageContaining("append-only");
        }
        assertThat(noteret(List.of("NAVN", "CPR"))).isEqualTo(1);
    }

    @Test
    void loggenNaevnerIngenMedarbejderVedNavn() {
        hent(token("redaktør"), KORSBAEK).statusCode(200);

        assertThat(antal("personopslag WHERE objekt = '" + person + "' AND hvem ~ '^medarbejder:[A-Za-z0-9_-]{43}$'"))
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} søger på {1}: {2}")
    @CsvSource({
        "personsystem,CPR,200",
        "personsystem,NAVN,200",
        "navnesystem,NAVN,200",
        "navnesystem,CPR,403",
        "system uden rettigheder,NAVN,403",
        "redaktør,CPR,200",
        "anden medarbejder,NAVN,403",
        "tjeneste,NAVN,403"
    })
    void derSoegesKunPaaDetDerMaaSes(String hvem, String felt, int status) {
        var svar = som(token(hvem))
                .get("/proeve/personer/soegning?felt=" + felt)
                .then()
                .statusCode(status);

        if (status == 200) {
            svar.body("", contains(KORSBAEK));
        } else {
            svar.body("kode", equalTo("INGEN_RETTIGHED"));
        }
    }

    private ValidatableResponse hent(String token, String ejer) {
        return som(token)
                .get("/proeve/personer?person=" + person + "&ejer=" + ejer)
                .then();
    }

    private long noteret(List<String> felter) {
        return antal("personopslag WHERE objekt = '" + person + "' AND cvr = '" + KORSBAEK
                + "' AND tidspunkt > now() - interval '1 minute' AND felter = '{" + String.join(",", felter) + "}'");
    }

    private static String token(String hvem) {
        return switch (hvem) {
            case "personsystem" -> Tokens.system(Aftaler.PERSONSYSTEM, KORSBAEK);
            case "navnesystem" -> Tokens.system(Aftaler.NAVNESYSTEM, KORSBAEK);
            case "system uden rettigheder" -> Tokens.system(FAGSYSTEM, KORSBAEK);
            case "redaktør" -> Tokens.medarbejder(KORSBAEK, "organisation_rediger");
            case "anden medarbejder" -> Tokens.medarbejder(KORSBAEK, "sag_laes");
            case "tjeneste" -> Tokens.tjeneste("gateway");
            case "national_admin" -> national();
            default -> throw new IllegalArgumentException(hvem);
        };
    }
}
