package dk.borgerblikket.lookup.kleimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.kle.Klassetekst;
import dk.borgerblikket.lookup.kle.Klassetekst.Retskilde;
import dk.borgerblikket.lookup.kle.Klassetekst.Stikord;
import dk.borgerblikket.lookup.kleimport.KleXmlLaeser.Filtype;
import dk.borgerblikket.web.Fejl;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KleTekstlaeserTest {

    @Test
    void altHvadFilenSigerOmEnKlasseKommerMed() throws Exception {
        var tekst = tekst("""
                <EmneVejledning><VejledningTekst xmlns:x="http://www.w3.org/1999/xhtml"><x:p>Æble &#230;&lt; <x:script>ond()</x:script>
                  <x:a href="https://example.dk/?a=1&amp;b=2" onclick="ond()">se</x:a></x:p><![CDATA[ <Emne> ]]></VejledningTekst></EmneVejledning>
                <EmneRetskildeReference><RetskildeTitel>Lov</RetskildeTitel><ParagrafEllerKapitel>§ 1</ParagrafEllerKapitel>
                  <RetsinfoAccessionsNr>X1</RetsinfoAccessionsNr><RetsinfoURL>https://example.dk</RetsinfoURL></EmneRetskildeReference>
                <EmneRetskildeReference><RetskildeTitel>Ond</RetskildeTitel><RetsinfoURL>javascript:ond()</RetsinfoURL></EmneRetskildeReference>
                <EmneRetskildeReference/>
                <EmneAdministrativInfo><OprettetDato>2011-01-01</OprettetDato><RettetDato>2013-02-01</RettetDato><RettetDato/>
                  <RettetDato>2014-02-01</RettetDato></EmneAdministrativInfo>
                <BevaringJaevnfoerArkivloven>K</BevaringJaevnfoerArkivloven>
                <SletningJaevnfoerPersondataloven>P1825D</SletningJaevnfoerPersondataloven>
                <EmneFilter><FilterTitel>JobcenterDelplan</FilterTitel><FilterTitel>FagsystemDelplan</FilterTitel></EmneFilter>
                <EmneStikord><Orden>1</Orden><Tekst>Hjælp [=Emne]</Tekst></EmneStikord>
                <EmneOgHandlingsfacetStikord><Orden>1</Orden><Tekst>Klage</Tekst><HandlingsfacetNr>K03</HandlingsfacetNr></EmneOgHandlingsfacetStikord>
                """);

        assertThat(tekst.vejledning())
                .isEqualTo(
                        "<p>Æble æ&lt; <a href=\"https://example.dk/?a=1&amp;b=2\" rel=\"noopener noreferrer\">se</a></p>"
                                + " &lt;Emne&gt;");
        assertThat(tekst.retskilder())
                .containsExactly(
                        new Retskilde("Lov", "§ 1", "X1", "https://example.dk"),
                        new Retskilde("Ond", null, null, null));
        assertThat(tekst.stikord())
                .containsExactly(new Stikord("Hjælp [=Emne]", null), new Stikord("Klage", new Klassenummer("K03")));
        assertThat(tekst.bevaring()).isEqualTo("K");
        assertThat(tekst.sletning()).isEqualTo("P1825D");
        assertThat(tekst.filtre()).containsExactly("JobcenterDelplan", "FagsystemDelplan");
        assertThat(tekst.oprettet()).isEqualTo(LocalDate.of(2011, 1, 1));
        assertThat(tekst.rettet()).containsExactly(LocalDate.of(2013, 2, 1), LocalDate.of(2014, 2, 1));
    }

    @Test
    void udenTeksterErDerIntet() throws Exception {
        assertThat(tekst("<EmneFilter/><EmneVejledning><VejledningTekst/></EmneVejledning>"))
                .isEqualTo(Klassetekst.TOM);
    }

    @ParameterizedTest
    @CsvSource({
        "Tidligere emnenr. 16.01.02, 16.01.02",
        "tidligere emnenummer: 16.01.02, 16.01.02",
        "Tidligere gruppenr. 16.01, 16.01",
        "Tidligere emnenr. 16.01.021, ''",
        "Emnenr. 16.01.02, ''",
        "Tidligere emne, ''",
    })
    void tidligereNumreStaarSomStikord(String stikord, String nummer) {
        var klasse = emne("<EmneStikord><Orden>1</Orden><Tekst>" + stikord + "</Tekst></EmneStikord>");

        assertThat(klasse.tekst().tidligere().stream().map(Klassenummer::nummer))
                .isEqualTo(nummer.isEmpty() ? List.of() : List.of(nummer));
    }

    @Test
    void aeldreFilersAfloestAfFoelgerMedFlytningen() {
        var klasse = emne("<EmneAdministrativInfo><Historisk><Flyttet><FlyttetDato>2022-02-01</FlyttetDato>"
                + "<AfloestAf><EmneNr>32.24.05</EmneNr></AfloestAf><AfloestAf><GruppeNr>32.25</GruppeNr></AfloestAf>"
                + "</Flyttet></Historisk></EmneAdministrativInfo>");

        assertThat(klasse.udgang())
                .isEqualTo(new Udgang(
                        LocalDate.of(2022, 2, 1), List.of(new Klassenummer("32.24.05"), new Klassenummer("32.25"))));
    }

    @Test
    void afloestAfEtUmuligtNummerAfvises() {
        var fejl = catchThrowableOfType(
                Fejl.class,
                () -> emne("<EmneAdministrativInfo><Historisk><Flyttet><AfloestAf><EmneNr>32-24</EmneNr></AfloestAf>"
                        + "</Flyttet></Historisk></EmneAdministrativInfo>"));

        assertThat(fejl.kode()).isEqualTo(Opslagsfejl.UGYLDIG_KLE_FIL);
    }

    @Test
    void sammeTeksterHarSammeFingeraftryk() {
        var en = emne("<EmneStikord><Orden>1</Orden><Tekst>A</Tekst></EmneStikord>");
        var anden = emne("<EmneFilter/><EmneStikord><Orden>2</Orden><Tekst>A</Tekst></EmneStikord>");
        var tredje = emne("<EmneStikord><Orden>1</Orden><Tekst>B</Tekst></EmneStikord>");

        assertThat(en.tekst().fingeraftryk()).isEqualTo(anden.tekst().fingeraftryk());
        assertThat(en.tekst().fingeraftryk()).isNotEqualTo(tredje.tekst().fingeraftryk());
    }

    private static Klassetekst tekst(String indhold) throws Exception {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .build()
                .readValue(emne(indhold).tekst().json(), Klassetekst.class);
    }

    private static Udgaveklasse emne(String indhold) {
        var xml =
                "<KLE-Emneplan><UdgivelsesDato>2025-05-01</UdgivelsesDato><Hovedgruppe><HovedgruppeNr>32</HovedgruppeNr>"
                        + "<HovedgruppeTitel>h</HovedgruppeTitel><Gruppe><GruppeNr>32.24</GruppeNr><GruppeTitel>g</GruppeTitel>"
                        + "<Emne><EmneNr>32.24.04</EmneNr><EmneTitel>e</EmneTitel>" + indhold
                        + "</Emne></Gruppe></Hovedgruppe></KLE-Emneplan>";
        return KleXmlLaeser.laes(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), Filtype.EMNEPLAN)
                .klasser()
                .stream()
                .filter(klasse -> klasse.nummer().equals(new Klassenummer("32.24.04")))
                .findFirst()
                .orElseThrow();
    }
}
