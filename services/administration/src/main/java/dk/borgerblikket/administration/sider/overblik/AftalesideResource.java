package dk.borgerblikket.administration.sider.overblik;

import dk.borgerblikket.administration.fagsystem.Fagsystem;
import dk.borgerblikket.administration.fagsystem.Fagsystemer;
import dk.borgerblikket.administration.serviceaftale.Aftale;
import dk.borgerblikket.administration.serviceaftale.Serviceaftaler;
import dk.borgerblikket.administration.sider.Kommuneadgang;
import dk.borgerblikket.administration.sider.Kommunehoved;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.pages.Sider;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Which source systems an authority has agreements with, and how they stand. */
@Path("/admin/kommuner/{cvr}/aftaler")
@RolesAllowed(Adgang.MEDARBEJDER)
final class AftalesideResource {

    /**
     * An agreement as a row of a table.
     *
     * @param system name of the source system, or its UUID
     * @param leverandoer its supplier; null when it is not known
     * @param iKraft whether it is in force now
     * @param laeseadgang what the system may read besides its own
     */
    record Raekke(String system, @Nullable String leverandoer, Aftale aftale, boolean iKraft, String laeseadgang) {}

    @CheckedTemplate(basePath = "kommuneoverblik")
    static class Skabeloner {

        static native TemplateInstance aftaler(Kommunehoved hoved, List<Raekke> raekker);

        private Skabeloner() {}
    }

    private final Serviceaftaler aftaler;
    private final Fagsystemer fagsystemer;
    private final Kommuneadgang adgang;
    private final Clock ur;
    private final Sider sider;

    AftalesideResource(Serviceaftaler aftaler, Fagsystemer fagsystemer, Kommuneadgang adgang, Clock ur, Sider sider) {
        this.aftaler = aftaler;
        this.fagsystemer = fagsystemer;
        this.adgang = adgang;
        this.ur = ur;
        this.sider = sider;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> vis(@RestPath String cvr) {
        var kommune = adgang.laesbar(cvr);
        var nu = ur.instant();
        return adgang.hoved(kommune, "aftaler")
                .flatMap(hoved -> fagsystemer
                        .alle()
                        .map(alle -> alle.stream().collect(Collectors.toMap(Fagsystem::uuid, Function.identity())))
                        .flatMap(systemer -> aftaler.af(kommune)
                                .flatMap(fundne ->
                                        sider.vis(Skabeloner.aftaler(hoved, raekker(fundne, systemer, nu))))));
    }

    private static List<Raekke> raekker(List<Aftale> aftaler, Map<UUID, Fagsystem> systemer, Instant nu) {
        return aftaler.stream()
                .map(aftale -> raekke(aftale, systemer.get(aftale.itSystem()), nu))
                .sorted(Comparator.comparing(Raekke::system))
                .toList();
    }

    private static Raekke raekke(Aftale aftale, @Nullable Fagsystem system, Instant nu) {
        return new Raekke(
                system == null ? aftale.itSystem().toString() : system.navn(),
                system == null ? null : system.leverandoer(),
                aftale,
                aftale.iKraft(nu),
                aftale.laeseadgang().stream()
                        .map(a -> a.kle() + ": " + a.maks().name())
                        .collect(Collectors.joining(", ")));
    }
}
