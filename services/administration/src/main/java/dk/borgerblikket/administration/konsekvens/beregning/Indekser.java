package dk.borgerblikket.administration.konsekvens.beregning;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.grundlag.Sagslinje;
import dk.borgerblikket.visibility.grundlag.Sagsopslag;
import dk.borgerblikket.visibility.grundlag.Ydelseslinje;
import java.util.List;

/** The two indexes, as a preview asks them. */
public interface Indekser {

    /** The authority's cases. */
    Kilde<Sagslinje> sager(Cvr ejer);

    /** What the authority has granted or pays. */
    Kilde<Ydelseslinje> ydelser(Cvr ejer);

    /**
     * Single cases, of any authority, that citizens are party to; at most {@link Sagsopslag#MAKS}.
     *
     * @throws Kildefejl when the index does not answer as agreed
     */
    List<Sagslinje> sager(List<Sagsopslag.Noegle> sager);
}
