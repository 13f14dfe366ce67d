package dk.borgerblikket.administration.databrud;

import dk.borgerblikket.administration.Etag;
import dk.borgerblikket.administration.Transaktion;
import dk.borgerblikket.administration.aendringslog.Aendring;
import dk.borgerblikket.administration.kommune.Kommuner;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The queue of an authority's DPO (D-724). Whoever reads a report or does something about it stands in its log, in the same
 * transaction.
 */
@Singleton
public class Databrudskoe {

    /** A breach with everything that was done about it. */
    public record Sag(Databrud databrud, List<Logpost> log) {}

    /** An action to be noted. */
    private record Udfoert(Logpost.Handling handling, Map<String, Object> detaljer) {}

    private final DatabrudRepository databrud;
    private final LogRepository log;
    private final Kommuner kommuner;
    private final Clock ur;

    Databrudskoe(DatabrudRepository databrud, LogRepository log, Kommuner kommuner, Clock ur) {
        this.databrud = databrud;
        this.log = log;
        this.kommuner = kommuner;
        this.ur = ur;
    }

    /** The moment that clocks are read at. */
    public Instant nu() {
        return ur.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * All breaches of the authority: first those whose clock runs, the one that expires first on top. Fails with 404 when
     * there is no such authority.
     */
    public Uni<List<Databrud>> alle(Cvr cvr) {
        return Transaktion.laes(() -> kommuner.hent(cvr)
                .flatMap(k -> databrud.koe(cvr))
                .map(r -> r.stream().map(DatabrudRaekke::somDatabrud).toList()));
    }

    /** One breach; the look is logged first. Fails with 404 when the authority has no such breach. */
    public Uni<Sag> hent(Cvr cvr, UUID id, Medarbejder hvem) {
        return udfoer(cvr, id, hvem, null, raekke -> new Udfoert(Logpost.Handling.LAEST, Map.of()));
    }

    /**
     * Fills in the checklist. Fails with 404 as {@link #hent}, 412 when it is not as the caller has seen it, 400 with
     * everything that is wrong.
     *
     * @param set the tags the caller has seen, as in If-Match; null when that does not matter
     */
    public Uni<Sag> udfyld(Cvr cvr, UUID id, TjeklisteBesked besked, @Nullable String set, Medarbejder hvem) {
        var tjekliste = besked.laes();
        return udfoer(cvr, id, hvem, set, raekke -> {
            raekke.udfyld(tjekliste);
            return new Udfoert(
                    Logpost.Handling.TJEKLISTE, Map.of("manglerTilAnmeldelse", tjekliste.manglerTilAnmeldelse()));
        });
    }

    /**
     * Brings it to another state. Fails with 404 and 412 as {@link #udfyld}, 409 for a state it cannot go to, 422 when what
     * that state needs is missing.
     */
    public Uni<Sag> skift(Cvr cvr, UUID id, SkiftBesked besked, @Nullable String set, Medarbejder hvem) {
        var laest = besked.laes();
        return udfoer(cvr, id, hvem, set, raekke -> {
            var foer = raekke.somDatabrud();
            var nu = nu();
            Tilstandsskift.kraevLovligt(foer, laest, nu);
            var ny = laest.tilstand();
            raekke.skift(ny, ny.erAfgjort() ? (foer.afgjort() == null ? nu : foer.afgjort()) : null);
            return new Udfoert(Logpost.Handling.TILSTAND, Tilstandsskift.detaljer(foer.tilstand(), laest));
        });
    }

    /** Says when the authority became aware, which moves the clock. Fails with 404 and 412 as {@link #udfyld}, and 400. */
    public Uni<Sag> fikKendskab(Cvr cvr, UUID id, KendskabBesked besked, @Nullable String set, Medarbejder hvem) {
        return udfoer(cvr, id, hvem, set, raekke -> {
            var foer = raekke.somDatabrud();
            var laest = besked.laes(foer.indberettet(), nu());
            raekke.fikKendskab(laest.tid());
            return new Udfoert(
                    Logpost.Handling.KENDSKAB,
                    Map.of(
                            "fra", foer.kendskab().toString(),
                            "til", laest.tid().toString(),
                            "begrundelse", laest.begrundelse()));
        });
    }

    /** Notes something. Fails with 404 as {@link #hent}, 400 when there is nothing to note. */
    public Uni<Sag> noter(Cvr cvr, UUID id, NotatBesked besked, Medarbejder hvem) {
        var tekst = besked.laes();
        return udfoer(cvr, id, hvem, null, raekke -> new Udfoert(Logpost.Handling.NOTAT, Map.of("tekst", tekst)));
    }

    private Uni<Sag> udfoer(
            Cvr cvr, UUID id, Medarbejder hvem, @Nullable String set, Function<DatabrudRaekke, Udfoert> handling) {
        return Transaktion.skriv(() -> databrud.laas(id).flatMap(raekke -> {
            if (raekke == null || !raekke.somDatabrud().cvr().equals(cvr)) {
                throw new Fejl(FaellesFejl.IKKE_FUNDET);
            }
            if (set != null && !Etag.naevner(set, Etag.af(raekke.somDatabrud().version()))) {
                throw new Fejl(FaellesFejl.AENDRET_IMENS);
            }
            var udfoert = handling.apply(raekke);
            return log.noter(id, nu(), Aendring.hvem(hvem), udfoert.handling(), udfoert.detaljer())
                    .flatMap(noteret -> log.af(id))
                    .map(poster -> new Sag(
                            raekke.somDatabrud(),
                            poster.stream().map(LogRaekke::somPost).toList()));
        }));
    }
}
