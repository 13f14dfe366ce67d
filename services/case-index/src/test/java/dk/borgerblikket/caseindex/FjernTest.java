package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.dokument;
import static dk.borgerblikket.caseindex.Indeks.dokumenter;
import static dk.borgerblikket.caseindex.Indeks.fjern;
import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.journaliser;
import static dk.borgerblikket.caseindex.Indeks.kald;
import static dk.borgerblikket.caseindex.Indeks.koder;
import static dk.borgerblikket.caseindex.Indeks.nyTitel;
import static dk.borgerblikket.caseindex.Indeks.opdaterSager;
import static dk.borgerblikket.caseindex.Indeks.raekker;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class FjernTest {

    private final UUID uuid = UUID.randomUUID();

    @Test
    void removalIsPhysicalAndTakesTheDocumentsThatAreOnNoOtherCase() {
        var andenSag = UUID.randomUUID();
        var egetDokument = UUID.randomUUID();
        var delt = UUID.randomUUID();
        koder(kald("importer", dokumenter(dokument(egetDokument), dokument(delt))), 20, 20);
        importer(journaliser(journaliser(sag(uuid), egetDokument), delt), journaliser(sag(andenSag), delt));
        koder(kald("opdater", opdaterSager(nyTitel(uuid, "2020-07-01T10:00:00+02:00", "Historik"))), 20);

        koder(kald("fjern", fjern(uuid, UUID.randomUUID())), 20, 44);

        assertThat(raekker(uuid)).isZero();
        assertThat(raekker(egetDokument)).isZero();
        assertThat(raekker(delt)).isPositive();
        assertThat(raekker(andenSag)).isPositive();
        koder(kald("fjern", fjern(uuid)), 44);
        importer(sag(uuid));
    }

    @Test
    void documentsStayBehindWhenTheSenderSaysSo() {
        var dokument = UUID.randomUUID();
        koder(kald("importer", dokumenter(dokument(dokument))), 20);
        importer(journaliser(sag(uuid), dokument));

        koder(kald("fjern", fjern(uuid).put("EfterladSagsloeseDokumenter", true)), 20);
        assertThat(raekker(uuid)).isZero();
        assertThat(raekker(dokument)).isPositive();
    }

    @Test
    void whatAnExpressionFindsIsRemovedAndNothingElse() {
        var anden = UUID.randomUUID();
        var dokument = UUID.randomUUID();
        koder(kald("importer", dokumenter(dokument(dokument))), 20);
        importer(journaliser(sag(uuid, "2705900001"), dokument), sag(anden, "2705900002"));

        koder(kald("fjern", udtryk("SoegSag", "Sagspart", "2705900001")), 20)
                .body("UnikRetur.UUIDIdentifikator", contains(uuid.toString()));
        assertThat(raekker(uuid)).isZero();
        assertThat(raekker(dokument)).isZero();
        assertThat(raekker(anden)).isPositive();
        assertThat(resultater(kald("fjern", udtryk("SoegSag", "Sagspart", "2705900001"))))
                .isEmpty();
    }

    @Test
    void anExpressionIsAddedToTheUuidsAndEachCaseIsAnsweredOnce() {
        var anden = UUID.randomUUID();
        importer(sag(uuid, "2705900003"), sag(anden, "2705900003"));
        var besked = udtryk("SoegSag", "Sagspart", "2705900003");
        besked.setAll(fjern(UUID.randomUUID(), anden));
        koder(kald("fjern", besked), 44, 20, 20);
        assertThat(raekker(uuid) + raekker(anden)).isZero();
    }

    @Test
    void documentsOnNoCaseAreRemovedByTheirOwnExpression() {
        var paaSag = UUID.randomUUID();
        var loest = UUID.randomUUID();
        koder(kald("importer", dokumenter(medPart(paaSag), medPart(loest))), 20, 20);
        importer(journaliser(sag(uuid), paaSag));
        koder(kald("fjern", udtryk("SoegSagsloeseDokumenter", "Dokumentpart", "2705900004")), 20)
                .body("UnikRetur.Type", contains("Dokument"));
        assertThat(raekker(loest)).isZero();
        assertThat(raekker(paaSag)).isPositive();
    }

    @Test
    void anExpressionRemovesOnlyWhatTheSystemIsMasterOf() {
        importer(sag(uuid, "2705900005"));
        var andres = kald("fjern", udtryk("SoegSag", "Sagspart", "2705900005"), Indeks.ANDET_SYSTEM, Indeks.KORSBAEK);
        assertThat(resultater(andres)).isEmpty();
        assertThat(raekker(uuid)).isPositive();
    }

    @Test
    void anEmptyCriterionDoesNotMeanEverything() {
        importer(sag(uuid));
        for (var tomt : new String[] {
            "{'SoegSag':[{}]}",
            "{'NOT':[{'SoegSag':[{}]}]}",
            "{'operation':'OR','SoegSag':[{}]}",
            "{'SoegDokument':[{}]}"
        }) {
            kald("fjern", "{\"SoegUdtryk\":" + tomt.replace('\'', '"') + "}")
                    .statusCode(400)
                    .body("kode", is("UGYLDIG_SOEGNING"));
        }
        kald("fjern", "{\"SoegUdtryk\":{}}").statusCode(400).body("kode", is("UGYLDIG_SOEGNING"));
        assertThat(raekker(uuid)).isPositive();
    }

    private static List<Object> resultater(ValidatableResponse svar) {
        return svar.statusCode(200).extract().path("UnikRetur");
    }

    private static ObjectNode medPart(UUID uuid) {
        var dokument = dokument(uuid);
        Indeks.saet(
                dokument,
                Indeks.RELATIONER + "Dokumentpart/0/ReferenceID/URNIdentifikator",
                "urn:oio:cpr-nr:2705900004");
        return dokument;
    }

    private static ObjectNode udtryk(String soeg, String liste, String cpr) {
        var besked = Indeks.JSON.createObjectNode();
        besked.putObject("SoegUdtryk")
                .putArray(soeg)
                .addObject()
                .putObject("RelationListe")
                .putArray(liste)
                .addObject()
                .putObject("ReferenceID")
                .put("URNIdentifikator", "urn:oio:cpr-nr:" + cpr);
        return besked;
    }
}
