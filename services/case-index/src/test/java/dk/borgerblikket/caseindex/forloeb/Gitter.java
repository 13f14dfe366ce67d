package dk.borgerblikket.caseindex.forloeb;

import static dk.borgerblikket.caseindex.forloeb.Melding.CELLER;

import dk.borgerblikket.caseindex.forloeb.Melding.Udsagn;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Valid time as the model knows it: for every identity one field per stretch of time, written field by field. It knows
 * nothing of periods being cut.
 */
final class Gitter {

    /**
     * @param vaerdi what holds
     * @param ophav the assertion it comes from
     */
    private record Felt(String vaerdi, String ophav) {}

    private final Map<String, @Nullable Felt[]> felter = new TreeMap<>();
    private final Set<Fejl> fejl;

    private Gitter(Set<Fejl> fejl) {
        this.fejl = fejl;
    }

    /** What the messages add up to in this order. */
    static Gitter af(Collection<Melding> meldinger, Comparator<Melding> orden, Set<Fejl> fejl) {
        var resultat = new Gitter(fejl);
        var raekkefoelge = fejl.contains(Fejl.GLEMMER_AFSENDERTID)
                ? meldinger.stream()
                : meldinger.stream().sorted(orden);
        raekkefoelge.forEach(resultat::laeg);
        return resultat;
    }

    private void laeg(Melding melding) {
        if (!fejl.contains(Fejl.GLEMMER_AFSLUTNING)) {
            melding.udsagn().stream().filter(u -> u.art().erRelation()).forEach(this::afslut);
        }
        if (fejl.contains(Fejl.LISTE_ERSTATTER)) {
            melding.udsagn().forEach(u -> felter.keySet().removeIf(n -> n.equals(u.noegle())));
        }
        for (var i = 0; i < melding.udsagn().size(); i++) {
            var udsagn = melding.udsagn().get(i);
            var raekke = felter.computeIfAbsent(noegle(udsagn), n -> new Felt[CELLER]);
            var til = fejl.contains(Fejl.TIL_ER_MED) ? Math.min(CELLER, udsagn.til() + 1) : udsagn.til();
            for (var celle = udsagn.fra(); celle < til; celle++) {
                if (!fejl.contains(Fejl.FOERSTE_VINDER) || raekke[celle] == null) {
                    raekke[celle] = new Felt(udsagn.vaerdi(), melding.nr() + "." + i);
                }
            }
        }
    }

    private String noegle(Udsagn udsagn) {
        return fejl.contains(Fejl.GLEMMER_INDEKS) ? udsagn.noegle().split("/")[0] : udsagn.noegle();
    }

    /** AM-02: a relation to the same target that would have gone on, from the same assertion, ends. */
    private void afslut(Udsagn udsagn) {
        var raekke = felter.get(noegle(udsagn));
        if (raekke == null || udsagn.til() == CELLER) {
            return;
        }
        var sidste = raekke[udsagn.til() - 1];
        if (sidste != null && sidste.vaerdi().equals(udsagn.vaerdi())) {
            for (var celle = udsagn.til(); celle < CELLER && sidste.equals(raekke[celle]); celle++) {
                raekke[celle] = null;
            }
        }
    }

    /** The values of one identity, stretch by stretch; {@code -} where there is none. */
    List<String> raekke(String noegle) {
        return Arrays.stream(felter.getOrDefault(noegle, new Felt[CELLER]))
                .map(f -> f == null ? "-" : f.vaerdi())
                .toList();
    }

    /** The identities that hold something at some time. */
    List<String> noegler() {
        return felter.keySet().stream()
                .filter(n -> !raekke(n).stream().allMatch("-"::equals))
                .toList();
    }

    /** Everything that has held for the identities that begin like this. */
    Set<String> vaerdier(String begyndelse) {
        return felter.keySet().stream()
                .filter(n -> n.startsWith(begyndelse))
                .flatMap(n -> raekke(n).stream())
                .filter(v -> !v.equals("-"))
                .collect(Collectors.toSet());
    }

    /** All values of the identities that begin like this, stretch by stretch. */
    List<String> samlet(String begyndelse) {
        return IntStream.range(0, CELLER)
                .mapToObj(celle -> felter.keySet().stream()
                        .filter(n -> n.startsWith(begyndelse))
                        .flatMap(n -> Stream.of(raekke(n).get(celle)))
                        .filter(v -> !v.equals("-"))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("+")))
                .toList();
    }
}
