package dk.borgerblikket.search.kort;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.registrations.graenseflade.Sidemaerke;
import dk.borgerblikket.search.laeselog.Laeseopslag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A search for a list to choose from: by one relation, by a part of title or number, or by both.
 *
 * @param <L> the relations that there are
 * @param relation a relation that the object has
 * @param tekst part of a public text or of a number, without regard to upper and lower case
 * @param efter where the page begins: {@code naeste} of the page before
 * @param antal largest number of objects on the page
 */
public record Kortsoegning<L extends Soegerelation>(
        @Valid @Nullable Relation<L> relation,

        @Schema(description = "Del af titel, navn eller nummer; mindst 3 tegn")
        @Size(min = 3, max = 255, message = "skal have 3-255 tegn")
        @Nullable
        String tekst,

        @Nullable String efter,

        @Schema(description = "Højeste antal på siden; 50, når det udelades")
        @Min(value = 1, message = "skal være mindst 1")
        @Max(value = 500, message = "må højst være 500")
        @Nullable
        Integer antal) {

    private static final int STANDARD_ANTAL = 50;

    int antalEllerStandard() {
        return antal == null ? STANDARD_ANTAL : antal;
    }

    Sidemaerke sted() {
        return Sidemaerke.laes(efter);
    }

    /** What is remembered of it. */
    Laeseopslag opslag() {
        var kriterier = new HashSet<String>();
        var parter = new HashSet<String>();
        if (tekst != null) {
            kriterier.add("tekst");
        }
        if (relation != null) {
            kriterier.add("RelationListe/" + relation.liste().name());
            if (relation.liste().tilParter()) {
                relation.reference().somUrn().ifPresent(parter::add);
            }
        }
        return new Laeseopslag(Laeseopslag.Handling.FREMSOEG, kriterier, parter);
    }

    /**
     * A relation of this kind to this.
     *
     * @param liste which kind, as the list is named in the message
     * @param rolle UUID of the role; any when missing
     * @param type UUID of the type of what it refers to; any when missing
     * @param reference what it refers to
     */
    public record Relation<L extends Soegerelation>(
            @NotNull(message = "skal angives") L liste,
            @Nullable UUID rolle,
            @Nullable UUID type,
            @NotNull(message = "skal angives") UnikId reference) {}

    /** What there is to choose from. */
    public interface Fundet {

        UUID uuid();

        /** Newest sender time. */
        OffsetDateTime tidspunkt();
    }

    /**
     * A page.
     *
     * @param naeste where the next page begins; left out on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Side<O extends Fundet>(
            List<O> objekter, @Nullable String naeste) {
        Laeseopslag.Svaret svaret() {
            return new Laeseopslag.Svaret(
                    objekter.size(), objekter.stream().map(Fundet::uuid).toList());
        }
    }
}
