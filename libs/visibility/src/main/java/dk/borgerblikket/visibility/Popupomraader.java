package dk.borgerblikket.visibility;

import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.visibility.Kleopslag.Slags;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The areas of a configuration in words, as the pop-up text names them (P-712, P-714). */
final class Popupomraader {

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

    /** All patterns of the configuration by KLE number. */
    List<KleMoenster> moenstre() {
        return linjer.keySet().stream().map(KleMoenster::new).toList();
    }

    /** The lines that open something. */
    List<KleLinje> aabne() {
        return moenstre().stream()
                .flatMap(m -> Stream.of(Slags.values()).flatMap(s -> aaben(m, s).stream()))
                .distinct()
                .toList();
    }

    /** The line by which something under the pattern is shown; empty when nothing is, as for an unknown subject. */
    Optional<KleLinje> aaben(KleMoenster moenster, Slags slags) {
        var egne = linjer.getOrDefault(moenster.moenster(), List.of());
        var aaben = egne.size() == 1 && slags.aabnes(egne.getFirst());
        var naegtet = nationalt.aldrigAaben().stream().anyMatch(a -> omfatter(a, moenster));
        var ukendt = moenster.praecision() == 3 && titel(moenster).isEmpty();
        return aaben && !naegtet && !ukendt ? Optional.of(egne.getFirst()) : Optional.empty();
    }

    /** The area with what is excepted from it, either because it is closed or because other terms hold for it. */
    String tekst(KleMoenster moenster, Slags slags) {
        var undtagelser = new TreeSet<String>();
        var aaben = aaben(moenster, slags).orElseThrow();
        afgoerende()
                .filter(m -> omfatter(moenster, m) && !m.equals(moenster))
                .filter(m -> erNaermest(moenster, m))
                .filter(m -> aaben(m, slags).filter(l -> sammeVilkaar(l, aaben)).isEmpty())
                .forEach(m -> undtagelser.add(m.moenster()));
        var navne = undtagelser.stream().map(KleMoenster::new).map(this::navn).toList();
        return navne.isEmpty() ? navn(moenster) : navn(moenster) + ", undtagen " + og(navne);
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

    /** Whether nothing else that decides stands between the two. */
    private boolean erNaermest(KleMoenster ydre, KleMoenster indre) {
        return afgoerende()
                .filter(m -> !m.equals(ydre) && !m.equals(indre))
                .noneMatch(m -> omfatter(ydre, m) && omfatter(m, indre));
    }

    private Stream<KleMoenster> afgoerende() {
        return Stream.concat(moenstre().stream(), nationalt.aldrigAaben().stream());
    }

    private static boolean sammeVilkaar(KleLinje a, KleLinje b) {
        return Objects.equals(a.fradato(), b.fradato())
                && (a.fradato() == null || a.aktiveUdenFradato() == b.aktiveUdenFradato());
    }

    private static boolean omfatter(KleMoenster ydre, KleMoenster indre) {
        var tekst = ydre.moenster();
        return tekst.endsWith("*")
                ? indre.moenster().startsWith(tekst.substring(0, tekst.length() - 1))
                : tekst.equals(indre.moenster());
    }

    private static String og(List<String> navne) {
        return navne.size() == 1
                ? navne.getFirst()
                : String.join(", ", navne.subList(0, navne.size() - 1)) + " og " + navne.getLast();
    }
}
