package dk.borgerblikket.lookup.klasse;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.oio.Cvr;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is needed to answer as of any day for a class.
 *
 * @param facet what the class is in; absent when it is not told
 * @param efterfoelgere numbers proposed instead of one that has left or will leave (K-2)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Klasseforloeb(UUID uuid, Cvr ejer, @Nullable UUID facet, List<Periode> perioder, List<String> efterfoelgere) {

    /**
     * A number and a title while the class is published under them.
     *
     * @param titel without the suffix that announces retirement
     * @param fra first day; absent without beginning
     * @param til first day after; absent until further notice
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Periode(
            String nummer,
            String titel,
            @Nullable LocalDate fra,
            @Nullable LocalDate til,
            boolean udgaar,
            @Nullable Integer udgaarAar) {

        static Periode af(Klasseperiode periode) {
            return new Periode(
                    periode.nummer(),
                    periode.titel().tekst(),
                    periode.fra(),
                    periode.til(),
                    periode.titel().udgaar(),
                    periode.titel().udgaarAar());
        }
    }

    /** @param perioder of the class, at least one, in any order */
    static Klasseforloeb af(@Nullable UUID facet, List<Klasseperiode> perioder, List<String> mapninger) {
        var historie = Klassehistorie.af(perioder).perioder();
        var sidste = historie.getLast();
        return new Klasseforloeb(
                sidste.uuid(),
                sidste.ejer(),
                facet,
                historie.stream().map(Periode::af).toList(),
                sidste.til() != null || sidste.titel().udgaar() ? mapninger : List.of());
    }
}
