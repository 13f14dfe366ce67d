package dk.borgerblikket.lookup.organisationsimport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An import: the preview, how far it has come, and at last the receipt.
 *
 * @param bekraeftelse to be sent back to have the preview carried out
 * @param udloeber until when that can be done
 * @param arter kinds of object that the file tells of; of the others it says nothing
 * @param antal objects by what is done with them
 * @param lukkesEfterArt objects that close, by kind
 * @param aktiveEfterArt objects that were active when that was counted, by kind
 * @param kraeverTilladelse whether so much closes that the number must be sent back too
 * @param advarsler oddities in the tree of units
 * @param resterer objects that are still to be done
 * @param udfoert objects done
 * @param fejlet objects that could not be done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Organisationsimport")
record Import(
        UUID id,
        String cvr,
        Tilstand tilstand,
        String bekraeftelse,
        Instant oprettet,
        Instant udloeber,
        List<String> arter,
        Map<Hvad, Long> antal,
        Map<String, Long> lukkesEfterArt,
        Map<String, Long> aktiveEfterArt,
        boolean kraeverTilladelse,
        List<Enhedstjek.Advarsel> advarsler,
        long resterer,
        long udfoert,
        long fejlet,
        @Nullable Instant bekraeftet,
        @Nullable Instant senest,
        @Nullable Instant afsluttet) {

    /** Where an import is. */
    enum Tilstand {
        /** The file was cut off, or is being read: nothing can be done with it. */
        UFULDSTAENDIG,
        FORHAANDSVISNING,
        I_GANG,
        AFSLUTTET
    }

    long antal(Hvad hvad) {
        return antal.getOrDefault(hvad, 0L);
    }
}
