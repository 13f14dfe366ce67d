package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.KORSBAEK;
import static dk.borgerblikket.benefitindex.Beskeder.SYSTEM;
import static dk.borgerblikket.benefitindex.Beskeder.attributter;
import static dk.borgerblikket.benefitindex.Beskeder.json;
import static dk.borgerblikket.benefitindex.Beskeder.nytCpr;
import static dk.borgerblikket.benefitindex.Beskeder.relation;
import static dk.borgerblikket.benefitindex.Beskeder.relationer;
import static dk.borgerblikket.benefitindex.Beskeder.ved;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.bulk.proeve.Haendelsesproeve;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Aftaler#LAESESYSTEM} reads 32.* up to level 2 and 27.* up to level 3. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class HaendelserTest extends Haendelsesproeve {

    private final UUID bevilling = UUID.randomUUID();
    private final UUID effektuering = UUID.randomUUID();

    HaendelserTest() {
        super(new Ydelsesproeve());
    }

    private static ObjectNode bevilling(UUID uuid, String foelsomhed, String kle) {
        var besked = Beskeder.bevilling(uuid, nytCpr());
        ved(besked, "/Registrering/0/AttributListe/Egenskaber/0").put("Foelsomhed", foelsomhed);
        attributter(besked).withArray("BevilgetYdelse").removeAll().add(Beskeder.ydelse("1", kle));
        return besked;
    }

    private ObjectNode effektuering(ObjectNode... linjer) {
        return Beskeder.effektuering(effektuering, nytCpr(), "10", linjer);
    }

    private ObjectNode linje(String indeks, UUID til, String kle) {
        return Beskeder.linje(effektuering, indeks, til, "10").put("Klassifikationsbeskrivelse", kle);
    }

    private static void fjern(String sti, UUID uuid) {
        Indekstest.kald(sti, json("{'UUIDIdentifikator':'%s'}".formatted(uuid))).statusCode(200);
    }

    private List<String> hoertAfLaeser() {
        return hoert(Aftaler.LAESESYSTEM, KORSBAEK);
    }

    @ParameterizedTest
    @CsvSource({
        "FORTROLIGE_PERSONOPLYSNINGER,32.03.04,32.03.04,true",
        "FOELSOMME_PERSONOPLYSNINGER,27.35.04,27.35.04,true",
        "FOELSOMME_PERSONOPLYSNINGER,32.03.04,32.03.04,false",
        "IKKE_FORTROLIGE_DATA,44.01.01,44.01.01,false",
        "IKKE_FORTROLIGE_DATA,32.03.04,44.01.01,false",
        "IKKE_FORTROLIGE_DATA,44.01.01,32.03.04,false"
    })
    void aReaderIsToldOfWhatItSeesAndOfTheRemovalOfWhatItSaw(
            String foelsomhed, String ydelse, String linje, boolean ses) {
        Indekstest.importer(
                List.of(bevilling(bevilling, foelsomhed, ydelse)), List.of(effektuering(linje("1", bevilling, linje))));

        assertThat(hoertAfLaeser())
                .containsExactlyInAnyOrderElementsOf(
                        ses
                                ? List.of(
                                        "Bevilling Importeret " + bevilling,
                                        "OekonomiskEffektuering Importeret " + effektuering)
                                : List.of());

        fjern(Indekstest.FJERN_EFFEKTUERING, effektuering);
        assertThat(hoertAfLaeser().contains("OekonomiskEffektuering Fjernet " + effektuering))
                .isEqualTo(ses);
        assertThat(hoert(SYSTEM, KORSBAEK)).hasSize(3);
        assertThat(hoert(Aftaler.LAESESYSTEM, Aftaler.UDBETALING_DANMARK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "32.03.04,32.03.04,true",
        "32.03.04,44.01.01,false",
        "44.01.01,32.03.04,false",
        "32.03.04,,true",
        "44.01.01,,false"
    })
    void theRemovalOfAGrantIsToldToThoseWhoSawIt(String ydelse, String linje, boolean ses) {
        Indekstest.importer(List.of(bevilling(bevilling, "IKKE_FORTROLIGE_DATA", ydelse)), List.of());
        if (linje != null) {
            Indekstest.importer(List.of(), List.of(effektuering(linje("1", bevilling, linje))));
        }
        assertThat(hoertAfLaeser().contains("Bevilling Importeret " + bevilling))
                .isEqualTo(ses);

        fjern(Indekstest.FJERN_BEVILLING, bevilling);

        assertThat(hoertAfLaeser().contains("Bevilling Fjernet " + bevilling)).isEqualTo(ses);
    }

    @Test
    void aPaymentThatWasSeenInPartIsToldToBeGone() {
        var skjult = UUID.randomUUID();
        Indekstest.importer(
                List.of(
                        bevilling(bevilling, "IKKE_FORTROLIGE_DATA", "32.03.04"),
                        bevilling(skjult, "IKKE_FORTROLIGE_DATA", "44.01.01")),
                List.of(effektuering(linje("1", bevilling, "32.03.04"), linje("2", skjult, "44.01.01"))));
        fjern(Indekstest.FJERN_EFFEKTUERING, effektuering);
        fjern(Indekstest.FJERN_BEVILLING, skjult);

        assertThat(hoertAfLaeser())
                .containsExactly("Bevilling Importeret " + bevilling, "OekonomiskEffektuering Fjernet " + effektuering);
    }

    @Test
    void whatAProfileProtectsOrWhoseGrantHasNotComeIsToldToItsSystemsOnly() {
        var beskyttet = bevilling(bevilling, "IKKE_FORTROLIGE_DATA", "32.03.04");
        relationer(beskyttet)
                .withArray("Sikkerhedsprofil")
                .add(relation(
                        "4becdcec-c8bd-44a4-ac0b-5a0162986840",
                        "2b808769-8d09-4aa3-ac28-f8ac3526010f",
                        UUID.randomUUID().toString(),
                        ""));
        Indekstest.importer(List.of(beskyttet), List.of(effektuering(linje("1", UUID.randomUUID(), "32.03.04"))));
        fjern(Indekstest.FJERN_EFFEKTUERING, effektuering);
        fjern(Indekstest.FJERN_BEVILLING, bevilling);

        assertThat(hoertAfLaeser()).isEmpty();
        assertThat(hoert(SYSTEM, KORSBAEK)).hasSize(4);
    }
}
