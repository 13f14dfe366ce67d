package dk.borgerblikket.benefitindex.opdater;

import dk.borgerblikket.benefitindex.bevilling.Bevillingstype;
import dk.borgerblikket.benefitindex.bevilling.OpdaterBevillingIndeks;
import dk.borgerblikket.benefitindex.effektuering.Effektueringstype;
import dk.borgerblikket.benefitindex.effektuering.OpdaterOekonomiskEffektueringIndeks;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.registrations.Besked;
import dk.borgerblikket.registrations.Ordre;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.Skriver;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Changes grants and payments (benefit-index §10.2). What an update does not mention stays as it is. */
@Singleton
final class Opdatering {

    private final Registreringslager lager;
    private final Bevillingstype bevillingstype;
    private final Effektueringstype effektueringstype;

    Opdatering(Registreringslager lager, Bevillingstype bevillingstype, Effektueringstype effektueringstype) {
        this.lager = lager;
        this.bevillingstype = bevillingstype;
        this.effektueringstype = effektueringstype;
    }

    /** One result per update, the grants first. */
    Uni<List<UnikRetur>> udfoer(
            Skriver skriver,
            List<OpdaterBevillingIndeks> bevillinger,
            List<OpdaterOekonomiskEffektueringIndeks> effektueringer) {
        var ordrer = new ArrayList<Ordre<?>>();
        for (var b : bevillinger) {
            ordrer.add(Ordre.opdater(
                            bevillingstype, b.uuid(), new Besked<>(b.tidspunkt().toInstant(), b.registrering()))
                    .medNotifikation(!Boolean.TRUE.equals(b.udenNotifikation())));
        }
        for (var e : effektueringer) {
            ordrer.add(Ordre.opdater(
                    effektueringstype, e.uuid(), new Besked<>(e.tidspunkt().toInstant(), e.registrering())));
        }
        return lager.skriv(skriver, ordrer);
    }
}
