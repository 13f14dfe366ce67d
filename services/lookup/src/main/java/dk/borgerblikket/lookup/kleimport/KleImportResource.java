package dk.borgerblikket.lookup.kleimport;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.lookup.Datoparameter;
import dk.borgerblikket.lookup.kle.Niveau;
import dk.borgerblikket.lookup.kleimport.KleImport.Kvittering;
import dk.borgerblikket.lookup.kleimport.KleXmlLaeser.Filtype;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where the national administrator delivers new releases of KLE. */
@Path("/klassifikation/v1/kle")
@Tag(name = "KLE-udgaver")
final class KleImportResource {

    private static final String CSV = "text/csv";
    private static final MediaType CSV_TYPE = MediaType.valueOf(CSV);

    private final KleImport kleImport;
    private final Kald kald;

    KleImportResource(KleImport kleImport, Kald kald) {
        this.kleImport = kleImport;
        this.kald = kald;
    }

    /** How many classes of each level a release holds. */
    record Udgavesvar(
            LocalDate udgivelsesdato,
            int hovedgrupper,
            int grupper,
            int emner,
            int handlingsfacetkategorier,
            int handlingsfacetter,
            boolean erstattet) {

        static Udgavesvar af(Kvittering kvittering) {
            var antal = kvittering.antal();
            return new Udgavesvar(
                    kvittering.udgivelsesdato(),
                    antal.get(Niveau.HOVEDGRUPPE),
                    antal.get(Niveau.GRUPPE),
                    antal.get(Niveau.EMNE),
                    antal.get(Niveau.HANDLINGSFACETKATEGORI),
                    antal.get(Niveau.HANDLINGSFACET),
                    kvittering.erstattet());
        }
    }

    @POST
    @Path("/udgaver")
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML, CSV})
    @Blocking
    @RolesAllowed(Adgang.MEDARBEJDER)
    @Operation(
            operationId = "importerKleUdgave",
            summary = "Importér en udgave af KLE",
            description = "KL's Emneplan som XML, eller en lille CSV-fil med linjer nummer;titel eller"
                    + " nummer;titel;uuid (UTF-8). Hele udgaven importeres, eller intet. En udgave med samme dato"
                    + " erstattes. Kræver rollen national_admin.")
    @APIResponse(responseCode = "200", description = "Udgaven er importeret")
    @APIResponse(responseCode = "400", description = "Filen kan ikke læses; intet er importeret")
    @APIResponse(responseCode = "422", description = "Filen følger ikke KLE's opbygning; intet er importeret")
    public Uni<Udgavesvar> importerUdgave(
            InputStream fil,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable MediaType type,
            @Parameter(description = "Udgavens dato; kræves for CSV, ellers bruges filens egen") @RestQuery @Nullable
                    String udgivelsesdato) {
        kald.kraevNational();
        var dato = Datoparameter.laes(udgivelsesdato);
        if (type == null) {
            throw new Fejl(FaellesFejl.FORMAT_IKKE_FORSTAAET, "Angiv Content-Type application/xml eller text/csv.");
        }
        return laes(() -> type.isCompatible(CSV_TYPE)
                ? kleImport.csv(new BegraensetFil(fil), dato)
                : kleImport.xml(new BegraensetFil(fil), Filtype.EMNEPLAN, dato));
    }

    @POST
    @Path("/handlingsfacetter")
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @Blocking
    @RolesAllowed(Adgang.MEDARBEJDER)
    @Operation(
            operationId = "importerKleHandlingsfacetter",
            summary = "Importér en udgave af KLE's handlingsfacetter",
            description = "KL's fil med handlingsfacetter som XML. Kræver rollen national_admin.")
    @APIResponse(responseCode = "200", description = "Udgaven er importeret")
    @APIResponse(responseCode = "400", description = "Filen kan ikke læses; intet er importeret")
    @APIResponse(responseCode = "422", description = "Filen følger ikke KLE's opbygning; intet er importeret")
    public Uni<Udgavesvar> importerHandlingsfacetter(
            InputStream fil,
            @Parameter(description = "Udgavens dato; kræves, når filen ikke selv har en") @RestQuery @Nullable
                    String udgivelsesdato) {
        kald.kraevNational();
        var dato = Datoparameter.laes(udgivelsesdato);
        return laes(() -> kleImport.xml(new BegraensetFil(fil), Filtype.HANDLINGSFACETTER, dato));
    }

    /** A body that breaks off or grows beyond the limit while it is read is the sender's error, not ours. */
    private static Uni<Udgavesvar> laes(Supplier<Uni<Kvittering>> laesning) {
        try {
            return laesning.get().map(Udgavesvar::af);
        } catch (UncheckedIOException afbrudt) {
            throw new Fejl(FaellesFejl.UGYLDIG_BESKED, "Filen blev ikke modtaget i sin helhed.");
        }
    }
}
