package dk.borgerblikket.caseindex.fjern;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.oio.MultipleOutput;
import dk.borgerblikket.registrations.graenseflade.Skriveadgang;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code fjern} of SF1470. */
@Path("/sagdokumentindeks/v1/fjern")
@Tag(name = "Sags- og Dokumentindeks")
class FjernResource {

    private final Skriveadgang adgang;
    private final Fjernelse fjernelse;

    FjernResource(Skriveadgang adgang, Fjernelse fjernelse) {
        this.adgang = adgang;
        this.fjernelse = fjernelse;
    }

    @POST
    @RolesAllowed(Adgang.SYSTEM)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "fjern",
            summary = "Fjern sager og dokumenter fysisk med al historik",
            description =
                    "Dokumenter, der kun ligger på de fjernede sager, fjernes også, medmindre EfterladSagsloeseDokumenter"
                            + " er true. Med FjernOgsaaYdelse fjernes sagernes bevillinger og deres effektueringer først i"
                            + " Ydelsesindeks; det kræver, at der kaldes med token. Med SoegUdtryk fjernes også det, der findes,"
                            + " og som afsenderen er Master for: højst 1000 af hver slags ad gangen, og hvert SoegSag og"
                            + " SoegDokument skal have et kriterium. Ét resultat pr. UUID i beskeden, 20 fjernet eller 44 findes"
                            + " ikke eller er ikke afsenderens, og derefter ét pr. objekt, som udtrykket har fjernet.")
    @APIResponse(responseCode = "200", description = "Beskeden er behandlet; se resultatet for hver sag")
    @APIResponse(
            responseCode = "400",
            description =
                    "Beskeden kan ikke læses, eller SoegUdtryk er for stort, for bredt eller uden kriterier; intet er fjernet")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(responseCode = "403", description = "Forkert tokentype, eller ingen serviceaftale i kraft")
    @APIResponse(responseCode = "422", description = "FjernOgsaaYdelse uden token; intet er fjernet")
    @APIResponse(responseCode = "503", description = "Ydelsesindeks svarer ikke; intet er fjernet her. Prøv igen")
    public Uni<MultipleOutput> fjern(@NotNull FjernInput input) {
        return fjernelse.fjern(adgang.kraev(), input);
    }
}
