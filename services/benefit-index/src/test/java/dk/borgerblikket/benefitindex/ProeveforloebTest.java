package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The published sample client's sequence (wire-compatibility §8), as JSON. */
@QuarkusTest
class ProeveforloebTest extends Indekstest {

    private static final String OPDATERET = "2020-07-05T08:30:00+02:00";

    private final UUID bevilling = UUID.randomUUID();
    private final UUID effektuering = UUID.randomUUID();
    private final String cpr = nytCpr();

    @Test
    void the_sample_sequence_runs_from_clean_up_to_clean_up() throws SQLException {
        fjern(FJERN_BEVILLING, bevilling, 44);
        fjern(FJERN_EFFEKTUERING, effektuering, 44);

        var besked = bevilling(bevilling, cpr);
        ved(besked, "/Registrering/0/AttributListe/BevilgetYdelse/0")
                .put("BevilgetYdelseSlutdato", "2021-01-31T00:00:00+01:00");
        relationer(besked)
                .withArray("Bevillingspart")
                .add(part(YDELSESMODTAGER, cpr).put("Indeks", "1"));
        relationer(besked)
                .withArray("Sikkerhedsprofil")
                .add(relation(
                                "4becdcec-c8bd-44a4-ac0b-5a0162986840",
                                "2b808769-8d09-4aa3-ac28-f8ac3526010f",
                                UUID.randomUUID().toString(),
                                "")
                        .put("Indeks", "1"));
        kald(
                        IMPORTER,
                        Beskeder.importer(
                                List.of(besked),
                                List.of(effektuering(
                                        effektuering, cpr, "6694", linje(effektuering, "1", bevilling, "6694")))))
                .statusCode(200)
                .body("UnikRetur.StatusKode", contains(20, 20))
                .body("UnikRetur.Type", contains("Bevilling", "OekonomiskEffektuering"))
                .body("UnikRetur.UUIDIdentifikator", contains(bevilling.toString(), effektuering.toString()));

        kald(
                        OPDATER,
                        opdater(
                                List.of(opdateretBevilling()),
                                List.of(udbetalt(effektuering, OPDATERET, "6694", "6600"))))
                .statusCode(200)
                .body("UnikRetur.StatusKode", contains(20, 20));

        var ny = "BevillingFiltreretOejebliksbillede[0].Registrering[0].";
        kald(FREMSOEG, soegUuid(List.of(bevilling), List.of(effektuering)))
                .statusCode(200)
                .body("StandardRetur.StatusKode", equalTo(20))
                .body("Antal.Element", contains("bevillinger", "ydelser", "effektueringer"))
                .body(
                        "BevillingFiltreretOejebliksbillede[0].ObjektType.UUIDIdentifikator",
                        equalTo(bevilling.toString()))
                .body(ny + "LivscyklusKode", equalTo("Importeret"))
                .body(ny + "AttributListe.BevilgetYdelse", hasSize(2))
                .body(ny + "AttributListe.BevilgetYdelse[1].BevilgetYdelseSlutdato", nullValue())
                .body(ny + "AttributListe.BevilgetYdelse[1].ItSystem", hasSize(2))
                .body(
                        ny + "AttributListe.BevilgetYdelse[1].OekonomiskEffektueringsplan[0].Ydelsesbeloeb",
                        equalTo("6694"))
                .body(ny + "AttributListe.Egenskaber[0].Bevillingstartdato", equalTo("2020-06-01T00:00:00+02:00"))
                .body(ny + "AttributListe.Egenskaber[0].Bevillingslutdato", nullValue())
                .body(ny + "RelationListe.Bevillingspart", hasSize(2))
                .body(ny + "RelationListe.Sikkerhedsprofil", hasSize(1))
                .body(
                        "OekonomiskEffektueringFiltreretOejebliksbillede[0].Registrering[0].AttributListe.Egenskaber.BeloebUdbetalt",
                        contains(null, "6600"))
                .body(
                        "OekonomiskEffektueringFiltreretOejebliksbillede[0].Registrering[0].RelationListe.ItSystem",
                        hasSize(2));

        fjern(FJERN_BEVILLING, bevilling, 20);
        fjern(FJERN_EFFEKTUERING, effektuering, 20);
        kald(FREMSOEG, soegUuid(List.of(bevilling), List.of(effektuering)))
                .statusCode(200)
                .body("StandardRetur.StatusKode", equalTo(44))
                .body("Antal", nullValue());
        for (var uuid : List.of(bevilling, effektuering)) {
            for (var tabel : List.of("registrering", "part", "fund")) {
                assertThat(sql("SELECT 1 FROM " + tabel + " WHERE objekt = ?", uuid))
                        .isEmpty();
            }
        }
        assertThat(sql("SELECT 1 FROM borgerydelse WHERE bevilling = ?", bevilling))
                .isEmpty();
        assertThat(sql("SELECT 1 FROM effektuering_visning WHERE effektuering = ?", effektuering))
                .isEmpty();
    }

    @Test
    void a_kind_of_object_is_only_removed_on_its_own_path() throws SQLException {
        importer(List.of(bevilling(bevilling, cpr)), List.of());

        fjern(FJERN_EFFEKTUERING, bevilling, 44);

        assertThat(findes(bevilling)).isTrue();
    }

    /** The benefit sent again without its end and with a plan; the it-systems are not repeated. */
    private JsonNode opdateretBevilling() {
        var ydelse = ydelse("1", KLE);
        ydelse.set("Virkning", json(virkning(OPDATERET)));
        ydelse.remove("ItSystem");
        ydelse.putArray("OekonomiskEffektueringsplan").add(json("""
                        {'Id':'1','EffektueringsplanStartdato':'2020-06-01T00:00:00+02:00','EffektueringsplanSlutdato':'2020-12-31T00:00:00+01:00',
                         'Beregningsfrekvens':'7772f4e3-b06d-4ef8-b599-9134cf3fdee4','ForudBagud':'Bagud',
                         'Dispositionsdag':'Sidste bankdag i måneden','Ydelsesbeloeb':'6694'}
                        """));
        var opdatering = opdaterBevilling(bevilling, OPDATERET);
        opdatering.putObject("AttributListe").putArray("BevilgetYdelse").add(ydelse);
        opdatering.putObject("TilstandListe");
        opdatering
                .putObject("RelationListe")
                .putArray("Bevillingspart")
                .add(part(YDELSESMODTAGER, cpr).put("Indeks", "1"));
        return opdatering;
    }

    private static void fjern(String sti, UUID uuid, int kode) {
        kald(sti, json("{'UUIDIdentifikator':'%s','NoteTekst':'Oprydning'}".formatted(uuid)))
                .statusCode(200)
                .body("StandardRetur.StatusKode", equalTo(kode));
    }
}
