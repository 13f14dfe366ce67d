package dk.borgerblikket.lookup.klasse;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.lookup.Datoparameter;
import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.kle.Klassetekst;
import dk.borgerblikket.lookup.kle.Niveau;
import dk.borgerblikket.lookup.svar.Svarlager;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Look-up of KLE classes. */
@Path("/klassifikation/v1/klasser")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "KLE-klasser")
final class KlasseResource {

    private static final int MAKS_SIDE = 500;

    private final Klasseopslag opslag;
    private final Klasseindhold indhold;
    private final Lokalsynsfelt synsfelt;
    private final Svarlager svarlager;

    KlasseResource(Klasseopslag opslag, Klasseindhold indhold, Lokalsynsfelt synsfelt, Svarlager svarlager) {
        this.opslag = opslag;
        this.indhold = indhold;
        this.synsfelt = synsfelt;
        this.svarlager = svarlager;
    }

    /**
     * A class in answers.
     *
     * @param id the key it was asked for by, in look-ups of several
     * @param niveau absent for classes outside KLE
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Klassesvar(
            @Nullable String id,
            String nummer,
            UUID uuid,
            Cvr ejer,
            @Nullable Niveau niveau,
            String titel,
            @Nullable LocalDate fra,
            @Nullable LocalDate til,
            boolean gyldig,
            boolean udgaaet,
            boolean udgaar,
            @Nullable Integer udgaarAar,
            @Nullable Klassenummer overordnet) {

        static Klassesvar af(@Nullable String id, Klasse klasse) {
            var nummer = Klassenummer.laes(klasse.nummer());
            return new Klassesvar(
                    id,
                    klasse.nummer(),
                    klasse.uuid(),
                    klasse.ejer(),
                    nummer.map(Klassenummer::niveau).orElse(null),
                    klasse.titel(),
                    klasse.fra(),
                    klasse.til(),
                    klasse.gyldig(),
                    klasse.udgaaet(),
                    klasse.udgaar(),
                    klasse.udgaarAar(),
                    nummer.flatMap(Klassenummer::overordnet).orElse(null));
        }
    }

    /**
     * Several classes.
     *
     * @param ukendte keys that no class was found by; only in look-ups by {@code ids}
     * @param naeste value of {@code efter} for the next page; only in look-ups by {@code moenster}, absent on the last page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Klassersvar(
            List<Klassesvar> klasser,
            @Nullable List<String> ukendte,
            @Nullable String naeste) {}

    @GET
    @Path("/{id}")
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER, Adgang.TJENESTE})
    @Operation(
            operationId = "hentKlasse",
            summary = "Slå en klasse op ved nummer eller UUID",
            description =
                    "Titlen er den, der gjaldt på datoen, ellers den senest kendte. udgaaet fortæller, om nummeret"
                            + " mangler i den nyeste udgave.")
    @APIResponse(
            responseCode = "200",
            description = "Klassen",
            content = @Content(schema = @Schema(implementation = Klassesvar.class)))
    @APIResponse(responseCode = "304", description = "Svaret er det, kalderen har")
    @APIResponse(responseCode = "404", description = "Ingen importeret udgave har klassen")
    public Uni<RestResponse<byte[]>> hent(
            @Context HttpServerRequest kald,
            @Parameter(description = "Nummer som 32.24.04, 32.24, 32 eller G01, eller UUID") @RestPath String id,
            @Parameter(description = "ÅÅÅÅ-MM-DD; uden dato gælder i dag") @RestQuery @Nullable String dato,
            @Parameter(description = "true tager alle kommuners lokale klasser med, ikke kun kalderens egen kommunes")
                    @RestQuery
                    @DefaultValue("false")
                    boolean alleLokale) {
        var syn = synsfelt.syn(alleLokale);
        return svarlager.besvar(
                kald,
                syn.kreds(),
                () -> opslag.enkelt(id, Datoparameter.laes(dato), syn).map(klasse -> Klassesvar.af(null, klasse)));
    }

    /**
     * A class with all that is known of it.
     *
     * @param udgave the release that the texts are of; absent for a class that came another way
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Indholdssvar(Klassesvar klasse, @Nullable LocalDate udgave, Klassetekst indhold) {}

    @GET
    @Path("/{id}/indhold")
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER, Adgang.TJENESTE})
    @Operation(
            operationId = "hentKlasseindhold",
            summary = "Vejledning, retskilder, stikord, bevaring og sletning for en klasse",
            description =
                    "Fra den udgave, der gjaldt på datoen. Vejledningen er HTML, hvor kun uskadelig formatering er"
                            + " bevaret.")
    @APIResponse(
            responseCode = "200",
            description = "Klassen med sine tekster",
            content = @Content(schema = @Schema(implementation = Indholdssvar.class)))
    @APIResponse(responseCode = "304", description = "Svaret er det, kalderen har")
    @APIResponse(responseCode = "404", description = "Ingen importeret udgave har klassen")
    public Uni<RestResponse<byte[]>> hentIndhold(
            @Context HttpServerRequest kald,
            @Parameter(description = "Nummer eller UUID") @RestPath String id,
            @Parameter(description = "ÅÅÅÅ-MM-DD; uden dato gælder i dag") @RestQuery @Nullable String dato,
            @Parameter(description = "true tager alle kommuners lokale klasser med, ikke kun kalderens egen kommunes")
                    @RestQuery
                    @DefaultValue("false")
                    boolean alleLokale) {
        var syn = synsfelt.syn(alleLokale);
        return svarlager.besvar(
                kald,
                syn.kreds(),
                () -> indhold.hent(id, Datoparameter.laes(dato), syn)
                        .map(fundet -> new Indholdssvar(
                                Klassesvar.af(null, fundet.klasse()), fundet.udgave(), fundet.tekst())));
    }

    @GET
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER, Adgang.TJENESTE})
    @Operation(
            operationId = "hentKlasser",
            summary = "Slå flere klasser op",
            description = "Enten ids med op til 200 numre og UUID'er mellem hinanden, eller moenster, som gennemløbes"
                    + " sidevis. Klasser, der ikke findes, står i ukendte.")
    @APIResponse(
            responseCode = "200",
            description = "Klasserne",
            content = @Content(schema = @Schema(implementation = Klassersvar.class)))
    @APIResponse(responseCode = "304", description = "Svaret er det, kalderen har")
    @APIResponse(responseCode = "400", description = "Opslaget kan ikke forstås")
    public Uni<RestResponse<byte[]>> hentFlere(
            @Context HttpServerRequest kald,
            @Parameter(description = "Numre og UUID'er adskilt af komma") @RestQuery @Nullable String ids,
            @Parameter(description = "*, NN.*, NN.NN.* eller NN.NN.NN") @RestQuery @Nullable String moenster,
            @Parameter(description = "ÅÅÅÅ-MM-DD; uden dato gælder i dag") @RestQuery @Nullable String dato,
            @Parameter(description = "Kun ved moenster: false tager udgåede numre med") @RestQuery @DefaultValue("true")
                    boolean kunAktuelle,
            @Parameter(description = "Kun ved moenster: naeste fra forrige side") @RestQuery @Nullable String efter,
            @Parameter(description = "Kun ved moenster: højst så mange ad gangen")
                    @RestQuery
                    @DefaultValue("100")
                    @Min(1)
                    @Max(MAKS_SIDE)
                    int antal,
            @Parameter(description = "true tager alle kommuners lokale klasser med, ikke kun kalderens egen kommunes")
                    @RestQuery
                    @DefaultValue("false")
                    boolean alleLokale) {
        var syn = synsfelt.syn(alleLokale);
        return svarlager.besvar(kald, syn.kreds(), () -> klasser(ids, moenster, dato, syn, kunAktuelle, efter, antal));
    }

    private Uni<Klassersvar> klasser(
            @Nullable String ids,
            @Nullable String moenster,
            @Nullable String dato,
            Lokalsyn syn,
            boolean kunAktuelle,
            @Nullable String efter,
            int antal) {
        if ((ids == null) == (moenster == null)) {
            throw new Fejl(Opslagsfejl.UKLART_OPSLAG, "Angiv enten ids eller moenster.");
        }
        var dag = Datoparameter.laes(dato);
        if (ids != null) {
            return opslag.flere(adskil(ids), dag, syn)
                    .map(svar -> new Klassersvar(
                            svar.klasser().stream()
                                    .map(fundet -> Klassesvar.af(fundet.id(), fundet.klasse()))
                                    .toList(),
                            svar.ukendte(),
                            null));
        }
        var laest = KleMoenster.laes(moenster).orElseThrow(() -> new Fejl(Opslagsfejl.UGYLDIGT_MOENSTER));
        if (efter != null && Klassenummer.laes(efter).isEmpty()) {
            throw new Fejl(Opslagsfejl.UGYLDIG_SIDE);
        }
        return opslag.side(laest, dag, syn, kunAktuelle, efter, antal)
                .map(side -> new Klassersvar(
                        side.klasser().stream()
                                .map(klasse -> Klassesvar.af(null, klasse))
                                .toList(),
                        null,
                        side.naeste()));
    }

    private static List<String> adskil(String ids) {
        return Stream.of(ids.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
