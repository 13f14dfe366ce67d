package dk.borgerblikket.registrations;

import java.util.List;

/** What a service decides about a write. */
public sealed interface Vurdering {

    /**
     * The write is refused and has no effect (result 40).
     *
     * @param besked the rules and what they expect, in Danish, without values from the message
     * @param afvisninger the same rule by rule; may be fewer than there are
     * @param fund rules that are broken besides without being the reason
     */
    record Afvist(String besked, List<Fund> afvisninger, List<Fund> fund) implements Vurdering {
        public Afvist {
            afvisninger = List.copyOf(afvisninger);
            fund = List.copyOf(fund);
        }

        /** Refused, with nothing more to tell than the text. */
        public Afvist(String besked) {
            this(besked, List.of(), List.of());
        }
    }

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
