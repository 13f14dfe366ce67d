package dk.borgerblikket.bulk.indlaesning;

import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.oio.UnikRetur;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of the lines of a batch.
 *
 * @param typer kind of object per line
 * @param koder result per line
 * @param fejl the lines that were not stored
 */
record Fremskridt(List<String> typer, List<Integer> koder, List<Linjefejl> fejl) {

    /** @param resultater one per line that is an object, in order */
    static Fremskridt af(List<Laestlinje> linjer, List<UnikRetur> resultater) {
        var typer = new ArrayList<String>(linjer.size());
        var koder = new ArrayList<Integer>(linjer.size());
        var fejl = new ArrayList<Linjefejl>();
        var naeste = resultater.iterator();
        for (var linje : linjer) {
            switch (linje) {
                case Laestlinje.Objekt objekt -> {
                    var resultat = naeste.next();
                    typer.add(resultat.type());
                    koder.add(resultat.statusKode());
                    if (resultat.statusKode() != Statuskode.OK) {
                        fejl.add(Linjefejl.af(objekt.nummer(), resultat));
                    }
                }
                case Laestlinje.Ulaeselig ulaeselig -> {
                    typer.add(ulaeselig.fejl().type());
                    koder.add(ulaeselig.fejl().statusKode());
                    fejl.add(ulaeselig.fejl());
                }
            }
        }
        return new Fremskridt(typer, koder, fejl);
    }
}
