package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.bevilling;
import static dk.borgerblikket.benefitindex.Beskeder.effektuering;
import static dk.borgerblikket.benefitindex.Beskeder.json;
import static dk.borgerblikket.benefitindex.Beskeder.linje;
import static dk.borgerblikket.benefitindex.Beskeder.nytCpr;
import static dk.borgerblikket.benefitindex.Beskeder.opdater;
import static dk.borgerblikket.benefitindex.Beskeder.opdaterBevilling;
import static dk.borgerblikket.benefitindex.Beskeder.udbetalt;
import static dk.borgerblikket.benefitindex.Beskeder.virkning;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.borgerblikket.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Grants and payments as they are, as they were known at a time, and all that was received about them. */
@QuarkusTest
class TidligereTest extends Indekstest {

    private static final String RETTET = "2020-09-01T10:00:00+02:00";
    private static final String R = "Registrering[0].";

    private final UUID bevilling = UUID.randomUUID();
    private final UUID effektuering = UUID.randomUUID();
    private final String cpr = nytCpr();
    private final String nr = "B-" + bevilling;

    @BeforeEach
    void objekter() {
        var b = bevilling(bevilling, cpr);
        b.withObject("/Registrering/0/AttributListe/Egenskaber/0").put("BrugervendtNoegle", nr);
        importer(
                List.of(b),
                List.of(effektuering(effektuering, cpr, "100", linje(effektuering, "1", bevilling, "100"))));
        var rettelse = opdaterBevilling(bevilling, RETTET);
        rettelse.putObject("AttributListe")
                .putArray("Egenskaber")
                .add(json("{'Virkning':%s,'BrugervendtNoegle':'%s-ny','Foelsomhed':'IKKE_FORTROLIGE_DATA'}"
                        .formatted(virkning(RETTET), nr)));
        kald(OPDATER, opdater(List.of(rettelse), List.of(udbetalt(effektuering, RETTET, "100", "90"))))
                .statusCode(200)
                .body("UnikRetur.StatusKode", contains(20, 20));
    }

    private static ValidatableResponse laes(String sti) {
        return laes(sti, Beskeder.SYSTEM);
    }

    private static ValidatableResponse laes(String sti, UUID system) {
        return given().auth()
                .oauth2(Tokens.system(system, Beskeder.KORSBAEK))
                .get("/ydelseindeks/v1/" + sti)
                .then();
    }

    @Test
    void an_object_is_read_as_it_is() {
        laes("bevillinger/" + bevilling)
                .statusCode(200)
                .body("ObjektType.UUIDIdentifikator", equalTo(bevilling.toString()))
                .body("Registrering", hasSize(1))
                .body(R + "AttributListe.Egenskaber.BrugervendtNoegle", contains(nr, nr + "-ny"));
        laes("effektueringer/" + effektuering)
                .body(R + "AttributListe.Egenskaber[1].BeloebUdbetalt", equalTo("90"))
                .body(R + "RelationListe.OekonomiskEffektueringPart", hasSize(1));
    }

    @Test
    void an_object_is_read_as_it_was_known_to_either_clock() {
        laes("bevillinger/" + bevilling + "?registrering=2020-06-01T00:00:00Z")
                .statusCode(200)
                .body(R + "AttributListe.Egenskaber.BrugervendtNoegle", contains(nr));
        laes("effektueringer/" + effektuering + "?registrering=2020-06-01T00:00:00Z")
                .body(R + "AttributListe.Egenskaber", hasSize(1))
                .body(R + "AttributListe.Egenskaber[0].BeloebUdbetalt", nullValue());
        laes("bevillinger/" + bevilling + "?registrering=2019-06-01T00:00:00Z").statusCode(404);
        laes("bevillinger/" + bevilling + "?stsTidspunkt=2021-01-01T00:00:00Z").statusCode(404);
        laes("bevillinger/" + bevilling + "?stsTidspunkt=igaar").statusCode(400);
    }

    @Test
    void only_what_holds_at_a_moment_is_read() {
        laes("bevillinger/" + bevilling + "?virkning=2020-06-01T00:00:00Z")
                .body(R + "AttributListe.Egenskaber.BrugervendtNoegle", contains(nr));
        laes("effektueringer/" + effektuering + "?virkning=2019-06-01T00:00:00Z")
                .body(R + "AttributListe.Egenskaber", nullValue());
    }

