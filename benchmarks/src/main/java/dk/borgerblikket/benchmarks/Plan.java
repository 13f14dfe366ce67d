package dk.borgerblikket.benchmarks;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be measured.
 *
 * @param rod folder of the repository
 * @param indekser what is measured, one after the other
 * @param antal numbers of posts to read among, rising
 * @param sekunder length of one round
 * @param runder rounds of service and pgbench in turn
 * @param opvarmning seconds of load before the first round
 * @param klienter concurrent clients
 * @param importer number of posts imported over REST to measure ingest; 0 for none
 * @param opslag subjects of the KLE that the look-up is measured with; 0 for not at all
 * @param hukommelse number of posts loaded as one stream to watch the memory; 0 for none
 * @param konsekvens numbers of cases that a preview of another configuration is worked out for; none for not at all
 */
record Plan(
        Path rod,
        List<Indeks> indekser,
        List<Long> antal,
        int sekunder,
        int runder,
        int opvarmning,
        int klienter,
        long importer,
        int opslag,
        long hukommelse,
        List<Long> konsekvens) {

    /** Seconds for each calibration of a round. */
    int kalibrering() {
        return Math.max(2, sekunder / 3);
    }

    static final String BRUG = """
            Brug: benchmarks/run [--uden-byg] [--indeks sager] [--antal 1e5,1e6] [--sekunder 10] [--runder 5]
                                 [--opvarmning 60] [--klienter 4] [--importer 1e4] [--hukommelse 0]
                   benchmarks/run [--uden-byg] --opslag 2000 [--sekunder 10] …
                   benchmarks/run [--uden-byg] --konsekvens 1e5,1e6 [--runder 5]

              --uden-byg      bruger det, der er bygget
              --indeks        sager, ydelser eller begge med komma imellem
              --antal         antal sager eller udbetalinger, som der læses blandt; et tal pr. måling, stigende;
                              0 for ingen; kan også hedde --sager
              --sekunder      længden af en runde
              --runder        antal runder, hver med tjenesten og pgbench efter hinanden
              --opvarmning    sekunders belastning før den første runde
              --klienter      samtidige klienter, de samme til tjenesten og pgbench
              --importer      antal, der importeres over REST i portioner a 50 for at måle indlæsning; 0 for ingen
              --hukommelse    antal, der indlæses som én strøm i en tjeneste med -Xmx256m; 0 for ingen
              --konsekvens    måler, hvad det tager at beregne, hvad borgerne vil se med en anden konfiguration, for så mange
                              sager hos én myndighed, og uden --indeks ikke andet
              --opslag        måler Opslag med en KLE af så mange emner, og uden --indeks ikke andet
            """;

    /** @throws IllegalArgumentException when an argument is unknown or no number */
    static Plan af(String[] argumenter) {
        var rod = Path.of(".").toAbsolutePath();
        var indekser = List.<String>of();
        var antal = List.of(100_000L, 1_000_000L);
        var sekunder = 10L;
        var runder = 5L;
        var opvarmning = 60L;
        var klienter = 4L;
        var importer = 10_000L;
        var opslag = 0L;
        var hukommelse = 0L;
        var konsekvens = List.<Long>of();
        var rest = new ArrayList<>(List.of(argumenter));
        while (!rest.isEmpty()) {
            var navn = rest.removeFirst();
            if (rest.isEmpty()) {
                throw new IllegalArgumentException(navn);
            }
            var vaerdi = rest.removeFirst();
            switch (navn) {
                case "--rod" -> rod = Path.of(vaerdi);
                case "--indeks" -> indekser = List.of(vaerdi.split(","));
                case "--antal", "--sager" ->
                    antal = Stream.of(vaerdi.split(","))
                            .map(Plan::tal)
                            .filter(t -> t > 0)
                            .sorted()
                            .toList();
                case "--sekunder" -> sekunder = tal(vaerdi);
                case "--runder" -> runder = tal(vaerdi);
                case "--opvarmning" -> opvarmning = tal(vaerdi);
                case "--klienter" -> klienter = tal(vaerdi);
                case "--importer" -> importer = tal(vaerdi);
                case "--opslag" -> opslag = tal(vaerdi);
                case "--hukommelse" -> hukommelse = tal(vaerdi);
                case "--konsekvens" ->
                    konsekvens =
                            Stream.of(vaerdi.split(",")).map(Plan::tal).sorted().toList();
                default -> throw new IllegalArgumentException(navn);
            }
        }
        if (indekser.isEmpty() && opslag == 0 && konsekvens.isEmpty()) {
            indekser = List.of("sager");
        }
        return new Plan(
                rod,
                indekser.stream().map(Plan::indeks).toList(),
                antal,
                (int) sekunder,
                (int) runder,
                (int) opvarmning,
                (int) klienter,
                importer,
                Math.toIntExact(opslag),
                hukommelse,
                konsekvens);
    }

    private static Indeks indeks(String navn) {
        return Optional.ofNullable(Indeks.ALLE.get(navn))
                .orElseThrow(() -> new IllegalArgumentException("--indeks " + navn));
    }

    /** A whole number, also as 1e6. */
    private static long tal(String tekst) {
        return new BigDecimal(tekst).longValueExact();
    }
}
