package dk.borgerblikket.caseindex.soap;

import static dk.borgerblikket.caseindex.soap.Beskeder.fjernSag;
import static dk.borgerblikket.caseindex.soap.Soapklient.headere;
import static dk.borgerblikket.caseindex.soap.Soapklient.konvolut;
import static dk.borgerblikket.caseindex.soap.Soapklient.send;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import dk.borgerblikket.caseindex.soap.Soapklient.Svar;
import dk.borgerblikket.soap.konvolut.Soapversion;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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

/** What is no message, or comes from nobody who may send it, is a fault in the version of the request. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class SoapfejlTest {

    private static final String BESKED = fjernSag(UUID.randomUUID());

    private static Svar raa(Soapversion version, String krop) {
        return send(BodyPublishers.ofString(krop), headere(version, krop));
    }

    private static void erFault(Svar svar, Soapversion version, int status, String kode11, String fejlkode) {
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
    void aMessageThatCannotBeReadIsTheSendersFault(Soapversion version) {
        var hel = konvolut(version, "", BESKED);
        for (var krop : new String[] {
            hel.substring(0, hel.length() - 20), hel.replace("SagUuid>", "SagUuid"), hel + "<x/>", "hej", ""
        }) {
            erFault(raa(version, krop), version, afBesked(version), "Client", "XML_ULAESELIG");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownMessageIsTheSendersFaultAndTheCallersIdComesBack(Soapversion version) {
        var svar = send(version, "<sag:SoegInput xmlns:sag='urn:oio:sts:sagdok:sag:6'/>");
        erFault(svar, version, afBesked(version), "Client", "UKENDT_OPERATION");
        assertThat(svar.tekst("RequestHeader/TransactionUUID")).isEqualTo(Soapklient.TRANSAKTION);
    }

    @ParameterizedTest
    @EnumSource
    void anotherEnvelopeIsAnotherVersion(Soapversion version) {
        var svar = raa(version, konvolut(version, "", BESKED).replace(version.navnerum(), "urn:en-anden-konvolut"));
        erFault(svar, version, 500, "VersionMismatch", "FORKERT_SOAPVERSION");
    }

    @ParameterizedTest
    @EnumSource
    void aHeaderThatMustBeUnderstoodAndIsNotIsRefused(Soapversion version) {
        var header = "<w:Security xmlns:w='urn:w' soap:mustUnderstand='1'/>";
        var svar = raa(version, konvolut(version, header, BESKED));
        erFault(svar, version, 500, "MustUnderstand", "HEADER_IKKE_FORSTAAET");
    }

    @ParameterizedTest
    @EnumSource
    void bombsAndForeignFilesAreRefusedAtOnce(Soapversion version) {
        var begyndt = System.nanoTime();
        var hel = konvolut(version, "", BESKED);
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
            var krop = hel.replace("?>", "?>" + dtd).replace("<sdi:SagUuid>", "<sdi:SagUuid>&l9;&e;");
            erFault(raa(version, krop), version, afBesked(version), "Client", "DTD_IKKE_TILLADT");
        }
        var dyb = konvolut(version, "", BESKED.replace("<sdi:SagUuid>", "<x>".repeat(100_000)));
        erFault(raa(version, dyb), version, afBesked(version), "Client", "XML_ULAESELIG");
        var lang = konvolut(version, "", BESKED.replace("<sdi:SagUuid>", "<sdi:SagUuid>" + "x".repeat(9_000_000)));
        erFault(raa(version, lang), version, afBesked(version), "Client", "XML_ULAESELIG");
        assertThat(Duration.ofNanos(System.nanoTime() - begyndt)).isLessThan(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @EnumSource
    void whoIsNotLetInIsToldSoInTheVersionOfTheRequest(Soapversion version) {
        var hel = konvolut(version, "", BESKED);
        var krop = BodyPublishers.ofString(hel);
        var headere = headere(version, hel);
        erFault(Soapklient.sendMed("", krop, headere), version, 401, "Client", "MANGLER_LOGIN");
        erFault(Soapklient.sendMed("vrøvl", krop, headere), version, 401, "Client", "MANGLER_LOGIN");
        erFault(
                Soapklient.sendMed(Tokens.borger("0101010000"), krop, headere),
                version,
                403,
                "Client",
                "FORKERT_TOKENTYPE");
        erFault(
                Soapklient.sendMed(Tokens.system(UUID.randomUUID(), Soapklient.KORSBAEK), krop, headere),
                version,
                403,
                "Client",
                "INGEN_SERVICEAFTALE");
    }

    @Test
    void aMessageThatIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        try (var forbindelse = new Socket("localhost", RestAssured.port)) {
            forbindelse
                    .getOutputStream()
                    .write(("POST " + Soapklient.ADRESSE + " HTTP/1.1\r\nHost: localhost\r\nSOAPAction: \"\"\r\n"
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
    void everybodyMayReadTheContract() {
        when().get(Soapklient.ADRESSE + "?wsdl")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/xml"))
                .body(containsString("location=\"http://localhost:" + RestAssured.port + Soapklient.ADRESSE + "\""));
    }
}
