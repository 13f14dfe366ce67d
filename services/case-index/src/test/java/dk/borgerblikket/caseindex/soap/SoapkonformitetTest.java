package dk.borgerblikket.caseindex.soap;

import static dk.borgerblikket.caseindex.soap.Beskeder.fjern;
import static dk.borgerblikket.caseindex.soap.Beskeder.fjernSag;
import static dk.borgerblikket.caseindex.soap.Beskeder.fremsoeg;
import static dk.borgerblikket.caseindex.soap.Beskeder.fremsoegSag;
import static dk.borgerblikket.caseindex.soap.Beskeder.importer;
import static dk.borgerblikket.caseindex.soap.Beskeder.opdater;
import static dk.borgerblikket.caseindex.soap.Beskeder.opdaterSag;
import static dk.borgerblikket.caseindex.soap.Beskeder.sag;
import static dk.borgerblikket.caseindex.soap.Indeksklient.KLIENT;
import static dk.borgerblikket.caseindex.soap.Indeksklient.kald;
import static dk.borgerblikket.soap.proeve.Soapklient.konvolut;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.soap.konvolut.Soapversion;
import dk.borgerblikket.soap.proeve.Skemavalidering;
import dk.borgerblikket.soap.proeve.Soapklient;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What KOMBIT's sample clients send and ask of an answer (wire-compatibility §3, §4, §6, §9, §12). */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class SoapkonformitetTest {

    private final UUID uuid = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource
    void theSampleClientsSequenceIsAnsweredInItsOwnVersion(Soapversion version) {
        var oprydning = kald(version, fjernSag(uuid));
        assertThat(oprydning.indhold().getLocalName()).isEqualTo("FjernSagDokumentIndeksOutput");
        assertThat(oprydning.koder()).containsExactly("44");

        var import1 =
                KLIENT.send(version, konvolut(version, "", importer(sag(uuid))).getBytes(StandardCharsets.UTF_8), true);
        assertThat(import1.indhold().getLocalName()).isEqualTo("ImporterSagDokumentIndeksOutput");
        assertThat(import1.koder()).containsExactly("20");
        assertThat(import1.tekst("UnikRetur/Type")).isEqualTo("Sag");
        assertThat(import1.tekst("UnikRetur/UUIDIdentifikator")).isEqualTo(uuid.toString());
        assertThat(import1.tekst("UnikRetur/FejlbeskedTekst")).isEqualTo("OK");

        var fundet = kald(version, fremsoegSag(uuid, "egenskaber"));
        assertThat(fundet.tekst("StandardRetur/StatusKode")).isEqualTo("20");
        assertThat(fundet.tekst("Antal/Element")).isEqualTo("sager");
        assertThat(fundet.tekst("Antal/Antal")).isEqualTo("1");
        assertThat(fundet.tekst("Egenskaber/Sagsnummer")).isEqualTo("S-" + uuid);
        assertThat(fundet.tekst("ObjektType/UUIDIdentifikator")).isEqualTo(uuid.toString());

        assertThat(kald(version, fjernSag(uuid)).koder()).containsExactly("20");
        assertThat(kald(version, importer(sag(uuid))).koder()).containsExactly("20");

        for (var svar : List.of(oprydning, import1, fundet)) {
            assertThat(svar.xml().getDocumentElement().getNamespaceURI()).isEqualTo(version.navnerum());
            assertThat(svar.type()).isEqualTo(version.medietype());
            assertThat(svar.tekst("RequestHeader/TransactionUUID")).isEqualTo(Soapklient.TRANSAKTION);
        }
    }

    @Test
    void thePublishedSchemasAcceptWhatIsSentAndAnswered() {
        var skema = Indeksklient.SKEMAER.offentliggjorte();
        for (var besked : List.of(
                fjernSag(uuid), importer(sag(uuid), Beskeder.dokument(uuid)), fremsoegSag(uuid, "egenskaber"))) {
            var dokument = Soapklient.dokument(besked);
            assertThat(Skemavalidering.fejl(skema, dokument)).isEmpty();
        }
        var svar = kald(Soapversion.V11, fjernSag(uuid));
        assertThat(Skemavalidering.fejl(skema, svar.indhold())).isEmpty();
    }

    @Test
    void namespacesMayBeDeclaredInAnyWay() {
        var besked = "<FjernSagDokumentIndeksInput xmlns='urn:oio:sts:sagdok:sagdokumentindeks:6' xmlns:ubrugt='urn:u'>"
                + "<SagUuid><UUIDIdentifikator xmlns='urn:oio:sagdok:3.0.0'>"
                + uuid.toString().toUpperCase()
                + "</UUIDIdentifikator></SagUuid></FjernSagDokumentIndeksInput>";
        assertThat(kald(Soapversion.V12, besked).koder()).containsExactly("44");
    }

    @Test
    void nothingFoundIsAnOrdinaryAnswerWithoutANumber() {
        var svar = kald(Soapversion.V11, fremsoegSag(uuid, "egenskaber"));
        assertThat(svar.tekst("StandardRetur/StatusKode")).isEqualTo("44");
        assertThat(svar.tekster("Antal")).isEmpty();
    }

    @Test
    void anObjectThatIsNotThereIsReportedOnByItself() {
        var opdatering = opdater(opdaterSag(uuid, "", Beskeder.NU));
        assertThat(kald(Soapversion.V11, opdatering).koder()).containsExactly("44");
    }

    @Test
    void whatTheUseCaseRefusesIsAStatusCodeForTheCall() {
        var urn = fjern("<sdi:SagUuid><sd:URNIdentifikator>urn:x</sd:URNIdentifikator></sdi:SagUuid>");
        var svar = kald(Soapversion.V11, urn);
        assertThat(svar.tekst("StandardRetur/StatusKode")).isEqualTo("40");
        assertThat(svar.tekst("StandardRetur/FejlbeskedTekst")).contains("SagUuid[1]");
    }

    @Test
    void aMessageThatBreaksTheContractIsRefusedByPath() {
        var filter = fremsoeg("<sdi:Filter><sdi:SagVis><sdi:Vis>alt</sdi:Vis></sdi:SagVis></sdi:Filter>");
        var svar = kald(Soapversion.V12, filter);
        assertThat(svar.tekst("StandardRetur/StatusKode")).isEqualTo("40");
        assertThat(svar.tekst("StandardRetur/FejlbeskedTekst"))
                .startsWith("C-01: Filter/SagVis[1]/Vis skal være en af: egenskaber | fremdrift");
    }

    @Test
    void aRelationIsDiscardedAndAMandatoryOneIsNot() {
        assertThat(kald(Soapversion.V11, importer(sag(uuid))).koder()).containsExactly("20");
        assertThat(kasser("si", "sag", uuid, Beskeder.part(Beskeder.PART))).isEqualTo("20");
        assertThat(kald(Soapversion.V11, fremsoegSag(uuid, "sagspart", "sagsaktoer"))
                        .tekster("Sagspart"))
                .isEmpty();
        assertThat(kasser("si", "sag", uuid, Beskeder.part(Beskeder.PART))).isEqualTo("44");
        assertThat(kasser("si", "sag", uuid, Beskeder.klasse(Rolle.SAG_PRIMAER_KLASSE, "27.35.04")))
                .isEqualTo("40");
        assertThat(kasser("di", "di", uuid, "")).isEqualTo("44");
    }

    private static String kasser(String praefiks, String objekt, UUID uuid, String relationer) {
        var besked = """
                <%1$s:KasserInput%3$s><%1$s:Kasser><%2$s:ObjektType>%4$s</%2$s:ObjektType><%2$s:Registrering>\
                <%2$s:AttributListe/><%2$s:TilstandListe/><%2$s:RelationListe>%5$s</%2$s:RelationListe>\
                </%2$s:Registrering></%1$s:Kasser></%1$s:KasserInput>""".formatted(praefiks, objekt, Beskeder.NAVNERUM, Beskeder.uuid(uuid), relationer);
        return kald(Soapversion.V12, besked).tekst("StandardRetur/StatusKode");
    }

    @Test
    void whatSendersAreKnownToSendIsTaken() {
        var indhold = Beskeder.sagsindhold(uuid)
                .replace(
                        "<sd:AktoerRef>" + Beskeder.uuid(Beskeder.BRUGER) + "</sd:AktoerRef>",
                        "<sd:AktoerRef><sd:URNIdentifikator>" + Beskeder.BRUGER
                                + "</sd:URNIdentifikator></sd:AktoerRef>")
                .replace("Aftale om hjemmebesøg", "Aftale om hjemmebesÃ¸g")
                .replace("2020-06-02T08:00:00+01:00", "2020-06-02T08:00:00");
        assertThat(kald(Soapversion.V11, importer(sag(uuid, indhold))).koder()).containsExactly("20");

        var tomme = "<sag:AttributListe/><sag:TilstandListe/><sag:RelationListe/>";
        assertThat(kald(Soapversion.V11, opdater(opdaterSag(uuid, tomme, Beskeder.NU)))
                        .koder())
                .containsExactly("20");
        var svar = kald(Soapversion.V11, fremsoegSag(uuid, "egenskaber", "sagsaktoer", "fremdrift"));
        assertThat(svar.tekst("Egenskaber/Titel")).isEqualTo("Aftale om hjemmebesÃ¸g");
        assertThat(svar.tekster("Fremdrift/FremdriftStatusKode")).containsExactly("Opstaaet", "Afsluttet");
        assertThat(svar.tekster("Sagsaktoer")).hasSize(3);
    }

    @Test
    void anUnknownExtensionComesBackAsItWasSent() {
        var fremmed = "<x:Tilvalg xmlns:x=\"urn:leverandoer\" n=\"1\"><x:Inde>æ</x:Inde></x:Tilvalg>";
        var indhold =
                Beskeder.sagsindhold(uuid).replace("</si:SagIndeksEgenskaber>", "</si:SagIndeksEgenskaber>" + fremmed);
        assertThat(kald(Soapversion.V11, importer(sag(uuid, indhold))).koder()).containsExactly("20");

        var svar = KLIENT.sendUdenSkema(Soapversion.V11, fremsoegSag(uuid, "egenskaber"));
        assertThat(svar.tekst("Tilvalg/Inde")).isEqualTo("æ");
    }
}
