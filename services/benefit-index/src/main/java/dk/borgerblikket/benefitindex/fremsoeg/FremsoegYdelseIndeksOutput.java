package dk.borgerblikket.benefitindex.fremsoeg;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.bevilling.BevillingRegistrering;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRegistrering;
import dk.borgerblikket.oio.StandardRetur;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code yi:FremsoegYdelseIndeksOutput} (benefit-index §11). Counts are left out when there is nothing. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FremsoegYdelseIndeksOutput(
        @JsonProperty("StandardRetur") StandardRetur standardRetur,
        @JsonProperty("Antal") List<Antal> antal,

        @JsonProperty("BevillingFiltreretOejebliksbillede") List<Oejebliksbillede<BevillingRegistrering>> bevillinger,

        @JsonProperty("OekonomiskEffektueringFiltreretOejebliksbillede")
        List<Oejebliksbillede<EffektueringRegistrering>> effektueringer) {

    /**
     * Number of hits of a kind; left out when there are none.
     *
     * @param element {@code bevillinger}, {@code ydelser} or {@code effektueringer}
     * @param antal all that the reader may see, also those on other pages
     * @param paginering the page in this answer; left out for what is part of a hit
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Antal(
            @JsonProperty("Element") String element,
            @JsonProperty("Antal") long antal,
            @JsonProperty("Paginering") @Nullable Paginering paginering) {}

    /** The page as it was carried out. */
    public record Paginering(
            @JsonProperty("FoersteResultatReference") long foersteResultatReference,
            @JsonProperty("MaksimalAntalKvantitet") int maksimalAntalKvantitet) {}

    /**
     * An object as it is now, or as it was when it fulfilled the criteria: one registration, the fold of those before.
     *
     * @param <T> kind of registration
     */
    public record Oejebliksbillede<T>(
            @JsonProperty("ObjektType") ObjektType objektType,
            @JsonProperty("Registrering") List<T> registrering) {

        /** The object with this one registration. */
        public static <T> Oejebliksbillede<T> af(UUID uuid, T registrering) {
            return new Oejebliksbillede<>(new ObjektType(uuid), List.of(registrering));
        }
    }

    /** Which object. */
    public record ObjektType(
            @JsonProperty("UUIDIdentifikator") UUID uuid) {}
}
