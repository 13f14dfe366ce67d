package dk.borgerblikket.administration.kleudgave;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.oio.Cvr;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a release of KLE means. It tells and proposes; it opens and closes nothing (K-2).
 *
 * @param udgave the release
 * @param forrige the release before it, which it is compared with; left out when it is the first
 * @param sager whether the case index could be asked
 * @param ydelser whether the benefit index could be asked
 * @param numre what became of each number, in order of number
 * @param kommuner the authorities that it concerns, in order of CVR number
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Udgavekonsekvens")
public record Udgavekonsekvens(
        LocalDate udgave,
        @Nullable LocalDate forrige,
        Kildestatus sager,
        Kildestatus ydelser,
        List<Nummer> numre,
        List<Kommune> kommuner) {

    /** Whether a source could be asked. One that could not is told of: its counts are left out, and are not zero. */
    @Schema(name = "Udgavekildestatus")
    public enum Kildestatus {
        OK,
        UTILGAENGELIG
    }

    /**
     * A number that changed.
     *
     * @param nummer the number that others refer to until now: the earlier one when it moved
     * @param nytNummer the number from now on; only when it moved
     * @param titel the title until now; the new one when the number is new
     * @param nyTitel the title from now on; only when it changed
     * @param efterfoelgere numbers that may have taken over, best founded first
     * @param etapepunkter items that have to be shown and are held by the number
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Udgavenummer")
    public record Nummer(
            Art aendring,
            String nummer,
            @Nullable String nytNummer,
            String titel,
            @Nullable String nyTitel,
            List<Forslag> efterfoelgere,
            List<Etape> etapepunkter) {}

    /** A number that may have taken over, and what says so. */
    @Schema(name = "Udgaveforslag")
    public record Forslag(String nummer, String kilde) {}

    /** An item of the stage catalogue, and the year in which it has to be shown. */
    @Schema(name = "Udgaveetape")
    public record Etape(String punkt, int aar) {}

    /**
     * What it means for one authority.
     *
     * @param navn left out for one that is only known from objects or classes
     * @param konfiguration the version that is in force; 0 when there is none
     * @param linjer lines that decide about a changed number
     * @param fagsystemer who has sent what has the number now
     * @param opgaver units and other organisation objects in the look-up with the number as a task
     * @param klasser own classes in the look-up that lie below the number or are mapped to it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Udgavekommune")
    public record Kommune(
            @Schema(type = SchemaType.STRING) Cvr cvr,
            @Nullable String navn,
            int konfiguration,
            List<Linje> linjer,
            List<Fagsystem> fagsystemer,
            int opgaver,
            int klasser) {}

    /**
     * A line that decides about changed numbers: the most specific one (V-805), or the one that is about a group that changed.
     *
     * @param kle pattern of the line
     * @param vis whether it opens
     */
    @Schema(name = "Udgavelinje")
    public record Linje(String kle, boolean vis, List<Linjenummer> numre) {}

    /**
     * A changed number under a line.
     *
     * @param virkning what that means
     * @param forslag numbers to open instead or besides
     */
    @Schema(name = "Udgavelinjenummer")
    public record Linjenummer(String nummer, Art aendring, Virkning virkning, List<Aabning> forslag) {}

    /** What a change means under a line. */
    @Schema(name = "Udgavevirkning")
    public enum Virkning {
        /** It is open and stays open for what there is; what comes will have another number. */
        AABENT_FOR_AELDRE,
        /** It is new and opened by a line that was not made for it. */
        AABNES_AF_LINJEN,
        /** It is shown under its new title. */
        VISES_MED_NY_TITEL,
        /** It is closed, before and now. */
        LUKKET
    }

    /** A proposed number, and whether the configuration opens it already. */
    @Schema(name = "Udgaveaabning")
    public record Aabning(String nummer, boolean aabent) {}

    /**
     * What one sender has under one number.
     *
     * @param navn name of the sender; left out when it is not among the source systems
     * @param sager cases; left out when the index could not be asked
     * @param bevillinger grants; left out when the index could not be asked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Udgavefagsystem")
    public record Fagsystem(
            String kle,
            UUID master,
            @Nullable UUID afsender,
            @Nullable String navn,
            @Nullable Long sager,
            @Nullable Long bevillinger) {}
}
