package dk.borgerblikket.reporting.forsendelse;

import static dk.borgerblikket.reporting.Leverance.medSager;
import static dk.borgerblikket.reporting.Leverance.nyKommune;
import static dk.borgerblikket.reporting.Leverance.udenData;
import static dk.borgerblikket.reporting.forsendelse.PostkasseResource.POSTHUS;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.borgerblikket.reporting.FastUr;
import dk.borgerblikket.reporting.Leverance;
import dk.borgerblikket.reporting.ProeveOpsaetninger;
import dk.borgerblikket.reporting.Rapport;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(PostkasseResource.class)
class ForsendelseTest {

    private static final String FORRIGE = "2026-10";

    @Inject
    Dannelse dannelse;

    @Inject
    Afsendelse afsendelse;

    @Inject
    ProeveOpsaetninger opsaetninger;

    @Inject
    Pool pool;

    private String cvr;

    @BeforeEach
    void enKommuneMedKald() throws Throwable {
        VertxContextSupport.subscribeAndAwait(
                () -> pool.query("UPDATE forsendelse SET sendt_tid = now() WHERE sendt_tid IS NULL")
                        .execute());
        POSTHUS.purgeEmailFromAllMailboxes();
        cvr = nyKommune();
        opsaetninger.kender(cvr, "Korsbæk Kommune " + cvr);
        opsaetninger.tilsluttet(cvr, LocalDate.of(2026, 9, 1));
        Leverance.med("2026-10-02T10:00:00Z", medSager(cvr))
                .og("2026-10-02T11:00:00Z", medSager(cvr))
                .og("2026-10-02T12:00:00Z", udenData(cvr))
                .og("2026-09-02T12:00:00Z", udenData(cvr))
                .send();
    }

    @Test
    void maanedensRapportSendesTilHverModtagerEnGang() throws Throwable {
        modtagere("Borgerblikket@korsbaek.example", "leder@korsbaek.example");
        efterregnet();

        dan();
        send();
        dan();
        send();

        var breve = breve("borgerblikket@korsbaek.example");
        assertThat(breve).hasSize(1);
        assertThat(breve("leder@korsbaek.example")).hasSize(1);
        var brev = breve.getFirst();
        assertThat(brev.getSubject()).isEqualTo("Kald på borgerblikket: Korsbæk Kommune " + cvr + ", oktober 2026");
        var dele = dele(brev);
        assertThat(dele.get("tekst"))
                .contains("I oktober 2026 blev der hentet overblik 3 gange. 2 gange var der sager eller ydelser")
                .contains("* Kald med data:", "Kommunen blev tilsluttet den 1. september 2026.");
        assertThat(dele.get("kald-paa-borgerblikket-%s-2026-10.csv".formatted(cvr)))
                .contains("Oktober 2025;0;0;0", "September 2026;1;0;1", "Oktober 2026;3;2;1")
                .doesNotContain("November 2026");
        assertThat(dele.get("kald-paa-borgerblikket-%s-2026-10.pdf".formatted(cvr)))
                .startsWith("%PDF-1.7");
    }

    @Test
    void foerTalleneErEfterregnetSendesIntet() throws Throwable {
        modtagere("venter@korsbaek.example");
        efterregnet("VENTER");

        dan();
        send();
        assertThat(breve("venter@korsbaek.example")).isEmpty();

        efterregnet("AFVIGER");
        dan();
        send();
        assertThat(breve("venter@korsbaek.example")).isEmpty();

        efterregnet();
        dan();
        send();
        assertThat(breve("venter@korsbaek.example")).hasSize(1);
    }

    @Test
    void etPosthusDerErNedeProevesIgenSenere() throws Throwable {
        modtagere("senere@korsbaek.example");
        efterregnet();
        dan();
        POSTHUS.stop();
        try {
            send();
        } finally {
            POSTHUS.start();
        }
        assertThat(forsoeg("senere@korsbaek.example")).isEqualTo(1);

        send();
        assertThat(breve("senere@korsbaek.example")).as("pausen er ikke gået").isEmpty();

        VertxContextSupport.subscribeAndAwait(() -> pool.query(
                        "UPDATE forsendelse SET naeste_forsoeg = naeste_forsoeg - interval '1 minute' WHERE email = 'senere@korsbaek.example'")
                .execute());
        send();
        assertThat(breve("senere@korsbaek.example")).hasSize(1);
    }

    @Test
    void enRettelseErEnNyVersionMedAarsagOgDenGamleBliver() throws Throwable {
        modtagere("rettet@korsbaek.example");
        efterregnet();
        dan();
        Leverance.med("2026-10-20T10:00:00Z", udenData(cvr)).send();

        national()
                .contentType(ContentType.JSON)
                .body(Map.of("aarsag", "Et kald kom for sent."))
                .post(sti() + "/2026-10/versioner")
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("aarsag", equalTo("Et kald kom for sent."));
        send();

        laeser().get(sti())
                .then()
                .statusCode(200)
                .body("version", contains(2, 1))
                .body("maaned", contains(FORRIGE, FORRIGE))
                .body("[1].aarsag", nullValue());
        laeser().queryParam("version", 1)
                .get(sti() + "/2026-10")
                .then()
                .statusCode(200)
                .body("size()", equalTo(13))
                .body("[12].samletAntalKald", equalTo(3));
        laeser().get(sti() + "/2026-10").then().body("[12].samletAntalKald", equalTo(4));
        assertThat(breve("rettet@korsbaek.example")).hasSize(2).anySatisfy(brev -> {
            assertThat(brev.getSubject()).startsWith("Rettet rapport: ");
            assertThat(dele(brev).get("tekst")).contains("version 2", "fordi: Et kald kom for sent.");
        });
    }

