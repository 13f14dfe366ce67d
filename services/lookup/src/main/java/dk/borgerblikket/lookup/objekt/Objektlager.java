package dk.borgerblikket.lookup.objekt;

import dk.borgerblikket.lookup.svar.Svarlager;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Livscyklus;
import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.registrations.Besked;
import dk.borgerblikket.registrations.Handling;
import dk.borgerblikket.registrations.Ordre;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.Skriver;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Registers objects. A call is one transaction: good messages take effect, bad ones do not. An object belongs to the
 * authority that it was first registered for; to others it is as if it were not there.
 */
@Singleton
public final class Objektlager {

    private static final String FINDES = "Objektet findes allerede";
    private static final String FINDES_IKKE = "Objektet findes ikke";

    private final Registreringslager lager;
    private final Objektopslag opslag;
    private final Svarlager svarlager;
    private final Clock ur;

    Objektlager(Registreringslager lager, Objektopslag opslag, Svarlager svarlager, Clock ur) {
        this.lager = lager;
        this.opslag = opslag;
        this.svarlager = svarlager;
        this.ur = ur;
    }

    /** What becomes of a message: an answer at once, or an order to the store. */
    private sealed interface Plan {
        record Svar(UnikRetur retur) implements Plan {}

        record Udfoer(Ordre<Registrering> ordre) implements Plan {}
    }

    /**
     * Registers for the authority.
     *
     * @param ejer the authority; whether the caller may write for it is decided before
     * @return one result per message, in order: 20; 40 when refused, with rule, path and expectation; 44 when the object is
     *     not there or not the authority's; 49 when somebody else registered it at the same moment
     */
    public Uni<List<UnikRetur>> skriv(Cvr ejer, List<Objektbesked> beskeder) {
        return udfoer(beskeder, ordrer -> lager.skriv(skriver(ejer), ordrer)).eventually(svarlager::toem);
    }

    /** What {@link #skriv} would answer; nothing stays of it. */
    public Uni<List<UnikRetur>> proev(Cvr ejer, List<Objektbesked> beskeder) {
        return udfoer(
                beskeder,
                ordrer -> lager.proev(skriver(ejer), ordrer)
                        .map(proevede -> proevede.stream().map(p -> p.retur()).toList()));
    }

    private static Skriver skriver(Cvr ejer) {
        return new Skriver(Lagertype.REGISTER, ejer);
    }

    private Uni<List<UnikRetur>> udfoer(
            List<Objektbesked> beskeder, Function<List<Ordre<Registrering>>, Uni<List<UnikRetur>>> arbejde) {
        var uuider = beskeder.stream().map(Objektbesked::uuid).distinct().toList();
        return opslag.alle(uuider).flatMap(fundne -> {
            var planer = planer(beskeder, fundne);
            var ordrer = planer.stream()
                    .filter(Plan.Udfoer.class::isInstance)
                    .map(p -> ((Plan.Udfoer) p).ordre())
                    .toList();
            return (ordrer.isEmpty() ? Uni.createFrom().item(List.<UnikRetur>of()) : arbejde.apply(ordrer))
                    .map(resultater -> flet(planer, resultater));
        });
    }

    private static List<UnikRetur> flet(List<Plan> planer, List<UnikRetur> resultater) {
        var udestaaende = resultater.iterator();
        return planer.stream()
                .map(plan -> switch (plan) {
                    case Plan.Svar(var retur) -> retur;
                    case Plan.Udfoer _ -> udestaaende.next();
                })
                .toList();
    }

