package dk.borgerblikket.administration.klekonfiguration.kladde;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.administration.klekonfiguration.KleVersion;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Rolle;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A draft's way to becoming a version, over HTTP. Every step needs If-Match. */
@Path("/administration/v1/kommuner/{cvr}/kle-konfiguration/kladde")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Adgang.MEDARBEJDER)
@Tag(name = "KLE-kladde")
final class KladdeforloebResource {

    private final Kladdeforloeb forloeb;
    private final Adgangskontrol adgang;

    KladdeforloebResource(Kladdeforloeb forloeb, Adgangskontrol adgang) {
        this.forloeb = forloeb;
        this.adgang = adgang;
    }

    /** @param begrundelse why it is sent back */
    @Schema(name = "KleKladdeAfvisning")
    record Afvisning(@Schema(required = true) @Nullable String begrundelse) {}

    @POST
    @Path("/indsendelse")
    @Operation(
            operationId = "indsendKleKladde",
            summary = "Send kladden til godkendelse (konfiguration_rediger)",
            description = "Linjerne må ikke have fejl. Kladden kan ikke ændres, mens den venter.")
    public Uni<RestResponse<KladdeSvar>> indsend(
            @RestPath String cvr, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String set) {
        var kommune = Stiparameter.cvr(cvr);
        var hvem = adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_REDIGER);
        return forloeb.indsend(kommune, set, hvem).map(KladdeSvar::svar);
    }

    @POST
    @Path("/tilbagetraekning")
    @Operation(
            operationId = "traekKleKladdeTilbage",
            summary = "Træk kladden tilbage fra godkendelse, så den kan ændres (konfiguration_rediger)")
    public Uni<RestResponse<KladdeSvar>> traekTilbage(
            @RestPath String cvr, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String set) {
        var kommune = Stiparameter.cvr(cvr);
        var hvem = adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_REDIGER);
        return forloeb.traekTilbage(kommune, set, hvem).map(KladdeSvar::svar);
    }

    @POST
    @Path("/afvisning")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "afvisKleKladde",
            summary = "Send kladden tilbage med en begrundelse (konfiguration_godkend)")
    public Uni<RestResponse<KladdeSvar>> afvis(
            @RestPath String cvr, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String set, @Nullable Afvisning besked) {
        var kommune = Stiparameter.cvr(cvr);
        var hvem = adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_GODKEND);
        return forloeb.afvis(kommune, Feltkontrol.besked(besked).begrundelse(), set, hvem)
                .map(KladdeSvar::svar);
    }

    @POST
    @Path("/aktivering")
    @Operation(
            operationId = "aktiverKleKladde",
            summary = "Gør kladden til den næste version, i kraft fra kladdens gyldigFra eller straks",
            description =
                    "Med fire øjne: en indsendt kladde, af en konfiguration_godkend, der ikke har medvirket. Uden: også"
                            + " konfiguration_rediger, når kladden ikke er indsendt. Er der kommet en nyere version, siden"
                            + " kladden blev begyndt, afvises det med 409.")
    public Uni<KleVersion> aktiver(@RestPath String cvr, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String set) {
        var kommune = Stiparameter.cvr(cvr);
        var hvem = adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_GODKEND, Rolle.KONFIGURATION_REDIGER);
        return forloeb.aktiver(kommune, set, hvem);
    }
}
