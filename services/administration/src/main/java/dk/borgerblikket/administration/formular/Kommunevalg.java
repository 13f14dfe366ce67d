package dk.borgerblikket.administration.formular;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.administration.kommune.Kommune;
import dk.borgerblikket.administration.kommune.Kommuner;
import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which authority a page is about: the employee's own, or whichever a national administrator chooses. */
@Singleton
public final class Kommunevalg {

    /**
     * The choice.
     *
     * @param valgt the authority; empty while a national administrator has not chosen
     * @param muligheder what can be chosen between; none for whoever has only one
     */
    public record Valg(Optional<Kommune> valgt, List<Kommune> muligheder) {

        /** The chosen one's CVR number; an empty text while none is. */
        public String cvr() {
            return valgt.map(k -> k.cvr().cifre()).orElse("");
        }

        /** The chosen one's name; an empty text while none is. */
        public String navn() {
            return valgt.map(Kommune::navn).orElse("");
        }
    }

    private final Adgangskontrol adgang;
    private final Kommuner kommuner;

    Kommunevalg(Adgangskontrol adgang, Kommuner kommuner) {
        this.adgang = adgang;
        this.kommuner = kommuner;
    }

    /**
     * The authority that is asked for, else the employee's own. Says nothing about roles.
     *
     * @param kommune a CVR number as it stands in the address or the form; null or empty when none is named
     * @return empty for a national administrator who has named none
     */
    public Optional<Cvr> cvr(@Nullable String kommune) {
        if (kommune != null && !kommune.isBlank()) {
            return Optional.of(Stiparameter.cvr(kommune.strip()));
        }
        return adgang.erNational()
                ? Optional.empty()
                : Optional.of(adgang.medarbejder().cvr());
    }

    /** The choice with names. Fails with 404 for an authority that is not there. */
    public Uni<Valg> valg(Optional<Cvr> cvr) {
        return kommuner.alle()
                .map(alle -> adgang.erNational() ? alle : List.<Kommune>of())
                .flatMap(muligheder -> cvr.map(kommuner::hent)
                        .map(fundet -> fundet.map(k -> new Valg(Optional.of(k), muligheder)))
                        .orElseGet(() -> Uni.createFrom().item(new Valg(Optional.empty(), muligheder))));
    }
}
