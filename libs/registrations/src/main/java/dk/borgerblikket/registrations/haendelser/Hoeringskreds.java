package dk.borgerblikket.registrations.haendelser;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.registrations.Skriver;
import java.util.List;

/**
 * Who hears of which events, as a condition on a row {@code e} of the table {@code haendelse}.
 *
 * @param cvr the authority whose objects they are about
 * @param betingelse the condition; {@code $1} and on stand for the values
 * @param vaerdier the values
 */
public record Hoeringskreds(Cvr cvr, String betingelse, List<Object> vaerdier) {

    private static final String EGNE = "(e.master = $1 OR e.afsender = $1)";

    public Hoeringskreds {
        vaerdier = List.copyOf(vaerdier);
    }

    /** The events of what a system is Master or Afsender of. */
    public static Hoeringskreds egne(Skriver system) {
        return new Hoeringskreds(system.cvr(), EGNE, List.of(system.itSystem()));
    }
}
