package dk.borgerblikket.validation;

import dk.borgerblikket.registrations.Fund;
import dk.borgerblikket.registrations.Vurdering;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Collects what the rules find. Texts name the element and what is expected, never what was sent. */
public final class Bedoemmelse {

    /** Enough for a sender to see the pattern; the answer stays readable. */
    private static final int MAKS_AFVISNINGER = 10;

    /** Findings per object that are kept. */
    private static final int MAKS_FUND = 100;

    private final Regelsaet regler;
    private final List<Fund> afvisninger = new ArrayList<>();
    private final List<Fund> fund = new ArrayList<>();

    public Bedoemmelse(Regelsaet regler) {
        this.regler = regler;
    }

    /**
     * The element does not meet the demand: what that means is the rule's severity.
     *
     * @param sti path of the element in the object
     * @param vaerdier what the text has places for; never values from the message
     */
    public void brud(Indekskrav krav, String sti, String... vaerdier) {
        switch (regler.alvor(krav.regel())) {
            case AFVIS -> tilfoej(afvisninger, MAKS_AFVISNINGER, krav, sti, vaerdier);
            case ADVAR -> tilfoej(fund, MAKS_FUND, krav, sti, vaerdier);
            case FRA -> {
                // not in use here
            }
        }
    }

    private void tilfoej(List<Fund> liste, int maks, Indekskrav krav, String sti, String... vaerdier) {
        if (liste.size() < maks) {
            liste.add(new Fund(krav.regel().id(), sti, regler.tekst(krav, vaerdier)));
        }
    }

    /** Whether something was broken that the object is refused for. */
    public boolean erAfvist() {
        return !afvisninger.isEmpty();
    }

    /** Why the object is refused. */
    public Vurdering.Afvist afvist() {
        return new Vurdering.Afvist(tekst(afvisninger), afvisninger, fund);
    }

    /** Refusals as the one text of a result. */
    public static String tekst(List<Fund> afvisninger) {
        return afvisninger.stream()
                .map(a -> a.regel() + ": " + a.sti() + " " + a.besked())
                .collect(Collectors.joining(" | "));
    }

    /** What was broken without being a reason to refuse it. */
    public List<Fund> fund() {
        return List.copyOf(fund);
    }
}
