package dk.borgerblikket.administration.databrud;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a breach: the supervisory authority is notified without undue delay and, where feasible, within 72 hours of
 * the authority becoming aware (D-724, GDPR art. 33(1)).
 *
 * @param udloeber when the 72 hours are over
 * @param tilbageSekunder what is left of them, or was left when it was decided; negative when they were exceeded
 * @param status how urgent it is
 */
public record Frist(Instant udloeber, long tilbageSekunder, Status status) {

    /** From awareness to notification. */
    public static final Duration TIMER_72 = Duration.ofHours(72);

    private static final Duration SNART = Duration.ofHours(24);

    /** How urgent it is. */
    public enum Status {
        LOEBER,
        /** Less than 24 hours are left. */
        SNART,
        OVERSKREDET,
        /** Decided in time. */
        OVERHOLDT,
        /** Decided, but too late. */
        AFGJORT_FOR_SENT
    }

    /** @param afgjort when it was decided whether to notify; null while that is open */
    static Frist af(Instant kendskab, @Nullable Instant afgjort, Instant nu) {
        var udloeber = kendskab.plus(TIMER_72);
        var tilbage = Duration.between(afgjort == null ? nu : afgjort, udloeber);
        return new Frist(udloeber, tilbage.toSeconds(), status(tilbage, afgjort != null));
    }

    private static Status status(Duration tilbage, boolean afgjort) {
        if (tilbage.isNegative()) {
            return afgjort ? Status.AFGJORT_FOR_SENT : Status.OVERSKREDET;
        }
        if (afgjort) {
            return Status.OVERHOLDT;
        }
        return tilbage.compareTo(SNART) < 0 ? Status.SNART : Status.LOEBER;
    }

    /** Whole hours that are left, or by which it was exceeded. */
    @JsonIgnore
    public long timer() {
        return Math.abs(tilbageSekunder) / Duration.ofHours(1).toSeconds();
    }

    /** Whether the 72 hours are over, or were when it was decided. */
    @JsonIgnore
    public boolean erOverskredet() {
        return status == Status.OVERSKREDET || status == Status.AFGJORT_FOR_SENT;
    }
}
