package dk.borgerblikket.benefitindex.regler;

import dk.borgerblikket.validation.Regelkatalog;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the catalogue that the rules in force are made from. */
final class Katalogproducent {

    @Produces
    @Singleton
    Regelkatalog katalog() {
        return Regelkatalog.af(Regel.class, Krav.class);
    }
}
