package dk.borgerblikket.lookup.soap;

import static dk.borgerblikket.lookup.soap.Klientbeskeder.eksempel;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.fra;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.importer;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.klasseegenskab;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.klasselister;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.nytaar;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.soegKlasse;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.til;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.uuid;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.virkning;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.lookup.kle.Kleplan;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektbygger;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.soap.konvolut.Soapversion;
import dk.borgerblikket.soap.proeve.Soapsvar;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code soeg}: search by example. */
@QuarkusTest
class SoapsoegningTest extends Soaptest {

    private static final UUID ANDEN = UUID.fromString("a1f5f0c2-7a63-4d9c-8a53-5fb0f0f3c922");

    private static List<String> fundne(Soapsvar svar) {
        return svar.tekster("IdListe/UUIDIdentifikator");
    }

    private static Soapsvar soeg(String foer, String egenskab) {
        return klasse("SoegInput", foer + eksempel(egenskab));
    }

    private static String noegle(String noegle) {
        return "<sd:BrugervendtNoegleTekst>" + noegle + "</sd:BrugervendtNoegleTekst>";
    }

    private static String titel(String titel) {
        return "<sd:TitelTekst>" + titel + "</sd:TitelTekst>";
    }

    @ParameterizedTest
    @CsvSource({"27.35.04,1", "27.35.*,2", "27.35.%,2", "27.35,0", "2,0", "*,2", "'',0"})
    void aKeyIsFoundInFullOrByItsBeginning(String noegle, int antal) {
        importerKlasse(KLASSE, "27.35.04", "Støtte");
        importerKlasse(ANDEN, "27.35.08", "Hjælp");
        var svar = har(soeg("", noegle(noegle)), antal == 0 ? "44" : "20");
        assertThat(fundne(svar)).hasSize(antal);
    }

    @Test
    void allOfTheExampleMustBeThere() {
        importerKlasse(KLASSE, "27.35.04", "Støtte");
        importerKlasse(ANDEN, "27.35.08", "Hjælp");
        assertThat(fundne(soeg("", titel("Støtte")))).containsExactly(KLASSE.toString());
        assertThat(fundne(soeg("", titel("hj*")))).containsExactly(ANDEN.toString());
        assertThat(fundne(soeg("", noegle("27.35.04") + titel("Støtte")))).containsExactly(KLASSE.toString());
        assertThat(fundne(soeg("", noegle("27.35.04") + titel("Hjælp")))).isEmpty();
        var toEksempler = eksempel(noegle("27.35.04"))
                .replace("</o:AttributListe>", "<o:Egenskab>" + noegle("27.35.08") + "</o:Egenskab></o:AttributListe>");
        har(klasse("SoegInput", toEksempler), "44");
    }

    @Test
    void statesAndRelationsAreSearchedBy() {
        var facet = UUID.randomUUID();
        var relation = "<o:RelationListe><sd:Facet>" + virkning(fra(2015)) + "<sd:ReferenceID>" + uuid(facet)
                + "</sd:ReferenceID></sd:Facet></o:RelationListe>";
        importerKlasse(ANDEN, "27.35.08", "Hjælp");
        lykkes(klasse(
                "ImportInput",
                importer(
                        "Klasse",
                        KLASSE,
                        nytaar(2020),
                        klasselister("27.35.04", "Støtte")
                                .replace(">true<", ">false<")
                                .replace("<o:RelationListe/>", relation))));

        var upubliceret = "<o:AttributListe/><o:TilstandListe><o:PubliceretStatus><sd:ErPubliceretIndikator>false"
                + "</sd:ErPubliceretIndikator></o:PubliceretStatus></o:TilstandListe><o:RelationListe/>";
        assertThat(fundne(klasse("SoegInput", upubliceret))).containsExactly(KLASSE.toString());
        assertThat(fundne(klasse("SoegInput", upubliceret.replace("false", "true"))))
                .containsExactly(ANDEN.toString());
        assertThat(fundne(klasse("SoegInput", "<o:AttributListe/><o:TilstandListe/>" + relation)))
                .containsExactly(KLASSE.toString());
        har(
                klasse(
                        "SoegInput",
                        "<o:AttributListe/><o:TilstandListe/>" + relation.replace(facet.toString(), KLASSE.toString())),
                "44");
    }

