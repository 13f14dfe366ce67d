package dk.borgerblikket.lookup.klasse;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.lookup.Datoparameter;
import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.kle.Noeglemoenster;
import dk.borgerblikket.web.Fejl;
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
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which pattern decides for a number. */
@Path("/klassifikation/v1/match")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "KLE-klasser")
final class MatchResource {

    private static final int MAKS_MOENSTRE = 1_000;

    private final Klasseopslag opslag;
    private final Lokalsynsfelt synsfelt;

    MatchResource(Klasseopslag opslag, Lokalsynsfelt synsfelt) {
        this.opslag = opslag;
        this.synsfelt = synsfelt;
    }

    /**
     * What is to be matched.
     *
     * @param dato the day that validity and title are wanted for; null for today
     */
    record Matchbesked(
            @NotNull(message = "skal udfyldes") @Size(max = MAKS_MOENSTRE, message = "må højst have 1000 mønstre")
            List<@NotNull String> moenstre,

            @NotNull(message = "skal udfyldes") @Size(max = Klasseopslag.MAKS_ID, message = "må højst have 200 numre")
            List<@NotNull String> numre,

            @Nullable String dato) {}

    /**
     * One number.
     *
     * @param moenster the most specific pattern that it falls under; absent when it falls under none
     * @param moenstre all that it falls under, most specific first
     * @param gyldig whether the number is valid on the day
     * @param titel absent when no release ever had the number
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Match(
            Klassenummer nummer,
            @Nullable Noeglemoenster moenster,
            List<Noeglemoenster> moenstre,
            boolean gyldig,
            @Nullable String titel) {}

    /** The numbers in the order given. */
    record Matchsvar(List<Match> resultater) {}

    @POST
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER, Adgang.TJENESTE})
    @Operation(
            operationId = "matchKlasser",
            summary = "Find det mønster, som et nummer falder under",
            description =
                    "Mønstre har kun * til sidst: *, 3*, 32, 32.*, 32.2*, 32.24.*, 32.24.0*, 32.24.04. 32 og 32.* er"
                            + " det samme. Det mest præcise mønster vinder. For hvert nummer fortæller gyldig, om det gælder på"
                            + " datoen.")
    @APIResponse(responseCode = "200", description = "Et resultat for hvert nummer, i den rækkefølge der spørges i")
    @APIResponse(responseCode = "400", description = "Et mønster eller et nummer kan ikke forstås")
    public Uni<Matchsvar> match(@NotNull @Valid Matchbesked besked) {
        var moenstre = besked.moenstre().stream()
                .map(tekst ->
                        Noeglemoenster.laes(tekst).orElseThrow(() -> new Fejl(Opslagsfejl.UGYLDIGT_NOEGLEMOENSTER)))
                .toList();
        var numre = besked.numre().stream()
                .map(tekst -> Klassenummer.laes(tekst).orElseThrow(() -> new Fejl(Opslagsfejl.UGYLDIGT_NUMMER)))
                .toList();
        return opslag.flere(besked.numre(), Datoparameter.laes(besked.dato()), synsfelt.syn(false))
                .map(svar -> {
                    var klasser = svar.klasser().stream()
                            .collect(Collectors.toMap(Klasseopslag.Fundet::id, Klasseopslag.Fundet::klasse));
                    return new Matchsvar(numre.stream()
                            .map(nummer -> match(Moenstermatch.af(nummer, moenstre), klasser.get(nummer.nummer())))
                            .toList());
                });
    }

    private static Match match(Moenstermatch fundet, @Nullable Klasse klasse) {
        return new Match(
                fundet.nummer(),
                fundet.moenstre().isEmpty() ? null : fundet.moenstre().getFirst(),
                fundet.moenstre(),
                klasse != null && klasse.gyldig(),
                klasse == null ? null : klasse.titel());
    }
}
