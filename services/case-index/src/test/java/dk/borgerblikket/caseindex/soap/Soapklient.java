package dk.borgerblikket.caseindex.soap;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.soap.konvolut.Soapversion;
import dk.borgerblikket.testing.Tokens;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Sends bytes as KOMBIT's sample clients do (wire-compatibility §3), and holds every answer against the schemas. */
final class Soapklient {

    static final UUID SYSTEM = UUID.fromString("ba537e12-8b0c-44b1-9de7-f75803a4e091");
    static final String KORSBAEK = "11111111";
    static final String ADRESSE = "/sagdokumentindeks/6";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Soapklient() {}

    /** An answer. */
    record Svar(int status, String type, Document xml) {

        /** The texts of the elements at this path of names, wherever they are. */
        List<String> tekster(String sti) {
            return xpath(Stream.of(sti.split("/"))
                    .map(navn -> "/*[local-name()='" + navn + "']")
                    .collect(Collectors.joining("", "/", "")));
        }

        private List<String> xpath(String udtryk) {
            try {
                var fundne = (NodeList)
                        XPathFactory.newDefaultInstance().newXPath().evaluate(udtryk, xml, XPathConstants.NODESET);
                return IntStream.range(0, fundne.getLength())
                        .mapToObj(i -> fundne.item(i).getTextContent())
                        .toList();
            } catch (XPathExpressionException umuligt) {
                throw new AssertionError(umuligt);
            }
        }

        String tekst(String sti) {
            assertThat(tekster(sti)).as(sti).hasSize(1);
            return tekster(sti).getFirst();
        }

        /** What the relations of this kind and role refer to that have no end. */
        List<String> gaeldende(String art, UUID rolle) {
            return xpath("//*[local-name()='" + art + "'][*[local-name()='Rolle']='" + rolle
                    + "' and *[local-name()='Virkning']/*[local-name()='TilTidspunkt']/*[local-name()='GraenseIndikator']]"
                    + "/*[local-name()='ReferenceID']");
        }

        List<String> koder() {
            return tekster("UnikRetur/StatusKode");
        }

        /** What is in the body. */
        Element indhold() {
            var krop = (Element) xml.getDocumentElement().getLastChild();
            assertThat(krop.getLocalName()).isEqualTo("Body");
            return (Element) krop.getFirstChild();
        }
    }

    /** Sends the message as the clients do that use this version, and takes an answer that is not a fault. */
    static Svar kald(Soapversion version, String besked) {
        var svar = send(version, besked);
        assertThat(svar.status())
                .as(() -> svar.tekster("faultstring") + " " + svar.tekster("Text"))
                .isEqualTo(200);
        return svar;
    }

    static Svar send(Soapversion version, String besked) {
        return send(version, konvolut(version, "", besked).getBytes(StandardCharsets.UTF_8), false);
    }

    static Svar send(Soapversion version, byte[] krop, boolean chunked) {
        return send(krop(krop, chunked), headere(version, new String(krop, StandardCharsets.UTF_8)));
    }

    /** The headers of HTTP: SOAP 1.1 has the action by itself, and the sample client the content type of SOAP 1.2. */
    static String[] headere(Soapversion version, String besked) {
        var operation = Indekskontrakt.KONTRAKT.operationer().stream()
                .filter(o -> besked.contains(o.input().lokaltNavn()))
                .findFirst();
        var action = operation.map(o -> o.action()).orElse("urn:ukendt");
        return version == Soapversion.V11
                ? new String[] {
                    "Content-Type", "application/soap+xml; charset=utf-8", "SOAPAction", "\"" + action + "\""
                }
                : new String[] {"Content-Type", "application/soap+xml; action=\"" + action + "\"; charset=UTF-8"};
    }

    private static BodyPublisher krop(byte[] krop, boolean chunked) {
        return chunked
                ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(krop))
                : BodyPublishers.ofByteArray(krop);
    }

    static Svar send(BodyPublisher krop, String... headere) {
        var svar = sendMed(Tokens.system(SYSTEM, KORSBAEK), krop, headere);
        if (svar.status() == 200) {
            erGyldigt(svar);
        }
        return svar;
    }

    /** An answer with what the published schemas do not know, because the sender itself has sent it. */
    static Svar sendUdenSkema(Soapversion version, String besked) {
        var konvolut = konvolut(version, "", besked);
        return sendMed(Tokens.system(SYSTEM, KORSBAEK), BodyPublishers.ofString(konvolut), headere(version, konvolut));
    }

    static Svar sendMed(String token, BodyPublisher krop, String... headere) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + ADRESSE))
                .headers(headere)
                .POST(krop);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            var svar = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Svar(
                    svar.statusCode(),
                    svar.headers().firstValue("Content-Type").orElse(""),
                    dokument(new String(svar.body(), StandardCharsets.UTF_8)));
        } catch (IOException intetSvar) {
            throw new UncheckedIOException(intetSvar);
        } catch (InterruptedException afbrudt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(afbrudt);
        }
    }

    private static void erGyldigt(Svar svar) {
        assertThat(Skemavalidering.fejl(Skemavalidering.EGNE, svar.indhold())).isEmpty();
        Skemavalidering.OFFENTLIGGJORTE.ifPresent(
                skema -> assertThat(Skemavalidering.fejl(skema, svar.indhold())).isEmpty());
        assertThat(svar.tekster("DetaljeretFejlbesked")).isEmpty();
    }

    /** An envelope with the headers of the sample client. */
    static String konvolut(Soapversion version, String headere, String besked) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <soap:Envelope xmlns:soap="%s"><soap:Header>\
                <Framework xmlns="urn:liberty:sb:2006-08" xmlns:p="urn:liberty:sb:profile" version="2.0"\
                 p:profile="urn:liberty:sb:profile:basic"/>\
                <RequestHeader xmlns="http://kombit.dk/xml/schemas/RequestHeader/1/">\
                <TransactionUUID>%s</TransactionUUID></RequestHeader>%s</soap:Header><soap:Body>%s</soap:Body></soap:Envelope>""".formatted(version.navnerum(), TRANSAKTION, headere, besked);
    }

    static final String TRANSAKTION = "3c6a4d16-5fd2-4d55-9a5e-1f0c5a5e9f11";

    static Document dokument(String xml) {
        try {
            var fabrik = DocumentBuilderFactory.newDefaultNSInstance();
            return fabrik.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException ulaeseligt) {
            throw new AssertionError(xml, ulaeseligt);
        }
    }
}
