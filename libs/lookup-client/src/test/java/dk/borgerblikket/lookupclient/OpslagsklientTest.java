package dk.borgerblikket.lookupclient;

import static dk.borgerblikket.lookupclient.Opslagsstub.NATIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerblikket.lookupclient.Status.Tilstand;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class OpslagsklientTest {

    private static final LocalDate DAG = LocalDate.parse("2026-06-01");
    private static final String KORSBAEK = "11111111";

    private final Opslagsstub tjeneste = new Opslagsstub();

    @TempDir
    Path mappe;

    @AfterEach
    void luk() {
        tjeneste.close();
    }

    private Bygger bygger() {
        return Opslagsklient.byg(tjeneste.adresse(), () -> "mit-token")
                .interval(Duration.ofMillis(20))
                .frist(Duration.ofMillis(500));
    }

    private Opslagsklient klar() throws InterruptedException {
        var klient = bygger().start();
        assertThat(klient.ventTilKlar(Duration.ofSeconds(10))).isTrue();
        return klient;
    }

    private static void afvent(BooleanSupplier sandt) {
        var frist = Instant.now().plusSeconds(15);
        while (!sandt.getAsBoolean()) {
            assertThat(Instant.now()).as("det ventede skete ikke").isBefore(frist);
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static Optional<String> titel(Opslagsklient klient, String nummer) {
        return klient.findKlasse(nummer, DAG).map(Klasse::titel);
    }

    @Test
    void titlenErDenDerGjaldtPaaDatoenEllersDenSenestKendte() throws Exception {
        tjeneste.klasse(
                UUID.randomUUID(),
                NATIONAL,
                List.of("32.24.04"),
                "32.24.32;Uddannelseshjælp;2014-01-01;2020-01-01",
                "32.24.32;Uddannelseshjælp (ny);2020-01-01;2022-02-01");
        try (var klient = klar()) {
            var dengang =
                    klient.findKlasse("32.24.32", LocalDate.parse("2019-12-31")).orElseThrow();
            assertThat(dengang.titel()).isEqualTo("Uddannelseshjælp");
            assertThat(dengang.gyldig()).isTrue();
            assertThat(dengang.til()).isEqualTo("2020-01-01");
            var sidste = klient.findKlasse("32.24.32", DAG).orElseThrow();
            assertThat(sidste.titel()).isEqualTo("Uddannelseshjælp (ny)");
            assertThat(sidste.gyldig()).isFalse();
            assertThat(sidste.efterfoelgere()).containsExactly("32.24.04");
            var foer =
                    klient.findKlasse("32.24.32", LocalDate.parse("1999-01-01")).orElseThrow();
            assertThat(foer.gyldig()).isFalse();
            assertThat(klient.findKlasse("99.99.99", DAG)).isEmpty();
        }
    }

    @Test
    void enKlasseFindesVedUuidUnderDeNumreDenHarHaft() throws Exception {
        var uuid =
                tjeneste.klasse(UUID.randomUUID(), NATIONAL, "16.01.02;Gammel;;2015-01-01", "27.35.04;Ny;2015-01-01;");
        try (var klient = klar()) {
            assertThat(klient.findKlasse(uuid, LocalDate.parse("2014-12-31")).map(Klasse::nummer))
                    .contains("16.01.02");
            assertThat(klient.findKlasse(uuid, DAG).map(Klasse::nummer)).contains("27.35.04");
            assertThat(klient.findKlasse(UUID.randomUUID(), DAG)).isEmpty();
        }
    }

    @Test
    void lokaleNumreErKunDenKommunes() throws Exception {
        tjeneste.klasse(UUID.randomUUID(), KORSBAEK, "27.35.90;Lokalt;2020-01-01;");
        tjeneste.klasse(UUID.randomUUID(), KORSBAEK, "27.35.04;Lokalt navn;2020-01-01;");
        tjeneste.klasse(UUID.randomUUID(), NATIONAL, "27.35.04;Fælles navn;2020-01-01;");
        try (var klient = klar()) {
            assertThat(titel(klient, "27.35.90")).isEmpty();
            assertThat(klient.findKlasse("27.35.90", DAG, "22222222")).isEmpty();
            assertThat(klient.findKlasse("27.35.90", DAG, KORSBAEK).map(Klasse::ejer))
                    .contains(KORSBAEK);
            assertThat(klient.findKlasse("27.35.04", DAG, KORSBAEK).map(Klasse::titel))
                    .contains("Fælles navn");
        }
    }

    @Test
    void alleSiderHentesOgAendringerFoelges() throws Exception {
        for (var i = 0; i < 1203; i++) {
            tjeneste.klasse(UUID.randomUUID(), NATIONAL, "%02d.%02d;Titel %d;;".formatted(i / 100, i % 100, i));
        }
        try (var klient = klar()) {
            assertThat(klient.status().klasser()).isEqualTo(1203);
            assertThat(titel(klient, "12.02")).contains("Titel 1202");

            var ny = tjeneste.klasse(UUID.randomUUID(), NATIONAL, "99.01;Tilkommet;;");
            afvent(() -> titel(klient, "99.01").isPresent());
            tjeneste.klasse(ny, NATIONAL, "99.01;Omdøbt;;");
            afvent(() -> titel(klient, "99.01").equals(Optional.of("Omdøbt")));
            tjeneste.fjern(ny);
            afvent(() -> titel(klient, "99.01").isEmpty());
            for (var i = 0; i < 450; i++) {
                tjeneste.klasse(UUID.randomUUID(), NATIONAL, "98.%d;Mange;;".formatted(i));
            }
            afvent(() -> klient.status().klasser() == 1653);
        }
    }

    @Test
    void hvadDerAendresMensDerHentesGaarIkkeTabt() throws Exception {
        var foerste = tjeneste.klasse(new UUID(0, 1), NATIONAL, "27.35.04;Før;;");
        for (var i = 0; i < 600; i++) {
            tjeneste.klasse(new UUID(1, i), NATIONAL, "%02d.%02d;Titel;;".formatted(i / 100, i % 100));
        }
        tjeneste.foerSvaretSendes(
                sti -> sti.contains("klasseperioder"), () -> tjeneste.klasse(foerste, NATIONAL, "27.35.04;Efter;;"));
        try (var klient = klar()) {
            afvent(() -> titel(klient, "27.35.04").equals(Optional.of("Efter")));
        }
    }

    @Test
    void etSvarFraFoerEnAendringBeholdesIkkeEfterDen() throws Exception {
        var kendt = UUID.randomUUID();
        var ny = UUID.randomUUID();
        tjeneste.organisation("enheder/" + kendt, kendt, KORSBAEK, enhed(kendt, "Kendt"));
        tjeneste.organisation("enheder/" + ny, ny, KORSBAEK, enhed(ny, "Før"));
        try (var klient = klar()) {
            klient.findEnhed(kendt);
            afvent(() -> tjeneste.stier().stream().anyMatch(s -> s.contains("/organisation/v1/aendringer?antal")));
            tjeneste.foerSvaretSendes(sti -> sti.endsWith(ny.toString()), () -> {
                try {
                    tjeneste.organisation("enheder/" + ny, ny, KORSBAEK, enhed(ny, "Efter"));
                    Thread.sleep(300);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            });

            assertThat(klient.findEnhed(ny).map(Organisationsobjekt::navn)).contains("Før");
            assertThat(klient.findEnhed(ny).map(Organisationsobjekt::navn)).contains("Efter");
        }
    }

    @Test
    void erAendringerSlettetHentesAltForfra() throws Exception {
        var uuid = tjeneste.klasse(UUID.randomUUID(), NATIONAL, "27.35.04;Før;;");
        try (var klient = klar()) {
            tjeneste.svarMedStatus(503);
            afvent(() -> klient.status().tilstand() == Tilstand.BAGUD);
            tjeneste.fjern(uuid);
            tjeneste.klasse(UUID.randomUUID(), NATIONAL, "27.35.08;Efter;;");
            tjeneste.glemAendringer();
            tjeneste.svarMedStatus(0);

            afvent(() -> titel(klient, "27.35.08").isPresent());
            assertThat(titel(klient, "27.35.04")).isEmpty();
        }
    }

    @Test
    void mensTjenestenErNedeErSvareneDemFraFoer() throws Exception {
        tjeneste.klasse(UUID.randomUUID(), NATIONAL, "27.35.04;Botilbud;;");
        try (var klient = klar()) {
            afvent(() -> klient.status().tilstand() == Tilstand.AKTUEL);
            tjeneste.stop();

            afvent(() -> klient.status().tilstand() == Tilstand.BAGUD);
            assertThat(titel(klient, "27.35.04")).contains("Botilbud");
            assertThat(titel(klient, "99.99.99")).isEmpty();
            var alder = klient.alder().orElseThrow();
            afvent(() -> klient.alder().orElseThrow().compareTo(alder) > 0);
            assertThat(klient.status().fejl()).isPresent();

            tjeneste.klasse(UUID.randomUUID(), NATIONAL, "27.35.08;Imens;;");
            tjeneste.start();
            afvent(() -> titel(klient, "27.35.08").isPresent());
            assertThat(klient.status().tilstand()).isEqualTo(Tilstand.AKTUEL);
        }
    }

    @Test
    void enTjenesteDerHaengerErSomEnDerErNede() throws Exception {
        tjeneste.klasse(UUID.randomUUID(), NATIONAL, "27.35.04;Botilbud;;");
        try (var klient = klar()) {
            tjeneste.haeng(true);
            afvent(() -> klient.status().tilstand() == Tilstand.BAGUD);
            assertThat(titel(klient, "27.35.04")).contains("Botilbud");
            var foer = tjeneste.stier().stream()
                    .filter(s -> s.contains("/enheder/"))
                    .count();
            assertThatThrownBy(() -> klient.findEnhed(UUID.randomUUID())).isInstanceOf(OpslagUtilgaengelig.class);
            assertThat(tjeneste.stier().stream()
                            .filter(s -> s.contains("/enheder/"))
                            .count())
                    .as("ingen venter på en tjeneste, der ikke svarer")
                    .isEqualTo(foer);
            tjeneste.haeng(false);
            afvent(() -> klient.status().tilstand() == Tilstand.AKTUEL);
        }
    }

    @Test
    void foerNogetErHentetSigesAtDetIkkeVides() throws Exception {
        tjeneste.stop();
        try (var klient = bygger().start()) {
            assertThat(klient.ventTilKlar(Duration.ofMillis(200))).isFalse();
            assertThat(klient.status().tilstand()).isEqualTo(Tilstand.TOM);
            assertThat(klient.alder()).isEmpty();
            assertThatThrownBy(() -> klient.findKlasse("27.35.04", DAG)).isInstanceOf(OpslagUtilgaengelig.class);

            tjeneste.klasse(UUID.randomUUID(), NATIONAL, "27.35.04;Botilbud;;");
            tjeneste.start();
            assertThat(klient.ventTilKlar(Duration.ofSeconds(15))).isTrue();
            assertThat(titel(klient, "27.35.04")).contains("Botilbud");
        }
    }

    @Test
    void efterEnGenstartMensTjenestenErNedeSvaresFraFilenOgSidenFoelgesDerfra() throws Exception {
        var fil = mappe.resolve("opslag.json");
        var enhed = UUID.randomUUID();
        tjeneste.klasse(UUID.randomUUID(), NATIONAL, List.of("27.35.08"), "27.35.04;Botilbud;2020-01-01;2030-01-01");
        tjeneste.organisation("enheder/" + enhed, enhed, KORSBAEK, enhed(enhed, "Jobcenter"));
        try (var klient = bygger().oejebliksbillede(fil).start()) {
            klient.ventTilKlar(Duration.ofSeconds(10));
            assertThat(klient.findEnhed(enhed).map(Organisationsobjekt::navn)).contains("Jobcenter");
            var foer = tjeneste.stier().size();
            afvent(() -> tjeneste.stier().subList(foer, tjeneste.stier().size()).stream()
                            .filter(s -> s.contains("/organisation/v1/aendringer"))
                            .count()
                    > 3);
        }
        tjeneste.stop();
        try (var klient = bygger().oejebliksbillede(fil).start()) {
            assertThat(klient.ventTilKlar(Duration.ZERO)).isTrue();
            assertThat(klient.findKlasse("27.35.04", DAG).orElseThrow().efterfoelgere())
                    .containsExactly("27.35.08");
            assertThat(klient.findEnhed(enhed).map(Organisationsobjekt::navn)).contains("Jobcenter");
            assertThat(klient.status().tilstand()).isEqualTo(Tilstand.BAGUD);
            assertThat(klient.alder()).isPresent();

            tjeneste.klasse(UUID.randomUUID(), NATIONAL, "27.35.08;Imens;;");
            tjeneste.stier().clear();
            tjeneste.start();
            afvent(() -> titel(klient, "27.35.08").isPresent());
            assertThat(tjeneste.stier()).noneMatch(sti -> sti.contains("klasseperioder?antal"));
        }
    }

    @Test
    void enUbrugeligFilErSomIngen() throws Exception {
        var fil = mappe.resolve("opslag.json");
        for (var indhold : List.of("", "{", "{\"format\":1}", "{\"format\":2}", "[]")) {
            Files.writeString(fil, indhold);
            tjeneste.stop();
            try (var klient = bygger().oejebliksbillede(fil).start()) {
                assertThat(klient.status().tilstand()).isEqualTo(Tilstand.TOM);
            }
            tjeneste.start();
        }
    }

    @Test
    void enFilOmEnAndenTjenesteBrugesIkke() throws Exception {
        var fil = mappe.resolve("opslag.json");
        tjeneste.klasse(UUID.randomUUID(), NATIONAL, "27.35.04;Botilbud;;");
        try (var klient = bygger().oejebliksbillede(fil).start()) {
            klient.ventTilKlar(Duration.ofSeconds(10));
        }
        tjeneste.stop();
        try (var anden = Opslagsklient.byg(URI.create("http://localhost:1"), () -> "t")
                .oejebliksbillede(fil)
                .start()) {
            assertThat(anden.status().tilstand()).isEqualTo(Tilstand.TOM);
        }
    }

    @Test
    void organisationHentesEnGangOgFoelgesDerefter() throws Exception {
        var enhed = UUID.randomUUID();
        var sti = "enheder/" + enhed;
        tjeneste.organisation(sti, enhed, KORSBAEK, enhed(enhed, "Jobcenter"));
        try (var klient = klar()) {
            for (var i = 0; i < 5; i++) {
                assertThat(klient.findEnhed(enhed).map(Organisationsobjekt::navn))
                        .contains("Jobcenter");
            }
            assertThat(tjeneste.stier().stream().filter(s -> s.endsWith(sti)).count())
                    .isLessThanOrEqualTo(2);
            assertThat(klient.findEnhed(UUID.randomUUID())).isEmpty();

            tjeneste.organisation(sti, enhed, KORSBAEK, enhed(enhed, "Arbejdsmarked"));
            afvent(() -> klient.findEnhed(enhed).map(Organisationsobjekt::navn).equals(Optional.of("Arbejdsmarked")));
            afvent(() -> klient.status().tilstand() == Tilstand.AKTUEL);
            tjeneste.stop();
            afvent(() -> klient.status().tilstand() == Tilstand.BAGUD);
            assertThat(klient.findEnhed(enhed).map(Organisationsobjekt::navn)).contains("Arbejdsmarked");
            assertThatThrownBy(() -> klient.findEnhed(UUID.randomUUID())).isInstanceOf(OpslagUtilgaengelig.class);
        }
    }

    @Test
    void enMyndighedFindesVedCvrOgsaaNaarDenFoerstKommerTilSenere() throws Exception {
        var myndighed = UUID.randomUUID();
        var sti = "myndigheder?cvr=" + KORSBAEK + "&antal=1";
        tjeneste.organisation(sti, myndighed, NATIONAL, "{\"objekter\":[]}");
        try (var klient = klar()) {
            assertThat(klient.findMyndighed(KORSBAEK)).isEmpty();
            tjeneste.organisation(
                    sti,
                    myndighed,
                    NATIONAL,
                    "{\"objekter\":[" + enhed(myndighed, "Korsbæk Kommune") + "]}",
                    "Myndighed");
            afvent(() -> klient.findMyndighed(KORSBAEK)
                    .map(Organisationsobjekt::navn)
                    .equals(Optional.of("Korsbæk Kommune")));
            assertThatThrownBy(() -> klient.findMyndighed("1234")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void kontaktenErEnhedensOgFoelgerAltHvadMyndighedenAendrer() throws Exception {
        var sti = "ansvarlig?cvr=" + KORSBAEK + "&kle=27.35.04";
        var enhed = UUID.randomUUID();
        var adresse = UUID.randomUUID();
        tjeneste.organisation(sti, enhed, KORSBAEK, kontakt(enhed, "Torvet 1"));
        try (var klient = klar()) {
            var foer = klient.kontakt(KORSBAEK, "27.35.04").orElseThrow();
            assertThat(foer).isEqualTo(new Kontakt(enhed, "Borgerservice", "Torvet 1", "12345678", null, null));
            assertThat(klient.kontakt("22222222", "27.35.04")).isEmpty();

            tjeneste.organisation(sti, adresse, KORSBAEK, kontakt(enhed, "Torvet 2"), "Adresse");
            afvent(() -> klient.kontakt(KORSBAEK, "27.35.04")
                    .orElseThrow()
                    .postadresse()
                    .equals("Torvet 2"));
            assertThatThrownBy(() -> klient.kontakt(KORSBAEK, "27&cvr=22222222"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static String kontakt(UUID enhed, String adresse) {
        return "{\"cvr\":\"%s\",\"enhed\":{\"uuid\":\"%s\",\"navn\":\"Borgerservice\"},\"organisation\":{},\"kontakt\":{\"postadresse\":{\"tekst\":\"%s\",\"fra\":\"%s\"},\"telefon\":{\"tekst\":\"12345678\"}}}"
                .formatted(KORSBAEK, enhed, adresse, enhed);
    }

    @Test
    void derHoldesKunSaaMegetDerErPladsTil() throws Exception {
        for (var i = 0; i < 11; i++) {
            tjeneste.klasse(UUID.randomUUID(), NATIONAL, "27.%02d;Titel;;".formatted(i));
        }
        try (var klient = bygger().maksKlasser(10).start()) {
            afvent(() -> klient.status().fejl().isPresent());
            assertThat(klient.status().tilstand()).isEqualTo(Tilstand.TOM);
        }
        try (var klient = bygger().maksOrganisation(3).start()) {
            for (var i = 0; i < 10; i++) {
                klient.findEnhed(UUID.randomUUID());
            }
            var foer = tjeneste.stier().size();
            klient.ventTilKlar(Duration.ofSeconds(10));
            afvent(() -> tjeneste.stier().subList(foer, tjeneste.stier().size()).stream()
                    .anyMatch(s -> s.contains("/organisation/v1/aendringer?antal")));
            assertThat(tjeneste.stier().subList(foer, tjeneste.stier().size()).stream()
                            .filter(s -> s.contains("/enheder/"))
                            .count())
                    .isLessThanOrEqualTo(3);
        }
    }

    @Test
    void tokenetStaarKunIHovedetOgHentesHverGang() throws Exception {
        tjeneste.klasse(UUID.randomUUID(), NATIONAL, "27.35.04;Botilbud;;");
        var nr = new AtomicInteger();
        var fil = mappe.resolve("opslag.json");
        try (var klient = Opslagsklient.byg(tjeneste.adresse(), () -> "hemmeligt-" + nr.incrementAndGet())
                .interval(Duration.ofMillis(20))
                .oejebliksbillede(fil)
                .start()) {
            klient.ventTilKlar(Duration.ofSeconds(10));
            afvent(() -> tjeneste.tokens().size() > 3);
            assertThat(klient.status().toString()).doesNotContain("hemmeligt");
        }
        assertThat(tjeneste.tokens())
                .allMatch(t -> t.startsWith("Bearer hemmeligt-"))
                .doesNotHaveDuplicates();
        assertThat(tjeneste.stier()).noneMatch(s -> s.contains("hemmeligt"));
        assertThat(Files.readString(fil)).doesNotContain("hemmeligt");
    }

    @Test
    void efterLukningSpoergesDerIkke() throws Exception {
        var klient = klar();
        klient.close();
        var foer = tjeneste.stier().size();
        Thread.sleep(200);
        assertThat(tjeneste.stier()).hasSize(foer);
        klient.close();
    }

    @Test
    void enTjenesteDerAfviserSpoergesSjaeldnereOgSjaeldnere() throws Exception {
        tjeneste.svarMedStatus(503);
        try (var klient = bygger().start()) {
            Thread.sleep(1500);
            assertThat(tjeneste.stier().size()).isBetween(3, 12);
            assertThat(klient.status().fejl()).contains("svar 503");
        }
    }

    private static String enhed(UUID uuid, String navn) {
        return "{\"uuid\":\"%s\",\"art\":\"OrganisationEnhed\",\"ejer\":\"%s\",\"noegle\":\"JC\",\"navn\":\"%s\",\"aktiv\":true}"
                .formatted(uuid, KORSBAEK, navn);
    }
}
