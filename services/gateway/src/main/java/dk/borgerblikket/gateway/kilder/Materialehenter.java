package dk.borgerblikket.gateway.kilder;

import dk.borgerblikket.gateway.kilder.Kildestatus.Udfald;
import dk.borgerblikket.gateway.klassifikation.KendtKlassifikation;
import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.visibility.grundlag.SagerSvar;
import dk.borgerblikket.visibility.grundlag.YdelserSvar;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Asks all sources at the same time. */
@ApplicationScoped
public class Materialehenter {

    private final Indeksklient klient;
    private final BorgersSager sager;
    private final BorgersYdelser ydelser;
    private final KendtKlassifikation klassifikation;

    Materialehenter(
            Indeksklient klient, BorgersSager sager, BorgersYdelser ydelser, KendtKlassifikation klassifikation) {
        this.klient = klient;
        this.sager = sager;
        this.ydelser = ydelser;
        this.klassifikation = klassifikation;
    }

    /** What the sources have on the citizen whose token the request carries; never fails. */
    public Uni<Materiale> hent(String korrelation) {
        var traceparent = traceparent(korrelation);
        return Uni.combine()
                .all()
                .unis(sager.hent(traceparent), ydelser.hent(traceparent))
                .with(this::materiale);
    }

    /** What an employee whose token the request carries asks for; to be made before anything is awaited. */
    public Medarbejderopslag medarbejder(Cpr borger, String formaal, Optional<Instant> tid, String korrelation) {
        return new Medarbejderopslag(borger, formaal, tid, klient.token(), traceparent(korrelation));
    }

    /** What the sources have on a citizen, as far as the employee may see it; never fails. */
    public Uni<Materiale> hent(Medarbejderopslag opslag) {
        return Uni.combine()
                .all()
                .unis(sager.hent(opslag), ydelser.hent(opslag))
                .with(this::materiale);
    }

    private static String traceparent(String korrelation) {
        return "00-%s-%016x-01"
                .formatted(korrelation, 1 + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE - 1));
    }

    private Materiale materiale(Kildesvar<SagerSvar> sager, Kildesvar<YdelserSvar> ydelser) {
        var titler = klassifikation.nu();
        return new Materiale(
                sager.hvisHentet(),
                ydelser.hvisHentet(),
                titler,
                List.of(
                        Kildestatus.af(Kilde.SAGSINDEKS, sager),
                        Kildestatus.af(Kilde.YDELSESINDEKS, ydelser),
                        new Kildestatus(Kilde.KLASSIFIKATION, titler.isPresent() ? Udfald.OK : Udfald.UTILGAENGELIG)));
    }
}
