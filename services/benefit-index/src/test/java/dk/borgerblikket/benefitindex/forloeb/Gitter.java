package dk.borgerblikket.benefitindex.forloeb;

import static dk.borgerblikket.benefitindex.forloeb.Melding.CELLER;

import dk.borgerblikket.benefitindex.forloeb.Melding.Art;
import dk.borgerblikket.benefitindex.forloeb.Melding.Udsagn;
import dk.borgerblikket.benefitindex.forloeb.Melding.Ydelse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Valid time as the model knows it: for every timeline one field per stretch of time, written field by field. It knows
 * nothing of periods being cut.
 */
final class Gitter {

    /**
     * @param vaerdi what holds
     * @param ophav the assertion it comes from
     */
    private record Felt(String vaerdi, String ophav) {}

    private final Map<String, List<List<Felt>>> linjer = new TreeMap<>();
    private final Set<Fejl> fejl;

    private Gitter(Set<Fejl> fejl) {
        this.fejl = fejl;
    }

    /** What the messages add up to, by their sender times. */
    static Gitter af(Collection<Melding> meldinger, Set<Fejl> fejl) {
        var resultat = new Gitter(fejl);
        var raekkefoelge = fejl.contains(Fejl.GLEMMER_AFSENDERTID)
                ? meldinger.stream()
                : meldinger.stream().sorted((a, b) -> Integer.compare(a.tid(), b.tid()));
        raekkefoelge.forEach(resultat::laeg);
        return resultat;
    }

    private String noegle(Udsagn udsagn) {
        var noegle = udsagn.noegle();
        if (fejl.contains(Fejl.MODTAGERE_UDEN_INDEKS_ER_EN)
                && udsagn.identitet().equals("YDELSESMODTAGER")) {
            return "PART YDELSESMODTAGER";
        }
        return fejl.contains(Fejl.GLEMMER_INDEKS) ? noegle.split("/")[0] : noegle;
    }

    private List<List<Felt>> raekken(String noegle) {
        return linjer.computeIfAbsent(
                noegle,
                n -> IntStream.range(0, CELLER)
                        .<List<Felt>>mapToObj(i -> new ArrayList<>())
                        .toList());
    }

    private void laeg(Melding melding) {
        var arvede = new HashMap<Udsagn, String>();
        melding.udsagn().stream().filter(u -> u.art() == Art.YDELSE).forEach(u -> arvede.put(u, arv(u)));
        if (!fejl.contains(Fejl.GLEMMER_AFSLUTNING)) {
            melding.udsagn().stream().filter(u -> u.art().erRelation()).forEach(this::afslut);
        }
        if (fejl.contains(Fejl.LISTE_ERSTATTER)) {
            melding.udsagn().forEach(u -> linjer.remove(noegle(u)));
        }
        var samlede = melding.udsagn().stream()
                .filter(u -> u.art() == Art.LINJE && !fejl.contains(Fejl.LINJER_SLAAR_HINANDEN))
                .toList();
        samlede.forEach(this::ryd);
        for (var i = 0; i < melding.udsagn().size(); i++) {
            var udsagn = melding.udsagn().get(i);
            if (!samlede.contains(udsagn)) {
                ryd(udsagn);
            }
            for (var celle = udsagn.fra(); celle < slut(udsagn); celle++) {
                var felter = raekken(noegle(udsagn)).get(celle);
                if (!fejl.contains(Fejl.FOERSTE_VINDER) || felter.isEmpty()) {
                    felter.add(new Felt(arvede.getOrDefault(udsagn, udsagn.vaerdi()), melding.nr() + "." + i));
                }
            }
        }
    }

    private int slut(Udsagn udsagn) {
        return fejl.contains(Fejl.TIL_ER_MED) ? Math.min(CELLER, udsagn.til() + 1) : udsagn.til();
    }

    private void ryd(Udsagn udsagn) {
        if (!fejl.contains(Fejl.FOERSTE_VINDER)) {
            for (var celle = udsagn.fra(); celle < slut(udsagn); celle++) {
                raekken(noegle(udsagn)).get(celle).clear();
            }
        }
    }

    /** A benefit is sent whole, but its systems, its kind and its plans stay when they are not repeated. */
    private String arv(Udsagn udsagn) {
        var ny = Ydelse.af(udsagn.vaerdi());
        var raekke = raekke(noegle(udsagn));
        var foer =
                raekke.get(udsagn.fra()).equals("-") ? sidste(noegle(udsagn)) : Optional.of(raekke.get(udsagn.fra()));
        return foer.map(Ydelse::af).map(gammel -> arv(gammel, ny)).orElse(ny).tekst();
    }

    private Ydelse arv(Ydelse gammel, Ydelse ny) {
        var systemer = new TreeMap<String, String>();
        if (!fejl.contains(Fejl.SYSTEMER_FALDER)) {
            systemer.putAll(gammel.systemer());
        }
        systemer.putAll(ny.systemer());
        var planer = new TreeMap<String, String>();
        if (!fejl.contains(Fejl.PLANER_ERSTATTES) || ny.planer().isEmpty()) {
            planer.putAll(gammel.planer());
        }
        planer.putAll(ny.planer());
        return new Ydelse(
                ny.navn(),
                ny.start(),
                ny.slut().isEmpty() && fejl.contains(Fejl.SLUTDATO_BLIVER) ? gammel.slut() : ny.slut(),
                systemer,
                ny.slags().isEmpty() ? gammel.slags() : ny.slags(),
                planer);
    }

    /** AM-02: a relation to the same target that would have gone on, from the same assertion, ends. */
    private void afslut(Udsagn udsagn) {
        var raekke = linjer.get(noegle(udsagn));
        if (raekke == null || udsagn.til() == CELLER || udsagn.til() <= udsagn.fra()) {
            return;
        }
        var sidste = List.copyOf(raekke.get(udsagn.til() - 1));
        if (!sidste.isEmpty() && sidste.getFirst().vaerdi().equals(udsagn.vaerdi())) {
            for (var celle = udsagn.til(); celle < CELLER && sidste.equals(raekke.get(celle)); celle++) {
                raekke.get(celle).clear();
            }
        }
    }

    /** The values of one timeline, stretch by stretch; {@code -} where there is none. */
    List<String> raekke(String noegle) {
        if (!linjer.containsKey(noegle)) {
            return IntStream.range(0, CELLER).mapToObj(i -> "-").toList();
        }
        return linjer.get(noegle).stream()
                .map(felter -> felter.isEmpty()
                        ? "-"
                        : felter.stream().map(Felt::vaerdi).sorted().collect(Collectors.joining("+")))
                .toList();
    }

    /** The timelines of one kind that hold something at some time. */
    List<String> noegler(String begyndelse) {
        return linjer.keySet().stream()
                .filter(n -> n.startsWith(begyndelse) && !raekke(n).stream().allMatch("-"::equals))
                .toList();
    }

    /** Everything that holds at some time on the timelines that begin like this. */
    Set<String> vaerdier(String begyndelse) {
        return noegler(begyndelse).stream()
                .flatMap(n -> raekke(n).stream())
                .filter(v -> !v.equals("-"))
                .flatMap(v -> Stream.of(v.split("\\+")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a timeline ends with, whenever that is. */
    Optional<String> sidste(String noegle) {
        return raekke(noegle).reversed().stream().filter(v -> !v.equals("-")).findFirst();
    }

    /** Every benefit as it is last in valid time. */
    List<Ydelse> ydelser() {
        return noegler("YDELSE ").stream()
                .map(n -> sidste(n).map(Ydelse::af).orElseThrow())
                .filter(Objects::nonNull)
                .toList();
    }
}
