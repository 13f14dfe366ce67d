package dk.borgerblikket.lookup.soap;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.objekt.Soegning;
import dk.borgerblikket.oio.AktoerType;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Livscyklus;
import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.oio.Tidspunkt;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.web.Fejl;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code SoegInput} beside its three lists.
 *
 * @param foerste number of hits before the first
 * @param maksimaltAntal largest number of hits
 */
@JsonIgnoreProperties({Registreringsform.ATTRIBUTTER, Registreringsform.TILSTANDE, Registreringsform.RELATIONER})
@RegisterForReflection(
        targets = {
            Soegeinput.class,
            Soegeinput.SoegRegistrering.class,
            Soegeinput.SoegVirkning.class,
            Soegeinput.DataEjer.class
        })
record Soegeinput(
        @JsonProperty("FoersteResultatReference") @Nullable Long foerste,
        @JsonProperty("MaksimalAntalKvantitet") @Nullable Long maksimaltAntal,
        @JsonProperty("SoegRegistrering") @Nullable SoegRegistrering soegRegistrering,
        @JsonProperty("SoegVirkning") @Nullable SoegVirkning soegVirkning,
        @JsonProperty("DataEjer") @Nullable DataEjer dataEjer) {

    /** When, and as what by whom, it was registered; only the first can be searched by. */
    record SoegRegistrering(
            @JsonProperty("FraTidspunkt") @Nullable Tidspunkt fra,
            @JsonProperty("TilTidspunkt") @Nullable Tidspunkt til,
            @JsonProperty("LivscyklusKode") @Nullable Livscyklus livscyklusKode,
            @JsonProperty("BrugerRef") @Nullable UnikId brugerRef) {}

    /** When it holds, and on whose word; only the first can be searched by. */
    record SoegVirkning(
            @JsonProperty("FraTidspunkt") @Nullable Tidspunkt fra,
            @JsonProperty("TilTidspunkt") @Nullable Tidspunkt til,
            @JsonProperty("AktoerRef") @Nullable UnikId aktoerRef,
            @JsonProperty("AktoerTypeKode") @Nullable AktoerType aktoerTypeKode,
            @JsonProperty("NoteTekst") @Nullable String noteTekst) {}

    /** The authority that owns it. */
    record DataEjer(@JsonProperty("CVR") @Nullable Cvr cvr) {}

    /** Hits to leave out; more than there can be is the same as that. */
    int spring() {
        var antal = foerste == null ? 0 : foerste;
        if (antal < 0) {
            throw new Fejl(Opslagsfejl.UGYLDIG_SOEGNING, "FoersteResultatReference skal være 0 eller mere.");
        }
        return Math.toIntExact(Math.min(antal, Integer.MAX_VALUE));
    }

    /** Hits on the page. */
    int antal() {
        var antal = maksimaltAntal == null ? Soegning.MAKS_SIDE : maksimaltAntal;
        if (antal < 1) {
            throw new Fejl(Opslagsfejl.UGYLDIG_SOEGNING, "MaksimalAntalKvantitet skal være 1 eller mere.");
        }
        return Math.toIntExact(Math.min(antal, Soegning.MAKS_SIDE));
    }

    /** Valid time; empty for now. */
    Optional<Periode> virkning() {
        if (soegVirkning == null) {
            return Optional.empty();
        }
        kraevIngen(soegVirkning.aktoerRef(), "SoegVirkning/AktoerRef");
        kraevIngen(soegVirkning.aktoerTypeKode(), "SoegVirkning/AktoerTypeKode");
        kraevIngen(soegVirkning.noteTekst(), "SoegVirkning/NoteTekst");
        return Laeseinput.periode(soegVirkning.fra(), soegVirkning.til(), "SoegVirkning");
    }

    /** Time of registration; empty for the newest registration. */
    Optional<Periode> registrering() {
        if (soegRegistrering == null) {
            return Optional.empty();
        }
        kraevIngen(soegRegistrering.livscyklusKode(), "SoegRegistrering/LivscyklusKode");
        kraevIngen(soegRegistrering.brugerRef(), "SoegRegistrering/BrugerRef");
        return Laeseinput.periode(soegRegistrering.fra(), soegRegistrering.til(), "SoegRegistrering");
    }

    /** The owner. */
    Optional<Cvr> ejer() {
        return Optional.ofNullable(dataEjer).map(DataEjer::cvr);
    }

    private static void kraevIngen(@Nullable Object vaerdi, String felt) {
        if (vaerdi != null) {
            throw new Fejl(Opslagsfejl.UGYLDIG_SOEGNING, "Der kan ikke søges på " + felt + ".");
        }
    }
}
