package dk.borgerblikket.visibility;

import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.visibility.Sagsafgoerelse.Tidslinjepunkt;
import dk.borgerblikket.visibility.grundlag.Fremdrift;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a case's states tell: when it was created, where it is now and how it came there. */
final class Sagsforloeb {

    private static final Comparator<Gyldig<Fremdrift>> AELDSTE_FOERST =
            Comparator.<Gyldig<Fremdrift>, Instant>comparing(Sagsforloeb::fra).thenComparing(Gyldig::vaerdi);

    private Sagsforloeb() {}

    /**
     * The day the case was created: the from-time of the first Opstaaet (V-809). Empty when there is no Opstaaet, and
     * when one has no from-time, since that is no certain date either.
     */
    static Optional<LocalDate> oprettet(List<Gyldig<Fremdrift>> fremdrift) {
        return fremdrift.stream()
                .filter(f -> f.vaerdi() == Fremdrift.Opstaaet)
                .map(Sagsforloeb::fra)
                .min(Comparator.naturalOrder())
                .filter(fra -> !fra.equals(Instant.MIN))
                .map(Dato::dag);
    }

    /** The state that holds now; when senders leave an earlier one open, the one that began last. */
    static Optional<Fremdrift> status(List<Gyldig<Fremdrift>> fremdrift, Instant nu) {
        return fremdrift.stream().filter(f -> f.gaelder(nu)).max(AELDSTE_FOERST).map(Gyldig::vaerdi);
    }

    /** Whether the case is active: it has a state, and that is not Afsluttet (V-807). */
    static boolean erAktiv(List<Gyldig<Fremdrift>> fremdrift, Instant nu) {
        return status(fremdrift, nu).filter(s -> s != Fremdrift.Afsluttet).isPresent();
    }

    /** The states that have begun, oldest first; one that is repeated without another between is one step. */
    static List<Tidslinjepunkt> tidslinje(List<Gyldig<Fremdrift>> fremdrift, Instant nu) {
        var punkter = new ArrayList<Tidslinjepunkt>();
        fremdrift.stream()
                .filter(f -> f.fra() != null && !f.fra().isAfter(nu))
                .filter(f -> f.til() == null || f.til().isAfter(f.fra()))
                .sorted(AELDSTE_FOERST)
                .filter(f -> punkter.isEmpty() || punkter.getLast().kode() != f.vaerdi())
                .forEachOrdered(f -> punkter.add(new Tidslinjepunkt(f.vaerdi(), Dato.dag(f.fra()))));
        return punkter;
    }

    private static Instant fra(Gyldig<Fremdrift> tilstand) {
        var fra = tilstand.fra();
        return fra == null ? Instant.MIN : fra;
    }
}
