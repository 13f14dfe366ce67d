package dk.borgerblikket.lookup.soap;

import static dk.borgerblikket.lookup.soap.Klientbeskeder.importer;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.klasselister;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.laesOrganisation;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.listKlasser;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.nytaar;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.organisationslister;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.soegKlasse;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.soegOrganisation;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.soegVirksomhed;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.virksomhedslister;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.soap.konvolut.Soapversion;
import dk.borgerblikket.soap.proeve.Soapklient;
import dk.borgerblikket.soap.proeve.Soapsvar;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What KOMBIT's sample client asks of its look-ups, and what it reads of the answers (wire-compatibility §7). */
@QuarkusTest
class SagsklientTest extends Tjenestetest {

    private static final Soapklient VIRKSOMHEDER = Opslagsklient.laeser(Opslagsklient.VIRKSOMHED);
    private static final Soapklient ORGANISATIONER = Opslagsklient.laeser(Opslagsklient.ORGANISATION);
    private static final Soapklient KLASSER = Opslagsklient.laeser(Opslagsklient.KLASSE);

    private static final UUID VIRKSOMHED = UUID.fromString("0c0e6e6a-3c53-4c0e-8c0a-0f2f8d0a4a01");
    private static final UUID ORGANISATION = UUID.fromString("4c5c9482-cab6-4a85-8491-88f98e61d161");
    private static final UUID EMNE = UUID.fromString("6f2f5d0e-44b5-4c0f-9a35-6ddc9b0f7a11");
    private static final UUID FACET = UUID.fromString("a1f5f0c2-7a63-4d9c-8a53-5fb0f0f3c922");

    @BeforeEach
    void fyld() {
        indlaes(
                Opslagsklient.VIRKSOMHED,
                Klientbeskeder.virksomhed(
                        "ImportInput",
                        importer(
                                "Virksomhed",
                                VIRKSOMHED,
                                nytaar(2020),
                                virksomhedslister(KORSBAEK, "Korsbæk Kommune"))));
        indlaes(
                Opslagsklient.ORGANISATION,
                Klientbeskeder.organisation(
                        "ImportInput",
                        importer(
                                "Organisation",
                                ORGANISATION,
                                nytaar(2020),
                                organisationslister("Korsbæk Kommune", VIRKSOMHED))));
        klasse(EMNE, "27.35.04", "Støtte i hverdagen");
        klasse(FACET, "G01", "Konkrete sager");
    }

    private static void klasse(UUID uuid, String noegle, String titel) {
        indlaes(
                Opslagsklient.KLASSE,
                Klientbeskeder.klasse(
                        "ImportInput", importer("Klasse", uuid, nytaar(2020), klasselister(noegle, titel))));
    }

    private static void indlaes(Soapklient klient, String besked) {
        assertThat(klient.kald(Soapversion.V12, besked).tekst("StandardRetur/StatusKode"))
                .isEqualTo("20");
    }

