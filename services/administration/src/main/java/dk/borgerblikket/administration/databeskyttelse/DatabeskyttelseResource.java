package dk.borgerblikket.administration.databeskyttelse;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The data protection blocks over HTTP. What is in force is public: every citizen is told. */
@Path("/administration/v1/kommuner/{cvr}/databeskyttelse")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Adgang.MEDARBEJDER)
@Tag(name = "Databeskyttelse")
final class DatabeskyttelseResource {

    private final Databeskyttelser databeskyttelser;
    private final Adgangskontrol adgang;

    DatabeskyttelseResource(Databeskyttelser databeskyttelser, Adgangskontrol adgang) {
        this.databeskyttelser = databeskyttelser;
        this.adgang = adgang;
    }

    @GET
    @Operation(
            operationId = "hentDatabeskyttelse",
            summary = "Hvem borgerne skal henvende sig til om databeskyttelse, som det gælder i dag; enhver ansat der")
    @APIResponse(responseCode = "404", description = "Myndigheden har ikke oplyst det, eller den findes ikke")
    public Uni<Databeskyttelsesversion> hent(@RestPath String cvr) {
        return databeskyttelser.nu(egen(cvr)).map(v -> v.orElseThrow(() -> new Fejl(FaellesFejl.IKKE_FUNDET)));
    }

    @GET
    @Path("/versioner")
    @Operation(operationId = "hentDatabeskyttelsesversioner", summary = "Hver version, nyeste først; enhver ansat der")
    public Uni<List<Databeskyttelsesversion>> versioner(@RestPath String cvr) {
        return databeskyttelser.versioner(egen(cvr));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "gemDatabeskyttelse",
            summary = "Ny version, som gælder fra og med sin første dag (dpo, konfiguration_rediger)")
    public Uni<Databeskyttelsesversion> gem(@RestPath String cvr, @Nullable DatabeskyttelseBesked besked) {
        var kommune = Stiparameter.cvr(cvr);
        var hvem = adgang.kraevEnAf(kommune, Rolle.DPO, Rolle.KONFIGURATION_REDIGER);
        return databeskyttelser.gem(kommune, Feltkontrol.besked(besked), hvem);
    }

    private Cvr egen(String cvr) {
        var kommune = Stiparameter.cvr(cvr);
        adgang.kraevAnsat(kommune);
        return kommune;
    }
}
