package dk.borgerblikket.visibility;

import dk.borgerblikket.oio.Livscyklus;
import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag;
import dk.borgerblikket.visibility.grundlag.Fremdrift;
import dk.borgerblikket.visibility.grundlag.Part;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The display rules of grants and payments in the reference model. */
final class Referenceydelser extends Referenceregler {

    private final List<Bevillingsgrundlag> bevillinger;
    private final List<Effektueringsgrundlag> effektueringer;

    Referenceydelser(Verden verden, Set<String> glemte) {
        super(verden, glemte);
        this.bevillinger = verden.ydelserSvar().bevillinger();
        this.effektueringer = verden.ydelserSvar().effektueringer();
    }

    void vist(Set<String> vist) {
        for (var bevilling : bevillinger) {
            for (var ydelse : nu(bevilling.ydelser())) {
                if (ydelseVises(bevilling, ydelse)) {
                    vist.add("ydelse " + bevilling.id() + " " + ydelse.id());
                }
            }
        }
        for (var effektuering : effektueringer) {
            for (var linje : nu(effektuering.linjer())) {
                if (linje(effektuering, linje) && ydelsenTilLinjenVises(linje)) {
                    vist.add("linje " + effektuering.id() + " " + linje.indeks());
                }
            }
        }
    }

    private boolean ydelse(Bevillingsgrundlag bevilling, Bevillingsgrundlag.Ydelse ydelse) {
        var kommune = ejer(bevilling.ejer());
        if (kommune == null || ydelse.kle() == null) {
            return false;
        }
        var systemer = systemer(ydelse.master(), ydelse.afsender());
        var linje = aaben(kommune, ydelse.kle(), true);
        return linje != null
                && medSammeId(bevilling, ydelse) < 2
                && !stoppet(kommune, ydelse.kle(), systemer)
                && aftale(kommune, systemer)
                && regel("V-819", () -> bevilling.livscyklus() == Livscyklus.Importeret)
                && regel("V-815", () -> nu(bevilling.sikkerhedsprofiler()).isEmpty())
                && eneste(bevilling.parter(), Part.Rolle.BEVILLINGSMODTAGER, Verden.BORGER_Y)
                && kle(linje, ydelse.kle(), systemer, en(bevilling.foelsomhed()))
                && fradatoForYdelse(linje, bevilling, ydelse);
    }

    private int medSammeId(Bevillingsgrundlag bevilling, Bevillingsgrundlag.Ydelse ydelse) {
        var antal = 0;
        for (var anden : nu(bevilling.ydelser())) {
            antal += ydelse.id() != null && ydelse.id().equals(anden.id()) ? 1 : 0;
        }
        return antal;
    }

    private boolean fradatoForYdelse(KleLinje linje, Bevillingsgrundlag bevilling, Bevillingsgrundlag.Ydelse ydelse) {
        if (nu(bevilling.sag()).isEmpty() || glemte.contains("ydelsen følger sagen")) {
            var start = ydelse.start();
            return fradato(
                    linje,
                    start == null
                            ? null
                            : start.atZone(ZoneId.of("Europe/Copenhagen")).toLocalDate(),
                    false);
        }
        for (var sag : sager) {
            if (sag.id().equals(en(bevilling.sag()))) {
                var tilstand = tilstand(sag);
                return fradato(linje, oprettet(sag), tilstand != null && tilstand != Fremdrift.Afsluttet);
            }
        }
        return linje.fradato() == null || glemte.contains("V-806") || glemte.contains("V-821");
    }

    private static Set<UUID> systemer(@Nullable UUID... systemer) {
        var fundne = new HashSet<UUID>();
        for (var system : systemer) {
            if (system != null) {
                fundne.add(system);
            }
        }
        return fundne;
    }

    private boolean linje(Effektueringsgrundlag effektuering, Effektueringsgrundlag.Linje linje) {
        var kommune = ejer(effektuering.ejer());
        var systemer = new HashSet<>(nu(effektuering.master()));
        systemer.addAll(nu(effektuering.afsender()));
        if (kommune == null
                || linje.kle() == null
                || linje.beloeb() == null
                || linje.fra() == null
                || linje.til() == null
                || en(effektuering.dispositionsdato()) == null
                || effektuering.livscyklus() != Livscyklus.Importeret && !glemte.contains("V-819")
                || stoppet(kommune, linje.kle(), systemer)
                || !aftale(kommune, systemer)) {
            return false;
        }
        var klelinje = aaben(kommune, linje.kle(), true);
        if (klelinje == null) {
            return false;
        }
        for (var bevilling : bevillinger) {
            for (var ydelse : nu(bevilling.ydelser())) {
                if (hoererTil(linje, bevilling, ydelse) && medSammeId(bevilling, ydelse) == 1) {
                    return maaBetale(effektuering, bevilling)
                            && kle(klelinje, linje.kle(), systemer, en(bevilling.foelsomhed()))
                            && fradatoForYdelse(klelinje, bevilling, ydelse);
                }
            }
        }
        return false;
    }

    private static boolean hoererTil(
            Effektueringsgrundlag.Linje linje, Bevillingsgrundlag bevilling, Bevillingsgrundlag.Ydelse ydelse) {
        return bevilling.id().equals(linje.bevilling())
                && ydelse.id() != null
                && ydelse.id().equals(linje.ydelseId());
    }

    private boolean ydelseVises(Bevillingsgrundlag bevilling, Bevillingsgrundlag.Ydelse ydelse) {
        if (!ydelse(bevilling, ydelse)) {
            return false;
        }
        var nogen = false;
        for (var effektuering : effektueringer) {
            for (var linje : nu(effektuering.linjer())) {
                if (bevilling.id().equals(linje.bevilling()) && maaBetale(effektuering, bevilling)) {
                    if (linje(effektuering, linje) && betaltYdelseBestaar(bevilling, linje)) {
                        return true;
                    }
                    nogen = true;
                }
            }
        }
        return glemte.contains("udbetaling kræves") || !nogen && verden.bevillingUdenUdbetaling;
    }

    private boolean betaltYdelseBestaar(Bevillingsgrundlag bevilling, Effektueringsgrundlag.Linje linje) {
        for (var ydelse : nu(bevilling.ydelser())) {
            if (hoererTil(linje, bevilling, ydelse) && ydelse(bevilling, ydelse)) {
                return true;
            }
        }
        return glemte.contains("betalt ydelse kræves");
    }

    private boolean maaBetale(Effektueringsgrundlag effektuering, Bevillingsgrundlag bevilling) {
        var betaler = en(effektuering.ejer());
        var bevilger = en(bevilling.ejer());
        return betaler == null
                || bevilger == null
                || verden.kommuner.get(betaler) == null
                || verden.kommuner.get(bevilger) == null
                || betaler.equals(bevilger)
                || verden.betalere.stream().anyMatch(b -> b.cifre().equals(betaler))
                || glemte.contains("betaler");
    }

    private boolean ydelsenTilLinjenVises(Effektueringsgrundlag.Linje linje) {
        for (var bevilling : bevillinger) {
            for (var ydelse : nu(bevilling.ydelser())) {
                if (hoererTil(linje, bevilling, ydelse)) {
                    return ydelseVises(bevilling, ydelse) || glemte.contains("bevilling kræves");
                }
            }
        }
        return false;
    }
}
