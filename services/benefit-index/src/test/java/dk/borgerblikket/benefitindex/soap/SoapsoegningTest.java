package dk.borgerblikket.benefitindex.soap;

import static dk.borgerblikket.benefitindex.soap.Indeksklient.YDELSER;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.bevilling;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.effektuering;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.importer;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.soap.konvolut.Soapversion;
import dk.borgerblikket.soap.proeve.Soapsvar;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filter, sorting, pages and intervals as SOAP writes them. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class SoapsoegningTest {

    private static final String TOMME = "<oef:TilstandListe/><oef:RelationListe/>";

    private final UUID foerste = UUID.randomUUID();
    private final UUID anden = UUID.randomUUID();
    private final String noegle = UUID.randomUUID().toString();

    @BeforeEach
    void importerToEffektueringer() {
        var svar = YDELSER.kald(
                Soapversion.V12,
                importer(
                        effektuering(foerste).replace(">2026-0001<", ">" + noegle + "<"),
                        effektuering(anden)
                                .replace(">2026-0001<", ">" + noegle + "<")
                                .replace("5.942", "20.50")
                                .replace("2026-01-30T", "2026-02-27T")));
        assertThat(svar.koder()).containsExactly("20", "20");
    }

    private Soapsvar soeg(String side, String intervaller, String efter) {
        var udvidelser = intervaller.isEmpty()
                ? ""
                : "<gd:LokalUdvidelseListe><oef:SoegEgenskaberLokalUdvidelse>" + intervaller
                        + "</oef:SoegEgenskaberLokalUdvidelse></gd:LokalUdvidelseListe>";
        return YDELSER.kald(
                Soapversion.V12,
                Klientbeskeder.besked(
                        "yi:FremsoegYdelseIndeksInput",
                        "<yi:SoegUdtryk><yi:SoegOekonomiskEffektueringIndeks>" + side
                                + "<oef:AttributListe><oef:Egenskaber><oef:BrugervendtNoegle>" + noegle
                                + "</oef:BrugervendtNoegle></oef:Egenskaber>" + udvidelser + "</oef:AttributListe>"
                                + TOMME
                                + "</yi:SoegOekonomiskEffektueringIndeks></yi:SoegUdtryk>" + efter));
    }

    private static String sorteret(String retning) {
        return "<yi:Sortering><yi:OekonomiskEffektueringSortering><yi:Element>Dispositionsdato</yi:Element><yi:Retning>"
                + retning
                + "</yi:Retning><yi:Sekvens>1</yi:Sekvens></yi:OekonomiskEffektueringSortering></yi:Sortering>";
    }

    @Test
    void paymentsAreSortedByTheDayTheyAreAvailable() {
        assertThat(soeg("", "", sorteret("Stigende")).tekster("ObjektType/UUIDIdentifikator"))
                .containsExactly(foerste.toString(), anden.toString());
        assertThat(soeg("", "", sorteret("Faldende")).tekster("ObjektType/UUIDIdentifikator"))
                .containsExactly(anden.toString(), foerste.toString());
    }

    @Test
    void aPageIsTheRightOneAndAllAreCounted() {
        var side = "<sd:FoersteResultatReference>1</sd:FoersteResultatReference>"
                + "<sd:MaksimalAntalKvantitet>1</sd:MaksimalAntalKvantitet>";
        var svar = soeg(side, "", sorteret("Stigende"));
        assertThat(svar.tekster("ObjektType/UUIDIdentifikator")).containsExactly(anden.toString());
        assertThat(svar.xpath("//*[local-name()='Antal'][*[local-name()='Element']='effektueringer']"
                        + "/*[local-name()='Antal']"))
                .containsExactly("2");
    }

    @Test
    void intervalsOfDaysAndAmountsAreCriteria() {
        var dage = "<oef:DispositionsDatoInterval><go:FraTidspunkt>" + tid("2026-02-01T00:00:00+01:00")
                + "</go:FraTidspunkt><go:TilTidspunkt><sd:GraenseIndikator>true</sd:GraenseIndikator></go:TilTidspunkt>"
                + "</oef:DispositionsDatoInterval>";
        assertThat(soeg("", dage, "").tekster("ObjektType/UUIDIdentifikator")).containsExactly(anden.toString());
        var beloeb = "<oef:SamletBruttoBeloebInterval><go:FraBeloeb>5</go:FraBeloeb><go:TilBeloeb>6</go:TilBeloeb>"
                + "</oef:SamletBruttoBeloebInterval>";
        assertThat(soeg("", beloeb, "").tekster("ObjektType/UUIDIdentifikator")).containsExactly(foerste.toString());
    }

    private static String tid(String tid) {
        return "<sd:TidsstempelDatoTid>" + tid + "</sd:TidsstempelDatoTid>";
    }

    @Test
    void aFilterSaysWhichPartsAreReturned() {
        var filter = "<yi:Filter><yi:OekonomiskEffektueringVis><yi:Vis>egenskaber</yi:Vis>"
                + "</yi:OekonomiskEffektueringVis></yi:Filter>";
        var svar = soeg("", "", filter);
        assertThat(svar.tekster("Egenskaber/SamletBruttobeloeb")).containsExactlyInAnyOrder("5.942", "20.50");
        assertThat(svar.tekster("OekonomiskYdelseEffektueringRelation")).isEmpty();
        assertThat(svar.tekster("ItSystem")).isEmpty();
    }

    @Test
    void aGrantIsFoundByTheCitizenItIsFor() {
        var grant = UUID.randomUUID();
        assertThat(YDELSER.kald(Soapversion.V12, importer(bevilling(grant))).koder())
                .containsExactly("20");
        for (var reference : new String[] {
            "<sd:URNIdentifikator>" + Klientbeskeder.BORGER + "</sd:URNIdentifikator>",
            "<sd:URNIdentifikator>urn:oio:cpr-nr:9999999999</sd:URNIdentifikator>"
        }) {
            var svar = YDELSER.kald(
                    Soapversion.V12,
                    Klientbeskeder.besked(
                            "yi:FremsoegYdelseIndeksInput",
                            "<yi:BevillingUuid>" + grant + "</yi:BevillingUuid><yi:SoegUdtryk><yi:SoegBevillingIndeks>"
                                    + "<bi:AttributListe/><bi:TilstandListe/><bi:RelationListe><bi:Bevillingspart>"
                                    + "<gd:ReferenceID>" + reference + "</gd:ReferenceID></bi:Bevillingspart>"
                                    + "</bi:RelationListe></yi:SoegBevillingIndeks></yi:SoegUdtryk>"));
            assertThat(svar.tekster("ObjektType")).hasSize(reference.contains("0123456789") ? 1 : 0);
        }
    }
}
