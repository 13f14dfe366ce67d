package dk.borgerblikket.benefitindex.indsigt;

import dk.borgerblikket.search.indsigt.Borgerobjekter;
import jakarta.inject.Singleton;

/** A citizen's grants and the payments on them. */
@Singleton
final class Borgerydelsesobjekter implements Borgerobjekter {

    /** Served by the primary key of borgerydelse. */
    private static final String EGNE = "SELECT objekt FROM borgerydelse WHERE noegle = $1";

    @Override
    public String sql() {
        return EGNE;
    }
}
