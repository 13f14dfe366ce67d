package dk.borgerblikket.visibility.grundlag;

import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.Livscyklus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document when it is decided whether its title is shown (borgerblikket §8.2).
 *
 * @param id the document
 * @param livscyklus life cycle of the newest registration; null when the sender left it out
 * @param egenskaber title, type, letter date and sensitivity
 * @param fremdrift states
 * @param afsender it-system in the role Afsender
 * @param parter parties, role {@link Part.Rolle#DOKUMENTPART} or {@link Part.Rolle#KOPIPART}
 * @param visningsklasser UUIDs of display classes: any one hides (V-813)
 * @param sikkerhedsprofiler references in the role Adgang: any one hides (V-815)
 */
public record Dokumentgrundlag(
        UUID id,
        @Nullable Livscyklus livscyklus,
        List<Gyldig<Egenskaber>> egenskaber,
        List<Gyldig<Fremdrift>> fremdrift,
        List<Gyldig<UUID>> afsender,
        List<Gyldig<Part>> parter,
        List<Gyldig<String>> visningsklasser,
        List<Gyldig<String>> sikkerhedsprofiler) {

    /**
     * Properties that change together.
     *
     * @param titel public title; null when missing
     * @param type kind of document; {@link Type#ANDEN} is a value that this version does not know
     * @param brevDato date of the letter; null when not given
     * @param foelsomhed sensitivity; null when missing, which hides
     */
    public record Egenskaber(
            @Nullable String titel,
            @Nullable Type type,
            @Nullable LocalDate brevDato,
            @Nullable Foelsomhed foelsomhed) {}

    /** Kind of document (case-index §7.1). */
    public enum Type {
        FAKTURA,
        BREV_INDGAAENDE,
        BREV_UDGAAENDE,
        BREV,
        INTERNT_NOTAT,
        EKSTERNT_NOTAT,
        RAPPORT,
        DAGSORDEN,
        PLAN,
        ANDET,
        ANDEN
    }

    /** State of a document (case-index §7.2). */
    public enum Fremdrift {
        Modtaget,
        Fordelt,
        Underudarbejdelse,
        Underreview,
        Publiceret,
        Endeligt,
        Afleveret
    }
}
