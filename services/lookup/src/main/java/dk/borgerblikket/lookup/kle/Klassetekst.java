package dk.borgerblikket.lookup.kle;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a release says about a class beside its number and title (classification §3.2).
 *
 * @param vejledning guidance as harmless HTML; null when there is none
 * @param retskilder the law behind the class
 * @param stikord words that lead to the class
 * @param bevaring retention under the archives act as KL writes it: K, K5, K10, B; null when there is none
 * @param sletning how long after the closing of a case it is erased, an ISO 8601 duration; null when there is none
 * @param filtre the plans that the class belongs to, such as JobcenterDelplan
 * @param oprettet when KL made the class
 * @param rettet when KL changed it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Klassetekst(
        @Nullable String vejledning,
        List<Retskilde> retskilder,
        List<Stikord> stikord,
        @Nullable String bevaring,
        @Nullable String sletning,
        List<String> filtre,
        @Nullable LocalDate oprettet,
        List<LocalDate> rettet) {

    /** Nothing beside number and title. */
    public static final Klassetekst TOM =
            new Klassetekst(null, List.of(), List.of(), null, null, List.of(), null, List.of());

    public Klassetekst {
        retskilder = eller(retskilder);
        stikord = eller(stikord);
        filtre = eller(filtre);
        rettet = eller(rettet);
    }

    /** Empty lists are left out of the JSON, and come back as null. */
    private static <T> List<T> eller(@Nullable List<T> liste) {
        return liste == null ? List.of() : List.copyOf(liste);
    }

    /**
     * A legal source.
     *
     * @param accessionsnummer its number in Retsinformation
     * @param adresse of its text, http or https
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Retskilde(
            @Nullable String titel,
            @Nullable String paragraf,
            @Nullable String accessionsnummer,
            @Nullable String adresse) {}

    /**
     * A word to search by.
     *
     * @param handlingsfacet the facet that the word leads to together with the class; null for the class alone
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Stikord(String tekst, @Nullable Klassenummer handlingsfacet) {}
}
