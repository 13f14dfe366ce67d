package dk.borgerblikket.gateway.side;

import dk.borgerblikket.gateway.databrud.DatabrudBesked;
import dk.borgerblikket.gateway.databrud.DatabrudBesked.Feltfejl;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form that reports a breach, with what has been filled in and what is wrong with it.
 *
 * @param besked as it is filled in; its id is made with the form, so that sending it twice is one report
 * @param fejl what has to be corrected
 * @param idag the Danish day, which is the latest that something can have been seen
 */
record Databrudsformular(DatabrudBesked besked, List<Feltfejl> fejl, LocalDate idag) {

    private static final Set<String> SYNLIGE = Set.of("beskrivelse", "hvornaar", "kontakt");

    /** An empty form about a case or benefit, or else about what an authority shows. */
    static Databrudsformular om(@Nullable String reference, @Nullable String kommune, LocalDate idag) {
        return new Databrudsformular(
                new DatabrudBesked(UUID.randomUUID().toString(), reference, kommune, null, null, null),
                List.of(),
                idag);
    }

    /** Whether it says what it is about; the citizen cannot fill that in. */
    public boolean omNoget() {
        return !vaerdi(besked.reference()).isEmpty()
                || !vaerdi(besked.kommune()).isEmpty();
    }

    public String id() {
        return vaerdi(besked.id());
    }

    public String reference() {
        return vaerdi(besked.reference());
    }

    public String kommune() {
        return vaerdi(besked.kommune());
    }

    public String beskrivelse() {
        return vaerdi(besked.beskrivelse());
    }

    public String hvornaar() {
        return vaerdi(besked.hvornaar());
    }

    public String kontakt() {
        return vaerdi(besked.kontakt());
    }

    /** What is wrong with the field; null when nothing is. */
    public @Nullable String fejl(String felt) {
        return fejl.stream()
                .filter(f -> f.sti().equals(felt))
                .map(Feltfejl::besked)
                .findFirst()
                .orElse(null);
    }

    /** Whether the citizen can correct the field. */
    public boolean paaSiden(String felt) {
        return SYNLIGE.contains(felt);
    }

    private static String vaerdi(@Nullable String felt) {
        return Objects.requireNonNullElse(felt, "");
    }
}
