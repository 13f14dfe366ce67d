package dk.borgerblikket.lookup.ansvarlig;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.lookup.Opslag;
import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.Tidsparameter;
import dk.borgerblikket.lookup.ansvarlig.AnsvarligRepository.Organisation;
import dk.borgerblikket.lookup.ansvarlig.Ansvarligopslag.Ansvarlig;
import dk.borgerblikket.lookup.ansvarlig.Ansvarsvalg.Enhed;
import dk.borgerblikket.lookup.ansvarlig.Ansvarsvalg.Grundlag;
import dk.borgerblikket.lookup.ansvarlig.Ansvarsvalg.Opgave;
import dk.borgerblikket.lookup.svar.Svarlager;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
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

/** Who is responsible for a subject in a municipality. */
@Path("/organisation/v1/ansvarlig")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
final class AnsvarligResource {

    private final Ansvarligopslag opslag;
    private final Svarlager svarlager;
    private final Clock ur;

    AnsvarligResource(Ansvarligopslag opslag, Svarlager svarlager, Clock ur) {
        this.opslag = opslag;
        this.svarlager = svarlager;
        this.ur = ur;
    }

    /** A unit. */
    record Enhedssvar(UUID uuid, String noegle, String navn) {
        static Enhedssvar af(Enhed enhed) {
            return new Enhedssvar(enhed.uuid(), enhed.noegle(), enhed.navn());
        }
    }

    /** A function where one turns to a unit about the subject. */
    record Stedsvar(UUID uuid, String navn, UUID enhed, Kontakt kontakt) {}

    /**
     * Who is responsible.
     *
     * @param enhed absent when the organisation stands for it
     * @param opgave the task that the unit was chosen by
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ansvarligsvar(
            String cvr,
            String kle,
            Grundlag grundlag,
            @Nullable Enhedssvar enhed,
            @Nullable Opgave opgave,
            @Nullable Organisation organisation,
            Kontakt kontakt,
            List<Stedsvar> henvendelsessteder) {

        static Ansvarligsvar af(String cvr, String kle, Ansvarlig fundet) {
            return new Ansvarligsvar(
                    cvr,
                    kle,
                    fundet.valg().map(Ansvarsvalg::grundlag).orElse(Grundlag.ORGANISATION),
                    fundet.valg().map(Ansvarsvalg::enhed).map(Enhedssvar::af).orElse(null),
                    fundet.valg().map(Ansvarsvalg::opgave).orElse(null),
                    fundet.organisation().orElse(null),
                    fundet.kontakt(),
                    fundet.steder().stream()
                            .map(s -> new Stedsvar(
                                    s.sted().uuid(), s.sted().navn(), s.sted().enhed(), s.kontakt()))
                            .toList());
        }
    }

    @GET
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER, Adgang.TJENESTE})
    @Operation(
            operationId = "findAnsvarlig",
            summary = "Find den ansvarlige enhed for et KLE-nummer",
            description =
                    "Den aktive enhed, der har det mest præcise nummer som opgave i rollen Ansvarlig, ellers Udførende."
                            + " Har kun lukkede enheder opgaven, er det den nærmeste aktive over dem, og ellers organisationen selv."
                            + " Mangler enheden en adresse, er den fra den nærmeste over den, der har en.")
    @APIResponse(
            responseCode = "200",
            description = "Den ansvarlige, med adresser og henvendelsessteder",
            content = @Content(schema = @Schema(implementation = Ansvarligsvar.class)))
    @APIResponse(responseCode = "304", description = "Svaret er det, kalderen har")
    @APIResponse(responseCode = "400", description = "cvr eller kle mangler eller kan ikke forstås")
    @APIResponse(responseCode = "404", description = "Myndigheden har ingen organisation")
    public Uni<RestResponse<byte[]>> find(
            @Context HttpServerRequest kald,
            @Parameter(description = "CVR-nummer på myndigheden") @RestQuery @Nullable String cvr,
            @Parameter(description = "NN.NN.NN, NN.NN eller NN") @RestQuery @Nullable String kle,
            @Parameter(description = "ÅÅÅÅ-MM-DD eller tidspunkt; uden gælder nu") @RestQuery @Nullable
                    String virkning) {
        if (cvr == null) {
            throw new Fejl(Opslagsfejl.UGYLDIGT_CVR);
        }
        if (kle == null) {
            throw new Fejl(Opslagsfejl.UGYLDIGT_NUMMER);
        }
        return svarlager.besvar(
                kald,
                () -> opslag.find(
                                Opslag.cvr(cvr),
                                Kletrin.laes(kle).orElseThrow(() -> new Fejl(Opslagsfejl.UGYLDIGT_NUMMER)),
                                Tidsparameter.laes(virkning).orElseGet(ur::instant))
                        .map(fundet -> Ansvarligsvar.af(cvr, kle, fundet)));
    }
}
