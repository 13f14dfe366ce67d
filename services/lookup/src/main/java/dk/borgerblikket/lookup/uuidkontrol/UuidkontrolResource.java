package dk.borgerblikket.lookup.uuidkontrol;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.lookup.Opslag;
import dk.borgerblikket.lookup.Tidsparameter;
import dk.borgerblikket.lookup.uuidkontrol.Uuidkontrol.Brud;
import dk.borgerblikket.lookup.uuidkontrol.Uuidkontrol.Henvisning;
import dk.borgerblikket.lookup.uuidkontrol.Uuidkontrol.Resultat;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Checks references to organisation. A POST, since a reference may be anything, and no address may hold what it holds. */
@Path("/organisation/v1/uuidkontrol")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
final class UuidkontrolResource {

    private static final int MAKS_REFERENCE = 255;

    private final Uuidkontrol kontrol;
    private final Clock ur;

    UuidkontrolResource(Uuidkontrol kontrol, Clock ur) {
        this.kontrol = kontrol;
        this.ur = ur;
    }

    /**
     * A reference to check.
     *
     * @param felt what it is used as
     * @param cvr the authority that it must belong to
     * @param virkning date or time; null for now
     */
    record Kontrolbesked(
            @NotNull(message = "skal udfyldes") @Size(max = MAKS_REFERENCE, message = "må højst være 255 tegn")
            String reference,

            @NotNull(message = "skal udfyldes") Kontrolfelt felt,
            @NotNull(message = "skal udfyldes") String cvr,
            @Nullable String virkning) {}

    /** Several references. */
    record Kontrolbeskeder(
            @NotNull(message = "skal udfyldes") @Size(max = Opslag.MAKS_ID, message = "må højst have 200 kontroller")
            List<@NotNull(message = "skal udfyldes") @Valid Kontrolbesked> kontroller) {}

    /** Something wrong, as code and in words. */
    record Brudsvar(Brud kode, String tekst) {}

    /** What was found of one reference. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Kontrolresultat(
            String reference,
            Kontrolfelt felt,
            boolean ok,
            @Nullable String art,
            List<Brudsvar> brud) {

        static Kontrolresultat af(Resultat resultat) {
            return new Kontrolresultat(
                    resultat.henvisning().reference(),
                    resultat.henvisning().felt(),
                    resultat.brud().isEmpty(),
                    resultat.art().orElse(null),
                    resultat.brud().stream()
                            .map(b -> new Brudsvar(b, b.tekst()))
                            .toList());
        }
    }

    /** The results in the order of the references. */
    record Kontrolsvar(List<Kontrolresultat> resultater) {}

    @POST
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER, Adgang.TJENESTE})
    @Operation(
            operationId = "kontrollerUuid",
            summary = "Kontrollér henvisninger til organisation",
            description = "Findes objektet, er det af den rigtige art (EJER: Organisation med Myndighed, ANSVARLIG:"
                    + " OrganisationEnhed, PRIMAER_BEHANDLER: Bruger), er det aktivt på datoen, og hører det til myndigheden?"
                    + " Et URN er intet brud på formen, men på integrationen.")
    @APIResponse(responseCode = "200", description = "Ét resultat pr. henvisning, i rækkefølge")
    @APIResponse(responseCode = "400", description = "Beskeden kan ikke forstås")
    public Uni<Kontrolsvar> kontroller(@NotNull @Valid Kontrolbeskeder besked) {
        var nu = ur.instant();
        return kontrol.kontroller(besked.kontroller().stream()
                        .map(b -> new Henvisning(
                                b.reference(),
                                b.felt(),
                                Opslag.cvr(b.cvr()),
                                Tidsparameter.laes(b.virkning()).orElse(nu)))
                        .toList())
                .map(resultater -> new Kontrolsvar(
                        resultater.stream().map(Kontrolresultat::af).toList()));
    }
}
