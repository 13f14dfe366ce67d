package dk.borgerblikket.overview;

import dk.borgerblikket.oio.Cvr;
import org.jspecify.annotations.Nullable;

/**
 * Where the links of an overview lead, on the page that shows it.
 *
 * @param sager address that a case's id is put behind; null where a case has no page of its own
 * @param ydelser the same for a benefit
 * @param databrud address of the form that reports a breach; null where nothing can be reported
 */
public record Stier(
        @Nullable String sager,
        @Nullable String ydelser,
        @Nullable String databrud) {

    /** No links: the overview is shown to somebody else than the citizen. */
    public static final Stier INGEN = new Stier(null, null, null);

    /** Address of the case; null when it has none. */
    public @Nullable String sag(String id) {
        return sager == null ? null : sager + id;
    }

    /** Address of the benefit; null when it has none. */
    public @Nullable String ydelse(String id) {
        return ydelser == null ? null : ydelser + id;
    }

    /** Address of the form that reports a breach in this case or benefit; null when there is none. */
    public @Nullable String anmeld(String id) {
        return databrud == null ? null : databrud + "?om=" + id;
    }

    /** Address of the form that reports a breach in something else that the authority shows; null when there is none. */
    public @Nullable String anmeldTil(Cvr myndighed) {
        return databrud == null ? null : databrud + "?kommune=" + myndighed.cifre();
    }
}
