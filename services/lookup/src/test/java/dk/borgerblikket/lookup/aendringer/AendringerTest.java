package dk.borgerblikket.lookup.aendringer;

import static dk.borgerblikket.lookup.objekt.Objektbygger.fra;
import static dk.borgerblikket.lookup.objekt.Objektbygger.objekt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektbesked;
import dk.borgerblikket.lookup.objekt.Objektbesked.Haandtering;
import dk.borgerblikket.lookup.objekt.Objektlager;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.registrations.haendelser.Haendelseslog;
import dk.borgerblikket.testing.PostgresResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
final class AendringerTest extends Tjenestetest {

    private static final String KLASSIFIKATION = "/klassifikation/v1/aendringer";
    private static final String ORGANISATION = "/organisation/v1/aendringer";
    private static final int SKRIVERE = 6;
    private static final int RUNDER = 25;

    @Inject
    Objektlager lager;

    @Inject
    Haendelseslog log;

    @Test
    void hverAendringFortaellesEnGangIDetOmraadeDenHoererTil() {
        var siden = nu(KLASSIFIKATION);
        var sidenOrganisation = nu(ORGANISATION);
        var klasse = UUID.randomUUID();
        var enhed = UUID.randomUUID();

        skriv(KORSBAEK, Objektart.KLASSE, klasse, "Et");
        skriv("22222222", Objektart.ORGANISATIONENHED, enhed, "Jobcenter");
        skriv(KORSBAEK, Objektart.KLASSE, klasse, "Et");
        skriv(KORSBAEK, Objektart.KLASSE, klasse, "To");

        var klasser = hent(KLASSIFIKATION, siden, 100);
        assertThat(klasser.getList("aendringer.haendelse")).isEqualTo(List.of("Importeret", "Opdateret"));
        assertThat(klasser.getList("aendringer.objekt")).isEqualTo(List.of(klasse.toString(), klasse.toString()));
        assertThat(klasser.getList("aendringer.art")).isEqualTo(List.of("Klasse", "Klasse"));
        assertThat(klasser.getList("aendringer.ejer")).isEqualTo(List.of(KORSBAEK, KORSBAEK));
        var enheder = hent(ORGANISATION, sidenOrganisation, 100);
        assertThat(enheder.getList("aendringer.objekt")).isEqualTo(List.of(enhed.toString()));
        assertThat(enheder.getList("aendringer.ejer")).isEqualTo(List.of("22222222"));
        assertThat(hent(KLASSIFIKATION, klasser.getString("naeste"), 100).getList("aendringer"))
                .isEmpty();
    }

    @Test
    void siderKommerIRaekkefoelgePaaTvaersAfArter() {
        var siden = nu(ORGANISATION);
        var skrevne = new ArrayList<String>();
        var arter = List.of(Objektart.ORGANISATIONENHED, Objektart.ADRESSE, Objektart.ORGANISATIONFUNKTION);
        for (var i = 0; i < 9; i++) {
            var uuid = UUID.randomUUID();
            skriv(KORSBAEK, arter.get(i % 3), uuid, "Navn");
            skrevne.add(uuid.toString());
        }

        assertThat(alle(ORGANISATION, siden, 2)).isEqualTo(skrevne);
    }

    @Test
    void enAendringDerBliverFaerdigSentGaarIkkeTabt() throws Exception {
        var siden = nu(KLASSIFIKATION);
        var sen = UUID.randomUUID();
        var tidlig = UUID.randomUUID();
        try (var forbindelse = DriverManager.getConnection(jdbc());
                var udsagn = forbindelse.createStatement()) {
            forbindelse.setAutoCommit(false);
            udsagn.execute("INSERT INTO haendelse (objekt, objekttype, haendelse, ejer_cvr, master) VALUES ('" + sen
                    + "', 'Klasse', 'Importeret', '22222222', '" + UUID.randomUUID() + "')");
            skriv(KORSBAEK, Objektart.KLASSE, tidlig, "Først færdig");

            var foer = hent(KLASSIFIKATION, siden, 100);
            assertThat(foer.getList("aendringer")).isEmpty();
            forbindelse.commit();

            assertThat(alle(KLASSIFIKATION, foer.getString("naeste"), 100))
                    .isEqualTo(List.of(sen.toString(), tidlig.toString()));
        }
    }

