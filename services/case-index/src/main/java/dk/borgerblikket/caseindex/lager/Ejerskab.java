package dk.borgerblikket.caseindex.lager;

import dk.borgerblikket.caseindex.besked.ItsystemRelation;
import dk.borgerblikket.caseindex.besked.Referencer;
import dk.borgerblikket.caseindex.besked.Relationsfelter;
import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.caseindex.roller.Rolletabel;
import dk.borgerblikket.caseindex.validering.Krav;
import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.registrations.Partnoegle;
import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.registrations.Udtraek;
import dk.borgerblikket.validation.Bedoemmelse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who an object belongs to: the values that its timelines end with. */
final class Ejerskab {

    private final Rolletabel roller;

    Ejerskab(Rolletabel roller) {
        this.roller = roller;
    }

    /**
     * Whose the object is, and C-02: that is the writer's to write.
     *
     * @return empty when the object is refused, with the reason in {@code bedoemmelse}
     */
    Optional<Udtraek> udtraek(
            Bedoemmelse bedoemmelse,
            Skriver skriver,
            Rolle ejerrolle,
            List<? extends Relationsfelter> aktoerer,
            Rolle masterrolle,
            Rolle afsenderrolle,
            List<ItsystemRelation> itsystemer,
            List<Partnoegle> parter) {
        var ejer = sidste(aktoerer, ejerrolle).flatMap(Referencer::cvr);
        var master = sidste(itsystemer, masterrolle)
                .map(Relationsfelter::referenceId)
                .flatMap(UnikId::somUuid);
        var fremmedMaster = itsystemer.stream()
                .filter(i -> roller.har(i, masterrolle))
                .map(Relationsfelter::referenceId)
                .anyMatch(r -> r == null || !r.equals(UnikId.uuid(skriver.itSystem())));
        if (ejer.isEmpty()) {
            bedoemmelse.brud(Krav.EJER_MED_CVR, ejerrolle.art().sti() + " i rollen " + ejerrolle.navn());
        } else if (fremmedEjer(aktoerer, ejerrolle, skriver)) {
            bedoemmelse.brud(Krav.EJER_ER_AFSENDERENS, ejerrolle.art().sti() + " i rollen " + ejerrolle.navn());
        }
        if (fremmedMaster) {
            bedoemmelse.brud(Krav.MASTER_ER_AFSENDEREN, masterrolle.art().sti() + " i rollen " + masterrolle.navn());
        }
        if (bedoemmelse.erAfvist() || ejer.isEmpty() || master.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Udtraek(master.get(), afsender(itsystemer, afsenderrolle), ejer.get(), parter));
    }

    /** At any time, not only at last: a case must not lie under another authority's configuration for a while. */
    private boolean fremmedEjer(List<? extends Relationsfelter> aktoerer, Rolle rolle, Skriver skriver) {
        return aktoerer.stream()
                .filter(a -> roller.har(a, rolle))
                .map(Referencer::cvr)
                .anyMatch(cvr -> !cvr.equals(Optional.of(skriver.cvr())));
    }

    private @Nullable UUID afsender(List<ItsystemRelation> itsystemer, Rolle rolle) {
        return sidste(itsystemer, rolle)
                .map(Relationsfelter::referenceId)
                .flatMap(UnikId::somUuid)
                .orElse(null);
    }

    private <R extends Relationsfelter> Optional<R> sidste(List<R> relationer, Rolle rolle) {
        return relationer.stream()
                .filter(r -> roller.har(r, rolle))
                .filter(r -> periode(r).til().equals(Instant.MAX))
                .findFirst();
    }

    private static Periode periode(Relationsfelter relation) {
        var virkning = relation.virkning();
        return virkning == null ? Periode.ALTID : virkning.periode();
    }
}
