package dk.borgerblikket.benefitindex.ramme;

import dk.borgerblikket.registrations.Fund;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what the rules of benefit-index §16 find in an object without refusing it. */
public final class Fundliste {

    private final List<Fund> fund = new ArrayList<>();

    /** Notes a broken rule; the text names fields, never their content. */
    public void hvis(boolean brudt, String regel, String sti, String besked) {
        if (brudt) {
            fund.add(new Fund(regel, sti, besked));
        }
    }

    /** Notes a field that should have been given. */
    public void mangler(@Nullable Object vaerdi, String regel, String sti) {
        hvis(vaerdi == null || "".equals(vaerdi), regel, sti, "Feltet skal udfyldes");
    }

    /** Notes a field that should have been left out. */
    public void maaIkke(@Nullable Object vaerdi, String regel, String sti) {
        hvis(vaerdi != null, regel, sti, "Feltet må ikke udfyldes");
    }

    /** Notes a period that ends before it begins (B-06). */
    public void periode(@Nullable OffsetDateTime fra, @Nullable OffsetDateTime til, String sti) {
        hvis(fra != null && til != null && til.isBefore(fra), "B-06", sti, "Slutdato ligger før startdato");
    }

    /** Notes a role that does not occur exactly once at the same time. */
    public <R extends Relation<R>> void praecisEn(List<R> relationer, String regel, String sti) {
        hvis(relationer.isEmpty(), regel, sti, "Relationen skal findes");
        hvis(overlapper(relationer), regel, sti, "Relationen må kun findes én gang på samme tid");
    }

    /** Everything noted, each finding once. */
    public List<Fund> alle() {
        return fund.stream().distinct().toList();
    }

    private static <R extends Relation<R>> boolean overlapper(List<R> relationer) {
        for (var i = 0; i < relationer.size(); i++) {
            for (var anden : relationer.subList(i + 1, relationer.size())) {
                if (relationer.get(i).periode().overlapper(anden.periode())) {
                    return true;
                }
            }
        }
        return false;
    }
}
