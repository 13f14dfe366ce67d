package dk.borgerblikket.administration.klekonfiguration.udveksling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Dokumentvalg;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter.Tilstand;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Titelvalg;
import dk.borgerblikket.visibility.konfiguration.Link;
import dk.borgerblikket.web.Fejl;
import dk.borgerblikket.web.Jsonformat;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files out and in again, files as spreadsheets make them, and files that mean harm. */
class KonfigurationsfilTest {

    private static final int TILFAELDIGE = 300;
    private static final String TEGN = "aæØ ;\"'=+-@|,\t\n0.*é€";
    private static final Konfigurationsfil FIL = new Konfigurationsfil(strengt());

    private static ObjectMapper strengt() {
        var json = new ObjectMapper();
        new Jsonformat().customize(json);
        return json;
    }

    private static KleLinje linje(String kle, @Nullable String note, List<Link> links) {
        return new KleLinje(
                new KleMoenster(kle),
                true,
                false,
                true,
                LocalDate.parse("2020-12-01"),
                true,
                new Fagsystemfilter(
                        Tilstand.KUN,
                        Set.of(UUID.fromString("11111111-0000-4000-8000-000000000001"), UUID.randomUUID())),
                Titelvalg.SAGSTITEL,
                Dokumentvalg.ALLE,
                Foelsomhed.IKKE_FORTROLIGE_DATA,
                links,
                false,
                note);
    }

    private static List<KleLinje> laes(String fil) {
        return FIL.laes(fil.getBytes(StandardCharsets.UTF_8), Filformat.CSV);
    }

    private static String fejl(String fil) {
        return fejl(fil.getBytes(StandardCharsets.UTF_8), Filformat.CSV);
    }

    private static String fejl(byte[] fil, Filformat format) {
        var fejl = catchThrowableOfType(Fejl.class, () -> FIL.laes(fil, format));
        assertThat(fejl).as("filen afvises").isNotNull();
        return fejl.kode().kode() + " " + fejl.felter();
    }

    @ParameterizedTest
    @EnumSource
    void detDerSkrivesLaesesSomDetSamme(Filformat format) {
        var tilfaeldig = new Random(7);
        for (var i = 0; i < TILFAELDIGE; i++) {
            var linjer = List.of(
                    linje(
                            "32.24.*",
                            tekst(tilfaeldig),
                            List.of(new Link("Læs; \"mere\"", "https://www.borger.dk/a?b=c;d"))),
                    linje("27.35.04", null, List.of()),
                    linje("*", "=1+1", List.of(new Link("A", "https://a.dk"), new Link("B c", "https://b.dk"))));

            assertThat(FIL.laes(FIL.skriv(linjer, format), format)).isEqualTo(linjer);
        }
    }

    private static @Nullable String tekst(Random tilfaeldig) {
        var tekst = IntStream.range(0, 1 + tilfaeldig.nextInt(12))
                .mapToObj(i -> String.valueOf(TEGN.charAt(tilfaeldig.nextInt(TEGN.length()))))
                .collect(Collectors.joining())
                .strip();
        return tekst.isEmpty() ? null : tekst;
    }

