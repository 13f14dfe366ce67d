package dk.borgerblikket.administration.udrulning;

import dk.borgerblikket.administration.kommune.Kommune;
import dk.borgerblikket.administration.kommune.Tilslutning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The picture of the roll-out on a day (borgerblikket §3). Only municipalities are counted: another authority that shows
 * data, such as Udbetaling Danmark, joins no wave.
 *
 * @param dag the day
 * @param kommuner all municipalities that are known
 * @param tilsluttede those that are connected on the day
 * @param udenDato those that no day is known for
 * @param boelger those with a day, oldest first
 */
@Schema(name = "UdrulningSvar", description = "Hvor langt kommunerne er, og hvornår de kom eller kommer med")
record Udrulningsbillede(LocalDate dag, int kommuner, int tilsluttede, int udenDato, List<Boelge> boelger) {

    Udrulningsbillede {
        boelger = List.copyOf(boelger);
    }

    static Udrulningsbillede af(Collection<Kommune> myndigheder, LocalDate dag) {
        var kommuner = myndigheder.stream().filter(m -> m.kommunekode() != null).toList();
        var efterDag = kommuner.stream()
                .filter(k -> k.tilsluttetDato() != null && k.tilslutning() != Tilslutning.IKKE_TILMELDT)
                .collect(Collectors.groupingBy(
                        k -> Objects.requireNonNull(k.tilsluttetDato()), TreeMap::new, Collectors.toList()));
        var boelger = new ArrayList<Boelge>();
        var iAlt = 0;
        for (var dagens : efterDag.entrySet()) {
            iAlt += dagens.getValue().size();
            boelger.add(new Boelge(
                    dagens.getKey(),
                    antal(dagens.getValue(), Tilslutning.TILSLUTTET),
                    antal(dagens.getValue(), Tilslutning.TILMELDT),
                    antal(dagens.getValue(), Tilslutning.FORVENTET),
                    iAlt));
        }
        var tilsluttede = boelger.stream()
                .filter(b -> !b.dato().isAfter(dag))
                .mapToInt(Boelge::tilsluttet)
                .sum();
        return new Udrulningsbillede(dag, kommuner.size(), tilsluttede, kommuner.size() - iAlt, boelger);
    }

    private static int antal(List<Kommune> kommuner, Tilslutning tilslutning) {
        return (int)
                kommuner.stream().filter(k -> k.tilslutning() == tilslutning).count();
    }
}
