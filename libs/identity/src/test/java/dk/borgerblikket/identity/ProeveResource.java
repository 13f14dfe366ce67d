package dk.borgerblikket.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** One operation per kind of caller, and some that go wrong, to see what callers get. */
@Path("/proeve")
public class ProeveResource {

    public record Besked(
            @Size(max = 3, message = "Højst tre tegn") String tekst,
            List<@Valid Besked> dele,
            OffsetDateTime tid,
            @Min(1) Integer antal,
            @JsonProperty("ANDET-Navn") @Size(max = 3) String andet) {}

    private final Kald kald;

    ProeveResource(Kald kald) {
        this.kald = kald;
    }

    @GET
    @Path("borger")
    @RolesAllowed(Adgang.BORGER)
    public Map<String, String> borger() {
        return Map.of("cpr", kald.borger().cpr().cifre());
    }

    @GET
    @Path("system")
    @RolesAllowed(Adgang.SYSTEM)
    public Map<String, String> system() {
        var system = kald.system();
        return Map.of(
                "system", system.itSystem().toString(), "cvr", system.cvr().cifre());
    }

    @GET
    @Path("tjeneste")
    @RolesAllowed(Adgang.TJENESTE)
    public Map<String, String> tjeneste() {
        return Map.of("adgang", kald.kalder().adgang());
    }

    @GET
    @Path("kommuner/{cvr}")
    @RolesAllowed(Adgang.MEDARBEJDER)
    public Map<String, String> kommune(@PathParam("cvr") String cvr) {
        return Map.of("id", kald.kraev(Rolle.RAPPORT_LAES, new Cvr(cvr)).id());
    }

    @GET
    @Path("uden-annotation")
    public String udenAnnotation() {
        return "burde aldrig ses";
    }

    @POST
    @Path("besked")
    @RolesAllowed(Adgang.SYSTEM)
    public Besked besked(@Valid Besked besked) {
        return besked;
    }

    @POST
    @Path("stor/{id}/besked")
    @RolesAllowed(Adgang.SYSTEM)
    public Besked storBesked(@Valid Besked besked) {
        return besked;
    }

    @GET
    @Path("fejl")
    @RolesAllowed(Adgang.SYSTEM)
    public String fejl() {
        throw new IllegalStateException("hemmelighed 6101901234");
    }

    @GET
    @Path("fejl-uden-exception")
    @RolesAllowed(Adgang.SYSTEM)
    public Uni<String> fejlUdenException() {
        return Uni.createFrom().failure(new Throwable("hemmelighed 6101901234"));
    }
}
