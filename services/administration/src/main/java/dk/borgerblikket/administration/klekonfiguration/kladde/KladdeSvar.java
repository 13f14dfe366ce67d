package dk.borgerblikket.administration.klekonfiguration.kladde;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.administration.klekonfiguration.KleLinjeBesked;
import dk.borgerblikket.administration.klekonfiguration.Tilblivelse;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladde.Afvisning;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladde.Handling;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladde.Status;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A draft as it is read. Its lines can be sent again as they were read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "KleKladde")
public record KladdeSvar(
        Status status,
        List<KleLinjeBesked> linjer,
        @Nullable Instant gyldigFra,
        Tilblivelse aarsag,
        @Nullable String kilde,
        int basisversion,
        int kendtVersion,
        Set<String> medvirkende,
        Handling oprettet,
        Handling redigeret,
        @Nullable Handling indsendt,
        @Nullable Afvisning afvisning) {

    static KladdeSvar af(Kladde kladde) {
        var indhold = kladde.indhold();
        return new KladdeSvar(
                kladde.status(),
                indhold.linjer().stream().map(KleLinjeBesked::af).toList(),
                indhold.gyldigFra(),
                indhold.aarsag(),
                indhold.kilde(),
                kladde.basisversion(),
                kladde.kendtVersion(),
                kladde.medvirkende(),
                kladde.oprettet(),
                kladde.redigeret(),
                kladde.indsendt(),
                kladde.afvisning());
    }

    /** The draft with its tag. */
    public static RestResponse<KladdeSvar> svar(Kladde kladde) {
        return RestResponse.ResponseBuilder.ok(af(kladde))
                .header(HttpHeaders.ETAG, kladde.etag())
                .build();
    }
}
