package dk.borgerblikket.benefitindex.soap;

import static dk.borgerblikket.benefitindex.soap.Indeksklient.BEVILLINGER;
import static dk.borgerblikket.benefitindex.soap.Indeksklient.EFFEKTUERINGER;
import static dk.borgerblikket.benefitindex.soap.Indeksklient.YDELSER;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.bevilling;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.effektuering;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.fjernBevilling;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.fjernEffektuering;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.importer;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.opdater;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.opdaterBevilling;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.opdaterEffektuering;
import static dk.borgerblikket.benefitindex.soap.Klientsoegninger.hent;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.borgerblikket.soap.kontrakt.Operation;
import dk.borgerblikket.soap.konvolut.Soapversion;
import dk.borgerblikket.soap.proeve.Kontraktproeve;
import dk.borgerblikket.soap.proeve.Semantik;
import dk.borgerblikket.soap.proeve.Soapklient;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same message means the same over SOAP and as JSON: the same results, and the same objects afterwards. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class SoapSomRestTest {

    private static final Soapversion VERSION = Soapversion.V12;

    private final UUID grant = UUID.randomUUID();
    private final UUID payment = UUID.randomUUID();

    private static Arguments besked(String hvad, UnaryOperator<String> aendring) {
        return Arguments.of(hvad, aendring);
    }

    static Stream<Arguments> beskeder() {
        return Stream.of(
                besked("as the sample sends it", xml -> xml),
                besked(
                        "another Master",
                        xml -> xml.replace(Klientbeskeder.SYSTEM.toString(), "5f5e2bb2-9ab4-4a0f-8d16-3c7f5c1c0a01")),
                besked("a grant without sensitivity", xml -> xml.replaceAll("<bi:Foelsomhed>.*?</bi:Foelsomhed>", "")),
                besked("benefits without an Id", xml -> xml.replace("<bi:Id>1</bi:Id>", "")),
                besked("another municipality", xml -> xml.replace(">11111111<", ">22222222<")),
                besked("no party", xml -> xml.replaceAll("<(bi|oef):\\w*[Pp]art>.*?</\\1:\\w*[Pp]art>", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("beskeder")
    void anImportGivesTheSameResultsAndTheSameObjects(String hvad, UnaryOperator<String> aendring) {
        var besked = aendring.apply(importer(bevilling(grant), effektuering(payment)));
        var overSoap = soap(YDELSER, Indekskontrakter.IMPORTER, besked);
        var objekterOverSoap = soap(YDELSER, Indekskontrakter.FREMSOEG, hent(grant, payment));
        BEVILLINGER.kald(VERSION, fjernBevilling(grant));
        EFFEKTUERINGER.kald(VERSION, fjernEffektuering(payment));

        assertThat(rest("/ydelseindeks/v1/importer", Indekskontrakter.IMPORTER, besked))
                .isEqualTo(overSoap);
        assertThat(rest("/ydelseindeks/v1/fremsoeg", Indekskontrakter.FREMSOEG, hent(grant, payment)))
                .isEqualTo(objekterOverSoap);
    }

    @Test
    void anUpdateGivesTheSameResultsAndTheSameObjects() {
        var besked = opdater(opdaterBevilling(grant), opdaterEffektuering(payment));
        assertThat(rest("/ydelseindeks/v1/opdater", Indekskontrakter.OPDATER, besked))
                .isEqualTo(soap(YDELSER, Indekskontrakter.OPDATER, besked))
                .contains("StatusKode=44");

        YDELSER.kald(VERSION, importer(bevilling(grant), effektuering(payment)));
        var overSoap = soap(YDELSER, Indekskontrakter.OPDATER, besked);
        var objekterOverSoap = soap(YDELSER, Indekskontrakter.FREMSOEG, hent(grant, payment));
        BEVILLINGER.kald(VERSION, fjernBevilling(grant));
        EFFEKTUERINGER.kald(VERSION, fjernEffektuering(payment));
        YDELSER.kald(VERSION, importer(bevilling(grant), effektuering(payment)));

        assertThat(rest("/ydelseindeks/v1/opdater", Indekskontrakter.OPDATER, besked))
                .isEqualTo(overSoap)
                .contains("StatusKode=20");
        assertThat(rest("/ydelseindeks/v1/fremsoeg", Indekskontrakter.FREMSOEG, hent(grant, payment)))
                .isEqualTo(objekterOverSoap)
                .contains("BeloebUdbetalt=3.744");
    }

    @Test
    void aRemovalGivesTheSameResult() {
        var fjern = Indekskontrakter.BEVILLINGER.operationer().getFirst();
        var besked = fjernBevilling(grant);
        assertThat(rest("/bevillingindeks/v1/fjern", fjern, besked)).isEqualTo(soap(BEVILLINGER, fjern, besked));

        YDELSER.kald(VERSION, importer(bevilling(grant)));
        var overSoap = soap(BEVILLINGER, fjern, besked);
        YDELSER.kald(VERSION, importer(bevilling(grant)));
        assertThat(rest("/bevillingindeks/v1/fjern", fjern, besked))
                .isEqualTo(overSoap)
                .contains("StatusKode=20");
    }

    private static String soap(Soapklient klient, Operation operation, String besked) {
        var svar = klient.kald(VERSION, besked);
        assertThat(svar.indhold().getLocalName()).isEqualTo(operation.output().lokaltNavn());
        return Semantik.af(svar.indhold());
    }

    /** The answer as SOAP would write it; an error with results is those results. */
    private static String rest(String sti, Operation operation, String besked) {
        var svar = given().auth()
                .oauth2(Tokens.system(Klientbeskeder.SYSTEM, Klientbeskeder.KOMMUNE))
                .contentType(ContentType.JSON)
                .body(Kontraktproeve.laes(operation, besked).json().toString())
                .post(sti)
                .then()
                .extract()
                .as(JsonNode.class);
        var kontrakt = Stream.of(Indekskontrakter.YDELSER, Indekskontrakter.BEVILLINGER)
                .filter(k -> k.operationer().contains(operation))
                .findFirst()
                .orElseThrow();
        return Semantik.af(Kontraktproeve.xml(kontrakt, operation.output(), svar));
    }
}
