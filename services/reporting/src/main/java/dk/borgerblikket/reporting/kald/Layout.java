package dk.borgerblikket.reporting.kald;

import static dk.borgerblikket.reporting.kald.Kolonne.MED_DATA;
import static dk.borgerblikket.reporting.kald.Kolonne.SAGER_MED;
import static dk.borgerblikket.reporting.kald.Kolonne.SAGER_UDEN;
import static dk.borgerblikket.reporting.kald.Kolonne.SAMLET;
import static dk.borgerblikket.reporting.kald.Kolonne.TEKNISK_FEJL;
import static dk.borgerblikket.reporting.kald.Kolonne.UDEN_DATA;
import static dk.borgerblikket.reporting.kald.Kolonne.YDELSER_MED;
import static dk.borgerblikket.reporting.kald.Kolonne.YDELSER_UDEN;

import dk.borgerblikket.reporting.Rapportfejl;
import dk.borgerblikket.web.Fejl;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which columns a report has. */
public enum Layout {
    /** The table as it has always been printed. */
    ENKEL("enkel", List.of(SAMLET, MED_DATA, UDEN_DATA), List.of("medData", "udenData", "ikkeBorgere", "samletKald")),
    /** Cases and benefits counted each by itself, and the calls in which a source failed beside the total. */
    UDVIDET(
            "udvidet",
            List.of(SAMLET, MED_DATA, UDEN_DATA, SAGER_MED, SAGER_UDEN, YDELSER_MED, YDELSER_UDEN, TEKNISK_FEJL),
            List.of("medData", "udenData", "ikkeBorgere", "opdelt", "tekniskFejl", "smaaTal"));

    private final String navn;
    private final List<Kolonne> kolonner;
    private final List<String> fodnoter;

    Layout(String navn, List<Kolonne> kolonner, List<String> fodnoter) {
        this.navn = navn;
        this.kolonner = kolonner;
        this.fodnoter = fodnoter;
    }

    /**
     * The layout of this name.
     *
     * @param navn null for {@link #ENKEL}
     * @throws Fejl {@link Rapportfejl#UKENDT_LAYOUT}
     */
    public static Layout af(@Nullable String navn) {
        if (navn == null) {
            return ENKEL;
        }
        return Arrays.stream(values())
                .filter(l -> l.navn.equals(navn.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Fejl(Rapportfejl.UKENDT_LAYOUT));
    }

    /** The counted columns, in the order they are printed. */
    public List<Kolonne> kolonner() {
        return kolonner;
    }

    /** Keys of the footnotes' texts, in the order they are printed. */
    public List<String> fodnoter() {
        return fodnoter;
    }
}
