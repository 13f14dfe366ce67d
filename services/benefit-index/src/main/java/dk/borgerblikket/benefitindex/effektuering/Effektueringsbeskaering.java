package dk.borgerblikket.benefitindex.effektuering;

import dk.borgerblikket.benefitindex.ramme.PartRelation;
import dk.borgerblikket.benefitindex.ramme.TilstandListe;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A payment without the lines that a reader does not see, and without the names of others than the grantees. As soon as a line
 * is hidden, extensions go too: what the index does not know may hold a figure that gives the line away.
 */
final class Effektueringsbeskaering {

    private Effektueringsbeskaering() {}

    static EffektueringRegistrering beskaer(
            EffektueringRegistrering tilstand,
            Predicate<Effektueringslinje> synlig,
            Predicate<PartRelation> bevillingsmodtager,
            boolean skjuler) {
        var relationer = tilstand.relationer();
        var linjer = relationer.linjer().stream().filter(synlig).toList();
        return new EffektueringRegistrering(
                tilstand.noteTekst(),
                tilstand.tidspunkt(),
                tilstand.livscyklusKode(),
                tilstand.brugerRef(),
                tilstand.stsTidspunkt(),
                skjuler ? udenSammendrag(tilstand.attributListe()) : tilstand.attributListe(),
                skjuler ? TilstandListe.TOM : tilstand.tilstandListe(),
                new EffektueringRelationListe(
                        linjer,
                        relationer.aktoer(),
                        relationer.itSystem(),
                        relationer.part().stream()
                                .map(p -> bevillingsmodtager.test(p) ? p : p.kunArt())
                                .toList(),
                        skjuler ? null : relationer.lokalUdvidelseListe()));
    }

    private static @Nullable EffektueringAttributListe udenSammendrag(@Nullable EffektueringAttributListe liste) {
        return liste == null
                ? null
                : new EffektueringAttributListe(
                        liste.egenskaber().stream()
                                .map(EffektueringEgenskaber::udenSammendrag)
                                .toList(),
                        null);
    }
}
