package dk.borgerblikket.registrations.graenseflade;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Who reads, and how far. */
@ApplicationScoped
public class Laeseadgang {

    private final Skriveadgang skriveadgang;

    Laeseadgang(Skriveadgang skriveadgang) {
        this.skriveadgang = skriveadgang;
    }

    /**
     * The calling reader: a system sees its own objects.
     *
     * @throws dk.borgerblikket.web.Fejl {@link Indeksfejl#INGEN_SERVICEAFTALE} when no agreement is in force
     */
    public Laeser kraev() {
        var system = skriveadgang.kraev();
        return new Laeser(system.cvr(), system.itSystem(), true, List.of(), Set.of());
    }
}