    @Test
    void etRegnearkFaarAldrigEnFormel() {
        for (var note : new String[] {"=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "'=1"}) {
            var fil = new String(
                    FIL.skriv(List.of(linje("32.*", note, List.of())), Filformat.CSV), StandardCharsets.UTF_8);
            assertThat(fil).contains("'" + note.replace("\"", "\"\"")).doesNotContain(";" + note);
        }
    }

    @Test
    void filenErSomEtDanskRegnearkVilHaveDen() {
        var fil = new String(FIL.skriv(List.of(linje("32.*", null, List.of())), Filformat.CSV), StandardCharsets.UTF_8);

        assertThat(fil)
                .startsWith("\uFEFFKLE;Åbnet;Sager;Ydelser;Fradato;Aktive uden fradato;Fagsystemvalg;Fagsystemer;Titel;"
                        + "Dokumenter;Højeste følsomhed;Links;Note\r\n32.*;Ja;Nej;Ja;2020-12-01;Ja;KUN;");
    }

    @Test
    void detEtRegnearkGoerVedFilenForstaas() {
        var forventet = laes("KLE;Åbnet;Fradato;Note\n32.24.*;Ja;2020-12-01;Åse\n");

        assertThat(laes("\uFEFFkle;ÅBNET;fradato;note;;\r\n32.24;JA;01-12-2020;Åse;;\r\n;;;;;\r\n\r\n"))
                .isEqualTo(forventet);
        assertThat(laes("Note;Fradato;Åbnet;KLE\n\"Åse\";1.12.2020;Sand;32.24.*"))
                .isEqualTo(forventet);
        assertThat(FIL.laes(
                        "KLE;Åbnet;Fradato;Note\n32.24.*;Ja;1/12/2020;Åse".getBytes(Charset.forName("windows-1252")),
                        Filformat.CSV))
                .isEqualTo(forventet);
    }

    @Test
    void udeladteKolonnerOgCellerFaarStandardvaerdier() {
        var linje = laes("KLE;Åbnet\n32.24.04;Nej").getFirst();

        assertThat(linje.vis()).isFalse();
        assertThat(linje.sager()).isTrue();
        assertThat(linje.fagsystemer()).isEqualTo(Fagsystemfilter.ALLE);
        assertThat(linje.dokumenter()).isEqualTo(Dokumentvalg.TIL_FRA_BORGEREN);
        assertThat(laes("KLE;Åbnet")).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        fil          | tom                   | ''
        raekke[1]    | ukendt overskrift     | KLE;Åbnet;Farve
        raekke[1]    | semikolon             | KLE,Åbnet
        raekke[1]    | Åbnet mangler         | KLE
        raekke[1]    | kun stå én gang       | KLE;Åbnet;kle
        raekke[2]    | NN.NN.NN              | KLE;Åbnet~x;Ja
        raekke[3]    | Ja eller Nej          | KLE;Åbnet~32.*;Ja~33.*;Måske
        raekke[2]    | udfyldes              | KLE;Åbnet~32.*;
        raekke[2]    | ÅÅÅÅ-MM-DD            | KLE;Åbnet;Fradato~32.*;Ja;31-02-2020
        raekke[2]    | UUID                  | KLE;Åbnet;Fagsystemvalg;Fagsystemer~32.*;Ja;KUN;Fasit
        raekke[2]    | KLE_EMNE              | KLE;Åbnet;Titel~32.*;Ja;Overskrift
        raekke[2]    | https                 | KLE;Åbnet;Links~32.*;Ja;http://x.dk Læs
        raekke[2]    | CPR-nummer            | KLE;Åbnet;Note~32.*;Ja;660670-0006
        raekke[2]    | mangler sin afslutning | KLE;Åbnet;Note~32.*;Ja;"uden slut
        raekke[2]    | efter det afsluttende | KLE;Åbnet;Note~32.*;Ja;"a"b
        """)
    void enFejlHarStedOgGrund(String sti, String besked, String fil) {
        assertThat(fejl(fil.replace('~', '\n')))
                .startsWith("UGYLDIG_KLE_KONFIGURATION")
                .contains("sti=" + sti)
                .contains(besked);
    }

    @Test
    void raekkerTaellesSomIFilenOgsaaNaarEnCelleHarFlereLinjer() {
        assertThat(fejl("KLE;Åbnet;Note\n32.*;Ja;\"en\nto\"\n\nx;Ja;")).contains("sti=raekke[5].kle");
    }

    @Test
    void enFilDerVilGoereSkadeStoppes() {
        assertThat(fejl(new byte[4 * 1024 * 1024 + 1], Filformat.CSV)).startsWith("BESKED_FOR_STOR");
        assertThat(fejl(new byte[4 * 1024 * 1024 + 1], Filformat.JSON)).startsWith("BESKED_FOR_STOR");
        assertThat(fejl("KLE;Åbnet\n\0;Ja")).contains("ikke en tekstfil");
        assertThat(fejl("KLE;Åbnet\n" + "32.*;Ja\n".repeat(5_001))).contains("højst være 5000 linjer");
        assertThat(fejl("KLE;Åbnet" + ";".repeat(60))).contains("højst være 50 kolonner");
        assertThat(laes("KLE;Åbnet\n" + "32.*;Ja\n".repeat(5_000))).hasSize(5_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{\"linjer\":",
                "{\"linjer\":[],\"linjer\":[]}",
                "{\"linjer\":[{\"kle\":\"32.*\",\"vis\":1}]}",
                "{\"linjer\":[{\"kle\":\"32.*\",\"vis\":true,\"ukendt\":1}]}",
                "{\"linjer\":[]} {}"
            })
    void jsonDerIkkeErKontraktensAfvises(String fil) {
        assertThat(fejl(fil.getBytes(StandardCharsets.UTF_8), Filformat.JSON))
                .matches("(UGYLDIG_BESKED|UKENDT_FELT) .*");
    }

    @Test
    void dybtIndlejretJsonVaelterIntet() {
        assertThat(fejl("{\"linjer\":".concat("[".repeat(100_000)).getBytes(StandardCharsets.UTF_8), Filformat.JSON))
                .matches("(UGYLDIG_BESKED|BESKED_FOR_STOR) .*");
    }
}
