package dk.borgerblikket.lookup.organisation;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.lookup.Opslag;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektart.Omraade;
import dk.borgerblikket.lookup.objekt.Objektbesked;
import dk.borgerblikket.lookup.objekt.Objektbesked.Haandtering;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.oio.MultipleOutput;
import dk.borgerblikket.registrations.graenseflade.Kvittering;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Registration of many organisation objects at once. */
@Path("/organisation/v1/importer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
final class ImporterResource {

    private static final int MAKS_OBJEKTER = 500;
    private static final int MAKS_REGISTRERINGER = 1000;

    private final Organisationsskrivning skrivning;

    ImporterResource(Organisationsskrivning skrivning) {
        this.skrivning = skrivning;
    }

    /**
     * One object.
     *
     * @param art kind, as OIO names it
     * @param haandtering what is done; missing for the object as it is to be, or, when there are several registrations or
     *     one with a time, its history
     */
    record Importobjekt(
            @NotNull(message = "skal udfyldes") @Schema(description = "OIO's navn på arten, fx OrganisationEnhed")
            String art,

            @NotNull(message = "skal udfyldes") UUID uuid,
            @Nullable Haandtering haandtering,

            @NotEmpty(message = "skal have mindst én registrering")
            @Size(max = MAKS_REGISTRERINGER, message = "må højst have 1000 registreringer")
            List<@NotNull(message = "skal udfyldes") Registrering> registreringer) {

        Objektbesked besked() {
            var kendt = Objektart.vedNavn(art)
                    .filter(a -> a.omraade() == Omraade.ORGANISATION)
                    .orElseThrow(() ->
                            new Fejl(FaellesFejl.UGYLDIG_VAERDI, "art skal være navnet på en art i organisation."));
            var historik =
                    registreringer.size() > 1 || registreringer.getFirst().tidspunkt() != null;
            return new Objektbesked(
                    kendt,
                    uuid,
                    haandtering != null ? haandtering : historik ? Haandtering.IMPORTER : Haandtering.GEM,
                    registreringer);
        }
    }

    /** Several objects, in the order in which they are registered. */
    record Importbesked(
            @NotNull(message = "skal udfyldes") @Size(max = MAKS_OBJEKTER, message = "må højst have 500 objekter")
            List<@NotNull(message = "skal udfyldes") @Valid Importobjekt> objekter) {}

    @POST
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER})
    @Operation(
            operationId = "importerObjekter",
            summary = "Registrér op til 500 objekter",
            description =
                    "Ét resultat pr. objekt, i beskedens rækkefølge: 20 registreret, 40 afvist af en regel, 44 findes"
                            + " ikke eller er en anden myndigheds, 49 registreret af en anden på samme tid. Gode objekter"
                            + " registreres, også når andre afvises. Det samme igen ændrer intet.")
    @APIResponse(responseCode = "200", description = "Mindst ét objekt er registreret, eller beskeden var tom")
    @APIResponse(responseCode = "409", description = "Alle objekter blev registreret af en anden på samme tid")
    @APIResponse(responseCode = "422", description = "Alle objekter er afvist; intet er ændret")
    public Uni<MultipleOutput> importer(
            @Parameter(description = "CVR-nummer på den myndighed, der registreres for; uden er det kalderens egen")
                    @RestQuery
                    @Nullable
                    String ejer,
            @NotNull @Valid Importbesked besked) {
        return skrivning
                .flere(
                        Optional.ofNullable(ejer).map(Opslag::cvr),
                        besked.objekter().stream().map(Importobjekt::besked).toList())
                .map(Kvittering::af);
    }
}
