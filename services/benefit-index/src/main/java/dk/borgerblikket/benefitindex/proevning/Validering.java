package dk.borgerblikket.benefitindex.proevning;

import dk.borgerblikket.benefitindex.importer.Import;
import dk.borgerblikket.benefitindex.opdater.Opdatering;
import dk.borgerblikket.registrations.Ordre;
import dk.borgerblikket.registrations.Proevet;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.Skriver;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Tells what importer, and then opdater, would answer to a message; nothing of it is stored. */
@Singleton
final class Validering {

    private final Registreringslager lager;
    private final Import importer;
    private final Opdatering opdatering;

    Validering(Registreringslager lager, Import importer, Opdatering opdatering) {
        this.lager = lager;
        this.importer = importer;
        this.opdatering = opdatering;
    }

    /** @return one per object: what is imported first, then what is updated */
    Uni<List<Proevet>> valider(Skriver skriver, ValideringInput input) {
        var ordrer = new ArrayList<Ordre<?>>(importer.ordrer(input.importobjekter()));
        ordrer.addAll(opdatering.ordrer(input.opdateringer()));
        return lager.proev(skriver, ordrer);
    }
}
