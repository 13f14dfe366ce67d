package dk.borgerblikket.caseindex.soap;

import static dk.borgerblikket.caseindex.soap.Beskeder.fremsoeg;
import static dk.borgerblikket.caseindex.soap.Beskeder.importer;
import static dk.borgerblikket.caseindex.soap.Beskeder.relation;
import static dk.borgerblikket.caseindex.soap.Beskeder.sag;
import static dk.borgerblikket.caseindex.soap.Beskeder.uuid;
import static dk.borgerblikket.caseindex.soap.Indeksklient.kald;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.caseindex.roller.Relationstype;
import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.soap.konvolut.Soapversion;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The search expression, filter and sorting as SOAP writes them. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class SoapsoegningTest {

    private static final Soapversion VERSION = Soapversion.V12;
    private static final String TOMME = "<sag:TilstandListe/><sag:RelationListe/>";

    private final UUID foerste =
            UUID.fromString("00" + UUID.randomUUID().toString().substring(2));
    private final UUID anden =
            UUID.fromString("ff" + UUID.randomUUID().toString().substring(2));
    private final UUID dokument = UUID.randomUUID();
    private final String titel = "T-" + UUID.randomUUID();

    @BeforeEach
    void importerToSagerOgEtDokument() {
        var post = relation("sag:Journalpost", Rolle.SAG_TILAKTERET, Relationstype.DOKUMENT, uuid(dokument), "")
                .replace("<gd:LokalUdvidelseListe></gd:LokalUdvidelseListe>", "");
        var svar = kald(
                VERSION,
                importer(
                        Beskeder.dokument(dokument),
                        sag(foerste, medTitel(foerste)),
                        sag(anden, medTitel(anden).replace("</sag:Sagspart>", "</sag:Sagspart>" + post))));
        assertThat(svar.koder()).containsExactly("20", "20", "20");
    }

    private String medTitel(UUID uuid) {
        return Beskeder.sagsindhold(uuid).replace("Aftale om hjemmebesøg", titel);
    }

    private static String soegSag(String side, String egenskaber, String udvidelser) {
        return "<sdi:SoegSag>" + side + "<sag:AttributListe><sag:Egenskaber>" + egenskaber + "</sag:Egenskaber>"
                + udvidelser + "</sag:AttributListe>" + TOMME + "</sdi:SoegSag>";
    }

    private String medTitel() {
        return "<sag:Titel>" + titel + "</sag:Titel>";
    }

    private static String side(int foerste, int antal) {
        return "<sd:FoersteResultatReference>" + foerste + "</sd:FoersteResultatReference><sd:MaksimalAntalKvantitet>"
                + antal + "</sd:MaksimalAntalKvantitet>";
    }

    private static final String VIS = "<sdi:Filter><sdi:SagVis><sdi:Vis>egenskaber</sdi:Vis></sdi:SagVis></sdi:Filter>";

    private static String sorteret(String retning) {
        return "<sdi:Sortering><sdi:SagSortering><sdi:Element>BrugervendtNoegle</sdi:Element><sdi:Retning>" + retning
                + "</sdi:Retning><sdi:Prioritet>1</sdi:Prioritet></sdi:SagSortering></sdi:Sortering>";
    }

    @Test
    void anExpressionIsATreeOfAndOrAndNot() {
        var udtryk = "<sdi:SoegUdtryk><sdi:operation>AND</sdi:operation>" + soegSag("", medTitel(), "")
                + "<sdi:NOT><sdi:operation>OR</sdi:operation>"
                + soegSag("", "<sag:Sagsnummer>S-" + anden + "</sag:Sagsnummer>", "") + "</sdi:NOT></sdi:SoegUdtryk>";
        var svar = kald(VERSION, fremsoeg(udtryk + VIS));

        assertThat(svar.tekster("ObjektType/UUIDIdentifikator")).containsExactly(foerste.toString());
        assertThat(svar.tekst("Antal/Antal")).isEqualTo("1");
    }

    @Test
    void hitsAreSortedAndCountedAndGivenAPageAtATime() {
        var udtryk = "<sdi:SoegUdtryk>" + soegSag(side(1, 1), medTitel(), "") + "</sdi:SoegUdtryk>";
        var svar = kald(VERSION, fremsoeg(udtryk + VIS + sorteret("Faldende")));
        assertThat(svar.tekster("ObjektType/UUIDIdentifikator")).containsExactly(foerste.toString());
        assertThat(svar.tekst("Antal/Antal")).isEqualTo("2");
        assertThat(svar.tekst("Antal/Paginering/FoersteResultatReference")).isEqualTo("1");
        assertThat(svar.tekst("Antal/Paginering/MaksimalAntalKvantitet")).isEqualTo("1");

        var omvendt = kald(VERSION, fremsoeg(udtryk + VIS + sorteret("Stigende")));
        assertThat(omvendt.tekster("ObjektType/UUIDIdentifikator")).containsExactly(anden.toString());
    }

    @Test
    void intervalsAreCriteriaToo() {
        for (var fra : new String[] {"2026-11-25T11:59:59+01:00", "2026-11-25T12:00:01+01:00"}) {
            var interval = "<gd:LokalUdvidelseListe><si:SoegEgenskaberLokalUdvidelse><si:OprettetTidspunktInterval>"
                    + "<go:FraTidspunkt><sd:TidsstempelDatoTid>" + fra + "</sd:TidsstempelDatoTid></go:FraTidspunkt>"
                    + "</si:OprettetTidspunktInterval></si:SoegEgenskaberLokalUdvidelse></gd:LokalUdvidelseListe>";
            var udtryk = "<sdi:SoegUdtryk>" + soegSag("", medTitel(), interval) + "</sdi:SoegUdtryk>";
            assertThat(kald(VERSION, fremsoeg(udtryk + VIS)).tekster("ObjektType"))
                    .hasSize(fra.contains("59:59") ? 2 : 0);
        }
    }

    @Test
    void whatIsIncludedFollowsTheLinks() {
        var filter = "<sdi:Filter><sdi:SagVis><sdi:Vis>egenskaber</sdi:Vis></sdi:SagVis><sdi:DokumentVis>"
                + "<sdi:Vis>egenskaber</sdi:Vis></sdi:DokumentVis><sdi:SagInkluder>journalpost</sdi:SagInkluder></sdi:Filter>";
        var svar = kald(VERSION, fremsoeg("<sdi:SagUuid>" + anden + "</sdi:SagUuid>" + filter));
        assertThat(svar.tekster("DokumentFiltreretOejebliksbillede/ObjektType/UUIDIdentifikator"))
                .containsExactly(dokument.toString());
    }
}
