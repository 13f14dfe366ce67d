package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.dokument;
import static dk.borgerblikket.caseindex.Indeks.journaliser;
import static dk.borgerblikket.caseindex.Indeks.saet;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static dk.borgerblikket.caseindex.Soegeproeve.ejer;
import static dk.borgerblikket.caseindex.Soegeproeve.laeser;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.caseindex.fremsoeg.FremsoegOutput;
import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who sees what: each rule of case-index §16 both ways, with readers made by hand. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class LaesekontrolTest {

    private final UUID system = UUID.randomUUID();
    private final UUID uuid = UUID.randomUUID();
    private final UUID dokument = UUID.randomUUID();

    @Inject
    Soegeproeve proeve;

    @Test
    void aSystemSeesItsOwnObjectsAndNobodyElsesWithoutALimit() {
        proeve.importer(system, sag(uuid), dokument(dokument));
        assertThat(ses(ejer(system))).isTrue();
        assertThat(sesDokument(ejer(system))).isTrue();
        assertThat(ses(ejer(UUID.randomUUID()))).isFalse();
        assertThat(ses(new Laeser(new Cvr(Indeks.SKJERN), system, true, List.of(), Set.of())))
                .isFalse();
        assertThat(ses(new Laeser(new Cvr(Indeks.KORSBAEK), system, false, List.of(), Set.of())))
                .isFalse();
    }

    @Test
    void theSystemInTheRoleAfsenderSeesTheObjectToo() {
        var afsender = UUID.randomUUID();
        var sag = sag(uuid);
        saet(sag, Brud.ITSYSTEMER + "1/ReferenceID", Map.of("UUIDIdentifikator", afsender.toString()));
        proeve.importer(system, sag);
        assertThat(ses(ejer(afsender))).isTrue();
    }

    @Test
    void subjectAndSensitivityAreJudgedTogether() {
        proeve.importer(system, foelsom("FOELSOMME_PERSONOPLYSNINGER"));
        assertThat(ses(laeser(Set.of(), "27.35.04:3"))).isTrue();
        assertThat(ses(laeser(Set.of(), "27.*:3"))).isTrue();
        assertThat(ses(laeser(Set.of(), "*:4"))).isTrue();
        assertThat(ses(laeser(Set.of(), "27.35.04:2"))).isFalse();
        assertThat(ses(laeser(Set.of(), "27.36.*:4"))).isFalse();
        assertThat(ses(laeser(Set.of(), "27.*:2", "28.*:4"))).isFalse();
        assertThat(ses(laeser(Set.of(), "28.*:4", "27.*:3"))).isTrue();
        assertThat(ses(laeser(Set.of()))).isFalse();
        assertThat(ses(new Laeser(
                        new Cvr(Indeks.SKJERN),
                        system,
                        false,
                        laeser(Set.of(), "*:4").afgraensninger(),
                        Set.of())))
                .isFalse();
    }

    @Test
    void theHighestLevelEverDecidesSinceAllVersionsAreRead() {
        var sag = sag(uuid);
        var egenskaber = (ArrayNode) sag.at("/Registrering/0/AttributListe/LokalUdvidelseListe/SagIndeksEgenskaber");
        var tidligere = (ObjectNode) egenskaber.get(0).deepCopy();
        periode(tidligere, "2001-01-01T00:00:00Z", "2002-01-01T00:00:00Z");
        tidligere.put("Foelsomhed", "VIP_SAGER");
        egenskaber.add(tidligere);
        proeve.importer(system, sag);
        assertThat(ses(laeser(Set.of(), "*:3"))).isFalse();
        assertThat(ses(laeser(Set.of(), "*:4"))).isTrue();
    }

    @Test
    void aClassToComeCountsLikeTheOneInForce() {
        var sag = sag(uuid);
        var klasser = (ArrayNode) sag.at(Indeks.RELATIONER + "Sagsklasse");
        var kommende = (ObjectNode) klasser.get(0).deepCopy();
        saet(
                (ObjectNode) klasser.get(0),
                "/Virkning/TilTidspunkt",
                Map.of("TidsstempelDatoTid", "2998-01-01T00:00:00Z"));
        periode(kommende, "2998-01-01T00:00:00Z", null);
        saet(kommende, "/LokalUdvidelseListe/SagsklasseLokalUdvidelse/BrugervendtNoegle", "28.01.01");
        klasser.add(kommende);
        proeve.importer(system, sag);
        assertThat(ses(laeser(Set.of(), "27.*:4"))).isFalse();
        assertThat(ses(laeser(Set.of(), "28.*:4"))).isFalse();
        assertThat(ses(laeser(Set.of(), "27.*:4", "28.*:4"))).isTrue();
    }

    @Test
    void aSubjectThatIsNoKleNumberLiesWithinNoLimit() {
        var sag = sag(uuid);
        saet(sag, Indeks.RELATIONER + "Sagsklasse/0" + Brud.KLASSEFELTER + "BrugervendtNoegle", "Andet");
        proeve.importer(system, sag);
        assertThat(ses(laeser(Set.of(), "*:4"))).isFalse();
        assertThat(ses(ejer(system))).isTrue();
    }

    @Test
    void aDisplayClassHidesTheCaseAndItsDocumentsOnEveryCase() {
        var andenSag = UUID.randomUUID();
        var sag = journaliser(sag(uuid), dokument);
        klasse(sag, Rolle.SAG_VISNINGSKLASSE, "2020-01-01T00:00:00Z", null);
        proeve.importer(system, dokument(dokument), sag, journaliser(sag(andenSag), dokument));
        assertThat(ses(laeser(Set.of(), "*:4"))).isFalse();
        assertThat(sesDokument(laeser(Set.of(), "*:4"))).isFalse();
        assertThat(ses(andenSag, laeser(Set.of(), "*:4"))).isTrue();
        assertThat(ses(ejer(system))).isTrue();
    }

    @Test
    void aDisplayClassThatIsOverHidesNothing() {
        var sag = sag(uuid);
        klasse(sag, Rolle.SAG_VISNINGSKLASSE, "2020-01-01T00:00:00Z", "2021-01-01T00:00:00Z");
        proeve.importer(system, sag);
        assertThat(ses(laeser(Set.of(), "*:4"))).isTrue();
    }

    @Test
    void onlyThoseOnTheSecurityProfileSeeTheCase() {
        var paa = UUID.randomUUID();
        var forhen = UUID.randomUUID();
        var sag = sag(uuid);
        profil(sag, "1", paa, "2020-01-01T00:00:00Z", null);
        profil(sag, "2", forhen, "2020-01-01T00:00:00Z", "2021-01-01T00:00:00Z");
        proeve.importer(system, sag);
        assertThat(ses(laeser(Set.of(paa), "*:4"))).isTrue();
        assertThat(ses(laeser(Set.of(UUID.randomUUID()), "*:4"))).isFalse();
        assertThat(ses(laeser(Set.of(forhen), "*:4"))).isFalse();
        assertThat(ses(laeser(Set.of(), "*:4"))).isFalse();
        assertThat(ses(laeser(Set.of(paa), "28.*:4"))).isFalse();
        assertThat(ses(ejer(system))).isTrue();
    }

    @Test
    void aPlaceOnTheSecurityProfileThatHasNotBegunGivesNoAccess() {
        var paa = UUID.randomUUID();
        var sag = sag(uuid);
        profil(sag, "1", paa, "2998-01-01T00:00:00Z", null);
        proeve.importer(system, sag);
        assertThat(ses(laeser(Set.of(paa), "*:4"))).isFalse();
    }

    @Test
    void aDocumentFollowsItsCasesAndItsOwnSensitivity() {
        var proevedokument = dokument(dokument);
        saet(proevedokument, "/Registrering/0/AttributListe/Egenskaber/0/Foelsomhed", "FORTROLIGE_PERSONOPLYSNINGER");
        var sag = journaliser(sag(uuid), dokument);
        saet(sag, Indeks.RELATIONER + "Sagsklasse/0" + Brud.KLASSEFELTER + "BrugervendtNoegle", "28.01.01");
        proeve.importer(system, proevedokument, sag);
        // By the case's subject, not its own, which is 27.35.04.
        assertThat(sesDokument(laeser(Set.of(), "28.*:2"))).isTrue();
        assertThat(sesDokument(laeser(Set.of(), "27.*:4"))).isFalse();
        assertThat(sesDokument(laeser(Set.of(), "28.*:1"))).isFalse();
        // The level is that of the limit within which the case lies.
        assertThat(sesDokument(laeser(Set.of(), "28.*:1", "27.*:4"))).isFalse();
    }

    @Test
    void oneCaseThatIsSeenIsEnoughForADocument() {
        var anden = sag(UUID.randomUUID());
        saet(anden, Indeks.RELATIONER + "Sagsklasse/0" + Brud.KLASSEFELTER + "BrugervendtNoegle", "28.01.01");
        proeve.importer(system, dokument(dokument), journaliser(sag(uuid), dokument), journaliser(anden, dokument));
        assertThat(sesDokument(laeser(Set.of(), "28.*:1"))).isTrue();
        assertThat(sesDokument(laeser(Set.of(), "27.*:1"))).isTrue();
        assertThat(sesDokument(laeser(Set.of(), "29.*:4"))).isFalse();
    }

    @Test
    void aDocumentOnNoCaseStandsForItself() {
        proeve.importer(system, dokument(dokument));
        assertThat(sesDokument(laeser(Set.of(), "27.*:1"))).isTrue();
        assertThat(sesDokument(laeser(Set.of(), "28.*:4"))).isFalse();
    }

    @Test
    void whatIsHiddenChangesNeitherCountsNorPagesNorOrder() {
        var synlige = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        var cpr = "2505900001";
        for (var i = 0; i < 3; i++) {
            var sag = sag(synlige.get(i), cpr);
            saet(sag, "/Registrering/0/AttributListe/Egenskaber/0/Titel", "Titel " + i);
            proeve.importer(system, sag);
        }
        var foer = side(cpr, 1, 2);
        for (var i = 0; i < 5; i++) {
            var skjult = sag(UUID.randomUUID(), cpr);
            saet(skjult, "/Registrering/0/AttributListe/Egenskaber/0/Titel", "Titel 0" + i);
            saet(
                    skjult,
                    "/Registrering/0/AttributListe/LokalUdvidelseListe/SagIndeksEgenskaber/0/Foelsomhed",
                    "VIP_SAGER");
            proeve.importer(system, skjult);
        }
        var efter = side(cpr, 1, 2);
        assertThat(foer.antal().getFirst().antal()).isEqualTo(3);
        assertThat(efter).isEqualTo(foer);
        assertThat(efter.sager().stream().map(s -> s.objektType().uuid()))
                .containsExactly(synlige.get(1), synlige.get(2));
        assertThat(side(cpr, 3, 2).standardRetur().statusKode()).isEqualTo(44);
    }

    @Test
    void whatComesWithAHitGoesThroughTheSameCheck() {
        var aaben = UUID.randomUUID();
        var lukket = UUID.randomUUID();
        var lukketDokument = dokument(lukket);
        saet(lukketDokument, "/Registrering/0/AttributListe/Egenskaber/0/Foelsomhed", "VIP_SAGER");
        proeve.importer(system, dokument(aaben), lukketDokument, journaliser(journaliser(sag(uuid), aaben), lukket));
        var besked = Indeks.soeg(uuid, "journalpost");
        ((ObjectNode) besked.get("Filter")).putArray("SagInkluder").add("journalpost");
        assertThat(proeve.dokumenter(laeser(Set.of(), "*:2"), besked)).containsExactly(aaben);
        assertThat(proeve.dokumenter(laeser(Set.of(), "*:4"), besked)).containsExactly(aaben, lukket);
        assertThat(proeve.soeg(laeser(Set.of(), "*:4"), besked).antal())
                .extracting(FremsoegOutput.Antal::element)
                .containsExactly("sager");
    }

    @Test
    void anEmployeeReadsWithinBothTheRoleAndTheAgreementOverRest() {
        var cpr = "2505900002";
        Indeks.importer(sag(uuid, cpr));
        var token = Tokens.sagslaeser(Indeks.KORSBAEK, Indeks.LAESESYSTEM, "27.*:2");
        var udenfor = Tokens.sagslaeser(Indeks.KORSBAEK, Indeks.LAESESYSTEM, "28.*:4");
        assertThat(status(token)).isEqualTo(20);
        assertThat(status(udenfor)).isEqualTo(44);
    }

    private int status(String token) {
        return io.restassured.RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Indeks.soeg(uuid).toString())
                .post("/sagdokumentindeks/v1/fremsoeg")
                .then()
                .statusCode(200)
                .extract()
                .path("StandardRetur.StatusKode");
    }

    private FremsoegOutput side(String cpr, int fra, int antal) {
        var besked = Indeks.JSON.createObjectNode();
        var soeg = besked.putObject("SoegUdtryk").putArray("SoegSag").addObject();
        soeg.put("FoersteResultatReference", fra).put("MaksimalAntalKvantitet", antal);
        soeg.putObject("RelationListe")
                .putArray("Sagspart")
                .addObject()
                .putObject("ReferenceID")
                .put("URNIdentifikator", "urn:oio:cpr-nr:" + cpr);
        besked.putObject("Filter").putArray("SagVis").addObject().put("Vis", "egenskaber");
        besked.putObject("Sortering")
                .putArray("SagSortering")
                .addObject()
                .put("Element", "Titel")
                .put("Retning", "Stigende")
                .put("Prioritet", 1);
        return proeve.soeg(laeser(Set.of(), "27.*:2"), besked);
    }

    private boolean ses(Laeser laeser) {
        return ses(uuid, laeser);
    }

    private boolean ses(UUID sag, Laeser laeser) {
        return !proeve.sager(laeser, Indeks.soeg(sag, "fremdrift")).isEmpty();
    }

    private boolean sesDokument(Laeser laeser) {
        var besked = Indeks.JSON.createObjectNode();
        besked.putArray("DokumentUuid").add(dokument.toString());
        besked.putObject("Filter").putArray("DokumentVis").addObject().put("Vis", "fremdrift");
        return !proeve.dokumenter(laeser, besked).isEmpty();
    }

    private ObjectNode foelsom(String niveau) {
        var sag = sag(uuid);
        saet(sag, "/Registrering/0/AttributListe/LokalUdvidelseListe/SagIndeksEgenskaber/0/Foelsomhed", niveau);
        return sag;
    }

    private static void klasse(ObjectNode sag, Rolle rolle, String fra, @Nullable String til) {
        var klasser = (ArrayNode) sag.at(Indeks.RELATIONER + "Sagsklasse");
        var ny = (ObjectNode) klasser.get(0).deepCopy();
        saet(ny, "/Rolle", Map.of("UUIDIdentifikator", rolle.standard().toString()));
        ny.put("Indeks", "1");
        periode(ny, fra, til);
        klasser.add(ny);
    }

    private static void profil(ObjectNode sag, String indeks, UUID hvem, String fra, @Nullable String til) {
        var udvidelser = (ObjectNode) sag.at(Indeks.RELATIONER + "LokalUdvidelseListe");
        var ny = (ObjectNode) sag.at(Indeks.RELATIONER + "Sagsklasse/0").deepCopy();
        ny.remove("LokalUdvidelseListe");
        saet(
                ny,
                "/Rolle",
                Map.of("UUIDIdentifikator", Rolle.SAG_ADGANG.standard().toString()));
        saet(ny, "/ReferenceID", Map.of("UUIDIdentifikator", hvem.toString()));
        ny.put("Indeks", indeks);
        periode(ny, fra, til);
        udvidelser.withArray("Sikkerhedsprofil").add(ny);
    }

    private static void periode(ObjectNode element, String fra, @Nullable String til) {
        saet(element, "/Virkning/FraTidspunkt", Map.of("TidsstempelDatoTid", fra));
        saet(
                element,
                "/Virkning/TilTidspunkt",
                til == null ? Map.of("GraenseIndikator", true) : Map.of("TidsstempelDatoTid", til));
    }
}
