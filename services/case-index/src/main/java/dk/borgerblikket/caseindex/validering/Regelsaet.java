package dk.borgerblikket.caseindex.validering;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** The rules in force: what happens when each is broken, and how its sender is told. */
public final class Regelsaet {

    private static final String TEKSTER = "krav.properties";

    private final Map<Regel, Alvor> alvor;
    private final Map<Krav, String> tekster;

    private Regelsaet(Map<Regel, Alvor> alvor, Map<Krav, String> tekster) {
        this.alvor = alvor;
        this.tekster = tekster;
    }

    /** The rules as the catalogue has them. */
    public static Regelsaet standard() {
        return af(Map.of());
    }

    /**
     * @param andre severities that replace the standard ones, by {@link Regel#navn()}
     * @throws IllegalStateException when a name is no rule, or a severity is changed that is fixed
     */
    public static Regelsaet af(Map<String, Alvor> andre) {
        var alvor = new EnumMap<Regel, Alvor>(Regel.class);
        for (var regel : Regel.values()) {
            alvor.put(regel, regel.standard());
        }
        andre.forEach((navn, ny) -> {
            var regel = Regel.af(navn)
                    .orElseThrow(() -> new IllegalStateException(
                            "borgerblikket.regler.\"" + navn + "\": der er ingen regel med det navn"));
            if (regel.erFast() && ny != regel.standard()) {
                throw new IllegalStateException("borgerblikket.regler.\"" + navn
                        + "\": reglen er fast, for indekset kan ikke undvære den; fjern indstillingen");
            }
            alvor.put(regel, ny);
        });
        return new Regelsaet(alvor, tekster());
    }

    private static Map<Krav, String> tekster() {
        var fil = new Properties();
        try (var bytes = Regelsaet.class.getResourceAsStream(TEKSTER)) {
            if (bytes == null) {
                throw new IllegalStateException(TEKSTER + " mangler");
            }
            fil.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var tekster = new EnumMap<Krav, String>(Krav.class);
        for (var krav : Krav.values()) {
            var tekst = fil.getProperty(krav.name());
            if (tekst == null) {
                throw new IllegalStateException(TEKSTER + ": " + krav + " mangler");
            }
            tekster.put(krav, tekst);
        }
        return tekster;
    }

    /**
     * The same rules for what is already stored: nothing is refused that configuration could also have let through, so that
     * a sender can always have something removed.
     */
    public Regelsaet forLagret() {
        var lempet = new EnumMap<>(alvor);
        lempet.replaceAll((regel, nu) -> !regel.erFast() && nu == Alvor.AFVIS ? Alvor.ADVAR : nu);
        return new Regelsaet(lempet, tekster);
    }

    /** What happens when the rule is broken. */
    public Alvor alvor(Regel regel) {
        return alvor.getOrDefault(regel, regel.standard());
    }

    /** What is demanded, in Danish: what follows after the path of the element. */
    public String tekst(Krav krav, String... vaerdier) {
        var tekst = tekster.getOrDefault(krav, krav.name());
        for (var i = 0; i < vaerdier.length; i++) {
            tekst = tekst.replace("{" + i + "}", vaerdier[i]);
        }
        return tekst;
    }
}
