package dk.borgerblikket.visibility.grundlag;

import org.jspecify.annotations.Nullable;

/**
 * One grant, or one payment, as a citizen who is party to it is answered.
 *
 * @param borger the citizen's own key, to be compared with {@link Part#noegle()}
 * @param bevilling the grant; null when the line is a payment
 * @param effektuering the payment, with its lines on the citizen's grants of the stream; null when the line is a grant
 */
public record Ydelseslinje(
        String borger,
        @Nullable Bevillingsgrundlag bevilling,
        @Nullable Effektueringsgrundlag effektuering) {}
