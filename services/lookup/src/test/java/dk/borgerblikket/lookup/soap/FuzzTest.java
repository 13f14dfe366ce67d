package dk.borgerblikket.lookup.soap;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.soap.proeve.Fuzzkoersel;
import dk.borgerblikket.soap.proeve.Soapklient;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Spoilt messages, made from the contracts: whatever is sent, the service answers as if it had been meant. */
@QuarkusTest
class FuzzTest extends Tjenestetest {

    private static final long FROE = 20261201;
    private static final int BESKEDER = 1600;

    static Stream<Soapklient> klienter() {
        return Stream.of(Opslagsklient.KLASSE, Opslagsklient.ORGANISATION, Opslagsklient.VIRKSOMHED);
    }

    @ParameterizedTest
    @MethodSource("klienter")
    void noSpoiltMessageIsAnErrorOfOurs(Soapklient klient) {
        assertThat(new Fuzzkoersel(FROE).soap(klient, BESKEDER))
                .as("beskeder, der alligevel blev svaret på med 200")
                .isGreaterThan(BESKEDER / 4);
    }
}
