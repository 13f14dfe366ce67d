package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Brud.urnRef;
import static dk.borgerblikket.caseindex.Brud.uuidRef;
import static dk.borgerblikket.caseindex.Indeks.JSON;
import static dk.borgerblikket.caseindex.Indeks.RELATIONER;
import static dk.borgerblikket.caseindex.Indeks.dokument;
import static dk.borgerblikket.caseindex.Indeks.dokumenter;
import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.kald;
import static dk.borgerblikket.caseindex.Indeks.koder;
import static dk.borgerblikket.caseindex.Indeks.opdaterSager;
import static dk.borgerblikket.caseindex.Indeks.opdatering;
import static dk.borgerblikket.caseindex.Indeks.saet;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static dk.borgerblikket.caseindex.Indeks.sager;
import static dk.borgerblikket.caseindex.Indeks.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.caseindex.lager.Sagstype;
import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import dk.borgerblikket.web.CprNoegle;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is discarded is nowhere any more: not in the state, not in the history, not in what is derived, and not later. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class KasserTest {

    private static final String SENERE = "2020-09-01T10:00:00+02:00";
    private static final String IMELLEM = "2020-07-01T10:00:00+02:00";

    private final UUID uuid = UUID.randomUUID();
    private final UUID andet = UUID.randomUUID();

    /** Something that occurs nowhere else, and is no number. */
    private final String maerke = UUID.randomUUID().toString().replace('-', 'x');

    @Inject
    Registreringslager lager;

    @Inject
    Sagstype sagstype;

    @Inject
    CprNoegle cprNoegle;

    /** How many rows of all tables hold the text. */
    private static int steder(String tekst) {
        return Integer.parseInt(sql("""
                SELECT count(*) FROM (
                  SELECT o::text AS t FROM objekt o UNION ALL SELECT r::text FROM registrering r
                  UNION ALL SELECT p::text FROM part p UNION ALL SELECT f::text FROM fund f
                  UNION ALL SELECT v::text FROM visning v UNION ALL SELECT b::text FROM borgersag b
                  UNION ALL SELECT h::text FROM henvisning h UNION ALL SELECT s::text FROM soegning s) AS alt
                WHERE position('%s' IN t) > 0
                """.formatted(tekst)));
    }

    /** How many keys the object is found by. */
    private static int soegenoegler(UUID uuid) {
        return Integer.parseInt(sql("SELECT cardinality(noegler) FROM soegning WHERE objekt = ?", uuid));
    }

    private static ObjectNode relation(Rolle rolle, @Nullable String indeks, @Nullable Object reference) {
        var relation = (ObjectNode)
                sag(UUID.randomUUID()).at(RELATIONER + "Sagsaktoer/2").deepCopy();
        relation.remove("LokalUdvidelseListe");
        saet(relation, "/Rolle", uuidRef(rolle.standard()));
        saet(relation, "/ReferenceID", reference);
        saet(relation, "/Indeks", indeks);
        return relation;
    }

    private static ArrayNode liste(ObjectNode relationListe, String sti) {
        var led = sti.split("/");
        var her = relationListe;
        for (var i = 0; i < led.length - 1; i++) {
            her = her.withObject("/" + led[i]);
        }
        return her.withArray(led[led.length - 1]);
    }

    private static ObjectNode kassering(UUID uuid, String sti, ObjectNode relation) {
        var besked = JSON.createObjectNode();
        var sag = besked.putArray("Sag").addObject();
        sag.putObject("ObjektType").put("UUIDIdentifikator", uuid.toString());
        liste(sag.putArray("Registrering").addObject().putObject("RelationListe"), sti)
                .add(relation);
        return besked;
    }

    private static ObjectNode uden(ObjectNode relation, String... felter) {
        var kopi = relation.deepCopy();
        kopi.remove(List.of(felter));
        return kopi;
    }

    private @Nullable Sagsregistrering kendt(Instant paa) {
        return lager.tilstand(sagstype, uuid, paa).await().atMost(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @CsvSource({
        "Sagspart, SAG_SEKUNDAER_PART",
        "Sagsaktoer, SAG_ANDRE_BEHANDLERE",
        "Sagsklasse, SAG_KONTROLTEMAKLASSE",
        "Sagsrelation, SAG_ANDRE_SAGER",
        "Sagsgenstande, SAG_BYGGERI",
        "Journalpost, SAG_JOURNALNOTAT",
        "LokalUdvidelseListe/Sikkerhedsprofil, SAG_ADGANG"
    })
    void aRelationOfAnyKindIsGoneFromEverythingAndDoesNotComeBack(String sti, Rolle rolle) {
        var relation = relation(rolle, "7", urnRef("urn:oio:korsbaek:" + maerke));
        if (rolle == Rolle.SAG_JOURNALNOTAT) {
            saet(
                    relation,
                    "/JournalpostEgenskaber",
                    Map.of("JournalnotatEgenskaber", Map.of("Titel", maerke, "Notat", "dA==")));
        }
        var sag = sag(uuid);
        importer(sag(andet));
        liste((ObjectNode) sag.at("/Registrering/0/RelationListe"), sti).add(relation);
        importer(sag);
        assertThat(soegenoegler(uuid)).isGreaterThan(soegenoegler(andet));
        var rettelse = opdatering(uuid, SENERE);
        var afsluttet = relation.deepCopy();
        saet(afsluttet, "/Virkning/TilTidspunkt", Map.of("TidsstempelDatoTid", "2021-01-01T00:00:00Z"));
        liste(rettelse.putObject("RelationListe"), sti).add(afsluttet);
        kald("opdater", opdaterSager(rettelse)).statusCode(200);
        assertThat(steder(maerke)).isGreaterThanOrEqualTo(3);
        var foer = Instant.now();

        koder(kald("kasser", kassering(uuid, sti, uden(relation, "ReferenceID", "Virkning", "Type"))), 20);

        assertThat(steder(maerke)).isZero();
        assertThat(soegenoegler(uuid)).isEqualTo(soegenoegler(andet));
        assertThat(String.valueOf(kendt(foer))).doesNotContain(maerke).contains("S-" + uuid);
        assertThat(String.valueOf(kendt(Instant.now()))).isEqualTo(String.valueOf(kendt(foer)));

        koder(kald("importer", sager(sag)), 20);
        koder(kald("opdater", opdaterSager(rettelse)), 20);
        koder(kald("opdater", opdaterSager(Indeks.nyTitel(uuid, IMELLEM, "For sent"))), 20);
        koder(kald("opdater", opdaterSager(Indeks.nyTitel(uuid, "2020-10-01T10:00:00+02:00", "Nyest"))), 20);
        assertThat(steder(maerke)).isZero();
        assertThat(Indeks.titel(uuid)).isEqualTo("Nyest");
    }

    @Test
    void aCitizenWhoIsDiscardedAsPartyIsNotFoundByKeyEither() {
        var cpr = "6101900977";
        var urn = "urn:oio:cpr-nr:" + cpr;
        var part = relation(Rolle.SAG_SEKUNDAER_PART, "1", urnRef(urn));
        var sag = sag(uuid);
        liste((ObjectNode) sag.at("/Registrering/0/RelationListe"), "Sagspart").add(part);
        importer(sag);
        var noegle = HexFormat.of().formatHex(cprNoegle.noegle(urn));
        assertThat(steder(noegle)).isPositive();
        Indeks.borger(cpr).statusCode(200).body("sager.id", contains(uuid.toString()));

        koder(kald("kasser", kassering(uuid, "Sagspart", part)), 20);

        assertThat(steder(noegle)).isZero();
        assertThat(steder(cpr)).isZero();
        assertThat(Indeks.borger(cpr).extract().<List<?>>path("sager")).isEmpty();
    }

    @Test
    void onlyTheTargetThatIsNamedGoes() {
        var gammel = relation(Rolle.SAG_UDLAANT_TIL, null, urnRef("urn:oio:korsbaek:" + maerke));
        var sag = sag(uuid);
        liste((ObjectNode) sag.at("/Registrering/0/RelationListe"), "Sagsaktoer")
                .add(gammel);
        importer(sag);
        var ny = relation(Rolle.SAG_UDLAANT_TIL, null, urnRef("urn:oio:korsbaek:blivende" + maerke));
        saet(ny, "/Virkning/FraTidspunkt", Map.of("TidsstempelDatoTid", SENERE));
        var rettelse = opdatering(uuid, SENERE);
        liste(rettelse.putObject("RelationListe"), "Sagsaktoer").add(ny);
        kald("opdater", opdaterSager(rettelse)).statusCode(200);

        koder(kald("kasser", kassering(uuid, "Sagsaktoer", gammel)), 20);

        assertThat(steder(":" + maerke)).isZero();
        assertThat(steder(":blivende" + maerke)).isEqualTo(2);
    }

    @Test
    void aDocumentsRelationsGoInTheSameWay() {
        var dokument = dokument(uuid);
        var relation = relation(Rolle.DOKUMENT_KOPIPARTER, "1", urnRef("urn:oio:fuldtnavn:" + maerke));
        liste((ObjectNode) dokument.at("/Registrering/0/RelationListe"), "Dokumentpart")
                .add(relation);
        kald("importer", dokumenter(dokument)).statusCode(200);
        assertThat(steder(maerke)).isPositive();

        var besked = JSON.createObjectNode();
        var objekt = besked.putArray("Dokument").addObject();
        objekt.putObject("ObjektType").put("UUIDIdentifikator", uuid.toString());
        objekt.putArray("Registrering")
                .addObject()
                .putObject("RelationListe")
                .putArray("Dokumentpart")
                .add(relation);
        koder(kald("kasser", besked), 20);
        assertThat(steder(maerke)).isZero();
    }

    @Test
    void whatAnObjectCannotBeWithoutStays() {
        importer(sag(uuid));
        var foer = sql("SELECT o::text FROM objekt o WHERE uuid = ?", uuid);
        for (var rolle : List.of(Rolle.SAG_EJER, Rolle.SAG_ANSVARLIG)) {
            kald("kasser", kassering(uuid, "Sagsaktoer", relation(rolle, null, null)))
                    .statusCode(422)
                    .body("UnikRetur[0].FejlbeskedTekst", startsWith("C-29: RelationListe/Sagsaktoer[1] "));
        }
        var titel = kassering(uuid, "Sagspart", relation(Rolle.SAG_SEKUNDAER_PART, "1", null));
        saet(titel, "/Sag/0/Registrering/0/AttributListe", Map.of("Egenskaber", List.of(Map.of("Titel", "x"))));
        kald("kasser", titel).statusCode(422).body("UnikRetur[0].FejlbeskedTekst", startsWith("C-01: AttributListe "));
        assertThat(sql("SELECT o::text FROM objekt o WHERE uuid = ?", uuid)).isEqualTo(foer);
    }

    @Test
    void whatIsNotThereAndWhatIsNotOnesOwnIsNotFound() {
        var part = relation(Rolle.SAG_SEKUNDAER_PART, "1", urnRef("urn:oio:fuldtnavn:" + maerke));
        var sag = sag(uuid);
        liste((ObjectNode) sag.at("/Registrering/0/RelationListe"), "Sagspart").add(part);
        importer(sag);

        koder(kald("kasser", kassering(UUID.randomUUID(), "Sagspart", part)), 44);
        koder(kald("kasser", kassering(uuid, "Sagspart", part), Indeks.ANDET_SYSTEM, Indeks.KORSBAEK), 44);
        koder(kald("kasser", kassering(uuid, "Sagspart", part), Indeks.SYSTEM, Indeks.SKJERN), 44);
        var andetIndeks = uden(part);
        saet(andetIndeks, "/Indeks", "2");
        koder(kald("kasser", kassering(uuid, "Sagspart", andetIndeks)), 44);
        assertThat(steder(maerke)).isEqualTo(2);
        kald("kasser", JSON.createObjectNode().set("Sag", JSON.createArrayNode().add(JSON.createObjectNode())))
                .statusCode(400);
    }

    @Test
    void resultsComeInTheOrderOfTheMessageAndTheSameObjectMayOccurTwice() {
        var sag = sag(uuid);
        var parter = liste((ObjectNode) sag.at("/Registrering/0/RelationListe"), "Sagspart");
        var foerste = relation(Rolle.SAG_SEKUNDAER_PART, "1", urnRef("urn:oio:fuldtnavn:" + maerke));
        var anden = relation(Rolle.SAG_SEKUNDAER_PART, "2", urnRef("urn:oio:fuldtnavn:" + maerke));
        parter.add(foerste).add(anden);
        importer(sag);

        var besked = kassering(uuid, "Sagspart", foerste);
        var flere = besked.withArray("Sag");
        flere.add(kassering(uuid, "Sagsaktoer", relation(Rolle.SAG_EJER, null, null))
                .at("/Sag/0"));
        flere.add(kassering(uuid, "Sagspart", anden).at("/Sag/0"));
        flere.add(kassering(uuid, "Sagspart", anden).at("/Sag/0"));
        koder(kald("kasser", besked), 20, 40, 20, 44);
        assertThat(steder(maerke)).isZero();
    }
}
