package dk.borgerblikket.benefitindex.bevilling;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.Lister;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.Virkning;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One granted benefit.
 *
 * @param id identity within the grant; payments refer to it
 * @param slutdato first moment after; missing while the benefit runs on
 * @param tilbagebetalingspligtig three-valued: missing means not decided
 * @param itSystem master and sender
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BevilgetYdelse(
        @JsonProperty("Virkning") @Nullable Virkning virkning,

        @JsonProperty("Id") @Nullable String id,

        @JsonProperty("Navn") @Nullable String navn,
        @JsonProperty("BevilgetYdelseStartdato") @Nullable OffsetDateTime startdato,
        @JsonProperty("BevilgetYdelseSlutdato") @Nullable OffsetDateTime slutdato,

        @JsonProperty("Begrundelse") @Nullable String begrundelse,

        @JsonProperty("Tilbagebetalingspligtig") @Nullable Boolean tilbagebetalingspligtig,
        @JsonProperty("Meddelelse") @Nullable String meddelelse,

        @JsonProperty("ItSystem") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<YdelsesItSystem> itSystem,

        @JsonProperty("Ydelse") @Nullable Ydelse ydelse,

        @JsonProperty("OekonomiskEffektueringsplan") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<OekonomiskEffektueringsplan> plan)
        implements MedVirkning<BevilgetYdelse> {

    public BevilgetYdelse {
        itSystem = Lister.af(itSystem);
        plan = Lister.af(plan);
    }

    @Override
    public BevilgetYdelse medVirkning(Virkning ny) {
        return new BevilgetYdelse(
                ny,
                id,
                navn,
                startdato,
                slutdato,
                begrundelse,
                tilbagebetalingspligtig,
                meddelelse,
                itSystem,
                ydelse,
                plan);
    }

    BevilgetYdelse medIndhold(
            List<YdelsesItSystem> nyeSystemer, @Nullable Ydelse nyYdelse, List<OekonomiskEffektueringsplan> nyPlan) {
        return new BevilgetYdelse(
                virkning,
                id,
                navn,
                startdato,
                slutdato,
                begrundelse,
                tilbagebetalingspligtig,
                meddelelse,
                nyeSystemer,
                nyYdelse,
                nyPlan);
    }

    /** The it-systems in the role. */
    List<YdelsesItSystem> systemer(UUID rolle) {
        return itSystem.stream().filter(s -> s.harRolle(rolle)).toList();
    }

    /** The KLE number as sent; null when missing. */
    public @Nullable String kle() {
        return ydelse == null || ydelse.klassifikation() == null
                ? null
                : ydelse.klassifikation().brugervendtNoegle();
    }
}
