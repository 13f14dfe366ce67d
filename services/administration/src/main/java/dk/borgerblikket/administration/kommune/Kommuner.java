package dk.borgerblikket.administration.kommune;

import dk.borgerblikket.administration.Transaktion;
import dk.borgerblikket.administration.aendringslog.Aendring;
import dk.borgerblikket.administration.aendringslog.Aendringslog;
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
import org.jspecify.annotations.Nullable;

/** The authorities. */
@Singleton
public class Kommuner {

    private final KommuneRepository kommuner;
    private final TilslutningRepository tilslutninger;
    private final Aendringslog log;
    private final Clock ur;

    Kommuner(KommuneRepository kommuner, TilslutningRepository tilslutninger, Aendringslog log, Clock ur) {
        this.kommuner = kommuner;
        this.tilslutninger = tilslutninger;
        this.log = log;
        this.ur = ur;
    }

    /** All authorities, by name. */
    public Uni<List<Kommune>> alle() {
        return Transaktion.laes(() -> kommuner.alle()
                .map(r -> r.stream().map(KommuneRaekke::somKommune).toList()));
    }

    /** @return fails with 404 when there is no such authority */
    public Uni<Kommune> hent(Cvr cvr) {
        return Transaktion.laes(() -> kommuner.find(cvr)).map(Kommuner::fundet);
    }

    /**
     * Requires that the authority is there, and keeps other writers of it waiting until the caller's transaction ends.
     *
     * @return fails with 404 when there is no such authority
     */
    public Uni<Kommune> laas(Cvr cvr) {
        return kommuner.laas(cvr).map(Kommuner::fundet);
    }

    Uni<List<Tilslutningsskift>> historik(Cvr cvr) {
        return Transaktion.laes(() -> kommuner.find(cvr)
                .map(Kommuner::fundet)
                .flatMap(k -> tilslutninger.af(cvr))
                .map(r -> r.stream().map(TilslutningRaekke::somSkift).toList()));
    }

    /** Creates the authority or changes it. What is the same as before leaves no trace. */
    Uni<Kommune> gem(KommuneBesked besked, Cvr cvr, Medarbejder hvem) {
        var nu = ur.instant().truncatedTo(ChronoUnit.MICROS);
        return Transaktion.skriv(() -> kommuner.laas(cvr).flatMap(raekke -> {
            var foer = raekke == null ? null : raekke.somKommune();
            var efter = besked.laes(cvr, foer, nu);
            if (efter.equals(foer)) {
                return Uni.createFrom().item(efter);
            }
            return skriv(raekke, efter)
                    .flatMap(r -> noterTilslutning(foer, efter, hvem, nu))
                    .flatMap(r -> log.noter(new Aendring(hvem, nu, Aendring.Emne.KOMMUNE, cvr.cifre(), foer, efter)))
                    .replaceWith(efter);
        }));
    }

    private Uni<KommuneRaekke> skriv(@Nullable KommuneRaekke raekke, Kommune efter) {
        if (raekke == null) {
            return kommuner.persistAndFlush(new KommuneRaekke(efter));
        }
        raekke.ret(efter);
        return Uni.createFrom().item(raekke);
    }

    private Uni<Void> noterTilslutning(@Nullable Kommune foer, Kommune efter, Medarbejder hvem, Instant nu) {
        if (foer != null && foer.harSammeTilslutning(efter)) {
            return Uni.createFrom().voidItem();
        }
        var skift = new Tilslutningsskift(efter.tilslutning(), efter.tilsluttetDato(), Aendring.hvem(hvem), nu);
        return tilslutninger.tilfoej(efter.cvr(), skift).replaceWithVoid();
    }

    private static Kommune fundet(@Nullable KommuneRaekke raekke) {
        if (raekke == null) {
            throw new Fejl(FaellesFejl.IKKE_FUNDET);
        }
        return raekke.somKommune();
    }
}
