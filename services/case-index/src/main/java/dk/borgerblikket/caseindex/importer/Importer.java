package dk.borgerblikket.caseindex.importer;

import dk.borgerblikket.caseindex.besked.Objektid;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.caseindex.lager.Dokumenttype;
import dk.borgerblikket.caseindex.lager.Sagstype;
import dk.borgerblikket.oio.MultipleOutput;
import dk.borgerblikket.registrations.Besked;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.Ordre;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.registrations.graenseflade.Kvittering;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Creates the documents and the cases of a message; the order in which they refer to each other does not matter. */
@ApplicationScoped
class Importer {

    private final Registreringslager lager;
    private final Sagstype sagstype;
    private final Dokumenttype dokumenttype;

    Importer(Registreringslager lager, Sagstype sagstype, Dokumenttype dokumenttype) {
        this.lager = lager;
        this.sagstype = sagstype;
        this.dokumenttype = dokumenttype;
    }

    Uni<MultipleOutput> importer(Skriver skriver, ImporterInput input) {
        var ordrer = new ArrayList<Ordre<?>>(
                input.dokumenter().size() + input.sager().size());
        for (var i = 0; i < input.dokumenter().size(); i++) {
            var dokument = input.dokumenter().get(i);
            ordrer.add(ordre(
                    dokumenttype,
                    dokument.uuid(),
                    "DokumentIndeks[" + (i + 1) + "]",
                    ellerTom(dokument.registreringer(), Dokumentregistrering.TOM),
                    Dokumentregistrering::tidspunkt));
        }
        for (var i = 0; i < input.sager().size(); i++) {
            var sag = input.sager().get(i);
            ordrer.add(ordre(
                    sagstype,
                    sag.uuid(),
                    "SagIndeks[" + (i + 1) + "]",
                    ellerTom(sag.registreringer(), Sagsregistrering.TOM),
                    Sagsregistrering::tidspunkt));
        }
        return lager.skriv(skriver, ordrer).map(Kvittering::af);
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
        var beskeder = new ArrayList<Besked<T>>(registreringer.size());
        for (var i = 0; i < registreringer.size(); i++) {
            var registrering = registreringer.get(i);
            var tid = tidspunkt.apply(registrering);
            beskeder.add(
                    tid == null ? Besked.udenTidspunkt(i, registrering) : new Besked<>(tid.toInstant(), registrering));
        }
        return Ordre.importer(type, id, beskeder);
    }
}
