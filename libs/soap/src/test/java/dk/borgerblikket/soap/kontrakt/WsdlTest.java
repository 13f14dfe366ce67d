package dk.borgerblikket.soap.kontrakt;

import static dk.borgerblikket.soap.kontrakt.Proevekontrakt.KONTRAKT;
import static dk.borgerblikket.soap.kontrakt.Proevekontrakt.besked;
import static dk.borgerblikket.soap.kontrakt.Proevekontrakt.ting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class WsdlTest {

    private static final String WSDL = Wsdl.af(KONTRAKT, "http://localhost/a?b&c");

    private final Validator validator = Wsdlskemaer.validator(WSDL);

    private void valider(String besked) throws Exception {
        validator.validate(new StreamSource(new StringReader(besked)));
    }

    @Test
    void theSchemasInsideAcceptWhatTheReaderAccepts() {
        assertThatCode(() -> valider(besked(ting("<b:Aktiv>1</b:Aktiv><b:Navn>p</b:Navn>")
                        + "<b:Andet><a:Id><a:Urn>x</a:Urn></a:Id></b:Andet>"
                        + ting("<b:Trae><b:Gren><b:Blad/></b:Gren></b:Trae><a:Liste><b:Mange/><c:C xmlns:c='urn:c'/>"
                                + "<a:Aendret>2020-06-02T14:30:00</a:Aendret></a:Liste>"))))
                .doesNotThrowAnyException();
    }

    @Test
    void theSchemasInsideRefuseWhatTheReaderRefuses() {
        for (var ting : new String[] {
            "<b:Navn/>", "<b:Aktiv>ja</b:Aktiv>", "<b:Farve>x</b:Farve>", "<b:Tal>1</b:Tal><b:Aktiv>1</b:Aktiv>",
            "<b:Fast>0</b:Fast>", "<b:X/>", "<b:Trae><b:X/></b:Trae>", "<a:Liste><a:X/></a:Liste>",
        }) {
            assertThatThrownBy(() -> valider(besked(ting(ting)))).as(ting).isInstanceOf(SAXException.class);
            assertThat(Proevekontrakt.laes(besked(ting(ting))).brud()).as(ting).isNotEmpty();
        }
    }

    @Test
    void bothVersionsOfSoapAreOfferedAtTheAddressAndNothingIsAskedOfSecurity() {
        assertThat(WSDL)
                .contains(
                        "<soap:address location=\"http://localhost/a?b&amp;c\"/>",
                        "<soap12:address location=\"http://localhost/a?b&amp;c\"/>",
                        "<soap:operation soapAction=\"urn:send\" style=\"document\"/>",
                        "<wsdl:part name=\"header\" element=\"h:RequestHeader\"/>")
                .doesNotContainIgnoringCase("policy");
    }
}
