package dk.borgerblikket.gateway.adgang;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the sources' pages together to one, newest first. Pure.
 *
 * @param sider what each source has from its place on; empty when it could not be asked
 */
record Adgangssamling(Map<Adgangskilde, Optional<Kildeside>> sider) {

    /**
     * A page of one source.
     *
     * @param flere whether the source has more than this
     */
    record Kildeside(List<Adgang> adgange, boolean flere) {}

    /**
     * The page.
     *
     * @param naeste where the next one begins; empty when nothing is left in any source that could be asked
     */
    record Side(List<Adgang> adgange, Optional<Adgangsmaerke> naeste) {}

    /**
     * The first of them, at most {@code antal}. Every source has been asked for as many, so whatever comes after the last row
     * of a source's page comes after this page too.
     */
    Side side(Adgangsmaerke fra, int antal) {
        var alle = sider.values().stream()
                .flatMap(Optional::stream)
                .flatMap(side -> side.adgange().stream())
                .sorted(Adgang.NYESTE_FOERST)
                .toList();
        var resultat = new ArrayList<Adgang>();
        var maerke = fra;
        var brugt = 0;
        for (var adgang : alle) {
            var kendt = samme(resultat, adgang);
            if (kendt < 0 && resultat.size() == antal) {
                break;
            }
            if (kendt < 0) {
                resultat.add(adgang);
            } else {
                resultat.set(kendt, resultat.get(kendt).sammenMed(adgang));
            }
            maerke = maerke.forbi(adgang);
            brugt++;
        }
        var flere = brugt < alle.size()
                || sider.values().stream().flatMap(Optional::stream).anyMatch(Kildeside::flere);
        return new Side(List.copyOf(resultat), flere ? Optional.of(maerke) : Optional.empty());
    }

    private static int samme(List<Adgang> viste, Adgang adgang) {
        for (var nr = 0; nr < viste.size(); nr++) {
            if (viste.get(nr).sammeVerifikationSom(adgang)) {
                return nr;
            }
        }
        return -1;
    }
}
