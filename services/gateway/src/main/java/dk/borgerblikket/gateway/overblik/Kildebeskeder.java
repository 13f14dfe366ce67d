package dk.borgerblikket.gateway.overblik;

import dk.borgerblikket.gateway.Beskeder;
import dk.borgerblikket.gateway.kilder.Kildestatus;
import dk.borgerblikket.overview.OverblikSvar.KildeSvar;
import dk.borgerblikket.overview.OverblikSvar.Tilstand;
import java.util.List;

/** Tells the citizen plainly what could not be fetched (C-712). */
final class Kildebeskeder {

    private Kildebeskeder() {}

    static List<KildeSvar> af(List<Kildestatus> status) {
        return status.stream().map(Kildebeskeder::besked).toList();
    }

    private static KildeSvar besked(Kildestatus status) {
        var navn = status.kilde().navn();
        return switch (status.udfald()) {
            case OK -> new KildeSvar(navn, Tilstand.OK, null);
            case UFULDSTAENDIG -> new KildeSvar(navn, Tilstand.OK, Beskeder.tekst("kilde." + navn + ".ufuldstaendig"));
            case UTILGAENGELIG ->
                new KildeSvar(navn, Tilstand.UTILGAENGELIG, Beskeder.tekst("kilde." + navn + ".utilgaengelig"));
        };
    }
}
