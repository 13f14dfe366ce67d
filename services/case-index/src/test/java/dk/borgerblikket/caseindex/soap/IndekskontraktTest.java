package dk.borgerblikket.caseindex.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.borgerblikket.caseindex.fjern.FjernInput;
import dk.borgerblikket.caseindex.fremsoeg.FremsoegInput;
import dk.borgerblikket.caseindex.fremsoeg.FremsoegOutput;
import dk.borgerblikket.caseindex.importer.ImporterInput;
import dk.borgerblikket.caseindex.opdater.OpdaterInput;
import dk.borgerblikket.oio.MultipleOutput;
import dk.borgerblikket.soap.kontrakt.Beskedlaeser;
import dk.borgerblikket.soap.kontrakt.Element;
import dk.borgerblikket.soap.kontrakt.Elementskriver;
import dk.borgerblikket.soap.kontrakt.Kontrakt;
import dk.borgerblikket.soap.kontrakt.Laest;
import dk.borgerblikket.soap.kontrakt.Led;
import dk.borgerblikket.soap.kontrakt.Operation;
import dk.borgerblikket.soap.kontrakt.Sammensat;
import dk.borgerblikket.soap.kontrakt.Udvidelser;
import dk.borgerblikket.soap.kontrakt.Xml;
import dk.borgerblikket.web.Jsonformat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table says what the published schemas say, and has a place for everything that the records hold. */
class IndekskontraktTest {

    private static final int BESKEDER = 1500;
    private static final List<Operation> OPERATIONER = Indekskontrakt.KONTRAKT.operationer();
    private static final List<Operation> BATCHER = List.of(Indekskontrakt.IMPORTER, Indekskontrakt.OPDATER);
    private static final ObjectMapper JSON = mapper();

    private static ObjectMapper mapper() {
        var json = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        new Jsonformat().customize(json);
        return json;
    }

    private static Laest laes(Operation operation, String besked) {
        try {
            var xml = Xml.laes(new ByteArrayInputStream(besked.getBytes(StandardCharsets.UTF_8)));
            xml.next();
            return new Beskedlaeser(xml, operation, () -> {}).alt();
        } catch (XMLStreamException umuligt) {
            throw new AssertionError(besked, umuligt);
        }
    }

    private static String besked(Fuzzdannelse dannelse, Operation operation, boolean oedelagt) {
        var rod = dannelse.besked(operation.input());
        if (oedelagt) {
            rod.boern.forEach(dannelse::oedelaeg);
        }
        var tekst = new StringBuilder();
        rod.skriv(tekst);
        return tekst.toString();
    }

    @Test
    void ourSchemasAcceptTheMessagesOfTheSampleClient() {
        var uuid = UUID.randomUUID();
        for (var besked : List.of(
                Beskeder.importer(Beskeder.sag(uuid), Beskeder.dokument(uuid)),
                Beskeder.fjernSag(uuid),
                Beskeder.fremsoegSag(uuid, "egenskaber"))) {
            assertThat(Skemavalidering.fejl(Skemavalidering.EGNE, Soapklient.dokument(besked)))
                    .isEmpty();
        }
    }

    @Test
    void ourSchemasSayWhatTheReaderSays() {
        sammenlign(Skemavalidering.EGNE);
    }

    @Test
    void thePublishedSchemasSayWhatTheReaderSays() {
        var skema = Skemavalidering.OFFENTLIGGJORTE;
        assumeTrue(
                skema.isPresent(),
                "De offentliggjorte skemaer ligger ikke ved siden af projektet (../shared/schemas/sagdok-6)");
        sammenlign(skema.get());
    }

