package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A source system's search. */
@QuarkusTest
class FremsoegTest extends Indekstest {

    private static final String BEVILLINGER = "BevillingFiltreretOejebliksbillede.ObjektType.UUIDIdentifikator";
    private static final String EFFEKTUERINGER =
            "OekonomiskEffektueringFiltreretOejebliksbillede.ObjektType.UUIDIdentifikator";

    private static final String FOERSTE = "BevillingFiltreretOejebliksbillede[0].Registrering[0].";

    private final UUID bevilling = UUID.randomUUID();
    private final UUID anden = UUID.randomUUID();
    private final UUID effektuering = UUID.randomUUID();
    private final String cpr = nytCpr();
    private final String andetCpr = nytCpr();

    @BeforeEach
    void objekter() {
        var medModtager = bevilling(anden, andetCpr);
        relationer(medModtager)
                .withArray("Bevillingspart")
                .add(part(YDELSESMODTAGER, cpr).put("Indeks", "1"));
        importer(
                List.of(bevilling(bevilling, cpr), medModtager),
                List.of(effektuering(effektuering, cpr, "10", linje(effektuering, "1", bevilling, "10"))));
    }

    private static ObjectNode soegBevilling(String part, String flere) {
        return json(
                "{'SoegUdtryk':{'SoegBevillingIndeks':[{%s'AttributListe':{},'TilstandListe':{},'RelationListe':{'Bevillingspart':[%s]}}]}}"
                        .formatted(flere, part));
    }

    private static String partMed(String reference) {
        return "{'ReferenceID':{'URNIdentifikator':'%s'}}".formatted(reference);
    }

    @Test
    void grants_are_found_by_citizen_in_any_role() {
        kald(FREMSOEG, soegBevilling(partMed("urn:oio:cpr-nr:" + cpr), ""))
                .statusCode(200)
                .body("StandardRetur.StatusKode", equalTo(20))
                .body("Antal[0].Antal", equalTo(2))
                .body(BEVILLINGER, containsInAnyOrder(bevilling.toString(), anden.toString()))
                .body("BevillingFiltreretOejebliksbillede[0].Registrering[0].StsTidspunkt", notNullValue());
    }

    @Test
    void grants_are_found_by_citizen_in_one_role() {
        var part = "{'Rolle':{'UUIDIdentifikator':'%s'},'ReferenceID':{'URNIdentifikator':'urn:oio:cpr-nr:%s'}}";

        kald(FREMSOEG, soegBevilling(part.formatted(YDELSESMODTAGER, cpr), ""))
                .body(BEVILLINGER, contains(anden.toString()));
        kald(FREMSOEG, soegBevilling(part.formatted(BEVILLINGSMODTAGER, cpr), ""))
                .body(BEVILLINGER, contains(bevilling.toString()));
        kald(FREMSOEG, soegBevilling(part.formatted(UUID.randomUUID(), cpr), ""))
                .body("StandardRetur.StatusKode", equalTo(44));
    }

    @Test
    void payments_are_found_by_receiver() {
        var soegning = json(
                "{'SoegUdtryk':{'operation':'AND','SoegOekonomiskEffektueringIndeks':[{'RelationListe':{'OekonomiskEffektueringPart':[%s]}}]}}"
                        .formatted(partMed("urn:oio:cpr-nr:" + cpr)));

        kald(FREMSOEG, soegning)
                .body(EFFEKTUERINGER, contains(effektuering.toString()))
                .body("Antal.Element", contains("effektueringer"))
                .body("Antal[0].Paginering.MaksimalAntalKvantitet", equalTo(1000));
    }

    @Test
    void uuid_and_citizen_must_both_hold_for_the_same_kind_and_leave_the_other_kind_alone() {
        var soegning = soegBevilling(partMed("urn:oio:cpr-nr:" + cpr), "");
        soegning.putArray("BevillingUuid").add(anden.toString());
        soegning.putArray("OekonomiskEffektueringUuid").add(effektuering.toString());

        kald(FREMSOEG, soegning)
                .body(BEVILLINGER, contains(anden.toString()))
                .body(EFFEKTUERINGER, contains(effektuering.toString()));

        var uforenelig = soegBevilling(partMed("urn:oio:cpr-nr:" + andetCpr), "");
        uforenelig.putArray("BevillingUuid").add(bevilling.toString());
        kald(FREMSOEG, uforenelig).body("StandardRetur.StatusKode", equalTo(44));
    }

