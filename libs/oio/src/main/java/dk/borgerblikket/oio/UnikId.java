package dk.borgerblikket.oio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reference as the schema's {@code UnikIdType}: either a UUID or a URN. */
public sealed interface UnikId {

    /** A reference to an object that has a UUID. */
    record UuidRef(@JsonProperty("UUIDIdentifikator") UUID vaerdi) implements UnikId {}

    /**
     * A reference by URN (case-index §8).
     *
     * @param vaerdi at most 255 characters; any text is accepted, also none, since senders put bare UUIDs here
     */
    record UrnRef(@JsonProperty("URNIdentifikator") String vaerdi) implements UnikId {
        public UrnRef {
            if (vaerdi.codePointCount(0, vaerdi.length()) > 255) {
                throw new IllegalArgumentException("URNIdentifikator må højst have 255 tegn");
            }
        }

        @Override
        public String toString() {
            return vaerdi.startsWith(Urn.CPR) ? "Urn[" + Urn.CPR + "**********]" : "Urn[" + vaerdi + "]";
        }
    }

    static UnikId uuid(UUID uuid) {
        return new UuidRef(uuid);
    }

    static UnikId urn(String urn) {
        return new UrnRef(urn);
    }

    /** @throws IllegalArgumentException unless exactly one of the two is given */
    @JsonCreator
    static UnikId af(
            @JsonProperty("UUIDIdentifikator") @Nullable UUID uuid,
            @JsonProperty("URNIdentifikator") @Nullable String urn) {
        if ((uuid == null) == (urn == null)) {
            throw new IllegalArgumentException("Angiv enten UUIDIdentifikator eller URNIdentifikator");
        }
        return uuid != null ? new UuidRef(uuid) : new UrnRef(urn);
    }

    /** The UUID, or empty when the reference is a URN. */
    default Optional<UUID> somUuid() {
        return this instanceof UuidRef(UUID vaerdi) ? Optional.of(vaerdi) : Optional.empty();
    }

    /** The URN, or empty when the reference is a UUID. */
    default Optional<String> somUrn() {
        return this instanceof UrnRef(String vaerdi) ? Optional.of(vaerdi) : Optional.empty();
    }
}
