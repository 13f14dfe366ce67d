package dk.borgerblikket.visibility;

import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag;
import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag.Ydelse;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a benefit counts as created (§8.1): its case's, or its own start when it has no case. Without an
 * active case there is no exception for active ones (V-807).
 *
 * @param dag the day; null when it is not known
 * @param ukendt the reason when it is not known
 * @param aktivSag whether the benefit belongs to an active case
 */
record Fradatogrundlag(@Nullable LocalDate dag, Aarsag ukendt, boolean aktivSag) {

    /** @param sager the cases of the citizen that are known; empty when the case index did not answer */
    static Fradatogrundlag af(Bevillingsgrundlag bevilling, Ydelse ydelse, Map<UUID, Sagsgrundlag> sager, Nu nu) {
        if (nu.ingen(bevilling.sag())) {
            return new Fradatogrundlag(
                    Optional.ofNullable(ydelse.start()).map(Dato::dag).orElse(null), Aarsag.MANGLER_STARTDATO, false);
        }
        return nu.eneste(bevilling.sag())
                .map(sager::get)
                .map(sag -> new Fradatogrundlag(
                        Sagsforloeb.oprettet(sag.fremdrift()).orElse(null),
                        Aarsag.MANGLER_OPSTAAET,
                        Sagsforloeb.erAktiv(sag.fremdrift(), nu.tid())))
                .orElse(new Fradatogrundlag(null, Aarsag.UKENDT_SAG, false));
    }
}
