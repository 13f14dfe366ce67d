package dk.borgerblikket.benefitindex.soap;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.soap.proeve.Fuzzkoersel;
import dk.borgerblikket.soap.proeve.Jsonfuzz;
import dk.borgerblikket.soap.proeve.Soapklient;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Spoilt messages, made from the contracts: whatever is sent, the service answers as if it had been meant. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class FuzzTest {

    private static final long FROE = 20261125;
    private static final int REST = 1000;

    /** A municipality that no other test counts the objects of. */
    private static final String KOMMUNE = "22222222";

    static Stream<Arguments> adresser() {
        return Stream.of(
                Arguments.of(Indeksklient.YDELSER, 9_000),
                Arguments.of(Indeksklient.BEVILLINGER, 500),
                Arguments.of(Indeksklient.EFFEKTUERINGER, 500));
    }

    @ParameterizedTest
    @MethodSource("adresser")
    void noSpoiltSoapMessageIsAnErrorOfOurs(Soapklient klient, int antal) {
        assertThat(new Fuzzkoersel(FROE).soap(forKommunen(klient), antal))
                .as("beskeder, der alligevel blev svaret på med 200")
                .isGreaterThan(antal / 4);
    }

    @Test
    void noSpoiltJsonMessageIsAnErrorOfOurs() {
        var handlinger = List.of(
                new Jsonfuzz("/ydelseindeks/v1/importer", Indekskontrakter.IMPORTER),
                new Jsonfuzz("/ydelseindeks/v1/opdater", Indekskontrakter.OPDATER),
                new Jsonfuzz("/ydelseindeks/v1/fremsoeg", Indekskontrakter.FREMSOEG),
                new Jsonfuzz(
                        "/bevillingindeks/v1/fjern",
                        Indekskontrakter.BEVILLINGER.operationer().getFirst()),
                new Jsonfuzz(
                        "/oekonomiskeffektueringindeks/v1/fjern",
                        Indekskontrakter.EFFEKTUERINGER.operationer().getFirst()));
        assertThat(new Fuzzkoersel(-FROE).rest(forKommunen(Indeksklient.YDELSER), handlinger, REST))
                .as("beskeder, der alligevel blev svaret på med 200")
                .isGreaterThan(REST / 20);
    }

    private static Soapklient forKommunen(Soapklient klient) {
        return new Soapklient(klient.adresse(), klient.kontrakt(), klient.skemaer(), klient.system(), KOMMUNE);
    }
}
