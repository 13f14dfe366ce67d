package dk.borgerblikket.lookup.graphql;

import dk.borgerblikket.lookup.objekt.Gyldighed;
import dk.borgerblikket.lookup.objekt.Laest;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.lookup.objekt.Relation;
import dk.borgerblikket.lookup.objekt.Snit;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.UnikId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An object as it is at the moment that the query is about. */
record Objekt(UUID uuid, Objektart art, Cvr ejer, Registrering indhold) {

    static Objekt af(Laest laest, Instant nu) {
        return new Objekt(laest.uuid(), laest.art(), laest.ejer(), Snit.paa(laest.indhold(), nu));
    }

    @Nullable
    String tekst(String felt) {
        return indhold.egenskaber().stream()
                .flatMap(e -> e.tekst(felt).stream())
                .findFirst()
                .orElse(null);
    }

    List<Relation> relationer(String navn) {
        return indhold.relationer(navn);
    }

    /** What the relations of the name refer to, as far as that is objects here. */
    Stream<UUID> referencer(String navn) {
        return relationer(navn).stream().flatMap(r -> uuid(r.referenceID()).stream());
    }

    Optional<UUID> reference(String navn) {
        return referencer(navn).findFirst();
    }

    Optional<Gyldighed> gyldighed() {
        return indhold.gyldighed().stream().findFirst();
    }

    boolean aktiv() {
        return gyldighed()
                .filter(g -> g.gyldighedStatusKode() == Gyldighed.Kode.Aktiv)
                .isPresent();
    }

    static Optional<UUID> uuid(@Nullable UnikId reference) {
        return reference == null ? Optional.empty() : reference.somUuid();
    }
}
