package dk.borgerblikket.visibility.konfiguration;

import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.oio.Lister;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a municipality's KLE configuration.
 *
 * @param kle which KLE numbers the line is about (V-804)
 * @param vis whether they are opened; a line that closes may stand under one that opens (V-805)
 * @param sager whether cases are shown
 * @param ydelser whether benefits and payments are shown
 * @param fradato cases created before this day are hidden (V-806); null for no limit
 * @param aktiveUdenFradato whether active cases, and their benefits, are shown in spite of the fradato (V-807)
 * @param fagsystemer which source systems are shown (V-811)
 * @param titel what stands as the case's title (V-812)
 * @param dokumenter which document titles are shown
 * @param maksFoelsomhed the most sensitive level that is shown; null for the default (V-814)
 * @param links where the citizen can read more, before the national ones (C-709)
 * @param journalnotater whether journal notes are shown; locked nationally, so always false (§8.3)
 * @param note the municipality's own note on the line, for staff only; null when there is none
 */
public record KleLinje(
        KleMoenster kle,
        boolean vis,
        boolean sager,
        boolean ydelser,
        @Nullable LocalDate fradato,
        boolean aktiveUdenFradato,
        Fagsystemfilter fagsystemer,
        Titelvalg titel,
        Dokumentvalg dokumenter,
        @Nullable Foelsomhed maksFoelsomhed,
        List<Link> links,
        boolean journalnotater,
        @Nullable String note) {

    /** The default of {@link #maksFoelsomhed()}: a stricter one would hide most stage-1 benefits (V-814). */
    public static final Foelsomhed STANDARD_FOELSOMHED = Foelsomhed.FOELSOMME_PERSONOPLYSNINGER;

    /** A line that was stored before links, notes on journals and own notes were known has none. */
    public KleLinje {
        links = Lister.af(links);
    }

    /** A line without links, journal notes and own note. */
    public KleLinje(
            KleMoenster kle,
            boolean vis,
            boolean sager,
            boolean ydelser,
            @Nullable LocalDate fradato,
            boolean aktiveUdenFradato,
            Fagsystemfilter fagsystemer,
            Titelvalg titel,
            Dokumentvalg dokumenter,
            @Nullable Foelsomhed maksFoelsomhed) {
        this(
                kle,
                vis,
                sager,
                ydelser,
                fradato,
                aktiveUdenFradato,
                fagsystemer,
                titel,
                dokumenter,
                maksFoelsomhed,
                List.of(),
                false,
                null);
    }

    /** What stands as the case's title. */
    public enum Titelvalg {
        KLE_EMNE,
        SAGSTITEL
    }

    /** Which document titles are shown. */
    public enum Dokumentvalg {
        INGEN,
        TIL_FRA_BORGEREN,
        ALLE
    }

    /**
     * Which source systems are shown.
     *
     * @param tilstand how {@code systemer} is meant
     * @param systemer it-system instances; empty when all are shown
     */
    public record Fagsystemfilter(Tilstand tilstand, Set<UUID> systemer) {

        /** No filter. */
        public static final Fagsystemfilter ALLE = new Fagsystemfilter(Tilstand.ALLE, Set.of());

        public Fagsystemfilter {
            systemer = Set.copyOf(systemer);
        }

        /** How the list of systems is meant. */
        public enum Tilstand {
            ALLE,
            KUN,
            UNDTAGEN
        }
    }
}
