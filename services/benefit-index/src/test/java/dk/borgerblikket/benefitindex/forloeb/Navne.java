package dk.borgerblikket.benefitindex.forloeb;

import dk.borgerblikket.benefitindex.forloeb.Forloeb.Afsender;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.registrations.Skriver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What the symbols of one course stand for in the index. */
final class Navne {

    static final List<String> OBJEKTER = List.of("B0", "B1", "E0", "E1");
    static final List<String> BORGERE = List.of("A", "B", "C");

    private static final AtomicInteger NAESTE_BORGER = new AtomicInteger();

    private final Map<String, String> referencer = new HashMap<>(Map.of(
            "K", "urn:oio:cvr-nr:11111111",
            "F", "urn:oio:cvr-nr:22222222",
            "SYS", "ba537e12-8b0c-44b1-9de7-f75803a4e091",
            "SYS2", "5f5e2bb2-9ab4-4a0f-8d16-3c7f5c1c0a01"));
    private final Map<String, String> symboler = new HashMap<>();

    /** Objects and citizens that nobody has used. */
    Navne() {
        for (var symbol : List.of("B0", "B1", "E0", "E1", "S0", "S1", "P0", "P1")) {
            referencer.put(symbol, UUID.randomUUID().toString());
        }
        BORGERE.forEach(b -> referencer.put(b, "urn:oio:cpr-nr:6103%06d".formatted(NAESTE_BORGER.getAndIncrement())));
        referencer.forEach((symbol, reference) -> symboler.put(reference, symbol));
    }

    /** URN, or UUID as text. */
    String reference(String symbol) {
        return referencer.get(symbol);
    }

    UUID uuid(String symbol) {
        return UUID.fromString(reference(symbol));
    }

    String symbol(Object reference) {
        return symboler.get(reference.toString());
    }

    Skriver skriver(Afsender afsender) {
        var urn = reference(afsender.myndighed);
        return new Skriver(uuid(afsender.system), new Cvr(urn.substring(urn.lastIndexOf(':') + 1)));
    }
}
