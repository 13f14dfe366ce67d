package dk.borgerblikket.administration.revision;

import dk.borgerblikket.administration.AdministrationFejl;
import dk.borgerblikket.administration.fagsystem.Fagsystem;
import dk.borgerblikket.administration.fagsystem.Fagsystemer;
import dk.borgerblikket.administration.revision.Aendringsside.Linje;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Searches for those who supervise. What they may see is for the caller to judge, and for the index once more. */
@Singleton
public class Revision {

    private static final Logger LOG = Logger.getLogger(Revision.class);
    private static final int UGYLDIG = 400;

    private final AendringsrevisionRepository aendringer;
    private final Sagsrevision sager;
    private final Ydelsesrevision ydelser;
    private final Fagsystemer fagsystemer;

    Revision(
            AendringsrevisionRepository aendringer,
            @RestClient Sagsrevision sager,
            @RestClient Ydelsesrevision ydelser,
            Fagsystemer fagsystemer) {
        this.aendringer = aendringer;
        this.sager = sager;
        this.ydelser = ydelser;
        this.fagsystemer = fagsystemer;
    }

    /** The two logs of look-ups. */
    public enum Indeks {
        SAGER,
        YDELSER
    }

    /** Changes that have been made here. */
    public Uni<Aendringsside> aendringer(Aendringsfilter filter) {
        return aendringer.side(filter).map(fundne -> {
            if (fundne.size() <= filter.antal()) {
                return new Aendringsside(fundne, null);
            }
            Linje sidste = fundne.get(filter.antal() - 1);
            return new Aendringsside(fundne.subList(0, filter.antal()), sidste.id());
        });
    }

    /**
     * Look-ups of an authority's objects.
     *
     * @param token the employee's own
     * @return fails with 400 when the index does not know the place, 503 when it cannot be asked
     */
    public Uni<Opslagsside> opslag(Indeks indeks, Opslagsfilter filter, String token) {
        return spoerg(indeks, filter, "Bearer " + token)
                .onFailure()
                .transform(Revision::utilgaengelig)
                .flatMap(side -> fagsystemer
                        .alle()
                        .map(systemer -> medNavne(
                                side, systemer.stream().collect(Collectors.toMap(Fagsystem::uuid, Fagsystem::navn)))));
    }

    private Uni<Opslagsside> spoerg(Indeks indeks, Opslagsfilter filter, String legitimation) {
        Indeksspoerger spoerger = switch (indeks) {
            case SAGER -> sager::opslag;
            case YDELSER -> ydelser::opslag;
        };
        return spoerger.opslag(
                legitimation,
                filter.cvr().cifre(),
                filter.medarbejder().orElse(null),
                filter.formaal().orElse(null),
                filter.fra().map(Instant::toString).orElse(null),
                filter.til().map(Instant::toString).orElse(null),
                filter.efter().orElse(null),
                filter.antal());
    }

    /** What the two indexes are asked alike. */
    private interface Indeksspoerger {
        Uni<Opslagsside> opslag(
                String legitimation,
                String cvr,
                @Nullable String medarbejder,
                @Nullable String formaal,
                @Nullable String fra,
                @Nullable String til,
                @Nullable String efter,
                int antal);
    }

    private static Opslagsside medNavne(Opslagsside side, Map<UUID, String> navne) {
        return new Opslagsside(
                side.opslag().stream()
                        .map(linje -> linje.itSystem() == null ? linje : linje.med(navne.get(linje.itSystem())))
                        .toList(),
                side.naeste());
    }

    private static Fejl utilgaengelig(Throwable fejl) {
        if (fejl instanceof WebApplicationException svar && svar.getResponse().getStatus() == UGYLDIG) {
            return new Fejl(
                    FaellesFejl.UGYLDIG_PARAMETER, "Parameteren efter skal være værdien af naeste fra forrige side.");
        }
        LOG.warnf("Indekset svarer ikke: %s", fejl.getClass().getName());
        return new Fejl(AdministrationFejl.INDEKS_UTILGAENGELIGT);
    }
}
