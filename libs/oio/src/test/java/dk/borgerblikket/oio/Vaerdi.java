package dk.borgerblikket.oio;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A value on a timeline, for tests.
 *
 * @param identitet which timeline it belongs to
 * @param indhold what it says
 */
record Vaerdi(String identitet, int indhold, @Nullable Virkning virkning) implements MedVirkning<Vaerdi> {

    /** @param fra seconds since 1970, null for no beginning; @param til likewise for the end */
    static Vaerdi af(String identitet, int indhold, @Nullable Long fra, @Nullable Long til) {
        return new Vaerdi(identitet, indhold, new Virkning(tid(fra), tid(til), null, null, "note " + indhold));
    }

    private static Tidspunkt tid(@Nullable Long sekunder) {
        return sekunder == null
                ? Tidspunkt.UENDELIG
                : Tidspunkt.af(Instant.ofEpochSecond(sekunder).atOffset(ZoneOffset.UTC));
    }

    @Override
    public Vaerdi medVirkning(Virkning ny) {
        return new Vaerdi(identitet, indhold, ny);
    }
}
