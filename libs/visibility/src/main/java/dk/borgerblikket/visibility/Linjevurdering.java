package dk.borgerblikket.visibility;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag.Linje;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is found of a payment line on its own attributes, before it is held against the grant (benefit-index §13).
 *
 * @param grundlag the payment
 * @param linje the line; null when the payment has none now, or a rule broke down on the payment
 * @param bevilling the grant that the line names, whether it is known or not; empty when the payment does not count for it
 * @param ejer the authority that owns the payment, when it is certain
 * @param nummer KLE number of the line
 * @param ydelse the benefit that the line pays, when it is known
 * @param egen the steps on its own attributes
 */
record Linjevurdering(
        Effektueringsgrundlag grundlag,
        @Nullable Linje linje,
        Optional<UUID> bevilling,
        Optional<Cvr> ejer,
        Optional<KleNummer> nummer,
        Optional<Ydelsesvurdering> ydelse,
        Spor egen) {

    /** A line that is hidden whatever the grant comes to. */
    static Linjevurdering skjult(Effektueringsgrundlag grundlag, @Nullable Linje linje, Optional<Cvr> ejer, Spor spor) {
        var bevilling = Optional.ofNullable(linje).map(Linje::bevilling);
        return new Linjevurdering(grundlag, linje, bevilling, ejer, Optional.empty(), Optional.empty(), spor);
    }

    UUID effektuering() {
        return grundlag.id();
    }

    @Nullable
    String indeks() {
        return linje == null ? null : linje.indeks();
    }

    /** Whether line and benefit pass on their own attributes; then both are shown. */
    boolean bestaar() {
        return egen.vises()
                && ydelse.map(Ydelsesvurdering::egen).filter(Spor::vises).isPresent();
    }
}
