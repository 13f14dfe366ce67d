package dk.borgerblikket.lookup.soap;

import static dk.borgerblikket.lookup.soap.Klientbeskeder.fra;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.importer;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.klasseegenskab;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.nytaar;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.publiceret;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.tid;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.til;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.uuid;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.virkning;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.soap.konvolut.Soapversion;
import dk.borgerblikket.soap.proeve.Soapklient;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code laes} and {@code list}: at which times, and in which form. */
@QuarkusTest
class SoaplaesningTest extends Soaptest {

    private static final String ALTID = tid("VirkningFraFilter", "") + tid("VirkningTilFilter", "");

    /** Two titles, and published in two periods with a gap between. */
    private static void importerSkiftende() {
        lykkes(klasse(
                "ImportInput",
                importer(
                        "Klasse",
                        KLASSE,
                        nytaar(2020),
                        "<o:AttributListe>" + klasseegenskab(fra(2015) + til(2018), "27.35.04", "Gammel")
                                + klasseegenskab(fra(2018), "27.35.04", "Ny") + "</o:AttributListe><o:TilstandListe>"
                                + publiceret(fra(2015) + til(2016), true) + publiceret(fra(2017), true)
                                + "</o:TilstandListe><o:RelationListe/>")));
    }

    private static String virkningsfilter(String fra, String til) {
        return tid("VirkningFraFilter", fra) + tid("VirkningTilFilter", til);
    }

    private static String registreringsfilter(String fra, String til) {
        return tid("RegistreringFraFilter", fra) + tid("RegistreringTilFilter", til);
    }

    @Test
    void withoutAFilterWhatHoldsNowIsRead() {
        importerSkiftende();
        assertThat(titler(laesKlasse(KLASSE))).containsExactly("Ny");
    }

    @Test
    void validTimeIsAMomentAPeriodOrOpenAtAnEnd() {
        importerSkiftende();
        assertThat(titler(laesKlasse(KLASSE, virkningsfilter(nytaar(2016), nytaar(2016)))))
                .containsExactly("Gammel");
        assertThat(titler(laesKlasse(KLASSE, virkningsfilter(nytaar(2018), nytaar(2018)))))
                .as("en periode slutter, før sin slutning")
                .containsExactly("Ny");
        assertThat(titler(laesKlasse(KLASSE, ALTID))).containsExactly("Gammel", "Ny");
        assertThat(titler(laesKlasse(KLASSE, tid("VirkningFraFilter", nytaar(2019)))))
                .containsExactly("Ny");
        assertThat(titler(laesKlasse(KLASSE, tid("VirkningTilFilter", nytaar(2018)))))
                .containsExactly("Gammel");
        assertThat(titler(lykkes(laesKlasse(KLASSE, virkningsfilter(nytaar(2010), nytaar(2010))))))
                .isEmpty();
        var bagvendt = har(laesKlasse(KLASSE, virkningsfilter(nytaar(2019), nytaar(2016))), "40");
        assertThat(bagvendt.tekst("StandardRetur/FejlbeskedTekst"))
                .isEqualTo("Virkning: perioden slutter, før den begynder.");
    }

    @Test
    void aClassWithoutAStateIsToldToBeUnpublishedUntilItSaysOtherwise() {
        importerSkiftende();
        var i2016 = laesKlasse(KLASSE, virkningsfilter("2016-06-01T00:00:00Z", "2016-06-01T00:00:00Z"));
        assertThat(i2016.tekst("PubliceretStatus/ErPubliceretIndikator")).isEqualTo("false");
        assertThat(Instant.parse(i2016.tekst("PubliceretStatus/Virkning/FraTidspunkt/TidsstempelDatoTid")))
                .isEqualTo("2015-12-31T23:00:00Z");
        assertThat(Instant.parse(i2016.tekst("PubliceretStatus/Virkning/TilTidspunkt/TidsstempelDatoTid")))
                .isEqualTo("2016-12-31T23:00:00Z");

        var foer = laesKlasse(KLASSE, virkningsfilter(nytaar(2010), nytaar(2010)));
        assertThat(foer.tekst("PubliceretStatus/ErPubliceretIndikator")).isEqualTo("false");
        assertThat(foer.tekst("PubliceretStatus/Virkning/FraTidspunkt/GraenseIndikator"))
                .isEqualTo("true");
    }

    @Test
    void timeOfRegistrationIsReadBackAlsoOfWhatHasBeenDeleted() {
        importerKlasse(KLASSE, "27.35.04", "Støtte");
        var foerRettelsen = Instant.now();
        lykkes(klasse(
                "RetInput",
                uuid(KLASSE) + "<o:AttributListe>" + klasseegenskab(fra(2015), "27.35.04", "Hjælp")
                        + "</o:AttributListe>"));
        var foerSletningen = Instant.now();
        lykkes(klasse("SletInput", uuid(KLASSE)));
        var nu = Instant.now().plusSeconds(1).toString();

        har(laesKlasse(KLASSE), "44");
        har(laesKlasse(KLASSE, registreringsfilter(nu, nu)), "44");
        har(laesKlasse(KLASSE, registreringsfilter(nytaar(2019), nytaar(2019))), "44");
        assertThat(titler(laesKlasse(KLASSE, registreringsfilter(foerRettelsen.toString(), foerRettelsen.toString()))))
                .containsExactly("Støtte");
        assertThat(titler(
                        laesKlasse(KLASSE, registreringsfilter(foerSletningen.toString(), foerSletningen.toString()))))
                .containsExactly("Hjælp");
        var hele = lykkes(laesKlasse(KLASSE, registreringsfilter("", "")));
        assertThat(titler(hele)).as("nyeste først").containsExactly("Hjælp", "Støtte");
        assertThat(hele.tekst("DataEjer/CVR")).isEqualTo(KORSBAEK);
    }

