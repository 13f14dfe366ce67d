package dk.borgerblikket.lookup.klasse;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.kle.Niveau;
import dk.borgerblikket.oio.Cvr;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published class.
 *
 * @param niveau absent for classes outside KLE
 * @param antalUnder how many classes are right below it; only in the tree
 * @param fundet the title or search word that fits; only in a search
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Klasseknude(
        String nummer,
        UUID uuid,
        Cvr ejer,
        @Nullable Niveau niveau,
        String titel,
        @Nullable LocalDate fra,
        @Nullable LocalDate til,
        boolean udgaar,
        @Nullable Integer udgaarAar,
        @Nullable Integer antalUnder,
        @Nullable String fundet) {

    /** Classes: of a tree in order of number, of a search the best first. */
    record Knudesvar(List<Klasseknude> klasser) {}

    static Klasseknude af(Klasseperiode klasse, @Nullable Integer antalUnder, @Nullable String fundet) {
        return new Klasseknude(
                klasse.nummer(),
                klasse.uuid(),
                klasse.ejer(),
                Klassenummer.laes(klasse.nummer()).map(Klassenummer::niveau).orElse(null),
                klasse.titel().tekst(),
                klasse.fra(),
                klasse.til(),
                klasse.titel().udgaar(),
                klasse.titel().udgaarAar(),
                antalUnder,
                fundet);
    }
}
