package dk.borgerblikket.visibility;

import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.visibility.Kleopslag.Slags;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Dokumentvalg;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The areas of a configuration as the pop-up text names them (P-712, P-714). A pattern that says the same as the one
 * around it is left out, so that what a citizen reads is no longer than what differs.
 */
final class Popupomraader {

    /**
     * What is shown of an area.
     *
     * @param fradato cases created before this day are left out; null for no limit
     * @param aktive whether active cases are shown in spite of it
     */
    record Vilkaar(@Nullable LocalDate fradato, boolean aktive) {

        static Vilkaar af(KleLinje linje) {
            return new Vilkaar(linje.fradato(), linje.fradato() != null && linje.aktiveUdenFradato());
        }
    }

    /**
     * An area in which the same holds everywhere but in what is excepted.
     *
     * @param undtagelser patterns within, where something else holds; by their numbers
     * @param hvad what holds
     */
    record Omraade<T>(KleMoenster moenster, List<KleMoenster> undtagelser, T hvad) {}

    private final TreeMap<String, List<KleLinje>> linjer = new TreeMap<>();
    private final NationaleRegler nationalt;
    private final Klassifikation klassifikation;
    private final LocalDate dato;

    Popupomraader(List<KleLinje> linjer, NationaleRegler nationalt, Klassifikation klassifikation, LocalDate dato) {
        this.nationalt = nationalt;
        this.klassifikation = klassifikation;
        this.dato = dato;
        linjer.stream()
                .distinct()
                .forEach(l -> this.linjer.merge(
                        l.kle().moenster(),
                        List.of(l),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    }

    /** What is shown of one kind, and on which terms. */
    List<Omraade<Vilkaar>> viste(Slags slags) {
        return omraader(m -> aaben(m, slags).map(Vilkaar::af));
    }

    /** Whether there is nothing that the areas leave out. */
    boolean altVises() {
        return Stream.of(Slags.values())
                .allMatch(s -> viste(s).stream()
                        .anyMatch(o -> o.moenster().praecision() == 0
                                && o.undtagelser().isEmpty()));
    }

    /** Whether anything under the pattern is shown. */
    boolean noget(KleMoenster moenster) {
        return Stream.of(Slags.values())
                .flatMap(s -> viste(s).stream())
                .anyMatch(o -> moenster.omfatter(o.moenster())
                        || o.moenster().omfatter(moenster)
                                && o.undtagelser().stream().noneMatch(u -> u.omfatter(moenster)));
    }

    /** Which documents are shown. An area without cases has none to show, and so makes no difference. */
    List<Omraade<Dokumentvalg>> dokumenter() {
        return omraader(this::dokumentvalg);
    }

    private Optional<Dokumentvalg> dokumentvalg(KleMoenster moenster) {
        return aaben(moenster, Slags.SAGER)
                .map(KleLinje::dokumenter)
                .or(() -> omsluttende(moenster, moenstre()).flatMap(this::dokumentvalg));
    }

    /** The lines by which something is shown. */
    List<KleLinje> aabne() {
        return moenstre()
                .flatMap(m -> Stream.of(Slags.values()).flatMap(s -> aaben(m, s).stream()))
                .distinct()
                .toList();
    }

    /** The line by which something under the pattern is shown; empty when nothing is. */
    private Optional<KleLinje> aaben(KleMoenster moenster, Slags slags) {
        var egne = linjer.getOrDefault(moenster.moenster(), List.of());
        var aaben = egne.size() == 1 && slags.aabnes(egne.getFirst());
        var naegtet = nationalt.aldrigAaben().stream().anyMatch(a -> a.omfatter(moenster));
        return aaben && !naegtet ? Optional.of(egne.getFirst()) : Optional.empty();
    }

    private <T> List<Omraade<T>> omraader(Function<KleMoenster, Optional<T>> hvad) {
        var alle = new TreeMap<String, Optional<T>>();
        moenstre().forEach(m -> alle.put(m.moenster(), hvad.apply(m)));
        var noedvendige = new LinkedHashMap<KleMoenster, Optional<T>>();
        alle.forEach((moenster, her) -> {
            var m = new KleMoenster(moenster);
            var udenom = omsluttende(m, alle.keySet().stream().map(KleMoenster::new))
                    .flatMap(ydre -> alle.get(ydre.moenster()));
            if (!her.equals(udenom)) {
                noedvendige.put(m, her);
            }
        });
        return noedvendige.entrySet().stream()
                .flatMap(e ->
                        e
                                .getValue()
                                .map(t -> new Omraade<>(e.getKey(), undtagelser(e.getKey(), noedvendige), t))
                                .stream())
                .toList();
    }

    /** What lies nearest within, where something else holds. */
    private static List<KleMoenster> undtagelser(KleMoenster moenster, Map<KleMoenster, ?> alle) {
        return alle.keySet().stream()
                .filter(m -> omsluttende(m, alle.keySet().stream())
                        .filter(moenster::equals)
                        .isPresent())
                .toList();
    }

    /** The most specific of the patterns around this one. */
    private static Optional<KleMoenster> omsluttende(KleMoenster moenster, Stream<KleMoenster> alle) {
        return alle.filter(m -> !m.equals(moenster) && m.omfatter(moenster))
                .max(Comparator.comparingInt(KleMoenster::praecision));
    }

    /**
     * All patterns that decide something, by KLE number: the configuration's and those that nobody can open. A subject
     * that KLE does not know has nothing that could be shown (K-4).
     */
    private Stream<KleMoenster> moenstre() {
        return Stream.concat(linjer.keySet().stream().map(KleMoenster::new), nationalt.aldrigAaben().stream())
                .filter(m -> m.praecision() < 3 || titel(m).isPresent())
                .sorted(Comparator.comparing(KleMoenster::moenster))
                .distinct();
    }

    /** The area with what is excepted from it. */
    String tekst(Omraade<?> omraade) {
        var navne = omraade.undtagelser().stream().map(this::navn).toList();
        var navn = navn(omraade.moenster());
        return navne.isEmpty() ? navn : navn + ", undtagen " + og(navne);
    }

    /** The area by its KLE title; the number where a title is not known. */
    String navn(KleMoenster moenster) {
        return switch (moenster.praecision()) {
            case 0 -> "alle emner";
            case 3 -> titel(moenster).orElse("KLE " + moenster);
            default -> "alle emner under " + titel(moenster).orElse("KLE " + nummer(moenster));
        };
    }

    private Optional<String> titel(KleMoenster moenster) {
        return klassifikation
                .titel(nummer(moenster), dato)
                .map(Visningstekst::kleTitel)
                .filter(t -> !t.isEmpty());
    }

    private static String nummer(KleMoenster moenster) {
        return moenster.moenster().replace(".*", "");
    }

    private static String og(List<String> navne) {
        return navne.size() == 1
                ? navne.getFirst()
                : String.join(", ", navne.subList(0, navne.size() - 1)) + " og " + navne.getLast();
    }
}
