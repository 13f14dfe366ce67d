package dk.borgerblikket.visibility;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag;
import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag.Ydelse;
import dk.borgerblikket.visibility.konfiguration.Link;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is found of a granted benefit on its own attributes, before the grant and its payments are held against each
 * other (benefit-index §13).
 *
 * @param grundlag the grant
 * @param ydelse the benefit; null when the grant has none now, or a rule broke down on the grant
 * @param ejer the granting authority, when it is certain
 * @param foelsomhed sensitivity of the grant, which its payments share
 * @param nummer KLE number of the benefit
 * @param omraade KLE title of the benefit
 * @param fradato the day that counts for the fradato, for the payments too
 * @param links where the citizen can read more, when a line opens the number
 * @param egen the steps on its own attributes
 */
record Ydelsesvurdering(
        Bevillingsgrundlag grundlag,
        @Nullable Ydelse ydelse,
        Optional<Cvr> ejer,
        Optional<Foelsomhed> foelsomhed,
        Optional<KleNummer> nummer,
        Optional<String> omraade,
        Fradatogrundlag fradato,
        List<Link> links,
        Spor egen) {

    private static final Fradatogrundlag INTET = new Fradatogrundlag(null, Aarsag.MANGLER_STARTDATO, false);

    /** A grant of which no benefit can be judged. */
    static Ydelsesvurdering udenYdelse(Bevillingsgrundlag grundlag, Optional<Cvr> ejer, Spor spor) {
        return skjult(grundlag, null, ejer, spor);
    }

    /** A benefit that is hidden, and whose payments are. */
    static Ydelsesvurdering skjult(
            Bevillingsgrundlag grundlag, @Nullable Ydelse ydelse, Optional<Cvr> ejer, Spor spor) {
        return new Ydelsesvurdering(
                grundlag, ydelse, ejer, Optional.empty(), Optional.empty(), Optional.empty(), INTET, List.of(), spor);
    }

    UUID bevilling() {
        return grundlag.id();
    }

    @Nullable
    String ydelseId() {
        return ydelse == null ? null : ydelse.id();
    }
}
