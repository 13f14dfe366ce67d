package dk.borgerblikket.administration.noedstop;

import dk.borgerblikket.administration.AdministrationFejl;
import dk.borgerblikket.administration.Transaktion;
import dk.borgerblikket.administration.aendringslog.Aendring;
import dk.borgerblikket.administration.aendringslog.Aendringslog;
import dk.borgerblikket.administration.fagsystem.Fagsystemer;
import dk.borgerblikket.administration.kommune.Kommuner;
import dk.borgerblikket.administration.noedstop.Noedstopsag.Beslutning;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.konfiguration.Noedstop;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The emergency stops (D-726). A stop needs one decision and no review: it only hides. It is in the answer that the other
 * services poll from the moment it is stored, and so with the citizen within seconds.
 */
@Singleton
public class Noedstoppene {

    private static final String OVERALT = "overalt";

    /** What was asked for and whether that was new: what is stopped already stays stopped, for the reason first given. */
    public record Sat(Noedstopsag stop, boolean ny) {}

    /** What is in force, for one authority at a time. */
    public record IKraft(List<Noedstopsag> alle) {

        /** What holds at the authority: its own and those everywhere. */
        public List<Noedstop> hos(Cvr cvr) {
            return alle.stream()
                    .filter(s -> s.cvr() == null || s.cvr().equals(cvr))
                    .map(Noedstopsag::somStop)
                    .toList();
        }
    }

    private final NoedstopRepository stop;
    private final Kommuner kommuner;
    private final Fagsystemer fagsystemer;
    private final Aendringslog log;
    private final Clock ur;

    Noedstoppene(NoedstopRepository stop, Kommuner kommuner, Fagsystemer fagsystemer, Aendringslog log, Clock ur) {
        this.stop = stop;
        this.kommuner = kommuner;
        this.fagsystemer = fagsystemer;
        this.log = log;
        this.ur = ur;
    }

    /** What is in force everywhere; part of the caller's session. */
    public Uni<IKraft> iKraft() {
        return stop.iKraft().map(r -> new IKraft(sager(r)));
    }

    /** What was in force everywhere at the moment; part of the caller's session. */
    public Uni<IKraft> paa(Instant tid) {
        return stop.paa(tid).map(r -> new IKraft(sager(r)));
    }

    /** Those of the authority and those everywhere, newest first. Fails with 404 when there is no such authority. */
    public Uni<List<Noedstopsag>> af(Cvr cvr) {
        return Transaktion.laes(
                () -> kommuner.hent(cvr).flatMap(k -> stop.af(cvr)).map(Noedstoppene::sager));
    }

    /** Those everywhere, newest first. */
    public Uni<List<Noedstopsag>> overalt() {
        return Transaktion.laes(() -> stop.overalt().map(Noedstoppene::sager));
    }

    /**
     * Stops at one authority. Fails with 404 for an unknown authority, 400 for a message that cannot be read, 422 for an
     * unknown source system.
     *
     * @param nationalt whether it is done for the nation
     */
    public Uni<Sat> saet(Cvr cvr, NoedstopBesked besked, boolean nationalt, Medarbejder hvem) {
        var laest = besked.laes();
        return Transaktion.skriv(() -> kommuner.hent(cvr).flatMap(k -> saet(cvr, laest, nationalt, hvem)));
    }

    /** Stops a source system or KLE number everywhere. Fails as {@link #saet}, and with 400 when it would stop everything. */
    public Uni<Sat> saetOveralt(NoedstopBesked besked, Medarbejder hvem) {
        var laest = besked.laes();
        if (laest.kle() == null && laest.itSystem() == null) {
            throw new Fejl(FaellesFejl.UGYLDIG_VAERDI, "Angiv det fagsystem eller de KLE-numre, der stoppes overalt.");
        }
        return Transaktion.skriv(() -> saet(null, laest, true, hvem));
    }

