package dk.borgerblikket.local.demo;

import dk.borgerblikket.local.Service;
import dk.borgerblikket.local.StartupFailure;
import dk.borgerblikket.testing.Tokens;
import java.io.IOException;
import java.util.List;

/** The few numbers of KLE that the demo needs, and the authorities as organisations. */
final class LookupLoader {

    /** Releases by date: 32.24.32 leaves KLE with the second one. */
    private static final List<String> RELEASES = List.of("2020-02-01", "2022-02-01");

    private final Api api;
    private final DemoFiles files;
    private final String national;

    LookupLoader(Api api, Tokens tokens, DemoFiles files) {
        this.api = api;
        this.files = files;
        this.national = DemoTokens.national(tokens);
    }

    /** Returns how many releases there are. */
    int loadClassification() throws IOException, StartupFailure {
        api.post(
                Service.LOOKUP,
                "/klassifikation/v1/kle/handlingsfacetter",
                national,
                "application/xml",
                files.bytes("kle/handlingsfacetter-2020-02-01.xml"));
        for (var release : RELEASES) {
            api.post(
                    Service.LOOKUP,
                    "/klassifikation/v1/kle/udgaver?udgivelsesdato=" + release,
                    national,
                    "text/csv",
                    files.bytes("kle/emner-" + release + ".csv"));
        }
        return RELEASES.size();
    }

    /** Returns how many organisations there are. */
    int loadOrganisations() throws IOException, StartupFailure {
        for (var company : files.read("virksomheder.json").properties()) {
            api.put(Service.LOOKUP, "/organisation/v1/virksomheder/" + company.getKey(), national, company.getValue());
        }
        var organisations = files.read("organisationer.json");
        for (var organisation : organisations.properties()) {
            api.put(
                    Service.LOOKUP,
                    "/organisation/v1/organisationer/" + organisation.getKey(),
                    national,
                    organisation.getValue());
        }
        return organisations.size();
    }
}
