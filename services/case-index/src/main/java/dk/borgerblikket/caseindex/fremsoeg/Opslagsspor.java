package dk.borgerblikket.caseindex.fremsoeg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.search.laeselog.Laeseopslag;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is remembered of a search: the kinds of criterion without their values, and what the answer holds. */
@Singleton
final class Opslagsspor {

    private static final List<String> KRITERIESAET = List.of("SoegSag", "SoegDokument", "SoegSagsloeseDokumenter");
    private static final List<String> INDLEJREDE = List.of("NOT", "SoegUdtryk");
    private static final List<String> LISTER = List.of("AttributListe", "TilstandListe", "RelationListe");
    private static final List<String> TIDER =
            List.of("SoegRegistrering", "SoegVirkning", "SoegStsFraTidspunkt", "SoegStsTilTidspunkt");
    private static final Set<String> PARTER = Set.of("Sagspart", "Dokumentpart");
    private static final String UDVIDELSER = "LokalUdvidelseListe";

    /** Names of the schema; a sender's own name could be anything. */
    private static final Pattern NAVN = Pattern.compile("[A-Za-z]{1,60}");

    private final ObjectMapper json;

    Opslagsspor(ObjectMapper json) {
        this.json = json;
    }

    Laeseopslag opslag(FremsoegInput input) {
        var spor = new Spor();
        if (!input.sagUuid().isEmpty()) {
            spor.kriterier.add("SagUuid");
        }
        if (!input.dokumentUuid().isEmpty()) {
            spor.kriterier.add("DokumentUuid");
        }
        if (input.soegUdtryk() != null) {
            spor.udtryk(json.valueToTree(input.soegUdtryk()));
        }
        return new Laeseopslag(Laeseopslag.Handling.FREMSOEG, spor.kriterier, spor.parter);
    }

    /** Hits that are only counted have been told of, too. */
    static Laeseopslag.Svaret svaret(FremsoegOutput svar) {
        var objekter = Stream.concat(
                        svar.sager().stream().map(FremsoegOutput.Sagsbillede::objektType),
                        svar.dokumenter().stream().map(FremsoegOutput.Dokumentbillede::objektType))
                .map(FremsoegOutput.ObjektType::uuid)
                .toList();
        return new Laeseopslag.Svaret(antal(svar, objekter), objekter);
    }

    private static long antal(FremsoegOutput svar, List<UUID> objekter) {
        var talte = svar.antal().stream().mapToLong(FremsoegOutput.Antal::antal).sum();
        return Math.max(talte, objekter.size());
    }

    private static final class Spor {

        private final Set<String> kriterier = new HashSet<>();
        private final Set<String> parter = new HashSet<>();

        private void udtryk(JsonNode udtryk) {
            KRITERIESAET.forEach(navn -> udtryk.path(navn).forEach(saet -> kriteriesaet(navn, saet)));
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
            if (PARTER.contains(navn)) {
                vaerdi.forEach(part -> part.path("ReferenceID")
                        .findValuesAsText("URNIdentifikator")
                        .forEach(parter::add));
            }
        }
    }
}
