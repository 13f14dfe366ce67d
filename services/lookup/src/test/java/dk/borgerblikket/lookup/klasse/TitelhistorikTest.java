package dk.borgerblikket.lookup.klasse;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.lookup.Tjenestetest;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random releases, imported in random order and partly twice, against a model that only walks through them. */
@QuarkusTest
final class TitelhistorikTest extends Tjenestetest {

    private static final List<String> NUMRE = List.of("32", "32.24", "32.24.04", "32.24.12", "G01");
    private static final List<String> TITLER = List.of("Æble", "Øl", "Å");
    private static final LocalDate FOERSTE = LocalDate.of(2020, 2, 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void opslagSvarerSomEnGennemgangAfUdgaverne(long froe) {
        var tilfaeldig = new Random(froe);
        var udgaver = udgaver(tilfaeldig);
        var raekkefoelge = new ArrayList<>(udgaver.keySet());
        raekkefoelge.addAll(raekkefoelge.subList(0, raekkefoelge.size() / 2));
        Collections.shuffle(raekkefoelge, tilfaeldig);

        for (var dato : raekkefoelge) {
            importerCsv(
                            dato.toString(),
                            udgaver.get(dato).entrySet().stream()
                                    .map(klasse -> klasse.getKey() + ";" + klasse.getValue())
                                    .toArray(String[]::new))
                    .statusCode(200);
        }

        for (int kvartal = -1; kvartal < 13; kvartal++) {
            var dato = FOERSTE.plusMonths(3L * kvartal).plusDays(tilfaeldig.nextInt(3) - 1);
            assertThat(svar(dato)).as("frø %d, dato %s", froe, dato).isEqualTo(model(udgaver, dato));
        }
    }

    private static TreeMap<LocalDate, Map<String, String>> udgaver(Random tilfaeldig) {
        var udgaver = new TreeMap<LocalDate, Map<String, String>>();
        for (int nr = 0; nr < 2 + tilfaeldig.nextInt(8); nr++) {
            var klasser = new TreeMap<String, String>();
            for (var nummer : NUMRE) {
                if (tilfaeldig.nextInt(3) > 0) {
                    klasser.put(nummer, TITLER.get(tilfaeldig.nextInt(TITLER.size())));
                }
            }
            klasser.put("00", "Altid");
            klasser.put("A", "Altid");
            udgaver.put(FOERSTE.plusMonths(3L * tilfaeldig.nextInt(12)), klasser);
        }
        return udgaver;
    }

    /** Line by line: number, title on the date, whether it was valid then, and whether the newest release lacks it. */
    private static String model(TreeMap<LocalDate, Map<String, String>> udgaver, LocalDate dato) {
        var kendte = new TreeSet<String>(naturalOrder());
        udgaver.values().forEach(klasser -> kendte.addAll(klasser.keySet()));
        var iKraft = udgaver.floorEntry(dato);
        return kendte.stream()
                .map(nummer -> nummer + " " + titel(udgaver, nummer, dato)
                        + " " + (iKraft != null && iKraft.getValue().containsKey(nummer))
                        + " " + !udgaver.lastEntry().getValue().containsKey(nummer))
                .collect(joining("\n"));
    }

    private static String titel(TreeMap<LocalDate, Map<String, String>> udgaver, String nummer, LocalDate dato) {
        String senest = null;
        String nyeste = null;
        for (var udgave : udgaver.entrySet()) {
            var titel = udgave.getValue().get(nummer);
            nyeste = titel == null ? nyeste : titel;
            senest = titel == null || udgave.getKey().isAfter(dato) ? senest : titel;
        }
        return senest == null ? nyeste : senest;
    }

    private static String svar(LocalDate dato) {
        var ider = new TreeSet<>(NUMRE);
        ider.addAll(List.of("00", "A"));
        var svar = somSystem()
                .queryParam("ids", String.join(",", ider))
                .queryParam("dato", dato.toString())
                .get("/klassifikation/v1/klasser")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var linjer = new ArrayList<String>();
        for (Map<String, Object> klasse : svar.<Map<String, Object>>getList("klasser")) {
            linjer.add(klasse.get("nummer") + " " + klasse.get("titel") + " " + klasse.get("gyldig") + " "
                    + klasse.get("udgaaet"));
        }
        return String.join("\n", linjer);
    }
}
