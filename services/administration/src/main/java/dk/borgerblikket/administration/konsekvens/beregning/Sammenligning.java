package dk.borgerblikket.administration.konsekvens.beregning;

import dk.borgerblikket.administration.konsekvens.beregning.Objektafgoerelse.Art;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.visibility.Borgeridentitet;
import dk.borgerblikket.visibility.Klassifikation;
import dk.borgerblikket.visibility.Linjeforskel;
import dk.borgerblikket.visibility.Overblik;
import dk.borgerblikket.visibility.Sagsafgoerelse;
import dk.borgerblikket.visibility.Spor;
import dk.borgerblikket.visibility.Visning;
import dk.borgerblikket.visibility.Ydelsesafgoerelse;
import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a citizen sees under two configurations, with the function that answers citizens ({@link Visning}) and nothing
 * beside it. For one thread.
 */
final class Sammenligning {

    private final Visning visningFoer;
    private final Visning visningEfter;
    private final Linjeforskel forskel;
    private final Instant tid;

    /**
     * @param nu everything that is in force
     * @param ejer whose configuration is another
     * @param linjer the other one
     */
    Sammenligning(Opsaetning nu, Cvr ejer, List<KleLinje> linjer, Klassifikation klassifikation, Instant tid) {
        this.visningFoer = new Visning(nu, klassifikation, tid);
        this.visningEfter = new Visning(med(nu, ejer, linjer), klassifikation, tid);
        this.forskel =
                new Linjeforskel(nu.kommune(ejer).map(Kommuneopsaetning::linjer).orElse(List.of()), linjer);
        this.tid = tid;
    }

    private static Opsaetning med(Opsaetning nu, Cvr ejer, List<KleLinje> linjer) {
        return new Opsaetning(
                nu.kommuner().stream()
                        .map(k -> k.cvr().equals(ejer)
                                ? new Kommuneopsaetning(
                                        k.cvr(),
                                        k.navn(),
                                        k.tilsluttet(),
                                        k.konfigurationsversion(),
                                        linjer,
                                        k.aftaler(),
                                        k.databeskyttelse(),
                                        k.stop())
                                : k)
                        .toList(),
                nu.nationalt());
    }

    /** One for each of the citizen's own cases and benefits. */
    List<Objektafgoerelse> af(Borgergrundlag borger) {
        var foer = overblik(visningFoer, borger);
        var efter = borger.harNummer(forskel::kanAendre) ? overblik(visningEfter, borger) : foer;
        var resultat = new ArrayList<Objektafgoerelse>();
        sager(borger, foer, efter, resultat);
        ydelser(borger, foer, efter, resultat);
        return resultat;
    }

    private static Overblik overblik(Visning visning, Borgergrundlag borger) {
        return visning.afgoer(Borgeridentitet.UDEN_EJENDOMME, borger.sagerSvar(), borger.ydelserSvar());
    }

    private void sager(Borgergrundlag borger, Overblik foer, Overblik efter, List<Objektafgoerelse> resultat) {
        var sager = new HashMap<UUID, Sagsgrundlag>();
        borger.sager().forEach(s -> sager.put(s.id(), s));
        var plads = 0;
        for (var afgoerelse : foer.sager()) {
            var sag = sager.get(afgoerelse.id());
            if (sag != null) {
                var anden = modsvar(efter.sager(), plads, a -> a.id().equals(afgoerelse.id()), Sagsafgoerelse::spor);
                resultat.add(new Objektafgoerelse(
                        Art.SAG, sag.id(), null, kle(sag), fagsystem(sag), afgoerelse.spor(), anden));
            }
            plads++;
        }
    }

    private void ydelser(Borgergrundlag borger, Overblik foer, Overblik efter, List<Objektafgoerelse> resultat) {
        if (foer.ydelser().isEmpty()) {
            return;
        }
        var bevillinger = new HashMap<UUID, Bevillingsgrundlag>();
        borger.bevillinger().forEach(b -> bevillinger.put(b.id(), b));
        var plads = 0;
        for (var afgoerelse : foer.ydelser()) {
            var anden = modsvar(efter.ydelser(), plads++, a -> erSamme(a, afgoerelse), Ydelsesafgoerelse::spor);
            var ydelse = ydelse(bevillinger.get(afgoerelse.bevilling()), afgoerelse.ydelseId());
            resultat.add(new Objektafgoerelse(
                    Art.YDELSE,
                    afgoerelse.bevilling(),
                    afgoerelse.ydelseId(),
                    ydelse == null ? Objektafgoerelse.UDEN_NUMMER : nummer(ydelse.kle()),
                    ydelse == null ? null : ydelse.afsender() == null ? ydelse.master() : ydelse.afsender(),
                    afgoerelse.spor(),
                    anden));
        }
    }

    private static boolean erSamme(Ydelsesafgoerelse a, Ydelsesafgoerelse b) {
        return a.bevilling().equals(b.bevilling()) && Objects.equals(a.ydelseId(), b.ydelseId());
    }

    /**
     * The other decision on the same thing. It stands in the same place, unless a rule broke down under one of the
     * configurations; then it is looked for, and what is not there is not shown.
     */
    private static <A> Spor modsvar(List<A> afgoerelser, int plads, Predicate<A> samme, Function<A, Spor> spor) {
        if (plads < afgoerelser.size() && samme.test(afgoerelser.get(plads))) {
            return spor.apply(afgoerelser.get(plads));
        }
        return afgoerelser.stream().filter(samme).findFirst().map(spor).orElse(new Spor(List.of()));
    }

    private String kle(Sagsgrundlag sag) {
        var gaeldende = Gyldig.paa(sag.primaerKlasse(), tid);
        return gaeldende.isEmpty() ? Objektafgoerelse.UDEN_NUMMER : nummer(gaeldende.getFirst());
    }

    private static String nummer(@Nullable String kle) {
        return kle == null
                ? Objektafgoerelse.UDEN_NUMMER
                : KleNummer.laes(kle).map(KleNummer::nummer).orElse(Objektafgoerelse.UDEN_NUMMER);
    }

    private @Nullable UUID fagsystem(Sagsgrundlag sag) {
        var afsender = Gyldig.paa(sag.afsender(), tid);
        var systemer = afsender.isEmpty() ? Gyldig.paa(sag.master(), tid) : afsender;
        return systemer.isEmpty() ? null : systemer.getFirst();
    }

    private Bevillingsgrundlag.@Nullable Ydelse ydelse(@Nullable Bevillingsgrundlag bevilling, @Nullable String id) {
        if (bevilling == null) {
            return null;
        }
        return Gyldig.paa(bevilling.ydelser(), tid).stream()
                .filter(y -> Objects.equals(y.id(), id))
                .findFirst()
                .orElse(null);
    }
}
