package dk.borgerblikket.caseindex.validering;

import dk.borgerblikket.registrations.Fund;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what the rules find. Texts name the element and what is expected, never what was sent. */
public final class Bedoemmelse {

    /** Enough for a sender to see the pattern; the answer stays readable. */
    private static final int MAKS_AFVISNINGER = 10;

    /** Findings per object that are kept. */
    private static final int MAKS_FUND = 100;

    private final List<String> afvisninger = new ArrayList<>();
    private final List<Fund> fund = new ArrayList<>();

    /** A rule that refuses is broken. */
    public void afvis(String regel, String sti, String forventning) {
        if (afvisninger.size() < MAKS_AFVISNINGER) {
            afvisninger.add(regel + ": " + sti + " " + forventning);
        }
    }

    /** A rule that warns is broken. */
    public void advar(String regel, String sti, String forventning) {
        if (fund.size() < MAKS_FUND) {
            fund.add(new Fund(regel, sti, forventning));
        }
    }

    /** Why the object is refused; empty when it is not. */
    public Optional<String> afvisning() {
        return afvisninger.isEmpty() ? Optional.empty() : Optional.of(String.join(" | ", afvisninger));
    }

    public List<Fund> fund() {
        return List.copyOf(fund);
    }
}
