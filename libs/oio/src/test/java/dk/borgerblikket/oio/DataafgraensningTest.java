package dk.borgerblikket.oio;

import static dk.borgerblikket.oio.Foelsomhed.FOELSOMME_PERSONOPLYSNINGER;
import static dk.borgerblikket.oio.Foelsomhed.FORTROLIGE_PERSONOPLYSNINGER;
import static dk.borgerblikket.oio.Foelsomhed.IKKE_FORTROLIGE_DATA;
import static dk.borgerblikket.oio.Foelsomhed.VIP_SAGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataafgraensningTest {

    private static final List<String> MOENSTRE = List.of("*", "32.*", "27.*", "32.24.*", "32.30.*", "32.24.04");
    private static final List<String> NUMRE = List.of("32.24.04", "32.24.06", "32.30.04", "27.35.04", "85.02.02");

    @Test
    void subjectAndSensitivityAreJudgedTogether() {
        var afgraensning = af("32.24.*", FORTROLIGE_PERSONOPLYSNINGER);

        assertThat(afgraensning.omfatter(new KleNummer("32.24.04"), FORTROLIGE_PERSONOPLYSNINGER))
                .isTrue();
        assertThat(afgraensning.omfatter(new KleNummer("32.24.04"), FOELSOMME_PERSONOPLYSNINGER))
                .isFalse();
        assertThat(afgraensning.omfatter(new KleNummer("32.30.04"), IKKE_FORTROLIGE_DATA))
                .isFalse();
    }

    @Test
    void bothTheSystemAndItsUserMustBeAllowed() {
        assertThat(Dataafgraensning.faelles(
                        List.of(af("32.*", VIP_SAGER)),
                        List.of(af("32.24.*", FORTROLIGE_PERSONOPLYSNINGER), af("27.*", VIP_SAGER))))
                .containsExactly(af("32.24.*", FORTROLIGE_PERSONOPLYSNINGER));
        assertThat(Dataafgraensning.faelles(List.of(af("*", VIP_SAGER)), List.of()))
                .isEmpty();
    }

    @Test
    void aLimitIsWrittenAsSubjectAndSensitivityByNameOrNumber() {
        assertThat(Dataafgraensning.laes("32.24.*:FORTROLIGE_PERSONOPLYSNINGER"))
                .contains(af("32.24.*", FORTROLIGE_PERSONOPLYSNINGER));
        assertThat(Dataafgraensning.laes("*:4")).contains(af("*", VIP_SAGER));
        assertThat(Dataafgraensning.laes("27:1")).contains(af("27.*", IKKE_FORTROLIGE_DATA));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "32.24.*", ":2", "32.24.*:", "32.24.*:0", "32.24.*:5", "32.2*:2", "32.24.*:hemmelig", "*:2:3"
            })
    void whatIsNoLimitGivesNone(String tekst) {
        assertThat(Dataafgraensning.laes(tekst)).isEmpty();
    }

    @Test
    void oneLimitIsWithinAnotherOnlyByBothSubjectAndSensitivity() {
        var afgraensning = af("32.*", FORTROLIGE_PERSONOPLYSNINGER);

        assertThat(afgraensning.omfatter(af("32.24.*", IKKE_FORTROLIGE_DATA))).isTrue();
        assertThat(afgraensning.omfatter(afgraensning)).isTrue();
        assertThat(afgraensning.omfatter(af("32.24.*", FOELSOMME_PERSONOPLYSNINGER)))
                .isFalse();
        assertThat(afgraensning.omfatter(af("*", IKKE_FORTROLIGE_DATA))).isFalse();
    }

    @Property
    void whatIsCommonIsExactlyWhatBothAllow(
            @ForAll @IntRange(max = 5) int a,
            @ForAll @IntRange(max = 5) int b,
            @ForAll Foelsomhed maksA,
            @ForAll Foelsomhed maksB,
            @ForAll @IntRange(max = 4) int nummer,
            @ForAll Foelsomhed foelsomhed) {
        var ene = af(MOENSTRE.get(a), maksA);
        var anden = af(MOENSTRE.get(b), maksB);
        var kle = new KleNummer(NUMRE.get(nummer));

        assertThat(Dataafgraensning.faelles(List.of(ene), List.of(anden)).stream()
                        .anyMatch(f -> f.omfatter(kle, foelsomhed)))
                .isEqualTo(ene.omfatter(kle, foelsomhed) && anden.omfatter(kle, foelsomhed));
    }

    private static Dataafgraensning af(String kle, Foelsomhed maks) {
        return new Dataafgraensning(new KleMoenster(kle), maks);
    }
}
