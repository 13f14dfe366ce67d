package dk.borgerblikket.registrations;

import static dk.borgerblikket.registrations.Database.lager;
import static dk.borgerblikket.registrations.Database.tekst;
import static dk.borgerblikket.registrations.Database.vent;
import static dk.borgerblikket.registrations.Ting.SKRIVER;
import static dk.borgerblikket.registrations.Ting.TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.oio.Tidspunkt;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.oio.Virkning;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RaekkefoelgePropertyTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-01-01T00:00:00Z");

    /** Messages collide in sender time, identity and period on purpose. */
    @Provide
    Arbitrary<List<Besked<Ting>>> opdateringer() {
        var vaerdi = Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(1, 20))
                .as((navn, tekst, fra, laengde) -> new Ting.Vaerdi(
                        navn,
                        "v" + tekst,
                        new Virkning(
                                Tidspunkt.af(START.plusDays(fra)),
                                laengde > 15 ? Tidspunkt.UENDELIG : Tidspunkt.af(START.plusDays(fra + laengde)),
                                null,
                                null,
                                null)));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        vaerdi.list().ofMinSize(1).ofMaxSize(3))
                .as((dag, vaerdier) ->
                        new Besked<>(START.plusDays(dag).toInstant(), new Ting(null, null, null, vaerdier)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property(tries = 60)
    void anyOrderAndAnyRepetitionGivesTheSameObject(
            @ForAll("opdateringer") List<Besked<Ting>> beskeder, @ForAll Random tilfaeldig) {
        var iOrden = beskeder.stream()
                .sorted((a, b) -> Post.ORDEN.compare(Post.af(a), Post.af(b)))
                .toList();
        var blandet = new ArrayList<>(beskeder);
        beskeder.stream().filter(b -> tilfaeldig.nextBoolean()).forEach(blandet::add);
        Collections.shuffle(blandet, tilfaeldig);

        assertThat(tilstand(blandet, 1)).isEqualTo(tilstand(iOrden, 1));
        assertThat(tilstand(blandet, 3)).as("several per request").isEqualTo(tilstand(iOrden, iOrden.size()));
    }

    private static String tilstand(List<Besked<Ting>> beskeder, int prAnmodning) {
        var uuid = UUID.randomUUID();
        var start = new Besked<>(Instant.parse("2026-01-06T12:00:00Z"), Ting.af(Ting.altid("a", "start")));
        kraevOk(vent(lager().skriv(SKRIVER, List.of(Ordre.importer(TYPE, uuid, List.of(start))))));
        for (var fra = 0; fra < beskeder.size(); fra += prAnmodning) {
            var ordrer = beskeder.subList(fra, Math.min(beskeder.size(), fra + prAnmodning)).stream()
                    .map(b -> Ordre.opdater(TYPE, uuid, b))
                    .toList();
            kraevOk(vent(lager().skriv(SKRIVER, ordrer)));
        }
        return tekst(
                "SELECT antal_registreringer || ' ' || tidspunkt || ' ' || indhold::text FROM objekt WHERE uuid = $1",
                uuid);
    }

    private static void kraevOk(List<UnikRetur> resultater) {
        assertThat(resultater).extracting(UnikRetur::statusKode).containsOnly(20);
    }
}
