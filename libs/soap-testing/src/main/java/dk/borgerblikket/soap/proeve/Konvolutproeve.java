package dk.borgerblikket.soap.proeve;

import static dk.borgerblikket.soap.proeve.Soapklient.konvolut;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import dk.borgerblikket.soap.konvolut.Soapversion;
import dk.borgerblikket.testing.Tokens;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What must be so at every address, whatever its operations are: the envelope decides, and what is no message, or comes from
 * nobody who may send it, is a fault in the version of the request.
 */
public abstract class Konvolutproeve {

    private static final String WSA = "http://www.w3.org/2005/08/addressing";
    private static final String UUID_ELEMENT = "<sd:UUIDIdentifikator>";

    private final Soapklient klient;
    private final String besked;

    /** @param besked asks for the removal of one object that is not there, by its UUID */
    protected Konvolutproeve(Soapklient klient, String besked) {
        this.klient = klient;
        this.besked = besked;
    }

    private Soapsvar raa(Soapversion version, String krop) {
        return klient.send(BodyPublishers.ofString(krop), klient.headere(version, krop));
    }

    private static void erFault(Soapsvar svar, Soapversion version, int status, String kode11, String fejlkode) {
        assertThat(svar.status()).isEqualTo(status);
        assertThat(svar.xml().getDocumentElement().getNamespaceURI()).isEqualTo(version.navnerum());
        assertThat(svar.type()).isEqualTo(version.medietype());
        assertThat(svar.indhold().getLocalName()).isEqualTo("Fault");
        if (version == Soapversion.V11) {
            assertThat(svar.tekst("Fault/faultcode")).isEqualTo("soap:" + kode11);
            assertThat(svar.tekst("Fault/faultstring")).isNotBlank();
            assertThat(svar.tekst("Fault/detail/Fejl/Kode")).isEqualTo(fejlkode);
        } else {
            var kode12 = kode11.equals("Client") ? "Sender" : kode11;
            assertThat(svar.tekst("Fault/Code/Value")).isEqualTo("soap:" + kode12);
            assertThat(svar.tekst("Fault/Reason/Text")).isNotBlank();
            assertThat(svar.tekst("Fault/Detail/Fejl/Kode")).isEqualTo(fejlkode);
        }
        assertThat(svar.tekst("Fejl/Korrelation")).matches("[0-9a-f]{32}");
    }

    private static int afBesked(Soapversion version) {
        return version == Soapversion.V11 ? 500 : 400;
    }

    @ParameterizedTest
    @EnumSource
    public void theContentTypeAndTheActionDecideNothing(Soapversion version) {
        var krop = BodyPublishers.ofString(konvolut(version, "", besked));
        for (var headere : new String[][] {
            {"Content-Type", "text/xml", "SOAPAction", "\"\""},
            {"Content-Type", "application/json"},
            {"Content-Type", "application/soap+xml; action=\"http://kombit.dk/sts/noget-andet\""},
            {"SOAPAction", "http://kombit.dk/sts/noget-andet"},
        }) {
            var svar = klient.send(krop, headere);
            assertThat(svar.status()).isEqualTo(200);
            assertThat(svar.xml().getDocumentElement().getNamespaceURI()).isEqualTo(version.navnerum());
            assertThat(svar.type()).isEqualTo(version.medietype());
            assertThat(svar.tekst("StatusKode")).isEqualTo("44");
            assertThat(svar.tekst("RequestHeader/TransactionUUID")).isEqualTo(Soapklient.TRANSAKTION);
        }
    }

    @ParameterizedTest
    @EnumSource
    public void aMessageMayComeInChunks(Soapversion version) {
        var krop = konvolut(version, "", besked).getBytes(StandardCharsets.UTF_8);
        assertThat(klient.send(version, krop, true).tekst("StatusKode")).isEqualTo("44");
    }

