package dk.borgerblikket.administration.nationalt;

import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.visibility.konfiguration.Formaal;
import dk.borgerblikket.visibility.konfiguration.Klelinks;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import dk.borgerblikket.web.FaellesFejl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to change the national rules: all of them. */
@Schema(name = "RegelBesked")
public record RegelBesked(
        @Schema(required = true, description = "KLE-mønstre, som ingen kommune kan åbne") @Nullable
        List<@Nullable String> aldrigAaben,

        @Schema(required = true, description = "KLE-mønstre, hvis sager hører til ejendommens ejer") @Nullable
        List<@Nullable String> byggesager,

        @Schema(required = true, description = "Om en bevilling uden udbetaling kan vises") @Nullable
        Boolean bevillingUdenUdbetaling,

        @Schema(
                description =
                        "CVR-numre på de myndigheder, der må betale, hvad andre har bevilget. Udeladt: Udbetaling Danmark")
        @Nullable
        List<@Nullable String> betalere,

        @Schema(description = "Links på sager og ydelser i alle kommuner, pr. KLE-mønster. Udeladt: ingen") @Nullable
        List<@Nullable KlelinksBesked> links,

        @Schema(
                description =
                        "Nye og ændrede formål, som et opslag kan angive. De andre bliver stående, for tidligere opslag"
                                + " fortælles med dem")
        @Nullable
        List<@Nullable FormaalBesked> formaal) {

    /** More patterns than KLE has groups make no sense. */
    private static final int MAKS_MOENSTRE = 1_000;

    private static final int MAKS_BETALERE = 100;

    /**
     * The rules that the message describes.
     *
     * @throws dk.borgerblikket.web.Fejl 400 with everything that is wrong
     */
    public NationaleRegler laes() {
        var felter = new Feltkontrol();
        var lukkede = moenstre(felter, "aldrigAaben", aldrigAaben);
        var bygge = moenstre(felter, "byggesager", byggesager);
        var uden = felter.kraevet("bevillingUdenUdbetaling", bevillingUdenUdbetaling);
        var betaler = betalere == null ? NationaleRegler.STANDARDBETALERE : betalere(felter, betalere);
        var laesteLinks = links == null ? List.<Klelinks>of() : KlelinksBesked.laes(felter, "links", links);
        var laesteFormaal = formaal == null ? List.<Formaal>of() : FormaalBesked.laes(felter, "formaal", formaal);
        felter.afvisVedFejl(FaellesFejl.UGYLDIG_VAERDI);
        return new NationaleRegler(lukkede, bygge, uden.orElseThrow(), betaler, laesteLinks, laesteFormaal);
    }

    private static List<Cvr> betalere(Feltkontrol felter, List<@Nullable String> vaerdier) {
        if (vaerdier.size() > MAKS_BETALERE) {
            felter.fejl("betalere", "Der må højst være " + MAKS_BETALERE + " betalere");
            return List.of();
        }
        var betalere = new ArrayList<Cvr>();
        for (var i = 0; i < vaerdier.size(); i++) {
            var cvr = Optional.ofNullable(vaerdier.get(i)).flatMap(Cvr::laes);
            if (cvr.isEmpty()) {
                felter.fejl("betalere[" + i + "]", "Et CVR-nummer har otte cifre");
            }
            cvr.ifPresent(betalere::add);
        }
        return betalere.stream().distinct().toList();
    }

    private static List<KleMoenster> moenstre(
            Feltkontrol felter, String sti, @Nullable List<@Nullable String> vaerdier) {
        var moenstre = new ArrayList<KleMoenster>();
        var liste = felter.kraevet(sti, vaerdier).orElse(List.of());
        if (liste.size() > MAKS_MOENSTRE) {
            felter.fejl(sti, "Der må højst være " + MAKS_MOENSTRE + " mønstre");
            return List.of();
        }
        for (var i = 0; i < liste.size(); i++) {
            felter.kle(sti + "[" + i + "]", liste.get(i)).ifPresent(moenstre::add);
        }
        return moenstre.stream().distinct().toList();
    }
}
