package dk.borgerblikket.reporting.kald;

import dk.borgerblikket.reporting.Tekster;
import dk.borgerblikket.reporting.tabel.Tabel;
import dk.borgerblikket.reporting.tabel.Tabel.Celle;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints counted calls: headings, figures and footnotes as the municipalities know them (borgerblikket §5). */
@Singleton
public final class Kaldstabel {

    private final Tekster tekster;

    Kaldstabel(Tekster tekster) {
        this.tekster = tekster;
    }

    /**
     * The table.
     *
     * @param titel whose figures they are
     * @param foerste heading of the first column
     * @param raekker the rows
     * @param total the last row; empty when there is none
     */
    public Tabel tabel(
            String titel,
            Rapportperiode periode,
            Layout layout,
            String foerste,
            List<Raekke> raekker,
            Optional<Raekke> total) {
        return new Tabel(
                titel,
                undertitel(periode),
                Stream.concat(Stream.of(foerste), layout.kolonner().stream().map(k -> tekster.tekst(k.overskrift())))
                        .toList(),
                raekker.stream().map(r -> celler(r, layout)).toList(),
                total.map(r -> celler(r, layout)),
                layout.fodnoter().stream()
                        .map(f -> tekster.tekst("fodnote." + f))
                        .toList());
    }

    /**
     * The table of one place: a row per month.
     *
     * @param tilsluttet the day that it was connected, which is told when it lies in one of the months
     */
    public Tabel maaneder(
            String titel,
            Rapportperiode periode,
            Layout layout,
            List<Maanedskald> maaneder,
            Optional<LocalDate> tilsluttet) {
        var tabel = tabel(
                titel,
                periode,
                layout,
                tekster.tekst("overskrift.maaned"),
                maaneder.stream()
                        .map(m -> new Raekke(tekster.maaned(m.maaned()), m.tal()))
                        .toList(),
                Optional.empty());
        var note = tilsluttet
                .filter(d -> maaneder.stream().anyMatch(m -> m.maaned().equals(YearMonth.from(d))))
                .map(d -> tekster.tekst(
                        "fodnote.tilsluttet",
                        d.getDayOfMonth() + ". " + tekster.maanedILoebendeTekst(YearMonth.from(d))));
        return note.isEmpty() ? tabel : tabel.medFodnote(note.get());
    }

    private String undertitel(Rapportperiode periode) {
        var fra = tekster.maaned(periode.fra());
        return periode.fra().equals(periode.til())
                ? tekster.tekst("undertitel.maaned", fra)
                : tekster.tekst("undertitel", fra, tekster.maaned(periode.til()));
    }

    private List<Celle> celler(Raekke raekke, Layout layout) {
        return Stream.concat(
                        Stream.<Celle>of(new Celle.Ord(raekke.navn())),
                        layout.kolonner().stream().map(k -> celle(k, raekke.tal())))
                .toList();
    }

    private Celle celle(Kolonne kolonne, Kaldstal tal) {
        return kolonne.vist(tal).<Celle>map(Celle.Tal::new).orElseGet(() -> new Celle.Skjult(tekster.tekst("skjult")));
    }

    /**
     * A row.
     *
     * @param navn what stands in the first column
     */
    public record Raekke(String navn, Kaldstal tal) {}
}
