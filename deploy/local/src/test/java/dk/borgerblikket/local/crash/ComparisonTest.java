package dk.borgerblikket.local.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.local.crash.Call.Broken;
import dk.borgerblikket.local.crash.Call.NotReached;
import dk.borgerblikket.local.crash.Call.Outcome;
import dk.borgerblikket.local.crash.Call.Refused;
import dk.borgerblikket.local.crash.Call.Seen;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The comparison is green for a system that counts rightly, and red for each way of counting wrongly. */
class ComparisonTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final Instant IN_NOVEMBER = Instant.parse("2026-11-30T22:59:59.999Z");
    private static final String HOME = "16161616";
    private static final String OTHER = "17171717";
    private static final Set<Count> WITH_CASES = Set.of(new Count(HOME, true, false, false));
    private static final Set<Count> WITH_BOTH_ELSEWHERE =
            Set.of(new Count(HOME, false, false, false), new Count(OTHER, true, true, false));
    private static final Set<Count> FAILED = Set.of(new Count(HOME, false, false, true));

    private final List<Call> calls = new ArrayList<>();
    private final List<AccessRow> rows = new ArrayList<>();
    private final Set<UUID> counted = new HashSet<>();
    private final Map<PlaceMonth, Figures> report = new HashMap<>();

    @Test
    void everyCallCountedOnceIsNoDifference() {
        counted(new Seen(WITH_CASES), WITH_CASES, NOVEMBER);
        counted(new Seen(WITH_BOTH_ELSEWHERE), WITH_BOTH_ELSEWHERE, NOVEMBER);
        counted(new Seen(FAILED), FAILED, DECEMBER);

        assertThat(differences()).isEmpty();
    }

    @Test
    void anAnswerThatWasLostOnItsWayMayBeCountedOrNot() {
        counted(new Broken(), WITH_CASES, NOVEMBER);
        counted(new Refused(503), WITH_BOTH_ELSEWHERE, NOVEMBER);
        call(new Broken());
        call(new Refused(503));
        call(new Refused(400));
        call(new NotReached());

        assertThat(differences()).isEmpty();
    }

    @Test
    void anEventThatIsNotDeliveredIsSeen() {
        counted(new Seen(WITH_CASES), WITH_CASES, NOVEMBER);
        written(call(new Seen(WITH_CASES)), WITH_CASES, NOVEMBER);

        assertThat(differences())
                .anyMatch(difference -> difference.endsWith("er skrevet ned og er ikke hos rapportering"))
                .anyMatch(difference -> difference.startsWith(
                        "Rapporten for 16161616 2026-11: samletAntalKald skulle" + " være 2 og er 1"))
                .hasSize(2);
    }

    @Test
    void anEventCountedTwiceIsSeen() {
        counted(new Seen(WITH_CASES), WITH_CASES, NOVEMBER);
        reported(WITH_CASES, NOVEMBER);

        assertThat(differences())
                .singleElement()
                .asString()
                .startsWith("Rapporten for 16161616 2026-11: samletAntalKald skulle være 1 og er 2");
    }

    @Test
    void oneTooManyAndOneTooFewAreTwoDifferencesThoughTheSumIsRight() {
        written(call(new Seen(WITH_CASES)), WITH_CASES, NOVEMBER);
        counted.add(UUID.randomUUID());
        reported(WITH_CASES, NOVEMBER);

        assertThat(differences()).hasSize(2);
    }

    @Test
    void anAnswerThatWasNotWrittenDownIsSeen() {
        call(new Seen(WITH_CASES));

        assertThat(differences())
                .anyMatch(difference -> difference.endsWith("blev besvaret og er skrevet ned 0 gange"))
                .anyMatch(difference -> difference.startsWith("Rapporten for 16161616 2026-11"))
                .hasSize(2);
    }

    @Test
    void anAnswerThatWasWrittenDownTwiceIsSeen() {
        var id = call(new Seen(WITH_CASES));
        for (var i = 0; i < 2; i++) {
            counted.add(written(id, WITH_CASES, NOVEMBER));
            reported(WITH_CASES, NOVEMBER);
        }

        assertThat(differences())
                .anyMatch(difference -> difference.endsWith("blev besvaret og er skrevet ned 2 gange"))
                .anyMatch(difference -> difference.startsWith("Rapporten for"))
                .hasSize(2);
    }

    @Test
    void aCallThatWasLostAndCountedTwiceIsSeen() {
        var id = call(new Broken());
        for (var i = 0; i < 2; i++) {
            counted.add(written(id, WITH_CASES, NOVEMBER));
            reported(WITH_CASES, NOVEMBER);
        }

        assertThat(differences()).hasSize(2);
    }

    @Test
    void aCallThatNobodyMadeIsSeen() {
        counted.add(written("f".repeat(32), WITH_CASES, NOVEMBER));
        reported(WITH_CASES, NOVEMBER);

        assertThat(differences())
                .anyMatch(difference -> difference.endsWith("er skrevet ned, men ingen har spurgt"))
                .anyMatch(difference -> difference.startsWith("Rapporten for"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404})
    void aRefusalThatCountsIsSeen(int status) {
        counted(new Refused(status), WITH_CASES, NOVEMBER);

        assertThat(differences()).hasSize(2);
    }

    @Test
    void aCallThatNeverArrivedAndCountsIsSeen() {
        counted(new NotReached(), WITH_CASES, NOVEMBER);

        assertThat(differences()).hasSize(2);
    }

    @Test
    void anAnswerThatIsWrittenDownAsSomethingElseIsSeen() {
        counted(new Seen(WITH_CASES), WITH_BOTH_ELSEWHERE, NOVEMBER);

        assertThat(differences())
                .anyMatch(difference -> difference.contains("og er skrevet ned som"))
                .anyMatch(difference -> difference.startsWith("Rapporten for 16161616"))
                .anyMatch(difference -> difference.startsWith("Rapporten for 17171717"));
    }

    @Test
    void aCallInTheWrongMonthIsSeen() {
        counted.add(written(call(new Seen(WITH_CASES)), WITH_CASES, NOVEMBER));
        reported(WITH_CASES, DECEMBER);

        assertThat(differences())
                .anyMatch(difference -> difference.startsWith("Rapporten for 16161616 2026-11"))
                .anyMatch(difference -> difference.startsWith("Rapporten for 16161616 2026-12"))
                .hasSize(2);
    }

    @Test
    void aSplitThatIsTooSmallToBeToldIsNoDifferenceButATotalMustBeTold() throws JsonProcessingException {
        counted.add(written(call(new Seen(WITH_CASES)), WITH_CASES, NOVEMBER));
        report.put(
                new PlaceMonth(HOME, NOVEMBER),
                row("\"samletAntalKald\":1,\"antalKaldMedData\":1,\"antalKaldUdenData\":0,\"kaldMedSager\":null,"
                        + "\"kaldMedTekniskFejl\":0"));
        assertThat(differences()).isEmpty();

        report.put(
                new PlaceMonth(HOME, NOVEMBER),
                row("\"antalKaldMedData\":1,\"antalKaldUdenData\":0,\"kaldMedTekniskFejl\":0"));
        assertThat(differences()).singleElement().asString().contains("samletAntalKald skulle være 1 og er null");
    }

    @Test
    void anOverviewCountsByTheWordsOfTheRules() throws JsonProcessingException {
        var all = """
                {"kilder":[{"kilde":"sagsindeks","status":"OK"}],
                 "kommuner":[{"cvr":"16161616","sager":[],"ydelser":[]},{"cvr":"17171717","sager":[{}],"ydelser":[{}]}]}
                """;
        assertThat(overview(all, Optional.of(HOME))).isEqualTo(WITH_BOTH_ELSEWHERE);
        assertThat(overview(all, Optional.empty())).containsExactly(new Count(OTHER, true, true, false));

        var nothing = "{\"kilder\":[{\"status\":\"%s\"%s}],\"kommuner\":[]}";
        assertThat(overview(nothing.formatted("OK", ""), Optional.empty()))
                .containsExactly(new Count(Count.UNKNOWN, false, false, false));
        assertThat(overview(nothing.formatted("UTILGAENGELIG", ""), Optional.of(HOME)))
                .isEqualTo(FAILED);
        assertThat(overview(nothing.formatted("OK", ",\"besked\":\"Ikke alt\""), Optional.of(HOME)))
                .isEqualTo(FAILED);
    }

    @Test
    void anAccessRowCountsByTheWordsOfTheRules() throws JsonProcessingException {
        var json = new ObjectMapper();
        var shown = json.readTree("{\"17171717\":{\"sager\":[\"a\"],\"bevillinger\":[\"b\"]}}");
        var ok = json.readTree("{\"sagsindeks\":\"OK\"}");
        var partial = json.readTree("{\"sagsindeks\":\"OK\",\"ydelsesindeks\":\"UFULDSTAENDIG\"}");

        assertThat(Count.ofAccessRow(shown, ok, Optional.of(HOME))).isEqualTo(WITH_BOTH_ELSEWHERE);
        assertThat(Count.ofAccessRow(json.readTree("{}"), partial, Optional.of(HOME)))
                .isEqualTo(FAILED);
        assertThat(Count.ofAccessRow(json.readTree("{}"), ok, Optional.empty()))
                .containsExactly(new Count(Count.UNKNOWN, false, false, false));
    }

    private static Set<Count> overview(String text, Optional<String> residence) throws JsonProcessingException {
        return Count.ofOverview(new ObjectMapper().readTree(text), residence);
    }

    private static Figures row(String columns) throws JsonProcessingException {
        return Figures.of(new ObjectMapper().readTree("{" + columns + "}"));
    }

    /** A call that is written down, delivered and reported as it should be. */
    private void counted(Outcome outcome, Set<Count> written, YearMonth month) {
        counted.add(written(call(outcome), written, month));
        reported(written, month);
    }

    private String call(Outcome outcome) {
        var id = UUID.randomUUID().toString().replace("-", "");
        calls.add(new Call(id, IN_NOVEMBER, outcome));
        return id;
    }

    private UUID written(String correlation, Set<Count> counts, YearMonth month) {
        var id = UUID.randomUUID();
        rows.add(new AccessRow(id, correlation, month, counts));
        return id;
    }

    private void reported(Set<Count> counts, YearMonth month) {
        counts.forEach(count -> report.computeIfAbsent(new PlaceMonth(count.place(), month), _ -> Figures.none())
                .add(count));
    }

    private List<String> differences() {
        return Comparison.differences(calls, new Evidence(rows, 0, counted, report));
    }
}
