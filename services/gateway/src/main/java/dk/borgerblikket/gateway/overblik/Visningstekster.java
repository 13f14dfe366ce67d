package dk.borgerblikket.gateway.overblik;

import dk.borgerblikket.gateway.Beskeder;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.Klassifikation;
import dk.borgerblikket.visibility.Popuptekst;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The pop-up texts (§7.1). A text is the same for every citizen until the configuration, the KLE titles or the day
 * changes, so it is written once and kept until then.
 */
@ApplicationScoped
class Visningstekster {

    private record Hylde(Opsaetning opsaetning, Klassifikation titler, LocalDate dag, Map<Cvr, Popuptekst> tekster) {

        boolean gaelder(Opsaetning opsaetning, Klassifikation titler, LocalDate dag) {
            return this.opsaetning == opsaetning && this.titler == titler && this.dag.equals(dag);
        }
    }

    private final AtomicReference<@Nullable Hylde> hylde = new AtomicReference<>();

    /** The text of any authority of this configuration; without KLE titles one that says that it is not known. */
    Function<Kommuneopsaetning, Popuptekst> paa(
            Opsaetning opsaetning, Optional<Klassifikation> klassifikation, LocalDate dag) {
        return klassifikation
                .map(titler -> hylde(opsaetning, titler, dag))
                .<Function<Kommuneopsaetning, Popuptekst>>map(h -> kommune -> h.tekster()
                        .computeIfAbsent(
                                kommune.cvr(), cvr -> Popuptekst.af(kommune, opsaetning.nationalt(), h.titler(), dag)))
                .orElse(kommune -> Popuptekst.ukendt(
                        Beskeder.tekst("visning.utilgaengelig").formatted(kommune.navn())));
    }

    private Hylde hylde(Opsaetning opsaetning, Klassifikation titler, LocalDate dag) {
        var kendt = hylde.get();
        if (kendt != null && kendt.gaelder(opsaetning, titler, dag)) {
            return kendt;
        }
        var ny = new Hylde(opsaetning, titler, dag, new ConcurrentHashMap<>());
        hylde.set(ny);
        return ny;
    }
}
