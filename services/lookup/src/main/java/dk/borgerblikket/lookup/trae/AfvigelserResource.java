package dk.borgerblikket.lookup.trae;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.lookup.Opslag;
import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.Tidsparameter;
import dk.borgerblikket.lookup.svar.Svarlager;
import dk.borgerblikket.lookup.trae.Traekontrol.Urnhenvisning;
import dk.borgerblikket.lookup.trae.Traeopslag.Afvigelser;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

/** What is wrong with the organisation of an authority (O-5, O-9). */
@Path("/organisation/v1/afvigelser")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
final class AfvigelserResource {

    private final Traeopslag opslag;
    private final Svarlager svarlager;
    private final Clock ur;

    AfvigelserResource(Traeopslag opslag, Svarlager svarlager, Clock ur) {
        this.opslag = opslag;
        this.svarlager = svarlager;
        this.ur = ur;
    }

    /** A unit that something is wrong with. */
    record Enhedsnavn(UUID uuid, String navn) {}

    /** An organisation with several units below nobody. */
    record Roedder(UUID organisation, List<Enhedsnavn> enheder) {}

    /**
     * What is wrong. All lists are empty when nothing is.
     *
     * @param kredse units of which each is below the next and the last below the first
     * @param foraeldreloese units below something that is not a unit of the authority
     * @param underLukkede active units below a closed one
     * @param udenOrganisation units that belong to no organisation
     * @param flereRoedder organisations with several units below nobody
     * @param manglerIntegration references by URN, at most 1000: the authority is not integrated with FK Organisation
     */
    record Afvigelsessvar(
            String cvr,
            List<List<Enhedsnavn>> kredse,
            List<Enhedsnavn> foraeldreloese,
            List<Enhedsnavn> underLukkede,
            List<Enhedsnavn> udenOrganisation,
            List<Roedder> flereRoedder,
            List<Urnhenvisning> manglerIntegration) {

        static Afvigelsessvar af(String cvr, Afvigelser fundne) {
            var kontrol = fundne.kontrol();
            var navne = fundne.navne();
            return new Afvigelsessvar(
                    cvr,
                    kontrol.kredse().stream()
                            .map(kreds -> enheder(kreds, navne))
                            .toList(),
                    enheder(kontrol.foraeldreloese(), navne),
                    enheder(kontrol.underLukkede(), navne),
                    enheder(kontrol.udenOrganisation(), navne),
                    kontrol.flereRoedder().entrySet().stream()
                            .map(r -> new Roedder(r.getKey(), enheder(r.getValue(), navne)))
                            .sorted(Comparator.comparing(Roedder::organisation))
                            .toList(),
                    fundne.urner());
        }

        private static List<Enhedsnavn> enheder(List<UUID> uuider, Map<UUID, String> navne) {
            return uuider.stream().map(u -> new Enhedsnavn(u, navne.get(u))).toList();
        }
    }

    @GET
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER, Adgang.TJENESTE})
    @Operation(
            operationId = "hentOrganisationsafvigelser",
            summary = "Find fejl i en myndigheds organisation",
            description = "Kredse, enheder under noget, der ikke er en enhed, enheder under en lukket, enheder uden"
                    + " organisation, organisationer med flere øverste enheder, og henvisninger, der er URN'er.")
    @APIResponse(
            responseCode = "200",
            description = "Det, der er galt; tomme lister, når intet er",
            content = @Content(schema = @Schema(implementation = Afvigelsessvar.class)))
    @APIResponse(responseCode = "304", description = "Svaret er det, kalderen har")
    public Uni<RestResponse<byte[]>> hent(
            @Context HttpServerRequest kald,
            @Parameter(description = "CVR-nummer på myndigheden") @RestQuery @Nullable String cvr,
            @Parameter(description = "ÅÅÅÅ-MM-DD eller tidspunkt; uden gælder nu") @RestQuery @Nullable
                    String virkning) {
        if (cvr == null) {
            throw new Fejl(Opslagsfejl.UGYLDIGT_CVR);
        }
        return svarlager.besvar(
                kald,
                () -> opslag.afvigelser(
                                Opslag.cvr(cvr), Tidsparameter.laes(virkning).orElseGet(ur::instant))
                        .map(fundne -> Afvigelsessvar.af(cvr, fundne)));
    }
}