    @Test
    void hitsComeInPagesByTheirKey() {
        for (var nummer = 0; nummer < 5; nummer++) {
            importerKlasse(UUID.randomUUID(), "85.02.0" + nummer, "Emne " + nummer);
        }
        var alle = fundne(soeg("", noegle("85.02.*")));
        assertThat(alle).hasSize(5);
        assertThat(fundne(soeg(side(0, 2), noegle("85.02.*")))).isEqualTo(alle.subList(0, 2));
        assertThat(fundne(soeg(side(2, 2), noegle("85.02.*")))).isEqualTo(alle.subList(2, 4));
        assertThat(fundne(soeg(side(4, 999_999_999_999L), noegle("85.02.*")))).isEqualTo(alle.subList(4, 5));
        har(soeg(side(5, 2), noegle("85.02.*")), "44");
        har(soeg(side(999_999_999_999L, 2), noegle("85.02.*")), "44");
        har(soeg(side(-1, 2), noegle("85.02.*")), "40");
        har(soeg(side(0, 0), noegle("85.02.*")), "40");
    }

    private static String side(long foerste, long antal) {
        return "<sd:FoersteResultatReference>" + foerste
                + "</sd:FoersteResultatReference><sd:MaksimalAntalKvantitet>" + antal
                + "</sd:MaksimalAntalKvantitet>";
    }

    @Test
    void thereAreNoMoreThanFiveHundredHitsOnAPage() {
        klasser(501);
        sql("""
                INSERT INTO egenskab (objekt, art, ejer_cvr, noegle, navn, fra, til)
                SELECT uuid, 'Klasse', '11111111', '85.02.02', 'Emne', '0001-01-01Z', '9999-01-01Z' FROM objekt""");
        assertThat(fundne(soeg("", titel("Emne")))).hasSize(500);
        assertThat(fundne(soeg(side(0, 1000), titel("Emne")))).hasSize(500);
        assertThat(fundne(soeg(side(500, 1000), titel("Emne")))).hasSize(1);
    }

    private static void klasser(int antal) {
        sql("""
                INSERT INTO objekt (uuid, objekttype, master, ejer_cvr, antal_registreringer, tidspunkt, opdateret, indhold)
                SELECT gen_random_uuid(), 'Klasse', gen_random_uuid(), '11111111', 1, now(), now(), '{}'
                FROM generate_series(1, %d)""".formatted(antal));
    }

    @Test
    void aSearchThroughTooManyHistoriesIsRefused() {
        klasser(1001);
        var svar = har(soeg(registreret(nytaar(2021)), noegle("27.35.04")), "40");
        assertThat(svar.tekst("StandardRetur/FejlbeskedTekst")).contains("for mange objekter");
        var nabo = "<sd:DataEjer><sd:CVR>22222222</sd:CVR></sd:DataEjer>";
        har(soeg(registreret(nytaar(2021)) + nabo, noegle("27.35.04")), "44");
    }

    @Test
    void validTimeDecidesWhatIsFound() {
        lykkes(klasse(
                "ImportInput",
                importer(
                        "Klasse",
                        KLASSE,
                        nytaar(2020),
                        "<o:AttributListe>" + klasseegenskab(fra(2015) + til(2018), "27.35.04", "Støtte")
                                + klasseegenskab(fra(2018), "27.35.05", "Støtte")
                                + "</o:AttributListe><o:TilstandListe/><o:RelationListe/>")));
        har(soeg("", noegle("27.35.04")), "44");
        assertThat(fundne(soeg(gaelder(2016, 2016), noegle("27.35.04")))).hasSize(1);
        assertThat(fundne(soeg(gaelder(2010, 2030), noegle("27.35.04")))).hasSize(1);
        har(soeg(gaelder(2018, 2030), noegle("27.35.04")), "44");
        har(soeg(gaelder(2030, 2018), noegle("27.35.04")), "40");
    }

