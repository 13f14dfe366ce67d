package dk.borgerblikket.search.laeselog;

import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.Soegefejl;
import dk.borgerblikket.search.laeselog.Laeseopslag.Svaret;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import dk.borgerblikket.web.Korrelation;
import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Remembers every look-up of personal data by a reader. An answer that cannot be remembered is not given. */
@ApplicationScoped
public class Laeselog {

    private static final Logger LOG = Logger.getLogger(Laeselog.class);

    private final LaeselogRepository repository;
    private final Korrelation korrelation;
    private final Laeseformaal formaal;

    Laeselog(LaeselogRepository repository, Korrelation korrelation, Laeseformaal formaal) {
        this.repository = repository;
        this.korrelation = korrelation;
        this.formaal = formaal;
    }

    /**
     * Carries out the look-up and passes its answer on when the row about it is durable. A look-up that is refused as it
     * is put is remembered too.
     *
     * @param svar what came of it, from the answer
     * @return fails as the look-up does, or with {@link Soegefejl#OPSLAG_KAN_IKKE_LOGGES}
     * @throws Fejl {@link Soegefejl#UKENDT_FORMAAL}
     */
    public <T> Uni<T> noteret(Laeser laeser, Laeseopslag opslag, Supplier<Uni<T>> spoerg, Function<T, Svaret> svar) {
        var grund = new Grund(korrelation.id(), formaal.nu());
        return Uni.createFrom()
                .deferred(spoerg::get)
                .onFailure(Fejl.class)
                .recoverWithUni(fejl -> skriv(laeser, opslag, Svaret.INTET, udfald((Fejl) fejl), grund)
                        .chain(() -> Uni.createFrom().failure(fejl)))
                .call(s -> {
                    var svaret = svar.apply(s);
                    return skriv(laeser, opslag, svaret, svaret.antal() == 0 ? Udfald.INTET : Udfald.SVARET, grund);
                });
    }

    private static Udfald udfald(Fejl fejl) {
        return fejl.kode() == FaellesFejl.IKKE_FUNDET ? Udfald.INTET : Udfald.AFVIST;
    }

    private Uni<Void> skriv(Laeser laeser, Laeseopslag opslag, Svaret svaret, Udfald udfald, Grund grund) {
        return repository
                .skriv(laeser, opslag, svaret, udfald, grund)
                .onFailure()
                .transform(Laeselog::kanIkkeLogges);
    }

    /** The driver's messages quote values, so only the kind of failure is logged. */
    private static Fejl kanIkkeLogges(Throwable fejl) {
        var sqlState = fejl instanceof PgException pg ? " (SQLSTATE " + pg.getSqlState() + ")" : "";
        LOG.errorf("Opslaget kan ikke skrives: %s%s", fejl.getClass().getSimpleName(), sqlState);
        return new Fejl(Soegefejl.OPSLAG_KAN_IKKE_LOGGES);
    }

    /** What the request itself tells of a look-up. */
    record Grund(String korrelation, Laeseformaal.Angivet formaal) {}

    /** How a look-up ended. */
    enum Udfald {
        SVARET,
        INTET,
        AFVIST
    }
}
