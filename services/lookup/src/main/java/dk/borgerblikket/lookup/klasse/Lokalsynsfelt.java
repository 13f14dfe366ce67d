package dk.borgerblikket.lookup.klasse;

import dk.borgerblikket.identity.Anvendersystem;
import dk.borgerblikket.identity.Borger;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.identity.Tjeneste;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.oio.Cvr;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whose classes the caller sees. No secret is kept by it: all are open, but others' local numbers are in the way. */
@Singleton
final class Lokalsynsfelt {

    private final Kald kald;
    private final Cvr national;

    Lokalsynsfelt(
            Kald kald,
            @ConfigProperty(name = "borgerblikket.national-cvr", defaultValue = "99999999") String national) {
        this.kald = kald;
        this.national = new Cvr(national);
    }

    /** @param alle whether all authorities' local classes are asked for */
    Lokalsyn syn(boolean alle) {
        return new Lokalsyn(
                national,
                switch (kald.kalder()) {
                    case Medarbejder medarbejder -> medarbejder.cvr();
                    case Anvendersystem system -> system.cvr();
                    case Tjeneste _, Borger _ -> null;
                },
                alle);
    }
}
