package dk.borgerblikket.reporting;

import dk.borgerblikket.administrationclient.OpsaetningFejl;
import dk.borgerblikket.administrationclient.Opsaetninger;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import dk.borgerblikket.web.Fejl;
import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** The authorities that a test has named. */
@Mock
@Singleton
public class ProeveOpsaetninger implements Opsaetninger {

    private final Map<String, String> navne = new ConcurrentSkipListMap<>();
    private final Map<String, LocalDate> tilsluttede = new ConcurrentSkipListMap<>();
    private volatile boolean hentet = true;

    /** Names an authority, for this test and those after it. */
    public void kender(String cvr, String navn) {
        navne.put(cvr, navn);
    }

    /** Tells when an authority was connected. */
    public void tilsluttet(String cvr, LocalDate dag) {
        tilsluttede.put(cvr, dag);
    }

    /** Whether administration has answered since the service started. */
    public void erHentet(boolean hentet) {
        this.hentet = hentet;
    }

    @Override
    public Opsaetning nu() {
        if (!hentet) {
            throw new Fejl(OpsaetningFejl.OPSAETNING_UTILGAENGELIG);
        }
        return new Opsaetning(
                navne.entrySet().stream()
                        .map(n -> new Kommuneopsaetning(
                                new Cvr(n.getKey()),
                                n.getValue(),
                                true,
                                0,
                                List.of(),
                                List.of(),
                                null,
                                List.of(),
                                tilsluttede.get(n.getKey())))
                        .toList(),
                new NationaleRegler(List.of(), List.of(), false));
    }
}
