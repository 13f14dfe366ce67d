package dk.borgerblikket.caseindex.soap;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.caseindex.fjern.FjernInput;
import dk.borgerblikket.caseindex.fremsoeg.FremsoegInput;
import dk.borgerblikket.caseindex.fremsoeg.FremsoegOutput;
import dk.borgerblikket.caseindex.importer.ImporterInput;
import dk.borgerblikket.caseindex.opdater.OpdaterInput;
import dk.borgerblikket.oio.MultipleOutput;
import dk.borgerblikket.soap.kontrakt.Element;
import dk.borgerblikket.soap.kontrakt.Kontrakt;
import dk.borgerblikket.soap.kontrakt.Operation;
import dk.borgerblikket.soap.proeve.Kontraktproeve;
import dk.borgerblikket.soap.proeve.Skemavalidering;
import dk.borgerblikket.soap.proeve.Soapklient;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table says what the published schemas say, and has a place for everything that the records hold. */
class IndekskontraktTest {

    private static final int BESKEDER = 1500;

    @Test
    void ourSchemasAcceptTheMessagesOfTheSampleClient() {
        var uuid = UUID.randomUUID();
        for (var besked : List.of(
                Beskeder.importer(Beskeder.sag(uuid), Beskeder.dokument(uuid)),
                Beskeder.fjernSag(uuid),
                Beskeder.fremsoegSag(uuid, "egenskaber"))) {
            assertThat(Skemavalidering.fejl(Indeksklient.SKEMAER.egne(), Soapklient.dokument(besked)))
                    .isEmpty();
        }
    }

    @Test
    void ourSchemasSayWhatTheReaderSays() {
        Kontraktproeve.sammenlign(Indekskontrakt.KONTRAKT, Indeksklient.SKEMAER.egne(), BESKEDER);
    }

    @Test
    void thePublishedSchemasSayWhatTheReaderSays() {
        Kontraktproeve.sammenlign(Indekskontrakt.KONTRAKT, Indeksklient.SKEMAER.offentliggjorte(), BESKEDER);
    }

    @Test
    void everyElementOfTheTableHasAPlaceInTheRecordsAndComesBack() {
        for (var froe = 0; froe < 200; froe += 2) {
            Kontraktproeve.kommerIgen(Indekskontrakt.KONTRAKT, Indekskontrakt.IMPORTER, ImporterInput.class, froe);
            Kontraktproeve.kommerIgen(Indekskontrakt.KONTRAKT, Indekskontrakt.OPDATER, OpdaterInput.class, froe + 1);
        }
    }

    static Stream<Arguments> beskeder() {
        return Stream.of(
                Arguments.of(Indekskontrakt.IMPORTER.input(), ImporterInput.class),
                Arguments.of(Indekskontrakt.OPDATER.input(), OpdaterInput.class),
                Arguments.of(Indekskontrakt.FREMSOEG.input(), FremsoegInput.class),
                Arguments.of(Indekskontrakt.FREMSOEG.output(), FremsoegOutput.class),
                Arguments.of(Indekskontrakt.KASSER_SAG.input(), Soapoperationer.KasserSag.class),
                Arguments.of(Indekskontrakt.KASSER_DOKUMENT.input(), Soapoperationer.KasserDokument.class),
                Arguments.of(Indekskontrakt.FJERN.input(), FjernInput.class),
                Arguments.of(Indekskontrakt.FJERN.output(), MultipleOutput.class));
    }

    @ParameterizedTest
    @MethodSource("beskeder")
    void everyFieldOfTheRecordsHasAPlaceInTheTable(Element element, Class<?> klasse) {
        Kontraktproeve.kraevPlads(element, klasse);
    }

    @Test
    void theContractIsNamedAsThePublishedOne() {
        Kontrakt kontrakt = Indekskontrakt.KONTRAKT;
        assertThat(kontrakt.navnerum()).isEqualTo("http://stoettesystemerne.dk/sagsogdokumentindeks");
        assertThat(kontrakt.operationer().stream().map(Operation::action))
                .contains(
                        "http://kombit.dk/sts/sagdokumentindeks/importer",
                        "http://kombit.dk/sts/sagdokumentindeks/opdater",
                        "http://kombit.dk/sts/sagdokumentindeks/fremsoeg",
                        "http://kombit.dk/sts/sagdokumentindeks/fjern");
    }
}
