package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Everything that the contract has a place for is kept as it was sent. */
@QuarkusTest
class ObjektmodelTest extends Indekstest {

    private static final String REG = "/Registrering/0";
    private static final String FREMMED = "<x:felt xmlns:x='urn:korsbaek:lokal'>æ &amp; <x:b/></x:felt>";
    private static final String UDVIDELSE = "{\"Andre\":[\"" + FREMMED + "\"]}";

    private static JsonNode udvidelse() {
        try {
            return new ObjectMapper().readTree(UDVIDELSE);
        } catch (JsonProcessingException fejl) {
            throw new IllegalStateException(fejl);
        }
    }

    private JsonNode indhold(UUID uuid) throws SQLException, JsonProcessingException {
        return new ObjectMapper()
                .readTree(sql("SELECT indhold FROM objekt WHERE uuid = ?", uuid).getFirst());
    }

    private JsonNode besked(UUID uuid) throws SQLException, JsonProcessingException {
        return new ObjectMapper()
                .readTree(sql("SELECT besked FROM registrering WHERE objekt = ?", uuid)
                        .getFirst());
    }

    /** Without empty lists, which say nothing. */
    private static JsonNode udenTomme(JsonNode objekt) {
        objekt.forEach(ObjektmodelTest::udenTomme);
        if (objekt instanceof ObjectNode felter) {
            felter.properties().stream()
                    .filter(f -> f.getValue().isArray() && f.getValue().isEmpty())
                    .map(f -> f.getKey())
                    .toList()
                    .forEach(felter::remove);
        }
        return objekt;
    }

    private static ObjectNode fuldBevilling(UUID uuid) {
        var bevilling = Brud.fejlfriBevilling(uuid, nytCpr());
        registrering(bevilling).put("NoteTekst", "Første indberetning");
        ved(bevilling, REG + "/AttributListe/Egenskaber/0").put("Begrundelse", "Fordi\nderfor");
        var ydelse = ved(bevilling, REG + "/AttributListe/BevilgetYdelse/0");
        ydelse.put("BevilgetYdelseSlutdato", "2021-02-01T00:00:00.123+01:00")
                .put("Begrundelse", "Også her")
                .put("Tilbagebetalingspligtig", false);
        ved(ydelse, "/OekonomiskEffektueringsplan/0")
                .put("Ydelsesbeloeb", "5.942")
                .put("ManueltGodkendes", true);
        ved(ydelse, "/Ydelse")
                .put("Indeks", "et indeks uden grænse, for skemaet har ingen her")
                .set("Type", json("{'UUIDIdentifikator':'3aa45cbd-94c3-4601-84a6-66ce0f157dda'}"));
        for (var sti : List.of("/ItSystem/0", "/Ydelse", "/Ydelse/Klassifikation")) {
            ved(ydelse, sti).set("LokalUdvidelseListe", udvidelse());
        }
        for (var sti :
                List.of("/AttributListe", "/TilstandListe", "/RelationListe", "/RelationListe/Bevillingspart/0")) {
            ved(bevilling, REG + sti).set("LokalUdvidelseListe", udvidelse());
        }
        return bevilling;
    }

    @Test
    void aGrantIsKeptAsItWasSent() throws Exception {
        var uuid = UUID.randomUUID();
        var bevilling = fuldBevilling(uuid);

        importer(List.of(bevilling), List.of());

        assertThat(besked(uuid)).isEqualTo(udenTomme(registrering(bevilling)));
        assertThat(fund(uuid)).isEmpty();
        var nu = indhold(uuid);
        assertThat(nu.at("/AttributListe/BevilgetYdelse/0/OekonomiskEffektueringsplan/0/Ydelsesbeloeb")
                        .textValue())
                .isEqualTo("5.942");
        assertThat(nu.at("/AttributListe/Egenskaber/0/Bevillingslutdato").textValue())
                .isEqualTo("2021-02-01T00:00:00.123+01:00");
        for (var sti :
                List.of("/AttributListe", "/TilstandListe", "/RelationListe", "/RelationListe/Bevillingspart/0")) {
            assertThat(nu.at(sti + "/LokalUdvidelseListe")).isEqualTo(udvidelse());
        }
    }

    @Test
    void aPaymentIsKeptAsItWasSent() throws Exception {
        var uuid = UUID.randomUUID();
        var effektuering = effektuering(uuid, nytCpr(), "5.942", linje(uuid, "1", UUID.randomUUID(), "5.9420"));
        ved(effektuering, REG + "/AttributListe/Egenskaber/0")
                .put("BeloebSendtTilUdbetaling", "-0.10")
                .put("BeloebUdbetalt", "-3.744")
                .put("SendtTilUdbetalingTekst", "Modregnet")
                .put("UdbetaltTekst", "Modregnet igen");
        ved(effektuering, REG + "/RelationListe/OekonomiskYdelseEffektueringRelation/0")
                .set("LokalUdvidelseListe", udvidelse());

        importer(List.of(), List.of(effektuering));

        assertThat(besked(uuid)).isEqualTo(udenTomme(registrering(effektuering)));
        assertThat(indhold(uuid).at("/RelationListe/OekonomiskYdelseEffektueringRelation/0"))
                .isEqualTo(ved(effektuering, REG + "/RelationListe/OekonomiskYdelseEffektueringRelation/0"));
        assertThat(fund(uuid)).noneMatch(f -> f.startsWith("E-03"));
    }

    @Test
    void theNewestExtensionsThatSaySomethingAreTheOnesInForce() throws Exception {
        var uuid = UUID.randomUUID();
        importer(List.of(fuldBevilling(uuid)), List.of());
        var tom = opdaterBevilling(uuid, "2020-07-01T00:00:00+02:00");
        tom.putObject("AttributListe")
                .putObject("LokalUdvidelseListe")
                .put("SenestAendretTidspunkt", "2020-07-01T00:00:00+02:00");
        tom.putObject("TilstandListe")
                .putObject("LokalUdvidelseListe")
                .putArray("Andre")
                .add("<y xmlns='urn:korsbaek:lokal'/>");

        kald(OPDATER, opdater(List.of(tom), List.of())).statusCode(200);

        assertThat(indhold(uuid).at("/AttributListe/LokalUdvidelseListe")).isEqualTo(udvidelse());
        assertThat(indhold(uuid)
                        .at("/TilstandListe/LokalUdvidelseListe/Andre/0")
                        .textValue())
                .isEqualTo("<y xmlns='urn:korsbaek:lokal'/>");
    }

    @Test
    void aNoteIsThatOfTheNewestMessageThatHasOne() throws Exception {
        var uuid = UUID.randomUUID();
        importer(List.of(fuldBevilling(uuid)), List.of());

        kald(OPDATER, opdater(List.of(opdaterBevilling(uuid, "2020-07-01T00:00:00+02:00")), List.of()))
                .statusCode(200);
        assertThat(indhold(uuid).at("/NoteTekst").textValue()).isEqualTo("Første indberetning");

        var medNote = opdaterBevilling(uuid, "2020-08-01T00:00:00+02:00").put("NoteTekst", "Anden");
        kald(OPDATER, opdater(List.of(medNote), List.of())).statusCode(200);
        assertThat(indhold(uuid).at("/NoteTekst").textValue()).isEqualTo("Anden");
    }
}