    @Test
    void results_are_paged_inside_the_criterion() {
        var part = partMed("urn:oio:cpr-nr:" + cpr);

        kald(FREMSOEG, soegBevilling(part, "'FoersteResultatReference':0,'MaksimalAntalKvantitet':1,"))
                .body(BEVILLINGER, hasSize(1));
        kald(FREMSOEG, soegBevilling(part, "'FoersteResultatReference':2,"))
                .body("StandardRetur.StatusKode", equalTo(44));
        kald(FREMSOEG, soegBevilling(part, "'MaksimalAntalKvantitet':0,"))
                .statusCode(400)
                .body("kode", equalTo("UGYLDIG_SOEGNING"));
        kald(FREMSOEG, soegBevilling(part, "'FoersteResultatReference':-1,")).statusCode(400);
    }

    @Test
    void the_expression_is_required_but_may_be_empty() {
        kald(FREMSOEG, json("{}")).statusCode(400).body("kode", equalTo("UGYLDIG_VAERDI"));
        kald(FREMSOEG, json("{'SoegUdtryk':{}}")).statusCode(200).body("StandardRetur.StatusKode", equalTo(44));
    }

    @Test
    void an_empty_filter_only_counts_and_one_with_parts_sends_those() {
        var soegning = soegBevilling(partMed("urn:oio:cpr-nr:" + cpr), "");
        soegning.putObject("Filter");
        kald(FREMSOEG, soegning)
                .body("Antal.Element", contains("bevillinger"))
                .body("Antal[0].Antal", equalTo(2))
                .body("BevillingFiltreretOejebliksbillede", nullValue());

        soegning.set("Filter", json("{'BevillingVis':[{'Vis':'part'},{'Vis':'aktoer-ejer'}]}"));
        kald(FREMSOEG, soegning)
                .body(BEVILLINGER, hasSize(2))
                .body(FOERSTE + "RelationListe.Bevillingspart", notNullValue())
                .body(FOERSTE + "RelationListe.Bevillingsaktoer", hasSize(1))
                .body(FOERSTE + "RelationListe.Bevillingssag", nullValue())
                .body(FOERSTE + "AttributListe.Egenskaber", nullValue())
                .body(FOERSTE + "AttributListe.BevilgetYdelse", nullValue());

        soegning.set("Filter", json("{'BevillingInkluder':['bevilgetydelse']}"));
        kald(FREMSOEG, soegning)
                .body("Antal.Element", contains("bevillinger", "ydelser"))
                .body(FOERSTE + "AttributListe.BevilgetYdelse", hasSize(1))
                .body(FOERSTE + "RelationListe.Bevillingspart", nullValue());
    }

    @Test
    void a_filter_has_no_name_for_the_receiver_of_a_payment() {
        var soegning = soegUuid(List.of(), List.of(effektuering));
        var registrering = "OekonomiskEffektueringFiltreretOejebliksbillede[0].Registrering[0].";
        kald(FREMSOEG, soegning).body(registrering + "RelationListe.OekonomiskEffektueringPart", hasSize(1));
        soegning.set(
                "Filter",
                json(
                        "{'OekonomiskEffektueringVis':[{'Vis':'egenskaber'},{'Vis':'aktoer'},{'Vis':'itsystem'}],'OekonomiskEffektueringInkluder':['oekonomiskeydelseeffektueringer']}"));
        kald(FREMSOEG, soegning)
                .body(registrering + "AttributListe.Egenskaber", hasSize(1))
                .body(registrering + "RelationListe.OekonomiskYdelseEffektueringRelation", hasSize(1))
                .body(registrering + "RelationListe.OekonomiskEffektueringPart", nullValue());
    }

    @Test
    void a_search_that_cannot_be_answered_is_refused_with_what_to_do() {
        for (var soegning : List.of(
                "{'BevillingUuid':['x'],'SoegUdtryk':{}}",
                "{'SoegUdtryk':{'SoegOekonomiskEffektueringIndeks':[{'AttributListe':{'LokalUdvidelseListe':{'SoegEgenskaberLokalUdvidelse':{'BeloebUdbetaltInterval':{'FraBeloeb':'2','TilBeloeb':'1'}}}}}]}}",
                "{'SoegUdtryk':{'SoegBevillingIndeks':[{'AttributListe':{'LokalUdvidelseListe':{'SoegEgenskaberLokalUdvidelse':{'BevillingStartDatoInterval':{'FraTidspunkt':{'TidsstempelDatoTid':'2020-01-02T00:00:00Z'},'TilTidspunkt':{'TidsstempelDatoTid':'2020-01-01T00:00:00Z'}}}}}}]}}")) {
            kald(FREMSOEG, json(soegning)).statusCode(400).body("kode", equalTo("UGYLDIG_SOEGNING"));
        }
    }
}
