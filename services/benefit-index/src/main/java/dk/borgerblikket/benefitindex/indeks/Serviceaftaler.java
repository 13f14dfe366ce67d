package dk.borgerblikket.benefitindex.indeks;

import dk.borgerblikket.administrationclient.Opsaetninger;
import dk.borgerblikket.benefitindex.Ydelsesindeksfejl;
import dk.borgerblikket.identity.Anvendersystem;
import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.web.Fejl;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Only a system with a service agreement in force has anything to do here. */
@Singleton
public final class Serviceaftaler {

    private final Opsaetninger opsaetninger;
    private final Clock ur = Clock.systemUTC();

    Serviceaftaler(Opsaetninger opsaetninger) {
        this.opsaetninger = opsaetninger;
    }

    /**
     * The system as the one that writes or reads.
     *
     * @throws Fejl 403 when it has no agreement in force with the municipality that it calls for
     */
    public Skriver kraev(Anvendersystem system) {
        if (!opsaetninger.nu().harAftale(system.itSystem(), system.cvr(), ur.instant())) {
            throw new Fejl(Ydelsesindeksfejl.INGEN_SERVICEAFTALE);
        }
        return new Skriver(system.itSystem(), system.cvr());
    }
}
