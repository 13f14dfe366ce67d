package dk.borgerblikket.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.local.LocalSystem;
import dk.borgerblikket.local.Progress;
import dk.borgerblikket.local.StartupFailure;
import java.io.IOException;
import java.util.List;

/**
 * Loads the demo data through the public interfaces, in the order in which a municipality would come aboard: set-up,
 * classification and organisation, then what the source systems deliver. Interrupted half-way it starts over the next
 * time, which changes nothing that was already there.
 */
public final class DemoLoader {

    /** Last thing written: that it is there tells that everything is. */
    private static final String LAST_FILE = "ophoerte-aftaler.json";

    private final LocalSystem system;
    private final Progress progress;
    private final ObjectMapper json = new ObjectMapper();
    private final DemoFiles files = new DemoFiles(json);

    public DemoLoader(LocalSystem system, Progress progress) {
        this.system = system;
        this.progress = progress;
    }

    /** Loads everything unless an earlier run has. */
    public void loadIfEmpty() throws StartupFailure {
        try (var api = new Api(system, json)) {
            var setup = new SetupLoader(api, system.tokens(), files);
            if (setup.isComplete(LAST_FILE)) {
                progress.say("Demodata er der allerede");
                return;
            }
            progress.say("Indlæser demodata gennem de offentlige grænseflader …");
            progress.say("  " + setup.loadAuthorities() + " myndigheder med opsætning, serviceaftaler og fagsystemer");
            var register = new LookupLoader(api, system.tokens(), files);
            progress.say("  " + register.loadClassification() + " udgaver af KLE");
            progress.say("  " + register.loadOrganisations() + " objekter i organisation");
            deliver(new DeliveryLoader(api, system.tokens()));
            setup.endAgreements(LAST_FILE);
        } catch (IOException unreadable) {
            throw new StartupFailure("Demodata kan ikke læses: " + unreadable.getMessage(), unreadable);
        }
    }

    private void deliver(DeliveryLoader loader) throws IOException, StartupFailure {
        List<String> names = files.list("leverancer.json");
        var total = new DeliveryLoader.Count(0, 0, 0, 0);
        for (var name : names) {
            for (JsonNode delivery : files.read("leverancer/" + name)) {
                total = total.plus(loader.deliver(delivery));
            }
        }
        progress.say("  %d sager, %d dokumenter, %d bevillinger og %d udbetalinger fra fagsystemerne"
                .formatted(total.cases(), total.documents(), total.grants(), total.payments()));
    }
}
