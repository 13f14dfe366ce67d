package dk.borgerblikket.caseindex.proevning;

import dk.borgerblikket.caseindex.importer.Importer;
import dk.borgerblikket.caseindex.opdater.Opdatering;
import dk.borgerblikket.registrations.Ordre;
import dk.borgerblikket.registrations.Proevet;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.Skriver;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Tells what importer, and then opdater, would answer to a message; nothing of it is stored. */
@ApplicationScoped
class Validering {

    private final Registreringslager lager;
    private final Importer importer;
    private final Opdatering opdatering;

    Validering(Registreringslager lager, Importer importer, Opdatering opdatering) {
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
