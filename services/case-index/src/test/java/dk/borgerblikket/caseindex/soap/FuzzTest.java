package dk.borgerblikket.caseindex.soap;

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

/** Spoilt messages, made from the contract: whatever is sent, the service answers as if it had been meant. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class FuzzTest {

    private static final long FROE = 20261125;
    private static final int SOAP = 5500;
    private static final int REST = 4500;

    /** For a municipality that no other test counts the objects of. */
    private static final Soapklient KLIENT = Indeksklient.klient("22222222");

    @Test
    void noSpoiltSoapMessageIsAnErrorOfOurs() {
        assertThat(new Fuzzkoersel(FROE).soap(KLIENT, SOAP))
                .as("beskeder, der alligevel blev svaret på med 200")
                .isGreaterThan(SOAP / 4);
    }

    @Test
    void noSpoiltJsonMessageIsAnErrorOfOurs() {
        List<Jsonfuzz> handlinger = Stream.of(
                        Indekskontrakt.IMPORTER, Indekskontrakt.OPDATER, Indekskontrakt.FREMSOEG, Indekskontrakt.FJERN)
                .map(o -> new Jsonfuzz("/sagdokumentindeks/v1/" + o.navn(), o))
                .toList();
        assertThat(new Fuzzkoersel(FROE - SOAP).rest(KLIENT, handlinger, REST))
                .as("beskeder, der alligevel blev svaret på med 200")
                .isGreaterThan(REST / 20);
    }
}
