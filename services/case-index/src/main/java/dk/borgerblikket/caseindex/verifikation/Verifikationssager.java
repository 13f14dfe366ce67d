package dk.borgerblikket.caseindex.verifikation;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.search.verifikation.Verifikationslog;
import dk.borgerblikket.search.verifikation.Verifikationsopslag;
import dk.borgerblikket.search.verifikation.Verifikator;
import dk.borgerblikket.visibility.grundlag.Dokumentgrundlag;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import dk.borgerblikket.visibility.grundlag.SagerSvar;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import dk.borgerblikket.web.CprNoegle;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A citizen's cases as the citizen's own read tells them, less what lies outside of the employee's role. What the answer
 * holds is written down first.
 */
@ApplicationScoped
class Verifikationssager {

    private final Nuvaerende nuvaerende;
    private final Tidligere tidligere;
    private final Verifikationslog log;
    private final CprNoegle noegle;

    Verifikationssager(Nuvaerende nuvaerende, Tidligere tidligere, Verifikationslog log, CprNoegle noegle) {
        this.nuvaerende = nuvaerende;
        this.tidligere = tidligere;
        this.log = log;
        this.noegle = noegle;
    }

    Uni<SagerSvar> hent(Verifikator hvem, Verifikationsopslag opslag) {
        var fundne = opslag.tid().isPresent()
                ? tidligere.hent(hvem, opslag.borger(), opslag.tid().get())
                : nuvaerende.hent(hvem, opslag.borger(), opslag.efter());
        return fundne.map(side -> indenFor(hvem, side, Instant.now()))
                .call(side -> log.skriv(hvem, opslag, objekter(side)))
                .map(side -> svar(noegle.tekst(opslag.borger()), side));
    }

    /** The role is asked of what is delivered and of what it is now: who may not see it now sees nothing of its past. */
    private static Sagsside indenFor(Verifikator hvem, Sagsside side, Instant nu) {
        return new Sagsside(
                side.sager().stream()
                        .filter(s -> Stream.of(s.sag(), s.nu()).allMatch(g -> indenFor(hvem, g, nu)))
                        .map(s -> s.medDokumenter(s.dokumenter().stream()
                                .filter(d -> Stream.of(d.dokument(), d.nu()).allMatch(g -> indenFor(hvem, s, g, nu)))
                                .toList()))
                        .toList(),
                side.naeste());
    }

    private static boolean indenFor(Verifikator hvem, Sagsgrundlag sag, Instant nu) {
        return hvem.paaProfil(sag.sikkerhedsprofiler(), nu)
                && hvem.indenFor(emner(sag, nu), vaerdier(sag.foelsomhed()));
    }

    /** A document has no subject of its own: it follows the case that it lies on. */
    private static boolean indenFor(Verifikator hvem, Sagsside.Sag sag, Dokumentgrundlag dokument, Instant nu) {
        return hvem.paaProfil(dokument.sikkerhedsprofiler(), nu)
                && hvem.indenFor(
                        emner(sag.nu(), nu),
                        dokument.egenskaber().stream()
                                .map(e -> e.vaerdi().foelsomhed())
                                .flatMap(Stream::ofNullable)
                                .toList());
    }

    /** The subjects in force or to come. */
    private static List<String> emner(Sagsgrundlag sag, Instant nu) {
        return sag.primaerKlasse().stream()
                .filter(k -> k.til() == null || k.til().isAfter(nu))
                .map(Gyldig::vaerdi)
                .toList();
    }

    private static <T> List<T> vaerdier(List<Gyldig<T>> tidslinje) {
        return tidslinje.stream().map(Gyldig::vaerdi).toList();
    }

    private static Map<Cvr, List<UUID>> objekter(Sagsside side) {
        var objekter = new TreeMap<Cvr, List<UUID>>();
        side.sager()
                .forEach(s -> objekter.merge(
                        s.ejer(),
                        Stream.concat(
                                        Stream.of(s.sag().id()),
                                        s.dokumenter().stream()
                                                .map(d -> d.dokument().id()))
                                .toList(),
                        (a, b) ->
                                Stream.concat(a.stream(), b.stream()).distinct().toList()));
        return objekter;
    }

    /** Each document once, however many of the cases it goes with. */
    private static SagerSvar svar(String borger, Sagsside side) {
        var dokumenter = new LinkedHashMap<UUID, Dokumentgrundlag>();
        side.sager().stream()
                .flatMap(s -> s.dokumenter().stream())
                .forEach(d -> dokumenter.putIfAbsent(d.dokument().id(), d.dokument()));
        return new SagerSvar(
                borger,
                side.sager().stream().map(Sagsside.Sag::sag).toList(),
                List.copyOf(dokumenter.values()),
                side.naeste());
    }
}
