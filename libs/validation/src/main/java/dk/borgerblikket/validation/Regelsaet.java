package dk.borgerblikket.validation;

import java.util.HashMap;
import java.util.Map;

/** The rules in force: what happens when each is broken, and how its sender is told. */
public final class Regelsaet {

    private final Regelkatalog katalog;
    private final Map<Indeksregel, Alvor> alvor;

    private Regelsaet(Regelkatalog katalog, Map<Indeksregel, Alvor> alvor) {
        this.katalog = katalog;
        this.alvor = alvor;
    }

    /** The rules as the catalogue has them. */
    public static Regelsaet standard(Regelkatalog katalog) {
        return af(katalog, Map.of());
    }

    /**
     * @param andre severities that replace the standard ones, by {@link Indeksregel#navn()}
     * @throws IllegalStateException when a name is no rule, a severity is changed that is fixed, or a rule that
     *     only reports is made to refuse
     */
    public static Regelsaet af(Regelkatalog katalog, Map<String, Alvor> andre) {
        var alvor = new HashMap<Indeksregel, Alvor>();
        for (var regel : katalog.regler()) {
            alvor.put(regel, regel.standard());
        }
        andre.forEach((navn, ny) -> {
            var regel = katalog.regler().stream()
                    .filter(r -> r.hedder(navn))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "borgerblikket.regler.\"" + navn + "\": der er ingen regel med det navn"));
            if (regel.erFast() && ny != regel.standard()) {
                throw new IllegalStateException("borgerblikket.regler.\"" + navn
                        + "\": reglen er fast, for indekset kan ikke undvære den; fjern indstillingen");
            }
            if (!regel.kanAfvise() && ny == Alvor.AFVIS) {
                throw new IllegalStateException("borgerblikket.regler.\"" + navn
                        + "\": reglen kan kun advare, for den handler om andres objekter");
            }
            alvor.put(regel, ny);
        });
        return new Regelsaet(katalog, alvor);
    }

    /**
     * The same rules for what is already stored: nothing is refused that configuration could also have let through, so that
     * a sender can always have something removed.
     */
    public Regelsaet forLagret() {
        var lempet = new HashMap<>(alvor);
        lempet.replaceAll((regel, nu) -> !regel.erFast() && nu == Alvor.AFVIS ? Alvor.ADVAR : nu);
        return new Regelsaet(katalog, lempet);
    }

    /** What happens when the rule is broken. */
    public Alvor alvor(Indeksregel regel) {
        return alvor.getOrDefault(regel, regel.standard());
    }

    /** What is demanded, in Danish: what follows after the path of the element. */
    public String tekst(Indekskrav krav, String... vaerdier) {
        var tekst = katalog.tekst(krav);
        for (var i = 0; i < vaerdier.length; i++) {
            tekst = tekst.replace("{" + i + "}", vaerdier[i]);
        }
        return tekst;
    }
}
