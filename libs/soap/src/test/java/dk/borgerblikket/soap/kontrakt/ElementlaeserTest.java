package dk.borgerblikket.soap.kontrakt;

import static dk.borgerblikket.soap.kontrakt.Proevekontrakt.besked;
import static dk.borgerblikket.soap.kontrakt.Proevekontrakt.laes;
import static dk.borgerblikket.soap.kontrakt.Proevekontrakt.laeser;
import static dk.borgerblikket.soap.kontrakt.Proevekontrakt.ting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementlaeserTest {

    private static List<String> brud(String indhold) {
        return laes(besked(indhold)).brud().stream().map(Brud::toString).toList();
    }

    private static String felt(String indhold) {
        var laest = laes(besked(ting(indhold)));
        assertThat(laest.brud()).isEmpty();
        return laest.json().at("/Ting/0").toString();
    }

    @Test
    void elementsBecomeFieldsAndRepeatedOnesArrays() {
        assertThat(felt("<a:Note>n</a:Note><b:Aktiv>1</b:Aktiv><b:Tal> 7 </b:Tal><b:Navn>p</b:Navn><b:Navn>q</b:Navn>"))
                .isEqualTo("{\"Id\":{\"Urn\":\"x\"},\"Note\":\"n\",\"Aktiv\":true,\"Tal\":7,\"Navn\":[\"p\",\"q\"]}");
    }

    @Test
    void aMixtureIsSortedByName() {
        var trae = "<b:Trae><b:operation>OR</b:operation><b:Blad>1</b:Blad>"
                + "<b:Gren><b:Blad>2</b:Blad></b:Gren><b:Blad>3</b:Blad></b:Trae>";
        assertThat(felt(trae))
                .contains("\"Trae\":{\"operation\":\"OR\",\"Blad\":[\"1\",\"3\"],\"Gren\":[{\"Blad\":[\"2\"]}]}");
    }

    @Test
    void theSenderChoosesPrefixesCommentsAndHints() {
        var laest = laes("""
                <SendInput xmlns="urn:b" xmlns:z="urn:a" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"
                    i:schemaLocation="urn:b b.xsd"><!-- hej --><Ting><z:Id><z:Urn>x<![CDATA[y]]></z:Urn></z:Id></Ting></SendInput>
                """);
        assertThat(laest.brud()).isEmpty();
        assertThat(laest.json().at("/Ting/0/Id/Urn").asText()).isEqualTo("xy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <b:Ting/>                                                 | Ting[1] mangler Id
            <b:Ting><a:Id/></b:Ting>                                  | Ting[1]/Id mangler Uuid eller Urn
            <b:Ting><a:Id><a:Uuid>x</a:Uuid></a:Id></b:Ting>          | Ting[1]/Id/Uuid skal være et UUID
            <b:Ting><b:Id><a:Urn>x</a:Urn></b:Id></b:Ting>            | Ting[1] har et element, som kontrakten ikke kender: Id
            <a:Ting/>                                                 | har et element, som kontrakten ikke kender: Ting
            tekst                                                     | må ikke have tekst uden for elementerne
            <b:Andet><a:Id><a:Urn>x</a:Urn><a:Urn>y</a:Urn></a:Id></b:Andet> | Andet[1]/Id har for mange Urn
            """)
    void breachesAreToldByPathAndExpectation(String indhold, String forventning) {
        assertThat(brud(indhold)).contains(forventning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <b:Aktiv>ja</b:Aktiv>                              | /Aktiv skal være true eller false
            <b:Fast>false</b:Fast>                             | /Fast skal være true
            <b:Dag>2020-02-30</b:Dag>                          | /Dag skal være en dato som 2020-06-02
            <b:Tid>2020-02-01</b:Tid>                          | /Tid skal være et tidspunkt som 2020-06-02T14:30:00+02:00
            <b:Tid>0000-02-01T00:00:00Z</b:Tid>                | /Tid skal være et tidspunkt som 2020-06-02T14:30:00+02:00
            <b:Tid>2020-02-01T00:00:00+01.00</b:Tid>           | /Tid skal være et tidspunkt som 2020-06-02T14:30:00+02:00
            <b:Tal>1234567890123456789012345678901</b:Tal>     | /Tal skal være et heltal på højst 18 cifre
            <b:Tal>1.0</b:Tal>                                 | /Tal skal være et heltal på højst 18 cifre
            <b:Bytes>QQ</b:Bytes>                              | /Bytes skal være base64
            <b:Bytes>Q!==</b:Bytes>                            | /Bytes skal være base64
            <b:Farve>blaa</b:Farve>                            | /Farve skal være en af: roed
            <b:Navn/>                                          | /Navn[1] skal have 1-5 tegn
            <b:Navn>p</b:Navn><b:Navn>123456</b:Navn>          | /Navn[2] skal have 1-5 tegn
            <a:Note>12345678901</a:Note>                       | /Note må højst have 10 tegn
            <b:Tal><b:Tal>1</b:Tal></b:Tal>                    | /Tal må ikke have elementer inden i sig
            <b:Tal x='1'>1</b:Tal>                             | /Tal har en attribut, som kontrakten ikke kender: x
            <b:Aktiv>1</b:Aktiv><b:Aktiv>1</b:Aktiv>           |  har for mange Aktiv
            <b:Tal>1</b:Tal><b:Aktiv>1</b:Aktiv>               |  har Aktiv på forkert plads i rækkefølgen
            <x>1</x>                                           |  har et element, som kontrakten ikke kender: x
            """)
    void everyKindOfValueIsHeldAgainstTheContract(String indhold, String forventning) {
        assertThat(brud(ting(indhold)))
                .anySatisfy(
                        brud -> assertThat(brud.replace("Ting[1]", "").trim()).startsWith(forventning));
    }

    @Test
    void nilIsNoValue() {
        assertThat(brud(ting("<b:Tal xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'/>")))
                .contains("Ting[1]/Tal har en attribut, som kontrakten ikke kender: nil");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <b:Fast/>                                          | "Fast":true
            <b:Dag>2020-06-02+02:00</b:Dag>                    | "Dag":"2020-06-02"
            <b:Tid>2020-06-02T14:30:00</b:Tid>                 | "Tid":"2020-06-02T14:30:00+02:00"
            <b:Tid>2020-06-02T24:00:00Z</b:Tid>                | "Tid":"2020-06-03T00:00:00Z"
            <b:Tid>2020-06-02T14:30:00.1234567891Z</b:Tid>     | "Tid":"2020-06-02T14:30:00.123456789Z"
            <b:Tal>-007</b:Tal>                                | "Tal":-7
            <b:Bytes> Q UJD </b:Bytes>                         | "Bytes":"QUJD"
            <b:Navn>😀😀😀😀😀</b:Navn>                         | "Navn":["😀😀😀😀😀"]
            """)
    void valuesMayBeWrittenInEveryWayTheSchemaAllows(String indhold, String json) {
        assertThat(felt(indhold)).contains(json);
    }

    @Test
    void nothingOfTheMessageIsQuoted() {
        var tekster = laes(besked("<b:Ting><a:Id><a:Uuid>0101011234</a:Uuid></a:Id><x0101011234/></b:Ting>"))
                .brudtekst();
        assertThat(tekster).startsWith("Ting[1]/Id/Uuid skal være et UUID; ").doesNotContain("010101");
    }

    @Test
    void whatIsNotKnownInAnExtensionPointIsKeptWordByWordWithItsNamespaces() {
        var liste = "<a:Liste><b:Kendt><b:Tal>1</b:Tal></b:Kendt><c:Ny xmlns:c='urn:c' n='1'>&lt;<c:Inde/></c:Ny>"
                + "<b:Kendt><b:Tal>2</b:Tal></b:Kendt><b:Mange>m</b:Mange></a:Liste>";
        var json = laes(besked(ting(liste))).json().at("/Ting/0/Liste");

        assertThat(json.at("/Kendt/Tal").asInt()).isEqualTo(1);
        assertThat(json.at("/Mange/0").asText()).isEqualTo("m");
        assertThat(json.at("/Andre/0").asText()).isEqualTo("<c:Ny xmlns:c=\"urn:c\" n=\"1\">&lt;<c:Inde/></c:Ny>");
        assertThat(json.at("/Andre/1").asText()).isEqualTo("<b:Kendt xmlns:b=\"urn:b\"><b:Tal>2</b:Tal></b:Kendt>");
        assertThat(brud(ting("<a:Liste><a:Fremmed/></a:Liste>"))).hasSize(1);
        assertThat(brud(ting("<a:Liste><Fremmed/></a:Liste>"))).hasSize(1);
    }

    @Test
    void aMessageIsReadOneObjectAtATimeAndTheOthersAreReadWhateverOneHolds() throws XMLStreamException {
        var laeser = laeser(besked(ting("<b:Tal>x</b:Tal>")
                + "<b:Andet><a:Id><a:Urn>2</a:Urn></a:Id></b:Andet><b:Ukendt/>" + ting("<b:Tal>4</b:Tal>")));

        var foerste = laeser.naeste().orElseThrow();
        assertThat(foerste.sti()).isEqualTo("Ting[1]");
        assertThat(foerste.brudtekst()).isEqualTo("Ting[1]/Tal skal være et heltal på højst 18 cifre");
        assertThat(foerste.json().at("/Id/Urn").asText()).isEqualTo("x");
        assertThat(laeser.naeste().orElseThrow().navn()).isEqualTo("Andet");
        assertThat(laeser.naeste().orElseThrow().brudtekst()).isEqualTo("Ukendt kendes ikke af kontrakten");
        assertThat(laeser.harFlere()).isTrue();
        assertThat(laeser.naeste().orElseThrow().sti()).isEqualTo("Ting[2]");
        assertThat(laeser.harFlere()).isFalse();
        assertThat(laeser.naeste()).isEmpty();
    }
}
