package dk.borgerblikket.administration.sider.konfiguration;

import dk.borgerblikket.administration.klekonfiguration.forskel.Forskel;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladde;
import dk.borgerblikket.administration.klekonfiguration.kontrol.Fund;
import dk.borgerblikket.administration.kommune.Kommune;
import dk.borgerblikket.administration.sider.Kommunehoved;
import dk.borgerblikket.administration.sider.Meddelelse;
import dk.borgerblikket.administration.sider.Rettigheder;
import dk.borgerblikket.oio.Dato;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a draft shows.
 *
 * @param linjer the draft's lines
 * @param fund what is found about them, the gravest first
 * @param forskel what it changes in what is in force
 * @param nyesteVersion the newest version there is
 * @param andre authorities that lines can be copied from
 * @param meddelelse why what the user asked for was not done; null when nothing went wrong
 */
record Kladdebillede(
        Kommunehoved hoved,
        Kladde kladde,
        List<Linjevisning> linjer,
        List<Fund> fund,
        Forskel forskel,
        int nyesteVersion,
        Kladdehandlinger handlinger,
        Rettigheder rettigheder,
        List<Kommune> andre,
        @Nullable Meddelelse meddelelse) {

    public String maerke() {
        return kladde.maerke().toString();
    }

    public @Nullable Instant gyldigFra() {
        return kladde.indhold().gyldigFra();
    }

    /** The day that the field for it begins with; empty for at once. */
    public String dag() {
        var fra = gyldigFra();
        return fra == null ? "" : Dato.dag(fra).toString();
    }

    public String kladdesti() {
        return hoved.rod() + "/kladde";
    }

    /** Where lines are edited; empty when the user may not. */
    public String retSti() {
        return handlinger.ret() ? kladdesti() : "";
    }

    public boolean foraeldet() {
        return nyesteVersion > kladde.kendtVersion();
    }
}
