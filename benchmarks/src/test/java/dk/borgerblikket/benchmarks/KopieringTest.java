package dk.borgerblikket.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KopieringTest {

    @Test
    void whatDiffersBetweenTwoCasesIsPutIntoTheTextAndTheRestIsLeft() {
        assertThat(Kopiering.udtryk("{\"id\":\"" + Post.UUID_1 + "\",\"t\":\"it's\",\"fra\":\"" + Post.TID + "Z\"}"))
                .isEqualTo("concat('{\"id\":\"', m.uuid, '\",\"t\":\"it''s\",\"fra\":\"', m.tid, 'Z\"}')");
    }

    @Test
    void aTimeAsPostgresqlTellsItIsTheSameTime() {
        assertThat(Kopiering.udtryk("2021-03-04 05:06:07+00")).isEqualTo("concat('', m.tid, '+00')");
    }

    @Test
    void aKeyIsReplacedInBothForms() {
        var noegle = Borgernoegle.af(Post.CPR);

        assertThat(Kopiering.udtryk("\\x" + noegle.hex())).isEqualTo("concat('\\x', b.hex, '')");
        assertThat(Kopiering.udtryk(noegle.base64())).isEqualTo("concat('', b.base64, '')");
    }

    @Test
    void aValueThatIsNotThereStaysAway() {
        assertThat(Kopiering.udtryk(Database.NULL)).isEqualTo("NULL");
        assertThat(Kopiering.udtryk("Sag")).isEqualTo("'Sag'");
    }
}
