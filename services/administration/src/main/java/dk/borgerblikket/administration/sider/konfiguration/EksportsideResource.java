package dk.borgerblikket.administration.sider.konfiguration;

import dk.borgerblikket.administration.klekonfiguration.kilde.Linjekilde;
import dk.borgerblikket.administration.klekonfiguration.udveksling.Fil;
import dk.borgerblikket.administration.klekonfiguration.udveksling.Filformat;
import dk.borgerblikket.administration.klekonfiguration.udveksling.Udveksling;
import dk.borgerblikket.administration.sider.Kommuneadgang;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A configuration as a file, fetched from its page. */
@Path("/admin/kommuner/{cvr}/eksport")
@RolesAllowed(Adgang.MEDARBEJDER)
final class EksportsideResource {

    private final Udveksling udveksling;
    private final Kommuneadgang adgang;

    EksportsideResource(Udveksling udveksling, Kommuneadgang adgang) {
        this.udveksling = udveksling;
        this.adgang = adgang;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> hent(
            @RestPath String cvr, @RestQuery @Nullable String af, @RestQuery @Nullable String format) {
        var kommune = adgang.laesbar(cvr);
        var kilde = Optional.ofNullable(af).flatMap(Linjekilde::laes).orElseThrow(EksportsideResource::ukendt);
        var filformat = Optional.ofNullable(format).flatMap(Filformat::laes).orElseThrow(EksportsideResource::ukendt);
        return udveksling.eksporter(kommune, kilde, filformat).map(EksportsideResource::svar);
    }

    private static Response svar(Fil fil) {
        return Response.ok(fil.indhold(), fil.format().medietype())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fil.navn() + "\"")
                .build();
    }

    private static Fejl ukendt() {
        return new Fejl(FaellesFejl.UGYLDIG_PARAMETER);
    }
}
