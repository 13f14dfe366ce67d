package dk.borgerblikket.soap.kontrakt;

import static dk.borgerblikket.soap.kontrakt.Proevekontrakt.KONTRAKT;
import static dk.borgerblikket.soap.kontrakt.Proevekontrakt.SEND;
import static dk.borgerblikket.soap.kontrakt.Proevekontrakt.laes;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ElementskriverTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static String skriv(String ting) throws Exception {
        var bytes = new ByteArrayOutputStream();
        var xml = Xml.skriv(bytes);
        new Elementskriver(xml).skriv(KONTRAKT, SEND.output(), JSON.readTree("{\"Ting\":[" + ting + "]}"));
        xml.close();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String indhold(String ting) throws Exception {
        var xml = skriv(ting);
        return xml.substring(xml.indexOf("<b:Ting>") + "<b:Ting>".length(), xml.indexOf("</b:Ting>"));
    }

    @Test
    void elementsComeInTheContractsOrderAndNamespaces() throws Exception {
        assertThat(skriv("{\"Navn\":[\"p\",\"q\"],\"Aktiv\":false,\"Note\":null,\"Id\":{\"Urn\":\"æ<\"}}"))
                .isEqualTo("<b:SendOutput xmlns:a=\"urn:a\" xmlns:b=\"urn:b\"><b:Ting><a:Id><a:Urn>æ&lt;</a:Urn></a:Id>"
                        + "<b:Aktiv>false</b:Aktiv><b:Navn>p</b:Navn><b:Navn>q</b:Navn></b:Ting></b:SendOutput>");
    }

    @Test
    void whatIsWrittenCanBeRead() throws Exception {
        var ting = "{\"Id\":{\"Urn\":\"x\"},\"Dag\":\"2020-06-02\",\"Tid\":\"2020-06-02T14:30:00.5+02:00\",\"Tal\":7,"
                + "\"Bytes\":\"QUJD\",\"Trae\":{\"Blad\":[\"1\"],\"Gren\":[{\"Blad\":[\"2\"]}]},"
                + "\"Liste\":{\"Kendt\":{\"Tal\":1},\"Andre\":[\"<c:Ny xmlns:c=\\\"urn:c\\\">1</c:Ny>\"]}}";
        var laest = laes(skriv(ting).replace("SendOutput", "SendInput"));

        assertThat(laest.brud()).isEmpty();
        assertThat(JSON.readTree(laest.json().at("/Ting/0").toString())).isEqualTo(JSON.readTree(ting));
    }

    @Test
    void charactersThatXmlCannotHoldAreReplaced() throws Exception {
        assertThat(indhold("{\"Note\":\"a\\u0001\\ud800\\uffffb\\ud83d\\ude00\\t\"}"))
                .isEqualTo("<a:Note>a\uFFFD\uFFFD\uFFFDb😀\t</a:Note>");
    }

    @Test
    void aMomentIsWrittenAsXmlSchemaCanSayIt() throws Exception {
        assertThat(indhold("{\"Tid\":\"2020-06-02T14:30:00+18:00\"}")).contains(">2020-06-01T20:30:00Z<");
        assertThat(indhold("{\"Tid\":\"2020-06-02T14:30:00+02:00\"}")).contains(">2020-06-02T14:30:00+02:00<");
    }

    @Test
    void aValueThatTheContractCannotHoldIsLeftOut() throws Exception {
        assertThat(indhold("{\"Farve\":\"blaa\",\"Navn\":[\"\",\"p\"],\"Tid\":\"i går\"}"))
                .isEqualTo("<b:Navn>p</b:Navn>");
    }

    @Test
    void onlyForeignXmlGoesOutOfAnExtensionPoint() throws Exception {
        var andre = "\"<c:Ny xmlns:c='urn:c'/>\",\"<c:Ny>\",\"tekst\",\"<a/>\",\"<a:X xmlns:a='urn:a'/>\","
                + "\"<!DOCTYPE x><c:X xmlns:c='urn:c'/>\",\"<c:X xmlns:c='urn:c'/><c:Y xmlns:c='urn:c'/>\"";
        assertThat(indhold("{\"Liste\":{\"Andre\":[" + andre + "]}}"))
                .isEqualTo("<a:Liste><c:Ny xmlns:c=\"urn:c\"/></a:Liste>");
    }
}
