package dk.borgerblikket.lookup.klasse;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.lookup.Datoparameter;
import dk.borgerblikket.lookup.Opslag;
import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.klasse.Klasseknude.Knudesvar;
import dk.borgerblikket.lookup.kle.Kleplan;
import dk.borgerblikket.lookup.svar.Svarlager;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where somebody who does not know the number finds the class by words. */
@Path("/klassifikation/v1/soeg")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "KLE-klasser")
final class KlassesoegResource {

    private static final List<UUID> KLE = List.of(Kleplan.EMNE, Kleplan.HANDLINGSFACET);
    private static final int MAKS_FUND = 100;
    private static final int MAKS_TEKST = 100;
    private static final String LOKALE =
            "true tager alle kommuners lokale klasser med, ikke kun kalderens egen kommunes";

    private final Klassetrae trae;
    private final Lokalsynsfelt synsfelt;
    private final Svarlager svarlager;

    KlassesoegResource(Klassetrae trae, Lokalsynsfelt synsfelt, Svarlager svarlager) {
        this.trae = trae;
        this.synsfelt = synsfelt;
        this.svarlager = svarlager;
    }

    @GET
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER, Adgang.TJENESTE})
    @Operation(
            operationId = "soegKlasser",
            summary = "Find klasser ved begyndelsen af nummeret, titel eller stikord",
            description =
                    "Tåler slåfejl. Bedste fund først; lige gode står efter titel i dansk alfabetisk rækkefølge. Kun"
                            + " klasser, der er publiceret på datoen.")
    @APIResponse(
            responseCode = "200",
            description = "Klasserne, bedste først",
            content = @Content(schema = @Schema(implementation = Knudesvar.class)))
    @APIResponse(responseCode = "304", description = "Svaret er det, kalderen har")
    @APIResponse(responseCode = "400", description = "Søgningen kan ikke forstås")
    public Uni<RestResponse<byte[]>> soeg(
            @Context HttpServerRequest kald,
            @Parameter(description = "2 til 100 tegn") @RestQuery @Nullable String tekst,
            @Parameter(description = "UUID; uden facet søges i KLE's emner og handlingsfacetter") @RestQuery @Nullable
                    String facet,
            @Parameter(description = "ÅÅÅÅ-MM-DD; uden dato gælder i dag") @RestQuery @Nullable String dato,
            @Parameter(description = LOKALE) @RestQuery @DefaultValue("false") boolean alleLokale,
            @RestQuery @DefaultValue("25") @Min(1) @Max(MAKS_FUND) int antal) {
        var syn = synsfelt.syn(alleLokale);
        return svarlager.besvar(kald, syn.kreds(), () -> {
            var soegt = tekst == null ? "" : tekst.strip();
            if (soegt.length() < 2
                    || soegt.length() > MAKS_TEKST
                    || soegt.chars().anyMatch(Character::isISOControl)) {
                throw new Fejl(Opslagsfejl.UKLART_OPSLAG, "Angiv tekst med 2 til " + MAKS_TEKST + " tegn.");
            }
            return trae.soeg(
                            soegt,
                            facet == null ? KLE : List.of(Opslag.uuid(facet)),
                            Datoparameter.laes(dato),
                            syn,
                            antal)
                    .map(fund -> new Knudesvar(fund.stream()
                            .map(et -> Klasseknude.af(et.klasse(), null, et.fundet()))
                            .toList()));
        });
    }
}
