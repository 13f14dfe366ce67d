package dk.borgerblikket.lookup.organisationsimport;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * An import, and the first objects of what it does. The rest is asked for page by page.
 *
 * @param lukkes what closes
 */
record Importsvar(
        @JsonUnwrapped Import importen,
        List<Postside.Linje> nye,
        List<Postside.Linje> aendrede,
        List<Postside.Linje> lukkes,
        List<Postside.Linje> afviste,
        List<Postside.Linje> fejlede) {}