    @Test
    void the_history_is_every_registration_as_it_was_received() {
        laes("bevillinger/" + bevilling + "/historik")
                .statusCode(200)
                .body("Registrering", hasSize(2))
                .body("Registrering[1].AttributListe.Egenskaber.BrugervendtNoegle", contains(nr + "-ny"))
                .body("Registrering[1].RelationListe", nullValue());
        laes("effektueringer/" + effektuering + "/historik").body("Registrering", hasSize(2));
    }

    @Test
    void what_is_not_the_readers_is_as_if_it_were_not_there() {
        for (var sti : List.of("bevillinger/" + bevilling, "effektueringer/" + effektuering)) {
            laes(sti, Aftaler.ANDET_SYSTEM).statusCode(404).body("kode", equalTo("IKKE_FUNDET"));
            laes(sti + "/historik", Aftaler.ANDET_SYSTEM).statusCode(404);
        }
        laes("bevillinger/" + effektuering).statusCode(404);
        laes("effektueringer/" + bevilling).statusCode(404);
    }

    @Test
    void a_search_at_a_senders_time_finds_what_was_recorded_then_and_shows_it() {
        var dengang = "'SoegRegistrering':{'TilTidspunkt':{'TidsstempelDatoTid':'2020-08-01T00:00:00Z'}},";
        var soegning =
                "{'SoegUdtryk':{'SoegBevillingIndeks':[{%s'AttributListe':{'Egenskaber':[{'BrugervendtNoegle':'%s'}]}}]}}";
        var egenskaber =
                "BevillingFiltreretOejebliksbillede[0].Registrering[0].AttributListe.Egenskaber.BrugervendtNoegle";
        kald(FREMSOEG, json(soegning.formatted(dengang, nr))).body(egenskaber, contains(nr));
        kald(FREMSOEG, json(soegning.formatted(dengang, nr + "-ny"))).body("StandardRetur.StatusKode", equalTo(44));
        kald(FREMSOEG, json(soegning.formatted("", nr + "-ny"))).body(egenskaber, contains(nr, nr + "-ny"));
    }

    @Test
    void a_search_at_a_senders_time_compares_amounts_and_dates_of_then() {
        var soegning = """
                {'SoegUdtryk':{'SoegOekonomiskEffektueringIndeks':[{%s'AttributListe':{'LokalUdvidelseListe':
                 {'SoegEgenskaberLokalUdvidelse':{'BeloebUdbetaltInterval':{'FraBeloeb':'89.99','TilBeloeb':'90.00'}}}},
                 'RelationListe':{'OekonomiskEffektueringPart':[{'ReferenceID':{'URNIdentifikator':'urn:oio:cpr-nr:%s'}}]}}]}}""";
        var foer = "'SoegRegistrering':{'TilTidspunkt':{'TidsstempelDatoTid':'2020-08-01T00:00:00Z'}},";
        var efter = "'SoegRegistrering':{'FraTidspunkt':{'TidsstempelDatoTid':'2020-10-01T00:00:00Z'}},";
        kald(FREMSOEG, json(soegning.formatted(foer, cpr))).body("StandardRetur.StatusKode", equalTo(44));
        kald(FREMSOEG, json(soegning.formatted(efter, cpr))).body("StandardRetur.StatusKode", equalTo(20));
        kald(FREMSOEG, json(soegning.formatted("", cpr))).body("StandardRetur.StatusKode", equalTo(20));
    }

    @Test
    void reading_is_remembered_and_so_is_searching() throws SQLException {
        laes("bevillinger/" + bevilling).statusCode(200);
        kald(
                        FREMSOEG,
                        json(
                                "{'SoegUdtryk':{'SoegBevillingIndeks':[{'RelationListe':{'Bevillingspart':[{'ReferenceID':{'URNIdentifikator':'urn:oio:cpr-nr:%s'}}]}}]}}"
                                        .formatted(cpr)))
                .statusCode(200);
        assertThat(sql(
                        "SELECT handling || ' ' || udfald || ' ' || array_to_string(kriterier, ',') || ' ' || cardinality(parter)"
                                + " FROM laeselog WHERE ? = ANY (objekter) ORDER BY tidspunkt",
                        bevilling))
                .containsExactly(
                        "LAES SVARET BevillingUuid 0",
                        "FREMSOEG SVARET RelationListe/Bevillingspart,SoegBevillingIndeks 1");
    }
}