    private List<Plan> planer(List<Objektbesked> beskeder, List<Laest> fundne) {
        Map<UUID, Registrering> nu =
                fundne.stream().collect(Collectors.toMap(Laest::uuid, Laest::indhold, (a, b) -> a, HashMap::new));
        var tid = fundne.stream()
                .map(f -> f.tidspunkt().plus(1, ChronoUnit.MICROS))
                .reduce(ur.instant().truncatedTo(ChronoUnit.MICROS), (a, b) -> a.isAfter(b) ? a : b);
        var planer = new ArrayList<Plan>(beskeder.size());
        for (var besked : beskeder) {
            planer.add(plan(besked, nu.get(besked.uuid()), tid));
            nu.putIfAbsent(besked.uuid(), besked.registreringer().getLast());
            tid = tid.plus(1, ChronoUnit.MICROS);
        }
        return planer;
    }

    /** @param tid when what does not say itself was recorded: now, and after everything that the objects have */
    private static Plan plan(Objektbesked besked, @Nullable Registrering nu, Instant tid) {
        var foerste = besked.registreringer().getFirst();
        var findes = nu != null && !nu.slettet();
        return switch (besked.haandtering()) {
            case OPRET ->
                nu != null
                        ? svar(besked, Statuskode.AFVIST, FINDES)
                        : ordre(besked, Handling.IMPORTER, List.of(hel(foerste, tid, Livscyklus.Opstaaet)));
            case IMPORTER ->
                ordre(
                        besked,
                        nu == null ? Handling.IMPORTER : Handling.OPDATER,
                        besked.registreringer().stream()
                                .map(r -> hel(
                                        r,
                                        r.tidspunkt() == null
                                                ? tid
                                                : r.tidspunkt().toInstant(),
                                        livscyklus(r)))
                                .toList());
            case GEM -> {
                var hel = hel(
                        foerste,
                        tid,
                        findes && foerste.livscyklusKode() == null ? nu.livscyklusKode() : livscyklus(foerste));
                yield nu != null && nu.sammeIndhold(hel.indhold())
                        ? svar(besked, Statuskode.OK, "OK")
                        : ordre(besked, nu == null ? Handling.IMPORTER : Handling.OPDATER, List.of(hel));
            }
            case RET ->
                findes ? aendring(besked, foerste, null, tid) : svar(besked, Statuskode.IKKE_FUNDET, FINDES_IKKE);
            case PASSIVER ->
                findes
                        ? aendring(besked, kunNote(foerste), Livscyklus.Passiveret, tid)
                        : svar(besked, Statuskode.IKKE_FUNDET, FINDES_IKKE);
            case SLET ->
                findes
                        ? aendring(besked, kunNote(foerste), Livscyklus.Slettet, tid)
                        : svar(besked, Statuskode.IKKE_FUNDET, FINDES_IKKE);
        };
    }

    private static Livscyklus livscyklus(Registrering registrering) {
        return registrering.livscyklusKode() == null ? Livscyklus.Importeret : registrering.livscyklusKode();
    }

    private static Registrering kunNote(Registrering registrering) {
        return new Registrering(registrering.noteTekst(), null, null, registrering.brugerRef(), null, null, null, null);
    }

    private static Besked<Registrering> hel(Registrering registrering, Instant tid, @Nullable Livscyklus livscyklus) {
        return new Besked<>(tid, registrering.med(utc(tid), livscyklus, true));
    }

    private static Plan aendring(
            Objektbesked besked, Registrering registrering, @Nullable Livscyklus livscyklus, Instant tid) {
        return ordre(
                besked, Handling.OPDATER, List.of(new Besked<>(tid, registrering.med(utc(tid), livscyklus, null))));
    }

    private static OffsetDateTime utc(Instant tid) {
        return tid.atOffset(ZoneOffset.UTC);
    }

    private static Plan ordre(Objektbesked besked, Handling handling, List<Besked<Registrering>> beskeder) {
        return new Plan.Udfoer(new Ordre<>(Lagertype.af(besked.art()), besked.uuid(), handling, beskeder, true));
    }

    private static Plan svar(Objektbesked besked, int statuskode, String tekst) {
        return new Plan.Svar(new UnikRetur(statuskode, tekst, besked.art().oioNavn(), besked.uuid()));
    }
}
