package dk.borgerblikket.benefitindex.importer;

import dk.borgerblikket.benefitindex.bevilling.BevillingIndeks;
import dk.borgerblikket.benefitindex.bevilling.BevillingRegistrering;
import dk.borgerblikket.benefitindex.bevilling.Bevillingstype;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRegistrering;
import dk.borgerblikket.benefitindex.effektuering.Effektueringstype;
import dk.borgerblikket.benefitindex.effektuering.OekonomiskEffektueringIndeks;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.registrations.Besked;
import dk.borgerblikket.registrations.Ordre;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.Skriver;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Creates grants and payments with all their registrations (benefit-index §10.1). */
@Singleton
final class Import {

    private final Registreringslager lager;
    private final Bevillingstype bevillingstype;
    private final Effektueringstype effektueringstype;

    Import(Registreringslager lager, Bevillingstype bevillingstype, Effektueringstype effektueringstype) {
        this.lager = lager;
        this.bevillingstype = bevillingstype;
        this.effektueringstype = effektueringstype;
    }

    /** One result per object, the grants first. */
    Uni<List<UnikRetur>> udfoer(
            Skriver skriver, List<BevillingIndeks> bevillinger, List<OekonomiskEffektueringIndeks> effektueringer) {
        var ordrer = new ArrayList<Ordre<?>>();
        for (var b : bevillinger) {
            ordrer.add(Ordre.importer(
                            bevillingstype, b.uuid(), beskeder(b.registrering(), BevillingRegistrering::tidspunkt))
                    .medNotifikation(!Boolean.TRUE.equals(b.udenNotifikation())));
        }
        for (var e : effektueringer) {
            ordrer.add(Ordre.importer(
                    effektueringstype, e.uuid(), beskeder(e.registrering(), EffektueringRegistrering::tidspunkt)));
        }
        return lager.skriv(skriver, ordrer);
    }

    private static <T> List<Besked<T>> beskeder(
            List<T> registreringer, Function<T, @Nullable OffsetDateTime> tidspunkt) {
        var beskeder = new ArrayList<Besked<T>>(registreringer.size());
        for (var registrering : registreringer) {
            var tid = tidspunkt.apply(registrering);
            beskeder.add(
                    tid == null
                            ? Besked.udenTidspunkt(beskeder.size(), registrering)
                            : new Besked<>(tid.toInstant(), registrering));
        }
        return beskeder;
    }
}
