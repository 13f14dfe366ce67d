package dk.borgerblikket.lookup.kleimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.kleimport.KleXmlLaeser.Filtype;
import dk.borgerblikket.web.Fejl;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KleXmlLaeserTest {

    private static final int MIB = 1024 * 1024;

    @Test
    void emneplanensTreNiveauerLaesesMedDeresUuider() {
        var udgave = KleXmlLaeser.laes(fil("emneplan.xml"), Filtype.EMNEPLAN);

        assertThat(udgave.udgivelsesdato()).isEqualTo(LocalDate.of(2025, 5, 1));
        assertThat(udgave.klasser())
                .extracting(klasse -> klasse.nummer().nummer())
                .containsExactlyInAnyOrder("32", "32.24", "32.24.04", "32.24.12", "32.24.32");
        var klasse = klasse(udgave, "32.24.04");
        assertThat(klasse.titel().tekst()).isEqualTo("Hjælp til forsørgelse (kontanthjælp mv.)");
        assertThat(klasse.uuid()).isEqualTo(UUID.fromString("bf9585e8-d2f9-49f0-b9fe-ab37950db740"));
        assertThat(klasse.udgaaetDato()).isNull();
    }

    @Test
    void varslingOgUdgangKommerMed() {
        var udgave = KleXmlLaeser.laes(fil("emneplan.xml"), Filtype.EMNEPLAN);

        assertThat(klasse(udgave, "32.24.12").titel().tekst()).isEqualTo("Ledighedsydelse");
        assertThat(klasse(udgave, "32.24.12").titel().udgaarAar()).isEqualTo(2025);
        assertThat(klasse(udgave, "32.24.32").udgaaetDato()).isEqualTo(LocalDate.of(2022, 2, 1));
    }

    @Test
    void handlingsfacetterLaesesMedDeresKategorier() {
        var udgave = KleXmlLaeser.laes(fil("handlingsfacetter.xml"), Filtype.HANDLINGSFACETTER);

        assertThat(udgave.udgivelsesdato()).isNull();
        assertThat(udgave.klasser())
                .extracting(klasse -> klasse.nummer() + " " + klasse.titel().tekst())
                .containsExactlyInAnyOrder(
                        "G Efter faste regler",
                        "G01 Opdigtet facet",
                        "Ø Økonomi efter fastlagte rammer",
                        "Ø36 Statsrefusion");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE KLE-Emneplan>",
                "<!DOCTYPE KLE-Emneplan SYSTEM \"http://127.0.0.1:1/emneplan.dtd\">",
                "<!DOCTYPE KLE-Emneplan [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE KLE-Emneplan [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/p\"> %p;]>",
                "<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY xxe \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>",
            })
    void enhverDtdAfvises(String dtd) {
        var fejl = afvist(dtd + emneplan("<EmneNr>32.24.04</EmneNr><EmneTitel>&xxe;</EmneTitel>"));

        assertThat(fejl.kode()).isEqualTo(Opslagsfejl.UGYLDIG_XML);
    }

    @Test
    void entiteterUdenDtdAfvises() {
        assertThat(afvist(emneplan("<EmneNr>32.24.04</EmneNr><EmneTitel>a&nbsp;b</EmneTitel>"))
                        .kode())
                .isEqualTo(Opslagsfejl.UGYLDIG_XML);
    }

    @Test
    void afkortetFilAfvisesMedLinjeOgElement() {
        var hele = new String(bytes("emneplan.xml"), StandardCharsets.UTF_8);
        for (int laengde = 0; laengde < hele.stripTrailing().length(); laengde += 61) {
            var fejl = afvist(hele.substring(0, laengde));
            assertThat(fejl.kode()).isEqualTo(Opslagsfejl.UGYLDIG_XML);
        }
    }

    @Test
    void andetEfterRodenAfvises() {
        assertThat(afvist(emneplan("<EmneNr>32.24.04</EmneNr><EmneTitel>a</EmneTitel>") + "<KLE-Emneplan/>")
                        .kode())
                .isEqualTo(Opslagsfejl.UGYLDIG_XML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<EmneNr>32.24</EmneNr><EmneTitel>Forkert niveau</EmneTitel>",
                "<EmneNr>32-24-04</EmneNr><EmneTitel>Forkert form</EmneTitel>",
                "<EmneNr>32.24.04</EmneNr>",
                "<EmneTitel>Intet nummer</EmneTitel>",
                "<EmneNr>32.24.04</EmneNr><EmneTitel> [udgår 2025]</EmneTitel>",
                "<EmneNr>32.24.04</EmneNr><EmneTitel>Med <b>markup</b></EmneTitel>",
                "<EmneNr>32.24.04</EmneNr><EmneTitel>a</EmneTitel><UUID>bf9585e8</UUID>",
                "<EmneNr>32.24.04</EmneNr><EmneTitel>a</EmneTitel></Emne><Emne>"
                        + "<EmneNr>32.24.04</EmneNr><EmneTitel>b</EmneTitel>",
                "<EmneNr>32.24.04</EmneNr><EmneTitel>a</EmneTitel><EmneAdministrativInfo><Historisk>"
                        + "<UdgaaetDato>2022-02-30</UdgaaetDato></Historisk></EmneAdministrativInfo>",
            })
    void filDerIkkeFoelgerKleAfvisesMedLinje(String emne) {
        var fejl = afvist(emneplan(emne));

        assertThat(fejl.kode()).isEqualTo(Opslagsfejl.UGYLDIG_KLE_FIL);
    }

    @Test
    void enFacetfilErIkkeEnEmneplan() {
        var fejl = catchThrowableOfType(
                Fejl.class, () -> KleXmlLaeser.laes(fil("handlingsfacetter.xml"), Filtype.EMNEPLAN));

        assertThat(fejl.kode()).isEqualTo(Opslagsfejl.UGYLDIG_KLE_FIL);
    }

    @Test
    void enEmneplanUdenNumreAfvises() {
        assertThat(afvist("<KLE-Emneplan/>").kode()).isEqualTo(Opslagsfejl.UGYLDIG_KLE_FIL);
    }

    @Test
    void vejledningMedMangeTegnreferencerKanLaeses() {
        var udgave = laes(emneplan("<EmneNr>32.24.04</EmneNr><EmneTitel>a</EmneTitel><EmneVejledning>"
                + "&amp;&#230;&lt;".repeat(100_000) + "</EmneVejledning>"));

        assertThat(udgave.klasser()).hasSize(3);
    }

    @Test
    void storFilLaesesUdenAtBlivePaaHeapen() {
        var stroem = Emneplanstroem.med(200, 200_000);
        var maalt = new Heapmaaling(stroem, 8L * MIB);

        var udgave = KleXmlLaeser.laes(maalt, Filtype.EMNEPLAN);

        assertThat(udgave.klasser()).hasSize(202);
        assertThat(stroem.laest()).isGreaterThan(38L * MIB);
        assertThat(maalt.mest - maalt.foerst).isLessThan(16L * MIB);
    }

    /** Measures what is left on the heap after a collection, each time so many bytes have been read. */
    private static final class Heapmaaling extends FilterInputStream {

        private final Emneplanstroem stroem;
        private final long hver;
        private long naeste;
        private long foerst;
        private long mest;

        Heapmaaling(Emneplanstroem stroem, long hver) {
            super(stroem);
            this.stroem = stroem;
            this.hver = hver;
        }

        @Override
        public int read(byte[] buffer, int fra, int antal) {
            if (stroem.laest() >= naeste) {
                System.gc();
                var brugt = Runtime.getRuntime().totalMemory()
                        - Runtime.getRuntime().freeMemory();
                foerst = naeste == 0 ? brugt : foerst;
                mest = Math.max(mest, brugt);
                naeste += hver;
            }
            return stroem.read(buffer, fra, antal);
        }
    }

    private static Udgaveklasse klasse(Udgavefil udgave, String nummer) {
        return udgave.klasser().stream()
                .filter(klasse -> klasse.nummer().equals(new Klassenummer(nummer)))
                .findFirst()
                .orElseThrow();
    }

    private static Fejl afvist(String xml) {
        return catchThrowableOfType(Fejl.class, () -> laes(xml));
    }

    private static Udgavefil laes(String xml) {
        return KleXmlLaeser.laes(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), Filtype.EMNEPLAN);
    }

    private static String emneplan(String emne) {
        return "<KLE-Emneplan><UdgivelsesDato>2025-05-01</UdgivelsesDato><Hovedgruppe><HovedgruppeNr>32</HovedgruppeNr><HovedgruppeTitel>h</HovedgruppeTitel><Gruppe>"
                + "<GruppeNr>32.24</GruppeNr><GruppeTitel>g</GruppeTitel>\n<Emne>" + emne
                + "</Emne></Gruppe></Hovedgruppe></KLE-Emneplan>";
    }

    private static byte[] bytes(String navn) {
        try (var fil = fil(navn)) {
            return fil.readAllBytes();
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }

    private static InputStream fil(String navn) {
        return KleXmlLaeserTest.class.getResourceAsStream("/kle/" + navn);
    }
}
