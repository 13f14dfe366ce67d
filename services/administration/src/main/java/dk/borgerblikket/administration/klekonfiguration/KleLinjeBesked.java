package dk.borgerblikket.administration.klekonfiguration;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.link.LinkBesked;
import dk.borgerblikket.administration.link.Linkkontrol;
import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Dokumentvalg;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter.Tilstand;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Titelvalg;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One line of a configuration as it is read and sent. What is left out means: cases and benefits, no fradato, all source systems,
 * the KLE title, letters to and from the citizen, and the default sensitivity (V-814).
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "KleLinjeBesked")
public record KleLinjeBesked(
        @Schema(required = true, description = "*, NN.*, NN.NN.* eller NN.NN.NN") @Nullable
        String kle,

        @Schema(required = true) @Nullable Boolean vis,
        @Schema(defaultValue = "true") @Nullable Boolean sager,
        @Schema(defaultValue = "true") @Nullable Boolean ydelser,
        @Schema(format = "date") @Nullable String fradato,
        @Schema(defaultValue = "false") @Nullable Boolean aktiveUdenFradato,
        @Nullable FagsystemfilterBesked fagsystemer,

        @Schema(
                enumeration = {"KLE_EMNE", "SAGSTITEL"},
                defaultValue = "KLE_EMNE")
        @Nullable
        String titel,

        @Schema(
                enumeration = {"INGEN", "TIL_FRA_BORGEREN", "ALLE"},
                defaultValue = "TIL_FRA_BORGEREN")
        @Nullable
        String dokumenter,

        @Schema(
                enumeration = {"IKKE_FORTROLIGE_DATA", "FORTROLIGE_PERSONOPLYSNINGER", "FOELSOMME_PERSONOPLYSNINGER"},
                defaultValue = "FOELSOMME_PERSONOPLYSNINGER")
        @Nullable
        String maksFoelsomhed,

        @Schema(maxItems = Linkkontrol.MAKS_LINKS, description = "Hvor borgeren kan læse mere, før de nationale links")
        @Nullable
        List<@Nullable LinkBesked> links,

        @Schema(defaultValue = "false", description = "Låst nationalt: kan ikke slås til") @Nullable
        Boolean journalnotater,

        @Schema(maxLength = KleLinjeBesked.MAKS_NOTE, description = "Kommunens egen note; vises aldrig for borgere")
        @Nullable
        String note) {

    /** Which source systems are shown, as it is sent. */
    @Schema(name = "FagsystemfilterBesked")
    public record FagsystemfilterBesked(
            @Schema(
                    required = true,
                    enumeration = {"ALLE", "KUN", "UNDTAGEN"})
            @Nullable
            String tilstand,

            @Nullable List<@Nullable String> systemer) {}

    /** The longest note, in characters. */
    public static final int MAKS_NOTE = 500;

    private static final int MAKS_SYSTEMER = 500;

    /** The line with its defaults filled in; what has no value is left out. */
    public static KleLinjeBesked af(KleLinje linje) {
        var filter = linje.fagsystemer();
        var fradato = linje.fradato();
        var maks = linje.maksFoelsomhed();
        return new KleLinjeBesked(
                linje.kle().moenster(),
                linje.vis(),
                linje.sager(),
                linje.ydelser(),
                fradato == null ? null : fradato.toString(),
                linje.aktiveUdenFradato(),
                new FagsystemfilterBesked(
                        filter.tilstand().name(),
                        filter.systemer().stream().map(UUID::toString).sorted().toList()),
                linje.titel().name(),
                linje.dokumenter().name(),
                maks == null ? null : maks.name(),
                linje.links().isEmpty()
                        ? null
                        : linje.links().stream().map(LinkBesked::af).toList(),
                linje.journalnotater() ? true : null,
                linje.note());
    }

    /** The line; empty when it cannot be read, and why is then left in {@code felter}. */
    public Optional<KleLinje> laes(String sti, Feltkontrol felter) {
        var moenster = felter.kle(sti + ".kle", kle);
        var aaben = felter.kraevet(sti + ".vis", vis);
        var fra = felter.dato(sti + ".fradato", fradato);
        var filter = laesFilter(sti + ".fagsystemer", felter);
        var valgtTitel = felter.valg(sti + ".titel", titel, Titelvalg.class);
        var valgteDokumenter = felter.valg(sti + ".dokumenter", dokumenter, Dokumentvalg.class);
        var maks = felter.valg(sti + ".maksFoelsomhed", maksFoelsomhed, Foelsomhed.class);
        if (maks.filter(m -> m == Foelsomhed.VIP_SAGER).isPresent()) {
            felter.fejl(sti + ".maksFoelsomhed", "VIP-sager kan ikke vises for borgere");
        }
        if (journalnotater != null && journalnotater) {
            felter.fejl(sti + ".journalnotater", "Journalnotater er låst nationalt og kan ikke vises for borgere");
        }
        var laesteLinks = Linkkontrol.laes(sti + ".links", links, felter);
        var laestNote = felter.frivilligTekst(sti + ".note", note, MAKS_NOTE);
        return moenster.flatMap(m -> aaben.map(a -> new KleLinje(
                m,
                a,
                sager == null || sager,
                ydelser == null || ydelser,
                fra.orElse(null),
                aktiveUdenFradato != null && aktiveUdenFradato,
                filter,
                valgtTitel.orElse(Titelvalg.KLE_EMNE),
                valgteDokumenter.orElse(Dokumentvalg.TIL_FRA_BORGEREN),
                maks.orElse(null),
                laesteLinks,
                false,
                laestNote.orElse(null))));
    }

    private Fagsystemfilter laesFilter(String sti, Feltkontrol felter) {
        if (fagsystemer == null) {
            return Fagsystemfilter.ALLE;
        }
        var tilstand = felter.kraevet(sti + ".tilstand", fagsystemer.tilstand())
                .flatMap(t -> felter.valg(sti + ".tilstand", t, Tilstand.class));
        var sendte = fagsystemer.systemer() == null ? List.<@Nullable String>of() : fagsystemer.systemer();
        var systemsti = sti + ".systemer";
        if (sendte.size() > MAKS_SYSTEMER) {
            felter.fejl(systemsti, "Der må højst være " + MAKS_SYSTEMER + " fagsystemer");
            return Fagsystemfilter.ALLE;
        }
        if (tilstand.filter(t -> t == Tilstand.ALLE).isPresent() && !sendte.isEmpty()) {
            felter.fejl(systemsti, "Listen skal være tom, når alle fagsystemer vises");
        }
        if (tilstand.filter(t -> t != Tilstand.ALLE).isPresent() && sendte.isEmpty()) {
            felter.fejl(systemsti, "Vælg mindst ét fagsystem");
        }
        var systemer = new HashSet<UUID>();
        for (var i = 0; i < sendte.size(); i++) {
            var system = felter.kraevet(systemsti + "[" + i + "]", sendte.get(i));
            var plads = systemsti + "[" + i + "]";
            system.flatMap(s -> felter.uuid(plads, s)).ifPresent(systemer::add);
        }
        return new Fagsystemfilter(tilstand.orElse(Tilstand.ALLE), systemer);
    }
}
