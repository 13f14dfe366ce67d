package dk.borgerblikket.benefitindex.bevilling;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dk.borgerblikket.benefitindex.ramme.Fletning;
import dk.borgerblikket.benefitindex.ramme.LokalUdvidelseListe;
import dk.borgerblikket.benefitindex.ramme.Roller;
import dk.borgerblikket.benefitindex.ramme.TilstandListe;
import dk.borgerblikket.oio.Tidslinje;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How messages add up to a grant (benefit-index §10.2): properties are one timeline, a benefit is known by its Id, a plan
 * by its Id within the benefit, a relation by role and Indeks.
 */
final class Bevillingsfletning {

    private final Roller roller;

    Bevillingsfletning(Roller roller) {
        this.roller = roller;
    }

    BevillingRegistrering anvend(@Nullable BevillingRegistrering nu, BevillingRegistrering besked) {
        var foer = nu == null ? BevillingRegistrering.TOM : nu;
        return new BevillingRegistrering(
                enten(besked.noteTekst(), foer.noteTekst()),
                enten(besked.tidspunkt(), foer.tidspunkt()),
                enten(besked.livscyklusKode(), foer.livscyklusKode()),
                enten(foer.brugerRef(), besked.brugerRef()),
                null,
                attributter(foer, besked),
                TilstandListe.flet(foer.tilstandListe(), besked.tilstandListe()),
                relationer(foer.relationer(), besked.relationer()));
    }

    private static BevillingAttributListe attributter(BevillingRegistrering foer, BevillingRegistrering besked) {
        var ydelser = ydelser(foer.ydelser(), besked.ydelser());
        var start = starttekst(ydelser);
        var slut = sluttekst(ydelser);
        var egenskaber = Tidslinje.flet(foer.egenskaber(), besked.egenskaber(), e -> "").stream()
                .map(e -> e.medDatoer(start, slut))
                .toList();
        var gammel = foer.attributListe() == null ? BevillingAttributListe.TOM : foer.attributListe();
        var ny = besked.attributListe() == null ? BevillingAttributListe.TOM : besked.attributListe();
        return new BevillingAttributListe(
                egenskaber,
                ydelser,
                LokalUdvidelseListe.nyeste(gammel.lokalUdvidelseListe(), ny.lokalUdvidelseListe()));
    }

    /** Bevillingstartdato, with the offset that it was sent with: the earliest start; null when there is none. */
    static @Nullable String starttekst(List<BevilgetYdelse> ydelser) {
        return startdato(ydelser).map(ISO_OFFSET_DATE_TIME::format).orElse(null);
    }

    /** Bevillingslutdato: the latest end; null while one benefit runs on. */
    static @Nullable String sluttekst(List<BevilgetYdelse> ydelser) {
        return slut(nyeste(ydelser)).map(ISO_OFFSET_DATE_TIME::format).orElse(null);
    }

    /** Earliest start among the benefits as they are last in valid time. */
    static Optional<OffsetDateTime> startdato(List<BevilgetYdelse> ydelser) {
        return nyeste(ydelser).stream()
                .map(BevilgetYdelse::startdato)
                .filter(Objects::nonNull)
                .min(OffsetDateTime.timeLineOrder());
    }

    private static Optional<OffsetDateTime> slut(Collection<BevilgetYdelse> ydelser) {
        return ydelser.stream().anyMatch(y -> y.slutdato() == null)
                ? Optional.empty()
                : ydelser.stream().map(BevilgetYdelse::slutdato).max(OffsetDateTime.timeLineOrder());
    }

    /** The version of each benefit that is the last in valid time. */
    private static Collection<BevilgetYdelse> nyeste(List<BevilgetYdelse> ydelser) {
        var nyeste = new HashMap<String, BevilgetYdelse>();
        for (var ydelse : ydelser) {
            nyeste.merge(
                    id(ydelse),
                    ydelse,
                    (a, b) -> b.periode().fra().isBefore(a.periode().fra()) ? a : b);
        }
        return nyeste.values();
    }

    private static List<BevilgetYdelse> ydelser(List<BevilgetYdelse> nu, List<BevilgetYdelse> indkomne) {
        var udfyldte = indkomne.stream()
                .map(ny -> forgaenger(nu, ny).map(f -> arv(f, ny)).orElse(ny))
                .toList();
        return Tidslinje.flet(nu, udfyldte, Bevillingsfletning::id);
    }

    private static Optional<BevilgetYdelse> forgaenger(List<BevilgetYdelse> nu, BevilgetYdelse ny) {
        var versioner = nu.stream().filter(y -> id(y).equals(id(ny))).toList();
        return versioner.stream()
                .filter(y -> y.periode().omfatter(ny.periode().fra()))
                .findFirst()
                .or(() -> versioner.stream()
                        .max(Comparator.comparing(y -> y.periode().fra())));
    }

    /** A benefit is sent whole, but what it refers to and its plans stay when they are not repeated. */
    private static BevilgetYdelse arv(BevilgetYdelse gammel, BevilgetYdelse ny) {
        return ny.medIndhold(
                erstat(gammel.itSystem(), ny.itSystem(), YdelsesItSystem::rolle),
                enten(ny.ydelse(), gammel.ydelse()),
                erstat(gammel.plan(), ny.plan(), OekonomiskEffektueringsplan::id));
    }

    private static <T> List<T> erstat(List<T> nu, List<T> nye, Function<T, @Nullable Object> identitet) {
        var erstattede = nye.stream().map(identitet).toList();
        var resultat = new ArrayList<>(nu.stream()
                .filter(gammel -> !erstattede.contains(identitet.apply(gammel)))
                .toList());
        resultat.addAll(nye);
        return resultat;
    }

    private BevillingRelationListe relationer(BevillingRelationListe nu, BevillingRelationListe ny) {
        var rolle = roller.bevilling();
        return new BevillingRelationListe(
                Fletning.relationer(nu.bevillingssag(), ny.bevillingssag(), Set.of(rolle.tilknyttetSag())),
                Fletning.relationer(nu.bevillingspart(), ny.bevillingspart(), Set.of(rolle.bevillingsmodtager())),
                Fletning.relationer(
                        nu.bevillingsaktoer(), ny.bevillingsaktoer(), Set.of(rolle.ejer(), rolle.ansvarlig())),
                Fletning.relationer(nu.sikkerhedsprofil(), ny.sikkerhedsprofil(), Set.of()),
                LokalUdvidelseListe.nyeste(nu.lokalUdvidelseListe(), ny.lokalUdvidelseListe()));
    }

    private static String id(BevilgetYdelse ydelse) {
        return ydelse.id() == null ? "" : ydelse.id();
    }

    private static <T> @Nullable T enten(@Nullable T foerst, @Nullable T ellers) {
        return foerst == null ? ellers : foerst;
    }
}
