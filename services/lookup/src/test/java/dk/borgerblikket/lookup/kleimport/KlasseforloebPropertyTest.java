package dk.borgerblikket.lookup.kleimport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.kle.Klassetekst;
import dk.borgerblikket.lookup.kle.Klassetitel;
import dk.borgerblikket.lookup.objekt.PubliceretStatus;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.lookup.objekt.Snit;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.UnikId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The object that releases add up to, against the releases one by one. */
final class KlasseforloebPropertyTest {

    private static final LocalDate START = LocalDate.of(2020, 2, 1);
    private static final UUID KLASSE = new Klassenummer("32.24.04").afledtUuid();

    /** What a release says of the class; null when it does not have it. */
    private record Udsagn(
            String nummer, String titel, @Nullable UUID overordnet) {}

    @Provide
    Arbitrary<List<@Nullable Udsagn>> udgaver() {
        return Combinators.combine(
                        Arbitraries.of("32.24.04", "32.25.04"),
                        Arbitraries.of("Æble", "Øl"),
                        Arbitraries.of(new UUID(1, 1), new UUID(2, 2)).injectNull(0.3))
                .as(Udsagn::new)
                .injectNull(0.3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property(tries = 300)
    void objektetSigerPaaHverDagHvadUdgavenSagde(@ForAll("udgaver") List<@Nullable Udsagn> udgaver) {
        Assume.that(udgaver.stream().anyMatch(udsagn -> udsagn != null));
        var objekt = Klasseforloeb.af(perioder(udgaver), List.of());
        Udsagn senest = null;

        for (int nr = 0; nr < udgaver.size(); nr++) {
            var her = udgaver.get(nr);
            senest = her == null ? senest : her;
            var dagen = Snit.paa(objekt, tid(dag(nr)));
            assertThat(publiceret(dagen)).isEqualTo(her != null);
            if (senest == null) {
                assertThat(dagen.egenskaber()).isEmpty();
            } else {
                assertThat(dagen.egenskaber()).singleElement().satisfies(egenskab -> {
                    assertThat(egenskab.noegle()).isPresent();
                    assertThat(egenskab.navn()).isPresent();
                });
                assertThat(dagen.egenskaber().getFirst().noegle()).contains(senest.nummer());
                assertThat(dagen.egenskaber().getFirst().navn()).contains(senest.titel());
                assertThat(dagen.relationer("OverordnetKlasse"))
                        .extracting(relation -> relation.referenceID())
                        .isEqualTo(senest.overordnet() == null ? List.of() : List.of(UnikId.uuid(senest.overordnet())));
            }
        }
    }

    @Property(tries = 300)
    void perioderneDaekkerUdenHulOgUdenOverlap(@ForAll("udgaver") List<@Nullable Udsagn> udgaver) {
        Assume.that(udgaver.stream().anyMatch(udsagn -> udsagn != null));
        var objekt = Klasseforloeb.af(perioder(udgaver), List.of());

        kraevSammenhaeng(objekt.egenskaber());
        kraevSammenhaeng(objekt.publiceret());
    }

    private static void kraevSammenhaeng(List<? extends MedVirkning<?>> vaerdier) {
        for (int i = 1; i < vaerdier.size(); i++) {
            assertThat(vaerdier.get(i).periode().fra())
                    .isEqualTo(vaerdier.get(i - 1).periode().til());
        }
        assertThat(vaerdier.getLast().periode().til()).isEqualTo(Instant.MAX);
    }

    private static boolean publiceret(Registrering dagen) {
        return dagen.publiceret().stream()
                .map(PubliceretStatus::erPubliceretIndikator)
                .anyMatch(Boolean.TRUE::equals);
    }

    private static LocalDate dag(int nr) {
        return START.plusMonths(3L * nr);
    }

    private static Instant tid(LocalDate dag) {
        return dag.atStartOfDay(Dato.DANMARK).toInstant();
    }

    private static List<Udgaveperiode> perioder(List<@Nullable Udsagn> udgaver) {
        var perioder = new ArrayList<Udgaveperiode>();
        for (int nr = 0; nr < udgaver.size(); nr++) {
            var her = udgaver.get(nr);
            if (her != null) {
                perioder.add(new Udgaveperiode(
                        KLASSE,
                        new Klassenummer(her.nummer()),
                        Klassetitel.laes(her.titel()),
                        Klassetekst.TOM,
                        her.overordnet(),
                        dag(nr),
                        nr + 1 == udgaver.size() ? null : dag(nr + 1)));
            }
        }
        return perioder;
    }
}
