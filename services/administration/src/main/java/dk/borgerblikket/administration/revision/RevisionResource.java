package dk.borgerblikket.administration.revision;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.administration.aendringslog.Aendring;
import dk.borgerblikket.administration.revision.Revision.Indeks;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The audit over HTTP. */
@Path("/administration/v1/revision")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Adgang.MEDARBEJDER)
@Tag(name = "Revision")
final class RevisionResource {

    private static final int MAKS_ANTAL = 200;
    private static final String ANTAL = "50";

    /** Latest time that there is room for. */
    private static final Instant ALTID = Instant.parse("9999-12-31T23:59:59Z");

    private final Revision revision;
    private final Adgangskontrol adgang;
    private final Kald kald;

    RevisionResource(Revision revision, Adgangskontrol adgang, Kald kald) {
        this.revision = revision;
        this.adgang = adgang;
        this.kald = kald;
    }

    @GET
    @Operation(
            operationId = "revisionAendringer",
            summary = "Hvem har ændret hvad; rollerne for konfiguration og dpo",
            description =
                    "Nyeste først, med hvordan det var før og blev efter. National administrator ser alle, også nationale ændringer.")
    @APIResponse(responseCode = "200", description = "En side af ændringer")
    public Uni<Aendringsside> aendringer(
            @Parameter(description = "CVR-nummer; udeladt er det ens egen kommune, for national administrator alle")
                    @QueryParam("cvr")
                    @Nullable
                    String cvr,
            @Parameter(description = "Hvad der er ændret, for eksempel KLE_KONFIGURATION") @QueryParam("hvad") @Nullable
                    String hvad,
            @Parameter(description = "Hvem, som CVR/id") @QueryParam("hvem") @Nullable String hvem,
            @Parameter(description = "Fra og med, ISO 8601") @QueryParam("fra") @Nullable String fra,
            @Parameter(description = "Indtil, ISO 8601") @QueryParam("til") @Nullable String til,
            @Parameter(description = "naeste fra den forrige side") @QueryParam("efter") @Nullable String efter,
            @QueryParam("antal") @DefaultValue(ANTAL) @Min(1) @Max(MAKS_ANTAL) int antal) {
        var omfattet = omfattet(cvr);
        return revision.aendringer(new Aendringsfilter(
                omfattet,
                Optional.ofNullable(hvad).map(vaerdi -> Stiparameter.valg(vaerdi, Aendring.Emne.class)),
                Optional.ofNullable(hvem),
                tid(fra).orElse(Instant.EPOCH),
                tid(til).orElse(ALTID),
                Optional.ofNullable(efter).map(Stiparameter::id),
                antal));
    }

    @GET
    @Path("/opslag")
    @Operation(
            operationId = "revisionOpslag",
            summary = "Hvem har set kommunens sager eller ydelser; rollen dpo",
            description = "Nyeste først, i ethvert formål. Spørger indekset med medarbejderens eget token.")
    @APIResponse(responseCode = "200", description = "En side af opslag")
    @APIResponse(responseCode = "503", description = "Indekset svarer ikke")
    public Uni<Opslagsside> opslag(
            @Parameter(description = "SAGER eller YDELSER") @QueryParam("indeks") @DefaultValue("SAGER") String indeks,
            @Parameter(description = "CVR-nummer; udeladt er det ens egen kommune") @QueryParam("cvr") @Nullable
                    String cvr,
            @Parameter(description = "Medarbejderens id i kommunen") @QueryParam("medarbejder") @Nullable
                    String medarbejder,
            @Parameter(description = "Formålets kode") @QueryParam("formaal") @Nullable String formaal,
            @Parameter(description = "Fra og med, ISO 8601") @QueryParam("fra") @Nullable String fra,
            @Parameter(description = "Indtil, ISO 8601") @QueryParam("til") @Nullable String til,
            @Parameter(description = "naeste fra den forrige side") @QueryParam("efter") @Nullable String efter,
            @QueryParam("antal") @DefaultValue(ANTAL) @Min(1) @Max(MAKS_ANTAL) int antal) {
        var kommune = cvr == null ? adgang.medarbejder().cvr() : Stiparameter.cvr(cvr);
        adgang.kraevEnAf(kommune, Rolle.DPO);
        return revision.opslag(
                Stiparameter.valg(indeks, Indeks.class),
                new Opslagsfilter(
                        kommune,
                        Optional.ofNullable(medarbejder),
                        Optional.ofNullable(formaal),
                        tid(fra),
                        tid(til),
                        Optional.ofNullable(efter),
                        antal),
                kald.token().orElseThrow());
    }

    private Optional<Cvr> omfattet(@Nullable String cvr) {
        if (cvr == null && adgang.erNational()) {
            return Optional.empty();
        }
        var kommune = cvr == null ? adgang.medarbejder().cvr() : Stiparameter.cvr(cvr);
        adgang.kraevEnAf(
                kommune, Rolle.KONFIGURATION_LAES, Rolle.KONFIGURATION_REDIGER, Rolle.KONFIGURATION_GODKEND, Rolle.DPO);
        return Optional.of(kommune);
    }

    private static Optional<Instant> tid(@Nullable String tekst) {
        return Optional.ofNullable(tekst).map(Stiparameter::tidspunkt);
    }
}
