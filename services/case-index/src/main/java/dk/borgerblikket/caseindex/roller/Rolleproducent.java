package dk.borgerblikket.caseindex.roller;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the table from configuration. */
final class Rolleproducent {

    @Produces
    @Singleton
    Rolletabel rolletabel(Rollekonfiguration roller, Rollekonfiguration.Typekonfiguration typer) {
        return new Rolletabel(roller.roller(), typer.typer());
    }
}
