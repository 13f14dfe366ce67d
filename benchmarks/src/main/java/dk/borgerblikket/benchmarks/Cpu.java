package dk.borgerblikket.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Processor time of processes, as Linux counts it in steps of 10 ms. */
final class Cpu {

    private static final long MIKROSEKUNDER_PR_TIK = 10_000;

    private Cpu() {}

    /** Microseconds that the process has used. */
    static long brugt(long pid) {
        return felter(pid).map(Cpu::brugt).orElse(0L);
    }

    private static long brugt(String[] felter) {
        return (Long.parseLong(felter[11]) + Long.parseLong(felter[12])) * MIKROSEKUNDER_PR_TIK;
    }

    /** Microseconds that the process and all its children have used, also those children that have ended. */
    static long medBoern(long pid) {
        while (true) {
            var endte = endteBoern(pid);
            var brugt = brugt(pid)
                    + endte
                    + boern(pid).values().stream().mapToLong(Long::longValue).sum();
            // A child that ended meanwhile would be counted twice or not at all.
            if (endteBoern(pid) == endte) {
                return brugt;
            }
        }
    }

    /** Microseconds that children which have ended used. */
    static long endteBoern(long pid) {
        return felter(pid)
                .map(f -> (Long.parseLong(f[13]) + Long.parseLong(f[14])) * MIKROSEKUNDER_PR_TIK)
                .orElse(0L);
    }

    /** Microseconds that each living child of the process has used, by process id. */
    private static Map<Long, Long> boern(long foraelder) {
        var resultat = new HashMap<Long, Long>();
        try (var processer = Files.list(Path.of("/proc"))) {
            processer
                    .map(p -> p.getFileName().toString())
                    .filter(n -> n.chars().allMatch(Character::isDigit))
                    .mapToLong(Long::parseLong)
                    .forEach(pid -> felter(pid)
                            .filter(f -> f[1].equals(Long.toString(foraelder)))
                            .ifPresent(f -> resultat.put(pid, brugt(pid))));
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
        return resultat;
    }

    /** Microseconds that each event loop of a service has used, by thread id. */
    static Map<String, Long> eventloops(long pid) {
        var resultat = new HashMap<String, Long>();
        try (var traade = Files.list(Path.of("/proc/" + pid + "/task"))) {
            traade.forEach(traad -> stat(traad)
                    .filter(tekst -> tekst.contains("(vert.x-eventloo"))
                    .ifPresent(tekst -> resultat.put(traad.getFileName().toString(), brugt(felter(tekst)))));
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
        return resultat;
    }

    /** Resident set, in kB. */
    static long rss(long pid) {
        try (var linjer = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return linjer.filter(l -> l.startsWith("VmRSS:"))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException forbi) {
            return 0;
        }
    }

    /** The fields of {@code /proc/<pid>/stat} after the name; empty when the process has ended. */
    private static Optional<String[]> felter(long pid) {
        return stat(Path.of("/proc/" + pid)).map(Cpu::felter);
    }

    private static String[] felter(String stat) {
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    }

    private static Optional<String> stat(Path mappe) {
        try {
            return Optional.of(Files.readString(mappe.resolve("stat")));
        } catch (IOException forbi) {
            return Optional.empty();
        }
    }
}
