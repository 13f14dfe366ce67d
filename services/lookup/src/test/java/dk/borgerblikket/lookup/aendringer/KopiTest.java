package dk.borgerblikket.lookup.aendringer;

import static dk.borgerblikket.lookup.objekt.Objektbygger.fra;
import static dk.borgerblikket.lookup.objekt.Objektbygger.objekt;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektbesked;
import dk.borgerblikket.lookup.objekt.Objektbesked.Haandtering;
import dk.borgerblikket.lookup.objekt.Objektlager;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.lookupclient.Klasse;
import dk.borgerblikket.lookupclient.Kontakt;
import dk.borgerblikket.lookupclient.Opslagsklient;
import dk.borgerblikket.lookupclient.Organisationsobjekt;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.testing.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** What the published client keeps answers as the service does, also after releases that came in any order. */
@QuarkusTest
final class KopiTest extends Tjenestetest {

    private static final LocalDate DAG = LocalDate.parse("2026-06-01");
    private static final List<String> NUMRE =
            List.of("32", "32.24", "32.24.04", "32.24.32", "32.24.48", "32.24.60", "27.35.04", "99.99.99");

    @TestHTTPResource("/")
    URI adresse;

    @Inject
    Objektlager lager;

    @Test
    void klientenSvarerSomTjenestenForEnhverDag() throws Exception {
        importerCsv(
                        "2021-08-01",
                        "32;Kontante ydelser",
                        "32.24;Aktiv socialpolitik",
                        "32.24.32;Uddannelseshjælp [udgår 2022]",
                        "32.24.48;Overgangsydelse",
                        "32.24.04;Kontanthjælp")
                .statusCode(200);
        try (var klient = klient()) {
            importerCsv(
                            "2022-02-01",
                            "32;Kontante ydelser",
                            "32.24;Aktiv socialpolitik",
                            "32.24.04;Hjælp til forsørgelse")
                    .statusCode(200);
            importerCsv(
                            "2025-02-01",
                            "32;Ydelser",
                            "32.24;Aktiv socialpolitik",
                            "32.24.04;Hjælp til forsørgelse",
                            "32.24.32;Genbrugt",
                            "32.24.60;Ny")
                    .statusCode(200);
            importerCsv(
                            "2020-02-01",
                            "32;Kontante ydelser",
                            "32.24;Socialpolitik",
                            "27.35.04;Botilbud",
                            "32.24.32;Uddannelseshjælp")
                    .statusCode(200);
            afvent(() -> klient.findKlasse("27.35.04", DAG).isPresent()
                    && klient.findKlasse("32.24.60", DAG).isPresent());
            afvent(() -> erSomTjenesten(klient));

            for (var dag = LocalDate.parse("2019-12-15"); dag.isBefore(DAG); dag = dag.plusDays(110)) {
                for (var nummer : NUMRE) {
                    var ventet = fraTjenesten(nummer, dag);
                    assertThat(klient.findKlasse(nummer, dag).map(KopiTest::kort))
                            .as("%s på %s", nummer, dag)
                            .isEqualTo(Optional.ofNullable(ventet));
                }
            }
        }
    }

    @Test
    void enNyEfterfoelgerKommerOgsaaTilDenGamleKlasse() throws Exception {
        importerCsv("2020-02-01", "32.24.32;Uddannelseshjælp", "32.24.04;Kontanthjælp")
                .statusCode(200);
        importerCsv("2022-02-01", "32.24.04;Kontanthjælp").statusCode(200);
        try (var klient = klient()) {
            assertThat(klient.findKlasse("32.24.32", DAG).orElseThrow().efterfoelgere())
                    .isEmpty();

            skriv(
                    Objektart.KLASSE,
                    UUID.randomUUID(),
                    KORSBAEK,
                    objekt().egenskab(fra(2023), "BrugervendtNoegleTekst", "32.24.61", "TitelTekst", "Afløser")
                            .publiceret(fra(2023))
                            .relation(fra(2023), "Erstatter", new Klassenummer("32.24.32").afledtUuid())
                            .byg());

            afvent(() -> klient.findKlasse("32.24.32", DAG)
                    .orElseThrow()
                    .efterfoelgere()
                    .contains("32.24.61"));
        }
    }

