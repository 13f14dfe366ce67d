package dk.borgerblikket.lookup.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.borgerblikket.soap.kontrakt.Kontrakt;
import dk.borgerblikket.soap.kontrakt.Operation;
import dk.borgerblikket.soap.proeve.Kontraktproeve;
import dk.borgerblikket.soap.proeve.Soapklient;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables say what the published schemas say, and are named as they are. */
class OpslagskontrakterTest {

    private static final int BESKEDER = 1600;

    static Stream<Soapklient> klienter() {
        return Stream.of(Opslagsklient.KLASSE, Opslagsklient.ORGANISATION, Opslagsklient.VIRKSOMHED);
    }

    @ParameterizedTest
    @MethodSource("klienter")
    void ourSchemasSayWhatTheReaderSays(Soapklient klient) {
        Kontraktproeve.sammenlign(klient.kontrakt(), klient.skemaer().egne(), BESKEDER);
    }

    @ParameterizedTest
    @MethodSource("klienter")
    void thePublishedSchemasSayWhatTheReaderSays(Soapklient klient) {
        Kontraktproeve.sammenlign(klient.kontrakt(), klient.skemaer().offentliggjorte(), BESKEDER);
    }

    @Test
    void theContractsAreNamedAsThePublishedOnes() {
        assertThat(klienter().map(Soapklient::kontrakt))
                .extracting(Kontrakt::navnerum, Kontrakt::service, Kontrakt::port, Kontrakt::portType)
                .containsExactly(
                        tuple(
                                "http://stoettesystemerne.dk/klassifikation",
                                "KlasseService_7",
                                "Klasse",
                                "KlassePortType"),
                        tuple(
                                "http://stoettesystemerne.dk/organisation/6/",
                                "OrganisationService",
                                "Organisation",
                                "OrganisationPortType"),
                        tuple(
                                "http://stoettesystemerne.dk/organisation/6/",
                                "VirksomhedService",
                                "Virksomhed",
                                "VirksomhedPortType"));
        assertThat(klienter().map(Soapklient::kontrakt))
                .allSatisfy(kontrakt -> assertThat(kontrakt.operationer())
                        .extracting(Operation::navn)
                        .containsExactly("opret", "importer", "passiver", "laes", "ret", "slet", "soeg", "list"));
        assertThat(klienter().map(k -> k.kontrakt().operationer().getLast().action()))
                .containsExactly(
                        "http://kombit.dk/sts/klassifikation/klasse/list",
                        "http://kombit.dk/sts/organisation/organisation/list",
                        "http://kombit.dk/sts/organisation/virksomhed/list");
    }
}