    private Uni<Sat> saet(@Nullable Cvr cvr, NoedstopBesked.Laest laest, boolean nationalt, Medarbejder hvem) {
        return kraevKendt(laest.itSystem())
                .flatMap(kendt -> stop.iKraft()
                        .flatMap(raekker -> sager(raekker).stream()
                                .filter(s -> erDetSamme(s, cvr, laest))
                                .findFirst()
                                .map(s -> Uni.createFrom().item(new Sat(s, false)))
                                .orElseGet(() -> opret(cvr, laest, nationalt, hvem))));
    }

    private Uni<Sat> opret(@Nullable Cvr cvr, NoedstopBesked.Laest laest, boolean nationalt, Medarbejder hvem) {
        var beslutning = new Beslutning(nu(), Aendring.hvem(hvem), laest.begrundelse());
        var sag = new Noedstopsag(UUID.randomUUID(), cvr, laest.kle(), laest.itSystem(), nationalt, beslutning, null);
        return stop.persistAndFlush(new NoedstopRaekke(sag))
                .flatMap(r -> log.noter(aendring(hvem, beslutning, null, sag)))
                .replaceWith(new Sat(sag, true));
    }

    private static boolean erDetSamme(Noedstopsag stop, @Nullable Cvr cvr, NoedstopBesked.Laest laest) {
        return Objects.equals(stop.cvr(), cvr)
                && Objects.equals(stop.kle(), laest.kle())
                && Objects.equals(stop.itSystem(), laest.itSystem());
    }

    /**
     * Lifts a stop at an authority; one that is lifted already stays as it is. Fails with 404 when the authority has no
     * such stop, 403 when it was set for the nation and the caller does not act for it.
     */
    public Uni<Noedstopsag> ophaev(Cvr cvr, UUID id, OphaevBesked besked, boolean nationalt, Medarbejder hvem) {
        return ophaev(id, cvr, besked.laes(), nationalt, hvem);
    }

    /** Lifts a stop everywhere. Fails with 404 when there is none. */
    public Uni<Noedstopsag> ophaevOveralt(UUID id, OphaevBesked besked, Medarbejder hvem) {
        return ophaev(id, null, besked.laes(), true, hvem);
    }

    private Uni<Noedstopsag> ophaev(
            UUID id, @Nullable Cvr cvr, String begrundelse, boolean nationalt, Medarbejder hvem) {
        return Transaktion.skriv(() -> stop.laas(id).flatMap(raekke -> {
            if (raekke == null || !Objects.equals(raekke.somSag().cvr(), cvr)) {
                throw new Fejl(FaellesFejl.IKKE_FUNDET);
            }
            var foer = raekke.somSag();
            if (foer.nationalt() && !nationalt) {
                throw new Fejl(AdministrationFejl.NOEDSTOP_ER_NATIONALT);
            }
            if (!foer.iKraft()) {
                return Uni.createFrom().item(foer);
            }
            var beslutning = new Beslutning(nu(), Aendring.hvem(hvem), begrundelse);
            var efter = foer.ophaevet(beslutning);
            raekke.ophaev(beslutning);
            return log.noter(aendring(hvem, beslutning, foer, efter)).replaceWith(efter);
        }));
    }

    private Uni<Void> kraevKendt(@Nullable UUID itSystem) {
        return itSystem == null
                ? Uni.createFrom().voidItem()
                : fagsystemer
                        .kendte(Set.of(itSystem))
                        .invoke(kendte -> {
                            if (kendte.isEmpty()) {
                                throw new Fejl(AdministrationFejl.UKENDT_FAGSYSTEM);
                            }
                        })
                        .replaceWithVoid();
    }

    private Instant nu() {
        return ur.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Aendring aendring(
            Medarbejder hvem, Beslutning beslutning, @Nullable Noedstopsag foer, Noedstopsag efter) {
        var noegle =
                Stream.of(efter.cvr()).filter(Objects::nonNull).map(Cvr::cifre).findFirst();
        return new Aendring(hvem, beslutning.tid(), Aendring.Emne.NOEDSTOP, noegle.orElse(OVERALT), foer, efter);
    }

    private static List<Noedstopsag> sager(List<NoedstopRaekke> raekker) {
        return raekker.stream().map(NoedstopRaekke::somSag).toList();
    }
}