    @Test
    void enSendtRapportAendresAldrig() throws Throwable {
        modtagere("frosset@korsbaek.example");
        efterregnet();
        dan();
        Leverance.med("2026-10-20T10:00:00Z", udenData(cvr)).send();

        laeser().get(sti() + "/2026-10").then().body("[12].samletAntalKald", equalTo(3));
        laeser().accept("application/pdf").get(sti() + "/2026-10").then().statusCode(200);
        assertThat(catchThrowable(() -> VertxContextSupport.subscribeAndAwait(
                        () -> pool.query("UPDATE maanedsrapport SET navn = 'en anden'")
                                .execute())))
                .hasMessageContaining("append-only");
    }

    @Test
    void derKanKunRettesMedAarsagOgKunNoget() throws Throwable {
        rettelse("2026-10", "Derfor").statusCode(409).body("kode", equalTo("KAN_IKKE_RETTES"));
        efterregnet();
        dan();
        rettelse("2026-10", "  ").statusCode(409);
        laeser().contentType(ContentType.JSON)
                .body(Map.of("aarsag", "Derfor"))
                .post(sti() + "/2026-10/versioner")
                .then()
                .statusCode(403);
        laeser().get(sti() + "/2026-09").then().statusCode(404);
        laeser().get(sti()).then().body("version", contains(1));
    }

    @Test
    void modtagereKanErstattesOgEnUmuligAdresseAendrerIntet() {
        modtagere("a@korsbaek.example", " A@korsbaek.example", "b@korsbaek.example");
        laeser().get(modtagersti()).then().body("modtagere", contains("a@korsbaek.example", "b@korsbaek.example"));

        for (var umulig : List.of(
                "ingen-snabel",
                "a@b",
                "a b@korsbaek.example",
                "a@korsbaek.example\r\nBcc: x@y.dk",
                "<a@korsbaek.example>")) {
            laeser().contentType(ContentType.JSON)
                    .body(Map.of("modtagere", List.of("c@korsbaek.example", umulig)))
                    .put(modtagersti())
                    .then()
                    .statusCode(400)
                    .body("kode", equalTo("UGYLDIG_MODTAGER"));
        }
        gem(IntStream.range(0, 21).mapToObj(i -> i + "@korsbaek.example").toList())
                .statusCode(400);
        laeser().get(modtagersti()).then().body("modtagere", contains("a@korsbaek.example", "b@korsbaek.example"));

        modtagere("b@korsbaek.example");
        laeser().get(modtagersti()).then().body("modtagere", contains("b@korsbaek.example"));
    }

    private void modtagere(String... adresser) {
        gem(Arrays.asList(adresser)).statusCode(200);
    }

    private ValidatableResponse gem(List<String> adresser) {
        return laeser().contentType(ContentType.JSON)
                .body(Map.of("modtagere", adresser))
                .put(modtagersti())
                .then();
    }

    private ValidatableResponse rettelse(String maaned, String aarsag) {
        return national()
                .contentType(ContentType.JSON)
                .body(Map.of("aarsag", aarsag))
                .post(sti() + "/" + maaned + "/versioner")
                .then();
    }

    private void efterregnet() throws Throwable {
        efterregnet("STEMMER");
    }

    private void efterregnet(String udfald) throws Throwable {
        VertxContextSupport.subscribeAndAwait(
                () -> pool.query("""
                        INSERT INTO efterregning (maaned, tidspunkt, udfald, afvigelser)
                        VALUES ('2026-10-01', '%s', '%s', '[]')
                        """.formatted(FastUr.NU, udfald)).execute());
    }

    private void dan() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> dannelse.dan());
    }

    private void send() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> afsendelse.send());
    }

    private int forsoeg(String email) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(
                () -> pool.query("SELECT forsoeg FROM forsendelse WHERE email = '" + email + "'")
                        .execute()
                        .map(r -> r.iterator().next().getInteger("forsoeg")));
    }

    private static List<MimeMessage> breve(String til) throws Exception {
        var breve = new ArrayList<MimeMessage>();
        for (var brev : POSTHUS.getReceivedMessages()) {
            if (brev.getAllRecipients()[0].toString().equals(til)) {
                breve.add(brev);
            }
        }
        return breve;
    }

    private static Map<String, String> dele(MimeMessage brev) throws Exception {
        var dele = new LinkedHashMap<String, String>();
        saml((MimeMultipart) brev.getContent(), dele);
        return dele;
    }

    private static void saml(MimeMultipart flere, Map<String, String> dele) throws Exception {
        for (var i = 0; i < flere.getCount(); i++) {
            var del = flere.getBodyPart(i);
            if (del.getContent() instanceof MimeMultipart indre) {
                saml(indre, dele);
            } else {
                dele.put(
                        del.getFileName() == null ? "tekst" : del.getFileName(),
                        new String(del.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private String sti() {
        return "/rapportering/v1/kommuner/" + cvr + "/rapporter";
    }

    private String modtagersti() {
        return "/rapportering/v1/kommuner/" + cvr + "/modtagere";
    }

    private RequestSpecification laeser() {
        return given().auth().oauth2(Tokens.medarbejder(cvr, "rapport_laes"));
    }

    private static RequestSpecification national() {
        return given().auth().oauth2(Tokens.medarbejder(Rapport.NATIONAL, "national_admin"));
    }
}
