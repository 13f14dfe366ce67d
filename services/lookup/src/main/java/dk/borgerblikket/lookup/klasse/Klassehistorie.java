package dk.borgerblikket.lookup.klasse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a number, or a class, has been called over time.
 *
 * @param perioder in order of their beginning; one title at a time is one period, whatever UUID it was under
 */
record Klassehistorie(List<Klasseperiode> perioder) {

    private static final Comparator<Klasseperiode> TIDSFOELGE = Comparator.comparing(
                    (Klasseperiode periode) -> periode.fra() == null ? LocalDate.MIN : periode.fra())
            .thenComparing(periode -> periode.til() == null ? LocalDate.MAX : periode.til());

    /** Joins periods that follow each other with the same number and title; the announcement and UUID are the later one's. */
    static Klassehistorie af(List<Klasseperiode> perioder) {
        var samlet = new ArrayList<Klasseperiode>();
        perioder.stream().sorted(TIDSFOELGE).forEach(naeste -> {
            if (!samlet.isEmpty() && fortsaetter(samlet.getLast(), naeste)) {
                var foer = samlet.removeLast();
                samlet.add(new Klasseperiode(
                        naeste.uuid(), naeste.ejer(), naeste.nummer(), naeste.titel(), foer.fra(), naeste.til()));
            } else {
                samlet.add(naeste);
            }
        });
        return new Klassehistorie(List.copyOf(samlet));
    }

    private static boolean fortsaetter(Klasseperiode foer, Klasseperiode naeste) {
        return foer.til() != null
                && foer.til().equals(naeste.fra())
                && foer.nummer().equals(naeste.nummer())
                && foer.titel().tekst().equals(naeste.titel().tekst());
    }

    /** The period that holds on the day; else the last one that had begun by then; else the newest (K-1). */
    Optional<Klasseperiode> paa(LocalDate dag) {
        var senesteFoerst = perioder.reversed();
        return senesteFoerst.stream()
                .filter(periode -> periode.gaelder(dag))
                .findFirst()
                .or(() -> senesteFoerst.stream()
                        .filter(periode -> periode.erBegyndt(dag))
                        .findFirst())
                .or(() -> senesteFoerst.stream().findFirst());
    }

    /** Whether it has been published and is not any more: what only begins later has not left. */
    boolean udgaaet(LocalDate idag) {
        return perioder.stream().noneMatch(periode -> periode.gaelder(idag))
                && perioder.stream().anyMatch(periode -> periode.erBegyndt(idag));
    }

    /** The class as of the day (K-1); empty when it was never published. */
    Optional<Klasse> klasse(LocalDate dag, LocalDate idag) {
        return paa(dag).map(periode -> new Klasse(
                periode.nummer(),
                periode.uuid(),
                periode.ejer(),
                periode.titel().tekst(),
                periode.fra(),
                periode.til(),
                periode.gaelder(dag),
                udgaaet(idag),
                periode.titel().udgaar(),
                periode.titel().udgaarAar()));
    }
}
