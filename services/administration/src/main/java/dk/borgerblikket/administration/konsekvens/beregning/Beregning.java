package dk.borgerblikket.administration.konsekvens.beregning;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.visibility.Klassifikation;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import dk.borgerblikket.visibility.grundlag.Sagslinje;
import dk.borgerblikket.visibility.grundlag.Sagsopslag;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One calculation from end to end: the streams, citizen by citizen, through both configurations. Memory holds one citizen, a
 * few hundred who wait for a case of another authority's, and the figures. Stopped by interrupting its thread.
 */
public final class Beregning {

    private static final String HVER_SIN_NOEGLE =
            "Sagsindekset og Ydelsesindekset kender ikke borgerne ved samme nøgle."
                    + " En borger med både sager og ydelser er talt to gange, og ydelser, hvis fradato afhænger af en sag, er ikke talt med.";

    private final Indekser indekser;
    private final Opgave opgave;
    private final Fremdrift fremdrift;
    private final Optaelling optaelling = new Optaelling();

    /**
     * What is to be compared.
     *
     * @param ejer whose configuration
     * @param nu everything that is in force
     * @param linjer the other configuration
     * @param tid the moment of the decisions
     * @param systemnavne names of it-systems, for the figures
     */
    public record Opgave(
            Cvr ejer,
            Opsaetning nu,
            List<KleLinje> linjer,
            Klassifikation klassifikation,
            Instant tid,
            Map<UUID, String> systemnavne) {
        public Opgave {
            linjer = List.copyOf(linjer);
            systemnavne = Map.copyOf(systemnavne);
        }
    }

    public Beregning(Indekser indekser, Opgave opgave, Fremdrift fremdrift) {
        this.indekser = indekser;
        this.opgave = opgave;
        this.fremdrift = fremdrift;
    }

    /**
     * Does it, which takes a while.
     *
     * @throws Kildefejl when an index does not deliver all of it
     * @throws Afbrudt when the thread was interrupted
     */
    public Konsekvens udfoer() {
        try (var sager = indekser.sager(opgave.ejer());
                var ydelser = indekser.ydelser(opgave.ejer())) {
            var sammeNoegle = sager.hoved().noegle().equals(ydelser.hoved().noegle());
            fremdrift.forventer(sager.hoved().forventet() + ydelser.hoved().forventet());
            gennemgaa(new Borgerfletning(sager, ydelser, sammeNoegle), sammeNoegle);
            return optaelling.resultat(
                    this::titel, this::systemnavn, sammeNoegle ? List.of() : List.of(HVER_SIN_NOEGLE));
        }
    }

    /** The thread was asked to stop. */
    public static final class Afbrudt extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void gennemgaa(Borgerfletning fletning, boolean sammeNoegle) {
        var sammenligning =
                new Sammenligning(opgave.nu(), opgave.ejer(), opgave.linjer(), opgave.klassifikation(), opgave.tid());
        var ventende = new ArrayList<Borgergrundlag>();
        var mangler = new ArrayList<Sagsopslag.Noegle>();
        for (var borger = fletning.naeste(); borger != null; borger = fletning.naeste()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new Afbrudt();
            }
            var manglende = sammeNoegle ? borger.manglendeSager(opgave.tid()) : List.<Sagsopslag.Noegle>of();
            if (manglende.isEmpty()) {
                optaelling.borger(sammenligning.af(borger));
            } else {
                ventende.add(borger);
                mangler.addAll(manglende);
            }
            if (mangler.size() >= Sagsopslag.MAKS) {
                afslut(ventende, mangler, sammenligning);
            }
            fremdrift.naaet(fletning.linjer());
        }
        afslut(ventende, mangler, sammenligning);
        fremdrift.naaet(fletning.linjer());
    }

    /** A benefit may hang on a case of another authority's, which its stream does not have. */
    private void afslut(List<Borgergrundlag> ventende, List<Sagsopslag.Noegle> mangler, Sammenligning sammenligning) {
        var fundne = new HashMap<String, List<Sagsgrundlag>>();
        for (var fra = 0; fra < mangler.size(); fra += Sagsopslag.MAKS) {
            var bundt = mangler.subList(fra, Math.min(mangler.size(), fra + Sagsopslag.MAKS));
            for (Sagslinje linje : indekser.sager(List.copyOf(bundt))) {
                fundne.computeIfAbsent(linje.borger(), b -> new ArrayList<>()).add(linje.sag());
            }
        }
        for (var borger : ventende) {
            var andre = fundne.getOrDefault(borger.borger(), List.of());
            optaelling.borger(sammenligning.af(borger.medAndreSager(andre)));
        }
        ventende.clear();
        mangler.clear();
    }

    private @Nullable String titel(String nummer) {
        return opgave.klassifikation().titel(nummer, Dato.dag(opgave.tid())).orElse(null);
    }

    private @Nullable String systemnavn(String system) {
        return system.equals(Objektafgoerelse.UDEN_NUMMER)
                ? null
                : opgave.systemnavne().get(UUID.fromString(system));
    }
}
