package dk.borgerblikket.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LaesningTest {

    private static final String NOEGLE = "00ff";

    private static Laesning laesning(String sql, String... parametre) {
        return new Laesning(new Database.Saetning(sql, List.of(parametre)), NOEGLE);
    }

    @Test
    void pgbenchSendsTheSameTextWithVariablesWhereTheServiceHasParameters() {
        var laesning = laesning(
                "SELECT a FROM b WHERE k = $1 AND t < $2 LIMIT $3::int + 1", "'\\x00ff'", "'infinity'", "'200'");

        assertThat(laesning.skript(2))
                .containsExactly(
                        "SELECT a FROM b WHERE k = :borger0 AND t < :p2 LIMIT :p3::int + 1;\n",
                        "SELECT a FROM b WHERE k = :borger1 AND t < :p2 LIMIT :p3::int + 1;\n");
        assertThat(laesning.variable(List.of("aa", "bb")))
                .isEqualTo(Map.of("p2", "infinity", "p3", "200", "borger0", "\\xaa", "borger1", "\\xbb"));
    }

    @Test
    void aNumberThatBeginsLikeAnotherIsAnotherParameter() {
        var parametre = new String[] {"'1'", "'\\x00ff'", "'3'", "'4'", "'5'", "'6'", "'7'", "'8'", "'9'", "'it''s'"};

        var laesning = laesning("$1 $10 $2", parametre);

        assertThat(laesning.skript(1)).containsExactly(":p1 :p10 :borger0;\n");
        assertThat(laesning.variable(List.of("aa")))
                .containsEntry("p10", "it's")
                .containsEntry("borger0", "\\xaa");
    }

    @Test
    void aStatementThatTheCitizensKeyIsNoParameterOfIsNotTheReadThatIsMeasured() {
        assertThatThrownBy(() -> laesning("SELECT $1", "'andet'")).isInstanceOf(IllegalArgumentException.class);
    }
}
