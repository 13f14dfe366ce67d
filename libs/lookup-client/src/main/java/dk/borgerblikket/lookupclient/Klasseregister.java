package dk.borgerblikket.lookupclient;

import dk.borgerblikket.lookupclient.Klassepost.Periode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every class that is known, ready to be asked. Never changes: what is new makes a new one. The answers are made beforehand,
 * so that a look-up is two look-ups in a map and a few comparisons of dates.
 */
final class Klasseregister {

    static final Klasseregister TOMT = new Klasseregister(Map.of());

    /** A title that holds for a period, as the two answers that it can be. */
    private record Svar(
            @Nullable LocalDate fra, @Nullable LocalDate til, Optional<Klasse> gyldig, Optional<Klasse> kendt) {

        static Svar af(Klassepost post, Periode p) {
            return new Svar(p.fra(), p.til(), Optional.of(klasse(post, p, true)), Optional.of(klasse(post, p, false)));
        }

        private static Klasse klasse(Klassepost post, Periode p, boolean gyldig) {
            return new Klasse(
                    post.uuid(),
                    p.nummer(),
                    p.titel(),
                    post.ejer(),
                    post.facet(),
                    p.fra(),
                    p.til(),
                    gyldig,
                    p.udgaar(),
                    p.udgaarAar(),
                    post.efterfoelgere());
        }

        boolean erBegyndt(LocalDate dato) {
            return fra == null || !dato.isBefore(fra);
        }

        boolean gaelder(LocalDate dato) {
            return erBegyndt(dato) && (til == null || dato.isBefore(til));
        }
    }

    /** The one that began last comes first; of those, the one that ends last. */
    private static final Comparator<Svar> SENESTE_FOERST = Comparator.comparing(
                    (Svar s) -> s.fra() == null ? LocalDate.MIN : s.fra())
            .thenComparing(s -> s.til() == null ? LocalDate.MAX : s.til())
            .reversed();

    private static final Svar[] INGEN = {};

    private static final Locale DANSK = Locale.forLanguageTag("da");
    private static final Pattern KLE = Pattern.compile("[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}");

    private final Map<UUID, Klassepost> poster;
    private final Map<UUID, Svar[]> vedUuid = new HashMap<>();
    private final Map<String, Map<String, Svar[]>> vedEjerOgNummer = new HashMap<>();
    private final Set<String> ejereMedKle;

    private Klasseregister(Map<UUID, Klassepost> poster) {
        this.poster = poster;
        poster.forEach((uuid, post) -> vedUuid.put(
                uuid,
                post.perioder().stream()
                        .map(p -> Svar.af(post, p))
                        .sorted(SENESTE_FOERST)
                        .toArray(Svar[]::new)));
        vedUuid.values().stream()
                .flatMap(Stream::of)
                .collect(Collectors.groupingBy(
                        s -> s.kendt().orElseThrow().ejer(),
                        Collectors.groupingBy(s -> s.kendt().orElseThrow().nummer())))
                .forEach((ejer, numre) -> {
                    var egne = new HashMap<String, Svar[]>();
                    numre.forEach((nummer, svar) -> egne.put(
                            nummer, svar.stream().sorted(SENESTE_FOERST).toArray(Svar[]::new)));
                    vedEjerOgNummer.put(ejer, egne);
                });
        ejereMedKle = vedEjerOgNummer.entrySet().stream()
                .filter(egne -> egne.getValue().keySet().stream()
                        .anyMatch(nummer -> KLE.matcher(nummer).matches()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Klasseregister af(Collection<Klassepost> poster) {
        return new Klasseregister(
                poster.stream().collect(Collectors.toUnmodifiableMap(Klassepost::uuid, p -> p, (a, b) -> b)));
    }

    /**
     * The register after a change.
     *
     * @param spurgte the classes that may have changed
     * @param fundne those of them that are still there, as they are now
     */
    Klasseregister med(Collection<UUID> spurgte, List<Klassepost> fundne) {
        var nye = new HashMap<>(poster);
        nye.keySet().removeAll(spurgte);
        fundne.forEach(post -> nye.put(post.uuid(), post));
        return new Klasseregister(Map.copyOf(nye));
    }

    Collection<Klassepost> poster() {
        return poster.values();
    }

    /** Whether any class of the owner has a KLE number; the service also has lists of roles and types. */
    boolean harKle(String ejer) {
        return ejereMedKle.contains(ejer);
    }

    int antal() {
        return poster.size();
    }

    Optional<Klasse> find(UUID uuid, LocalDate dato) {
        return bedste(vedUuid.getOrDefault(uuid, INGEN), dato);
    }

    Optional<Klasse> find(String ejer, String nummer, LocalDate dato) {
        var egne = vedEjerOgNummer.get(ejer);
        return egne == null ? Optional.empty() : bedste(egne.getOrDefault(nummer, INGEN), dato);
    }

    /**
     * The owner's classes that hold on the day and whose number begins with the text, or whose title has all of its words,
     * by number.
     */
    List<Klasse> soeg(String ejer, String tekst, LocalDate dato, int antal) {
        var ord = tekst.toLowerCase(DANSK).strip().split("\\s+");
        return vedEjerOgNummer.getOrDefault(ejer, Map.of()).values().stream()
                .map(svar -> bedste(svar, dato))
                .flatMap(Optional::stream)
                .filter(Klasse::gyldig)
                .filter(klasse -> passer(klasse, ord))
                .sorted(Comparator.comparing(Klasse::nummer))
                .limit(antal)
                .toList();
    }

    private static boolean passer(Klasse klasse, String[] ord) {
        var titel = klasse.titel().toLowerCase(DANSK);
        return klasse.nummer().startsWith(ord[0]) && ord.length == 1
                || Stream.of(ord).allMatch(titel::contains);
    }

    /** What held on the day; else what was last known before it; else, when it is all later, the newest. */
    private static Optional<Klasse> bedste(Svar[] senesteFoerst, LocalDate dato) {
        for (var svar : senesteFoerst) {
            if (svar.gaelder(dato)) {
                return svar.gyldig();
            }
        }
        for (var svar : senesteFoerst) {
            if (svar.erBegyndt(dato)) {
                return svar.kendt();
            }
        }
        return senesteFoerst.length == 0 ? Optional.empty() : senesteFoerst[0].kendt();
    }
}
