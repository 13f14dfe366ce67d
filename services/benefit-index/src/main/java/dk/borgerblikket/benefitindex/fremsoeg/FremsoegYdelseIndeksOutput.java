package dk.borgerblikket.benefitindex.fremsoeg;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.bevilling.BevillingRegistrering;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRegistrering;
import dk.borgerblikket.oio.StandardRetur;
import dk.borgerblikket.oio.Statuskode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What was found (benefit-index §11). Counts are left out when there is nothing. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FremsoegYdelseIndeksOutput(
        @JsonProperty("StandardRetur") StandardRetur standardRetur,
        @JsonProperty("Antal") List<Antal> antal,

        @JsonProperty("BevillingFiltreretOejebliksbillede") List<Oejebliksbillede<BevillingRegistrering>> bevillinger,

        @JsonProperty("OekonomiskEffektueringFiltreretOejebliksbillede")
        List<Oejebliksbillede<EffektueringRegistrering>> effektueringer) {

    static FremsoegYdelseIndeksOutput af(
            List<Oejebliksbillede<BevillingRegistrering>> bevillinger,
            List<Oejebliksbillede<EffektueringRegistrering>> effektueringer) {
        var antal = new ArrayList<Antal>();
        if (!bevillinger.isEmpty()) {
            antal.add(new Antal("bevillinger", bevillinger.size()));
        }
        if (!effektueringer.isEmpty()) {
            antal.add(new Antal("effektueringer", effektueringer.size()));
        }
        return new FremsoegYdelseIndeksOutput(
                antal.isEmpty()
                        ? new StandardRetur(Statuskode.IKKE_FUNDET, "Ingen objekter opfylder søgningen")
                        : StandardRetur.ok(),
                antal,
                bevillinger,
                effektueringer);
    }

    /** How many objects of a kind the answer holds. */
    record Antal(
            @JsonProperty("Element") String element,
            @JsonProperty("Antal") int antal) {}

    /**
     * An object with its current content as one registration.
     *
     * @param <T> kind of registration
     */
    record Oejebliksbillede<T>(
            @JsonProperty("ObjektType") Objekttype objekttype,
            @JsonProperty("Registrering") List<T> registrering) {

        static <T> Oejebliksbillede<T> af(UUID uuid, T registrering) {
            return new Oejebliksbillede<>(new Objekttype(uuid), List.of(registrering));
        }
    }

    /** Which object. */
    record Objekttype(@JsonProperty("UUIDIdentifikator") UUID uuid) {}
}
