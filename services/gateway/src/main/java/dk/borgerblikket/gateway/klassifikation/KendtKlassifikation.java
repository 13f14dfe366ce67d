package dk.borgerblikket.gateway.klassifikation;

import dk.borgerblikket.kle.Kle;
import dk.borgerblikket.lookupclient.Klasse;
import dk.borgerblikket.lookupclient.Opslagsklient;
import dk.borgerblikket.visibility.Klassifikation;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The KLE titles as lookup has them; the last known ones survive an outage of lookup. */
@Singleton
public class KendtKlassifikation {

    private final Kle kle;

    KendtKlassifikation(Kle kle) {
        this.kle = kle;
    }

    /** The titles; empty until the first have come, and while lookup has none. */
    public Optional<Klassifikation> nu() {
        return kle.nu().map(KendtKlassifikation::klassifikation);
    }

    static Klassifikation klassifikation(Opslagsklient opslag) {
        return (nummer, dato) -> opslag.findKlasse(nummer, dato).map(Klasse::titel);
    }
}
