package dk.borgerblikket.caseindex.adgang;

import dk.borgerblikket.administrationclient.Opsaetninger;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.web.Fejl;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Which source system calls, and for whom. */
@ApplicationScoped
public class Skriveadgang {

    private final Kald kald;
    private final Opsaetninger opsaetninger;

    Skriveadgang(Kald kald, Opsaetninger opsaetninger) {
        this.kald = kald;
        this.opsaetninger = opsaetninger;
    }

    /**
     * The calling system.
     *
     * @throws Fejl {@link Indeksfejl#INGEN_SERVICEAFTALE} when no agreement with the municipality is in force; for reading
     *     as for writing, since a system without one has no business with the data
     */
    public Skriver kraev() {
        var system = kald.system();
        if (!opsaetninger.nu().harAftale(system.itSystem(), system.cvr(), Instant.now())) {
            throw new Fejl(Indeksfejl.INGEN_SERVICEAFTALE);
        }
        return new Skriver(system.itSystem(), system.cvr());
    }
}
