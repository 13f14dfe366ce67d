package dk.borgerblikket.visibility;

import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.visibility.grundlag.Dokumentgrundlag;
import dk.borgerblikket.visibility.grundlag.Fremdrift;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import dk.borgerblikket.visibility.grundlag.Part;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The display rules once more, written from the text alone: plain conditions over the raw facts, one object after the
 * other, no trace, none of the production code. The model may be told to forget rules, which is how the comparison is
 * shown to find faults. Here is what cases and benefits share.
 */
abstract class Referenceregler {

    final Set<String> glemte;
    final Verden verden;
    final List<Sagsgrundlag> sager = new ArrayList<>();
    final List<Dokumentgrundlag> dokumenter = new ArrayList<>();
    private final Instant nu;
    private final List<Kommuneopsaetning> kommuner;

    Referenceregler(Verden verden, Set<String> glemte) {
        this.verden = verden;
        this.glemte = glemte;
        this.nu = verden.nu;
        this.kommuner = verden.opsaetning().kommuner();
        var svar = verden.sagerSvar();
        if (svar != null) {
            sager.addAll(svar.sager());
            dokumenter.addAll(svar.dokumenter());
        }
    }

    /** What is shown, as one text per object. */
    static Set<String> vist(Verden verden, Set<String> glemte) {
        var vist = new TreeSet<String>();
        new Referencesager(verden, glemte).vist(vist);
        new Referenceydelser(verden, glemte).vist(vist);
        return vist;
    }

    boolean regel(String regel, BooleanSupplier opfyldt) {
        return glemte.contains(regel) || opfyldt.getAsBoolean();
    }

    <T> Set<T> nu(List<Gyldig<T>> alle) {
        var fundne = new HashSet<T>();
        for (var g : alle) {
            var begyndt = g.fra() == null || g.fra().compareTo(nu) <= 0;
            var ophoert = g.til() != null && g.til().compareTo(nu) <= 0;
            if (begyndt && (!ophoert || glemte.contains("V-818"))) {
                fundne.add(g.vaerdi());
            }
        }
        return fundne;
    }

    <T> @Nullable T en(List<Gyldig<T>> alle) {
        var fundne = nu(alle);
        return fundne.size() == 1 ? fundne.iterator().next() : null;
    }

    @Nullable
    Kommuneopsaetning ejer(List<Gyldig<String>> ejer) {
        var cvr = en(ejer);
        for (var kommune : kommuner) {
            if (kommune.cvr().cifre().equals(cvr) && regel("V-820", kommune::tilsluttet)) {
                return kommune;
            }
        }
        return null;
    }

    boolean aftale(Kommuneopsaetning kommune, Set<UUID> systemer) {
        for (var aftale : kommune.aftaler()) {
            if (systemer.contains(aftale.itSystem())
                    && aftale.godkendt()
                    && !aftale.gyldigFra().isAfter(nu)
                    && (aftale.gyldigTil() == null || aftale.gyldigTil().isAfter(nu))) {
                return true;
            }
        }
        return glemte.contains("R-642");
    }

    /** Whether a stop of the municipality names nothing that the object is not. */
    boolean stoppet(Kommuneopsaetning kommune, @Nullable String kle, Set<UUID> systemer) {
        if (glemte.contains("D-726") || kle == null) {
            return false;
        }
        for (var stop : kommune.stop()) {
            var begyndelse = stop.kle() == null ? "" : stop.kle().moenster().replace("*", "");
            if (kle.startsWith(begyndelse) && (stop.itSystem() == null || systemer.contains(stop.itSystem()))) {
                return true;
            }
        }
        return false;
    }

