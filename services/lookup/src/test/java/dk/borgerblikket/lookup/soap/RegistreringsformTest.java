package dk.borgerblikket.lookup.soap;

import static dk.borgerblikket.lookup.objekt.Objektbygger.fra;
import static dk.borgerblikket.lookup.objekt.Objektbygger.objekt;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.lookup.objekt.Relation;
import dk.borgerblikket.oio.UnikId;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What other interfaces have registered, which may be more or less than a contract has room for. */
@QuarkusTest
class RegistreringsformTest extends Soaptest {

    private static final UUID MAAL = UUID.fromString("a1f5f0c2-7a63-4d9c-8a53-5fb0f0f3c922");

    private static Registrering medRelation(Registrering objekt, String navn, @Nullable UnikId rolle) {
        return Registrering.hel(
                objekt.egenskaber(),
                objekt.gyldighed(),
                objekt.publiceret(),
                Map.of(navn, List.of(new Relation(null, UnikId.uuid(MAAL), rolle, null, null))));
    }

    private static Registrering enKlasse(String... felter) {
        return objekt().egenskab(fra(2015), felter).publiceret(fra(2015)).byg();
    }

    @Test
    void aTextThatIsTooLongForTheContractIsShownToGoOn() {
        gem(
                KORSBAEK,
                Objektart.KLASSE,
                KLASSE,
                enKlasse("OmfangTekst", "å".repeat(2000), "TitelTekst", "x".repeat(300)));
        var svar = lykkes(laesKlasse(KLASSE));
        assertThat(svar.tekst("Egenskab/OmfangTekst")).isEqualTo("å".repeat(1023) + "…");
        assertThat(svar.tekst("Egenskab/TitelTekst")).isEqualTo("x".repeat(300));
    }

    @Test
    void aMappingThatSaysNoTypeIsToAClassAndOneWithoutARoleIsLeftOut() {
        gem(
                KORSBAEK,
                Objektart.KLASSE,
                KLASSE,
                medRelation(enKlasse("TitelTekst", "a"), "Mapninger", UnikId.uuid(MAAL)));
        var svar = lykkes(laesKlasse(KLASSE));
        assertThat(svar.tekst("Mapninger/Rolle/UUIDIdentifikator")).isEqualTo(MAAL.toString());
        assertThat(svar.tekst("Mapninger/Type/UUIDIdentifikator")).isEqualTo("7c51b9a8-d388-4e83-8c8b-ee3a90458d0b");
        assertThat(svar.tekst("Mapninger/Virkning/TilTidspunkt/GraenseIndikator"))
                .isEqualTo("true");

        gem(KORSBAEK, Objektart.KLASSE, KLASSE, medRelation(enKlasse("TitelTekst", "a"), "Mapninger", null));
        assertThat(lykkes(laesKlasse(KLASSE)).tekster("Mapninger")).isEmpty();
    }

    @Test
    void anAddressWithoutRoleTypeAndPlaceSaysSo() {
        var navn = objekt().egenskab(fra(2015), "OrganisationNavn", "Korsbæk").byg();
        gem(KORSBAEK, Objektart.ORGANISATION, KLASSE, medRelation(navn, "Adresser", null));
        var svar = lykkes(organisation("LaesInput", uuid(KLASSE)));
        assertThat(svar.tekst("Adresser/ReferenceID/UUIDIdentifikator")).isEqualTo(MAAL.toString());
        assertThat(svar.tekst("Adresser/Rolle/URNIdentifikator")).isEqualTo("URN:Empty");
        assertThat(svar.tekst("Adresser/Type/URNIdentifikator")).isEqualTo("URN:Empty");
        assertThat(svar.tekst("Adresser/Indeks")).isEmpty();
    }

    @Test
    void relationsThatTheContractDoesNotKnowAreNotTold() {
        gem(KORSBAEK, Objektart.KLASSE, KLASSE, medRelation(enKlasse("TitelTekst", "a"), "Sideordnede", null));
        assertThat(lykkes(laesKlasse(KLASSE)).tekst("RelationListe")).isEmpty();
    }
}
