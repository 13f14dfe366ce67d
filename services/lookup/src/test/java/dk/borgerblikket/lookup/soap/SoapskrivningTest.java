package dk.borgerblikket.lookup.soap;

import static dk.borgerblikket.lookup.soap.Klientbeskeder.fra;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.importer;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.klasseegenskab;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.klasselister;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.laesOrganisation;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.nytaar;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.organisationslister;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.publiceret;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.til;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.uuid;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.virkning;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.virksomhedslister;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.soap.konvolut.Soapversion;
import dk.borgerblikket.soap.proeve.Soapklient;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The operations that write, on every kind of object and by everybody who may and may not. */
@QuarkusTest
class SoapskrivningTest extends Soaptest {

    private static final String NABO = "22222222";

    static Stream<Arguments> arter() {
        return Stream.of(
                Arguments.of(Opslagskontrakt.KLASSE, klasselister("85.02.02", "Lokalt emne")),
                Arguments.of(Opslagskontrakt.ORGANISATION, organisationslister("Korsbæk Havn", UUID.randomUUID())),
                Arguments.of(Opslagskontrakt.VIRKSOMHED, virksomhedslister(KORSBAEK, "Korsbæk Kommune")));
    }

    @ParameterizedTest
    @MethodSource("arter")
    void everyKindIsMadeReadPassivatedAndDeletedInBothVersions(Opslagskontrakt kontrakt, String lister) {
        var klient = Opslagsklient.af(kontrakt);
        for (var version : Soapversion.values()) {
            var oprettet = lykkes(klient.kald(version, besked(kontrakt, "OpretInput", lister)));
            var uuid = UUID.fromString(oprettet.tekst("OpretOutput/UUIDIdentifikator"));

            var laes = besked(kontrakt, "LaesInput", uuid(uuid));
            var laest = lykkes(klient.kald(version, laes));
            assertThat(laest.tekst("Registrering/LivscyklusKode")).isEqualTo("Opstaaet");
            assertThat(laest.tekster("Egenskab/BrugervendtNoegleTekst")).hasSize(1);

            var note = "<sd:NoteTekst>Bruges ikke mere</sd:NoteTekst>";
            lykkes(klient.kald(version, besked(kontrakt, "PassiverInput", uuid(uuid) + note)));
            var passiveret = lykkes(klient.kald(version, laes));
            assertThat(passiveret.tekst("Registrering/LivscyklusKode")).isEqualTo("Passiveret");
            assertThat(passiveret.tekst("Registrering/NoteTekst")).isEqualTo("Bruges ikke mere");
            assertThat(passiveret.tekster("Egenskab/BrugervendtNoegleTekst")).hasSize(1);

            lykkes(klient.kald(version, besked(kontrakt, "SletInput", uuid(uuid))));
            har(klient.kald(version, laes), "44");
            har(klient.kald(version, besked(kontrakt, "SletInput", uuid(uuid))), "44");
        }
    }

    private static String besked(Opslagskontrakt kontrakt, String navn, String indhold) {
        return switch (kontrakt.art()) {
            case KLASSE -> Klientbeskeder.klasse(navn, indhold);
            case ORGANISATION -> Klientbeskeder.organisation(navn, indhold);
            default -> Klientbeskeder.virksomhed(navn, indhold);
        };
    }

    @Test
    void whatAnUpdateDoesNotMentionStays() {
        importerKlasse(KLASSE, "27.35.04", "Støtte");
        lykkes(klasse(
                "RetInput",
                uuid(KLASSE) + "<o:AttributListe>" + klasseegenskab(fra(2024), "27.35.04", "Hjælp")
                        + "</o:AttributListe>"));

        var nu = laesKlasse(KLASSE);
        assertThat(titler(nu)).containsExactly("Hjælp");
        assertThat(nu.tekst("PubliceretStatus/ErPubliceretIndikator")).isEqualTo("true");
        lykkes(klasse("RetInput", uuid(KLASSE) + "<o:AttributListe/><o:TilstandListe/><o:RelationListe/>"));
        assertThat(titler(laesKlasse(KLASSE))).containsExactly("Hjælp");
    }

