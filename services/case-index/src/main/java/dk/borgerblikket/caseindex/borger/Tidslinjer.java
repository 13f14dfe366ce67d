package dk.borgerblikket.caseindex.borger;

import dk.borgerblikket.caseindex.besked.Referencer;
import dk.borgerblikket.caseindex.besked.Relationsfelter;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.oio.Urn;
import dk.borgerblikket.oio.Virkning;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import dk.borgerblikket.visibility.grundlag.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns values with Virkning into the timelines that decisions read. */
final class Tidslinjer {

    private Tidslinjer() {}

    /** One entry per value; values that the function has no fact for are left out. */
    static <T extends MedVirkning<T>, F> List<Gyldig<F>> af(List<T> vaerdier, Function<T, @Nullable F> fakta) {
        var resultat = new ArrayList<Gyldig<F>>(vaerdier.size());
        for (var vaerdi : vaerdier) {
            tilfoej(resultat, vaerdi.virkning(), fakta.apply(vaerdi));
        }
        return List.copyOf(resultat);
    }

    /** As {@link #af}, for relations. */
    static <R extends Relationsfelter, F> List<Gyldig<F>> relationer(
            List<R> relationer, Function<R, @Nullable F> fakta) {
        var resultat = new ArrayList<Gyldig<F>>(relationer.size());
        for (var relation : relationer) {
            tilfoej(resultat, relation.virkning(), fakta.apply(relation));
        }
        return List.copyOf(resultat);
    }

    private static <F> void tilfoej(List<Gyldig<F>> liste, @Nullable Virkning virkning, @Nullable F fakta) {
        if (fakta != null) {
            var periode = virkning == null ? Periode.ALTID : virkning.periode();
            liste.add(new Gyldig<>(
                    fakta,
                    periode.fra().equals(Instant.MIN) ? null : periode.fra(),
                    periode.til().equals(Instant.MAX) ? null : periode.til()));
        }
    }

    /** A reference as text; {@code ukendt} when the sender left it out, so that the relation still counts. */
    static String reference(Relationsfelter relation) {
        var reference = relation.referenceId();
        return reference == null ? "ukendt" : Referencer.tekst(reference);
    }

    /** What kind of number a party is registered on. */
    static Part.Art art(UnikId reference) {
        return reference.somUrn().filter(Urn::erPart).map(Tidslinjer::art).orElse(Part.Art.UKENDT);
    }

    private static Part.Art art(String urn) {
        return switch (urn.substring("urn:oio:".length(), urn.lastIndexOf(':'))) {
            case "cpr-nr" -> Part.Art.CPR;
            case "cvr-nr" -> Part.Art.CVR;
            case "pnr" -> Part.Art.PNR;
            case "us:personid" -> Part.Art.PERSONID;
            case "udk:borgerid", "us:borgerid" -> Part.Art.BORGERID;
            default -> Part.Art.NAVN;
        };
    }
}
