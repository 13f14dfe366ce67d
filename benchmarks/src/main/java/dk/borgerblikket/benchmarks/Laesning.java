package dk.borgerblikket.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The citizen's read as the service sends it, made into scripts for pgbench: the same text with the same parameters, one
 * script per citizen.
 *
 * @param saetning as it was listened to
 * @param noegle the key of the citizen it was listened to for, as hex
 */
record Laesning(Database.Saetning saetning, String noegle) {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");

    Laesning {
        if (saetning.parametre().stream().filter(p -> p.contains(noegle)).count() != 1) {
            throw new IllegalArgumentException("Borgerens nøgle er ikke én parameter: " + saetning);
        }
    }

    /** A script per citizen. Each names a variable for the key, so that pgbench sends it as a parameter. */
    List<String> skript(int borgere) {
        return IntStream.range(0, borgere)
                .mapToObj(borger -> PARAMETER.matcher(saetning.sql()).replaceAll(fundet -> {
                            var nr = Integer.parseInt(fundet.group(1));
                            return ":" + (erNoegle(nr) ? noeglenavn(borger) : navn(nr));
                        })
                        + ";\n")
                .toList();
    }

    /** What the variables stand for. */
    Map<String, String> variable(List<String> noegler) {
        var resultat = new LinkedHashMap<String, String>();
        for (var nr = 1; nr <= saetning.parametre().size(); nr++) {
            if (!erNoegle(nr)) {
                resultat.put(navn(nr), vaerdi(nr));
            }
        }
        for (var borger = 0; borger < noegler.size(); borger++) {
            resultat.put(noeglenavn(borger), "\\x" + noegler.get(borger));
        }
        return resultat;
    }

    private boolean erNoegle(int nr) {
        return saetning.parametre().get(nr - 1).contains(noegle);
    }

    /** The parameter without the quotes of a literal. */
    private String vaerdi(int nr) {
        var literal = saetning.parametre().get(nr - 1);
        return literal.substring(1, literal.length() - 1).replace("''", "'");
    }

    private static String navn(int nr) {
        return "p" + nr;
    }

    private static String noeglenavn(int borger) {
        return "borger" + borger;
    }
}