    @Test
    void aRelationOfWhichThereIsOneIsReplacedForTheTimeThatIsSent() {
        var foer = UUID.randomUUID();
        var efter = UUID.randomUUID();
        var uuid = UUID.randomUUID();
        lykkes(organisation(
                "ImportInput",
                importer("Organisation", uuid, nytaar(2020), organisationslister("Korsbæk Kommune", foer))));
        lykkes(organisation(
                "RetInput",
                uuid(uuid) + "<o:RelationListe><sd:Virksomhed>" + virkning(fra(2022)) + "<sd:ReferenceID>" + uuid(efter)
                        + "</sd:ReferenceID></sd:Virksomhed></o:RelationListe>"));

        var reference = "RelationListe/Virksomhed/ReferenceID/UUIDIdentifikator";
        assertThat(lykkes(Opslagsklient.ORGANISATION.kald(Soapversion.V12, laesOrganisation(uuid)))
                        .tekst(reference))
                .isEqualTo(efter.toString());
        var i2021 = Klientbeskeder.tid("VirkningFraFilter", nytaar(2021))
                + Klientbeskeder.tid("VirkningTilFilter", nytaar(2021));
        assertThat(organisation("LaesInput", uuid(uuid) + i2021).tekst(reference))
                .isEqualTo(foer.toString());
        var altid = Klientbeskeder.tid("VirkningFraFilter", "") + Klientbeskeder.tid("VirkningTilFilter", "");
        assertThat(organisation("LaesInput", uuid(uuid) + altid).tekst(reference))
                .as("kontrakten har plads til én, den sidste")
                .isEqualTo(efter.toString());
    }

    @Test
    void anImportMayBringItsHistoryAndReplacesWhatWasThere() {
        var historik = "<o:Klasse>" + uuid(KLASSE)
                + registrering(2016, klasselister("27.35.04", "Første titel"))
                + registrering(2018, klasselister("27.35.04", "Anden titel")) + "</o:Klasse>";
        lykkes(klasse("ImportInput", historik));
        assertThat(titler(laesKlasse(KLASSE))).containsExactly("Anden titel");
        var i2017 = Klientbeskeder.tid("RegistreringFraFilter", nytaar(2017))
                + Klientbeskeder.tid("RegistreringTilFilter", nytaar(2017));
        assertThat(titler(laesKlasse(KLASSE, i2017))).containsExactly("Første titel");

        importerKlasse(KLASSE, "27.35.04", "Tredje titel");
        assertThat(titler(laesKlasse(KLASSE))).containsExactly("Tredje titel");
    }

    private static String registrering(int aar, String lister) {
        return "<o:Registrering><sd:Tidspunkt>" + nytaar(aar) + "</sd:Tidspunkt>" + lister + "</o:Registrering>";
    }

    @Test
    void anotherAuthoritysObjectIsReadButIsNotThereToBeWritten() {
        importerKlasse(KLASSE, "27.35.04", "Støtte");
        var nabo = som(Opslagsklient.KLASSE, NABO);
        assertThat(titler(lykkes(nabo.kald(Soapversion.V12, Klientbeskeder.listKlasser(KLASSE)))))
                .containsExactly("Støtte");
        for (var besked : new String[] {
            Klientbeskeder.klasse("RetInput", uuid(KLASSE)),
            Klientbeskeder.klasse("PassiverInput", uuid(KLASSE)),
            Klientbeskeder.klasse("SletInput", uuid(KLASSE)),
            Klientbeskeder.klasse(
                    "ImportInput", importer("Klasse", KLASSE, nytaar(2021), klasselister("27.35.04", "Kapret")))
        }) {
            har(nabo.kald(Soapversion.V12, besked), "44");
        }
        assertThat(titler(laesKlasse(KLASSE))).containsExactly("Støtte");
    }

    @ParameterizedTest
    @EnumSource
    void aMessageThatBreaksTheContractOrARuleIsRefusedByPathAndChangesNothing(Soapversion version) {
        importerKlasse(KLASSE, "27.35.04", "Støtte");
        var langTitel = Klientbeskeder.klasse(
                "RetInput",
                uuid(KLASSE) + "<o:AttributListe>" + klasseegenskab(fra(2024), "27.35.04", "x".repeat(301))
                        + "</o:AttributListe>");
        var svar = har(Opslagsklient.KLASSE.kald(version, langTitel), "40");
        assertThat(svar.tekst("StandardRetur/FejlbeskedTekst"))
                .isEqualTo("O-01: AttributListe/Egenskab[1]/TitelTekst må højst have 300 tegn");

        var overlap = Klientbeskeder.klasse(
                "RetInput",
                uuid(KLASSE) + "<o:TilstandListe>" + publiceret(fra(2024), true)
                        + publiceret(fra(2025) + til(2026), false) + "</o:TilstandListe>");
        assertThat(har(Opslagsklient.KLASSE.kald(version, overlap), "40").tekst("StandardRetur/FejlbeskedTekst"))
                .isEqualTo("O-02: TilstandListe/PubliceretStatus/Virkning må ikke overlappe en anden periode");
        assertThat(laesKlasse(KLASSE).tekster("PubliceretStatus/ErPubliceretIndikator"))
                .containsExactly("true");
        assertThat(titler(laesKlasse(KLASSE))).containsExactly("Støtte");
    }

