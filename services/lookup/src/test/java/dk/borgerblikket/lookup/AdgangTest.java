package dk.borgerblikket.lookup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the OpenAPI document against every kind of caller. An operation without an expectation fails. */
@QuarkusTest
final class AdgangTest extends Tjenestetest {

    /** Kinds of caller. */
    private enum Kalder {
        UDEN_TOKEN,
        BORGER,
        MEDARBEJDER_UDEN_ROLLE,
        NATIONAL_ADMIN,
        FALSK_NATIONAL_ADMIN,
        SYSTEM,
        SYSTEM_UDEN_AFTALE,
        SYSTEM_MED_UDLOEBET_AFTALE,
        TJENESTE;

        private String token() {
            return switch (this) {
                case UDEN_TOKEN -> "";
                case BORGER -> Tokens.borger("6101901234");
                case MEDARBEJDER_UDEN_ROLLE -> Tokens.medarbejder(KORSBAEK);
                case NATIONAL_ADMIN -> national();
                case FALSK_NATIONAL_ADMIN -> Tokens.medarbejder(KORSBAEK, "national_admin");
                case SYSTEM -> Tokens.system(FAGSYSTEM, KORSBAEK);
                case SYSTEM_UDEN_AFTALE -> Tokens.system(FAGSYSTEM, "22222222");
                case SYSTEM_MED_UDLOEBET_AFTALE -> Tokens.system(Aftaler.UDLOEBET, KORSBAEK);
                case TJENESTE -> Tokens.tjeneste("gateway");
            };
        }
    }

    private static final List<Kalder> LAESERE = List.of(
            Kalder.MEDARBEJDER_UDEN_ROLLE,
            Kalder.NATIONAL_ADMIN,
            Kalder.FALSK_NATIONAL_ADMIN,
            Kalder.SYSTEM,
            Kalder.TJENESTE);
    private static final List<Kalder> NATIONEN = List.of(Kalder.NATIONAL_ADMIN);

    private static final List<Kalder> SYSTEMET = List.of(Kalder.SYSTEM);
    private static final List<Kalder> ALLE = List.of(Kalder.values());

    private static final Map<String, List<Kalder>> FORVENTET = Map.ofEntries(
            Map.entry("importerKleUdgave", NATIONEN),
            Map.entry("importerKleHandlingsfacetter", NATIONEN),
            Map.entry("hentKleUdgaver", LAESERE),
            Map.entry("hentKleAendringer", LAESERE),
            Map.entry("hentKlassifikationsaendringer", LAESERE),
            Map.entry("hentOrganisationsaendringer", LAESERE),
            Map.entry("hentKlasse", LAESERE),
            Map.entry("hentKlasser", LAESERE),
            Map.entry("forhaandsvisOrganisationsimport", NATIONEN),
            Map.entry("udfoerOrganisationsimport", NATIONEN),
            Map.entry("hentOrganisationsimport", NATIONEN),
            Map.entry("hentOrganisationsimportensObjekter", NATIONEN),
            Map.entry("spoergOrganisation", LAESERE),
            Map.entry("hentOrganisationsskema", LAESERE),
            Map.entry("matchKlasser", LAESERE),
            Map.entry("hentKlasseperioder", LAESERE),
            Map.entry("hentKlasseindhold", LAESERE),
            Map.entry("hentKlassetrae", LAESERE),
            Map.entry("soegKlasser", LAESERE),
            Map.entry("importerKlassifikation", NATIONEN),
            Map.entry("registrerLokalklasse", NATIONEN),
            Map.entry("hentKlassifikationer", LAESERE),
            Map.entry("hentTitler", List.of(Kalder.TJENESTE)),
            Map.entry("soapKlasse", SYSTEMET),
            Map.entry("soapKlassifikationKlasse", SYSTEMET),
            Map.entry("soapOrganisation", SYSTEMET),
            Map.entry("soapVirksomhed", SYSTEMET),
            Map.entry("wsdlKlasse", ALLE),
            Map.entry("wsdlKlassifikationKlasse", ALLE),
            Map.entry("wsdlOrganisation", ALLE),
            Map.entry("wsdlVirksomhed", ALLE),
            Map.entry("hentObjekt", LAESERE),
            Map.entry("hentObjekter", LAESERE),
            Map.entry("hentObjekthistorik", LAESERE),
            Map.entry("hentEnhedstrae", LAESERE),
            Map.entry("hentOrganisationstrae", LAESERE),
            Map.entry("hentOrganisationsafvigelser", LAESERE),
            Map.entry("findAnsvarlig", LAESERE),
            Map.entry("kontrollerUuid", LAESERE),
            Map.entry("gemObjekt", NATIONEN),
            Map.entry("retObjekt", NATIONEN),
            Map.entry("passiverObjekt", NATIONEN),
            Map.entry("sletObjekt", NATIONEN),
            Map.entry("importerObjekter", NATIONEN));

