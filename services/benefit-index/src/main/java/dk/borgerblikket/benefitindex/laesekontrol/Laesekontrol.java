package dk.borgerblikket.benefitindex.laesekontrol;

import dk.borgerblikket.administrationclient.Opsaetninger;
import dk.borgerblikket.benefitindex.ramme.Roller;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.Parametre;
import dk.borgerblikket.search.fremsoeg.Laesevilkaar;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which grants and payments a reader sees, and how much of them (benefit-index §13, ADR 0016). Master and Afsender see all of
 * what is theirs. Others see, of their own authority's objects, what has a line that they see and a counterpart at the other
 * end of it; see {@link Vilkaar}. The lines that they do not see are cut away, and with them what they could be computed
 * from; see {@link Beskaering}.
 */
@Singleton
public final class Laesekontrol implements Laesevilkaar {

    private final Opsaetninger opsaetninger;
    private final Indstillinger indstillinger;
    private final Roller roller;
    private final Beskaeringer beskaeringer;

    Laesekontrol(Opsaetninger opsaetninger, Indstillinger indstillinger, Roller roller, Beskaeringer beskaeringer) {
        this.opsaetninger = opsaetninger;
        this.indstillinger = indstillinger;
        this.roller = roller;
        this.beskaeringer = beskaeringer;
    }

    /** {@inheritDoc} It asks of {@code s} nothing but the column {@code objekt}. */
    @Override
    public String betingelse(Laeser laeser, Parametre parametre) {
        return vilkaar(laeser, parametre).objekt();
    }

    /**
     * The condition that the reader saw an object which is not there any more, by what {@link Fjernelsesspor} has kept of it.
     *
     * @param klasser what gives its subjects in the statement
     * @param foelsomhed what gives its level of sensitivity
     */
    public String betingelseForFjernet(Laeser laeser, String klasser, String foelsomhed, Parametre parametre) {
        return vilkaar(laeser, parametre).etAfEmnerne(klasser, foelsomhed);
    }

    @Override
    public String indhold(Laeser laeser, Parametre parametre) {
        var modtager = parametre.tekst(roller.bevilling().bevillingsmodtager().toString());
        return vilkaar(laeser, parametre).indhold(modtager);
    }

    @Override
    public <T> Uni<Snit<T>> snit(Laeser laeser, Objekttype<T> type, Map<UUID, List<T>> tilstande) {
        var parametre = new Parametre();
        return beskaeringer
                .hent(laeser, vilkaar(laeser, parametre), parametre, tilstande)
                .map(beskaering -> (uuid, tilstand) -> type.klasse().cast(beskaering.af(uuid, tilstand)));
    }

    private Vilkaar vilkaar(Laeser laeser, Parametre parametre) {
        return new Vilkaar(laeser, opsaetninger.nu().nationalt().betalere(), indstillinger, parametre);
    }
}
