package dk.borgerblikket.oio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A limit of a period as the schema's {@code TidspunktType}: a moment, or infinite. */
public sealed interface Tidspunkt {

    /** A moment, kept with the offset it was sent with; compared as an instant. */
    record Tidsstempel(@JsonProperty("TidsstempelDatoTid") OffsetDateTime vaerdi) implements Tidspunkt {}

    /** No limit. */
    record Uendelig(@JsonProperty("GraenseIndikator") boolean vaerdi) implements Tidspunkt {
        public Uendelig {
            if (!vaerdi) {
                throw new IllegalArgumentException("GraenseIndikator er altid true");
            }
        }
    }

    /** The one value without a limit. */
    Tidspunkt UENDELIG = new Uendelig(true);

    static Tidspunkt af(OffsetDateTime vaerdi) {
        return new Tidsstempel(vaerdi);
    }

    /** @throws IllegalArgumentException unless exactly one of the two is given */
    @JsonCreator
    static Tidspunkt af(
            @JsonProperty("TidsstempelDatoTid") @Nullable OffsetDateTime tidsstempel,
            @JsonProperty("GraenseIndikator") @Nullable Boolean graense) {
        if ((tidsstempel == null) == (graense == null)) {
            throw new IllegalArgumentException("Angiv enten TidsstempelDatoTid eller GraenseIndikator");
        }
        return tidsstempel != null ? new Tidsstempel(tidsstempel) : new Uendelig(graense);
    }

    /** The moment, or {@code uendelig} when there is no limit. */
    default Instant instant(Instant uendelig) {
        return this instanceof Tidsstempel(OffsetDateTime vaerdi) ? vaerdi.toInstant() : uendelig;
    }
}