    @Test
    void aListIsAnsweredInTheOrderAskedForWithoutWhatIsNotOfTheKind() {
        var andre = Stream.generate(UUID::randomUUID).limit(3).toList();
        andre.forEach(uuid -> importerKlasse(uuid, "85.02.02", "Emne " + uuid));
        var organisation = UUID.randomUUID();
        lykkes(organisation(
                "ImportInput",
                importer(
                        "Organisation",
                        organisation,
                        nytaar(2020),
                        Klientbeskeder.organisationslister("Korsbæk", UUID.randomUUID()))));
        for (var filter : List.of("", registreringsfilter(nytaar(2021), nytaar(2021)))) {
            var svar = klasse(
                    "ListInput",
                    uuid(andre.get(2)) + uuid(organisation) + uuid(andre.get(0)) + uuid(UUID.randomUUID()) + filter);
            assertThat(svar.tekster("ObjektID/UUIDIdentifikator"))
                    .containsExactly(andre.get(2).toString(), andre.get(0).toString());
        }
    }

    @Test
    void moreThanFiveHundredObjectsAreRefused() {
        var uuider = new ArrayList<UUID>();
        for (var i = 0; i < 501; i++) {
            uuider.add(UUID.randomUUID());
        }
        har(
                klasse(
                        "ListInput",
                        String.join(
                                "", uuider.stream().map(Klientbeskeder::uuid).toList())),
                "40");
        har(
                klasse(
                        "ListInput",
                        String.join(
                                "",
                                uuider.stream()
                                        .skip(1)
                                        .map(Klientbeskeder::uuid)
                                        .toList())),
                "44");
    }

    @Test
    void bothPathsOfClassesAreTheSame() {
        importerKlasse(KLASSE, "27.35.04", "Støtte");
        var kort = Opslagsklient.KLASSE;
        var lang = new Soapklient(
                Adresser.KLASSIFIKATION_KLASSE, kort.kontrakt(), kort.skemaer(), kort.system(), kort.kommune());
        assertThat(titler(lang.kald(Soapversion.V11, Klientbeskeder.listKlasser(KLASSE))))
                .containsExactly("Støtte");
    }

    @Test
    void relationsComeBackInTheFormOfTheContractAndNamesAreNotKept() {
        var maal = UUID.randomUUID();
        var label = "<sd:Label>Navn</sd:Label>";
        var relationer = "<o:RelationListe><sd:Facet>" + virkning(fra(2015)) + "<sd:ReferenceID>" + uuid(maal) + label
                + "</sd:ReferenceID></sd:Facet>" + mapning(maal, "<sd:Indeks/>")
                + mapning(maal, "<sd:Indeks>" + uuid(KLASSE) + "</sd:Indeks>") + "</o:RelationListe>";
        var lister = Klientbeskeder.klasselister("27.35.04", "Støtte").replace("<o:RelationListe/>", relationer);
        lykkes(klasse("ImportInput", importer("Klasse", KLASSE, nytaar(2020), lister)));

        var svar = laesKlasse(KLASSE);
        assertThat(svar.tekst("RelationListe/Facet/ReferenceID/UUIDIdentifikator"))
                .isEqualTo(maal.toString());
        assertThat(svar.tekster("Mapninger/Rolle/UUIDIdentifikator")).containsExactly(maal.toString(), maal.toString());
        assertThat(svar.tekster("Mapninger/Indeks")).containsExactly("", KLASSE.toString());
        assertThat(svar.tekster("Label")).isEmpty();
    }

    private static String mapning(UUID maal, String indeks) {
        var reference = uuid(maal) + "<sd:Label>Navn</sd:Label>";
        return "<sd:Mapninger>" + virkning(fra(2015)) + "<sd:ReferenceID>" + reference
                + "</sd:ReferenceID><sd:Rolle>" + reference + "</sd:Rolle><sd:Type>" + reference + "</sd:Type>"
                + indeks + "</sd:Mapninger>";
    }

    @Test
    void anAddressWithoutARoleSaysSoInTheWayOfTheSources() {
        var organisation = UUID.randomUUID();
        var adresse = "<sd:Adresser>" + virkning(fra(2015)) + "<sd:ReferenceID>" + uuid(KLASSE)
                + "</sd:ReferenceID><sd:Rolle><sd:URNIdentifikator>URN:Empty</sd:URNIdentifikator></sd:Rolle>"
                + "<sd:Type>" + uuid(KLASSE) + "</sd:Type><sd:Indeks>1</sd:Indeks></sd:Adresser>";
        var lister = Klientbeskeder.organisationslister("Korsbæk", UUID.randomUUID())
                .replace("<o:RelationListe>", "<o:RelationListe>" + adresse);
        lykkes(organisation("ImportInput", importer("Organisation", organisation, nytaar(2020), lister)));

        var svar = organisation("LaesInput", uuid(organisation));
        assertThat(svar.tekst("Adresser/Rolle/URNIdentifikator")).isEqualTo("URN:Empty");
        assertThat(svar.tekst("Adresser/Type/UUIDIdentifikator")).isEqualTo(KLASSE.toString());
        assertThat(svar.tekst("Adresser/Indeks")).isEqualTo("1");
    }
}
