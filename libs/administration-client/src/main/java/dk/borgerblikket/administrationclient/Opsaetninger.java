package dk.borgerblikket.administrationclient;

import dk.borgerblikket.visibility.konfiguration.Opsaetning;

/** The configuration in force in every municipality. */
public interface Opsaetninger {

    /**
     * The newest configuration that this service has seen; at most a few seconds old while administration answers, and
     * the last known one while it does not.
     *
     * @throws dk.borgerblikket.web.Fejl with status 503 when no configuration has been seen since start: without one
     *     nothing is shown and nothing is accepted
     */
    Opsaetning nu();
}
