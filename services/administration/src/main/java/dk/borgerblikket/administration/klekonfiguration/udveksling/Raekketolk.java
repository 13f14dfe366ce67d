package dk.borgerblikket.administration.klekonfiguration.udveksling;

import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.klekonfiguration.KleLinjeBesked;
import dk.borgerblikket.administration.klekonfiguration.KleLinjeBesked.FagsystemfilterBesked;
import dk.borgerblikket.administration.klekonfiguration.udveksling.Regnearkslaeser.Raekke;
import dk.borgerblikket.administration.link.LinkBesked;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the rows of a file say, under the headings of its first row. */
final class Raekketolk {

    /** As spreadsheets write a day when they have had their way with it. */
    private static final Pattern DANSK_DAG = Pattern.compile("([0-9]{1,2})[-./]([0-9]{1,2})[-./]([0-9]{4})");

    private static final Pattern MELLEMRUM = Pattern.compile("[\\s,]+");

    private final Map<Kolonne, Integer> kolonner;
    private final Feltkontrol felter;

    private Raekketolk(Map<Kolonne, Integer> kolonner, Feltkontrol felter) {
        this.kolonner = kolonner;
        this.felter = felter;
    }

    /** @return nothing is read under headings that are not understood; what is wrong with them is left in {@code felter} */
    static Raekketolk under(Raekke overskrifter, Feltkontrol felter) {
        var kolonner = new EnumMap<Kolonne, Integer>(Kolonne.class);
        for (var i = 0; i < overskrifter.celler().size(); i++) {
            var plads = i;
            var tekst = overskrifter.celler().get(i);
            if (!tekst.isBlank()) {
                Kolonne.laes(tekst)
                        .ifPresentOrElse(
                                k -> laeg(kolonner, k, plads, felter),
                                () -> felter.fejl(
                                        "raekke[" + overskrifter.nummer() + "]",
                                        "Kolonne " + (plads + 1)
                                                + " har en ukendt overskrift. Kolonnerne skilles med semikolon"));
            }
        }
        for (var kraevet : new Kolonne[] {Kolonne.KLE, Kolonne.VIS}) {
            if (!kolonner.containsKey(kraevet)) {
                felter.fejl("raekke[" + overskrifter.nummer() + "]", "Kolonnen " + kraevet.overskrift() + " mangler");
            }
        }
        return new Raekketolk(kolonner, felter);
    }

    private static void laeg(Map<Kolonne, Integer> kolonner, Kolonne kolonne, int plads, Feltkontrol felter) {
        if (kolonner.putIfAbsent(kolonne, plads) != null) {
            felter.fejl("raekke[1]", "Kolonnen " + kolonne.overskrift() + " må kun stå én gang");
        }
    }

    KleLinjeBesked linje(Raekke raekke) {
        var sti = "raekke[" + raekke.nummer() + "]";
        return new KleLinjeBesked(
                celle(raekke, Kolonne.KLE),
                jaNej(sti, raekke, Kolonne.VIS),
                jaNej(sti, raekke, Kolonne.SAGER),
                jaNej(sti, raekke, Kolonne.YDELSER),
                dag(celle(raekke, Kolonne.FRADATO)),
                jaNej(sti, raekke, Kolonne.AKTIVE_UDEN_FRADATO),
                filter(raekke),
                kode(raekke, Kolonne.TITEL),
                kode(raekke, Kolonne.DOKUMENTER),
                kode(raekke, Kolonne.MAKS_FOELSOMHED),
                links(celle(raekke, Kolonne.LINKS)),
                null,
                celle(raekke, Kolonne.NOTE));
    }

    private @Nullable String celle(Raekke raekke, Kolonne kolonne) {
        var plads = kolonner.get(kolonne);
        if (plads == null || plads >= raekke.celler().size()) {
            return null;
        }
        var tekst = raekke.celler().get(plads).strip();
        var vaernet = tekst.length() > 1
                && tekst.charAt(0) == Regnearksskriver.FORMELVAERN
                && Regnearksskriver.FORMELTEGN.indexOf(tekst.charAt(1)) >= 0;
        var indhold = vaernet ? tekst.substring(1) : tekst;
        return indhold.isEmpty() ? null : indhold;
    }

    private @Nullable String kode(Raekke raekke, Kolonne kolonne) {
        var tekst = celle(raekke, kolonne);
        return tekst == null ? null : tekst.toUpperCase(Locale.ROOT);
    }

    private @Nullable Boolean jaNej(String sti, Raekke raekke, Kolonne kolonne) {
        var tekst = celle(raekke, kolonne);
        if (tekst == null) {
            return null;
        }
        return switch (tekst.toLowerCase(Locale.ROOT)) {
            case "ja", "sand", "true", "1" -> true;
            case "nej", "falsk", "false", "0" -> false;
            default -> {
                felter.fejl(sti + "." + kolonne.overskrift(), "Skriv Ja eller Nej");
                yield false;
            }
        };
    }

    private static @Nullable String dag(@Nullable String tekst) {
        if (tekst == null) {
            return null;
        }
        var dansk = DANSK_DAG.matcher(tekst);
        return dansk.matches()
                ? "%s-%02d-%02d"
                        .formatted(dansk.group(3), Integer.parseInt(dansk.group(2)), Integer.parseInt(dansk.group(1)))
                : tekst;
    }

    private @Nullable FagsystemfilterBesked filter(Raekke raekke) {
        var valg = kode(raekke, Kolonne.FAGSYSTEMVALG);
        var systemer = celle(raekke, Kolonne.FAGSYSTEMER);
        return valg == null && systemer == null
                ? null
                : new FagsystemfilterBesked(
                        valg, systemer == null ? List.of() : Arrays.asList(MELLEMRUM.split(systemer)));
    }

    private static @Nullable List<@Nullable LinkBesked> links(@Nullable String tekst) {
        return tekst == null
                ? null
                : tekst.lines().filter(l -> !l.isBlank()).map(Raekketolk::link).toList();
    }

    private static LinkBesked link(String linje) {
        var dele = linje.strip().split(" ", 2);
        return new LinkBesked(dele.length > 1 ? dele[1].strip() : null, dele[0]);
    }
}