    @ParameterizedTest
    @MethodSource("arter")
    void onlyASystemWithTheRightForTheKindWrites(Opslagskontrakt kontrakt, String lister) {
        var klient = Opslagsklient.af(kontrakt);
        var andetOmraade = kontrakt == Opslagskontrakt.KLASSE ? Opslagsklient.ORGANISATION : Opslagsklient.KLASSE;
        var opret = besked(kontrakt, "OpretInput", lister);
        for (var system : List.of(FAGSYSTEM, andetOmraade.system())) {
            var uden = new Soapklient(klient.adresse(), klient.kontrakt(), klient.skemaer(), system, klient.kommune());
            var svar = uden.send(Soapversion.V12, opret);
            assertThat(svar.status()).isEqualTo(403);
            assertThat(svar.tekst("Fejl/Kode")).isEqualTo("INGEN_RETTIGHED");
        }
        assertThat(antal("objekt")).isZero();
        lykkes(klient.kald(Soapversion.V12, opret));
        assertThat(antal("objekt")).isOne();
    }

    @Test
    void aRegistrationSaysWhoMadeItWhenTheMessageDoesNot() {
        importerKlasse(KLASSE, "27.35.04", "Støtte");
        assertThat(laesKlasse(KLASSE).tekst("Registrering/BrugerRef/URNIdentifikator"))
                .isEqualTo("urn:borgerblikket:bruger:" + KORSBAEK + "/" + Opslagsklient.KLASSE.system());
        var bruger = "<sd:BrugerRef>" + uuid(FAGSYSTEM) + "</sd:BrugerRef>";
        lykkes(klasse(
                "ImportInput", importer("Klasse", KLASSE, nytaar(2021), bruger + klasselister("27.35.04", "Støtte"))));
        assertThat(laesKlasse(KLASSE).tekst("Registrering/BrugerRef/UUIDIdentifikator"))
                .isEqualTo(FAGSYSTEM.toString());
    }

    @Test
    void whatIsWrittenOverSoapIsAnsweredOverRestAtOnce() {
        var uuid = UUID.randomUUID();
        var sti = "/organisation/v1/organisationer/" + uuid;
        for (var aar : List.of(2020, 2021)) {
            var navn = "Navn i " + aar;
            lykkes(organisation(
                    "ImportInput",
                    importer("Organisation", uuid, nytaar(aar), organisationslister(navn, UUID.randomUUID()))));
            assertThat(somSystem().get(sti).then().statusCode(200).extract().<String>path("navn"))
                    .isEqualTo(navn);
        }
        lykkes(organisation("SletInput", uuid(uuid)));
        somSystem().get(sti).then().statusCode(404);
    }

    /** Oddities of the sample data (wire-compatibility §9), as far as they can meet a look-up. */
    @Test
    void anActorByABareUuidLocalTimesCapitalsAndDoubleEncodingAreTaken() {
        var aktoer = "<sd:AktoerRef><sd:URNIdentifikator>" + FAGSYSTEM + "</sd:URNIdentifikator></sd:AktoerRef>"
                + "<sd:AktoerTypeKode>Bruger</sd:AktoerTypeKode>";
        var lister = "<o:AttributListe>"
                + klasseegenskab(
                        Klientbeskeder.tid("FraTidspunkt", "2020-06-01T00:00:00") + aktoer, "27.35.04", "StÃ¸tte")
                + "</o:AttributListe><o:TilstandListe/><o:RelationListe/>";
        lykkes(klasse(
                "ImportInput",
                importer("Klasse", KLASSE, "2014-01-01T00:00:00", lister)
                        .replace(KLASSE.toString(), KLASSE.toString().toUpperCase())));

        var svar = laesKlasse(KLASSE);
        assertThat(titler(svar)).containsExactly("StÃ¸tte");
        assertThat(svar.tekst("Egenskab/Virkning/FraTidspunkt/TidsstempelDatoTid"))
                .startsWith("2020-06-01T00:00:00+02:00");
        assertThat(svar.tekst("Egenskab/Virkning/AktoerRef/URNIdentifikator")).isEqualTo(FAGSYSTEM.toString());
        assertThat(svar.tekst("Registrering/Tidspunkt")).startsWith("2013-12-31T23:00");
    }
}
