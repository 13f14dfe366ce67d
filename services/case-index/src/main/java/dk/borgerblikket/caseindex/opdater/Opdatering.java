package dk.borgerblikket.caseindex.opdater;

import dk.borgerblikket.caseindex.besked.Objektid;
import dk.borgerblikket.caseindex.lager.Dokumenttype;
import dk.borgerblikket.caseindex.lager.Sagstype;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.registrations.Besked;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.Ordre;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.Skriver;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Changes the documents and the cases of a message. */
@ApplicationScoped
public class Opdatering {

    private final Registreringslager lager;
    private final Sagstype sagstype;
    private final Dokumenttype dokumenttype;

    Opdatering(Registreringslager lager, Sagstype sagstype, Dokumenttype dokumenttype) {
        this.lager = lager;
        this.sagstype = sagstype;
        this.dokumenttype = dokumenttype;
    }

    /**
     * Carries out the changes in one transaction.
     *
     * @return one result per object, in order
     * @throws dk.borgerblikket.web.Fejl when an object has no usable UUID, and so cannot be reported on; nothing is stored
     */
    public Uni<List<UnikRetur>> opdater(Skriver skriver, List<? extends Opdateringsobjekt> objekter) {
        return lager.skriv(skriver, ordrer(objekter));
    }

    /**
     * What the message asks of the store.
     *
     * @return one order per object, in order
     * @throws dk.borgerblikket.web.Fejl as {@link #opdater}
     */
    public List<Ordre<?>> ordrer(List<? extends Opdateringsobjekt> objekter) {
        var ordrer = new ArrayList<Ordre<?>>(objekter.size());
        var dokumenter = 0;
        var sager = 0;
        for (var objekt : objekter) {
            ordrer.add(
                    switch (objekt) {
                        case Opdateringsobjekt.OpdaterDokument dokument ->
                            ordre(
                                    dokumenttype,
                                    dokument,
                                    "OpdaterDokumentIndeks[" + ++dokumenter + "]",
                                    dokument.registrering());
                        case Opdateringsobjekt.OpdaterSag sag ->
                            ordre(sagstype, sag, "OpdaterSagIndeks[" + ++sager + "]", sag.registrering())
                                    .medNotifikation(!Boolean.TRUE.equals(sag.udenNotifikation()));
                    });
        }
        return ordrer;
    }

    /** A missing sender time is the rules' to refuse (C-04), which they can only do once the object is known. */
    private static <T> Ordre<T> ordre(Objekttype<T> type, Opdateringsobjekt objekt, String sti, T registrering) {
        var tidspunkt = objekt.tidspunkt();
        return Ordre.opdater(
                type,
                Objektid.laes(objekt.uuid(), sti + "/UUIDIdentifikator"),
                tidspunkt == null
                        ? Besked.udenTidspunkt(0, registrering)
                        : new Besked<>(tidspunkt.toInstant(), registrering));
    }
}
