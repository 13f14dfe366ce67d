package dk.borgerblikket.administration.kommune;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.oio.Cvr;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An authority that may show data.
 *
 * @param cvr its CVR number
 * @param navn its name as citizens see it
 * @param kommunekode its municipality code; null for an authority that is no municipality, as Udbetaling Danmark
 * @param tilslutning how far it has come
 * @param tilsluttetDato Danish day it was, or is to be, connected; always there when it is connected
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Kommune(
        Cvr cvr,
        String navn,
        @Nullable String kommunekode,
        Tilslutning tilslutning,
        @Nullable LocalDate tilsluttetDato) {

    boolean harSammeTilslutning(Kommune anden) {
        return tilslutning == anden.tilslutning
                && (tilsluttetDato == null
                        ? anden.tilsluttetDato == null
                        : tilsluttetDato.equals(anden.tilsluttetDato));
    }
}
