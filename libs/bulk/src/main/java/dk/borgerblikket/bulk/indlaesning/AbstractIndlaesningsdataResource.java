package dk.borgerblikket.bulk.indlaesning;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.registrations.graenseflade.Skriveadgang;
import dk.borgerblikket.web.Beskedgraenser;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * The data of a bulk load, read as it arrives. An index says at which address, and describes a line as the schema
 * {@code Indlaesningslinje}.
 */
public abstract class AbstractIndlaesningsdataResource {

    private static final String NDJSON = "application/x-ndjson";

    /** How long a refused sender may take to notice, in milliseconds. */
    private static final long FRIST = 5_000;

    private final Skriveadgang adgang;
    private final Modtagelse modtagelse;
    private final Beskedgraenser graenser;

    protected AbstractIndlaesningsdataResource(Skriveadgang adgang, Modtagelse modtagelse, Beskedgraenser graenser) {
        this.graenser = graenser;
        this.adgang = adgang;
        this.modtagelse = modtagelse;
    }

    /** The place is a header and not a parameter, since ten digits in an address would be taken for a CPR number. */
    @POST
    @RolesAllowed(Adgang.SYSTEM)
    @Consumes(NDJSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "sendIndlaesning",
            summary = "Send data, første gang eller efter en afbrydelse",
            description =
                    "En linje pr. objekt, med samme navn og indhold som i importer, og et linjeskift efter hver. Linjerne gemmes, mens de kommer. En linje, der afvises, noteres og standser ikke"
                            + " resten. Efter en afbrydelse sendes resten fra naesteByte; det, der står efter sidste linjeskift,"
                            + " er ikke læst.")
    @RequestBody(content = @Content(mediaType = NDJSON, schema = @Schema(ref = "Indlaesningslinje")))
    @APIResponse(
            responseCode = "200",
            description = "Alle hele linjer er læst, og det er gemt, som kunne gemmes",
            content = @Content(schema = @Schema(implementation = Indlaesning.class)))
    @APIResponse(responseCode = "400", description = "Stedet er ugyldigt")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(responseCode = "403", description = "Forkert tokentype, eller ingen serviceaftale i kraft")
    @APIResponse(responseCode = "404", description = "Findes ikke, eller er ikke kalderens")
    @APIResponse(
            responseCode = "409",
            description = "Afsluttet, der sendes allerede data, eller data skal sendes fra et andet sted: naesteByte")
    @APIResponse(responseCode = "413", description = "Beskeden er for stor")
    public Uni<Indlaesning> send(
            @PathParam("id") UUID id,
            @Parameter(description = "Hvor i hele strømmen den første byte står")
                    @HeaderParam("Upload-Offset")
                    @DefaultValue("0")
                    @Min(value = 0, message = "skal være mindst 0")
                    long fra,
            @Context RoutingContext kontekst) {
        var skriver = adgang.kraev();
        kontekst.addEndHandler(svaret -> laesTilEnde(kontekst));
        var plads = new AtomicLong(graenser.paa(kontekst.normalizedPath()));
        var data = Forespoergselsdata.af(kontekst).invoke(del -> {
            if (plads.addAndGet(-del.length) < 0) {
                throw new Fejl(FaellesFejl.BESKED_FOR_STOR);
            }
        });
        return modtagelse.modtag(skriver, id, fra, data);
    }

    /** A sender that is refused still sends: closing at once would take the answer from it. */
    private static void laesTilEnde(RoutingContext kontekst) {
        var request = kontekst.request();
        if (!request.isEnded()) {
            request.handler(glemt -> {});
            request.resume();
            kontekst.vertx().setTimer(FRIST, udloebet -> {
                if (!request.isEnded()) {
                    request.connection().close();
                }
            });
        }
    }
}
