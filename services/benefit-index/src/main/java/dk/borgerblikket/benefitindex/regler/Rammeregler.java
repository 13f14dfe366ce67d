package dk.borgerblikket.benefitindex.regler;

import dk.borgerblikket.benefitindex.ramme.AktoerRelation;
import dk.borgerblikket.benefitindex.ramme.TilstandListe;
import dk.borgerblikket.oio.Livscyklus;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.registrations.Handling;
import dk.borgerblikket.registrations.Skriver;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The questions that are asked of the frame around a grant or a payment: its registration, and whose it is. */
public final class Rammeregler {

    private Rammeregler() {}

    /**
     * What a message says of itself (B-01, B-02).
     *
     * @param attributter its list of attributes; null when missing
     * @param relationer its list of relations; null when missing
     */
    public static void besked(
            Feltregler felter,
            Handling handling,
            @Nullable String note,
            @Nullable OffsetDateTime tidspunkt,
            @Nullable OffsetDateTime stsTidspunkt,
            @Nullable Object attributter,
            @Nullable TilstandListe tilstande,
            @Nullable Object relationer) {
        felter.note(note);
        felter.tom(Krav.STSTIDSPUNKT, "Registrering/StsTidspunkt", stsTidspunkt);
        if (handling == Handling.IMPORTER) {
            felter.udfyldt(Krav.LISTE, "Registrering/AttributListe", attributter);
            felter.udfyldt(Krav.LISTE, "Registrering/TilstandListe", tilstande);
            felter.udfyldt(Krav.LISTE, "Registrering/RelationListe", relationer);
            felter.udfyldt(Krav.TIDSPUNKT, "Registrering/Tidspunkt", tidspunkt);
        } else {
            felter.udfyldt(Krav.TIDSPUNKT_I_OPDATERING, "Tidspunkt", tidspunkt);
        }
        felter.udvidelser("TilstandListe", tilstande == null ? null : tilstande.lokalUdvidelseListe());
    }

    /** Who wrote the object, as its messages add up to (B-02). */
    public static void tilstand(Feltregler felter, @Nullable Livscyklus livscyklus, @Nullable UnikId brugerRef) {
        felter.brudt(livscyklus != Livscyklus.Importeret, Krav.LIVSCYKLUSKODE, "Registrering/LivscyklusKode");
        felter.udfyldt(Krav.BRUGERREF, "Registrering/BrugerRef", brugerRef);
    }

    /**
     * There is an owner at every time that anybody is, and it is the authority that the writer delivers for: an object must not
     * lie under another authority's configuration for a while.
     */
    public static void ejer(
            Feltregler felter,
            Krav findes,
            Krav erAfsenderens,
            String sti,
            List<AktoerRelation> ejere,
            Skriver skriver) {
        var myndigheder = ejere.stream().map(AktoerRelation::myndighed).toList();
        var ukendt = myndigheder.isEmpty() || myndigheder.stream().anyMatch(Optional::isEmpty);
        felter.brudt(ukendt, findes, sti);
        felter.brudt(
                !ukendt
                        && !myndigheder.stream()
                                .allMatch(Optional.of(skriver.cvr().cifre())::equals),
                erAfsenderens,
                sti);
    }
}
