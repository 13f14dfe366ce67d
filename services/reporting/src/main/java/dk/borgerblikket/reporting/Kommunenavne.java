package dk.borgerblikket.reporting;

import dk.borgerblikket.administrationclient.Opsaetninger;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.web.Fejl;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What places are called, and which there are. Without administration's word a report is by number, not missing. */
@Singleton
public final class Kommunenavne {

    private static final String UKENDT = "Ukendt kommune";

    private final Opsaetninger opsaetninger;

    Kommunenavne(Opsaetninger opsaetninger) {
        this.opsaetninger = opsaetninger;
    }

    /** The name, or the CVR number of an authority that is not known. */
    public String navn(Opgoerelsessted sted) {
        return sted.cvr()
                .map(cvr -> alle().stream()
                        .filter(k -> k.cvr().equals(cvr))
                        .map(Kommuneopsaetning::navn)
                        .findFirst()
                        .orElse("CVR " + cvr.cifre()))
                .orElse(UKENDT);
    }

    /** The day that the municipality was connected; empty when it is not, or that is not known. */
    public Optional<LocalDate> tilsluttet(Opgoerelsessted sted) {
        return sted.cvr()
                .flatMap(cvr -> alle().stream()
                        .filter(k -> k.cvr().equals(cvr))
                        .findFirst()
                        .map(Kommuneopsaetning::tilsluttetDato));
    }

    /** Every authority that administration knows. */
    public List<Cvr> cvrNumre() {
        return alle().stream().map(Kommuneopsaetning::cvr).toList();
    }

    /** The authorities that are connected now. */
    public List<Cvr> tilsluttede() {
        return alle().stream()
                .filter(Kommuneopsaetning::tilsluttet)
                .map(Kommuneopsaetning::cvr)
                .toList();
    }

    private List<Kommuneopsaetning> alle() {
        try {
            return opsaetninger.nu().kommuner();
        } catch (Fejl endnuIkkeHentet) {
            return List.of();
        }
    }
}