    @ParameterizedTest
    @EnumSource
    void theClientFindsTheOrganisationOfACvrNumber(Soapversion version) {
        var virksomhed = VIRKSOMHEDER.kald(version, soegVirksomhed(KORSBAEK));
        erSvar(virksomhed, version, "SoegOutput");
        assertThat(virksomhed.tekst("StandardRetur/StatusKode")).isEqualTo("20");
        var fundet = UUID.fromString(virksomhed.tekst("IdListe/UUIDIdentifikator"));

        var organisation = ORGANISATIONER.kald(version, soegOrganisation(fundet));
        erSvar(organisation, version, "SoegOutput");
        assertThat(organisation.tekst("StandardRetur/StatusKode")).isEqualTo("20");
        assertThat(organisation.tekst("IdListe/UUIDIdentifikator")).isEqualTo(ORGANISATION.toString());

        var laest = ORGANISATIONER.kald(version, laesOrganisation(ORGANISATION));
        erSvar(laest, version, "LaesOutput");
        assertThat(laest.tekst("StandardRetur/StatusKode")).isEqualTo("20");
        assertThat(laest.tekst("FiltreretOejebliksbillede/ObjektType/UUIDIdentifikator"))
                .isEqualTo(ORGANISATION.toString());
        assertThat(laest.tekst("FiltreretOejebliksbillede/Registrering/AttributListe/Egenskab/OrganisationNavn"))
                .isEqualTo("Korsbæk Kommune");
        assertThat(laest.tekster("Registrering/TilstandListe")).hasSize(1);
        assertThat(laest.tekster("Registrering/RelationListe")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"27.35.04", "G01"})
    void theClientFindsAClassByItsKeyAndReadsWhatItDereferences(String noegle) {
        for (var version : Soapversion.values()) {
            var soegt = KLASSER.kald(version, soegKlasse(noegle));
            erSvar(soegt, version, "SoegOutput");
            assertThat(soegt.tekst("StandardRetur/StatusKode")).isEqualTo("20");
            var uuid = UUID.fromString(soegt.tekst("IdListe/UUIDIdentifikator"));

            var liste = KLASSER.kald(version, listKlasser(uuid));
            erSvar(liste, version, "ListOutput");
            assertThat(liste.tekst("StandardRetur/StatusKode")).isEqualTo("20");
            var billede = "FiltreretOejebliksbillede/";
            assertThat(liste.tekst(billede + "ObjektID/UUIDIdentifikator")).isEqualTo(uuid.toString());
            assertThat(liste.tekst(billede + "DataEjer/CVR")).isEqualTo(KORSBAEK);
            var egenskab = billede + "Registrering/AttributListe/Egenskab/";
            assertThat(liste.tekst(egenskab + "BrugervendtNoegleTekst")).isEqualTo(noegle);
            assertThat(liste.tekst(egenskab + "TitelTekst")).isNotBlank();
            var status = billede + "Registrering/TilstandListe/PubliceretStatus/";
            assertThat(liste.tekst(status + "ErPubliceretIndikator")).isEqualTo("true");
            assertThat(liste.tekst(status + "Virkning/FraTidspunkt/TidsstempelDatoTid"))
                    .startsWith("2015-01-01");
            assertThat(liste.tekst(status + "Virkning/TilTidspunkt/GraenseIndikator"))
                    .isEqualTo("true");
            assertThat(liste.tekster("Registrering/RelationListe")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theClientIsToldInAnOrdinaryAnswerThatNothingIsFound(Soapversion version) {
        for (var svar : new Soapsvar[] {
            VIRKSOMHEDER.kald(version, soegVirksomhed("22222222")),
            ORGANISATIONER.kald(version, soegOrganisation(EMNE)),
            ORGANISATIONER.kald(version, laesOrganisation(EMNE)),
            KLASSER.kald(version, soegKlasse("27.35.05")),
            KLASSER.kald(version, listKlasser(ORGANISATION, UUID.randomUUID())),
        }) {
            assertThat(svar.tekst("StandardRetur/StatusKode")).isEqualTo("44");
            assertThat(svar.tekst("StandardRetur/FejlbeskedTekst")).isNotBlank();
            assertThat(svar.tekster("IdListe")).isEmpty();
            assertThat(svar.tekster("FiltreretOejebliksbillede")).isEmpty();
        }
    }

    /** Nothing found in step 2 leaves the client with an empty reference in step 3, which it sends all the same. */
    @ParameterizedTest
    @EnumSource
    void anEmptyReferenceIsNoHitForTheClient(Soapversion version) {
        var tom = soegOrganisation(VIRKSOMHED).replace(VIRKSOMHED.toString(), "");
        assertThat(ORGANISATIONER.kald(version, tom).tekst("StandardRetur/StatusKode"))
                .isEqualTo("40");
    }

    private static void erSvar(Soapsvar svar, Soapversion version, String navn) {
        assertThat(svar.indhold().getLocalName()).isEqualTo(navn);
        assertThat(svar.xml().getDocumentElement().getNamespaceURI()).isEqualTo(version.navnerum());
        assertThat(svar.type()).isEqualTo(version.medietype());
        assertThat(svar.tekst("RequestHeader/TransactionUUID")).isEqualTo(Soapklient.TRANSAKTION);
    }
}