    @Test
    void enDerFoelgerMedMensMangeSkriverFaarHverAendringPraecisEnGang() throws Exception {
        var siden = nu(KLASSIFIKATION);
        var skrevne = new ArrayList<String>();
        var laest = new ArrayList<String>();
        try (var traade = Executors.newVirtualThreadPerTaskExecutor()) {
            var skrivere = new ArrayList<Future<?>>();
            for (var s = 0; s < SKRIVERE; s++) {
                var ejer = s % 2 == 0 ? KORSBAEK : "22222222";
                var egne = new ArrayList<UUID>();
                for (var i = 0; i < RUNDER; i++) {
                    egne.add(UUID.randomUUID());
                }
                egne.forEach(uuid -> skrevne.add(uuid.toString()));
                skrivere.add(traade.submit(() -> egne.forEach(uuid -> skriv(ejer, Objektart.KLASSE, uuid, "Klasse"))));
            }
            var maerke = siden;
            boolean faerdig;
            do {
                faerdig = skrivere.stream().allMatch(Future::isDone);
                var side = hent(KLASSIFIKATION, maerke, 7);
                laest.addAll(side.getList("aendringer.objekt"));
                maerke = side.getString("naeste");
                faerdig &= side.getList("aendringer").isEmpty();
            } while (!faerdig);
            for (var skriver : skrivere) {
                skriver.get();
            }
        }

        assertThat(laest).containsExactlyInAnyOrderElementsOf(skrevne);
    }

    @Test
    void denDerErForLangtBagefterFaarAtVideAtAendringerErSlettet() {
        var siden = nu(KLASSIFIKATION);
        skriv(KORSBAEK, Objektart.KLASSE, UUID.randomUUID(), "Gammel");
        var efter = hent(KLASSIFIKATION, siden, 100).getString("naeste");
        vent(log.ryd(Instant.now().plusSeconds(60), 100_000));
        skriv(KORSBAEK, Objektart.KLASSE, UUID.randomUUID(), "Ny");

        somSystem()
                .get(KLASSIFIKATION + "?siden=" + siden)
                .then()
                .statusCode(410)
                .body("kode", equalTo("HAENDELSER_SLETTET"));
        assertThat(hent(KLASSIFIKATION, efter, 100).getList("aendringer")).hasSize(1);
        somSystem().get(KLASSIFIKATION).then().statusCode(200).body("aendringer.haendelse", contains("Importeret"));
    }

    @Test
    void ingenAendringerGiverEnTomListeOgEtStedAtBegynde() {
        somSystem().get(KLASSIFIKATION + "?siden=nu").then().statusCode(200).body("aendringer", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"siden=igaar", "siden=0123456789abcdef", "antal=0", "antal=1001"})
    void uforstaaeligeStederOgAntalAfvises(String parameter) {
        somSystem().get(KLASSIFIKATION + "?" + parameter).then().statusCode(400);
        somSystem().get(ORGANISATION + "?" + parameter).then().statusCode(400);
    }

    private static String jdbc() {
        return System.getProperty(PostgresResource.JDBC_URL);
    }

    private void skriv(String ejer, Objektart art, UUID uuid, String navn) {
        var felt = switch (art) {
            case KLASSE -> "TitelTekst";
            case ORGANISATIONENHED -> "EnhedNavn";
            case ORGANISATIONFUNKTION -> "FunktionNavn";
            default -> "AdresseTekst";
        };
        var hel = objekt().egenskab(fra(2020), "BrugervendtNoegleTekst", "N", felt, navn)
                .byg();
        var resultat = vent(lager.skriv(new Cvr(ejer), List.of(Objektbesked.af(art, uuid, Haandtering.GEM, hel))));
        assertThat(resultat.getFirst().statusKode()).isEqualTo(20);
    }

    private static String nu(String adresse) {
        return hent(adresse, "nu", 100).getString("naeste");
    }

    private static List<String> alle(String adresse, String siden, int antal) {
        var resultat = new ArrayList<String>();
        var side = hent(adresse, siden, antal);
        while (!side.getList("aendringer").isEmpty()) {
            resultat.addAll(side.getList("aendringer.objekt"));
            side = hent(adresse, side.getString("naeste"), antal);
        }
        return resultat;
    }

    private static JsonPath hent(String adresse, String siden, int antal) {
        return somSystem()
                .get(adresse + "?siden=" + siden + "&antal=" + antal)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static <T> T vent(Uni<T> uni) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> uni);
        } catch (Throwable fejl) {
            throw new AssertionError(fejl);
        }
    }
}
