package dk.borgerblikket.lookup.organisationsimport;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.lookup.Opslag;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Import of a municipality's organisation: preview, execution, receipt. */
@Path("/organisation/v1/kommuner/{cvr}/organisationsimport")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER})
@Tag(name = "Organisationsimport")
final class OrganisationsimportResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final int MAKS_SIDE = 500;

    private final Organisationsimporter importer;
    private final Forhaandsvisning forhaandsvisning;
    private final Objektlaeser objekter;
    private final Csvfiler csvfiler;

    OrganisationsimportResource(
            Organisationsimporter importer,
            Forhaandsvisning forhaandsvisning,
            Objektlaeser objekter,
            Csvfiler csvfiler) {
        this.importer = importer;
        this.forhaandsvisning = forhaandsvisning;
        this.objekter = objekter;
        this.csvfiler = csvfiler;
    }

    /**
     * That the preview has been read.
     *
     * @param bekraeftelse its code
     * @param tilladLukning how many objects may close: exactly as many as the preview tells
     */
    record Udfoerelse(
            @NotNull(message = "skal udfyldes") String bekraeftelse,
            @Nullable Long tilladLukning) {}

    @POST
    @Consumes({NDJSON, MediaType.APPLICATION_JSON, CSV})
    @Blocking
    @Operation(
            operationId = "forhaandsvisOrganisationsimport",
            summary = "Se, hvad en fil med kommunens organisation ville ændre",
            description =
                    "Hele objekter i OIO-form {art, UUIDIdentifikator, Registrering}, et pr. linje (NDJSON) eller i en"
                            + " liste (JSON), eller enheder som CSV: uuid;navn;overordnet;kle;rolle;postadresse;telefon;email."
                            + " Intet ændres, før koden i svaret er sendt til udfoer. Det, der er aktivt og ikke står i filen,"
                            + " lukkes; men kun af de arter, som filen indeholder.")
    @APIResponse(responseCode = "201", description = "Forhåndsvisningen; Location er dens adresse")
    @APIResponse(responseCode = "400", description = "Filen kan ikke læses")
    @APIResponse(responseCode = "404", description = "Kalderen må ikke skrive for kommunen")
    @APIResponse(responseCode = "413", description = "Filen er for stor")
    public RestResponse<Importsvar> forhaandsvis(
            @RestPath String cvr, InputStream fil, @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable MediaType type) {
        var kommune = importer.kraev(cvr);
        if (type == null) {
            throw new Fejl(FaellesFejl.FORMAT_IKKE_FORSTAAET);
        }
        try {
            var laest = forhaandsvisning.laes(kommune.cvr(), kommune.skribent(), fil(kommune.cvr(), type, fil));
            return ResponseBuilder.<Importsvar>created(
                            URI.create("/organisation/v1/kommuner/" + cvr + "/organisationsimport/" + laest.id()))
                    .entity(importer.svar(laest).await().indefinitely())
                    .build();
        } catch (IOException afbrudt) {
            throw new Fejl(FaellesFejl.UGYLDIG_BESKED, "Filen blev ikke modtaget i sin helhed.");
        }
    }

    private Objektlaeser.Fil fil(Cvr kommune, MediaType type, InputStream fil) throws IOException {
        if (type.isCompatible(MediaType.valueOf(CSV))) {
            return csvfiler.enheder(kommune, fil);
        }
        return type.isCompatible(MediaType.valueOf(NDJSON)) ? objekter.linjer(fil) : objekter.liste(fil);
    }

    @POST
    @Path("/{id}/udfoer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "udfoerOrganisationsimport",
            summary = "Udfør en forhåndsvist import",
            description =
                    "Svaret kommer straks; importen fortsætter i tjenesten, også hvis den genstartes. Lukkes der mere"
                            + " end en tiendedel af en art eller mere end 50 objekter, skal tilladLukning være netop det antal.")
    @APIResponse(responseCode = "202", description = "Importen er sat i gang")
    @APIResponse(responseCode = "404", description = "Findes ikke, eller er en anden kommunes")
    @APIResponse(
            responseCode = "409",
            description = "Koden er forkert, forhåndsvisningen er udløbet, eller organisationen er ændret siden")
    @APIResponse(responseCode = "422", description = "Der lukkes for meget, eller noget kunne ikke læses")
    public Uni<RestResponse<Importsvar>> udfoer(
            @RestPath String cvr, @RestPath String id, @NotNull @Valid Udfoerelse udfoerelse) {
        return importer.udfoer(cvr, Opslag.uuid(id), udfoerelse.bekraeftelse(), udfoerelse.tilladLukning())
                .flatMap(importer::svar)
                .map(i -> ResponseBuilder.accepted(i).build());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "hentOrganisationsimport",
            summary = "Se forhåndsvisningen, hvor langt importen er, eller kvitteringen")
    @APIResponse(responseCode = "200", description = "Importen; med afsluttet er det kvitteringen")
    @APIResponse(responseCode = "404", description = "Findes ikke, eller er en anden kommunes")
    public Uni<Importsvar> hent(@RestPath String cvr, @RestPath String id) {
        return importer.hent(cvr, Opslag.uuid(id)).flatMap(importer::svar);
    }

    @GET
    @Path("/{id}/objekter")
    @Operation(
            operationId = "hentOrganisationsimportensObjekter",
            summary = "Se, hvad der sker med hvert objekt",
            description = "I filens orden. naeste i svaret er efter på den næste side.")
    @APIResponse(responseCode = "200", description = "Objekterne")
    @APIResponse(responseCode = "404", description = "Importen findes ikke, eller er en anden kommunes")
    public Uni<Postside> objekter(
            @RestPath String cvr,
            @RestPath String id,
            @Parameter(description = "NY, AENDRET, UAENDRET, LUKKES eller AFVIST; alle, når det ikke er sagt")
                    @RestQuery
                    @Nullable
                    Hvad hvad,
            @Parameter(description = "true for dem, der ikke kunne udføres") @RestQuery @DefaultValue("false")
                    boolean fejlede,
            @RestQuery @DefaultValue("-1") int efter,
            @RestQuery
                    @DefaultValue("100")
                    @Min(value = 1, message = "skal være mindst 1")
                    @Max(value = MAKS_SIDE, message = "må højst være 500")
                    int antal) {
        return importer.objekter(cvr, Opslag.uuid(id), hvad, fejlede, efter, antal);
    }
}
