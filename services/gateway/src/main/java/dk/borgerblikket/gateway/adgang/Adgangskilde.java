package dk.borgerblikket.gateway.adgang;

import dk.borgerblikket.gateway.kilder.Kilde;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the list is put together from, in the order in which it stands in a page's mark. */
enum Adgangskilde {
    SAGSINDEKS("sagsindeks", Kilde.SAGSINDEKS),
    YDELSESINDEKS("ydelsesindeks", Kilde.YDELSESINDEKS),
    /** The citizen's own look-ups, which the gateway itself has written down. */
    EGNE("egne", null);

    private final String navn;
    private final Optional<Kilde> indeks;

    Adgangskilde(String navn, @Nullable Kilde indeks) {
        this.navn = navn;
        this.indeks = Optional.ofNullable(indeks);
    }

    /** Name in the answer. */
    String navn() {
        return navn;
    }

    /** The index behind; empty for the gateway itself. */
    Optional<Kilde> indeks() {
        return indeks;
    }
}
