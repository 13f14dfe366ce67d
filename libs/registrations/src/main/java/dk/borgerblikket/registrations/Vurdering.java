package dk.borgerblikket.registrations;

import java.util.List;

/** What a service decides about a write. */
public sealed interface Vurdering {

    /**
     * The write is refused and has no effect (result 40).
     *
     * @param besked the rule and what it expects, in Danish, without values from the message
     */
    record Afvist(String besked) implements Vurdering {}

    /**
     * The write is accepted.
     *
     * @param udtraek what the store keeps beside the state
     * @param fund rules that the state breaks without being refused for it; replaces earlier findings
     */
    record Godkendt(Udtraek udtraek, List<Fund> fund) implements Vurdering {
        public Godkendt {
            fund = List.copyOf(fund);
        }
    }
}
