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

    private static final int ACCEPTED = 20;

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

    /** The authorities, and the organisation of one of them. Returns how many objects there are. */
    int loadOrganisations() throws IOException, StartupFailure {
        var objects = 0;
        for (var file : files.list("kommuner.json")) {
            var answer = api.post(
                    Service.LOOKUP,
                    "/organisation/v1/importer?ejer=" + file.substring(0, file.indexOf('.')),
                    national,
                    "application/json",
                    files.bytes("organisation/" + file));
            for (var result : answer.body().path("UnikRetur")) {
                if (result.path("StatusKode").asInt() != ACCEPTED) {
                    throw Api.refused(answer);
                }
                objects++;
            }
        }
        return objects;
    }
}
