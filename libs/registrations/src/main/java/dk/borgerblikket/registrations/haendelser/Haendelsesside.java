package dk.borgerblikket.registrations.haendelser;

import java.util.List;

/**
 * Some events, oldest first.
 *
 * @param haendelser the events; none when the reader has come to the end
 * @param naeste where the next ones begin
 */
public record Haendelsesside(List<Haendelse> haendelser, Haendelsesmaerke naeste) {
    public Haendelsesside {
        haendelser = List.copyOf(haendelser);
    }
}
