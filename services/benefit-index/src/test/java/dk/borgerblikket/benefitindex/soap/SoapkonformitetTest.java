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
import static dk.borgerblikket.benefitindex.soap.Klientsoegninger.fremsoeg;
import static dk.borgerblikket.benefitindex.soap.Klientsoegninger.fremsoegNot;
import static dk.borgerblikket.benefitindex.soap.Klientsoegninger.hent;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.soap.konvolut.Soapversion;
import dk.borgerblikket.soap.proeve.Skemavalidering;
import dk.borgerblikket.soap.proeve.Soapklient;
import dk.borgerblikket.soap.proeve.Soapsvar;
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

/** What KOMBIT's sample client sends and asks of an answer, and the oddities that are to be taken (wire-compatibility §8, §9). */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class SoapkonformitetTest {

    private final UUID grant = UUID.randomUUID();
    private final UUID payment = UUID.randomUUID();

    private Soapsvar importerBegge(Soapversion version) {
        return YDELSER.kald(version, importer(bevilling(grant), effektuering(payment)));
    }

    private Soapsvar hentBegge(Soapversion version) {
        return YDELSER.kald(version, hent(grant, payment));
    }

    @ParameterizedTest
    @EnumSource
    void theSampleClientsSequenceIsAnsweredInItsOwnVersion(Soapversion version) {
        fjernes(version, "44");

        var besked = Soapklient.konvolut(version, "", importer(bevilling(grant), effektuering(payment)));
        var import1 = YDELSER.send(version, besked.getBytes(StandardCharsets.UTF_8), true);
        erSvar(import1, version, "ImporterYdelseIndeksOutput");
        assertThat(import1.koder()).containsExactly("20", "20");
        assertThat(import1.tekster("UnikRetur/FejlbeskedTekst")).containsExactly("OK", "OK");
        assertThat(import1.tekster("UnikRetur/Type")).containsExactly("Bevilling", "OekonomiskEffektuering");
        assertThat(import1.tekster("UnikRetur/UUIDIdentifikator"))
                .containsExactly(grant.toString(), payment.toString());

        var opdatering = YDELSER.kald(version, opdater(opdaterBevilling(grant), opdaterEffektuering(payment)));
        erSvar(opdatering, version, "OpdaterYdelseIndeksOutput");
        assertThat(opdatering.koder()).containsExactly("20", "20");

        var fundet = hentBegge(version);
        erSvar(fundet, version, "FremsoegYdelseIndeksOutput");
        assertThat(fundet.tekst("StandardRetur/StatusKode")).isEqualTo("20");
        assertThat(fundet.tekster("Antal/Element")).containsExactly("bevillinger", "ydelser", "effektueringer");
        assertThat(fundet.tekster("Antal/Antal")).containsExactly("1", "1", "1");

        for (var soegning : List.of(fremsoeg(grant, payment), fremsoegNot(grant, payment))) {
            var soegt = YDELSER.kald(version, soegning);
            assertThat(soegt.tekst("StandardRetur/StatusKode")).isEqualTo("20");
            assertThat(soegt.tekster("ObjektType/UUIDIdentifikator"))
                    .containsExactly(grant.toString(), payment.toString());
        }

        fjernes(version, "20");
        assertThat(hentBegge(version).tekster("Antal")).isEmpty();
        assertThat(importerBegge(version).koder()).containsExactly("20", "20");
    }

    private void fjernes(Soapversion version, String kode) {
        var bevilling = BEVILLINGER.kald(version, fjernBevilling(grant));
        erSvar(bevilling, version, "FjernOutput");
        assertThat(bevilling.tekst("StandardRetur/StatusKode")).isEqualTo(kode);
        var effektuering = EFFEKTUERINGER.kald(version, fjernEffektuering(payment));
        erSvar(effektuering, version, "FjernOutput");
        assertThat(effektuering.tekst("StandardRetur/StatusKode")).isEqualTo(kode);
    }

    private static void erSvar(Soapsvar svar, Soapversion version, String navn) {
        assertThat(svar.indhold().getLocalName()).isEqualTo(navn);
        assertThat(svar.xml().getDocumentElement().getNamespaceURI()).isEqualTo(version.navnerum());
        assertThat(svar.type()).isEqualTo(version.medietype());
        assertThat(svar.tekst("RequestHeader/TransactionUUID")).isEqualTo(Soapklient.TRANSAKTION);
    }

    @Test
    void thePublishedSchemasAcceptWhatIsSent() {
        erGyldig(BEVILLINGER, fjernBevilling(grant));
        erGyldig(EFFEKTUERINGER, fjernEffektuering(payment));
        erGyldig(YDELSER, importer(bevilling(grant), effektuering(payment)));
        erGyldig(YDELSER, opdater(opdaterBevilling(grant), opdaterEffektuering(payment)));
        erGyldig(YDELSER, hent(grant, payment));
        erGyldig(YDELSER, fremsoeg(grant, payment));
        erGyldig(YDELSER, fremsoegNot(grant, payment));
    }

    private static void erGyldig(Soapklient klient, String besked) {
        var dokument = Soapklient.dokument(besked);
        assertThat(Skemavalidering.fejl(klient.skemaer().offentliggjorte(), dokument))
                .isEmpty();
    }

    @Test
    void whatAnUpdateDoesNotRepeatIsLeftAndWhatItSaysIsTaken() {
        importerBegge(Soapversion.V12);
        assertThat(YDELSER.kald(Soapversion.V12, opdater(opdaterBevilling(grant), opdaterEffektuering(payment)))
                        .koder())
                .containsExactly("20", "20");

        var svar = hentBegge(Soapversion.V12);
        assertThat(svar.tekster("Bevillingspart/Rolle/UUIDIdentifikator"))
                .containsExactlyInAnyOrder(
                        "3102fa7e-f56e-4510-b0d4-1650c590dc3b", "93af57a7-7658-4fac-98da-9e5ac7a7d9a5");
        assertThat(svar.tekster("Sikkerhedsprofil")).hasSize(1);
        assertThat(svar.tekster("Aktoer/Rolle/UUIDIdentifikator"))
                .containsExactlyInAnyOrder(
                        "a91824c4-da1d-47f9-bce2-5d6597879415", "a1ff36be-b3fb-4e1f-aac0-9d3313070ecb");
        assertThat(svar.tekster("OekonomiskEffektueringIndeks/ItSystem")).isEmpty();
        assertThat(svar.xpath("//*[local-name()='RelationListe']/*[local-name()='ItSystem']"))
                .hasSize(2);
        assertThat(svar.tekst("OekonomiskEffektueringsplan/Ydelsesbeloeb")).isEqualTo("6694");
        assertThat(svar.tekst("Egenskaber/BeloebUdbetalt")).isEqualTo("3.744");
    }

    @Test
    void criteriaOnOneKindOfObjectSayNothingOfTheOther() {
        importerBegge(Soapversion.V12);
        var svar = YDELSER.kald(Soapversion.V12, fremsoeg(grant, payment).replace(">2026-0001</bi:", ">andet</bi:"));
        assertThat(svar.tekster("ObjektType/UUIDIdentifikator")).isEmpty();

        YDELSER.kald(Soapversion.V12, opdater(opdaterEffektuering(payment)));
        var igen = YDELSER.kald(Soapversion.V12, fremsoeg(grant, payment).replace(">2026-0001</bi:", ">andet</bi:"));
        assertThat(igen.tekster("ObjektType/UUIDIdentifikator")).containsExactly(payment.toString());
    }

    @Test
    void anAmountWithAThousandsDotIsKeptAsItWasSent() {
        importerBegge(Soapversion.V11);
        var svar = hentBegge(Soapversion.V11);
        assertThat(svar.tekst("Egenskaber/SamletBruttobeloeb")).isEqualTo("5.942");
        assertThat(svar.tekst("OekonomiskYdelseEffektueringRelation/Ydelsesbeloeb"))
                .isEqualTo("5.942");
    }

    @Test
    void referencesToWhatIsNotThereAreKept() {
        importerBegge(Soapversion.V12);
        var svar = hentBegge(Soapversion.V12);
        assertThat(svar.tekst("BevilgetYdelseRef/UUIDIdentifikator"))
                .isNotEqualTo(grant.toString())
                .isEqualTo("2f7d2b51-3c5f-4b4e-9a0c-5c1d9b7e6a21");
        assertThat(svar.tekst("OekonomiskYdelseEffektueringRelation/ReferenceID/UUIDIdentifikator"))
                .isNotEqualTo(payment.toString());
        assertThat(svar.tekst("Bevillingssag/Indeks")).isEqualTo("Sag om bolig");
        assertThat(svar.tekster("Bevillingsaktoer/Indeks")).containsExactly("1");
    }

    @Test
    void theClocksNeedNotAgreeAndAValidTimeMayEnd() {
        importerBegge(Soapversion.V12);
        var svar = hentBegge(Soapversion.V12);
        assertThat(svar.tekster("Registrering/Tidspunkt")).hasSize(2);
        assertThat(svar.tekster("Sikkerhedsprofil/Virkning/TilTidspunkt/TidsstempelDatoTid"))
                .hasSize(1);
        assertThat(svar.tekster("Virkning/AktoerRef/URNIdentifikator"))
                .isNotEmpty()
                .containsOnly("7f1f3c2a-6f0b-4d1c-9d0e-3b0a5f6c7d81");
    }

    @Test
    void aBenefitIsKnownByItsPlaceAndNotByItsRole() {
        importerBegge(Soapversion.V12);
        YDELSER.kald(Soapversion.V12, opdater(opdaterBevilling(grant)));
        var svar = hentBegge(Soapversion.V12);
        assertThat(svar.tekst("BevilgetYdelse/Ydelse/Rolle/UUIDIdentifikator"))
                .isEqualTo("6ebd938f-0bbf-4142-a65c-fefe15e9f192");
        assertThat(svar.tekst("Ydelse/Klassifikation/BrugervendtNoegle")).isEqualTo("32.03.04");
    }

    @Test
    void textsThatWereEncodedTwiceAndLocalTimesAndEmptyListsAreTaken() {
        var indhold = bevilling(grant)
                .replace("Boligstøtte", "BoligstÃ¸tte")
                .replace("2026-06-01T00:00:00+01:00", "2026-06-01T00:00:00");
        assertThat(YDELSER.kald(Soapversion.V11, importer(indhold)).koder()).containsExactly("20");
        var tomme = "<yi:OpdaterBevillingIndeks>" + Klientbeskeder.uuid(grant)
                + "<bi:AttributListe/><bi:TilstandListe/><bi:RelationListe/>"
                + "<yi:Tidspunkt>2026-11-25T13:00:00+01:00</yi:Tidspunkt></yi:OpdaterBevillingIndeks>";
        assertThat(YDELSER.kald(Soapversion.V11, opdater(tomme)).koder()).containsExactly("20");

        var svar = hentBegge(Soapversion.V11);
        assertThat(svar.tekst("Ydelse/Ydelsesnavn")).isEqualTo("BoligstÃ¸tte");
        assertThat(svar.tekst("BevilgetYdelse/BevilgetYdelseStartdato")).startsWith("2026-06-01T00:00:00+02:00");
        assertThat(svar.tekster("Bevillingsaktoer")).hasSize(2);
    }

    @Test
    void anUnknownExtensionComesBackAsItWasSent() {
        var fremmed = "<x:Tilvalg xmlns:x=\"urn:leverandoer\" n=\"1\"><x:Inde>æ</x:Inde></x:Tilvalg>";
        var indhold = bevilling(grant)
                .replace(
                        "</bi:AttributListe>",
                        "<gd:LokalUdvidelseListe>" + fremmed + "</gd:LokalUdvidelseListe></bi:AttributListe>");
        assertThat(YDELSER.kald(Soapversion.V12, importer(indhold)).koder()).containsExactly("20");

        var svar = YDELSER.sendUdenSkema(Soapversion.V12, hent(grant, payment));
        assertThat(svar.tekst("Tilvalg/Inde")).isEqualTo("æ");
    }

    @Test
    void namespacesMayBeDeclaredInAnyWay() {
        var besked = "<FjernInput xmlns='urn:oio:sts:ydelse:bevillingindeks:6' xmlns:ubrugt='urn:u'>"
                + "<UUIDIdentifikator xmlns='urn:oio:sagdok:3.0.0'>"
                + grant.toString().toUpperCase() + "</UUIDIdentifikator></FjernInput>";
        assertThat(BEVILLINGER.kald(Soapversion.V12, besked).tekst("StatusKode"))
                .isEqualTo("44");
    }

    @Test
    void resultsComeInTheOrderOfTheMessageAndOneRefusalLeavesTheOthers() {
        var andet = UUID.randomUUID();
        var forkert = bevilling(andet)
                .replace("FORTROLIGE_PERSONOPLYSNINGER", "HEMMELIG")
                .replace("<bi:Navn>", "<bi:Navn x='1'>");
        var svar = YDELSER.kald(Soapversion.V12, importer(effektuering(payment), forkert, bevilling(grant)));

        assertThat(svar.koder()).containsExactly("20", "40", "20");
        assertThat(svar.tekster("UnikRetur/UUIDIdentifikator"))
                .containsExactly(payment.toString(), andet.toString(), grant.toString());
        assertThat(svar.tekster("UnikRetur/FejlbeskedTekst").get(1))
                .isEqualTo(
                        "B-01: BevillingIndeks[1]/BevillingIndeks/Registrering[1]/AttributListe/Egenskaber[1]/Foelsomhed"
                                + " skal være en af: IKKE_FORTROLIGE_DATA | FORTROLIGE_PERSONOPLYSNINGER |"
                                + " FOELSOMME_PERSONOPLYSNINGER | VIP_SAGER; BevillingIndeks[1]/BevillingIndeks/Registrering[1]"
                                + "/AttributListe/BevilgetYdelse[1]/Navn har en attribut, som kontrakten ikke kender: x");
    }

    @Test
    void anObjectWithoutAUuidStopsTheMessage() {
        var uden = bevilling(grant).replaceFirst(grant.toString(), "ikke-et-uuid");
        var svar = YDELSER.kald(Soapversion.V12, importer(effektuering(payment), uden));

        assertThat(svar.tekst("StandardRetur/StatusKode")).isEqualTo("40");
        assertThat(svar.tekst("StandardRetur/FejlbeskedTekst"))
                .isEqualTo("B-01: BevillingIndeks[1]/BevillingIndeks/UUIDIdentifikator skal være et UUID");
        assertThat(hentBegge(Soapversion.V12).tekst("StandardRetur/StatusKode")).isEqualTo("44");
    }

    @Test
    void aManyObjectsMessageGivesAResultForEach() {
        var objekter = new String[250];
        for (var i = 0; i < objekter.length; i++) {
            objekter[i] = i % 2 == 0 ? bevilling(UUID.randomUUID()) : effektuering(UUID.randomUUID());
        }
        var svar = YDELSER.kald(Soapversion.V12, importer(objekter));
        assertThat(svar.koder()).hasSize(objekter.length).containsOnly("20");
        assertThat(svar.tekster("UnikRetur/Type").subList(98, 102))
                .containsExactly("Bevilling", "OekonomiskEffektuering", "Bevilling", "OekonomiskEffektuering");
    }

    @Test
    void aMessageThatBreaksTheContractIsRefusedByPath() {
        var svar = BEVILLINGER.kald(Soapversion.V12, Klientbeskeder.besked("bi:FjernInput", ""));
        assertThat(svar.tekst("StandardRetur/StatusKode")).isEqualTo("40");
        assertThat(svar.tekst("StandardRetur/FejlbeskedTekst")).isEqualTo("B-01: mangler UUIDIdentifikator");
    }

    @Test
    void anAddressTakesOnlyItsOwnMessages() {
        var svar = BEVILLINGER.send(Soapversion.V12, fjernEffektuering(payment));
        assertThat(svar.status()).isEqualTo(400);
        assertThat(svar.tekst("Fejl/Kode")).isEqualTo("UKENDT_OPERATION");
    }
}
