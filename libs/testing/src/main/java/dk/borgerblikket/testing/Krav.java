package dk.borgerblikket.testing;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the tokens of one issuer say, in the form of the brokers (identity §3). The same for a service and for a login. */
record Krav(String udsteder) {

    /** Whom a token is about: the field {@code sub}, else an id that is the same each time for the same fields. */
    static String emne(Map<String, String> felter) {
        var emne = felter.get("sub");
        return emne != null && !emne.isEmpty()
                ? emne
                : UUID.nameUUIDFromBytes(new TreeMap<>(felter).toString().getBytes())
                        .toString();
    }

    /**
     * @param felter what is asked for: {@code cpr}, {@code cvr}, {@code roller}, {@code niveau} …
     * @param klient the client that asks; a system without an it-system is one of our own services by that name
     * @throws IllegalArgumentException when {@code claims} is no JSON object
     */
    Map<String, Object> af(Map<String, String> felter, @Nullable String klient) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put(
                "loa",
                "https://data.gov.dk/concept/core/nsis/"
                        + (udfyldt(felter, "niveau") ? felter.get("niveau") : "Substantial"));
        switch (udsteder) {
            case "borger" -> {
                claims.put("identity_type", "private");
                if (udfyldt(felter, "cpr")) {
                    claims.put("dk.cpr", felter.get("cpr"));
                }
                medtag(claims, felter, "bopaelskommune");
            }
            case "medarbejder" -> {
                claims.put("identity_type", "professional");
                medtag(claims, felter, "cvr");
                claims.put(
                        "roller",
                        udfyldt(felter, "roller")
                                ? Stream.of(felter.get("roller").split(",")).toList()
                                : List.of());
                medtag(claims, felter, "it_system");
                medtag(claims, felter, "dataafgraensning");
                medtag(claims, felter, "enheder");
            }
            default -> {
                medtag(claims, felter, "cvr");
                medtag(claims, felter, "it_system");
                if (felter.get("it_system") == null && klient != null) {
                    claims.put("tjeneste", klient);
                }
            }
        }
        claims.putAll(egne(felter));
        claims.values().removeIf("fjern"::equals);
        return claims;
    }

    private static Map<String, Object> egne(Map<String, String> felter) {
        if (!udfyldt(felter, "claims")) {
            return Map.of();
        }
        try {
            return JSONObjectUtils.parse(felter.get("claims"));
        } catch (ParseException ugyldig) {
            throw new IllegalArgumentException("claims skal være et JSON-objekt", ugyldig);
        }
    }

    private static void medtag(Map<String, Object> claims, Map<String, String> felter, String navn) {
        if (udfyldt(felter, navn)) {
            claims.put(navn, felter.get(navn));
        }
    }

    private static boolean udfyldt(Map<String, String> felter, String navn) {
        var vaerdi = felter.get(navn);
        return vaerdi != null && !vaerdi.isEmpty();
    }
}
