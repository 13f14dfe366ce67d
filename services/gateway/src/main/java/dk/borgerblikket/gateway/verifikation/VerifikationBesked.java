package dk.borgerblikket.gateway.verifikation;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the verification client. The person is told in the body, since an address is written down everywhere.
 *
 * @param cpr the person's number
 * @param formaal code of the purpose, of those that hold nationally
 * @param tid as it would have been shown then, with an offset; left out for now
 * @param bopaelskommune municipality of residence as borger.dk would tell it; left out when it is not known
 * @param beskyttet to be true when the person's name and address are protected, so that nobody is looked up by accident
 */
@Schema(name = "Verifikation")
record VerifikationBesked(
        @Nullable String cpr,
        @Schema(examples = "VERIFIKATION") @Nullable String formaal,
        @Nullable OffsetDateTime tid,

        @Schema(examples = "11111111", pattern = "^[0-9]{8}$") @Nullable
        String bopaelskommune,

        @Nullable Boolean beskyttet) {

    @Override
    public String toString() {
        return "VerifikationBesked[" + formaal + "]";
    }
}
