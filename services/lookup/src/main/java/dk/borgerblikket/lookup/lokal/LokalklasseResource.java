package dk.borgerblikket.lookup.lokal;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.lookup.Datoparameter;
import dk.borgerblikket.lookup.Opslag;
import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.adgang.Opslagsadgang;
import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.konfiguration.Datarettighed;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where a municipality keeps its own numbers. */
@Path("/klassifikation/v1/lokale")
@Tag(name = "Lokale klasser")
final class LokalklasseResource {

    private final Lokalklasser klasser;
    private final Opslagsadgang adgang;

    LokalklasseResource(Lokalklasser klasser, Opslagsadgang adgang) {
        this.klasser = klasser;
        this.adgang = adgang;
    }

    /** The state to register. */
    record Lokalbesked(
            @NotNull(message = "skal udfyldes") @Pattern(regexp = "[0-9]{8}", message = "skal være otte cifre")
            String ejer,

            @NotNull(message = "skal udfyldes") String nummer,

            @NotBlank(message = "skal udfyldes")
            @Size(max = 300, message = "må højst være 300 tegn")
            @Pattern(regexp = "\\P{Cntrl}*", message = "må ikke have styretegn")
            String titel,

            @Size(max = 10_000, message = "må højst være 10.000 tegn") @Nullable
            String beskrivelse,

            @Size(max = 100, message = "må højst være 100 stikord") @Nullable
            List<@NotBlank @Size(max = 300) String> stikord,

            @Nullable String fra,
            @Nullable String til) {

        Lokalklasse klasse() {
            return new Lokalklasse(
                    Klassenummer.laes(nummer).orElseThrow(() -> new Fejl(Opslagsfejl.UGYLDIGT_NUMMER)),
                    titel.strip(),
                    beskrivelse,
                    stikord == null ? List.of() : List.copyOf(stikord),
                    Datoparameter.laes(fra),
                    Datoparameter.laes(til));
        }
    }

    @PUT
    @Path("/{uuid}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Adgang.MEDARBEJDER, Adgang.SYSTEM})
    @Operation(
            operationId = "registrerLokalklasse",
            summary = "Registrér et lokalt nummer",
            description = "Et nummer under en af KLE's grupper, som ikke er og ikke har været KLE's eget. Kræver rollen"
                    + " organisation_rediger i kommunen, national_admin eller aftalens ret til at redigere klassifikation."
                    + " Samme indhold igen ændrer intet. Et lokalt nummer vises for kommunen selv, og for andre når de"
                    + " beder om det.")
    @APIResponse(responseCode = "204", description = "Nummeret er registreret")
    @APIResponse(responseCode = "409", description = "Nummeret er KLE's eller står under et andet UUID")
    @APIResponse(responseCode = "422", description = "Nummeret kan ikke være lokalt")
    public Uni<Void> registrer(@RestPath String uuid, @NotNull @Valid Lokalbesked besked) {
        adgang.kraevSkrivning(Datarettighed.REDIGER_KLASSIFIKATION);
        var ejer = new Cvr(besked.ejer());
        adgang.kraevSkrivning(Datarettighed.REDIGER_KLASSIFIKATION, ejer);
        return klasser.registrer(Opslag.uuid(uuid), ejer, besked.klasse());
    }
}
