package dk.borgerblikket.administration.klekonfiguration.udveksling;

import dk.borgerblikket.administration.klekonfiguration.KleLinjeBesked;
import dk.borgerblikket.administration.klekonfiguration.KleLinjeBesked.FagsystemfilterBesked;
import dk.borgerblikket.administration.link.LinkBesked;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of a file, in their order, and what stands in them. */
enum Kolonne {
    KLE("KLE", KleLinjeBesked::kle),
    VIS("Åbnet", l -> jaNej(l.vis())),
    SAGER("Sager", l -> jaNej(l.sager())),
    YDELSER("Ydelser", l -> jaNej(l.ydelser())),
    FRADATO("Fradato", KleLinjeBesked::fradato),
    AKTIVE_UDEN_FRADATO("Aktive uden fradato", l -> jaNej(l.aktiveUdenFradato())),
    FAGSYSTEMVALG(
            "Fagsystemvalg", l -> filter(l).map(FagsystemfilterBesked::tilstand).orElse(null)),
    FAGSYSTEMER("Fagsystemer", l -> filter(l).map(Kolonne::systemer).orElse(null)),
    TITEL("Titel", KleLinjeBesked::titel),
    DOKUMENTER("Dokumenter", KleLinjeBesked::dokumenter),
    MAKS_FOELSOMHED("Højeste følsomhed", KleLinjeBesked::maksFoelsomhed),
    LINKS("Links", l -> links(l.links())),
    NOTE("Note", KleLinjeBesked::note);

    private final String overskrift;
    private final Function<KleLinjeBesked, @Nullable String> celle;

    Kolonne(String overskrift, Function<KleLinjeBesked, @Nullable String> celle) {
        this.overskrift = overskrift;
        this.celle = celle;
    }

    String overskrift() {
        return overskrift;
    }

    /** What stands in the column for the line; empty when there is nothing. */
    String celle(KleLinjeBesked linje) {
        var tekst = celle.apply(linje);
        return tekst == null ? "" : tekst;
    }

    /** The column with the heading, in whatever case; empty when there is none. */
    static Optional<Kolonne> laes(String overskrift) {
        var soegt = overskrift.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(k -> k.overskrift.toLowerCase(Locale.ROOT).equals(soegt))
                .findFirst();
    }

    private static @Nullable String jaNej(@Nullable Boolean vaerdi) {
        return vaerdi == null ? null : vaerdi ? "Ja" : "Nej";
    }

    private static Optional<FagsystemfilterBesked> filter(KleLinjeBesked linje) {
        return Optional.ofNullable(linje.fagsystemer());
    }

    private static @Nullable String systemer(FagsystemfilterBesked filter) {
        var systemer = filter.systemer();
        return systemer == null ? null : String.join(" ", systemer);
    }

    /** One to a line of the cell: the address, which has no spaces, and then what it is called. */
    private static @Nullable String links(@Nullable List<@Nullable LinkBesked> links) {
        return links == null
                ? null
                : links.stream()
                        .flatMap(l -> Optional.ofNullable(l).stream())
                        .map(l -> l.url() + " " + l.tekst())
                        .collect(Collectors.joining("\n"));
    }
}
