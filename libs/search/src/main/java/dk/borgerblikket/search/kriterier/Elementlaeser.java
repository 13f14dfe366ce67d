package dk.borgerblikket.search.kriterier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.search.kriterier.Soegekrav.Elementkrav;
import dk.borgerblikket.search.kriterier.Soegekrav.Feltkrav;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns one element of an example into a criterion: its moments and amounts are taken out, because they are compared as such
 * and not as text, and what an index can find it by is added.
 */
public final class Elementlaeser {

    private static final String VIRKNING = "Virkning";
    private static final String UDVIDELSER = "LokalUdvidelseListe";
    private static final String SENEST_AENDRET = "SenestAendretTidspunkt";

    private final Soegeskema skema;
    private final Optional<ObjectNode> virkningsindhold;
    private final Optional<Periode> virkningsperiode;

    /** Reads examples without regard to valid time. */
    public Elementlaeser(Soegeskema skema) {
        this(skema, Optional.empty(), Optional.empty());
    }

    /**
     * @param virkningsindhold what the valid time of every element must contain besides
     * @param virkningsperiode the period with which it must share a moment
     */
    Elementlaeser(Soegeskema skema, Optional<ObjectNode> virkningsindhold, Optional<Periode> virkningsperiode) {
        this.skema = skema;
        this.virkningsindhold = virkningsindhold;
        this.virkningsperiode = virkningsperiode;
    }

    /** An element of the list that is like the example; a moment of last change is a criterion of its own. */
    public List<Soegekrav> eksempel(List<String> sti, ObjectNode eksempel) {
        var felter = eksempel.deepCopy();
        var feltkrav = new ArrayList<Feltkrav>();
        var krav = new ArrayList<Soegekrav>();
        udtag(felter, feltkrav, krav);
        var liste = sti.getLast();
        krav.add(new Soegekrav.Element(
                sti, lig(felter, feltkrav), skema.noegler(liste, felter), skema.tekst(liste, felter)));
        return krav;
    }

    /** An element of the list of which all of this holds. */
    public Soegekrav element(List<String> sti, List<Feltkrav> felter) {
        return new Soegekrav.Element(sti, lig(null, felter), Set.of(), Optional.empty());
    }

    /** An element of any list; nothing when nothing is asked about valid time. */
    Optional<Soegekrav> etElement() {
        return virkningsindhold.isEmpty() && virkningsperiode.isEmpty()
                ? Optional.empty()
                : Optional.of(new Soegekrav.EtElement(lig(null, List.of())));
    }

    private Elementkrav lig(@Nullable ObjectNode felter, List<Feltkrav> feltkrav) {
        var indhold = new ArrayList<ObjectNode>(2);
        if (felter != null && !felter.isEmpty()) {
            indhold.add(felter);
        }
        virkningsindhold.ifPresent(indhold::add);
        var alle = new ArrayList<>(feltkrav);
        virkningsperiode.map(Feltkrav.Virker::new).ifPresent(alle::add);
        return new Elementkrav(List.copyOf(indhold), List.copyOf(alle));
    }

    private void udtag(ObjectNode felter, List<Feltkrav> feltkrav, List<Soegekrav> krav) {
        if (felter.get(VIRKNING) instanceof ObjectNode virkning) {
            graense(virkning, "FraTidspunkt", Instant.MIN).ifPresent(feltkrav::add);
            graense(virkning, "TilTidspunkt", Instant.MAX).ifPresent(feltkrav::add);
            fjernTom(felter, VIRKNING);
        }
        for (var felt : skema.tidsfelter()) {
            if (felter.get(felt) instanceof JsonNode tid && erTidspunkt(tid)) {
                feltkrav.add(new Feltkrav.Mellem(List.of(felt), netop(tid)));
                felter.remove(felt);
            }
        }
        for (var felt : skema.beloebsfelter()) {
            if (felter.remove(felt) instanceof JsonNode beloeb) {
                var vaerdi = new BigDecimal(beloeb.textValue());
                feltkrav.add(new Feltkrav.Beloeb(List.of(felt), vaerdi, vaerdi));
            }
        }
        for (var liste : skema.indreLister()) {
            if (felter.remove(liste) instanceof JsonNode elementer) {
                elementer.forEach(e -> feltkrav.add(indre(liste, (ObjectNode) e, krav)));
            }
        }
        udvidelser(felter, feltkrav, krav);
    }

    private Feltkrav indre(String liste, ObjectNode element, List<Soegekrav> krav) {
        var felter = new ArrayList<Feltkrav>();
        udtag(element, felter, krav);
        return new Feltkrav.Indre(
                List.of(liste), new Elementkrav(element.isEmpty() ? List.of() : List.of(element), List.copyOf(felter)));
    }

    /** Also those of what the element holds: a relation within a benefit has extensions of its own. */
    private void udvidelser(ObjectNode felter, List<Feltkrav> feltkrav, List<Soegekrav> krav) {
        felter.properties().stream()
                .map(Map.Entry::getValue)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .forEach(f -> udvidelser(f, feltkrav, krav));
        if (!(felter.get(UDVIDELSER) instanceof ObjectNode udvidelser)) {
            return;
        }
        if (udvidelser.remove(SENEST_AENDRET) instanceof JsonNode aendret) {
            krav.add(new Soegekrav.Opdateret(netop(aendret)));
        }
        for (var navn : udvidelser.properties().stream().map(Map.Entry::getKey).toList()) {
            skema.elementudvidelse(navn, udvidelser.get(navn)).ifPresent(flere -> {
                feltkrav.addAll(flere);
                udvidelser.remove(navn);
            });
        }
        fjernTom(felter, UDVIDELSER);
    }

    private static Optional<Feltkrav> graense(ObjectNode virkning, String navn, Instant uendelig) {
        var graense = virkning.remove(navn);
        if (graense == null) {
            return Optional.empty();
        }
        var tid = graense.path("TidsstempelDatoTid");
        return Optional.of(new Feltkrav.Lig(
                List.of(VIRKNING, navn, "TidsstempelDatoTid"), tid.isTextual() ? instant(tid) : uendelig, uendelig));
    }

    /** The period of this one moment, to the microsecond that the database knows. */
    static Periode netop(JsonNode tid) {
        var instant = instant(tid).truncatedTo(ChronoUnit.MICROS);
        return new Periode(instant, instant.plus(1, ChronoUnit.MICROS));
    }

    /** Where the schema has a text, a caller can write anything; what is no moment is compared as it is. */
    private static boolean erTidspunkt(JsonNode tid) {
        try {
            instant(tid);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    private static Instant instant(JsonNode tid) {
        return OffsetDateTime.parse(tid.textValue()).toInstant();
    }

    private static void fjernTom(ObjectNode node, String navn) {
        if (node.get(navn).isEmpty()) {
            node.remove(navn);
        }
    }
}
