package dk.borgerblikket.benefitindex.bevilling;

import dk.borgerblikket.benefitindex.ramme.PartRelation;
import dk.borgerblikket.benefitindex.ramme.Relation;
import dk.borgerblikket.benefitindex.ramme.TilstandListe;
import dk.borgerblikket.oio.UnikId;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A grant without the benefits that a reader does not see, and without the names of others than the grantee. As soon as a
 * benefit is hidden, extensions go too: what the index does not know may hold what gives the benefit away.
 */
final class Bevillingsbeskaering {

    private final UUID bevillingsmodtager;

    Bevillingsbeskaering(UUID bevillingsmodtager) {
        this.bevillingsmodtager = bevillingsmodtager;
    }

    BevillingRegistrering beskaer(BevillingRegistrering tilstand, Predicate<BevilgetYdelse> synlig, boolean skjuler) {
        return new BevillingRegistrering(
                tilstand.noteTekst(),
                tilstand.tidspunkt(),
                tilstand.livscyklusKode(),
                tilstand.brugerRef(),
                tilstand.stsTidspunkt(),
                tilstand.attributListe() == null ? null : attributter(tilstand.attributListe(), synlig, skjuler),
                skjuler ? TilstandListe.TOM : tilstand.tilstandListe(),
                tilstand.relationListe() == null ? null : relationer(tilstand.relationListe(), skjuler));
    }

    /** The dates are those of the benefits that are left: those of a hidden one would stand out. */
    private static BevillingAttributListe attributter(
            BevillingAttributListe liste, Predicate<BevilgetYdelse> synlig, boolean skjuler) {
        var ydelser = liste.bevilgetYdelse().stream().filter(synlig).toList();
        var egenskaber = liste.egenskaber().stream()
                .map(e -> skjuler
                        ? e.medDatoer(Bevillingsfletning.starttekst(ydelser), Bevillingsfletning.sluttekst(ydelser))
                        : e)
                .toList();
        return new BevillingAttributListe(egenskaber, ydelser, skjuler ? null : liste.lokalUdvidelseListe());
    }

    private BevillingRelationListe relationer(BevillingRelationListe liste, boolean skjuler) {
        var modtagere = liste.bevillingspart().stream()
                .filter(p -> p.harRolle(bevillingsmodtager))
                .map(Relation::referenceID)
                .collect(Collectors.toSet());
        return new BevillingRelationListe(
                liste.bevillingssag(),
                liste.bevillingspart().stream().map(p -> part(p, modtagere)).toList(),
                liste.bevillingsaktoer(),
                liste.sikkerhedsprofil(),
                skjuler ? null : liste.lokalUdvidelseListe());
    }

    private static PartRelation part(PartRelation part, Set<UnikId> modtagere) {
        return modtagere.contains(part.referenceID()) ? part : part.kunArt();
    }
}
