package dk.borgerblikket.lookup.klasse;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.lookup.Datoparameter;
import dk.borgerblikket.lookup.Opslag;
import dk.borgerblikket.lookup.klasse.Klasseknude.Knudesvar;
import dk.borgerblikket.lookup.kle.Kleplan;
import dk.borgerblikket.lookup.svar.Svarlager;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where somebody who does not know the number finds the class, level by level. */
@Path("/klassifikation/v1/traae")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "KLE-klasser")
final class KlassetraeResource {

    private static final String LOKALE =
            "true tager alle kommuners lokale klasser med, ikke kun kalderens egen kommunes";

    private final Klassetrae trae;
    private final Lokalsynsfelt synsfelt;
    private final Svarlager svarlager;

    KlassetraeResource(Klassetrae trae, Lokalsynsfelt synsfelt, Svarlager svarlager) {
        this.trae = trae;
        this.synsfelt = synsfelt;
        this.svarlager = svarlager;
    }

    @GET
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER, Adgang.TJENESTE})
    @Operation(
            operationId = "hentKlassetrae",
            summary = "Et niveau af klasserne med antallet af klasser under hver",
            description =
                    "Klasserne lige under overordnet, eller, uden overordnet, de øverste i facetten. Kun klasser, der er"
                            + " publiceret på datoen.")
    @APIResponse(
            responseCode = "200",
            description = "Klasserne i rækkefølge efter nummer",
            content = @Content(schema = @Schema(implementation = Knudesvar.class)))
    @APIResponse(responseCode = "304", description = "Svaret er det, kalderen har")
    @APIResponse(responseCode = "404", description = "Den overordnede klasse findes ikke")
    public Uni<RestResponse<byte[]>> traae(
            @Context HttpServerRequest kald,
            @Parameter(description = "Nummer eller UUID") @RestQuery @Nullable String overordnet,
            @Parameter(description = "UUID; uden facet gælder KLE's emner") @RestQuery @Nullable String facet,
            @Parameter(description = "ÅÅÅÅ-MM-DD; uden dato gælder i dag") @RestQuery @Nullable String dato,
            @Parameter(description = LOKALE) @RestQuery @DefaultValue("false") boolean alleLokale) {
        var syn = synsfelt.syn(alleLokale);
        return svarlager.besvar(kald, syn.kreds(), () -> {
            var dag = Datoparameter.laes(dato);
            return (overordnet == null
                            ? trae.oeverste(facet == null ? Kleplan.EMNE : Opslag.uuid(facet), dag, syn)
                            : trae.under(overordnet, dag, syn))
                    .map(grene -> new Knudesvar(grene.stream()
                            .map(gren -> Klasseknude.af(gren.klasse(), gren.antalUnder(), null))
                            .toList()));
        });
    }
}
