package dk.borgerblikket.lookup.kleimport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dk.borgerblikket.lookup.kle.Klassetekst;
import dk.borgerblikket.lookup.kle.Klassetekst.Stikord;
import dk.borgerblikket.lookup.kle.Klassetitel;
import dk.borgerblikket.lookup.kle.Klassevirkning;
import dk.borgerblikket.lookup.kle.Kleplan;
import dk.borgerblikket.lookup.kle.Vejledning;
import dk.borgerblikket.lookup.kleimport.Udgaveperiode.Afloesning;
import dk.borgerblikket.lookup.objekt.Egenskab;
import dk.borgerblikket.lookup.objekt.PubliceretStatus;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.lookup.objekt.Relation;
import dk.borgerblikket.oio.UnikId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A class as an object over all of valid time, from what all releases say. It is published while releases have it. Key, title
 * and texts go on after that, so that whoever asks for a number that has left is told what it was last (K-1).
 */
final class Klasseforloeb {

    private static final int MAKS_BESKRIVELSE = 10_000;
    private static final int MAKS_RETSKILDE = 4_096;

    private Klasseforloeb() {}

    /**
     * The object as it is to be.
     *
     * @param perioder of the one class, in order of time, without overlap; at least one
     */
    static Registrering af(List<Udgaveperiode> perioder, List<Afloesning> afloesninger) {
        var relationer = new TreeMap<String, List<Relation>>();
        var foerste = perioder.getFirst();
        relationer.put(
                "Facet",
                List.of(Relation.til(
                        Klassevirkning.af(foerste.fra(), null),
                        UnikId.uuid(Kleplan.facet(foerste.nummer().niveau().art())))));
        relationer.put("OverordnetKlasse", overordnede(perioder));
        if (perioder.getLast().til() != null) {
            relationer.put(
                    "Mapninger",
                    afloesninger.stream()
                            .map(afloesning -> new Relation(
                                    Klassevirkning.af(afloesning.fra(), null),
                                    UnikId.uuid(afloesning.efterfoelger()),
                                    UnikId.uuid(Kleplan.AFLOEST_AF),
                                    null,
                                    null))
                            .toList());
        }
        return Registrering.hel(egenskaber(perioder), List.of(), publiceret(perioder), relationer);
    }

    private static List<Egenskab> egenskaber(List<Udgaveperiode> perioder) {
        return fortsat(
                perioder,
                Klasseforloeb::felter,
                (felter, dage) -> new Egenskab(Klassevirkning.af(dage.fra(), dage.til()), felter));
    }

    private static List<Relation> overordnede(List<Udgaveperiode> perioder) {
        return fortsat(
                        perioder,
                        Udgaveperiode::overordnet,
                        (uuid, dage) -> uuid == null
                                ? null
                                : Relation.til(Klassevirkning.af(dage.fra(), dage.til()), UnikId.uuid(uuid)))
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private record Dage(@Nullable LocalDate fra, @Nullable LocalDate til) {}

    /** Each value from its first day until another takes its place; the last one without end. */
    private static <V extends @Nullable Object, R extends @Nullable Object> List<R> fortsat(
            List<Udgaveperiode> perioder, Function<Udgaveperiode, V> vaerdi, BiFunction<V, Dage, R> form) {
        var resultat = new ArrayList<R>();
        for (int foerste = 0, naeste; foerste < perioder.size(); foerste = naeste) {
            var her = vaerdi.apply(perioder.get(foerste));
            naeste = foerste + 1;
            while (naeste < perioder.size() && Objects.equals(her, vaerdi.apply(perioder.get(naeste)))) {
                naeste++;
            }
            resultat.add(form.apply(
                    her,
                    new Dage(
                            perioder.get(foerste).fra(),
                            naeste == perioder.size()
                                    ? null
                                    : perioder.get(naeste).fra())));
        }
        return resultat;
    }

    private static List<PubliceretStatus> publiceret(List<Udgaveperiode> perioder) {
        var resultat = new ArrayList<PubliceretStatus>();
        var fra = perioder.getFirst().fra();
        for (int i = 0; i < perioder.size(); i++) {
            var til = perioder.get(i).til();
            var naeste = i + 1 == perioder.size() ? null : perioder.get(i + 1).fra();
            if (til == null || !til.equals(naeste)) {
                resultat.add(new PubliceretStatus(Klassevirkning.af(fra, til), true));
                if (til != null) {
                    resultat.add(new PubliceretStatus(Klassevirkning.af(til, naeste), false));
                }
                fra = naeste;
            }
        }
        return List.copyOf(resultat);
    }

    private static Map<String, JsonNode> felter(Udgaveperiode periode) {
        var tekst = periode.tekst();
        var felter = new LinkedHashMap<String, JsonNode>();
        felter.put(Egenskab.NOEGLE, TextNode.valueOf(periode.nummer().nummer()));
        felter.put("TitelTekst", TextNode.valueOf(periode.titel().medSuffiks()));
        if (tekst.vejledning() != null) {
            tekst(felter, "BeskrivelseTekst", Vejledning.tekst(tekst.vejledning()), MAKS_BESKRIVELSE);
        }
        tekst(felter, "RetskildeTekst", retskilder(tekst), MAKS_RETSKILDE);
        if (!tekst.stikord().isEmpty()) {
            var ord = JsonNodeFactory.instance.arrayNode();
            tekst.stikord().forEach(stikord -> ord.add(soegeord(stikord)));
            felter.put("Soegeord", ord);
        }
        return felter;
    }

    private static JsonNode soegeord(Stikord stikord) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("BeskrivelseTekst", uden(stikord.tekst()))
                .put(
                        "SoegeordKategoriTekst",
                        stikord.handlingsfacet() == null
                                ? "Emne"
                                : stikord.handlingsfacet().nummer());
    }

    private static String retskilder(Klassetekst tekst) {
        return tekst.retskilder().stream()
                .map(kilde -> Stream.of(kilde.titel(), kilde.paragraf(), kilde.accessionsnummer(), kilde.adresse())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    /** What the contract has no room for is cut; the whole text is kept beside the release. */
    private static void tekst(Map<String, JsonNode> felter, String felt, String tekst, int hoejst) {
        var ren = uden(tekst);
        if (!ren.isEmpty()) {
            felter.put(felt, TextNode.valueOf(Klassetitel.kortet(ren, hoejst)));
        }
    }

    /** XML allows some control characters that the contract does not. */
    private static String uden(String tekst) {
        return tekst.chars().anyMatch(Klasseforloeb::erStyretegn)
                ? tekst.codePoints()
                        .filter(tegn -> !erStyretegn(tegn))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : tekst;
    }

    private static boolean erStyretegn(int tegn) {
        return Character.isISOControl(tegn) && tegn != '\n' && tegn != '\r' && tegn != '\t';
    }
}
