package dk.borgerblikket.visibility;

import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text that tells the citizen what an authority shows and what it does not (borgerblikket §7.1). It follows from the
 * configuration alone, so nobody can word it differently from what is true (P-711).
 *
 * @param udsagn what it says, in order
 */
public record Popuptekst(List<Udsagn> udsagn) {

    /**
     * One thing that is said.
     *
     * @param tekst a sentence; one that ends in a colon goes on in its points
     * @param punkter the areas that it is about; empty when the sentence stands alone
     */
    public record Udsagn(String tekst, List<String> punkter) {

        public Udsagn {
            punkter = List.copyOf(punkter);
        }

        /** A sentence that stands alone. */
        static Udsagn om(String tekst) {
            return new Udsagn(tekst, List.of());
        }

        private String samlet() {
            var samlet = punkter.isEmpty() ? tekst : tekst + " " + String.join("; ", punkter);
            return samlet.endsWith(".") ? samlet : samlet + ".";
        }

        private Stream<String> linjer() {
            return Stream.concat(Stream.of(tekst), punkter.stream());
        }
    }

    public Popuptekst {
        udsagn = List.copyOf(udsagn);
    }

    /**
     * The text of an authority.
     *
     * @param kommune the authority and its configuration
     * @param nationalt what no authority can open
     * @param klassifikation titles of KLE
     * @param dato the day on which the text is read; titles are those valid on it
     */
    public static Popuptekst af(
            Kommuneopsaetning kommune, NationaleRegler nationalt, Klassifikation klassifikation, LocalDate dato) {
        return new Popuptekst(new Popupskriver(kommune, nationalt, klassifikation, dato).udsagn());
    }

    /** A sentence instead, when it cannot be told what is shown. */
    public static Popuptekst ukendt(String saetning) {
        return new Popuptekst(List.of(Udsagn.om(saetning)));
    }

    /** In plain Danish, as one paragraph. */
    public String tekst() {
        return udsagn.stream().map(Udsagn::samlet).collect(Collectors.joining(" "));
    }

    /** As a fragment of HTML: paragraphs and lists of areas, and nothing else. */
    public String html() {
        var html = new StringBuilder();
        var afsnit = new ArrayList<String>();
        for (var u : udsagn) {
            afsnit.add(u.tekst());
            if (!u.punkter().isEmpty()) {
                html.append(afsnit(afsnit));
                afsnit.clear();
                html.append(u.punkter().stream()
                        .map(p -> "<li>" + sikker(p) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>")));
            }
        }
        return html.append(afsnit(afsnit)).toString();
    }

    /** The sentences and the areas each on a line of its own, as they are compared. */
    List<String> linjer() {
        return udsagn.stream().flatMap(Udsagn::linjer).toList();
    }

    private static String afsnit(List<String> saetninger) {
        return saetninger.isEmpty() ? "" : "<p>" + sikker(String.join(" ", saetninger)) + "</p>";
    }

    private static String sikker(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
