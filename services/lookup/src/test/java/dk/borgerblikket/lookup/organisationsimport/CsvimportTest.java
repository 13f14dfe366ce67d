package dk.borgerblikket.lookup.organisationsimport;

import static dk.borgerblikket.lookup.objekt.Objektbygger.fra;
import static dk.borgerblikket.lookup.objekt.Objektbygger.objekt;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.lookup.lister.Velkendte;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektbesked;
import dk.borgerblikket.lookup.objekt.Objektbesked.Haandtering;
import dk.borgerblikket.lookup.objekt.Objektlager;
import dk.borgerblikket.lookup.objekt.Snit;
import dk.borgerblikket.oio.Cvr;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CsvimportTest extends Importtest {

    private static final UUID KLE = UUID.fromString("0f000000-0000-4000-8000-000000000001");
    private static final String HOVED = "uuid;navn;overordnet;kle;rolle;postadresse;telefon;email\r\n";

    @Inject
    Objektlager lager;

    @BeforeEach
    void kle() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> lager.skriv(
                new Cvr(NATIONAL),
                List.of(Objektbesked.af(
                        Objektart.KLASSE,
                        KLE,
                        Haandtering.GEM,
                        objekt().egenskab(fra(2020), "BrugervendtNoegleTekst", "32.24.04", "TitelTekst", "Hjælp")
                                .publiceret(fra(2020))
                                .byg()))));
    }

    private static JsonPath csv(String tekst, Charset tegnsaet) {
        return send(redaktoer(), KORSBAEK, "text/csv", tekst.getBytes(tegnsaet))
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static JsonPath csv(String tekst) {
        return csv(tekst, StandardCharsets.UTF_8);
    }

    private static String linje(UUID uuid, String rest) {
        return uuid + ";" + rest + "\r\n";
    }

    private static final String FIL = HOVED
            + linje(ROD, "Korsbæk;;;;;;")
            + linje(
                    enhed(1),
                    "\"Job; og ydelse\";" + ROD + ";32.24.04;Ansvarlig;Torvet 1;12345678;job@korsbaek.example");

    @Test
    void et_regneark_bliver_til_enheder_med_opgaver_og_adresser() {
        var importen = csv(FIL);
        antal(importen, 5, 0, 0, 0, 0);
        gennemfoer(importen, null);

        var enhed = Snit.paa(laes(enhed(1)).indhold(), Instant.now());
        assertThat(enhed.egenskaber().getFirst().navn()).contains("Job; og ydelse");
        assertThat(enhed.relationer("Overordnet").getFirst().referenceID().somUuid())
                .contains(ROD);
        assertThat(enhed.relationer("Opgaver").getFirst().referenceID().somUuid())
                .contains(KLE);
        assertThat(enhed.relationer("Opgaver").getFirst().rolle().somUuid()).contains(Velkendte.ANSVARLIG);
        assertThat(enhed.relationer("Adresser"))
                .extracting(a -> a.rolle().somUuid().orElseThrow())
                .containsExactlyInAnyOrder(Velkendte.POSTADRESSE, Velkendte.MOBILTELEFON, Velkendte.E_MAIL);
        antal(csv(FIL), 0, 0, 5, 0, 0);
    }

    @Test
    void en_aendret_celle_aendrer_det_fra_i_dag_og_intet_foer() {
        gennemfoer(csv(FIL), null);
        var importen = csv(FIL.replace("Job; og ydelse", "Jobcenter").replace("Torvet 1", "Torvet 2"));
        antal(importen, 0, 2, 3, 0, 0);
        gennemfoer(importen, null);
        assertThat(Snit.paa(laes(enhed(1)).indhold(), Instant.now())
                        .egenskaber()
                        .getFirst()
                        .navn())
                .contains("Jobcenter");

        gennemfoer(
                csv(FIL.replace("32.24.04", "").replace("Torvet 1", "").replace("Job; og ydelse", "Jobcenter")), null);
        var uden = Snit.paa(laes(enhed(1)).indhold(), Instant.now());
        assertThat(uden.relationer("Opgaver")).isEmpty();
        assertThat(uden.relationer("Adresser"))
                .extracting(a -> a.rolle().somUuid().orElseThrow())
                .containsExactlyInAnyOrder(Velkendte.MOBILTELEFON, Velkendte.E_MAIL);
    }

    @Test
    void windows_1252_laeses_som_danske_bogstaver() {
        gennemfoer(csv(FIL, Charset.forName("windows-1252")), null);
        assertThat(laes(ROD).indhold().egenskaber().getFirst().navn()).contains("Korsbæk");
    }

    @Test
    void en_enhed_der_er_vaek_af_arket_lukkes_naar_antallet_er_sagt() {
        gennemfoer(csv(FIL), null);
        var importen = csv(HOVED + linje(ROD, "Korsbæk"));
        antal(importen, 0, 0, 1, 1, 0);
        udfoer(importen, null).statusCode(422);
        assertThat(gennemfoer(importen, 1L).getInt("udfoert")).isEqualTo(1);
    }

    @Test
    void linjer_med_fejl_afvises_med_hvad_der_er_galt() {
        var importen = csv(HOVED
                + "ikke-et-uuid;Navn\r\n"
                + linje(enhed(1), ";" + ROD)
                + linje(enhed(2), "Navn;noget")
                + linje(enhed(3), "Navn;;99.99.99")
                + linje(enhed(4), "Navn;;;Chef")
                + linje(enhed(5), "a;;;;;;;;for mange")
                + linje(ROD, "Korsbæk"));
        antal(importen, 1, 0, 0, 0, 6);
        assertThat(importen.<String>getList("afviste.tekst"))
                .anySatisfy(t -> assertThat(t).startsWith("I-04"))
                .filteredOn(t -> t.startsWith("I-01"))
                .hasSize(5);
        assertThat(importen.<Integer>getList("afviste.linje")).containsExactly(2, 3, 4, 5, 6, 7);
    }
}
