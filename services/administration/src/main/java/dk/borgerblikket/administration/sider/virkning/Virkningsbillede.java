package dk.borgerblikket.administration.sider.virkning;

import dk.borgerblikket.administration.konsekvens.Beregningsstatus;
import dk.borgerblikket.administration.konsekvens.Konsekvensberegning;
import dk.borgerblikket.administration.konsekvens.beregning.Konsekvens;
import dk.borgerblikket.administration.sider.Kommunehoved;
import dk.borgerblikket.administration.sider.Rettigheder;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a preview shows.
 *
 * @param kladdemaerke tag of the draft, when the preview is of the draft as it stands and the user may activate it; else
 *     empty
 * @param foraeldet whether it is of a draft that has been changed since
 */
record Virkningsbillede(
        Kommunehoved hoved,
        Rettigheder rettigheder,
        Konsekvensberegning beregning,
        String kladdemaerke,
        boolean foraeldet) {

    public boolean igang() {
        return beregning.status() == Beregningsstatus.I_GANG;
    }

    public @Nullable Konsekvens resultat() {
        return beregning.resultat();
    }

    /** Whether no citizen would see anything else. */
    public boolean uaendret() {
        var resultat = resultat();
        return resultat != null && resultat.kle().isEmpty();
    }

    public String sti() {
        return hoved.rod() + "/virkning";
    }
}
