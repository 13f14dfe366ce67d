package dk.borgerblikket.lookup.klasse;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Look-up of classes as of a date (K-1, K-11). */
@Singleton
final class Klasseopslag {

    /** Keys in one look-up. */
    static final int MAKS_ID = 200;

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
     * @throws Fejl 404 when no release ever had it
     */
    Uni<Klasse> enkelt(String id, @Nullable LocalDate dato) {
        return flere(List.of(id), dato).map(opslag -> {
            if (opslag.klasser().isEmpty()) {
                throw new Fejl(Opslagsfejl.UKENDT_KLASSE);
            }
            return opslag.klasser().getFirst().klasse();
        });
    }

    /** Several classes by numbers and UUIDs, in the order asked for, in one round trip to the database. */
    Uni<Opslag> flere(List<String> ider, @Nullable LocalDate dato) {
        if (ider.size() > MAKS_ID) {
            throw new Fejl(Opslagsfejl.FOR_MANGE_ID);
        }
        var idag = idag();
        var noegler = new LinkedHashSet<>(ider).stream().map(Klassenoegle::laes).toList();
        return repository.find(noegler, dato == null ? idag : dato, idag).map(fundne -> {
            var ukendte = new ArrayList<String>();
            for (var noegle : noegler) {
                if (fundne.stream().noneMatch(f -> f.id().equals(noegle.tekst()))) {
                    ukendte.add(noegle.tekst());
                }
            }
            return new Opslag(fundne, ukendte);
        });
    }

    /**
     * The subjects, groups and main groups under a pattern.
     *
     * @param efter the number after which the page starts; null for the first page
     * @param kunAktuelle only those with a title valid on the day
     */
    Uni<Side> side(
            KleMoenster moenster, @Nullable LocalDate dato, boolean kunAktuelle, @Nullable String efter, int antal) {
        var idag = idag();
        return repository
                .under(Nummerinterval.af(moenster), dato == null ? idag : dato, idag, kunAktuelle, efter, antal + 1)
                .map(fundne -> {
                    if (fundne.size() <= antal) {
                        return new Side(fundne, null);
                    }
                    var side = fundne.subList(0, antal);
                    return new Side(side, side.getLast().nummer().nummer());
                });
    }

    private LocalDate idag() {
        return Dato.dag(ur.instant());
    }
}
