package dk.borgerblikket.gateway.beskyttelse;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where an authority tells that a person's name and address are protected. */
@Path("/verifikation/v1/beskyttelse")
@Tag(name = "Verifikation")
class BeskyttelseResource {

    private final Kald kald;
    private final BeskyttelseRepository repository;
    private final Clock ur;

    BeskyttelseResource(Kald kald, BeskyttelseRepository repository, Clock ur) {
        this.kald = kald;
        this.repository = repository;
        this.ur = ur;
    }

    /**
     * A notice.
     *
     * @param cpr the person's number
     * @param gyldigTil last day of the protection, at most a year ahead; left out when it has ended
     */
    @Schema(name = "Beskyttelse")
    record Besked(@Nullable String cpr, @Nullable LocalDate gyldigTil) {

        @Override
        public String toString() {
            return "Besked[" + gyldigTil + "]";
        }
    }

    @POST
    @RolesAllowed(Adgang.MEDARBEJDER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "meldBeskyttelse",
            summary = "Meld, at en person har eller ikke længere har navne- og adressebeskyttelse",
            description =
                    "Kræver rollen `dpo`. Beskyttelsen gælder højst et år ad gangen (CPR-loven § 28), og en person er"
                            + " beskyttet, så længe blot én myndighed har meldt det. Den viser sig i verifikationsklienten, som så"
                            + " beder om en bekræftelse og ikke viser fri tekst fra fagsystemer.")
    @APIResponse(responseCode = "204", description = "Det er skrevet ned")
    @APIResponse(responseCode = "400", description = "CPR-nummeret eller datoen er ugyldig")
    @APIResponse(responseCode = "403", description = "Ikke en medarbejder med rollen dpo")
    public Uni<Void> meld(@NotNull Besked besked) {
        var hvem = kald.medarbejder();
        if (!hvem.har(Rolle.DPO) && !kald.erNational()) {
            throw new Fejl(FaellesFejl.INGEN_ADGANG);
        }
        var nu = ur.instant();
        var borger = Optional.ofNullable(besked.cpr())
                .flatMap(Cpr::laes)
                .orElseThrow(() -> new Fejl(FaellesFejl.UGYLDIG_VAERDI, "cpr skal være et CPR-nummer med ti cifre."));
        var idag = Dato.dag(nu);
        if (besked.gyldigTil() != null
                && (besked.gyldigTil().isBefore(idag) || besked.gyldigTil().isAfter(idag.plusYears(1)))) {
            throw new Fejl(FaellesFejl.UGYLDIG_VAERDI, "gyldigTil skal ligge fra i dag til om et år.");
        }
        return repository.tilfoej(borger, besked.gyldigTil(), hvem, nu);
    }
}
