package dk.borgerblikket.visibility.grundlag;

import dk.borgerblikket.oio.Livscyklus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a payment when it is decided which of its lines a citizen sees (borgerblikket §8.1). It has no
 * sensitivity of its own. Totals are not part of it: shown beside a hidden line they would give the line away.
 *
 * @param id the payment
 * @param livscyklus life cycle of the newest registration; null when the sender left it out
 * @param ejer owning authority, as CVR number (role Ejer)
 * @param master it-system in the role Master
 * @param afsender it-system in the role Afsender
 * @param dispositionsdato the moment the money is available; empty timeline when missing
 * @param udbetaler name of the paying unit
 * @param parter the receiver, role {@link Part.Rolle#EFFEKTUERINGSMODTAGER}
 * @param linjer the lines
 */
public record Effektueringsgrundlag(
        UUID id,
        @Nullable Livscyklus livscyklus,
        List<Gyldig<String>> ejer,
        List<Gyldig<UUID>> master,
        List<Gyldig<UUID>> afsender,
        List<Gyldig<Instant>> dispositionsdato,
        List<Gyldig<String>> udbetaler,
        List<Gyldig<Part>> parter,
        List<Gyldig<Linje>> linjer) {

    /**
     * One line: what was paid of one granted benefit.
     *
     * @param indeks identity within the payment; null when the sender left it out
     * @param kle KLE number as delivered, which may be no valid number; null when missing
     * @param fra first moment of the period that is paid for; null when missing
     * @param til end of the period that is paid for, as delivered; null when missing
     * @param beloeb gross amount in Danish kroner, negative for a correction; null when missing or unreadable
     * @param bevilling the grant; null when missing
     * @param ydelseId the granted benefit within the grant; null when missing
     */
    public record Linje(
            @Nullable String indeks,
            @Nullable String kle,
            @Nullable Instant fra,
            @Nullable Instant til,
            @Nullable BigDecimal beloeb,
            @Nullable UUID bevilling,
            @Nullable String ydelseId) {}
}
