package dk.borgerblikket.search.verifikation;

import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an index.
 *
 * @param borger whose cases or benefits
 * @param formaal code of the purpose
 * @param tid as they were known then; empty for now
 * @param efter where the page begins; null for the first one
 */
public record Verifikationsopslag(
        Cpr borger,
        String formaal,
        Optional<Instant> tid,
        @Nullable String efter) {

    /** As far as an index cares: which purposes there are, the gateway knows. */
    private static final Pattern FORMAAL = Pattern.compile("[A-ZÆØÅ][A-ZÆØÅ0-9_]{0,49}");

    /**
     * The question as it is sent. The person is told in the body, since an address is written down everywhere.
     *
     * @param cpr the person's number
     * @param formaal code of the purpose
     * @param tid as of when, with an offset; left out for now
     * @param efter {@code naeste} of the page before; left out for the first one
     */
    public record Besked(
            @Nullable String cpr,
            @Nullable String formaal,
            @Nullable OffsetDateTime tid,
            @Nullable String efter) {

        @Override
        public String toString() {
            return "Besked[" + formaal + "]";
        }
    }

    /** @throws Fejl 400 when a part of it is missing or malformed; the answer repeats none of it */
    public static Verifikationsopslag laes(Besked besked, Instant nu) {
        var borger = Optional.ofNullable(besked.cpr())
                .flatMap(Cpr::laes)
                .orElseThrow(() -> ugyldig("cpr skal være et CPR-nummer med ti cifre."));
        if (besked.formaal() == null || !FORMAAL.matcher(besked.formaal()).matches()) {
            throw ugyldig("formaal skal være en kode for, hvorfor der slås op.");
        }
        var tid = Optional.ofNullable(besked.tid()).map(OffsetDateTime::toInstant);
        if (tid.filter(t -> t.isAfter(nu)).isPresent()) {
            throw ugyldig("tid må ikke ligge i fremtiden.");
        }
        return new Verifikationsopslag(borger, besked.formaal(), tid, besked.efter());
    }

    private static Fejl ugyldig(String detalje) {
        return new Fejl(FaellesFejl.UGYLDIG_VAERDI, detalje);
    }
}
