package dk.borgerblikket.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Starts an {@link Udsteder} for a test and tells the service under test where it is. */
public final class UdstederResource implements QuarkusTestResourceLifecycleManager {

    private Udsteder udsteder;

    @Override
    public Map<String, String> start() {
        udsteder = Udsteder.start(0);
        System.setProperty(Tokens.ADRESSE, udsteder.adresse());
        return Map.of(
                "borgerblikket.udsteder.borger", udsteder.adresse() + "/borger",
                "borgerblikket.udsteder.medarbejder", udsteder.adresse() + "/medarbejder",
                "borgerblikket.udsteder.system", udsteder.adresse() + "/system");
    }

    @Override
    public void stop() {
        if (udsteder != null) {
            udsteder.close();
        }
    }
}
