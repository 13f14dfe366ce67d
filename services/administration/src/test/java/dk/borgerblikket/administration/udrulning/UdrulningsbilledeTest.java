package dk.borgerblikket.administration.udrulning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.administration.kommune.Kommune;
import dk.borgerblikket.administration.kommune.Tilslutning;
import dk.borgerblikket.oio.Cvr;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UdrulningsbilledeTest {

    private static final LocalDate NIENDE_SEPTEMBER = LocalDate.of(2020, 9, 9);

    private int naeste = 10_000_000;

    /** Waves as printed: 10, 5, 6, 8 and 23 make 52 on 9 September 2020; 32 have agreed and 14 are expected: 98 in all. */
    @Test
    void theWavesOf2020AddUpToTheWholeCountry() {
        var kommuner = new ArrayList<Kommune>();
        kommuner.addAll(kommuner(10, Tilslutning.TILSLUTTET, "2020-01-01"));
        kommuner.addAll(kommuner(5, Tilslutning.TILSLUTTET, "2020-01-07"));
        kommuner.addAll(kommuner(6, Tilslutning.TILSLUTTET, "2020-03-03"));
        kommuner.addAll(kommuner(8, Tilslutning.TILSLUTTET, "2020-06-02"));
        kommuner.addAll(kommuner(23, Tilslutning.TILSLUTTET, "2020-09-01"));
        kommuner.addAll(kommuner(32, Tilslutning.TILMELDT, "2020-12-01"));
        kommuner.addAll(kommuner(14, Tilslutning.FORVENTET, "2020-12-01"));
        kommuner.add(
                new Kommune(new Cvr("33236698"), "Udbetaling Danmark", null, Tilslutning.TILSLUTTET, NIENDE_SEPTEMBER));

        var billede = Udrulningsbillede.af(kommuner, NIENDE_SEPTEMBER);

        assertThat(billede.kommuner()).isEqualTo(98);
        assertThat(billede.tilsluttede()).isEqualTo(52);
        assertThat(billede.udenDato()).isZero();
        assertThat(billede.boelger()).extracting(Boelge::kommuner).containsExactly(10, 5, 6, 8, 23, 46);
        assertThat(billede.boelger()).extracting(Boelge::iAlt).containsExactly(10, 15, 21, 29, 52, 98);
        assertThat(billede.boelger().getLast()).isEqualTo(new Boelge(LocalDate.of(2020, 12, 1), 0, 32, 14, 98));
    }

    @Test
    void aDayToComeIsNotConnectedYet() {
        var kommuner = kommuner(3, Tilslutning.TILSLUTTET, "2020-09-10");

        assertThat(Udrulningsbillede.af(kommuner, NIENDE_SEPTEMBER).tilsluttede())
                .isZero();
        assertThat(Udrulningsbillede.af(kommuner, NIENDE_SEPTEMBER.plusDays(1)).tilsluttede())
                .isEqualTo(3);
    }

    @Test
    void withoutADayThereIsNoWave() {
        var kommuner = new ArrayList<>(kommuner(2, Tilslutning.IKKE_TILMELDT, null));
        kommuner.addAll(kommuner(1, Tilslutning.FORVENTET, null));

        var billede = Udrulningsbillede.af(kommuner, NIENDE_SEPTEMBER);

        assertThat(billede.boelger()).isEmpty();
        assertThat(billede.udenDato()).isEqualTo(3);
    }

    private List<Kommune> kommuner(int antal, Tilslutning tilslutning, @Nullable String dato) {
        return IntStream.range(0, antal)
                .mapToObj(i -> new Kommune(
                        new Cvr(Integer.toString(naeste++)),
                        "Kommune",
                        "101",
                        tilslutning,
                        dato == null ? null : LocalDate.parse(dato)))
                .toList();
    }
}
