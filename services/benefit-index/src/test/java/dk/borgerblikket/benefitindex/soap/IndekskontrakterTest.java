package dk.borgerblikket.benefitindex.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.borgerblikket.benefitindex.fjern.FjernInput;
import dk.borgerblikket.benefitindex.fjern.FjernOutput;
import dk.borgerblikket.benefitindex.fremsoeg.FremsoegYdelseIndeksInput;
import dk.borgerblikket.benefitindex.fremsoeg.FremsoegYdelseIndeksOutput;
import dk.borgerblikket.benefitindex.importer.ImporterYdelseIndeksInput;
import dk.borgerblikket.benefitindex.opdater.OpdaterYdelseIndeksInput;
import dk.borgerblikket.oio.MultipleOutput;
import dk.borgerblikket.soap.kontrakt.Element;
import dk.borgerblikket.soap.kontrakt.Kontrakt;
import dk.borgerblikket.soap.kontrakt.Operation;
import dk.borgerblikket.soap.proeve.Kontraktproeve;
import dk.borgerblikket.soap.proeve.Soapklient;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables say what the published schemas say, and have a place for everything that the records hold. */
class IndekskontrakterTest {

    static Stream<Arguments> klienter() {
        return Stream.of(
                Arguments.of(Indeksklient.YDELSER, 1500),
                Arguments.of(Indeksklient.BEVILLINGER, 300),
                Arguments.of(Indeksklient.EFFEKTUERINGER, 300));
    }

    @ParameterizedTest
    @MethodSource("klienter")
    void ourSchemasSayWhatTheReaderSays(Soapklient klient, int beskeder) {
        Kontraktproeve.sammenlign(klient.kontrakt(), klient.skemaer().egne(), beskeder);
    }

    @ParameterizedTest
    @MethodSource("klienter")
    void thePublishedSchemasSayWhatTheReaderSays(Soapklient klient, int beskeder) {
        Kontraktproeve.sammenlign(klient.kontrakt(), klient.skemaer().offentliggjorte(), beskeder);
    }

    @Test
    void everyElementOfTheTableHasAPlaceInTheRecordsAndComesBack() {
        var ydelser = Indekskontrakter.YDELSER;
        for (var froe = 0; froe < 300; froe += 3) {
            Kontraktproeve.kommerIgen(ydelser, Indekskontrakter.IMPORTER, ImporterYdelseIndeksInput.class, froe);
            Kontraktproeve.kommerIgen(ydelser, Indekskontrakter.OPDATER, OpdaterYdelseIndeksInput.class, froe + 1);
            Kontraktproeve.laesesSom(Indekskontrakter.FREMSOEG, FremsoegYdelseIndeksInput.class, froe + 2);
        }
    }

    static Stream<Arguments> beskeder() {
        var fjern = fjern(Indekskontrakter.BEVILLINGER);
        return Stream.of(
                Arguments.of(Indekskontrakter.IMPORTER.input(), ImporterYdelseIndeksInput.class),
                Arguments.of(Indekskontrakter.IMPORTER.output(), MultipleOutput.class),
                Arguments.of(Indekskontrakter.OPDATER.input(), OpdaterYdelseIndeksInput.class),
                Arguments.of(Indekskontrakter.FREMSOEG.input(), FremsoegYdelseIndeksInput.class),
                Arguments.of(Indekskontrakter.FREMSOEG.output(), FremsoegYdelseIndeksOutput.class),
                Arguments.of(fjern.input(), FjernInput.class),
                Arguments.of(fjern.output(), FjernOutput.class));
    }

    @ParameterizedTest
    @MethodSource("beskeder")
    void everyFieldOfTheRecordsHasAPlaceInTheTable(Element element, Class<?> klasse) {
        Kontraktproeve.kraevPlads(element, klasse);
    }

    private static Operation fjern(Kontrakt kontrakt) {
        return kontrakt.operationer().getFirst();
    }

    @Test
    void theContractsAreNamedAsThePublishedOnes() {
        assertThat(Stream.of(Indekskontrakter.YDELSER, Indekskontrakter.BEVILLINGER, Indekskontrakter.EFFEKTUERINGER))
                .allSatisfy(kontrakt ->
                        assertThat(kontrakt.navnerum()).isEqualTo("http://stoettesystemerne.dk/ydelsesindeks"))
                .extracting(Kontrakt::service, Kontrakt::port, Kontrakt::portType)
                .containsExactly(
                        tuple("YdelseIndeksService_6", "YdelseIndeks", "YdelseIndeksPortType"),
                        tuple("BevillingIndeksService_6", "BevillingIndeks", "BevillingPortType"),
                        tuple(
                                "OekonomiskEffektueringIndeksService_6",
                                "OekonomiskEffektueringIndeks",
                                "OekonomiskEffektueringPortType"));
        assertThat(Indekskontrakter.YDELSER.operationer())
                .extracting(Operation::action)
                .containsExactly(
                        "http://kombit.dk/sts/ydelseindeks/importer",
                        "http://kombit.dk/sts/ydelseindeks/opdater",
                        "http://kombit.dk/sts/ydelseindeks/fremsoeg");
        assertThat(fjern(Indekskontrakter.BEVILLINGER).action())
                .isEqualTo("http://kombit.dk/sts/ydelseindeks/bevillingindeks/fjern");
        assertThat(fjern(Indekskontrakter.EFFEKTUERINGER).action())
                .isEqualTo("http://kombit.dk/sts/ydelseindeks/oekonomiskEffektuering/fjern");
    }
}
