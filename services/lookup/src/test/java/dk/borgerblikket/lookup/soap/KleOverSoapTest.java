package dk.borgerblikket.lookup.soap;

import static dk.borgerblikket.lookup.soap.Klientbeskeder.listKlasser;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.nytaar;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.soegKlasse;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.tid;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.lookup.kle.Kleplan;
import dk.borgerblikket.soap.konvolut.Soapversion;
import dk.borgerblikket.soap.proeve.Soapklient;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The classes that the import of KLE registers, as the published client looks them up. */
@QuarkusTest
class KleOverSoapTest extends Soaptest {

    private static final Soapklient KLASSER = Opslagsklient.laeser(Opslagsklient.KLASSE);

    private static UUID find(String noegle) {
        var fundet = lykkes(KLASSER.kald(Soapversion.V12, soegKlasse(noegle)));
        return UUID.fromString(fundet.tekst("IdListe/UUIDIdentifikator"));
    }

    @ParameterizedTest
    @CsvSource({"32.24.04,Hjælp til forsørgelse (kontanthjælp mv.)", "G01,"})
    void theImportedClassesAreFoundAndListed(String noegle, String titel) {
        importerXml(fil("emneplan.xml")).statusCode(200);
        som(national())
                .contentType("application/xml")
                .body(fil("handlingsfacetter.xml"))
                .post("/klassifikation/v1/kle/handlingsfacetter?udgivelsesdato=2025-05-01")
                .then()
                .statusCode(200);

        var liste = lykkes(KLASSER.kald(Soapversion.V12, listKlasser(find(noegle))));
        assertThat(liste.tekst("DataEjer/CVR")).isEqualTo(NATIONAL);
        assertThat(liste.tekst("Egenskab/BrugervendtNoegleTekst")).isEqualTo(noegle);
        assertThat(liste.tekst("Egenskab/TitelTekst")).isNotBlank();
        if (titel != null) {
            assertThat(titler(liste)).containsExactly(titel);
        }
        assertThat(liste.tekst("PubliceretStatus/ErPubliceretIndikator")).isEqualTo("true");
        assertThat(liste.tekst("RelationListe/Facet/ReferenceID/UUIDIdentifikator"))
                .isEqualTo((noegle.equals("G01") ? Kleplan.HANDLINGSFACET : Kleplan.EMNE).toString());
    }

    /** The case of classification §3.1: the number left KLE in February 2022. */
    @Test
    void aNumberThatHasLeftIsStillReadAndIsNotPublished() {
        importerCsv("2021-08-01", "32.24.04;Kontanthjælp", "32.24.32;Uddannelseshjælp")
                .statusCode(200);
        importerCsv("2022-02-01", "32.24.04;Hjælp til forsørgelse").statusCode(200);

        var udgaaet = find("32.24.32");
        var nu = lykkes(KLASSER.kald(Soapversion.V12, listKlasser(udgaaet)));
        assertThat(titler(nu)).containsExactly("Uddannelseshjælp");
        assertThat(nu.tekst("PubliceretStatus/ErPubliceretIndikator")).isEqualTo("false");
        assertThat(nu.tekst("PubliceretStatus/Virkning/FraTidspunkt/TidsstempelDatoTid"))
                .startsWith("2022-01-31T23:00");
        var i2022 = tid("VirkningFraFilter", nytaar(2022)) + tid("VirkningTilFilter", nytaar(2022));
        var dengang = lykkes(KLASSER.kald(
                Soapversion.V12, Klientbeskeder.klasse("LaesInput", Klientbeskeder.uuid(udgaaet) + i2022)));
        assertThat(dengang.tekst("PubliceretStatus/ErPubliceretIndikator")).isEqualTo("true");
        assertThat(titler(lykkes(KLASSER.kald(
                        Soapversion.V12,
                        Klientbeskeder.klasse("LaesInput", Klientbeskeder.uuid(find("32.24.04")) + i2022)))))
                .containsExactly("Kontanthjælp");
    }
}
