package dk.borgerblikket.administration.databrud;

import dk.borgerblikket.administration.formular.Formularfejl;
import dk.borgerblikket.administration.formular.Kommunevalg.Valg;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.visibility.Aarsag;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one reported breach shows.
 *
 * @param nu the moment that the clock is read at
 * @param navne names of the source systems
 * @param udfyldt the checklist as it stands, or as it was just sent
 * @param gemt whether something was just saved
 */
public record Databrudsside(
        Valg valg,
        Databrud brud,
        List<Logpost> log,
        Instant nu,
        Map<UUID, String> navne,
        TjeklisteBesked udfyldt,
        Formularfejl fejl,
        boolean gemt) {

    /** A field of the checklist. */
    public record Felt(String navn, String vaerdi, @Nullable String fejl, boolean mangler) {}

    static TjeklisteBesked somBesked(Tjekliste t) {
        return new TjeklisteBesked(
                t.art(),
                t.persongrupper(),
                t.antalPersoner(),
                t.oplysningstyper(),
                t.antalRegistreringer(),
                t.kontakt(),
                t.konsekvenser(),
                t.foranstaltninger(),
                t.hoejRisiko(),
                t.underretning());
    }

    public Frist frist() {
        return brud.frist(nu);
    }

    public List<Tilstand> naeste() {
        return brud.tilstand().naeste().stream().sorted().toList();
    }

    public Indberetning.Spor spor() {
        return brud.indberetning().spor();
    }

    /** Whether every source gave all it had when the trace was frozen. */
    public boolean komplet() {
        return spor().kilder().values().stream().allMatch("OK"::equals);
    }

    /** The reason in words; the code itself when it is one that came after us. */
    public String aarsag(String kode) {
        return Arrays.stream(Aarsag.values())
                .filter(a -> a.name().equals(kode))
                .findFirst()
                .map(Aarsag::betegnelse)
                .orElse(kode);
    }

    public String navn(UUID itSystem) {
        return navne.getOrDefault(itSystem, itSystem.toString());
    }

    /** The KLE numbers of the trace, each of which can be stopped. */
    public List<String> kleNumre() {
        return spor().afgoerelser().stream()
                .map(Indberetning.Afgoerelse::kle)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The source systems of the trace, each of which can be stopped. */
    public List<UUID> systemer() {
        return spor().afgoerelser().stream()
                .flatMap(a -> a.systemer().stream())
                .distinct()
                .toList();
    }

    /** What was done, without the looks at it; newest first. */
    public List<Logpost> handlinger() {
        return log.stream()
                .filter(p -> p.handling() != Logpost.Handling.LAEST)
                .toList()
                .reversed();
    }

    /** The looks at it; newest first. */
    public List<Logpost> laesninger() {
        return log.stream()
                .filter(p -> p.handling() == Logpost.Handling.LAEST)
                .toList()
                .reversed();
    }

    /** What was said with an action. */
    public List<String> ord(Logpost post) {
        return Stream.of("til", "tekst", "begrundelse", "journalnummer")
                .map(n -> Optional.ofNullable(post.detaljer().get(n)))
                .flatMap(Optional::stream)
                .map(Object::toString)
                .map(Databrudsside::tilstandsnavn)
                .toList();
    }

    private static String tilstandsnavn(String tekst) {
        return Arrays.stream(Tilstand.values())
                .filter(t -> t.name().equals(tekst))
                .findFirst()
                .map(Tilstand::betegnelse)
                .orElse(tekst);
    }

    /** When the authority became aware, as the browser's field for a moment has it. */
    public String kendskabLokalt() {
        return brud.kendskab()
                .atZone(Dato.DANMARK)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    public Felt art() {
        return felt("art", udfyldt.art());
    }

    public Felt persongrupper() {
        return felt("persongrupper", udfyldt.persongrupper());
    }

    public Felt antalPersoner() {
        return felt("antalPersoner", udfyldt.antalPersoner());
    }

    public Felt oplysningstyper() {
        return felt("oplysningstyper", udfyldt.oplysningstyper());
    }

    public Felt antalRegistreringer() {
        return felt("antalRegistreringer", udfyldt.antalRegistreringer());
    }

    public Felt kontakt() {
        return felt("kontakt", udfyldt.kontakt());
    }

    public Felt konsekvenser() {
        return felt("konsekvenser", udfyldt.konsekvenser());
    }

    public Felt foranstaltninger() {
        return felt("foranstaltninger", udfyldt.foranstaltninger());
    }

    public Felt underretning() {
        return felt("underretning", udfyldt.underretning());
    }

    public int antalMangler() {
        return brud.tjekliste().manglerTilAnmeldelse().size();
    }

    public boolean hoejRisikoEr(String svar) {
        var valgt = udfyldt.hoejRisiko();
        return svar.equals(valgt == null ? "" : valgt ? "ja" : "nej");
    }

    private Felt felt(String navn, @Nullable Object vaerdi) {
        return new Felt(
                navn,
                Objects.toString(vaerdi, ""),
                fejl.paa(navn),
                brud.tjekliste().manglerTilAnmeldelse().contains(navn));
    }
}
