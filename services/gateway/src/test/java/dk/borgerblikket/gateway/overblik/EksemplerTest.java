package dk.borgerblikket.gateway.overblik;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.borgerblikket.overview.OverblikSvar;
import dk.borgerblikket.overview.SagSvar;
import dk.borgerblikket.overview.YdelseSvar;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EksemplerTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Stream<Arguments> eksempler() {
        return Stream.of(
                Arguments.of(Eksempler.SAG, SagSvar.class),
                Arguments.of(Eksempler.YDELSE, YdelseSvar.class),
                Arguments.of(Eksempler.OVERBLIK, OverblikSvar.class));
    }

    @ParameterizedTest
    @MethodSource("eksempler")
    void sampleIsExactlyWhatTheServiceCouldAnswer(String eksempel, Class<?> type) throws Exception {
        var somSvar = JSON.valueToTree(JSON.readValue(eksempel, type));

        assertThat(somSvar).isEqualTo(JSON.readTree(eksempel));
    }
}
