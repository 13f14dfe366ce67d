package dk.borgerblikket.caseindex.fjern;

import dk.borgerblikket.caseindex.Sagsindeksfejl;
import dk.borgerblikket.caseindex.besked.Objektid;
import dk.borgerblikket.caseindex.lager.Sagstype;
import dk.borgerblikket.oio.MultipleOutput;
import dk.borgerblikket.registrations.Medfoelgende;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.registrations.graenseflade.Kvittering;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Removes cases physically, and the documents that are left without a case unless they are to stay (case-index §13). */
@ApplicationScoped
public class Fjernelse {

    private final Registreringslager lager;
    private final Sagstype sagstype;
    private final FjernRepository repository;
    private final Ydelsesfjernelse ydelser;

    Fjernelse(Registreringslager lager, Sagstype sagstype, FjernRepository repository, Ydelsesfjernelse ydelser) {
        this.lager = lager;
        this.sagstype = sagstype;
        this.repository = repository;
        this.ydelser = ydelser;
    }

    /** One result per case, in order. */
    public Uni<MultipleOutput> fjern(Skriver skriver, FjernInput input) {
        if (input.soegUdtryk() != null) {
            throw new Fejl(
                    Sagsindeksfejl.SOEGNING_IKKE_UNDERSTOETTET,
                    "Sager kan endnu kun fjernes ved UUID: brug SagUuid i stedet for SoegUdtryk.");
        }
        var uuider = new ArrayList<UUID>(input.sagUuid().size());
        for (var i = 0; i < input.sagUuid().size(); i++) {
            uuider.add(Objektid.laes(input.sagUuid().get(i).uuid(), "SagUuid[" + (i + 1) + "]/UUIDIdentifikator"));
        }
        Medfoelgende medfoelgende = Boolean.TRUE.equals(input.efterladSagsloeseDokumenter())
                ? Medfoelgende.INGEN
                : FjernRepository::dokumenterKunPaa;
        return foerst(skriver, uuider, Boolean.TRUE.equals(input.fjernOgsaaYdelse()))
                .chain(() -> lager.fjern(skriver, sagstype, uuider, medfoelgende))
                .map(Kvittering::af);
    }

    /**
     * The grants go first: if that fails, the cases are still there to try again with, and when it has been done once, it
     * removes nothing more.
     */
    private Uni<Void> foerst(Skriver skriver, List<UUID> uuider, boolean ogsaaYdelser) {
        if (!ogsaaYdelser) {
            return Uni.createFrom().voidItem();
        }
        var legitimation = ydelser.legitimation();
        return repository.egne(skriver, uuider).flatMap(egne -> ydelser.fjern(legitimation, egne));
    }
}
