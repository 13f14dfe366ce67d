package dk.borgerblikket.gateway.adgang;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;

class AdgangseksempelTest {

    @Test
    void theSampleIsExactlyWhatTheServiceCouldAnswer() throws Exception {
        var json = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        var somSvar = json.valueToTree(json.readValue(Adgangseksempel.ADGANG, AdgangSvar.class));

        assertThat(somSvar).isEqualTo(json.readTree(Adgangseksempel.ADGANG));
    }
}
