package dk.borgerblikket.search.fremsoeg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.search.laeselog.Laeseopslag;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is remembered of a search: the kinds of criterion without their values. */
public final class Opslagsspor {

    private static final List<String> INDLEJREDE = List.of("NOT", "SoegUdtryk");
    private static final List<String> LISTER = List.of("AttributListe", "TilstandListe", "RelationListe");
    private static final List<String> TIDER =
            List.of("SoegRegistrering", "SoegVirkning", "SoegStsFraTidspunkt", "SoegStsTilTidspunkt");
    private static final String UDVIDELSER = "LokalUdvidelseListe";

    /** Names of the schema; a sender's own name could be anything. */
    private static final Pattern NAVN = Pattern.compile("[A-Za-z]{1,60}");

    private final ObjectMapper json;
    private final Set<String> kriteriesaet;
    private final Set<String> parter;

    /**
     * @param kriteriesaet names of the sets of criteria in an expression
     * @param parter names of the lists whose elements refer to parties
     */
    public Opslagsspor(ObjectMapper json, Set<String> kriteriesaet, Set<String> parter) {
        this.json = json;
        this.kriteriesaet = Set.copyOf(kriteriesaet);
        this.parter = Set.copyOf(parter);
    }

    /**
     * What is remembered.
     *
     * @param uuider kinds of object that are named by UUID
     */
    public Laeseopslag opslag(Set<String> uuider, @Nullable Udtrykstrae udtryk) {
        var spor = new Spor();
        spor.kriterier.addAll(uuider);
        if (udtryk != null) {
            spor.udtryk(json.valueToTree(udtryk));
        }
        return new Laeseopslag(Laeseopslag.Handling.FREMSOEG, spor.kriterier, spor.referencer);
    }

    private final class Spor {

        private final Set<String> kriterier = new HashSet<>();
        private final Set<String> referencer = new HashSet<>();

        private void udtryk(JsonNode udtryk) {
            kriteriesaet.forEach(navn -> udtryk.path(navn).forEach(saet -> kriteriesaet(navn, saet)));
            INDLEJREDE.forEach(navn -> udtryk.path(navn).forEach(this::udtryk));
        }

        private void kriteriesaet(String navn, JsonNode saet) {
            kriterier.add(navn);
            TIDER.stream().filter(saet::hasNonNull).forEach(kriterier::add);
            for (var liste : LISTER) {
                saet.path(liste).properties().forEach(felt -> felt(liste, felt.getKey(), felt.getValue()));
            }
        }

        private void felt(String liste, String navn, JsonNode vaerdi) {
            if (vaerdi.isNull() || vaerdi.isEmpty() && vaerdi.isContainerNode()) {
                return;
            }
            if (navn.equals(UDVIDELSER)) {
                vaerdi.properties().forEach(felt -> felt(liste, felt.getKey(), felt.getValue()));
            } else if (NAVN.matcher(navn).matches()) {
                kriterier.add(liste + "/" + navn);
            }
            if (parter.contains(navn)) {
                vaerdi.forEach(part -> part.path("ReferenceID")
                        .findValuesAsText("URNIdentifikator")
                        .forEach(referencer::add));
            }
        }
    }
}
