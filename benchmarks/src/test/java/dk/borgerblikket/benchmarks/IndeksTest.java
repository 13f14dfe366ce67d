package dk.borgerblikket.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndeksTest {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String CPR = "6150000000";

    private static List<Post> portion(Indeks indeks) {
        return LongStream.range(0, Importmaaling.PORTION)
                .mapToObj(nr -> indeks.post("proeve", nr, CPR))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sager", "ydelser"})
    void nothingOfTheTemplatesIsLeftInAMessage(String navn) {
        var indeks = Indeks.ALLE.get(navn);

        var besked = new String(indeks.besked(portion(indeks)), StandardCharsets.UTF_8);

        assertThat(besked).contains(CPR).doesNotContain(Post.UUID_1, Post.UUID_2, Post.LEDSAGER, Post.CPR, Post.TID);
    }

    /** A reference to an object that another batch brings would make the number of statements depend on which came first. */
    @ParameterizedTest
    @ValueSource(strings = {"sager", "ydelser"})
    void aBatchBringsEveryObjectThatItsPostsReferTo(String navn) throws IOException {
        var indeks = Indeks.ALLE.get(navn);
        var poster = portion(indeks);
        var besked = new ObjectMapper().readTree(indeks.besked(poster));

        var objekter = besked.findValues("Registrering").size();
        var omtalte = new TreeSet<String>();
        var fundet = UUID_FORM.matcher(besked.toString());
        while (fundet.find()) {
            omtalte.add(fundet.group());
        }
        omtalte.retainAll(poster.stream()
                .flatMap(p -> List.of(p.uuid().toString(), p.ledsager().toString()).stream())
                .toList());

        assertThat(omtalte).hasSize(objekter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sager", "ydelser"})
    void aBulkLoadSendsTheObjectsOfTheMessage(String navn) throws IOException {
        var indeks = Indeks.ALLE.get(navn);
        var post = indeks.post("proeve", 0, CPR);
        var json = new ObjectMapper();

        var linjer =
                new String(indeks.linjer(post), StandardCharsets.UTF_8).lines().toList();

        assertThat(post.medbragt()).isTrue();
        assertThat(linjer).hasSize(2);
        for (var linje : linjer) {
            assertThat(json.readTree(linje)).hasSize(1);
        }
        assertThat(linjer.getFirst()).contains(post.ledsager().toString());
        assertThat(linjer.getLast()).contains(post.uuid().toString());
    }

    @Test
    void anIndexThatIsNotKnownIsNotMeasured() {
        assertThat(Plan.af(new String[] {"--indeks", "ydelser,sager"}).indekser())
                .containsExactly(Indeks.ALLE.get("ydelser"), Indeks.ALLE.get("sager"));
        assertThatThrownBy(() -> Plan.af(new String[] {"--indeks", "afgifter"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("afgifter");
    }
}
