package dk.borgerblikket.soap.konvolut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerblikket.soap.kontrakt.Beskedlaeser;
import dk.borgerblikket.soap.kontrakt.Proevekontrakt;
import dk.borgerblikket.web.Fejl;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KonvolutlaeserTest {

    private static final String WSA = "http://www.w3.org/2005/08/addressing";

    private static String konvolut(Soapversion version, String headere, String krop) {
        return "<e:Envelope xmlns:e='" + version.navnerum() + "'><e:Header>" + headere + "</e:Header><e:Body>" + krop
                + "</e:Body></e:Envelope>";
    }

    private static Hoved laes(String konvolut) throws XMLStreamException {
        return laes(konvolut.getBytes(StandardCharsets.UTF_8));
    }

    private static Hoved laes(byte[] konvolut) throws XMLStreamException {
        var hoved = new AtomicReference<Hoved>();
        var laeser = new Konvolutlaeser(new ByteArrayInputStream(konvolut), hoved::set);
        var xml = laeser.laesTilBesked();
        new Beskedlaeser(xml, Proevekontrakt.SEND, laeser::laesTilSlut).alt();
        return hoved.get();
    }

    private static void afvises(Soapfejlkode kode, String konvolut) {
        assertThatThrownBy(() -> laes(konvolut))
                .isInstanceOfSatisfying(
                        Fejl.class, fejl -> assertThat(fejl.kode()).isEqualTo(kode));
    }

    @ParameterizedTest
    @EnumSource
    void theNamespaceOfTheEnvelopeIsItsVersion(Soapversion version) throws XMLStreamException {
        assertThat(laes(konvolut(version, "", Proevekontrakt.besked("")))).isEqualTo(Hoved.tomt(version));
    }

    @Test
    void theHeaderMayBeMissingAndTheEnvelopeWithoutPrefix() throws XMLStreamException {
        var konvolut = "\uFEFF<?xml version='1.0'?><!-- hej --><Envelope xmlns='" + Soapversion.V12.navnerum()
                + "'><Body>" + Proevekontrakt.besked("") + "</Body></Envelope>\n";
        assertThat(laes(konvolut).version()).isEqualTo(Soapversion.V12);
    }

    @Test
    void theEncodingIsTheOneThatTheDocumentTells() throws XMLStreamException {
        var headere = "<h:RequestHeader xmlns:h='http://kombit.dk/xml/schemas/RequestHeader/1/'>"
                + "<h:TransactionUUID>æøå</h:TransactionUUID></h:RequestHeader>";
        for (var tegnsaet : new Charset[] {StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16}) {
            var konvolut = "<?xml version='1.0' encoding='" + tegnsaet + "'?>"
                    + konvolut(Soapversion.V11, headere, Proevekontrakt.besked(""));
            assertThat(laes(konvolut.getBytes(tegnsaet)).transaktion()).isEqualTo("æøå");
        }
    }

    @Test
    void whatTheCallerWantsBackIsKeptAndTheRestIgnored() throws XMLStreamException {
        var headere = "<f:Framework xmlns:f='urn:liberty:sb:2006-08' version='2.0'><f:Inde/></f:Framework>"
                + "<RequestHeader xmlns='http://kombit.dk/xml/schemas/RequestHeader/1/'>"
                + "<TransactionUUID>T</TransactionUUID></RequestHeader>"
                + "<w:Action xmlns:w='" + WSA + "' e:mustUnderstand='1'> urn:send </w:Action>"
                + "<w:MessageID xmlns:w='" + WSA + "'>urn:uuid:1</w:MessageID>"
                + "<w:ReplyTo xmlns:w='" + WSA + "'><w:Address>x</w:Address></w:ReplyTo>";
        assertThat(laes(konvolut(Soapversion.V11, headere, Proevekontrakt.besked(""))))
                .isEqualTo(new Hoved(Soapversion.V11, "T", new Hoved.Adressering("urn:send", "urn:uuid:1")));
    }

    @ParameterizedTest
    @EnumSource
    void aHeaderThatMustBeUnderstoodIsNotIgnored(Soapversion version) throws XMLStreamException {
        var rolle = version == Soapversion.V11 ? "actor" : "role";
        var ukendt = "<x:X xmlns:x='urn:x' e:mustUnderstand='1'";
        afvises(Soapfejlkode.HEADER_IKKE_FORSTAAET, konvolut(version, ukendt + "/>", Proevekontrakt.besked("")));
        for (var ikkeOs : new String[] {
            ukendt + " e:" + rolle + "='urn:en-anden'/>", "<x:X xmlns:x='urn:x' e:mustUnderstand='0'/>"
        }) {
            assertThat(laes(konvolut(version, ikkeOs, Proevekontrakt.besked(""))))
                    .isEqualTo(Hoved.tomt(version));
        }
    }

    @Test
    void anotherEnvelopeIsAnotherVersion() {
        afvises(Soapfejlkode.FORKERT_SOAPVERSION, "<Envelope xmlns='urn:x'><Body/></Envelope>");
        afvises(Soapfejlkode.FORKERT_SOAPVERSION, "<Envelope><Body/></Envelope>");
        afvises(Soapfejlkode.KONVOLUT_UGYLDIG, "<x/>");
    }

    @Test
    void anEnvelopeHasOneMessageAndNothingElse() {
        var besked = Proevekontrakt.besked("");
        afvises(Soapfejlkode.KONVOLUT_UGYLDIG, konvolut(Soapversion.V11, "", ""));
        afvises(Soapfejlkode.KONVOLUT_UGYLDIG, konvolut(Soapversion.V11, "", besked + besked));
        afvises(Soapfejlkode.KONVOLUT_UGYLDIG, konvolut(Soapversion.V11, "", besked + "tekst"));
        afvises(Soapfejlkode.KONVOLUT_UGYLDIG, "<e:Envelope xmlns:e='" + Soapversion.V11.navnerum() + "'/>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>",
                "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'>",
                "<!DOCTYPE x [<!ENTITY % f SYSTEM 'file:///etc/passwd'> %f;]>"
            })
    void documentTypesAreRefused(String dtd) {
        afvises(Soapfejlkode.DTD_IKKE_TILLADT, dtd + konvolut(Soapversion.V11, "", Proevekontrakt.besked("")));
    }

    @Test
    void whatIsTooDeepOrTooLongStopsTheReadingAtOnce() {
        var dyb = konvolut(Soapversion.V11, "<x>".repeat(100_000) + "</x>".repeat(100_000), Proevekontrakt.besked(""));
        var mange = new StringBuilder("<x");
        for (var i = 0; i < 10_000; i++) {
            mange.append(" a").append(i).append("='1'");
        }
        var lang = konvolut(
                Soapversion.V11, "", Proevekontrakt.besked("<b:Andet>" + "x".repeat(20_000_000) + "</b:Andet>"));
        for (var besked : new String[] {dyb, konvolut(Soapversion.V11, mange + "/>", ""), lang}) {
            var begyndt = System.nanoTime();
            assertThatThrownBy(() -> laes(besked)).isInstanceOf(XMLStreamException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begyndt)).isLessThan(Duration.ofSeconds(2));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hej", "{}", "<e", "<a>&b;</a>", "<a><b></a>"})
    void whatIsNotXmlIsNotRead(String besked) {
        assertThatThrownBy(() -> laes(besked)).isInstanceOfAny(XMLStreamException.class, Fejl.class);
    }
}
