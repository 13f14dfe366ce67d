package dk.borgerblikket.gateway.side;

import dk.borgerblikket.gateway.databrud.DatabrudBesked;
import dk.borgerblikket.gateway.databrud.DatabrudBesked.Laest;
import dk.borgerblikket.gateway.databrud.Databrudsindberetning;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.pages.Sider;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The form by which a citizen reports a possible data breach (D-723), and its receipt. */
@Path(Skabeloner.DATABRUD)
@RolesAllowed(Adgang.BORGER)
@Produces(MediaType.TEXT_HTML)
class DatabrudSideResource {

    /** A form that has to be corrected. */
    private static final int RETTES = 422;

    private final Kald kald;
    private final Databrudsindberetning indberetning;
    private final Sider sider;
    private final Clock ur;

    DatabrudSideResource(Kald kald, Databrudsindberetning indberetning, Sider sider, Clock ur) {
        this.kald = kald;
        this.indberetning = indberetning;
        this.sider = sider;
        this.ur = ur;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> formular(@RestQuery @Nullable String om, @RestQuery @Nullable String kommune) {
        return sider.vis(Skabeloner.databrud(Databrudsformular.om(om, kommune, idag())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> indberet(
            @RestForm @Nullable String id,
            @RestForm @Nullable String reference,
            @RestForm @Nullable String kommune,
            @RestForm @Nullable String beskrivelse,
            @RestForm @Nullable String hvornaar,
            @RestForm @Nullable String kontakt) {
        var besked = new DatabrudBesked(id, reference, kommune, beskrivelse, hvornaar, kontakt);
        return switch (indberetning.laes(besked)) {
            case Laest.Ugyldig(var fejl) ->
                sider.vis(RETTES, Skabeloner.databrud(new Databrudsformular(besked, fejl, idag())));
            case Laest.Gyldig(var laest) ->
                indberetning
                        .indberet(kald.borger().cpr(), laest)
                        .map(kvittering -> sider.videre(Skabeloner.DATABRUD + "/" + kvittering.id()));
        };
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Uni<Response> kvittering(@PathParam("id") String id) {
        return indberetning
                .kvittering(kald.borger().cpr(), uuid(id))
                .flatMap(kvittering -> sider.vis(Skabeloner.kvittering(kvittering)));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException ulaeselig) {
            throw new Fejl(FaellesFejl.IKKE_FUNDET);
        }
    }

    private LocalDate idag() {
        return Dato.dag(ur.instant());
    }
}
