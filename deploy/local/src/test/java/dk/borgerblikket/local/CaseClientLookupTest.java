package dk.borgerblikket.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The look-ups that the published case client makes before it imports a case (wire-compatibility §6.1), at the addresses and in
 * the order that it makes them, of the authority and the classes that the demo has. What it needs of each answer is here; the
 * answers are held against the published schemas in the service's own tests.
 */
@ExtendWith(RunningSystem.class)
class CaseClientLookupTest {

    private static final String SYSTEM = "ba537e12-8b0c-44b1-9de7-f75803a4e091";
    private static final String AUTHORITY = "11111111";

    private static final String COMPANIES = "organisation/virksomhed";
    private static final String ORGANISATIONS = "organisation/organisation";
    private static final String CLASSES = "klassifikation/klasse";
    private static final Map<String, String> PATHS = Map.of(
            COMPANIES, "/organisation/virksomhed/6",
            ORGANISATIONS, "/organisation/organisation/6",
            CLASSES, "/klasse/7");

    private final LocalSystem system;
    private final String token;

    CaseClientLookupTest(LocalSystem system) {
        this.system = system;
        this.token = system.tokens().hent("system", Map.of("it_system", SYSTEM, "cvr", AUTHORITY));
    }

    @Test
    void theAuthorityIsFoundByItsCvrNumber() {
        var company = only(
                "UUIDIdentifikator",
                search(
                        COMPANIES,
                        "<o:AttributListe><o:Egenskab><sts:CVR-NummerTekst>" + AUTHORITY
                                + "</sts:CVR-NummerTekst></o:Egenskab></o:AttributListe><o:TilstandListe/>"
                                + "<o:RelationListe/>"));
        var organisation = only(
                "UUIDIdentifikator",
                search(
                        ORGANISATIONS,
                        "<o:AttributListe/><o:TilstandListe/><o:RelationListe><sd:Virksomhed><sd:ReferenceID>"
                                + uuid(company) + "</sd:ReferenceID></sd:Virksomhed></o:RelationListe>"));
        var read = call(ORGANISATIONS, "laes", "LaesInput", uuid(organisation));
        assertThat(texts("OrganisationNavn", read)).containsExactly("Korsbæk Kommune");
        assertThat(texts("UUIDIdentifikator", read)).contains(organisation, company);
    }

    @Test
    void theClassesOfTheCaseAreFoundByTheirKeys() {
        for (var key : List.of("27.35.04", "G01")) {
            var found = search(
                    CLASSES,
                    "<o:AttributListe><o:Egenskab><sd:BrugervendtNoegleTekst>" + key
                            + "</sd:BrugervendtNoegleTekst></o:Egenskab></o:AttributListe><o:TilstandListe/>"
                            + "<o:RelationListe/>");
            var listed = call(CLASSES, "list", "ListInput", uuid(only("UUIDIdentifikator", found)));
            assertThat(only("BrugervendtNoegleTekst", listed)).isEqualTo(key);
            assertThat(only("TitelTekst", listed)).isNotBlank();
            assertThat(only("ErPubliceretIndikator", listed)).isEqualTo("true");
            assertThat(listed).contains(":FraTidspunkt>", ":TilTidspunkt>", ":ObjektID>");
        }
    }

    private String search(String kind, String example) {
        return call(kind, "soeg", "SoegInput", example);
    }

    /** The answer, which must be one of success. */
    private String call(String kind, String operation, String message, String content) {
        var namespace = "http://stoettesystemerne.dk/" + kind + (kind.equals(CLASSES) ? "/7/" : "/6/");
        var envelope = """
                <soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope"><soap:Header>\
                <h:RequestHeader xmlns:h="http://kombit.dk/xml/schemas/RequestHeader/1/">\
                <h:TransactionUUID>7d1c8f2e-53a4-4f0e-9a57-5b0a6b9f1e01</h:TransactionUUID></h:RequestHeader>\
                </soap:Header><soap:Body><o:%1$s xmlns:o="%2$s" xmlns:sd="urn:oio:sagdok:3.0.0"\
                 xmlns:sts="urn:oio:sts:6">%3$s</o:%1$s></soap:Body></soap:Envelope>""".formatted(message, namespace, content);
        var type =
                "application/soap+xml; action=\"http://kombit.dk/sts/" + kind + "/" + operation + "\"; charset=UTF-8";
        var answer = Http.post(system.address(Service.LOOKUP), PATHS.get(kind), Optional.of(token), type, envelope)
                .expect(200)
                .text();
        assertThat(only("StatusKode", answer)).as(answer).isEqualTo("20");
        return answer;
    }

    private static String uuid(String uuid) {
        return "<sd:UUIDIdentifikator>" + uuid + "</sd:UUIDIdentifikator>";
    }

    private static String only(String element, String answer) {
        var texts = texts(element, answer).stream().distinct().toList();
        assertThat(texts).as(element).hasSize(1);
        return texts.getFirst();
    }

    private static List<String> texts(String element, String answer) {
        return Pattern.compile("<\\w+:" + element + ">([^<]*)<")
                .matcher(answer)
                .results()
                .map(hit -> hit.group(1))
                .toList();
    }
}
