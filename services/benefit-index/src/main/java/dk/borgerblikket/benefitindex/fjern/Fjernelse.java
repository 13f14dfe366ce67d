package dk.borgerblikket.benefitindex.fjern;

import dk.borgerblikket.benefitindex.bevilling.Bevillingstype;
import dk.borgerblikket.benefitindex.effektuering.Effektueringstype;
import dk.borgerblikket.registrations.Medfoelgende;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.Skriver;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Removes one object for good, with all its history (benefit-index §10.3). What refers to it stays. */
@Singleton
public final class Fjernelse {

    private final Registreringslager lager;
    private final Bevillingstype bevillingstype;
    private final Effektueringstype effektueringstype;

    Fjernelse(Registreringslager lager, Bevillingstype bevillingstype, Effektueringstype effektueringstype) {
        this.lager = lager;
        this.bevillingstype = bevillingstype;
        this.effektueringstype = effektueringstype;
    }

    /** A grant; 44 when the caller has none with this UUID. */
    public Uni<FjernOutput> bevilling(Skriver skriver, FjernInput input) {
        return fjern(skriver, bevillingstype, input);
    }

    /** A payment; 44 when the caller has none with this UUID. */
    public Uni<FjernOutput> effektuering(Skriver skriver, FjernInput input) {
        return fjern(skriver, effektueringstype, input);
    }

    private Uni<FjernOutput> fjern(Skriver skriver, Objekttype<?> type, FjernInput input) {
        return lager.fjern(skriver, type, List.of(input.uuid()), Medfoelgende.INGEN)
                .map(resultater -> FjernOutput.af(resultater.getFirst()));
    }
}
