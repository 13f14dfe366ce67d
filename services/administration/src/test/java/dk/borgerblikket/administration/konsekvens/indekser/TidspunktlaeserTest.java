package dk.borgerblikket.administration.konsekvens.indekser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TidspunktlaeserTest {

    private final JsonMapper egen = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(Tidspunktlaeser.modul())
            .build();

    private final JsonMapper andres =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private void laesesEns(String tekst) throws JsonProcessingException {
        var json = "\"" + tekst + "\"";
        assertThat(egen.readValue(json, Instant.class)).as(tekst).isEqualTo(andres.readValue(json, Instant.class));
    }

    @Test
    void everyMomentIsReadAsTheUsualReaderDoes() throws JsonProcessingException {
        var random = new Random(1);
        for (var i = 0; i < 5_000; i++) {
            laesesEns(Instant.ofEpochSecond(random.nextLong(-62_167_219_200L, 253_402_300_800L))
                    .toString());
        }
        for (var tekst : List.of(
                "2020-02-29T23:59:59Z",
                "1970-01-01T00:00:00Z",
                "2020-05-12T06:00:00.123Z",
                "2020-05-12T06:00:00+02:00",
                "2020-05-12T24:00:00Z",
                "+12020-05-12T06:00:00Z")) {
            laesesEns(tekst);
        }
    }

    @Test
    void whatIsNoMomentIsRefused() {
        for (var tekst : List.of("2021-02-29T06:00:00Z", "2020-05-12T06:61:00Z", "2020-05-12 06:00:00Z", "x")) {
            assertThatThrownBy(() -> egen.readValue("\"" + tekst + "\"", Instant.class))
                    .as(tekst)
                    .isInstanceOf(JsonProcessingException.class);
        }
    }
}
