package dk.borgerblikket.lookup.klasse;

import dk.borgerblikket.oio.Dato;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The classes as a tree and as hits of a search: what is published on a day. */
@Singleton
final class Klassetrae {

    private final KlassetraeRepository repository;
    private final Klasseopslag opslag;
    private final Clock ur;

    Klassetrae(KlassetraeRepository repository, Klasseopslag opslag, Clock ur) {
        this.repository = repository;
        this.opslag = opslag;
        this.ur = ur;
    }

    /**
     * A class in the tree.
     *
     * @param antalUnder how many classes are right below it
     */
    record Gren(Klasseperiode klasse, int antalUnder) {}

    /**
     * A hit.
     *
     * @param fundet the title or the search word that fits best
     */
    record Fund(Klasseperiode klasse, String fundet) {}

    /** The classes at the top of a facet. */
    Uni<List<Gren>> oeverste(UUID facet, @Nullable LocalDate dato, Lokalsyn syn) {
        return repository.oeverste(facet, dag(dato), syn);
    }

    /**
     * The classes right below one.
     *
     * @param id number or UUID
     */
    Uni<List<Gren>> under(String id, @Nullable LocalDate dato, Lokalsyn syn) {
        return opslag.enkelt(id, dato, syn).chain(klasse -> repository.under(klasse.uuid(), dag(dato), syn));
    }

    /**
     * The classes that fit best: by the beginning of the number, or by part of a title or search word, also when it is spelt
     * almost right.
     */
    Uni<List<Fund>> soeg(String tekst, List<UUID> facetter, @Nullable LocalDate dato, Lokalsyn syn, int hoejst) {
        return repository.soeg(tekst, facetter, dag(dato), syn, hoejst);
    }

    private LocalDate dag(@Nullable LocalDate dato) {
        return dato == null ? Dato.dag(ur.instant()) : dato;
    }
}
