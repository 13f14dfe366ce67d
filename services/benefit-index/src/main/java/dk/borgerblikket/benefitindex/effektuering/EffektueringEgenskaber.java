package dk.borgerblikket.benefitindex.effektuering;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.Beloeb;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.Virkning;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Properties of a payment (benefit-index §5.1). Amounts are Danish kroner.
 *
 * @param startdato start of the period that the payment covers
 * @param slutdato end of that period, exclusive
 * @param samletBruttobeloeb sum of the gross of all lines
 * @param dispositionsdato when the money is available to the receiver
 * @param beloebEfterSkatATP gross less tax and ATP
 * @param beloebSendtTilUdbetaling after the authority's own set-off
 * @param beloebUdbetalt actually paid; missing until the receipt arrives
 * @param udbetalingsafdeling name of the paying unit
 * @param sendtTilUdbetalingTekst why less was sent to payment
 * @param udbetaltTekst why less was paid
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EffektueringEgenskaber(
        @JsonProperty("Virkning") @Nullable Virkning virkning,

        @JsonProperty("BrugervendtNoegle") @Nullable String brugervendtNoegle,

        @JsonProperty("Startdato") @Nullable OffsetDateTime startdato,
        @JsonProperty("Slutdato") @Nullable OffsetDateTime slutdato,
        @JsonProperty("SamletBruttobeloeb") @Nullable Beloeb samletBruttobeloeb,
        @JsonProperty("Dispositionsdato") @Nullable OffsetDateTime dispositionsdato,
        @JsonProperty("BeloebEfterSkatATP") @Nullable Beloeb beloebEfterSkatATP,
        @JsonProperty("BeloebSendtTilUdbetaling") @Nullable Beloeb beloebSendtTilUdbetaling,
        @JsonProperty("BeloebUdbetalt") @Nullable Beloeb beloebUdbetalt,

        @JsonProperty("Udbetalingsafdeling") @Nullable String udbetalingsafdeling,

        @JsonProperty("SendtTilUdbetalingTekst") @Nullable String sendtTilUdbetalingTekst,

        @JsonProperty("UdbetaltTekst") @Nullable String udbetaltTekst)
        implements MedVirkning<EffektueringEgenskaber> {

    /** The same without what all lines went into: the amounts, why they differ, and the period. */
    EffektueringEgenskaber udenSammendrag() {
        return new EffektueringEgenskaber(
                virkning,
                brugervendtNoegle,
                null,
                null,
                null,
                dispositionsdato,
                null,
                null,
                null,
                udbetalingsafdeling,
                null,
                null);
    }

    @Override
    public EffektueringEgenskaber medVirkning(Virkning ny) {
        return new EffektueringEgenskaber(
                ny,
                brugervendtNoegle,
                startdato,
                slutdato,
                samletBruttobeloeb,
                dispositionsdato,
                beloebEfterSkatATP,
                beloebSendtTilUdbetaling,
                beloebUdbetalt,
                udbetalingsafdeling,
                sendtTilUdbetalingTekst,
                udbetaltTekst);
    }
}
