package dk.borgerblikket.administration.opsaetning;

import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** What the other services read, for use in the service itself. */
@Singleton
public class Gaeldende {

    private final Opsaetningsvisning visning;

    Gaeldende(Opsaetningsvisning visning) {
        this.visning = visning;
    }

    /** Everything that is in force now. */
    public Uni<Opsaetning> opsaetning() {
        return visning.hent(null).map(svar -> svar.opsaetning().orElseThrow());
    }
}
