package dk.borgerblikket.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.visibility.Kleopslag.Slags;
import dk.borgerblikket.visibility.Popupomraader.Omraade;
import dk.borgerblikket.visibility.Popupomraader.Vilkaar;
import dk.borgerblikket.visibility.Verden.Kommunebygger;
import dk.borgerblikket.visibility.Verden.Linjebygger;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Dokumentvalg;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is true of the pop-up text of any configuration, on random ones; the seed of a failure is in its message. */
final class PopupegenskaberTest {

    private static final int ANTAL = 1200;
    private static final LocalDate DAG = LocalDate.of(2026, 11, 23);
    private static final List<String> EMNER = List.of(
            "02.34.02", "15.17.06", "27.35.04", "32.24.04", "32.24.06", "32.24.12", "32.30.04", "32.30.08", "77.10.01");
    private static final List<String> MOENSTRE = List.of(
            "*",
            "32.*",
            "32.24.*",
            "32.30.*",
            "15.*",
            "15.17.*",
            "27.35.04",
            "32.24.04",
            "32.24.06",
            "32.24.12",
            "32.30.04",
            "02.34.*",
            "32.24.99");

    private record Tilfaelde(int froe, List<KleLinje> linjer, NationaleRegler nationalt) {

        static Tilfaelde af(int froe) {
            var random = new Random(froe);
            var linjer = IntStream.range(0, random.nextInt(9))
                    .mapToObj(i -> linje(random))
                    .toList();
            var aldrig = random.nextInt(3) > 0
                    ? List.<KleMoenster>of()
                    : List.of(new KleMoenster(MOENSTRE.get(1 + random.nextInt(MOENSTRE.size() - 1))));
            return new Tilfaelde(froe, linjer, new NationaleRegler(aldrig, List.of(), false));
        }

        private static KleLinje linje(Random random) {
            var linje = new Linjebygger(MOENSTRE.get(random.nextInt(MOENSTRE.size())));
            linje.vis = random.nextInt(4) > 0;
            linje.sager = random.nextInt(4) > 0;
            linje.ydelser = random.nextInt(4) > 0;
            linje.fradato = random.nextBoolean() ? null : LocalDate.of(2020, 1 + random.nextInt(2), 1);
            linje.aktiveUdenFradato = random.nextBoolean();
            linje.dokumenter = Dokumentvalg.values()[random.nextInt(3)];
            return linje.byg();
        }

        Popupomraader omraader() {
            return new Popupomraader(linjer, nationalt, PopupegenskaberTest::titel, DAG);
        }

        Popuptekst tekst() {
            return tekst(linjer);
        }

        Popuptekst tekst(List<KleLinje> linjer) {
            var kommune = new Kommunebygger(Verden.KORSBAEK, "A & <B> Kommune");
            kommune.linjer = List.of();
            var uden = kommune.byg();
            return Popuptekst.af(
                    new Kommuneopsaetning(uden.cvr(), uden.navn(), true, 1, linjer, List.of()),
                    nationalt,
                    PopupegenskaberTest::titel,
                    DAG);
        }

        /** What the rules of display say of a number. */
        Optional<KleLinje> regel(KleNummer nummer, Slags slags) {
            return Kleopslag.omfattes(nationalt.aldrigAaben(), nummer)
                    ? Optional.empty()
                    : Kleopslag.aabenLinje(linjer, nummer, slags);
        }
    }

    /** The title of every number in use but one that KLE does not know. */
    private static Optional<String> titel(String nummer, LocalDate dag) {
        return nummer.equals("32.24.99") ? Optional.empty() : Optional.of("Titel <" + nummer + ">");
    }

    @Test
    void promisesExactlyWhatTheRulesShow() {
        tilfaelde().forEach(t -> {
            var omraader = t.omraader();
            for (var slags : Slags.values()) {
                for (var emne : EMNER) {
                    var nummer = new KleNummer(emne);
                    assertThat(lovet(omraader.viste(slags), nummer))
                            .as("frø %d, %s på %s: %s", t.froe(), slags, emne, t.linjer())
                            .isEqualTo(t.regel(nummer, slags).map(Vilkaar::af).stream()
                                    .toList());
                }
            }
        });
    }

