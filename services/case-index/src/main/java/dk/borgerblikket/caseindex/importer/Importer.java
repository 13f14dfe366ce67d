package dk.borgerblikket.caseindex.importer;

import dk.borgerblikket.caseindex.besked.Objektid;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.caseindex.lager.Dokumenttype;
import dk.borgerblikket.caseindex.lager.Sagstype;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.registrations.Besked;
import dk.borgerblikket.registrations.Medskrivning;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.Ordre;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.Skriver;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Creates the documents and the cases of a message; the order in which they refer to each other does not matter. */
@ApplicationScoped
public class Importer {

    private final Registreringslager lager;
    private final Sagstype sagstype;
    private final Dokumenttype dokumenttype;

    Importer(Registreringslager lager, Sagstype sagstype, Dokumenttype dokumenttype) {
        this.lager = lager;
        this.sagstype = sagstype;
        this.dokumenttype = dokumenttype;
    }

    /**
     * Imports the objects in one transaction.
     *
     * @return one result per object, in order
     * @throws dk.borgerblikket.web.Fejl when an object has no usable UUID, and so cannot be reported on; nothing is stored
     */
    public Uni<List<UnikRetur>> importer(Skriver skriver, List<? extends Importobjekt> objekter) {
        return lager.skriv(skriver, ordrer(objekter));
    }

    /** The same, with something more written in the same transaction. */
    public Uni<List<UnikRetur>> importer(
            Skriver skriver, List<? extends Importobjekt> objekter, Medskrivning medskrivning) {
        return lager.skriv(skriver, ordrer(objekter), medskrivning);
    }

    /**
     * What the message asks of the store.
     *
     * @return one order per object, in order
     * @throws dk.borgerblikket.web.Fejl as {@link #importer}
     */
    public List<Ordre<?>> ordrer(List<? extends Importobjekt> objekter) {
        var ordrer = new ArrayList<Ordre<?>>(objekter.size());
        var dokumenter = 0;
        var sager = 0;
        for (var objekt : objekter) {
            ordrer.add(
                    switch (objekt) {
                        case Importobjekt.DokumentIndeks dokument ->
                            ordre(
                                    dokumenttype,
                                    dokument.uuid(),
                                    "DokumentIndeks[" + ++dokumenter + "]",
                                    ellerTom(dokument.registreringer(), Dokumentregistrering.TOM),
                                    Dokumentregistrering::tidspunkt);
                        case Importobjekt.SagIndeks sag ->
                            ordre(
                                            sagstype,
                                            sag.uuid(),
                                            "SagIndeks[" + ++sager + "]",
                                            ellerTom(sag.registreringer(), Sagsregistrering.TOM),
                                            Sagsregistrering::tidspunkt)
                                    .medNotifikation(!Boolean.TRUE.equals(sag.udenNotifikation()));
                    });
        }
        return ordrer;
    }

    /** An object without registrations is one that says nothing: refused by the rules, and reported on by itself. */
    private static <T> List<T> ellerTom(List<T> registreringer, T tom) {
        return registreringer.isEmpty() ? List.of(tom) : registreringer;
    }

    private static <T> Ordre<T> ordre(
            Objekttype<T> type,
            @Nullable String uuid,
            String sti,
            List<T> registreringer,
            Function<T, @Nullable OffsetDateTime> tidspunkt) {
        var id = Objektid.laes(uuid, sti + "/UUIDIdentifikator");
        return Ordre.importer(type, id, Besked.alle(registreringer, tidspunkt));
    }
}
