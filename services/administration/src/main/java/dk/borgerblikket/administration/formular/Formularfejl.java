package dk.borgerblikket.administration.formular;

import dk.borgerblikket.administration.Feltkontrol.Feltfejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was wrong with a form, to be shown where it can be corrected. The texts are those of the error catalogue, in Danish.
 *
 * @param besked what is wrong as a whole; null when nothing is
 * @param felter what is wrong by field
 */
public record Formularfejl(@Nullable String besked, Map<String, String> felter) {

    /** Nothing is wrong. */
    public static final Formularfejl INGEN = new Formularfejl(null, Map.of());

    /** What whoever sent the form can correct. Everything else has a page of its own. */
    private static final Set<Integer> KAN_RETTES = Set.of(400, 409, 412, 422);

    public Formularfejl {
        felter = Map.copyOf(felter);
    }

    /** That one field is wrong. */
    public static Formularfejl felt(String felt, String besked) {
        return new Formularfejl(null, Map.of(felt, besked));
    }

    /** Whether anything is wrong. */
    public boolean findes() {
        return besked != null || !felter.isEmpty();
    }

    /** What is wrong with the field; null when nothing is. */
    public @Nullable String paa(String felt) {
        return felter.get(felt);
    }

    /**
     * Does what the form asks for, or shows it again with what is wrong.
     *
     * @param igen the form once more
     */
    public static <T> Uni<T> eller(Supplier<Uni<T>> handling, Function<Formularfejl, Uni<T>> igen) {
        return Uni.createFrom()
                .deferred(handling::get)
                .onFailure(fejl ->
                        fejl instanceof Fejl f && KAN_RETTES.contains(f.kode().status()))
                .recoverWithUni(fejl -> igen.apply(af((Fejl) fejl)));
    }

    static Formularfejl af(Fejl fejl) {
        var felter = new HashMap<String, String>();
        if (fejl.felter().get("fejl") instanceof List<?> liste) {
            liste.forEach(f -> {
                if (f instanceof Feltfejl(var sti, var besked)) {
                    felter.putIfAbsent(sti, besked);
                }
            });
        }
        var besked = Optional.ofNullable(fejl.detalje()).orElse(fejl.kode().titel());
        return new Formularfejl(besked, felter);
    }
}
