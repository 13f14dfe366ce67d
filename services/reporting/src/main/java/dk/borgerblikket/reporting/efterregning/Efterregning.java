package dk.borgerblikket.reporting.efterregning;

import dk.borgerblikket.reporting.kald.Kaldstal;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Holds a month's counters against the calls they came from, and against what the gateway says it answered. A difference
 * is kept as a finding, logged, and told by the metric {@value #MAALING}, which is there from the start.
 */
@Startup
@Singleton
public class Efterregning {

    /** How many places differed the last time a month was counted once more. */
    static final String MAALING = "borgerblikket.efterregning.afvigelser";

    private static final Logger LOG = Logger.getLogger(Efterregning.class);

    private final EfterregningRepository repository;
    private final Clock ur;
    private final AtomicInteger afvigende;

    Efterregning(EfterregningRepository repository, Clock ur, MeterRegistry maalinger) {
        this.repository = repository;
        this.ur = ur;
        this.afvigende = maalinger.gauge(MAALING, new AtomicInteger());
    }

    /**
     * Compares, and keeps what came of it.
     *
     * @param ventende calls of the month that have not been delivered yet; nothing can be said while there are any
     * @param opslagene what the gateway's access rows come to, by place
     */
    Uni<Efterregningsfund> holdOpImod(YearMonth maaned, long ventende, Map<String, Kaldstal> opslagene) {
        return repository
                .talt(maaned)
                .map(talt -> new Optaelling(talt.rapporten(), talt.kaldene(), opslagene).afvigelser())
                .map(afvigelser -> fund(maaned, ventende, afvigelser))
                .call(repository::skriv)
                .invoke(this::fortael);
    }

    /** What came of it last, for each of the newest months. */
    Uni<List<Efterregningsfund>> nyeste(int maaneder) {
        return repository.nyeste(maaneder);
    }

    /** Whether the month was counted once more, and its figures agreed the last time. */
    public Uni<Boolean> stemmer(YearMonth maaned) {
        return repository
                .seneste(maaned)
                .map(udfald -> udfald.filter(u -> u == Udfald.STEMMER).isPresent());
    }

    private Efterregningsfund fund(YearMonth maaned, long ventende, List<Afvigelse> afvigelser) {
        var nu = ur.instant();
        if (ventende > 0) {
            return new Efterregningsfund(maaned.toString(), nu, Udfald.VENTER, List.of());
        }
        return new Efterregningsfund(
                maaned.toString(), nu, afvigelser.isEmpty() ? Udfald.STEMMER : Udfald.AFVIGER, afvigelser);
    }

    private void fortael(Efterregningsfund fund) {
        if (fund.udfald() != Udfald.VENTER) {
            afvigende.set(fund.afvigelser().size());
        }
        if (fund.udfald() == Udfald.AFVIGER) {
            LOG.errorf(
                    "Kald i %s stemmer ikke med opslagene for %d steder",
                    fund.maaned(), fund.afvigelser().size());
        }
    }
}
