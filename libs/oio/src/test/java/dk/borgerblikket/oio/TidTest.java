package dk.borgerblikket.oio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods and Danish days. */
final class TidTest {

    private static final Instant T1 = Instant.parse("2020-05-12T00:00:00Z");
    private static final Instant T2 = Instant.parse("2020-06-02T00:00:00Z");

    @Test
    void fromIsInclusiveAndToIsExclusive() {
        var periode = new Periode(T1, T2);

        assertThat(periode.omfatter(T1)).isTrue();
        assertThat(periode.omfatter(T2.minusNanos(1))).isTrue();
        assertThat(periode.omfatter(T2)).isFalse();
        assertThat(periode.omfatter(T1.minusNanos(1))).isFalse();
    }

    @Test
    void adjoiningPeriodsDoNotOverlap() {
        var periode = new Periode(T1, T2);

        assertThat(periode.overlapper(new Periode(T2, Instant.MAX))).isFalse();
        assertThat(periode.overlapper(new Periode(T2.minusNanos(1), Instant.MAX)))
                .isTrue();
        assertThat(Periode.ALTID.overlapper(periode)).isTrue();
        assertThat(new Periode(T2, T1).erTom()).isTrue();
        assertThat(new Periode(T1, T1).erTom()).isTrue();
    }

    @Test
    void missingLimitMeansOpen() {
        assertThat(new Virkning(null, null, null, null, null).periode()).isEqualTo(Periode.ALTID);
        assertThat(new Virkning(Tidspunkt.UENDELIG, Tidspunkt.UENDELIG, null, null, null).periode())
                .isEqualTo(Periode.ALTID);
        assertThat(Virkning.fra(OffsetDateTime.parse("2020-05-12T02:00:00+02:00"))
                        .periode())
                .isEqualTo(new Periode(T1, Instant.MAX));
    }

    @Test
    void limitThatDoesNotMoveKeepsItsForm() {
        var virkning = Virkning.fra(OffsetDateTime.parse("2020-05-12T02:00:00+02:00"));

        var kortere = virkning.medPeriode(new Periode(T1, T2));

        assertThat(kortere.fraTidspunkt()).isEqualTo(virkning.fraTidspunkt());
        assertThat(kortere.periode()).isEqualTo(new Periode(T1, T2));
        assertThat(virkning.medPeriode(Periode.ALTID).fraTidspunkt()).isEqualTo(Tidspunkt.UENDELIG);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-11-30T22:59:59Z,2020-11-30",
        "2020-11-30T23:00:00Z,2020-12-01",
        "2020-06-30T21:59:59Z,2020-06-30",
        "2020-06-30T22:00:00Z,2020-07-01"
    })
    void daysAndMonthsAreDanishInWinterAndSummer(Instant tid, LocalDate dag) {
        assertThat(Dato.dag(tid)).isEqualTo(dag);
        assertThat(Dato.maaned(tid)).isEqualTo(YearMonth.from(dag));
    }

    @ParameterizedTest
    @CsvSource({
        "FORTROLIGE_PERSONOPLYSNINGER,FOELSOMME_PERSONOPLYSNINGER,true",
        "FOELSOMME_PERSONOPLYSNINGER,FOELSOMME_PERSONOPLYSNINGER,true",
        "VIP_SAGER,FOELSOMME_PERSONOPLYSNINGER,false"
    })
    void sensitivityIncludesTheLowerLevels(Foelsomhed foelsomhed, Foelsomhed maks, boolean maaSes) {
        assertThat(foelsomhed.erHoejst(maks)).isEqualTo(maaSes);
    }
}
