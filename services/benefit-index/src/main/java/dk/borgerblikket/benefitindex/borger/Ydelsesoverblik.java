package dk.borgerblikket.benefitindex.borger;

import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.web.CprNoegle;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * A citizen's grants and the payments on them, as {@code visibility.grundlag.YdelserSvar}: put together from texts that
 * were written when the objects were.
 */
@Singleton
final class Ydelsesoverblik {

    private final CprNoegle noegle;
    private final YdelsesoverblikRepository repository;

    Ydelsesoverblik(CprNoegle noegle, YdelsesoverblikRepository repository) {
        this.noegle = noegle;
        this.repository = repository;
    }

    /** One page as JSON. */
    Uni<String> side(Cpr borger, Ydelsesmaerke efter, int antal) {
        var borgerens = noegle.noegle(borger);
        return repository.side(borgerens, efter, antal).map(side -> json(CprNoegle.tekst(borgerens), side));
    }

    /** The key is base64url and the page key is hexadecimal, so neither needs escaping. */
    private static String json(String borger, YdelsesoverblikRepository.Side side) {
        var json = new StringBuilder(256 + laengde(side.bevillinger()) + laengde(side.effektueringer()));
        json.append("{\"borger\":\"").append(borger).append("\",\"bevillinger\":[");
        tilfoej(json, side.bevillinger());
        json.append("],\"effektueringer\":[");
        tilfoej(json, side.effektueringer());
        json.append("],\"naeste\":");
        if (side.naeste() == null) {
            json.append("null");
        } else {
            json.append('"').append(side.naeste()).append('"');
        }
        return json.append('}').toString();
    }

    private static void tilfoej(StringBuilder json, List<String> tekster) {
        var skille = "";
        for (var tekst : tekster) {
            json.append(skille).append(tekst);
            skille = ",";
        }
    }

    private static int laengde(List<String> tekster) {
        return tekster.stream().mapToInt(t -> t.length() + 1).sum();
    }
}
