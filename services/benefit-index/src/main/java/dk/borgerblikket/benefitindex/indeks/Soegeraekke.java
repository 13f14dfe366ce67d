package dk.borgerblikket.benefitindex.indeks;

import java.time.OffsetDateTime;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code soegning}; the columns are explained there. */
record Soegeraekke(
        UUID objekt,
        String objekttype,
        String ejer,
        SortedSet<Long> noegler,
        String tekst,
        @Nullable String brugervendtNoegle,
        @Nullable String fuldtNavn,
        @Nullable OffsetDateTime dispositionsdato) {}
