package dk.borgerblikket.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dk.borgerblikket.local.Service;
import dk.borgerblikket.local.StartupFailure;
import dk.borgerblikket.testing.Tokens;
import java.io.IOException;
import java.util.stream.StreamSupport;

/** Authorities, source systems, service agreements, KLE configuration and data protection blocks, as a national administrator enters them. */
final class SetupLoader {

    private static final String ROOT = "/administration/v1/";

    private final Api api;
    private final DemoFiles files;
    private final Tokens tokens;
    private final String national;

    SetupLoader(Api api, Tokens tokens, DemoFiles files) {
        this.api = api;
        this.files = files;
        this.tokens = tokens;
        this.national = DemoTokens.national(tokens);
    }

    /** Whether the agreements of the file have been brought to an end, which is the last step. */
    boolean isComplete(String ended) throws IOException, StartupFailure {
        for (var agreement : files.read(ended)) {
            var answer = api.get(Service.ADMINISTRATION, agreements(agreement), national);
            var reached = answer.status() == 200
                    && StreamSupport.stream(answer.body().spliterator(), false)
                            .anyMatch(a -> a.path("itSystem").equals(agreement.path("itSystem"))
                                    && !a.path("gyldigTil").isMissingNode()
                                    && !a.path("gyldigTil").isNull());
            if (!reached) {
                return false;
            }
        }
        return true;
    }

    /** Returns how many authorities there are. */
    int loadAuthorities() throws IOException, StartupFailure {
        for (var system : files.read("fagsystemer.json").properties()) {
            put("fagsystemer/" + system.getKey(), national, system.getValue());
        }
        var names = files.list("kommuner.json");
        for (var name : names) {
            load(name.replace(".json", ""), files.read("kommuner/" + name));
        }
        return names.size();
    }

    private void load(String cvr, JsonNode authority) throws StartupFailure {
        var employee = DemoTokens.employee(tokens, cvr);
        put("kommuner/" + cvr, national, authority.path("kommune"));
        var reached = api.get(Service.ADMINISTRATION, ROOT + "kommuner/" + cvr + "/serviceaftaler", employee)
                .body();
        for (var agreement : authority.path("serviceaftaler").properties()) {
            if (!isApproved(reached, agreement.getKey())) {
                for (var step : agreement.getValue()) {
                    put("kommuner/" + cvr + "/serviceaftaler/" + agreement.getKey(), employee, step);
                }
            }
        }
        put("kommuner/" + cvr + "/kle-konfiguration", employee, authority.path("kle-konfiguration"));
        put("kommuner/" + cvr + "/databeskyttelse", employee, authority.path("databeskyttelse"));
    }

    /** By a load that was interrupted. */
    private static boolean isApproved(JsonNode agreements, String itSystem) {
        return StreamSupport.stream(agreements.spliterator(), false)
                .anyMatch(a -> a.path("itSystem").asText().equals(itSystem)
                        && a.path("status").asText().equals("Godkendt"));
    }

    /** Ends agreements after the systems have delivered: what they sent stays, but is not shown. */
    void endAgreements(String ended) throws IOException, StartupFailure {
        for (var agreement : files.read(ended)) {
            var employee = DemoTokens.employee(tokens, agreement.path("cvr").asText());
            api.put(
                    Service.ADMINISTRATION,
                    agreements(agreement) + "/" + agreement.path("itSystem").asText(),
                    employee,
                    agreement.path("serviceaftale"));
        }
    }

    private static String agreements(JsonNode agreement) {
        return ROOT + "kommuner/" + agreement.path("cvr").asText() + "/serviceaftaler";
    }

    private void put(String path, String token, JsonNode body) throws StartupFailure {
        api.put(Service.ADMINISTRATION, ROOT + path, token, body);
    }
}
