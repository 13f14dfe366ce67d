package dk.borgerblikket.caseindex.forloeb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What the symbols of one course stand for in the index. */
final class Navne {

    static final List<String> OBJEKTER = List.of("S0", "S1", "D0", "D1");
    static final List<String> BORGERE = List.of("A", "B", "C");

    private static final AtomicInteger NAESTE_BORGER = new AtomicInteger();

    private final Map<String, String> referencer = new HashMap<>(Map.of(
            "K", "urn:oio:cvr-nr:11111111",
            "K2", "urn:oio:cvr-nr:33333333",
            "F", "urn:oio:cvr-nr:22222222",
            "SYS", "ba537e12-8b0c-44b1-9de7-f75803a4e091",
            "SYS2", "11d6a2f2-52a7-4b0c-9f4e-0f2f6a1f0a02",
            "KL1", "0b9e6d0a-27c3-4b7a-8a57-273504000001",
            "KL2", "0b9e6d0a-27c3-4b7a-8a57-273504000002"));
    private final Map<String, String> symboler = new HashMap<>();

    /** Objects and citizens that nobody has used. */
    Navne() {
        OBJEKTER.forEach(o -> referencer.put(o, UUID.randomUUID().toString()));
        BORGERE.forEach(b -> referencer.put(b, "urn:oio:cpr-nr:6102%06d".formatted(NAESTE_BORGER.getAndIncrement())));
        referencer.forEach((symbol, reference) -> symboler.put(reference, symbol));
    }

    /** URN, or UUID as text. */
    String reference(String symbol) {
        return referencer.get(symbol);
    }

    UUID uuid(String symbol) {
        return UUID.fromString(reference(symbol));
    }

    String symbol(String reference) {
        return symboler.get(reference);
    }
}