    private static String gaelder(int fra, int til) {
        return "<sd:SoegVirkning>" + fra(fra) + til(til) + "</sd:SoegVirkning>";
    }

    @Test
    void timeOfRegistrationDecidesWhatIsFound() {
        importerKlasse(KLASSE, "27.35.04", "Støtte");
        var foer = Instant.now().toString();
        lykkes(klasse("SletInput", uuid(KLASSE)));
        har(soeg("", noegle("27.35.04")), "44");
        har(soeg(registreret(nytaar(2019)), noegle("27.35.04")), "44");
        assertThat(fundne(soeg(registreret(foer), noegle("27.35.04")))).containsExactly(KLASSE.toString());
        har(soeg(registreret(foer), noegle("27.35.05")), "44");
        har(soeg(registreret(Instant.now().plusSeconds(60).toString()), noegle("27.35.04")), "44");
    }

    private static String registreret(String tid) {
        return "<sd:SoegRegistrering>" + Klientbeskeder.tid("FraTidspunkt", tid)
                + Klientbeskeder.tid("TilTidspunkt", tid) + "</sd:SoegRegistrering>";
    }

    @Test
    void theClassOfKleComesFirstAndTheOwnersAreToldApart() {
        var liste = UUID.fromString("0a000000-0000-4000-8000-000000000001");
        var lokalKle = UUID.fromString("0a000000-0000-4000-8000-000000000002");
        importerKlasse(KLASSE, "27.35.04", "Lokal");
        gem(NATIONAL, Objektart.KLASSE, liste, klassen(Map.of()));
        gem(KORSBAEK, Objektart.KLASSE, lokalKle, klassen(Map.of("Facet", Kleplan.EMNE)));
        gem(NATIONAL, Objektart.KLASSE, ANDEN, klassen(Map.of("Facet", Kleplan.EMNE)));

        assertThat(fundne(Opslagsklient.KLASSE.kald(Soapversion.V12, soegKlasse("27.35.04"))))
                .containsExactly(ANDEN.toString(), lokalKle.toString(), liste.toString(), KLASSE.toString());
        var ejer = "<sd:DataEjer><sd:CVR>%s</sd:CVR></sd:DataEjer>";
        assertThat(fundne(soeg(ejer.formatted(KORSBAEK), noegle("27.35.04"))))
                .containsExactly(lokalKle.toString(), KLASSE.toString());
        assertThat(fundne(soeg(ejer.formatted(NATIONAL), noegle("27.35.04"))))
                .containsExactly(ANDEN.toString(), liste.toString());
    }

    private static Registrering klassen(Map<String, UUID> relationer) {
        var klasse = Objektbygger.objekt().egenskab(Objektbygger.fra(2020), "BrugervendtNoegleTekst", "27.35.04");
        relationer.forEach((navn, maal) -> klasse.relation(Objektbygger.fra(2020), navn, maal));
        return klasse.byg();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sd:OmfangTekst>x</sd:OmfangTekst>",
                "<sd:Sortering>7</sd:Sortering>",
                "<o:Soegeord><sd:BeskrivelseTekst>x</sd:BeskrivelseTekst></o:Soegeord>"
            })
    void whatCannotBeSearchedByIsRefusedAndNotLeftOut(String egenskab) {
        importerKlasse(KLASSE, "27.35.04", "Støtte");
        var svar = har(soeg("", egenskab), "40");
        assertThat(svar.tekst("StandardRetur/FejlbeskedTekst")).startsWith("Der kan ikke søges på ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sd:SoegRegistrering><sd:LivscyklusKode>Importeret</sd:LivscyklusKode></sd:SoegRegistrering>",
                "<sd:SoegVirkning><sd:AktoerTypeKode>Bruger</sd:AktoerTypeKode></sd:SoegVirkning>"
            })
    void whoRegisteredItCannotBeSearchedBy(String afgraensning) {
        importerKlasse(KLASSE, "27.35.04", "Støtte");
        har(soeg(afgraensning, noegle("27.35.04")), "40");
    }
}
