package dk.borgerblikket.caseindex.opdater;

import dk.borgerblikket.caseindex.besked.Objektid;
import dk.borgerblikket.caseindex.lager.Dokumenttype;
import dk.borgerblikket.caseindex.lager.Sagstype;
import dk.borgerblikket.oio.MultipleOutput;
import dk.borgerblikket.registrations.Besked;
import dk.borgerblikket.registrations.Ordre;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.registrations.graenseflade.Kvittering;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Changes the documents and the cases of a message. */
@ApplicationScoped
class Opdatering {

    private final Registreringslager lager;
    private final Sagstype sagstype;
    private final Dokumenttype dokumenttype;

    Opdatering(Registreringslager lager, Sagstype sagstype, Dokumenttype dokumenttype) {
        this.lager = lager;
        this.sagstype = sagstype;
        this.dokumenttype = dokumenttype;
    }

    Uni<MultipleOutput> opdater(Skriver skriver, OpdaterInput input) {
        var ordrer = new ArrayList<Ordre<?>>(
                input.dokumenter().size() + input.sager().size());
        for (var i = 0; i < input.dokumenter().size(); i++) {
            var dokument = input.dokumenter().get(i);
            ordrer.add(Ordre.opdater(
                    dokumenttype,
                    Objektid.laes(dokument.uuid(), "OpdaterDokumentIndeks[" + (i + 1) + "]/UUIDIdentifikator"),
                    besked(dokument.tidspunkt(), dokument.registrering())));
        }
        for (var i = 0; i < input.sager().size(); i++) {
            var sag = input.sager().get(i);
            ordrer.add(Ordre.opdater(
                    sagstype,
                    Objektid.laes(sag.uuid(), "OpdaterSagIndeks[" + (i + 1) + "]/UUIDIdentifikator"),
                    besked(sag.tidspunkt(), sag.registrering())));
        }
        return lager.skriv(skriver, ordrer).map(Kvittering::af);
    }

    /** A missing sender time is the rules' to refuse (C-04), which they can only do once the object is known. */
    private static <T> Besked<T> besked(@Nullable OffsetDateTime tidspunkt, T registrering) {
        return tidspunkt == null
                ? Besked.udenTidspunkt(0, registrering)
                : new Besked<>(tidspunkt.toInstant(), registrering);
    }
}