    /** What is sent where a message is. */
    private static final Map<String, String> BESKEDER = Map.of(
            "matchKlasser",
            "{\"moenstre\":[\"32\"],\"numre\":[\"32.24.04\"]}",
            "udfoerOrganisationsimport",
            "{\"bekraeftelse\":\"FORKERTX\"}",
            "importerObjekter",
            "{\"objekter\":[]}",
            "registrerLokalklasse",
            "{\"ejer\":\"" + KORSBAEK + "\",\"nummer\":\"32.24.91\",\"titel\":\"Lokal\"}",
            "kontrollerUuid",
            "{\"kontroller\":[]}");

    /** A message that no address knows. */
    private static final String SOAP =
            "<e:Envelope xmlns:e=\"http://www.w3.org/2003/05/soap-envelope\"><e:Body><x/></e:Body></e:Envelope>";

    private record Operation(String metode, String sti, String id) {}

    @Test
    void enhverOperationHarEnForventning() {
        assertThat(operationer().map(Operation::id))
                .containsExactlyInAnyOrderElementsOf(new TreeSet<>(FORVENTET.keySet()));
    }

    @TestFactory
    Stream<DynamicTest> adgangSomForventet() {
        return operationer()
                .flatMap(operation -> Stream.of(Kalder.values())
                        .map(kalder -> DynamicTest.dynamicTest(
                                operation.id() + " som " + kalder, () -> proev(operation, kalder))));
    }

    private static void proev(Operation operation, Kalder kalder) {
        var kald = kalder == Kalder.UDEN_TOKEN ? given() : som(kalder.token());
        if (operation.id().startsWith("soap")) {
            kald.contentType("application/soap+xml").body(SOAP);
        } else if (!operation.metode().equals("GET")) {
            var xml = erXml(operation);
            kald.contentType(xml ? "application/xml" : "application/json")
                    .body(xml ? "<x/>" : BESKEDER.getOrDefault(operation.id(), "{}"));
        }
        var svar = kald.request(
                operation.metode(),
                operation.sti().replace("{sti}", "enheder").replaceAll("\\{[a-z]+}", FAGSYSTEM.toString()));

        if (FORVENTET.get(operation.id()).contains(kalder)) {
            assertThat(svar.statusCode()).isNotIn(401, 403).isLessThan(500);
        } else if (kalder == Kalder.UDEN_TOKEN) {
            assertThat(svar.statusCode()).isEqualTo(401);
        } else {
            assertThat(svar.statusCode()).isEqualTo(403);
        }
    }

    private static boolean erXml(Operation operation) {
        return operation.sti().contains("/kle/") || operation.sti().endsWith("/klassifikation/v1/objekter");
    }

    private static Stream<Operation> operationer() {
        Map<String, Map<String, Map<String, Object>>> stier = given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("paths");
        return stier.entrySet().stream()
                .filter(sti -> !sti.getKey().startsWith("/q/"))
                .flatMap(sti -> sti.getValue().entrySet().stream()
                        .filter(metode ->
                                List.of("get", "put", "post", "delete", "patch").contains(metode.getKey()))
                        .map(metode -> new Operation(
                                metode.getKey().toUpperCase(Locale.ROOT),
                                sti.getKey(),
                                String.valueOf(metode.getValue().get("operationId")))));
    }
}