    /** The opening line: the longest pattern that the number begins with; null when that line closes. */
    @Nullable
    KleLinje aaben(Kommuneopsaetning kommune, @Nullable String kle, boolean ydelser) {
        if (kle == null || !kle.matches("\\d\\d\\.\\d\\d\\.\\d\\d")) {
            return null;
        }
        var proev = glemte.contains("V-805")
                ? List.of("*", kle.substring(0, 2) + ".*", kle.substring(0, 5) + ".*", kle)
                : List.of(kle, kle.substring(0, 5) + ".*", kle.substring(0, 2) + ".*", "*");
        for (var moenster : proev) {
            var med = new HashSet<KleLinje>();
            for (var linje : kommune.linjer()) {
                if (linje.kle().moenster().equals(moenster)) {
                    med.add(linje);
                }
            }
            if (!med.isEmpty()) {
                var linje = med.iterator().next();
                var aabner = linje.vis() && (ydelser ? linje.ydelser() : linje.sager());
                return med.size() == 1 && (aabner || glemte.contains("V-804")) ? linje : null;
            }
        }
        return null;
    }

    boolean kle(KleLinje linje, String kle, Set<UUID> systemer, @Nullable Foelsomhed foelsomhed) {
        if (kle.startsWith("99")) {
            return false;
        }
        if (kle.startsWith("34.") && !glemte.contains("§8.4")) {
            return false;
        }
        var maks = linje.maksFoelsomhed() == null ? 2 : linje.maksFoelsomhed().ordinal();
        if (!regel("V-814", () -> foelsomhed != null && foelsomhed.ordinal() <= maks)) {
            return false;
        }
        var liste = linje.fagsystemer().systemer();
        var paaListen = false;
        for (var system : systemer) {
            paaListen |= liste.contains(system);
        }
        return glemte.contains("V-811")
                || switch (linje.fagsystemer().tilstand()) {
                    case ALLE -> true;
                    case KUN -> paaListen;
                    case UNDTAGEN -> !paaListen && !systemer.isEmpty();
                };
    }

    boolean eneste(List<Gyldig<Part>> parter, Part.Rolle rolle, String noegle) {
        var antal = 0;
        Part fundet = null;
        for (var part : nu(parter)) {
            if (part.rolle() == rolle || glemte.contains("V-801")) {
                antal++;
                fundet = part;
            }
        }
        var part = fundet;
        return antal == 1
                && part != null
                && part.noegle().equals(noegle)
                && regel("V-803", () -> part.art() == Part.Art.CPR);
    }

    @Nullable
    LocalDate oprettet(Sagsgrundlag sag) {
        LocalDate foerste = null;
        for (var f : sag.fremdrift()) {
            if (f.vaerdi() == Fremdrift.Opstaaet || glemte.contains("V-809")) {
                if (f.fra() == null) {
                    return null;
                }
                var dag = f.fra()
                        .atZone(ZoneId.of(glemte.contains("V-810") ? "UTC" : "Europe/Copenhagen"))
                        .toLocalDate();
                foerste = foerste == null || dag.isBefore(foerste) ? dag : foerste;
            }
        }
        return foerste;
    }

    @Nullable
    Fremdrift tilstand(Sagsgrundlag sag) {
        Gyldig<Fremdrift> sidste = null;
        for (var f : sag.fremdrift()) {
            var gaelder = (f.fra() == null || !f.fra().isAfter(nu))
                    && (f.til() == null || f.til().isAfter(nu));
            if (gaelder && (sidste == null || senere(f, sidste))) {
                sidste = f;
            }
        }
        return sidste == null ? null : sidste.vaerdi();
    }

    static boolean senere(Gyldig<Fremdrift> a, Gyldig<Fremdrift> b) {
        if (a.fra() == null || b.fra() == null) {
            return a.fra() != null
                    || b.fra() == null && a.vaerdi().ordinal() > b.vaerdi().ordinal();
        }
        return a.fra().equals(b.fra())
                ? a.vaerdi().ordinal() > b.vaerdi().ordinal()
                : a.fra().isAfter(b.fra());
    }

    boolean fradato(KleLinje linje, @Nullable LocalDate dag, boolean aktiv) {
        if (linje.fradato() == null || glemte.contains("V-806")) {
            return true;
        }
        return dag != null
                && (dag.compareTo(linje.fradato()) >= 0
                        || linje.aktiveUdenFradato() && (aktiv || glemte.contains("V-807")));
    }
}
