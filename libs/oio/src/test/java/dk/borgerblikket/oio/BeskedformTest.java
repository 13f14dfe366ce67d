package dk.borgerblikket.oio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The message form of the vocabulary: read as it is written, with the schema's names. */
final class BeskedformTest {

    private static final UUID ID = UUID.fromString("ba537e12-8b0c-44b1-9de7-f75803a4e091");

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    @Test
    void referenceIsAnObjectWithOneOfTwoNames() throws Exception {
        uforandret("{\"UUIDIdentifikator\":\"" + ID + "\"}", UnikId.uuid(ID), UnikId.class);
        uforandret(
                "{\"URNIdentifikator\":\"urn:oio:cvr-nr:11111111\"}",
                UnikId.urn("urn:oio:cvr-nr:11111111"),
                UnikId.class);
        uforandret("{\"URNIdentifikator\":\"\"}", UnikId.urn(""), UnikId.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"UUIDIdentifikator\":\"ba537e12-8b0c-44b1-9de7-f75803a4e091\",\"URNIdentifikator\":\"urn:x\"}",
                "{\"UUIDIdentifikator\":\"ikke-en-uuid\"}",
                "{\"Andet\":\"x\"}"
            })
    void referenceIsRefusedOtherwise(String besked) {
        assertThatThrownBy(() -> json.readValue(besked, UnikId.class)).isInstanceOf(JsonMappingException.class);
    }

    @Test
    void momentKeepsTheOffsetItWasSentWith() throws Exception {
        uforandret(
                "{\"TidsstempelDatoTid\":\"2020-05-12T00:00:00+02:00\"}",
                Tidspunkt.af(OffsetDateTime.parse("2020-05-12T00:00:00+02:00")),
                Tidspunkt.class);
        uforandret("{\"GraenseIndikator\":true}", Tidspunkt.UENDELIG, Tidspunkt.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"GraenseIndikator\":false}",
                "{\"TidsstempelDatoTid\":\"2020-05-12T00:00:00+02:00\",\"GraenseIndikator\":true}",
                "{\"TidsstempelDatoTid\":\"12. maj 2020\"}"
            })
    void momentIsRefusedOtherwise(String besked) {
        assertThatThrownBy(() -> json.readValue(besked, Tidspunkt.class)).isInstanceOf(JsonMappingException.class);
    }

    @Test
    void virkningLeavesOutWhatIsNotGiven() throws Exception {
        uforandret(
                "{\"FraTidspunkt\":{\"TidsstempelDatoTid\":\"2020-05-12T00:00:00+02:00\"},"
                        + "\"TilTidspunkt\":{\"GraenseIndikator\":true},"
                        + "\"AktoerRef\":{\"UUIDIdentifikator\":\"" + ID + "\"},"
                        + "\"AktoerTypeKode\":\"ItSystem\",\"NoteTekst\":\"note\"}",
                new Virkning(
                        Tidspunkt.af(OffsetDateTime.parse("2020-05-12T00:00:00+02:00")),
                        Tidspunkt.UENDELIG,
                        UnikId.uuid(ID),
                        AktoerType.ItSystem,
                        "note"),
                Virkning.class);
        uforandret("{}", new Virkning(null, null, null, null, null), Virkning.class);
    }

    @Test
    void resultsNameTheirFieldsAsTheSchema() throws Exception {
        uforandret(
                "{\"UnikRetur\":[{\"StatusKode\":20,\"FejlbeskedTekst\":\"OK\",\"Type\":\"Sag\",\"UUIDIdentifikator\":\""
                        + ID + "\"},{\"StatusKode\":40,\"FejlbeskedTekst\":\"C-11: nej\",\"Type\":\"Sag\","
                        + "\"UUIDIdentifikator\":\"" + ID + "\"}]}",
                new MultipleOutput(
                        List.of(UnikRetur.ok("Sag", ID), UnikRetur.fejl(Statuskode.AFVIST, "C-11: nej", "Sag", ID))),
                MultipleOutput.class);
        uforandret("{\"StatusKode\":20,\"FejlbeskedTekst\":\"OK\"}", StandardRetur.ok(), StandardRetur.class);
    }

    @Test
    void numbersAreTexts() throws Exception {
        uforandret("\"11111111\"", new Cvr("11111111"), Cvr.class);
        uforandret("\"32.24.04\"", new KleNummer("32.24.04"), KleNummer.class);
        uforandret("\"32.24.*\"", new KleMoenster("32.24"), KleMoenster.class);
        assertThatThrownBy(() -> json.readValue("\"1111\"", Cvr.class)).isInstanceOf(JsonMappingException.class);
        assertThatThrownBy(() -> json.readValue("\"32.2*\"", KleMoenster.class))
                .isInstanceOf(JsonMappingException.class);
    }

    private <T> void uforandret(String besked, T vaerdi, Class<T> type) throws Exception {
        assertThat(json.readValue(besked, type)).isEqualTo(vaerdi);
        assertThat(json.writeValueAsString(vaerdi)).isEqualTo(besked);
    }
}
