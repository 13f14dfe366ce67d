package dk.borgerblikket.bulk.haendelser;

import dk.borgerblikket.registrations.haendelser.Haendelse;
import dk.borgerblikket.registrations.haendelser.Haendelsesmaerke;
import dk.borgerblikket.registrations.haendelser.Haendelsesside;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some events, oldest first.
 *
 * @param haendelser none when there is no more yet
 * @param naeste what to ask with the next time; always there
 */
@Schema(name = "Haendelser")
public record HaendelserOutput(List<Linje> haendelser, String naeste) {

    static HaendelserOutput af(Haendelsesside side) {
        return new HaendelserOutput(
                side.haendelser().stream().map(Linje::af).toList(),
                side.naeste().tekst());
    }

    static HaendelserOutput ingen(Haendelsesmaerke naeste) {
        return new HaendelserOutput(List.of(), naeste.tekst());
    }

    /**
     * That an object has changed, not what in it.
     *
     * @param uuid the object
     * @param type kind of object, as in {@code UnikRetur}
     * @param haendelse {@code Importeret}, {@code Opdateret} or {@code Fjernet}
     * @param tidspunkt when the index made the change
     */
    @Schema(name = "Haendelse")
    public record Linje(UUID uuid, String type, String haendelse, Instant tidspunkt) {

        private static Linje af(Haendelse haendelse) {
            return new Linje(
                    haendelse.objekt(), haendelse.type(), haendelse.art().navn(), haendelse.tidspunkt());
        }
    }
}