    /** As many whole messages as spoilt ones; both must be told apart in the same way. */
    private static void sammenlign(Schema skema) {
        var enige = new int[2];
        for (var nummer = 0; nummer < BESKEDER; nummer++) {
            var dannelse = new Fuzzdannelse(nummer);
            var operation = OPERATIONER.get(nummer % OPERATIONER.size());
            var besked = besked(dannelse, operation, nummer % 2 == 1);
            var laest = laes(operation, besked);
            if (!kanSammenlignes(laest, besked)) {
                continue;
            }
            var fejl = Skemavalidering.fejl(skema, Soapklient.dokument(besked));
            assertThat(laest.brud().isEmpty())
                    .as(() -> nummer(besked) + "\nskema: " + fejl + "\nlæser: " + laest.brudtekst())
                    .isEqualTo(fejl.isEmpty());
            enige[fejl.isEmpty() ? 0 : 1]++;
        }
        assertThat(enige[0]).as("gyldige").isGreaterThan(BESKEDER / 3);
        assertThat(enige[1]).as("ugyldige").isGreaterThan(BESKEDER / 5);
    }

    private static String nummer(String besked) {
        return besked.length() > 4000 ? besked.substring(0, 4000) : besked;
    }

    /** Left out: extensions that only we keep, and numbers and years that only the schemas have room for. */
    private static boolean kanSammenlignes(Laest laest, String besked) {
        return laest.json().findValues(Udvidelser.ANDRE).isEmpty()
                && Stream.of("9999999999999", "9223372036854775808", "10000-01", "99999-01", "-0001-01", "-2020-01")
                        .noneMatch(besked::contains);
    }

    @Test
    void everyElementOfTheTableHasAPlaceInTheRecordsAndComesBack() throws Exception {
        for (var nummer = 0; nummer < 200; nummer++) {
            var operation = BATCHER.get(nummer % 2);
            var besked = besked(new Fuzzdannelse(nummer), operation, false);
            var laest = laes(operation, besked);
            var klasse = nummer % 2 == 0 ? ImporterInput.class : OpdaterInput.class;
            JsonNode igen = JSON.valueToTree(JSON.treeToValue(laest.json(), klasse));
            assertThat(Semantik.af(Soapklient.dokument(skriv(operation.input(), igen))))
                    .isEqualTo(Semantik.af(Soapklient.dokument(skriv(operation.input(), laest.json()))));
        }
    }

    private static String skriv(Element element, JsonNode json) throws XMLStreamException {
        var bytes = new ByteArrayOutputStream();
        var xml = Xml.skriv(bytes);
        new Elementskriver(xml).skriv(Indekskontrakt.KONTRAKT, element, json);
        xml.close();
        return bytes.toString(StandardCharsets.UTF_8);
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
        kraev(element.lokaltNavn(), (Sammensat) element.type(), klasse, new HashSet<>());
    }

    private static void kraev(String sti, Sammensat type, Class<?> klasse, Set<List<Object>> set) {
        if (!set.add(List.of(type.navn(), klasse))) {
            return;
        }
        for (var felt : klasse.getRecordComponents()) {
            var navn = felt.getAccessor().getAnnotation(JsonProperty.class).value();
            if (navn.equals(Udvidelser.ANDRE)) {
                assertThat(type.led()).as(sti).anyMatch(led -> led instanceof Udvidelser);
                continue;
            }
            var element = type.led().stream()
                    .map(Led::alternativer)
                    .flatMap(List::stream)
                    .filter(e -> e.lokaltNavn().equals(navn))
                    .findFirst();
            assertThat(element).as(sti + "/" + navn).isPresent();
            var erListe = felt.getType().equals(List.class);
            assertThat(erListe)
                    .as(sti + "/" + navn + " er en liste")
                    .isEqualTo(element.get().gentages());
            var indhold = erListe ? foersteArgument(felt.getGenericType()) : felt.getType();
            if (indhold.isRecord() && element.get().type() instanceof Sammensat inde) {
                kraev(sti + "/" + navn, inde, indhold, set);
            }
        }
    }

    private static Class<?> foersteArgument(Type liste) {
        var argument = ((ParameterizedType) liste).getActualTypeArguments()[0];
        return argument instanceof ParameterizedType p ? (Class<?>) p.getRawType() : (Class<?>) argument;
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