    @ParameterizedTest
    @EnumSource
    public void addressingIsAnsweredWithAddressing(Soapversion version) {
        var action = klient.kontrakt().operationer().getLast().action();
        var id = "urn:uuid:" + UUID.randomUUID();
        var headere = "<wsa:Action xmlns:wsa='" + WSA + "'>" + action + "</wsa:Action><wsa:MessageID xmlns:wsa='" + WSA
                + "' soap:mustUnderstand='1'>" + id + "</wsa:MessageID><wsa:ReplyTo xmlns:wsa='" + WSA
                + "'><wsa:Address>" + WSA + "/anonymous</wsa:Address></wsa:ReplyTo>";
        var svar = klient.send(version, konvolut(version, headere, besked).getBytes(StandardCharsets.UTF_8), false);

        assertThat(svar.tekst("Header/Action")).isEqualTo(action + "Response");
        assertThat(svar.tekst("Header/RelatesTo")).isEqualTo(id);
        assertThat(svar.tekst("Header/MessageID")).startsWith("urn:uuid:");
        assertThat(klient.kald(version, besked).tekster("Header/Action")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    public void aMessageThatCannotBeReadIsTheSendersFault(Soapversion version) {
        var hel = konvolut(version, "", besked);
        for (var krop : new String[] {
            hel.substring(0, hel.length() - 20),
            hel.replace("UUIDIdentifikator>", "UUIDIdentifikator"),
            hel + "<x/>",
            "hej",
            ""
        }) {
            erFault(raa(version, krop), version, afBesked(version), "Client", "XML_ULAESELIG");
        }
    }

    @ParameterizedTest
    @EnumSource
    public void anUnknownMessageIsTheSendersFaultAndTheCallersIdComesBack(Soapversion version) {
        var svar = klient.send(version, "<x:SoegInput xmlns:x='urn:oio:sts:sagdok:sag:6'/>");
        erFault(svar, version, afBesked(version), "Client", "UKENDT_OPERATION");
        assertThat(svar.tekst("RequestHeader/TransactionUUID")).isEqualTo(Soapklient.TRANSAKTION);
    }

    @ParameterizedTest
    @EnumSource
    public void anotherEnvelopeIsAnotherVersion(Soapversion version) {
        var svar = raa(version, konvolut(version, "", besked).replace(version.navnerum(), "urn:en-anden-konvolut"));
        erFault(svar, version, 500, "VersionMismatch", "FORKERT_SOAPVERSION");
    }

    @ParameterizedTest
    @EnumSource
    public void aHeaderThatMustBeUnderstoodAndIsNotIsRefused(Soapversion version) {
        var header = "<w:Security xmlns:w='urn:w' soap:mustUnderstand='1'/>";
        var svar = raa(version, konvolut(version, header, besked));
        erFault(svar, version, 500, "MustUnderstand", "HEADER_IKKE_FORSTAAET");
    }

    @ParameterizedTest
    @EnumSource
    public void bombsAndForeignFilesAreRefusedAtOnce(Soapversion version) {
        var begyndt = System.nanoTime();
        var hel = konvolut(version, "", besked);
        var lol = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 'lol'>");
        for (var i = 1; i < 10; i++) {
            lol.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        for (var dtd : new String[] {
            lol + "]>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
            "<!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x'>"
        }) {
            var krop = hel.replace("?>", "?>" + dtd).replace(UUID_ELEMENT, UUID_ELEMENT + "&l9;&e;");
            erFault(raa(version, krop), version, afBesked(version), "Client", "DTD_IKKE_TILLADT");
        }
        var dyb = konvolut(version, "", besked.replace(UUID_ELEMENT, "<x>".repeat(100_000)));
        erFault(raa(version, dyb), version, afBesked(version), "Client", "XML_ULAESELIG");
        var lang = konvolut(version, "", besked.replace(UUID_ELEMENT, UUID_ELEMENT + "x".repeat(9_000_000)));
        erFault(raa(version, lang), version, afBesked(version), "Client", "XML_ULAESELIG");
        assertThat(Duration.ofNanos(System.nanoTime() - begyndt)).isLessThan(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @EnumSource
    public void whoIsNotLetInIsToldSoInTheVersionOfTheRequest(Soapversion version) {
        var hel = konvolut(version, "", besked);
        var krop = BodyPublishers.ofString(hel);
        var headere = klient.headere(version, hel);
        erFault(klient.sendMed("", krop, headere), version, 401, "Client", "MANGLER_LOGIN");
        erFault(klient.sendMed("vrøvl", krop, headere), version, 401, "Client", "MANGLER_LOGIN");
        erFault(
                klient.sendMed(Tokens.borger("0101010000"), krop, headere),
                version,
                403,
                "Client",
                "FORKERT_TOKENTYPE");
        erFault(
                klient.sendMed(Tokens.system(UUID.randomUUID(), klient.kommune()), krop, headere),
                version,
                403,
                "Client",
                "INGEN_SERVICEAFTALE");
    }

    @Test
    public void aMessageThatIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        try (var forbindelse = new Socket("localhost", RestAssured.port)) {
            forbindelse
                    .getOutputStream()
                    .write(("POST " + klient.adresse() + " HTTP/1.1\r\nHost: localhost\r\nSOAPAction: \"\"\r\n"
                                    + "Content-Length: 200000000\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            forbindelse.setSoTimeout(10_000);
            var svar = new StringBuilder();
            while (svar.indexOf("</soap:Envelope>") < 0) {
                svar.append((char) forbindelse.getInputStream().read());
            }
            assertThat(svar.toString())
                    .startsWith("HTTP/1.1 413")
                    .contains("<faultcode>soap:Client</faultcode>", "<bb:Kode>BESKED_FOR_STOR</bb:Kode>");
        }
    }

    @Test
    public void everybodyMayReadTheContractWhichAsksForNoSecurityPolicy() {
        var wsdl = when().get(klient.adresse() + "?wsdl")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/xml"))
                .body(containsString("location=\"http://localhost:" + RestAssured.port + klient.adresse() + "\""))
                .body(containsString("targetNamespace=\"" + klient.kontrakt().navnerum() + "\""))
                .extract()
                .asString();
        assertThat(wsdl).doesNotContain("Policy");
        klient.kontrakt()
                .operationer()
                .forEach(operation -> assertThat(wsdl).contains("soapAction=\"" + operation.action() + "\""));
    }
}
