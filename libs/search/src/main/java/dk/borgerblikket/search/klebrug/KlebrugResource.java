package dk.borgerblikket.search.klebrug;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The use of KLE numbers, for our own services. Numbers of objects only, and no more than that of anybody. A service has a
 * class of its own that says on which path.
 */
@Tag(name = "Egne tjenester")
@Produces(MediaType.APPLICATION_JSON)
public abstract class KlebrugResource {

    /** As many as an address holds. */
    static final int MAKS_NUMRE = 300;

    private final KlebrugRepository repository;

    protected KlebrugResource(KlebrugRepository repository) {
        this.repository = repository;
    }

    /** The use. */
    @GET
    @RolesAllowed(Adgang.TJENESTE)
    @Operation(
            operationId = "klebrug",
            summary = "Tæl det, der har bestemte KLE-numre nu, pr. kommune og it-system",
            description = "Sager i Sags- og Dokumentindekset, bevillinger i Ydelsesindekset. Kun for tjenesterne selv.")
    @APIResponse(responseCode = "200", description = "Antal pr. nummer, kommune, Master og Afsender")
    @APIResponse(responseCode = "400", description = "En parameter er ugyldig")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(responseCode = "403", description = "Ikke en af tjenesterne")
    public Uni<KlebrugSvar> klebrug(
            @Parameter(description = "KLE-emner med komma imellem; højst 300", example = "32.24.32,32.24.48")
                    @QueryParam("numre")
                    @Nullable
                    String numre,
            @Parameter(description = "CVR-nummeret på den eneste kommune, der tælles for; udelades for alle")
                    @QueryParam("ejer")
                    @Nullable
                    String ejer) {
        return repository.brug(numre(numre), ejer == null ? null : cvr(ejer)).map(KlebrugSvar::new);
    }

    private static Set<KleNummer> numre(@Nullable String tekst) {
        var dele = tekst == null ? new String[0] : tekst.split(",", MAKS_NUMRE + 1);
        if (dele.length == 0 || dele.length > MAKS_NUMRE) {
            throw ugyldig();
        }
        return Arrays.stream(dele)
                .map(del -> KleNummer.laes(del).orElseThrow(KlebrugResource::ugyldig))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Cvr cvr(String tekst) {
        return Cvr.laes(tekst)
                .orElseThrow(
                        () -> new Fejl(FaellesFejl.UGYLDIG_PARAMETER, "Parameteren ejer skal være et CVR-nummer."));
    }

    private static Fejl ugyldig() {
        return new Fejl(
                FaellesFejl.UGYLDIG_PARAMETER,
                "Parameteren numre skal være fra 1 til " + MAKS_NUMRE
                        + " KLE-emner på formen NN.NN.NN med komma imellem.");
    }
}
