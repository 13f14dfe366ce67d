package dk.borgerblikket.soap.proeve;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.soap.kontrakt.Kontrakt;
import dk.borgerblikket.soap.kontrakt.Operation;
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
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Sends bytes as KOMBIT's sample clients do (wire-compatibility §3), and holds every answer against the schemas.
 *
 * @param system the sender
 * @param kommune the municipality it sends for
 */
public record Soapklient(String adresse, Kontrakt kontrakt, Skemavalidering skemaer, UUID system, String kommune) {

    /** The caller's id of every call. */
    public static final String TRANSAKTION = "3c6a4d16-5fd2-4d55-9a5e-1f0c5a5e9f11";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Sends the message as the clients do that use this version, and takes an answer that is not a fault. */
    public Soapsvar kald(Soapversion version, String besked) {
        var svar = send(version, besked);
        assertThat(svar.status())
                .as(() -> svar.tekster("faultstring") + " " + svar.tekster("Text"))
                .isEqualTo(200);
        return svar;
    }

    /** Sends the message in an envelope. */
    public Soapsvar send(Soapversion version, String besked) {
        return send(version, konvolut(version, "", besked).getBytes(StandardCharsets.UTF_8), false);
    }

    /** Sends an envelope. */
    public Soapsvar send(Soapversion version, byte[] krop, boolean chunked) {
        return send(krop(krop, chunked), headere(version, new String(krop, StandardCharsets.UTF_8)));
    }

    private static BodyPublisher krop(byte[] krop, boolean chunked) {
        return chunked
                ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(krop))
                : BodyPublishers.ofByteArray(krop);
    }

    /** Sends any bytes. */
    public Soapsvar send(BodyPublisher krop, String... headere) {
        var svar = sendMed(token(), krop, headere);
        if (svar.status() == 200) {
            skemaer.kraevGyldig(svar.indhold());
            assertThat(svar.tekster("DetaljeretFejlbesked")).isEmpty();
        }
        return svar;
    }

    /** An answer with what the published schemas do not know, because the sender itself has sent it. */
    public Soapsvar sendUdenSkema(Soapversion version, String besked) {
        var konvolut = konvolut(version, "", besked);
        return sendMed(token(), BodyPublishers.ofString(konvolut), headere(version, konvolut));
    }

    /** @param token what the caller is known by; empty for none */
    public Soapsvar sendMed(String token, BodyPublisher krop, String... headere) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + adresse))
                .headers(headere)
                .POST(krop);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            var svar = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Soapsvar(
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

    private String token() {
        return Tokens.system(system, kommune);
    }

    /** The headers of HTTP: SOAP 1.1 has the action by itself, and the sample client the content type of SOAP 1.2. */
    public String[] headere(Soapversion version, String besked) {
        var action = kontrakt.operationer().stream()
                .filter(o -> besked.contains(o.input().lokaltNavn()))
                .findFirst()
                .map(Operation::action)
                .orElse("urn:ukendt");
        return version == Soapversion.V11
                ? new String[] {
                    "Content-Type", "application/soap+xml; charset=utf-8", "SOAPAction", "\"" + action + "\""
                }
                : new String[] {"Content-Type", "application/soap+xml; action=\"" + action + "\"; charset=UTF-8"};
    }

    /** An envelope with the headers of the sample client. */
    public static String konvolut(Soapversion version, String headere, String besked) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <soap:Envelope xmlns:soap="%s"><soap:Header>\
                <Framework xmlns="urn:liberty:sb:2006-08" xmlns:p="urn:liberty:sb:profile" version="2.0"\
                 p:profile="urn:liberty:sb:profile:basic"/>\
                <RequestHeader xmlns="http://kombit.dk/xml/schemas/RequestHeader/1/">\
                <TransactionUUID>%s</TransactionUUID></RequestHeader>%s</soap:Header><soap:Body>%s</soap:Body></soap:Envelope>""".formatted(version.navnerum(), TRANSAKTION, headere, besked);
    }

    /** XML as it can be looked into. */
    public static Document dokument(String xml) {
        try {
            var fabrik = DocumentBuilderFactory.newDefaultNSInstance();
            return fabrik.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException ulaeseligt) {
            throw new AssertionError(xml, ulaeseligt);
        }
    }
}
