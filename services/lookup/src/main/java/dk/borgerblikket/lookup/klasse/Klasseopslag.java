package dk.borgerblikket.lookup.klasse;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Look-up of classes as of a date (K-1, K-11). */
@Singleton
final class Klasseopslag {

    /** Keys in one look-up. */
    static final int MAKS_ID = 200;

    private static final KleMoenster ALLE = new KleMoenster("*");

    private final KlasseRepository repository;
    private final Clock ur;

    Klasseopslag(KlasseRepository repository, Clock ur) {
        this.repository = repository;
        this.ur = ur;
    }

    /**
     * A class and the key it was found by.
     *
     * @param id the key as the caller wrote it
     */
    record Fundet(String id, Klasse klasse) {}

    /**
     * Answer to a look-up of several.
     *
     * @param ukendte the keys that no class was found by
     */
    record Opslag(List<Fundet> klasser, List<String> ukendte) {}

    /**
     * A page of classes in order of number.
     *
     * @param naeste where the next page starts; null on the last one
     */
    record Side(List<Klasse> klasser, @Nullable String naeste) {}

    /**
     * One class by number or UUID.
     *
     * @param dato the day the title is wanted for; null for today
     * @throws Fejl 404 when it never was published
     */
    Uni<Klasse> enkelt(String id, @Nullable LocalDate dato, Lokalsyn syn) {
        return flere(List.of(id), dato, syn).map(opslag -> {
            if (opslag.klasser().isEmpty()) {
                throw new Fejl(Opslagsfejl.UKENDT_KLASSE);
            }
            return opslag.klasser().getFirst().klasse();
        });
    }

    /** Several classes by numbers and UUIDs, in the order asked for, in one round trip to the database. */
    Uni<Opslag> flere(List<String> ider, @Nullable LocalDate dato, Lokalsyn syn) {
        if (ider.size() > MAKS_ID) {
            throw new Fejl(Opslagsfejl.FOR_MANGE_ID);
        }
        var idag = idag();
        var dag = dato == null ? idag : dato;
        var noegler = new LinkedHashSet<>(ider).stream().map(Klassenoegle::laes).toList();
        return repository.find(noegler, syn).map(perioder -> {
            var vedNummer = perioder.stream().collect(groupingBy(Klasseperiode::nummer));
            var fundne = new ArrayList<Fundet>();
            var ukendte = new ArrayList<String>();
            for (var noegle : noegler) {
                historie(noegle, perioder, vedNummer, dag, syn)
                        .klasse(dag, idag)
                        .ifPresentOrElse(
                                klasse -> fundne.add(new Fundet(noegle.tekst(), klasse)),
                                () -> ukendte.add(noegle.tekst()));
            }
            return new Opslag(fundne, ukendte);
        });
    }

    /**
     * A UUID leads to the class itself; on a day when that is not published, to the number it had, which may live on under
     * another UUID.
     */
    private static Klassehistorie historie(
            Klassenoegle noegle,
            List<Klasseperiode> perioder,
            Map<String, List<Klasseperiode>> vedNummer,
            LocalDate dag,
            Lokalsyn syn) {
        if (noegle.uuid() == null) {
            return Klassehistorie.af(syn.foretrukne(vedNummer.getOrDefault(noegle.tekst(), List.of())));
        }
        var egne = Klassehistorie.af(perioder.stream()
                .filter(periode -> periode.uuid().equals(noegle.uuid()))
                .toList());
        var paaDagen = egne.paa(dag);
        return paaDagen.filter(periode -> !periode.gaelder(dag)
                        && Klassenummer.laes(periode.nummer()).isPresent())
                .map(periode -> Klassehistorie.af(vedNummer.get(periode.nummer()).stream()
                        .filter(anden -> anden.ejer().equals(periode.ejer()))
                        .toList()))
                .orElse(egne);
    }

    /**
     * The subjects, groups and main groups under a pattern.
     *
     * @param efter the number after which the page starts; null for the first page
     * @param kunAktuelle only those with a title valid on the day
     */
    Uni<Side> side(
            KleMoenster moenster,
            @Nullable LocalDate dato,
            Lokalsyn syn,
            boolean kunAktuelle,
            @Nullable String efter,
            int antal) {
        var idag = idag();
        var dag = dato == null ? idag : dato;
        return repository
                .under(Nummerinterval.af(moenster), dag, syn, kunAktuelle, efter, antal + 1)
                .map(perioder -> {
                    var klasser = historier(perioder, syn).stream()
                            .map(historie -> historie.klasse(dag, idag))
                            .flatMap(Optional::stream)
                            .toList();
                    if (klasser.size() <= antal) {
                        return new Side(klasser, null);
                    }
                    var side = klasser.subList(0, antal);
                    return new Side(side, side.getLast().nummer());
                });
    }

    /** Everything that subjects, groups and main groups have been called, in order of number. */
    Uni<List<Klassehistorie>> alle(Lokalsyn syn) {
        return repository
                .under(Nummerinterval.af(ALLE), idag(), syn, false, null, Integer.MAX_VALUE)
                .map(perioder -> historier(perioder, syn));
    }

    /** The date of the newest release of subjects. */
    Uni<Optional<LocalDate>> nyesteUdgave() {
        return repository.nyesteUdgave();
    }

    private static List<Klassehistorie> historier(List<Klasseperiode> perioder, Lokalsyn syn) {
        return perioder.stream()
                .collect(groupingBy(Klasseperiode::nummer, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(syn::foretrukne)
                .map(Klassehistorie::af)
                .toList();
    }

    private LocalDate idag() {
        return Dato.dag(ur.instant());
    }
}
