package dk.borgerblikket.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why JSON from a caller could not be read, without repeating any of it.
 *
 * @param kode the catalogue's entry
 * @param detalje where, in Danish
 */
public record Jsonfejl(Fejlkode kode, @Nullable String detalje) {

    private static final Pattern LANGT_TAL = Pattern.compile("[0-9]{6}.?[0-9]{4}");

    /** What the reader's exception means to the caller. */
    public static Jsonfejl af(JsonProcessingException fejl) {
        if (fejl instanceof StreamConstraintsException || erForStor(fejl)) {
            return new Jsonfejl(FaellesFejl.BESKED_FOR_STOR, null);
        }
        if (fejl instanceof UnrecognizedPropertyException ukendt) {
            return new Jsonfejl(FaellesFejl.UKENDT_FELT, "Feltet " + sti(ukendt) + " findes ikke i kontrakten.");
        }
        var sted = fejl.getLocation();
        var hvor = fejl instanceof JsonMappingException m && !m.getPath().isEmpty()
                ? "Fejl ved " + sti(m) + "."
                : sted == null ? null : "Fejl i linje " + sted.getLineNr() + ", tegn " + sted.getColumnNr() + ".";
        return new Jsonfejl(FaellesFejl.UGYLDIG_BESKED, hvor);
    }

    /** The reader of JSON wraps what it meets inside a list. */
    private static boolean erForStor(Throwable fejl) {
        return Stream.iterate(fejl, Objects::nonNull, Throwable::getCause)
                .anyMatch(f -> f instanceof Fejl kendt && kendt.kode() == FaellesFejl.BESKED_FOR_STOR);
    }

    private static String sti(JsonMappingException fejl) {
        return fejl.getPath().stream()
                .map(led -> led.getFieldName() == null ? "[" + led.getIndex() + "]" : "." + felt(led.getFieldName()))
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    /** A field's name comes from the caller, and so may hold what must not be repeated. */
    private static String felt(String navn) {
        return LANGT_TAL.matcher(navn).find() ? "(skjult)" : navn;
    }
}
