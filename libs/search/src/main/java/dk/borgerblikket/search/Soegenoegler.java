package dk.borgerblikket.search;

import com.fasterxml.jackson.databind.JsonNode;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.web.CprNoegle;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * The 64-bit keys that objects are found by: one per relation and per number. They choose candidates only, so that two
 * things may share a key without harm; what is behind a URN, which may be a person, cannot be tried out without the secret
 * of {@link CprNoegle}. It-systems have no key: nearly every object of an authority would share it.
 */
@Singleton
public final class Soegenoegler {

    private static final String NUMMER = "Nummer";
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_FAKTOR = 0x100000001b3L;

    private final CprNoegle cprNoegle;

    Soegenoegler(CprNoegle cprNoegle) {
        this.cprNoegle = cprNoegle;
    }

    /**
     * Key of a relation.
     *
     * @param liste name of its list in the message, such as {@code Sagspart}
     * @param reference what it refers to
     */
    public long relation(String liste, UnikId reference) {
        return switch (reference) {
            case UnikId.UuidRef(UUID uuid) ->
                bland(bland(tekst(liste), uuid.getMostSignificantBits()), uuid.getLeastSignificantBits());
            case UnikId.UrnRef(String urn) ->
                bland(tekst(liste), ByteBuffer.wrap(cprNoegle.noegle(urn)).getLong());
        };
    }

    /** Key of a class by its user-facing key. */
    public long klasse(String liste, String brugervendtNoegle) {
        return bland(tekst(liste), tekst(brugervendtNoegle));
    }

    /** Key of a number of the object itself, such as BrugervendtNoegle or Sagsnummer. */
    public long nummer(String nummer) {
        return bland(tekst(NUMMER), tekst(nummer));
    }

    /** What a reference in JSON refers to; empty when it refers to nothing. */
    public static Optional<UnikId> reference(JsonNode reference) {
        if (reference.path("UUIDIdentifikator").isTextual()) {
            return Optional.of(UnikId.uuid(
                    UUID.fromString(reference.get("UUIDIdentifikator").textValue())));
        }
        return reference.path("URNIdentifikator").isTextual()
                ? Optional.of(UnikId.urn(reference.get("URNIdentifikator").textValue()))
                : Optional.empty();
    }

    /** FNV-1a. */
    private static long tekst(String tekst) {
        var resultat = FNV_START;
        for (var b : tekst.getBytes(StandardCharsets.UTF_8)) {
            resultat = (resultat ^ (b & 0xff)) * FNV_FAKTOR;
        }
        return resultat;
    }

    /** Spreads every bit of both over the result (the finaliser of SplitMix64). */
    private static long bland(long a, long b) {
        var z = a * 0x9e3779b97f4a7c15L + b;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
