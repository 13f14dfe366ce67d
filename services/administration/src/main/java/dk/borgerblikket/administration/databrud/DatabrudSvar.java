package dk.borgerblikket.administration.databrud;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reported breach as it is answered. */
final class DatabrudSvar {

    private DatabrudSvar() {}

    /** A line of the queue: nothing of what the citizen wrote. */
    @Schema(name = "DatabrudLinje")
    record Linje(UUID id, Instant indberettet, Tilstand tilstand, Frist frist) {

        static Linje af(Databrud brud, Instant nu) {
            return new Linje(brud.id(), brud.indberettet(), brud.tilstand(), brud.frist(nu));
        }
    }

    /**
     * All of it.
     *
     * @param manglerTilAnmeldelse fields of the checklist that a notification needs
     * @param naeste what it can become
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Databrud")
    record Hele(
            UUID id,
            Indberetning indberetning,
            Instant indberettet,
            Instant modtaget,
            Instant kendskab,
            Tilstand tilstand,
            @Nullable Instant afgjort,
            Frist frist,
            Tjekliste tjekliste,
            List<String> manglerTilAnmeldelse,
            List<Tilstand> naeste,
            List<Logpost> log) {

        static Hele af(Databrudskoe.Sag sag, Instant nu) {
            var brud = sag.databrud();
            return new Hele(
                    brud.id(),
                    brud.indberetning(),
                    brud.indberettet(),
                    brud.modtaget(),
                    brud.kendskab(),
                    brud.tilstand(),
                    brud.afgjort(),
                    brud.frist(nu),
                    brud.tjekliste(),
                    brud.tjekliste().manglerTilAnmeldelse(),
                    brud.tilstand().naeste().stream().sorted().toList(),
                    sag.log());
        }
    }
}
