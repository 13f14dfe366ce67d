package dk.borgerblikket.administration.klekonfiguration.forskel;

import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Dokumentvalg;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Titelvalg;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a line: what they are called in messages and in Danish, and what a value is called. */
public enum Linjefelt {
    VIS("vis", "Åbnet", (l, navne) -> jaNej(l.vis())),
    SAGER("sager", "Vis sager", (l, navne) -> jaNej(l.sager())),
    YDELSER("ydelser", "Vis ydelser", (l, navne) -> jaNej(l.ydelser())),
    FRADATO("fradato", "Fradato", (l, navne) -> dato(l.fradato())),
    AKTIVE_UDEN_FRADATO(
            "aktiveUdenFradato",
            "Deaktiver fradato for aktive sager og tilhørende ydelser",
            (l, navne) -> jaNej(l.aktiveUdenFradato())),
    FAGSYSTEMER("fagsystemer", "Fagsystemer", (l, navne) -> fagsystemer(l.fagsystemer(), navne)),
    TITEL("titel", "Titel", (l, navne) -> titel(l.titel())),
    DOKUMENTER("dokumenter", "Dokumenter", (l, navne) -> dokumenter(l.dokumenter())),
    MAKS_FOELSOMHED("maksFoelsomhed", "Højeste følsomhed", (l, navne) -> foelsomhed(l.maksFoelsomhed())),
    LINKS("links", "Links", (l, navne) -> links(l)),
    JOURNALNOTATER("journalnotater", "Vis journalnotater", (l, navne) -> jaNej(l.journalnotater())),
    NOTE("note", "Note", (l, navne) -> l.note());

    private static final DateTimeFormatter DATO =
            DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.forLanguageTag("da"));

    private final String navn;
    private final String etiket;
    private final BiFunction<KleLinje, Map<UUID, String>, @Nullable String> vaerdi;

    Linjefelt(String navn, String etiket, BiFunction<KleLinje, Map<UUID, String>, @Nullable String> vaerdi) {
        this.navn = navn;
        this.etiket = etiket;
        this.vaerdi = vaerdi;
    }

    /** The name in messages. */
    public String navn() {
        return navn;
    }

    /** The name in Danish. */
    public String etiket() {
        return etiket;
    }

    /**
     * The value in Danish; null when there is none.
     *
     * @param fagsystemer names of source systems; one without a name is called by its UUID
     */
    public @Nullable String vaerdi(KleLinje linje, Map<UUID, String> fagsystemer) {
        return vaerdi.apply(linje, fagsystemer);
    }

    private static String jaNej(boolean vaerdi) {
        return vaerdi ? "Ja" : "Nej";
    }

    private static @Nullable String dato(@Nullable LocalDate dato) {
        return dato == null ? null : DATO.format(dato);
    }

    private static String fagsystemer(Fagsystemfilter filter, Map<UUID, String> navne) {
        Function<UUID, String> navn = system -> navne.getOrDefault(system, system.toString());
        var liste = filter.systemer().stream().map(navn).sorted().collect(Collectors.joining(", "));
        return switch (filter.tilstand()) {
            case ALLE -> "Alle";
            case KUN -> "Kun " + liste;
            case UNDTAGEN -> "Alle undtagen " + liste;
        };
    }

    private static String titel(Titelvalg titel) {
        return switch (titel) {
            case KLE_EMNE -> "KLE-emne";
            case SAGSTITEL -> "Sagstitel";
        };
    }

    private static String dokumenter(Dokumentvalg dokumenter) {
        return switch (dokumenter) {
            case INGEN -> "Ingen";
            case TIL_FRA_BORGEREN -> "Kun breve til/fra borgeren";
            case ALLE -> "Alle ind- og udgående breve";
        };
    }

    private static String foelsomhed(@Nullable Foelsomhed foelsomhed) {
        return switch (foelsomhed == null ? KleLinje.STANDARD_FOELSOMHED : foelsomhed) {
            case IKKE_FORTROLIGE_DATA -> "Ikke fortrolige data";
            case FORTROLIGE_PERSONOPLYSNINGER -> "Fortrolige personoplysninger";
            case FOELSOMME_PERSONOPLYSNINGER -> "Følsomme personoplysninger";
            case VIP_SAGER -> "VIP-sager";
        };
    }

    private static @Nullable String links(KleLinje linje) {
        return linje.links().isEmpty()
                ? null
                : linje.links().stream()
                        .map(l -> l.tekst() + " (" + l.url() + ")")
                        .collect(Collectors.joining(", "));
    }
}
