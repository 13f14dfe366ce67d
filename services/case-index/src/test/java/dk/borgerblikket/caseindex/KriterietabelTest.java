package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.journaliser;
import static dk.borgerblikket.caseindex.Indeks.saet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of criterion, once so that it finds the object and once so that it does not. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class KriterietabelTest {

    private static final UUID SYSTEM = UUID.randomUUID();
    private static final UUID SAG = UUID.randomUUID();
    private static final UUID DOKUMENT = UUID.randomUUID();
    private static final UUID ANDEN_SAG = UUID.randomUUID();
    private static boolean importeret;

    @Inject
    Soegeproeve proeve;

    @BeforeEach
    void importer() {
        if (!importeret) {
            var dokument = Indeks.dokument(DOKUMENT);
            saet(dokument, "/Registrering/0/AttributListe/Egenskaber/0/BrevDato", "2020-06-15");
            var sag = journaliser(Indeks.sag(SAG, "1705900001"), DOKUMENT);
            var egenskaber = "/Registrering/0/AttributListe/Egenskaber/0/";
            saet(sag, egenskaber + "Titel", "Æblegrød 100 % _ned_");
            saet(sag, egenskaber + "PrincipielIndikator", false);
            saet(
                    sag,
                    egenskaber + "OffentlighedUndtaget",
                    Map.of("TitelAlternativTekst", "Lukket", "OffentlighedUndtagetHjemmelTekst", "Loven"));
            saet(
                    sag,
                    "/Registrering/0/RelationListe/Sagsrelation",
                    List.of(Map.of(
                            "Rolle", Map.of("UUIDIdentifikator", "848a68ce-58ff-54f2-8e8d-d3e34d167235"),
                            "Indeks", "7",
                            "ReferenceID", Map.of("UUIDIdentifikator", ANDEN_SAG.toString()),
                            "Virkning",
                                    Map.of(
                                            "FraTidspunkt", Map.of("TidsstempelDatoTid", "2021-01-01T00:00:00+01:00"),
                                            "TilTidspunkt", Map.of("TidsstempelDatoTid", "2022-01-01T00:00:00+01:00"),
                                            "AktoerTypeKode", "ItSystem",
                                            "AktoerRef", Map.of("URNIdentifikator", "urn:oio:x:sag:id:1"),
                                            "NoteTekst", "Sammenhæng"))));
            proeve.importer(SYSTEM, dokument, sag);
            importeret = true;
        }
    }

    static Stream<Arguments> kriterier() {
        return Stream.of(
                sag("BrugervendtNoegle", e("BrugervendtNoegle", "S-" + SAG), e("BrugervendtNoegle", "S-")),
                sag("Sagsnummer", e("Sagsnummer", "S-" + SAG), e("Sagsnummer", "s-" + SAG)),
                sag(
                        "Titel, special characters included",
                        e("Titel", "Æblegrød 100 % _ned_"),
                        e("Titel", "Æblegrød 100 % xnedx")),
                sag("a title is not found by a part of it", e("Titel", "Æblegrød 100 % _ned_"), e("Titel", "Æblegrød")),
                sag(
                        "a boolean is what it is",
                        "{'AttributListe':{'Egenskaber':[{'PrincipielIndikator':false}]}}",
                        "{'AttributListe':{'Egenskaber':[{'PrincipielIndikator':true}]}}"),
                sag(
                        "a boolean that is not decided is neither",
                        "{'AttributListe':{'Egenskaber':[{}]}}",
                        "{'AttributListe':{'Egenskaber':[{'AfleveretIndikator':false}]}}"),
                sag(
                        "what is inside an element",
                        e2("OffentlighedUndtaget", "{'TitelAlternativTekst':'Lukket'}"),
                        e2("OffentlighedUndtaget", "{'TitelAlternativTekst':'Åben'}")),
                sag(
                        "several fields of one element",
                        "{'AttributListe':{'Egenskaber':[{'Sagsnummer':'S-" + SAG + "','PrincipielIndikator':false}]}}",
                        "{'AttributListe':{'Egenskaber':[{'Sagsnummer':'S-" + SAG + "','PrincipielIndikator':true}]}}"),
                sag(
                        "Virkning of the example, as moments",
                        "{'AttributListe':{'Egenskaber':[{'Virkning':{'FraTidspunkt':{'TidsstempelDatoTid':'2020-05-12T06:00:00Z'},'TilTidspunkt':{'GraenseIndikator':true}}}]}}",
                        "{'AttributListe':{'Egenskaber':[{'Virkning':{'FraTidspunkt':{'TidsstempelDatoTid':'2020-05-12T08:00:00Z'}}}]}}"),
                sag(
                        "an end that is infinite",
                        "{'TilstandListe':{'Fremdrift':[{'FremdriftStatusKode':'Afsluttet','Virkning':{'TilTidspunkt':{'GraenseIndikator':true}}}]}}",
                        "{'TilstandListe':{'Fremdrift':[{'FremdriftStatusKode':'Opstaaet','Virkning':{'TilTidspunkt':{'GraenseIndikator':true}}}]}}"),
                sag(
                        "the index's own properties",
                        i("{'Foelsomhed':'IKKE_FORTROLIGE_DATA'}"),
                        i("{'Foelsomhed':'VIP_SAGER'}")),
                sag(
                        "OprettetTidspunkt, as a moment",
                        i("{'OprettetTidspunkt':'2020-05-12T06:00:00Z'}"),
                        i("{'OprettetTidspunkt':'2020-05-12T08:00:00Z'}")),
                sag(
                        "OprettetTidspunktInterval",
                        interval("OprettetTidspunktInterval", "2020-05-12T08:00:00+02:00", "2020-05-13T00:00:00+02:00"),
                        interval(
                                "OprettetTidspunktInterval", "2020-05-01T08:00:00+02:00", "2020-05-12T08:00:00+02:00")),
                sag(
                        "SenestAendretInterval",
                        interval("SenestAendretInterval", "2020-01-01T00:00:00Z", "2999-01-01T00:00:00Z"),
                        interval("SenestAendretInterval", "2020-01-01T00:00:00Z", "2021-01-01T00:00:00Z")),
                sag(
                        "state",
                        "{'TilstandListe':{'Fremdrift':[{'FremdriftStatusKode':'Afsluttet'}]}}",
                        "{'TilstandListe':{'Fremdrift':[{'FremdriftStatusKode':'Oplyst'}]}}"),
                sag(
                        "a state at a time",
                        virker(
                                "2020-05-13T00:00:00Z",
                                "2020-05-14T00:00:00Z",
                                "'TilstandListe':{'Fremdrift':[{'FremdriftStatusKode':'Opstaaet'}]}"),
                        virker(
                                "2020-05-13T00:00:00Z",
                                "2020-05-14T00:00:00Z",
                                "'TilstandListe':{'Fremdrift':[{'FremdriftStatusKode':'Afsluttet'}]}")),
                sag(
                        "the end of a period is not in it",
                        virker(
                                "2020-06-02T12:29:59Z",
                                "2020-06-02T12:30:00Z",
                                "'TilstandListe':{'Fremdrift':[{'FremdriftStatusKode':'Opstaaet'}]}"),
                        virker(
                                "2020-06-02T12:29:59Z",
                                "2020-06-02T12:30:00Z",
                                "'TilstandListe':{'Fremdrift':[{'FremdriftStatusKode':'Afsluttet'}]}")),
                sag(
                        "the beginning of a period is in it",
                        virker(
                                "2020-06-02T12:30:00Z",
                                "2020-06-02T12:31:00Z",
                                "'TilstandListe':{'Fremdrift':[{'FremdriftStatusKode':'Afsluttet'}]}"),
                        virker(
                                "2020-06-02T12:30:00Z",
                                "2020-06-02T12:31:00Z",
                                "'TilstandListe':{'Fremdrift':[{'FremdriftStatusKode':'Opstaaet'}]}")),
                sag("a party", r("Sagspart", "urn:oio:cpr-nr:1705900001"), r("Sagspart", "urn:oio:cpr-nr:1705900002")),
                sag(
                        "a party in a role",
                        "{'RelationListe':{'Sagspart':[{'Rolle':{'UUIDIdentifikator':'D839F26A-d4d1-4441-b2d6-3dbbb12a9404'},'ReferenceID':{'URNIdentifikator':'urn:oio:cpr-nr:1705900001'}}]}}",
                        "{'RelationListe':{'Sagspart':[{'Rolle':{'UUIDIdentifikator':'be9f6809-1f4a-587b-ad74-afcce9b994dc'},'ReferenceID':{'URNIdentifikator':'urn:oio:cpr-nr:1705900001'}}]}}"),
                sag(
                        "a class by its key",
                        "{'RelationListe':{'Sagsklasse':[{'LokalUdvidelseListe':{'SagsklasseLokalUdvidelse':{'BrugervendtNoegle':'27.35.04'}}}]}}",
                        "{'RelationListe':{'Sagsklasse':[{'LokalUdvidelseListe':{'SagsklasseLokalUdvidelse':{'BrugervendtNoegle':'27.35.05'}}}]}}"),
                sag(
                        "an actor's name",
                        "{'RelationListe':{'Sagsaktoer':[{'LokalUdvidelseListe':{'SagsaktoerLokalUdvidelse':{'FuldtNavn':'Sundhed og Omsorg','CVR-Nummer':'11111111'}}}]}}",
                        "{'RelationListe':{'Sagsaktoer':[{'LokalUdvidelseListe':{'SagsaktoerLokalUdvidelse':{'FuldtNavn':'Sundhed og Omsorg','CVR-Nummer':'22222222'}}}]}}"),
                sag(
                        "a journal post",
                        "{'RelationListe':{'Journalpost':[{'ReferenceID':{'UUIDIdentifikator':'" + DOKUMENT + "'}}]}}",
                        "{'RelationListe':{'Journalpost':[{'ReferenceID':{'UUIDIdentifikator':'" + SAG + "'}}]}}"),
                sag(
                        "another case, by Indeks",
                        "{'RelationListe':{'Sagsrelation':[{'Indeks':'7','ReferenceID':{'UUIDIdentifikator':'"
                                + ANDEN_SAG + "'}}]}}",
                        "{'RelationListe':{'Sagsrelation':[{'Indeks':'8','ReferenceID':{'UUIDIdentifikator':'"
                                + ANDEN_SAG + "'}}]}}"),
                sag(
                        "the system that is Master",
                        "{'RelationListe':{'LokalUdvidelseListe':{'SagsitsystemRelation':[{'ReferenceID':{'UUIDIdentifikator':'"
                                + SYSTEM + "'}}]}}}",
                        "{'RelationListe':{'LokalUdvidelseListe':{'SagsitsystemRelation':[{'ReferenceID':{'UUIDIdentifikator':'"
                                + SAG + "'}}]}}}"),
                sag(
                        "who says so",
                        "{'SoegVirkning':{'AktoerTypeKode':'ItSystem','AktoerRef':{'URNIdentifikator':'urn:oio:x:sag:id:1'},'NoteTekst':'Sammenhæng'},'RelationListe':{'Sagsrelation':[{}]}}",
                        "{'SoegVirkning':{'AktoerTypeKode':'Bruger'},'RelationListe':{'Sagsrelation':[{}]}}"),
                sag(
                        "who says anything at all",
                        "{'SoegVirkning':{'AktoerRef':{'URNIdentifikator':'urn:oio:x:sag:id:1'}}}",
                        "{'SoegVirkning':{'AktoerRef':{'URNIdentifikator':'urn:oio:x:sag:id:2'}}}"),
                sag(
                        "valid time of the very element",
                        virker(
                                "2021-06-01T00:00:00Z",
                                "2021-07-01T00:00:00Z",
                                "'RelationListe':{'Sagsrelation':[{'Indeks':'7'}]}"),
                        virker(
                                "2022-06-01T00:00:00Z",
                                "2022-07-01T00:00:00Z",
                                "'RelationListe':{'Sagsrelation':[{'Indeks':'7'}]}")),
                sag(
                        "life cycle",
                        "{'SoegRegistrering':{'LivscyklusKode':'Importeret'}}",
                        "{'SoegRegistrering':{'LivscyklusKode':'Passiveret'}}"),
                sag(
                        "who registered it",
                        "{'SoegRegistrering':{'BrugerRef':{'UUIDIdentifikator':'7f1f3c2a-6f0b-4d1c-9d0e-3b0a5f6c7d81'}}}",
                        "{'SoegRegistrering':{'BrugerRef':{'UUIDIdentifikator':'7f1f3c2a-6f0b-4d1c-9d0e-3b0a5f6c7d82'}}}"),
                dokument(
                        "Dokumentnummer",
                        "{'AttributListe':{'Egenskaber':[{'Dokumentnummer':'DOK-2020-0001'}]}}",
                        "{'AttributListe':{'Egenskaber':[{'Dokumentnummer':'DOK-2020-0002'}]}}"),
                dokument(
                        "version number",
                        "{'AttributListe':{'Egenskaber':[{'UnderversionIdentifikator':0}]}}",
                        "{'AttributListe':{'Egenskaber':[{'UnderversionIdentifikator':1}]}}"),
                dokument(
                        "type",
                        "{'AttributListe':{'Egenskaber':[{'Type':'Brev, udgaaende'}]}}",
                        "{'AttributListe':{'Egenskaber':[{'Type':'Brev, indgaaende'}]}}"),
                dokument(
                        "BrevDatoInterval",
                        interval("BrevDatoInterval", "2020-06-15T00:00:00+02:00", "2020-06-16T00:00:00+02:00"),
                        interval("BrevDatoInterval", "2020-06-01T00:00:00+02:00", "2020-06-15T00:00:00+02:00")),
                dokument(
                        "state of a document",
                        "{'TilstandListe':{'Fremdrift':[{'FremdriftStatusKode':'Endeligt'}]}}",
                        "{'TilstandListe':{'Fremdrift':[{'FremdriftStatusKode':'Modtaget'}]}}"),
                dokument(
                        "sensitivity of a document",
                        e("Foelsomhed", "IKKE_FORTROLIGE_DATA"),
                        e("Foelsomhed", "VIP_SAGER")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kriterier")
    void theCriterionFindsWhatFulfilsItAndNothingElse(
            String hvad, String liste, UUID ventet, JsonNode rammer, JsonNode rammerIkke) {
        assertThat(fundet(liste, rammer)).containsExactly(ventet);
        assertThat(fundet(liste, rammerIkke)).isEmpty();
        assertThat(fundet(liste, ikke(liste, rammer))).doesNotContain(ventet);
        assertThat(fundet(liste, ikke(liste, rammerIkke))).contains(ventet);
    }

    private List<UUID> fundet(String liste, JsonNode udtryk) {
        var besked = Indeks.JSON.createObjectNode();
        besked.set("SoegUdtryk", udtryk.has("NOT") ? udtryk : udtryk(liste, udtryk));
        var vis = besked.putObject("Filter");
        vis.putArray("SagVis").addObject().put("Vis", "fremdrift");
        vis.putArray("DokumentVis").addObject().put("Vis", "fremdrift");
        var laeser = Soegeproeve.ejer(SYSTEM);
        return liste.equals("SoegSag") ? proeve.sager(laeser, besked) : proeve.dokumenter(laeser, besked);
    }

    private static ObjectNode udtryk(String liste, JsonNode kriterium) {
        var udtryk = Indeks.JSON.createObjectNode();
        udtryk.putArray(liste).add(kriterium);
        return udtryk;
    }

    private static JsonNode ikke(String liste, JsonNode kriterium) {
        var udtryk = Indeks.JSON.createObjectNode();
        udtryk.putArray("NOT").add(udtryk(liste, kriterium));
        return udtryk;
    }

    private static Arguments sag(String hvad, String rammer, String rammerIkke) {
        return arguments(hvad, "SoegSag", SAG, json(rammer), json(rammerIkke));
    }

    private static Arguments dokument(String hvad, String rammer, String rammerIkke) {
        return arguments(hvad, "SoegDokument", DOKUMENT, json(rammer), json(rammerIkke));
    }

    private static String e(String felt, String vaerdi) {
        return e2(felt, "'" + vaerdi + "'");
    }

    private static String e2(String felt, String vaerdi) {
        return "{'AttributListe':{'Egenskaber':[{'" + felt + "':" + vaerdi + "}]}}";
    }

    private static String i(String felter) {
        return "{'AttributListe':{'LokalUdvidelseListe':{'SagIndeksEgenskaber':[" + felter + "]}}}";
    }

    private static String r(String liste, String urn) {
        return "{'RelationListe':{'" + liste + "':[{'ReferenceID':{'URNIdentifikator':'" + urn + "'}}]}}";
    }

    private static String interval(String navn, String fra, String til) {
        return "{'AttributListe':{'LokalUdvidelseListe':{'SoegEgenskaberLokalUdvidelse':{'" + navn
                + "':{'FraTidspunkt':{'TidsstempelDatoTid':'" + fra + "'},'TilTidspunkt':{'TidsstempelDatoTid':'" + til
                + "'}}}}}}";
    }

    private static String virker(String fra, String til, String rest) {
        return "{'SoegVirkning':{'FraTidspunkt':{'TidsstempelDatoTid':'" + fra
                + "'},'TilTidspunkt':{'TidsstempelDatoTid':'" + til + "'}}," + rest + "}";
    }

    private static JsonNode json(String tekst) {
        try {
            return Indeks.JSON.readTree(tekst.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
