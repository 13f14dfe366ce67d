package dk.borgerblikket.caseindex.roller;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;
import java.util.UUID;

/** UUIDs of roles that replace the standard ones, by {@link Rolle#navn()}. */
@ConfigMapping(prefix = "borgerblikket.roller")
interface Rollekonfiguration {

    @WithParentName
    Map<String, UUID> roller();

    /** The same for types, by {@link Relationstype#navn()}. */
    @ConfigMapping(prefix = "borgerblikket.typer")
    interface Typekonfiguration {

        @WithParentName
        Map<String, UUID> typer();
    }
}
