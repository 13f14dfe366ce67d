package dk.borgerblikket.lookup.ansvarlig;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.lookup.ansvarlig.Ansvarsvalg.Enhed;
import dk.borgerblikket.lookup.ansvarlig.Ansvarsvalg.Grundlag;
import dk.borgerblikket.lookup.ansvarlig.Ansvarsvalg.Opgave;
import dk.borgerblikket.lookup.ansvarlig.Ansvarsvalg.Rolle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Who is responsible, against a model that asks every unit one question after the other. */
final class AnsvarsvalgTest {

    private static final int ANTAL = 5;
    private static final List<String> NUMRE = List.of("27.35.04", "27.35", "27");

    private record Plads(int over, boolean aktiv, int navn) {}

    private static UUID uuid(long nr) {
        return new UUID(0, nr);
    }

    @Provide
    Arbitrary<Map<UUID, Enhed>> enheder() {
        return Combinators.combine(
                        Arbitraries.integers().between(-1, ANTAL - 1),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 2))
                .as(Plads::new)
                .list()
                .ofSize(ANTAL)
                .map(pladser -> IntStream.range(0, ANTAL)
                        .mapToObj(nr -> {
                            var plads = pladser.get(nr);
                            return new Enhed(
                                    uuid(nr),
                                    "",
                                    "Navn " + plads.navn(),
                                    plads.aktiv(),
                                    plads.over() < 0 ? null : uuid(plads.over()));
                        })
                        .collect(Collectors.toMap(Enhed::uuid, Function.identity())));
    }

    /** The last unit is another authority's, which nobody knows here. */
    @Provide
    Arbitrary<List<Opgave>> opgaver() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, ANTAL).map(AnsvarsvalgTest::uuid),
                        Arbitraries.of(Rolle.class),
                        Arbitraries.of(NUMRE))
                .as(Opgave::new)
                .list()
                .ofMaxSize(6);
    }

    private record Svar(UUID enhed, Grundlag grundlag) {}

    private static Optional<Svar> model(List<Opgave> opgaver, Map<UUID, Enhed> enheder) {
        for (var lukkede : List.of(false, true)) {
            for (var rolle : Rolle.values()) {
                for (var nummer : NUMRE) {
                    var egnede = enheder.values().stream()
                            .filter(e -> opgaver.contains(new Opgave(e.uuid(), rolle, nummer)))
                            .sorted((a, b) -> a.navn().equals(b.navn())
                                    ? a.uuid().compareTo(b.uuid())
                                    : a.navn().compareTo(b.navn()))
                            .toList();
                    for (var egnet : egnede) {
                        if (!lukkede && egnet.aktiv()) {
                            return Optional.of(new Svar(egnet.uuid(), Grundlag.valueOf(rolle.name())));
                        }
                        if (lukkede) {
                            var over = egnet;
                            for (int skridt = 0; skridt <= ANTAL && over != null; skridt++) {
                                if (over.aktiv()) {
                                    return Optional.of(new Svar(over.uuid(), Grundlag.OVERORDNET));
                                }
                                over = over.overordnet() == null ? null : enheder.get(over.overordnet());
                            }
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    @Property
    void denModellenPegerPaa(@ForAll("opgaver") List<Opgave> opgaver, @ForAll("enheder") Map<UUID, Enhed> enheder) {
        assertThat(Ansvarsvalg.af(opgaver, enheder).map(v -> new Svar(v.enhed().uuid(), v.grundlag())))
                .isEqualTo(model(opgaver, enheder));
    }

    @Property
    void vejenOpadEnderOgsaaIEnKreds(@ForAll("enheder") Map<UUID, Enhed> enheder) {
        for (var enhed : enheder.keySet()) {
            var vej = Ansvarsvalg.opad(enhed, enheder);
            assertThat(vej).doesNotHaveDuplicates().startsWith(enheder.get(enhed));
            for (int nr = 1; nr < vej.size(); nr++) {
                assertThat(vej.get(nr - 1).overordnet()).isEqualTo(vej.get(nr).uuid());
            }
        }
    }

    @Example
    void etEmneErEnDelAfSinGruppeOgHovedgruppe() {
        assertThat(Kletrin.laes("27.35.04")).contains(NUMRE);
        assertThat(Kletrin.laes("27")).contains(List.of("27"));
        for (var tekst : List.of("G01", "G", "27.3", "27.*", "", "x")) {
            assertThat(Kletrin.laes(tekst)).isEmpty();
        }
    }
}
