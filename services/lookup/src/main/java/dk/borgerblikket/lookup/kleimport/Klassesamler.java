package dk.borgerblikket.lookup.kleimport;

import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.kle.Klassetitel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects the classes of one file and refuses what cannot be in a release, whatever the file's format. */
final class Klassesamler {

    /** Ten times what KLE holds; keeps a hostile file from filling the memory. */
    static final int MAKS_KLASSER = 50_000;

    /** With white space and suffix; keeps the reading of the suffix cheap. */
    private static final int MAKS_RAA_TITEL = 4 * Klassetitel.MAKS_LAENGDE;

    private final Function<String, RuntimeException> fejl;
    private final List<Udgaveklasse> klasser = new ArrayList<>();
    private final Set<Klassenummer> numre = new HashSet<>();
    private final Map<UUID, Klassenummer> uuider = new HashMap<>();

    /** @param fejl turns what is wrong into the format's error, which says where */
    Klassesamler(Function<String, RuntimeException> fejl) {
        this.fejl = fejl;
    }

    void tilfoej(Klassenummer nummer, String titel, @Nullable UUID uuid, @Nullable Udgang udgang, PakketTekst tekst) {
        if (titel.length() > MAKS_RAA_TITEL) {
            throw fejl.apply("Titlen på nummer " + nummer + " er for lang.");
        }
        var laest = Klassetitel.laes(titel);
        if (laest.tekst().isEmpty()) {
            throw fejl.apply("Nummer " + nummer + " har ingen titel.");
        }
        if (laest.tekst().chars().anyMatch(Character::isISOControl)) {
            throw fejl.apply("Titlen på nummer " + nummer + " har et tegn, som ikke kan vises.");
        }
        if (laest.tekst().length() > Klassetitel.MAKS_LAENGDE) {
            throw fejl.apply("Titlen på nummer " + nummer + " er længere end " + Klassetitel.MAKS_LAENGDE + " tegn.");
        }
        if (!numre.add(nummer)) {
            throw fejl.apply("Nummer " + nummer + " står to gange.");
        }
        var kendt = uuid == null ? null : uuider.putIfAbsent(uuid, nummer);
        if (kendt != null) {
            throw fejl.apply("Nummer " + kendt + " og " + nummer + " har samme UUID.");
        }
        if (klasser.size() == MAKS_KLASSER) {
            throw fejl.apply("Filen har flere end " + MAKS_KLASSER + " numre.");
        }
        klasser.add(new Udgaveklasse(nummer, laest, uuid, udgang, tekst));
    }

    List<Udgaveklasse> klasser() {
        if (klasser.isEmpty()) {
            throw fejl.apply("Filen har ingen numre.");
        }
        return List.copyOf(klasser);
    }
}