    @Test
    void promisesDocumentsWhereTheRulesShowThem() {
        tilfaelde().forEach(t -> {
            var dokumenter = t.omraader().dokumenter();
            for (var emne : EMNER) {
                var nummer = new KleNummer(emne);
                t.regel(nummer, Slags.SAGER)
                        .ifPresent(linje -> assertThat(lovet(dokumenter, nummer))
                                .as("frø %d, %s: %s", t.froe(), emne, t.linjer())
                                .containsExactly(linje.dokumenter()));
            }
        });
    }

    @Test
    void namesNoAreaThatSaysTheSameAsTheOneAroundIt() {
        tilfaelde().forEach(t -> {
            for (var slags : Slags.values()) {
                var viste = t.omraader().viste(slags);
                for (var ydre : viste) {
                    assertThat(viste)
                            .as("frø %d", t.froe())
                            .noneMatch(indre -> !indre.equals(ydre)
                                    && indre.hvad().equals(ydre.hvad())
                                    && ydre.moenster().omfatter(indre.moenster())
                                    && ydre.undtagelser().stream().noneMatch(u -> u.omfatter(indre.moenster())));
                }
            }
        });
    }

    @Test
    void dependsOnNothingButWhatIsConfigured() {
        tilfaelde().forEach(t -> {
            var blandet = new ArrayList<>(t.linjer());
            Collections.shuffle(blandet, new Random(t.froe()));
            blandet.addAll(t.linjer());
            assertThat(t.tekst(blandet)).as("frø %d", t.froe()).isEqualTo(t.tekst());
        });
    }

    @Test
    void theHtmlSaysTheSameAndHoldsNothingButParagraphsAndLists() {
        tilfaelde().forEach(t -> {
            var html = t.tekst().html();
            assertThat(html).as("frø %d", t.froe()).matches("(<p>[^<>]+</p>(<ul>(<li>[^<>]+</li>)+</ul>)?)+");
            assertThat(ord(html.replaceAll("<[^>]*>", " ")
                            .replace("&lt;", "<")
                            .replace("&gt;", ">")
                            .replace("&amp;", "&")))
                    .as("frø %d", t.froe())
                    .isEqualTo(ord(t.tekst().tekst()));
        });
    }

    @Test
    void theDifferenceLeadsFromTheOneTextToTheOther() {
        IntStream.range(0, ANTAL - 1).forEach(froe -> {
            var foer = Tilfaelde.af(froe).tekst();
            var efter = Tilfaelde.af(froe + 1).tekst();
            var linjer = Popupforskel.mellem(foer, efter).linjer();
            assertThat(tekster(linjer, Popupforskel.Art.TILFOEJET))
                    .as("frø %d", froe)
                    .isEqualTo(foer.linjer());
            assertThat(tekster(linjer, Popupforskel.Art.FJERNET))
                    .as("frø %d", froe)
                    .isEqualTo(efter.linjer());
        });
    }

    private static Stream<Tilfaelde> tilfaelde() {
        return IntStream.range(0, ANTAL).mapToObj(Tilfaelde::af);
    }

    private static <T> List<T> lovet(List<Omraade<T>> omraader, KleNummer nummer) {
        return omraader.stream()
                .filter(o -> o.moenster().omfatter(nummer)
                        && o.undtagelser().stream().noneMatch(u -> u.omfatter(nummer)))
                .map(Omraade::hvad)
                .toList();
    }

    private static List<String> tekster(List<Popupforskel.Linje> linjer, Popupforskel.Art uden) {
        return linjer.stream()
                .filter(linje -> linje.art() != uden)
                .map(Popupforskel.Linje::tekst)
                .toList();
    }

    private static List<String> ord(String tekst) {
        return List.of(tekst.replaceAll("[;.:]", " ").strip().split("\\s+"));
    }
}
