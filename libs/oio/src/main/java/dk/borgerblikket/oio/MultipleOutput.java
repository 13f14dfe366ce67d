package dk.borgerblikket.oio;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Answer of {@code importer}, {@code opdater} and {@code fjern}: one result per object, in the order of the request.
 *
 * @param unikRetur the results
 */
public record MultipleOutput(@JsonProperty("UnikRetur") List<UnikRetur> unikRetur) {
    public MultipleOutput {
        unikRetur = List.copyOf(unikRetur);
    }
}
