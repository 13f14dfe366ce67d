package dk.borgerblikket.visibility;

import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag;
import dk.borgerblikket.visibility.grundlag.Part;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds grants and payments against each other: a grant is shown when at least one payment line on it passes on its own
 * attributes and pays a benefit that does, and a payment line when its benefit is shown. Own attributes are judged first, so
 * that the two conditions do not wait for each other (benefit-index §13, ADR 0016).
 */
final class Ydelsesregler {

    private final Nu nu;
    private final String borger;
    private final Set<UUID> visteSager;
    private final boolean bevillingUdenUdbetaling;

    /**
     * @param borger the citizen's key in the benefit index
     * @param visteSager the cases that the citizen sees, and which a benefit may point at
     * @param bevillingUdenUdbetaling whether a grant with no payment at all may be shown
     */
    Ydelsesregler(Nu nu, String borger, Set<UUID> visteSager, boolean bevillingUdenUdbetaling) {
        this.nu = nu;
        this.borger = borger;
        this.visteSager = visteSager;
        this.bevillingUdenUdbetaling = bevillingUdenUdbetaling;
    }

    /** The outcome for benefits and payment lines. */
    record Udfald(List<Ydelsesafgoerelse> ydelser, List<Udbetalingsafgoerelse> udbetalinger) {}

    Udfald afgoer(List<Ydelsesvurdering> ydelser, List<Linjevurdering> linjer) {
        var medUdbetaling = linjer.stream().flatMap(l -> l.bevilling().stream()).collect(Collectors.toSet());
        var medVistUdbetaling = medVistUdbetaling(linjer);
        var spor = ydelser.stream()
                .collect(Collectors.toMap(
                        y -> y, y -> spor(y, medUdbetaling, medVistUdbetaling), (a, b) -> a, IdentityHashMap::new));
        var udbetalinger =
                linjer.stream().map(l -> new Afgjort(l, afgoer(l, spor))).toList();
        return new Udfald(
                ydelser.stream().map(y -> afgoer(y, spor.get(y), udbetalinger)).toList(),
                udbetalinger.stream().map(Afgjort::afgoerelse).toList());
    }

    private record Afgjort(Linjevurdering linje, Udbetalingsafgoerelse afgoerelse) {}

    /**
     * Grants with a payment line that passes, and whose benefit does. It is asked of the line between the two, not of the
     * payment: a grant that is shown for the sake of another line would come and go with lines that are hidden, and so tell
     * of them.
     */
    private static Set<UUID> medVistUdbetaling(List<Linjevurdering> linjer) {
        return linjer.stream()
                .filter(Linjevurdering::bestaar)
                .flatMap(l -> l.bevilling().stream())
                .collect(Collectors.toSet());
    }

    private Spor spor(Ydelsesvurdering ydelse, Set<UUID> medUdbetaling, Set<UUID> medVistUdbetaling) {
        var spor = new Sporing(ydelse.egen());
        spor.kraev(
                "§8.1",
                Aarsag.INGEN_VIST_UDBETALING,
                medUdbetaling.contains(ydelse.bevilling())
                        ? medVistUdbetaling.contains(ydelse.bevilling())
                        : bevillingUdenUdbetaling);
        return spor.spor();
    }

    private Udbetalingsafgoerelse afgoer(Linjevurdering linje, Map<Ydelsesvurdering, Spor> ydelser) {
        var spor = new Sporing(linje.egen());
        spor.kraev(
                "§8.1",
                Aarsag.INGEN_VIST_BEVILLING,
                linje.ydelse().map(ydelser::get).map(Spor::vises).orElse(false));
        if (spor.bestaaet()) {
            return Fejlsikring.ellers(() -> vist(linje, spor.spor()), () -> skjult(linje, spor.fejl()));
        }
        return skjult(linje, spor.spor());
    }

    private Udbetalingsafgoerelse vist(Linjevurdering vurdering, Spor spor) {
        var linje = Optional.ofNullable(vurdering.linje()).orElseThrow();
        return new Udbetalingsafgoerelse.Vist(
                vurdering.effektuering(),
                linje.indeks(),
                vurdering.ejer().orElseThrow(),
                vurdering.nummer().orElseThrow(),
                Dato.dag(nu.eneste(vurdering.grundlag().dispositionsdato()).orElseThrow()),
                Dato.dag(Optional.ofNullable(linje.fra()).orElseThrow()),
                Periodevisning.sidsteDag(Optional.ofNullable(linje.til()).orElseThrow()),
                Optional.ofNullable(linje.beloeb()).orElseThrow(),
                erAndenModtager(vurdering.grundlag()),
                spor);
    }

    private static Udbetalingsafgoerelse skjult(Linjevurdering linje, Spor spor) {
        return new Udbetalingsafgoerelse.Skjult(
                linje.effektuering(), linje.indeks(), linje.ejer().orElse(null), spor);
    }

    private boolean erAndenModtager(Effektueringsgrundlag effektuering) {
        var modtagere = nu.alle(effektuering.parter()).stream()
                .filter(p -> p.rolle() == Part.Rolle.EFFEKTUERINGSMODTAGER)
                .toList();
        return !modtagere.isEmpty()
                && modtagere.stream().noneMatch(p -> p.noegle().equals(borger));
    }

    private Ydelsesafgoerelse afgoer(Ydelsesvurdering vurdering, @Nullable Spor spor, List<Afgjort> udbetalinger) {
        var trin = spor == null ? vurdering.egen() : spor;
        if (trin.vises()) {
            return Fejlsikring.ellers(
                    () -> vist(vurdering, trin, udbetalinger), () -> skjult(vurdering, new Sporing(trin).fejl()));
        }
        return skjult(vurdering, trin);
    }

    private Ydelsesafgoerelse vist(Ydelsesvurdering vurdering, Spor spor, List<Afgjort> udbetalinger) {
        var ydelse = Optional.ofNullable(vurdering.ydelse()).orElseThrow();
        var omraade = vurdering.omraade().orElseThrow();
        var navn = Visningstekst.rens(ydelse.navn());
        return new Ydelsesafgoerelse.Vist(
                vurdering.bevilling(),
                ydelse.id(),
                vurdering.ejer().orElseThrow(),
                vurdering.nummer().orElseThrow(),
                navn.isEmpty() ? omraade : navn,
                omraade,
                ydelse.start() == null ? null : Dato.dag(ydelse.start()),
                ydelse.slut() == null ? null : Periodevisning.sidsteDag(ydelse.slut()),
                nu.eneste(vurdering.grundlag().sag())
                        .filter(visteSager::contains)
                        .orElse(null),
                Overblik.vist(
                        udbetalinger.stream()
                                .filter(u -> u.linje()
                                        .ydelse()
                                        .filter(y -> y == vurdering)
                                        .isPresent())
                                .map(Afgjort::afgoerelse),
                        Udbetalingsafgoerelse.Vist.class),
                vurdering.links(),
                spor);
    }

    private static Ydelsesafgoerelse skjult(Ydelsesvurdering vurdering, Spor spor) {
        return new Ydelsesafgoerelse.Skjult(
                vurdering.bevilling(), vurdering.ydelseId(), vurdering.ejer().orElse(null), spor);
    }
}
