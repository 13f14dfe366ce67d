package dk.borgerblikket.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was measured, on what. */
record Resultat(String hvad, List<String> vilkaar, List<Maal> maal) {

    /** The machine as far as figures depend on it; never its name. */
    static List<String> maskine() throws IOException {
        var cpu = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(l -> l.startsWith("model name"))
                .map(l -> l.substring(l.indexOf(':') + 2))
                .findFirst()
                .orElse("ukendt processor");
        var hukommelse = Files.readAllLines(Path.of("/proc/meminfo")).getFirst().replaceAll("\\s+", " ");
        var belastning = Files.readString(Path.of("/proc/loadavg")).split(" ");
        return List.of(
                Runtime.getRuntime().availableProcessors() + " kerner, " + cpu + ", " + hukommelse,
                "belastning ved start (1, 5, 15 min): " + belastning[0] + ", " + belastning[1] + ", " + belastning[2],
                "Java " + Runtime.version());
    }

    String tekst() {
        return "# " + hvad + "\n\n"
                + vilkaar.stream().map(v -> "* " + v + "\n").collect(Collectors.joining())
                + "\n| mål | enhed | median | spredning | runder |\n|---|---|---|---|---|\n"
                + maal.stream().map(Maal::raekke).collect(Collectors.joining("\n"))
                + "\n";
    }

    /** Stores the table and every single round. */
    Path gem(Path mappe, String filnavn) throws IOException {
        Files.createDirectories(mappe);
        var navn = LocalDateTime.now(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmm")) + "-"
                + filnavn;
        var md = mappe.resolve(navn + ".md");
        Files.writeString(md, tekst());
        var alt = new TreeMap<String, Object>();
        alt.put("hvad", hvad);
        alt.put("vilkaar", vilkaar);
        alt.put("maal", maal);
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(mappe.resolve(navn + ".json").toFile(), alt);
        return md;
    }
}
