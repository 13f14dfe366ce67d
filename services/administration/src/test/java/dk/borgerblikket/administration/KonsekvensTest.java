package dk.borgerblikket.administration;

import static dk.borgerblikket.administration.Kaldere.fagsystem;
import static dk.borgerblikket.administration.Kaldere.kommune;
import static dk.borgerblikket.administration.Kaldere.kommunesti;
import static dk.borgerblikket.administration.Kaldere.medarbejder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.Livscyklus;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Sideklient;
import dk.borgerblikket.testing.UdstederResource;
import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag;
import dk.borgerblikket.visibility.grundlag.Fremdrift;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import dk.borgerblikket.visibility.grundlag.Part;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import dk.borgerblikket.visibility.grundlag.Sagslinje;
import dk.borgerblikket.visibility.grundlag.Ydelseslinje;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The preview of another configuration over HTTP, with indexes that stream two citizens. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(Opslagsnabo.class)
class KonsekvensTest {

    private static final String FORSTE = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    private static final String ANDEN = "BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    private static final String AABEN = "{\"linjer\":[{\"kle\":\"32.24.04\",\"vis\":true}]}";
    private static final String SAGSOPSLAG = "/sagsindeks/intern/v1/sager/opslag";

    Opslagsnabo naboer;

    @TestHTTPResource
    URI tjeneste;

    @Inject
    ObjectMapper json;

    private Udgavenabo nabo;
    private String cvr;
    private UUID fagsystem;
    private final UUID sag = UUID.randomUUID();
    private final UUID bevilling = UUID.randomUUID();

    @BeforeEach
    void toBorgere() throws JsonProcessingException {
        naboer.op();
        nabo = naboer.udgaver();
        nabo.nulstil();
        cvr = kommune();
        fagsystem = fagsystem();
        aftale();
        nabo.svar(
                sager(),
                stroem(
                        new Sagslinje(FORSTE, sag(sag, FORSTE, "32.24.04")),
                        new Sagslinje(ANDEN, sag(UUID.randomUUID(), ANDEN, "27.35.04"))));
        nabo.svar(
                ydelser(),
                stroem(
                        new Ydelseslinje(FORSTE, bevilling(FORSTE), null),
                        new Ydelseslinje(FORSTE, null, effektuering(FORSTE))));
        nabo.svar(SAGSOPSLAG, "{\"sager\":[]}");
        // KLE comes by itself a moment after the look-up is up.
        vent(() -> start(AABEN.replace("linjer", "ukendt")).extract().statusCode(), status -> status != 503);
    }

    @AfterEach
    void ned() {
        nabo.nulstil();
        naboer.ned();
    }

    @Test
    void enKladdeDerAabnerViserHvadDerKommerOgHvorfor() {
        medarbejder(cvr, "konfiguration_rediger").post(konfiguration() + "/kladde");
        var etag = medarbejder(cvr, "konfiguration_rediger")
                .get(konfiguration() + "/kladde")
                .header("ETag");
        medarbejder(cvr, "konfiguration_rediger")
                .header("If-Match", etag)
                .body(AABEN)
                .put(konfiguration() + "/kladde")
                .then()
                .statusCode(200);
        etag = medarbejder(cvr, "konfiguration_rediger")
                .get(konfiguration() + "/kladde")
                .header("ETag");

        var faerdig = faerdig(start("{\"kladde\":true}").statusCode(202));

        var svar = faerdig.body("status", equalTo("FAERDIG"))
                .body("procent", equalTo(100))
                .body("sammenlignet", equalTo("kladde:" + etag.replace("\"", "")))
                .body("medVersion", equalTo(0))
                .body("behandlet", equalTo(4))
                .body("resultat.ialt.sager.kommer", equalTo(1))
                .body("resultat.ialt.sager.forsvinder", equalTo(0))
                .body("resultat.ialt.ydelser.kommer", equalTo(1))
                .body("resultat.ialt.borgere.kommer", equalTo(1))
                .body("resultat.kle.noegle", contains("32.24.04"))
                .body("resultat.kle[0].navn", equalTo("Hjælp til forsørgelse"))
                .body("resultat.kle[0].tal.borgere.kommer", equalTo(1))
                .body("resultat.fagsystemer.noegle", contains(fagsystem.toString()))
                .body("resultat.fagsystemer[0].navn", equalTo("Fagsystemet"))
                .body("resultat.eksempler", hasSize(2))
                .body("resultat.eksempler[0].objekt", equalTo(sag.toString()))
                .body("resultat.eksempler[0].foer.aarsag", equalTo("Skjult: KLE-nummeret er ikke åbnet"))
                .body("resultat.eksempler[0].efter.aarsag", equalTo("Vises"))
                .body("resultat.forbehold", empty())
                .extract()
                .asString();
        assertThat(svar).doesNotContain(FORSTE, ANDEN, "Sagens titel");
        medarbejder(cvr, "konfiguration_laes")
                .get(sti())
                .then()
                .statusCode(200)
                .body("sammenlignet", contains(startsWith("kladde:")));
    }

    @Test
    void sidenViserHvadDerKommerOgAktiverer() {
        var klient = Sideklient.medarbejder(tjeneste, cvr, "konfiguration_rediger");
        var rod = "/admin/kommuner/" + cvr;
        klient.hent(rod + "/konfiguration");

        var begyndt = klient.send(
                rod + "/kladde/linjer",
                Map.of("kle", "32.24.04", "vis", "ja", "sager", "ja", "ydelser", "ja", "handling", "beregn"));
        var sti = begyndt.adresse().getPath();
        assertThat(sti).startsWith(rod + "/virkning/");
        vent(() -> klient.hent(sti).html().select("progress").isEmpty(), faerdig -> faerdig);

        var side = klient.hent(sti).html();
        assertThat(side.select("table").getFirst().select("tr").get(1).text()).isEqualTo("Sager 0 1 1 0");
        assertThat(side.select("main").text())
                .contains("32.24.04 Hjælp til forsørgelse", "Skjult: KLE-nummeret er ikke åbnet")
                .doesNotContain(FORSTE, "Sagens titel");
        var iKraft = klient.send(
                rod + "/kladde/aktivering",
                Map.of("maerke", side.select("input[name=maerke]").attr("value")));
        assertThat(iKraft.html().select("[role=status]").text()).isEqualTo("Version 1 er nu i kraft.");
    }

    @Test
    void sidenFoelgerEnBeregningOgKanStoppeDen() {
        var klient = Sideklient.medarbejder(tjeneste, cvr, "konfiguration_rediger");
        var rod = "/admin/kommuner/" + cvr;
        klient.hent(rod + "/konfiguration");
        klient.send(rod + "/kladde", Map.of());
        nabo.svar(ydelser(), "{\"noegle\":\"n\",\"forventet\":9}\n");
        nabo.hold(ydelser());

        var igang = klient.send(rod + "/virkning", Map.of());
        assertThat(igang.html().select("progress").attr("max")).isEqualTo("100");
        assertThat(igang.html().select("#virkning").attr("hx-get"))
                .isEqualTo(igang.adresse().getPath());
        assertThat(igang.html().select("noscript").html()).contains("refresh");
        assertThat(klient.send(rod + "/virkning", Map.of()).adresse()).isEqualTo(igang.adresse());

        var sti = igang.adresse().getPath();
        klient.send(sti + "/annullering", Map.of());
        vent(() -> klient.hent(sti).html().select("progress").isEmpty(), stoppet -> stoppet);
        assertThat(klient.hent(sti).html().select("main").text()).contains("Beregningen blev stoppet");
    }

    @Test
    void kleSoegesMedOrdOgMedBegyndelsenAfNummeret() {
        var klient = Sideklient.medarbejder(tjeneste, cvr, "konfiguration_laes");
        klient.hent("/admin");
        vent(
                () -> klient.hent("/admin/kle-soegning?kle=32.24").html().select("option"),
                forslag -> forslag.eachAttr("value").equals(List.of("32.24.*", "32.24.04")));

        var fundet = klient.hent("/admin/kle-soegning?kle=FORS%C3%B8RGELSE+hj&cvr=" + cvr)
                .html();
        assertThat(fundet.select("main li a").attr("href"))
                .isEqualTo("/admin/kommuner/" + cvr + "/konfiguration?kle=32.24.04");
        assertThat(klient.hent("/admin/kle-soegning?kle=findes+ikke").html().select("option"))
                .isEmpty();
    }

    @Test
    void detDerLukkesForsvinderIForholdTilVersionenIKraft() {
        medarbejder(cvr, "konfiguration_rediger").body("{\"linjer\":[]}").put(konfiguration());
        medarbejder(cvr, "konfiguration_rediger")
                .body(AABEN)
                .put(konfiguration())
                .then()
                .statusCode(200);

        faerdig(start("{\"version\":1}").statusCode(202))
                .body("sammenlignet", equalTo("version:1"))
                .body("medVersion", equalTo(2))
                .body("resultat.ialt.sager.foer", equalTo(1))
                .body("resultat.ialt.sager.efter", equalTo(0))
                .body("resultat.ialt.sager.forsvinder", equalTo(1))
                .body("resultat.ialt.ydelser.forsvinder", equalTo(1))
                .body("resultat.ialt.borgere.forsvinder", equalTo(1));
        faerdig(start(AABEN).statusCode(202))
                .body("sammenlignet", startsWith("linjer:"))
                .body("resultat.kle", empty());
    }

    @Test
    void indekserMedHverSinNoegleSigesAtVaereDet() throws JsonProcessingException {
        nabo.svar(
                ydelser(),
                stroem(new Ydelseslinje(FORSTE, bevilling(FORSTE), null))
                        .replace("\"noegle\":\"n\"", "\"noegle\":\"m\""));

        faerdig(start(AABEN)).body("status", equalTo("FAERDIG")).body("resultat.forbehold", hasSize(1));
    }

    @Test
    void etIndeksDerAfbryderEllerIkkeSvarerGiverIntetResultat() {

        nabo.svar(ydelser(), "{\"noegle\":\"n\",\"forventet\":9}\n");
        fejlet("Ydelsesindekset afbrød svaret");
        nabo.svar(ydelser(), "{\"noegle\":\"n\",\"forventet\":9}\n{\"linjer\":3}\n");
        fejlet("Ydelsesindekset sendte ikke så mange linjer, som det sagde");
        nabo.svar(ydelser(), "{\"noegle\":\"n\",\"forventet\":9}\n{\"borger\":\n");
        fejlet("Ydelsesindekset sendte noget, der ikke kan læses");
        nabo.ned("sagsindeks");
        fejlet("Sagsindekset svarede med status 503");
    }

    private void fejlet(String hvorfor) {
        faerdig(start(AABEN).statusCode(202))
                .body("status", equalTo("FEJLET"))
                .body("fejl", equalTo(hvorfor))
                .body("$", not(hasKey("resultat")));
    }

    @Test
    void enAdGangenOgDenKanAnnulleres() {
        nabo.svar(ydelser(), "{\"noegle\":\"n\",\"forventet\":9}\n");
        nabo.hold(ydelser());
        var id = start(AABEN)
                .statusCode(202)
                .header("Location", containsString(sti() + "/"))
                .extract()
                .<String>path("id");

        start(AABEN).statusCode(409).body("kode", equalTo("KONSEKVENS_I_GANG"));
        hent(id).body("status", equalTo("I_GANG")).body("resultat", nullValue());
        medarbejder(cvr, "konfiguration_rediger")
                .delete(sti() + "/" + id)
                .then()
                .statusCode(204);

        vent(() -> hent(id).extract().<String>path("status"), status -> !status.equals("I_GANG"));
        hent(id).body("status", equalTo("ANNULLERET"));
        nabo.nulstil();
        start(AABEN).statusCode(202);
    }

    @Test
    void enDerGikNedMedTjenestenErAfbrudtOgStaarIkkeIVejen() throws SQLException {
        var id = UUID.randomUUID();
        Database.udfoer("""
                INSERT INTO konsekvensberegning (id, cvr, sammenlignet, med_version, status, startet_af, startet_tid, sidst_set,
                                                 behandlet, forventet, annulleres)
                VALUES ('%s', '%s', 'version:1', 0, 'I_GANG', 'x', now() - interval '5 minutes', now() - interval '1 minute',
                        3, 9, false)
                """.formatted(id, cvr));

        hent(id.toString()).body("status", equalTo("AFBRUDT"));
        faerdig(start(AABEN).statusCode(202)).body("status", equalTo("FAERDIG"));
        hent(id.toString()).body("status", equalTo("AFBRUDT"));
    }

    @Test
    void hvemDerMaa() {
        var id = start(AABEN).statusCode(202).extract().<String>path("id");
        var anden = kommune();

        medarbejder(cvr, "konfiguration_laes").body(AABEN).post(sti()).then().statusCode(403);
        medarbejder(anden, "konfiguration_rediger")
                .body(AABEN)
                .post(sti())
                .then()
                .statusCode(404);
        medarbejder(anden, "konfiguration_rediger")
                .get(kommunesti(anden) + "/konsekvens/" + id)
                .then()
                .statusCode(404);
        medarbejder(cvr, "konfiguration_laes").delete(sti() + "/" + id).then().statusCode(403);
    }

    @Test
    void beskedenSkalVaelgeNetopEt() {
        start("{}").statusCode(422);
        start("{\"kladde\":true,\"version\":1}").statusCode(422);
        start("{\"version\":17}").statusCode(404);
        start("{\"kladde\":true}").statusCode(404);
    }

    private String sti() {
        return kommunesti(cvr) + "/konsekvens";
    }

    private String konfiguration() {
        return kommunesti(cvr) + "/kle-konfiguration";
    }

    private String sager() {
        return "/sagsindeks/intern/v1/sager/grundlag/" + cvr;
    }

    private String ydelser() {
        return "/ydelsesindeks/intern/v1/ydelser/grundlag/" + cvr;
    }

    private ValidatableResponse start(String besked) {
        return medarbejder(cvr, "konfiguration_rediger")
                .body(besked)
                .post(sti())
                .then();
    }

    private ValidatableResponse hent(String id) {
        return medarbejder(cvr, "konfiguration_laes")
                .get(sti() + "/" + id)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse faerdig(ValidatableResponse begyndt) {
        var id = begyndt.extract().<String>path("id");
        vent(() -> hent(id).extract().<String>path("status"), status -> !status.equals("I_GANG"));
        return hent(id);
    }

    private static <T> void vent(Supplier<T> spoerg, Predicate<T> svar) {
        var frist = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!svar.test(spoerg.get())) {
            assertThat(System.nanoTime()).as("svaret kommer inden 20 s").isLessThan(frist);
        }
    }

    private void aftale() {
        medarbejder(Kaldere.NATIONAL_CVR, "national_admin")
                .body("{\"status\":\"Oprettet\",\"gyldigFra\":\"2020-01-01T00:00:00Z\"}")
                .put(kommunesti(cvr) + "/serviceaftaler/" + fagsystem);
        medarbejder(Kaldere.NATIONAL_CVR, "national_admin")
                .body("{\"status\":\"Godkendt\",\"gyldigFra\":\"2020-01-01T00:00:00Z\"}")
                .put(kommunesti(cvr) + "/serviceaftaler/" + fagsystem)
                .then()
                .statusCode(200);
    }

    private String stroem(Object... linjer) throws JsonProcessingException {
        var tekst = new ArrayList<String>();
        tekst.add("{\"noegle\":\"n\",\"forventet\":" + linjer.length + "}");
        for (var linje : linjer) {
            tekst.add(json.writeValueAsString(linje));
        }
        tekst.add("{\"linjer\":" + linjer.length + "}");
        return String.join("\n", tekst) + "\n";
    }

    private Sagsgrundlag sag(UUID id, String borger, String kle) {
        return new Sagsgrundlag(
                id,
                Livscyklus.Importeret,
                altid(cvr),
                altid(fagsystem),
                altid(fagsystem),
                altid(kle),
                altid("Sagens titel"),
                altid(Foelsomhed.FORTROLIGE_PERSONOPLYSNINGER),
                List.of(new Gyldig<>(Fremdrift.Opstaaet, Instant.parse("2022-05-01T00:00:00Z"), null)),
                null,
                altid(new Part(Part.Rolle.PRIMAER_PART, Part.Art.CPR, borger)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Bevillingsgrundlag bevilling(String borger) {
        return new Bevillingsgrundlag(
                bevilling,
                Livscyklus.Importeret,
                altid(cvr),
                List.of(),
                altid(Foelsomhed.FORTROLIGE_PERSONOPLYSNINGER),
                altid(new Part(Part.Rolle.BEVILLINGSMODTAGER, Part.Art.CPR, borger)),
                altid(UUID.randomUUID()),
                List.of(),
                altid(new Bevillingsgrundlag.Ydelse(
                        "1",
                        "Ydelsen",
                        "32.24.04",
                        Instant.parse("2022-06-01T00:00:00Z"),
                        null,
                        fagsystem,
                        fagsystem)));
    }

    private Effektueringsgrundlag effektuering(String borger) {
        return new Effektueringsgrundlag(
                UUID.randomUUID(),
                Livscyklus.Importeret,
                altid(cvr),
                altid(fagsystem),
                altid(fagsystem),
                altid(Instant.parse("2022-06-30T00:00:00Z")),
                List.of(),
                altid(new Part(Part.Rolle.EFFEKTUERINGSMODTAGER, Part.Art.CPR, borger)),
                altid(new Effektueringsgrundlag.Linje(
                        "1",
                        "32.24.04",
                        Instant.parse("2022-06-01T00:00:00Z"),
                        Instant.parse("2022-07-01T00:00:00Z"),
                        BigDecimal.TEN,
                        bevilling,
                        "1")));
    }

    private static <T> List<Gyldig<T>> altid(T vaerdi) {
        return List.of(new Gyldig<>(vaerdi, null, null));
    }
}