    @Test
    void organisationSvaresSomTjenestenHarDenOgFoelgerMed() throws Exception {
        var enhed = UUID.randomUUID();
        try (var klient = klient()) {
            assertThat(klient.findMyndighed(KORSBAEK)).isEmpty();
            assertThat(klient.findEnhed(enhed)).isEmpty();

            skriv(
                    Objektart.MYNDIGHED,
                    UUID.randomUUID(),
                    KORSBAEK,
                    objekt().egenskab(
                                    fra(2020),
                                    "BrugervendtNoegleTekst",
                                    "K",
                                    "NavnTekst",
                                    "Korsbæk Kommune",
                                    "CVR-NummerTekst",
                                    KORSBAEK,
                                    "MyndighedsKode",
                                    "0999")
                            .byg());
            skriv(Objektart.ORGANISATIONENHED, enhed, KORSBAEK, enhed("Jobcenter"));
            afvent(() -> klient.findMyndighed(KORSBAEK)
                    .map(Organisationsobjekt::navn)
                    .equals(Optional.of("Korsbæk Kommune")));
            afvent(() -> klient.findEnhed(enhed).isPresent());
            assertThat(klient.findEnhed(enhed).orElseThrow())
                    .isEqualTo(new Organisationsobjekt(enhed, "OrganisationEnhed", KORSBAEK, "JC", "Jobcenter", true));

            skriv(Objektart.ORGANISATIONENHED, enhed, KORSBAEK, enhed("Arbejdsmarked"));
            afvent(() -> klient.findEnhed(enhed).orElseThrow().navn().equals("Arbejdsmarked"));
        }
    }

    @Test
    void kontaktenFoelgerOrganisationen() throws Exception {
        var organisation = UUID.randomUUID();
        try (var klient = klient()) {
            assertThat(klient.kontakt(KORSBAEK, "27.35.04")).isEmpty();

            skriv(Objektart.ORGANISATION, organisation, KORSBAEK, organisation("Korsbæk Kommune"));
            afvent(() -> klient.kontakt(KORSBAEK, "27.35.04")
                    .equals(Optional.of(new Kontakt(organisation, "Korsbæk Kommune", null, null, null, null))));
            skriv(Objektart.ORGANISATION, organisation, KORSBAEK, organisation("Korsbæk"));
            afvent(() ->
                    klient.kontakt(KORSBAEK, "27.35.04").orElseThrow().navn().equals("Korsbæk"));
            assertThat(klient.findOrganisation(KORSBAEK).map(Organisationsobjekt::uuid))
                    .contains(organisation);
        }
    }

    private static Registrering organisation(String navn) {
        return objekt().egenskab(fra(2020), "BrugervendtNoegleTekst", "K", "OrganisationNavn", navn)
                .aktiv(fra(2020))
                .byg();
    }

    private static Registrering enhed(String navn) {
        return objekt().egenskab(fra(2020), "BrugervendtNoegleTekst", "JC", "EnhedNavn", navn)
                .aktiv(fra(2020))
                .byg();
    }

    private Opslagsklient klient() throws InterruptedException {
        var token = Tokens.system(FAGSYSTEM, KORSBAEK);
        var klient = Opslagsklient.byg(adresse, () -> token)
                .interval(Duration.ofMillis(50))
                .start();
        assertThat(klient.ventTilKlar(Duration.ofSeconds(20))).isTrue();
        return klient;
    }

    private static boolean erSomTjenesten(Opslagsklient klient) {
        return NUMRE.stream()
                .allMatch(nummer -> Optional.ofNullable(fraTjenesten(nummer, DAG))
                        .equals(klient.findKlasse(nummer, DAG).map(KopiTest::kort)));
    }

    private static String kort(Klasse klasse) {
        return klasse.nummer() + " " + klasse.titel() + " " + klasse.gyldig();
    }

    /** Null for an unknown number. */
    private static String fraTjenesten(String nummer, LocalDate dag) {
        var svar = somSystem().get("/klassifikation/v1/klasser/" + nummer + "?dato=" + dag);
        var json = svar.jsonPath();
        return svar.statusCode() == 404
                ? null
                : json.getString("nummer") + " " + json.getString("titel") + " " + json.getBoolean("gyldig");
    }

    private void skriv(Objektart art, UUID uuid, String ejer, Registrering hel) {
        try {
            var resultat = VertxContextSupport.subscribeAndAwait(
                    () -> lager.skriv(new Cvr(ejer), List.of(Objektbesked.af(art, uuid, Haandtering.GEM, hel))));
            assertThat(resultat.getFirst().statusKode())
                    .as(resultat.getFirst().toString())
                    .isEqualTo(20);
        } catch (Throwable fejl) {
            throw new AssertionError(fejl);
        }
    }

    private static void afvent(BooleanSupplier sandt) throws InterruptedException {
        var frist = Instant.now().plusSeconds(20);
        while (!sandt.getAsBoolean()) {
            assertThat(Instant.now()).as("det ventede skete ikke").isBefore(frist);
            Thread.sleep(30);
        }
    }
}
