package dk.borgerblikket.registrations;

import java.util.Map;
import java.util.UUID;

/**
 * The failure by which a {@link Projektion} refuses objects for what it finds once they are beside the others. The request
 * is then carried out again without them, until none is refused any more.
 */
public final class AfvistAfProjektion extends RuntimeException {

    private final transient Map<UUID, Vurdering.Afvist> afviste;

    /**
     * @param afviste the objects and why each is refused; at least one
     * @throws IllegalArgumentException when there is none
     */
    public AfvistAfProjektion(Map<UUID, Vurdering.Afvist> afviste) {
        super(null, null, false, false);
        if (afviste.isEmpty()) {
            throw new IllegalArgumentException("Der er ingen afviste objekter");
        }
        this.afviste = Map.copyOf(afviste);
    }

    public Map<UUID, Vurdering.Afvist> afviste() {
        return afviste;
    }
}
