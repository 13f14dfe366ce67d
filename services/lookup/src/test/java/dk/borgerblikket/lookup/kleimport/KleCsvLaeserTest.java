package dk.borgerblikket.lookup.kleimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.web.Fejl;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KleCsvLaeserTest {

    @Test
    void alleNiveauerOgFacetterKanStaaISammeFil() {
        var udgave = laes("32;Kontante ydelser\n32.24;Ydelser\n32.24.04;Hjælp til forsørgelse\nØ36;Økonomi på å\n");

        assertThat(udgave.klasser())
                .extracting(klasse -> klasse.nummer() + " " + klasse.titel().tekst())
                .containsExactly(
                        "32 Kontante ydelser", "32.24 Ydelser", "32.24.04 Hjælp til forsørgelse", "Ø36 Økonomi på å");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nummer;titel\n32.24.04;Hjælp",
                "\uFEFFNummer;Titel\r\n32.24.04;Hjælp\r\n",
                "\uFEFF32.24.04;Hjælp",
                "\n  32.24.04 ; Hjælp \n\n",
                "nummer;titel;uuid\n32.24.04;\"Hjælp\";",
            })
    void overskriftLinjeskiftOgMellemrumErLigegyldige(String csv) {
        assertThat(laes(csv).klasser())
                .singleElement()
                .satisfies(klasse -> assertThat(klasse.titel().tekst()).isEqualTo("Hjælp"));
    }

    @Test
    void titelMedSemikolonStaarIAnfoerselstegn() {
        assertThat(laes("32.24.04;\"Hjælp; til \"\"alt\"\"\"")
                        .klasser()
                        .getFirst()
                        .titel()
                        .tekst())
                .isEqualTo("Hjælp; til \"alt\"");
    }

    @Test
    void uuidIFilenBevaresOgManglendeAfledesAfNummeret() {
        var udgave = laes("32.24.04;Hjælp;BF9585E8-d2f9-49f0-b9fe-ab37950db740\n32.24.12;Ledighedsydelse");

        assertThat(udgave.klasser().get(0).uuidEllerAfledt())
                .isEqualTo(UUID.fromString("bf9585e8-d2f9-49f0-b9fe-ab37950db740"));
        assertThat(udgave.klasser().get(1).uuidEllerAfledt())
                .isEqualTo(laes("32.24.12;Et andet navn").klasser().getFirst().uuidEllerAfledt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nummer;titel",
                "32.24.04",
                "32.24.04;",
                "32.24.04;a;b",
                "32.24.04;a;;",
                "32.24.4;Forkert nummer",
                "32.24.04;a\n32.24.04;b",
                "32.24.04;\"ikke lukket",
                "32.24.04;nul\u0000tegn",
                "32.24.04;a;bf9585e8-d2f9-49f0-b9fe-ab37950db740\n32.24.05;b;bf9585e8-d2f9-49f0-b9fe-ab37950db740",
            })
    void filMedFejlAfvises(String csv) {
        var fejl = catchThrowableOfType(Fejl.class, () -> laes(csv));

        assertThat(fejl.kode()).isEqualTo(Opslagsfejl.UGYLDIG_CSV);
    }

    @Test
    void titelOverTrehundredeTegnAfvises() {
        assertThat(laes("32.24.04;" + "æ".repeat(300)).klasser()).hasSize(1);
        assertThat(catchThrowableOfType(Fejl.class, () -> laes("32.24.04;" + "æ".repeat(301))))
                .isNotNull();
        assertThat(catchThrowableOfType(Fejl.class, () -> laes("32.24.04;" + "[udgår".repeat(1_000_000))))
                .isNotNull();
    }

    @Test
    void filIEtAndetTegnsaetAfvises() {
        var fejl = catchThrowableOfType(
                Fejl.class,
                () -> KleCsvLaeser.laes(
                        new ByteArrayInputStream("32.24.04;Hjælp".getBytes(StandardCharsets.ISO_8859_1))));

        assertThat(fejl.kode()).isEqualTo(Opslagsfejl.UGYLDIG_CSV);
    }

    private static Udgavefil laes(String csv) {
        return KleCsvLaeser.laes(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }
}
