package dk.borgerblikket.lookup.organisation;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.web.Fejl;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is registered about an organisation.
 *
 * @param virksomhed UUID of its legal entity
 * @param myndighedskode three or four digits; null for what is no authority
 * @param gyldighed periods without overlap
 */
record Tilstand(
        String brugervendtNoegle,
        String navn,
        UUID virksomhed,
        @Nullable String myndighedskode,
        List<Gyldighed> gyldighed) {

    private static final Instant TIDLIGST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant SENEST = Instant.parse("9999-12-31T23:59:59Z");

    /** @throws Fejl 422 when periods overlap or are empty */
    Tilstand {
        gyldighed = List.copyOf(gyldighed);
        for (int i = 0; i < gyldighed.size(); i++) {
            var periode = gyldighed.get(i).periode();
            if (periode.erTom()
                    || udenforKalenderen(gyldighed.get(i).fra())
                    || udenforKalenderen(gyldighed.get(i).til())
                    || gyldighed.subList(0, i).stream()
                            .anyMatch(g -> g.periode().overlapper(periode))) {
                throw new Fejl(Opslagsfejl.UGYLDIG_GYLDIGHED);
            }
        }
    }

    private static boolean udenforKalenderen(@Nullable Instant tid) {
        return tid != null && (tid.isBefore(TIDLIGST) || tid.isAfter(SENEST));
    }
}
