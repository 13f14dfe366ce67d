package dk.borgerblikket.search.kriterier;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.AktoerType;
import dk.borgerblikket.oio.Livscyklus;
import dk.borgerblikket.oio.Tidspunkt;
import dk.borgerblikket.oio.UnikId;
import org.jspecify.annotations.Nullable;

/** One set of criteria, {@code SoegInputType} (case-index §14.3): what those on every kind of object have in common. */
public interface SoegInput {

    /** Number of hits to skip; none when missing. */
    @Nullable
    Long foersteResultatReference();

    /** Largest number of hits on the page; the server's own maximum when missing. */
    @Nullable
    Long maksimalAntalKvantitet();

    @Nullable
    SoegRegistrering soegRegistrering();

    @Nullable
    SoegVirkning soegVirkning();

    /** From when on what is searched was known to the index. */
    @Nullable
    Tidspunkt soegStsFraTidspunkt();

    /** Until when what is searched was known to the index; exclusive. */
    @Nullable
    Tidspunkt soegStsTilTidspunkt();

    /** Attributes by example; every field that is filled is a condition. */
    Object attributListe();

    /** States by example. */
    Object tilstandListe();

    /** Relations by example. */
    Object relationListe();

    /** {@code sd:SoegRegistreringType}: restricts what the sender had recorded, and when. */
    record SoegRegistrering(
            @JsonProperty("FraTidspunkt") @Nullable Tidspunkt fraTidspunkt,
            @JsonProperty("TilTidspunkt") @Nullable Tidspunkt tilTidspunkt,
            @JsonProperty("LivscyklusKode") @Nullable Livscyklus livscyklusKode,
            @JsonProperty("BrugerRef") @Nullable UnikId brugerRef) {}

    /** {@code sd:SoegVirkningType}: restricts the valid time of what fulfils the criteria. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SoegVirkning(
            @JsonProperty("FraTidspunkt") @Nullable Tidspunkt fraTidspunkt,
            @JsonProperty("TilTidspunkt") @Nullable Tidspunkt tilTidspunkt,
            @JsonProperty("AktoerRef") @Nullable UnikId aktoerRef,
            @JsonProperty("AktoerTypeKode") @Nullable AktoerType aktoerTypeKode,
            @JsonProperty("NoteTekst") @Nullable String noteTekst) {}

    /** An interval of moments: from inclusive, to exclusive. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Interval(
            @JsonProperty("FraTidspunkt") @Nullable Tidspunkt fraTidspunkt,
            @JsonProperty("TilTidspunkt") @Nullable Tidspunkt tilTidspunkt) {}
}
