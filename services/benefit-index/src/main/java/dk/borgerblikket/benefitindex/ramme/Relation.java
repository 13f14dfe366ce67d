package dk.borgerblikket.benefitindex.ramme;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.oio.Urn;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reference from an object to something else, for a period (case-index §5.1). Known by kind, role and Indeks.
 *
 * @param <R> the type itself
 */
public interface Relation<R extends Relation<R>> extends MedVirkning<R> {

    /** In which capacity; a UUID of the role list. */
    @Nullable
    UnikId rolle();

    /** What tells relations of the same kind and role apart. */
    @Nullable
    String indeks();

    /** What is referred to. */
    @Nullable
    UnikId referenceID();

    /** Extensions that the index does not know. */
    @Nullable
    LokalUdvidelseListe lokalUdvidelseListe();

    /** Whether the relation has this role. */
    default boolean harRolle(UUID rolle) {
        return Relation.uuid(rolle()).filter(rolle::equals).isPresent();
    }

    /** The UUID that is referred to, or empty when it is missing or a URN. */
    default Optional<UUID> referenceUuid() {
        return Relation.uuid(referenceID());
    }

    /** The URN that is referred to, or empty when it is missing or a UUID. */
    default Optional<String> referenceUrn() {
        return Optional.ofNullable(referenceID()).flatMap(UnikId::somUrn);
    }

    private static Optional<UUID> uuid(@Nullable UnikId id) {
        return Optional.ofNullable(id).flatMap(UnikId::somUuid);
    }

    /** The authority a relation names: by its reference when that is a CVR number, otherwise by the field beside it. */
    static Optional<String> myndighed(@Nullable UnikId reference, @Nullable String cvrFelt) {
        return Optional.ofNullable(reference)
                .flatMap(UnikId::somUrn)
                .flatMap(Urn::cvr)
                .map(Cvr::cifre)
                .or(() -> Optional.ofNullable(cvrFelt));
    }
}
