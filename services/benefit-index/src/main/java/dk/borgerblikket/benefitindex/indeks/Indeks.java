package dk.borgerblikket.benefitindex.indeks;

import dk.borgerblikket.benefitindex.bevilling.Bevillingstype;
import dk.borgerblikket.benefitindex.effektuering.Effektueringstype;
import dk.borgerblikket.benefitindex.laesekontrol.Fjernelsesspor;
import dk.borgerblikket.benefitindex.ramme.Parter;
import dk.borgerblikket.benefitindex.ramme.Roller;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.validation.Regelsaet;
import dk.borgerblikket.web.CprNoegle;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Puts the index together: two kinds of object in one store. */
final class Indeks {

    private Indeks() {}

    @Produces
    @Singleton
    static Bevillingstype bevillingstype(Roller roller, CprNoegle noegle, Regelsaet regler) {
        return new Bevillingstype(roller, new Parter(noegle), regler);
    }

    @Produces
    @Singleton
    static Effektueringstype effektueringstype(Roller roller, CprNoegle noegle, Regelsaet regler) {
        return new Effektueringstype(roller, new Parter(noegle), regler);
    }

    @Produces
    @Singleton
    static Registreringslager lager(
            Pool pool,
            Bevillingstype bevilling,
            Effektueringstype effektuering,
            Ydelsessoegetabel soegning,
            Regelsaet regler,
            Fjernelsesspor spor) {
        return new Registreringslager(
                pool,
                new Indeksprojektion(
                        List.of(
                                new Visningsprojektion(bevilling, effektuering),
                                new Sagsprojektion(bevilling),
                                new Adgangsprojektion(bevilling, effektuering),
                                soegning::skriv,
                                new Bortfaldsprojektion(),
                                new Ydelsesreferencer(bevilling, effektuering, regler)),
                        spor));
    }
}
