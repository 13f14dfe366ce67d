package dk.borgerblikket.lookup.aendringer;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.registrations.haendelser.Haendelse;
import dk.borgerblikket.registrations.haendelser.Haendelsesside;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some changes, oldest first.
 *
 * @param aendringer none when there is no more yet
 * @param naeste what to ask with the next time; always there
 */
@Schema(name = "Aendringer")
record AendringerSvar(List<Objektaendring> aendringer, String naeste) {

    /**
     * That an object has changed, not what in it.
     *
     * @param art kind of object, such as {@code Klasse}
     * @param haendelse {@code Importeret} for a new one, {@code Opdateret}, also when it is deleted by a registration, or
     *     {@code Fjernet}
     * @param ejer CVR number of the authority that owns it
     * @param tidspunkt when the change was made
     */
    @Schema(name = "Objektaendring")
    record Objektaendring(UUID objekt, String art, String haendelse, Cvr ejer, Instant tidspunkt) {

        private static Objektaendring af(Haendelse haendelse) {
            return new Objektaendring(
                    haendelse.objekt(),
                    haendelse.type(),
                    haendelse.art().navn(),
                    haendelse.ejer(),
                    haendelse.tidspunkt());
        }
    }

    static AendringerSvar af(Haendelsesside side) {
        return new AendringerSvar(
                side.haendelser().stream().map(Objektaendring::af).toList(),
                side.naeste().tekst());
    }
}
