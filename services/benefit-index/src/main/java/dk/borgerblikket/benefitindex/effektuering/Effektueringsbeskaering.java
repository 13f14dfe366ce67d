package dk.borgerblikket.benefitindex.effektuering;

import dk.borgerblikket.benefitindex.ramme.PartRelation;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A payment without the lines that a reader does not see, and without the names of others than the grantees. */
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
                tilstand.tilstandListe(),
                new EffektueringRelationListe(
                        linjer,
                        relationer.aktoer(),
                        relationer.itSystem(),
                        relationer.part().stream()
                                .map(p -> bevillingsmodtager.test(p) ? p : p.kunArt())
                                .toList(),
                        relationer.lokalUdvidelseListe()));
    }

    private static @Nullable EffektueringAttributListe udenSammendrag(@Nullable EffektueringAttributListe liste) {
        return liste == null
                ? null
                : new EffektueringAttributListe(
                        liste.egenskaber().stream()
                                .map(EffektueringEgenskaber::udenSammendrag)
                                .toList(),
                        liste.lokalUdvidelseListe());
    }
}
