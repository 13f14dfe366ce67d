package dk.borgerblikket.search.fremsoeg;

import dk.borgerblikket.registrations.Historik.Tilstand;
import dk.borgerblikket.registrations.Objekt;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.Soegefejl;
import dk.borgerblikket.search.fremsoeg.SoegeRepository.Fundet;
import dk.borgerblikket.search.fremsoeg.SoegeRepository.Spoergsmaal;
import dk.borgerblikket.search.kriterier.Udtryk;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the objects of one kind that a reader sees, and what the reader sees of them. */
@Singleton
public class Objektsoegning {

    /** That nothing is counted besides the hits. */
    public static final String INGEN_DELE = "0";

    private final SoegeRepository repository;
    private final Historiksoegning historiksoegning;
    private final Laesevilkaar vilkaar;

    Objektsoegning(SoegeRepository repository, Historiksoegning historiksoegning, Laesevilkaar vilkaar) {
        this.repository = repository;
        this.historiksoegning = historiksoegning;
        this.vilkaar = vilkaar;
    }

    /**
     * What was found of one kind.
     *
     * @param indhold the hits of the page, as they are now or as they were when they fulfilled the criteria; as far as the
     *     reader sees them, and none when no content was asked for
     */
    public record Resultat<T>(Fundet<T> fundet, List<Objekt<T>> indhold) {

        /** Nothing was found. */
        public static <T> Resultat<T> intet() {
            return new Resultat<>(Fundet.intet(), List.of());
        }

        /** Whether the page holds anything. */
        public boolean erTom() {
            return fundet.objekter().isEmpty();
        }

        /** The hits of the page. */
        public List<UUID> uuider() {
            return fundet.objekter().stream().map(SoegeRepository.Hit::uuid).toList();
        }
    }

    /**
     * Searches.
     *
     * @param spoergsmaal whose expression may also be about what was known at a time
     * @throws Fejl {@link Soegefejl#UGYLDIG_SOEGNING}, as failure, when it cannot be answered as it is put
     */
    public <T> Uni<Resultat<T>> find(Objekttype<T> type, Laeser laeser, Spoergsmaal spoergsmaal) {
        return historiksoegning
                .oploes(type, laeser, spoergsmaal.udtryk())
                .flatMap(oploest -> repository
                        .side(
                                type,
                                laeser,
                                new Spoergsmaal(
                                        oploest.udtryk(),
                                        spoergsmaal.foerst(),
                                        spoergsmaal.raekkefoelge(),
                                        spoergsmaal.side(),
                                        spoergsmaal.dele(),
                                        spoergsmaal.medIndhold()))
                        .flatMap(fundet -> indhold(type, laeser, fundet, oploest.billeder())
                                .map(indhold -> new Resultat<>(fundet, indhold))));
    }

    /** The objects among these that the reader sees, in the order given. */
    public <T> Uni<List<Objekt<T>>> blandt(Objekttype<T> type, Laeser laeser, Collection<UUID> uuider) {
        if (uuider.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var disse = new Spoergsmaal(
                new Udtryk.Blandt(Set.copyOf(uuider)),
                List.copyOf(uuider),
                Raekkefoelge.INGEN,
                new Side(0, uuider.size()),
                INGEN_DELE,
                true);
        return find(type, laeser, disse).map(Resultat::indhold);
    }

    private <T> Uni<List<Objekt<T>>> indhold(
            Objekttype<T> type, Laeser laeser, Fundet<T> fundet, Map<UUID, Tilstand<T>> billeder) {
        var objekter = fundet.objekter().stream()
                .flatMap(h -> h.objekt().stream())
                .map(objekt -> Optional.ofNullable(billeder.get(objekt.uuid()))
                        .map(t -> new Objekt<>(
                                objekt.uuid(),
                                t.sidste().tidspunkt(),
                                t.opdateret(),
                                objekt.antalRegistreringer(),
                                t.indhold()))
                        .orElse(objekt))
                .toList();
        if (objekter.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var tilstande = objekter.stream().collect(Collectors.toMap(Objekt::uuid, o -> List.of(o.indhold())));
        return vilkaar.snit(laeser, type, tilstande)
                .map(snit -> objekter.stream()
                        .map(o -> new Objekt<>(
                                o.uuid(),
                                o.tidspunkt(),
                                o.opdateret(),
                                o.antalRegistreringer(),
                                snit.af(o.uuid(), o.indhold())))
                        .toList());
    }
}
