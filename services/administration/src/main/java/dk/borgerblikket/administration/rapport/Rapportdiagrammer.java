package dk.borgerblikket.administration.rapport;

import dk.borgerblikket.pages.diagram.Kurvediagram;
import dk.borgerblikket.pages.diagram.Soejlediagram;
import io.quarkus.qute.RawString;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;

/** The charts of a report. */
final class Rapportdiagrammer {

    private static final double HELE = 100;

    private final List<Maanedskald> maaneder;
    private final Rapporttekster tekster;
    private final DateTimeFormatter kort;

    Rapportdiagrammer(List<Maanedskald> maaneder, Locale sprog) {
        this.maaneder = List.copyOf(maaneder);
        this.tekster = MessageBundles.get(Rapporttekster.class, Localized.Literal.of(sprog.getLanguage()));
        this.kort = DateTimeFormatter.ofPattern("MMM yy", sprog);
    }

    /** Calls per month, with and without data. */
    public RawString kald() {
        return new Soejlediagram(
                        tekster.diagram_kald(),
                        tekster.diagram_beskrivelse(),
                        tekster.med_data(),
                        tekster.uden_data(),
                        maaneder.stream()
                                .map(m -> new Soejlediagram.Soejle(
                                        navn(m.tid()), m.antalKaldMedData(), m.antalKaldUdenData()))
                                .toList())
                .svg();
    }

    /** Share of calls with data, in percent, in the months that had any call. */
    public RawString andel() {
        return new Kurvediagram(
                        tekster.diagram_andel(),
                        tekster.diagram_beskrivelse(),
                        HELE,
                        false,
                        maaneder.stream()
                                .filter(m -> m.samletAntalKald() > 0)
                                .map(m -> new Kurvediagram.Punkt(
                                        navn(m.tid()), m.tid().getLong(ChronoField.PROLEPTIC_MONTH), m.andelMedData()))
                                .toList())
                .svg();
    }

    private String navn(YearMonth maaned) {
        return kort.format(maaned);
    }
}
