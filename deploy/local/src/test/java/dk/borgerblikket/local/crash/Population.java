package dk.borgerblikket.local.crash;

import dk.borgerblikket.local.Eventually;
import dk.borgerblikket.local.Http;
import dk.borgerblikket.local.Service;
import dk.borgerblikket.local.Testkommune;
import dk.borgerblikket.local.TwoGateways;
import dk.borgerblikket.local.TwoGateways.Victim;
import dk.borgerblikket.local.crash.Call.Seen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Two municipalities, a citizen with data in each and one without, and every way in which their calls count. */
final class Population {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String FIRST = "16161616";
    private static final String SECOND = "17171717";
    private static final String WITH_CASE_AND_BENEFIT = "6101011616";
    private static final String WITH_CASE = "6101011717";
    private static final String WITH_NOTHING = "6101011818";

    private final TwoGateways system;

    Population(TwoGateways system) {
        this.system = system;
    }

    /** Comes aboard with classification, municipalities, cases and a benefit. */
    void settle() {
        loadClassification();
        var first = new Testkommune(system.system(), FIRST, WITH_CASE_AND_BENEFIT);
        var second = new Testkommune(system.system(), SECOND, WITH_CASE);
        var caseId = UUID.randomUUID();
        first.comeAboard();
        second.comeAboard();
        deliver(
                Service.CASE_INDEX,
                "/sagdokumentindeks/v1/importer",
                first,
                first.message(caseId).toString());
        deliver(
                Service.CASE_INDEX,
                "/sagdokumentindeks/v1/importer",
                second,
                second.message(UUID.randomUUID()).toString());
        deliver(
                Service.BENEFIT_INDEX,
                "/ydelseindeks/v1/importer",
                first,
                first.benefits(caseId, UUID.randomUUID(), UUID.randomUUID()).toString());
    }

    private void loadClassification() {
        var national = national();
        load("handlingsfacetter", "handlingsfacetter-2020-02-01.xml", "application/xml", national);
        for (var release : List.of("2020-02-01", "2022-02-01")) {
            load("udgaver?udgivelsesdato=" + release, "emner-" + release + ".csv", "text/csv", national);
        }
    }

    private void load(String what, String file, String type, String token) {
        try (var content = Population.class.getResourceAsStream("/demo/kle/" + file)) {
            var answer = Http.post(
                    system.system().address(Service.LOOKUP),
                    "/klassifikation/v1/kle/" + what,
                    Optional.of(token),
                    type,
                    new String(content.readAllBytes(), StandardCharsets.UTF_8));
            if (answer.status() >= 300) {
                throw new AssertionError(answer.text());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As soon as the index has heard of the agreement. */
    private void deliver(Service index, String path, Testkommune municipality, String message) {
        Eventually.see(
                        PATIENCE,
                        () -> Http.post(system.system().address(index), path, municipality.systemToken(), message),
                        answer -> answer.status() != 403)
                .expect(200);
    }

    /** What is asked, and how it counts. */
    List<Question> questions() {
        var first = new Count(FIRST, true, true, false);
        var second = new Count(SECOND, true, false, false);
        return List.of(
                question(WITH_CASE_AND_BENEFIT, Optional.of(FIRST), first),
                question(WITH_CASE_AND_BENEFIT, Optional.empty(), first),
                question(WITH_CASE_AND_BENEFIT, Optional.of(SECOND), first, none(SECOND)),
                question(WITH_CASE, Optional.of(FIRST), second, none(FIRST)),
                question(WITH_NOTHING, Optional.of(SECOND), none(SECOND)),
                question(WITH_NOTHING, Optional.empty(), none(Count.UNKNOWN)));
    }

    private Question question(String cpr, Optional<String> residence, Count... complete) {
        return new Question(system.system().tokens().hent("borger", Map.of("cpr", cpr)), residence, Set.of(complete));
    }

    private static Count none(String place) {
        return new Count(place, false, false, false);
    }

    /** Waits until both copies of the gateway answer every question as they should. */
    void awaitSeen(Ledger ledger, List<Question> questions) {
        for (var gateway : List.of(Victim.GATEWAY_A, Victim.GATEWAY_B)) {
            for (var question : questions) {
                var expected = new Seen(question.complete());
                var outcome = Eventually.see(PATIENCE, () -> ledger.ask(gateway, question), expected::equals);
                if (!outcome.equals(expected)) {
                    throw new AssertionError("%s skulle svare %s og svarer %s".formatted(gateway, expected, outcome));
                }
            }
        }
    }

    /** Who may read the report of each place in which the calls count. */
    Map<String, String> readers() {
        return Map.of(FIRST, reader(FIRST), SECOND, reader(SECOND), Count.UNKNOWN, national());
    }

    private String reader(String cvr) {
        return system.system().tokens().hent("medarbejder", Map.of("cvr", cvr, "roller", "rapport_laes"));
    }

    private String national() {
        return system.system()
                .tokens()
                .hent("medarbejder", Map.of("cvr", "99999999", "roller", "national_admin,rapport_laes"));
    }
}
