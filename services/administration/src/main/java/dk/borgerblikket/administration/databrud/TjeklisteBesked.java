package dk.borgerblikket.administration.databrud;

import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.web.FaellesFejl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to fill in the checklist: all of it. What is left out is empty. */
@Schema(name = "DatabrudTjeklisteBesked")
public record TjeklisteBesked(
        @Schema(description = "Bruddets karakter") @Nullable String art,

        @Schema(description = "Kategorier af berørte personer") @Nullable
        String persongrupper,

        @Schema(description = "Omtrent hvor mange personer") @Nullable
        Integer antalPersoner,

        @Schema(description = "Kategorier af berørte oplysninger") @Nullable
        String oplysningstyper,

        @Schema(description = "Omtrent hvor mange registreringer") @Nullable
        Integer antalRegistreringer,

        @Schema(description = "Hvem Datatilsynet kan kontakte") @Nullable
        String kontakt,

        @Schema(description = "Sandsynlige konsekvenser") @Nullable
        String konsekvenser,

        @Schema(description = "Trufne og foreslåede foranstaltninger") @Nullable
        String foranstaltninger,

        @Schema(description = "Om risikoen for de berørte er høj, så de skal underrettes (art. 34)") @Nullable
        Boolean hoejRisiko,

        @Schema(description = "Hvordan og hvornår de berørte er underrettet, eller hvorfor det ikke var nødvendigt")
        @Nullable
        String underretning) {

    /** The longest text of a field, in characters. */
    public static final int MAKS_TEKST = 4_000;

    /** @throws dk.borgerblikket.web.Fejl 400 with everything that is wrong */
    Tjekliste laes() {
        var felter = new Feltkontrol();
        var tjekliste = new Tjekliste(
                tekst(felter, "art", art),
                tekst(felter, "persongrupper", persongrupper),
                antal(felter, "antalPersoner", antalPersoner),
                tekst(felter, "oplysningstyper", oplysningstyper),
                antal(felter, "antalRegistreringer", antalRegistreringer),
                tekst(felter, "kontakt", kontakt),
                tekst(felter, "konsekvenser", konsekvenser),
                tekst(felter, "foranstaltninger", foranstaltninger),
                hoejRisiko,
                tekst(felter, "underretning", underretning));
        felter.afvisVedFejl(FaellesFejl.UGYLDIG_VAERDI);
        return tjekliste;
    }

    private static @Nullable String tekst(Feltkontrol felter, String sti, @Nullable String vaerdi) {
        return felter.frivilligTekst(sti, vaerdi, MAKS_TEKST).orElse(null);
    }

    private static @Nullable Integer antal(Feltkontrol felter, String sti, @Nullable Integer vaerdi) {
        if (vaerdi != null && vaerdi < 0) {
            felter.fejl(sti, "Antallet kan ikke være negativt");
        }
        return vaerdi;
    }
}
