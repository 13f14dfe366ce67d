package dk.borgerblikket.caseindex.fremsoeg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.caseindex.fremsoeg.Krav.Elementkrav;
import dk.borgerblikket.caseindex.fremsoeg.Krav.Tidskrav;
import dk.borgerblikket.caseindex.lager.Soegenoegler;
import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.oio.UnikId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Turns one element of an example into a criterion: its moments are taken out, because they are compared as moments, and
 * what an index can find it by is added.
 */
final class Elementlaeser {

    private static final String VIRKNING = "Virkning";
    private static final String UDVIDELSER = "LokalUdvidelseListe";
    private static final String SENEST_AENDRET = "SenestAendretTidspunkt";
    private static final String EGENSKABER = "Egenskaber";
    private static final String NOEGLE = "BrugervendtNoegle";

    /** What is not keyed, see {@link Soegenoegler}. */
    private static final Set<String> UDEN_NOEGLER = Set.of("SagsitsystemRelation", "DokumentitsystemRelation");

    private static final Map<String, String> KLASSEFELTER = Map.of(
            "Sagsklasse", "SagsklasseLokalUdvidelse",
            "Dokumentklasse", "DokumentklasseLokalUdvidelse");

    private final Soegenoegler noegler;
    private final Optional<ObjectNode> virkningsindhold;
    private final Optional<Periode> virkningsperiode;

    /**
     * @param virkningsindhold what the valid time of every element must contain besides
     * @param virkningsperiode the period with which it must share a moment
     */
    Elementlaeser(Soegenoegler noegler, Optional<ObjectNode> virkningsindhold, Optional<Periode> virkningsperiode) {
        this.noegler = noegler;
        this.virkningsindhold = virkningsindhold;
        this.virkningsperiode = virkningsperiode;
    }

    /** An element of the list that is like the example; a moment of last change is a criterion of its own. */
    List<Krav> eksempel(List<String> sti, ObjectNode eksempel) {
        var felter = eksempel.deepCopy();
        var tider = new ArrayList<Tidskrav>();
        var krav = new ArrayList<Krav>();
        if (felter.get(VIRKNING) instanceof ObjectNode virkning) {
            graense(virkning, "FraTidspunkt", Instant.MIN).ifPresent(tider::add);
            graense(virkning, "TilTidspunkt", Instant.MAX).ifPresent(tider::add);
            fjernTom(felter, VIRKNING);
        }
        if (felter.remove("OprettetTidspunkt") instanceof JsonNode oprettet) {
            tider.add(new Tidskrav.Mellem(List.of("OprettetTidspunkt"), netop(oprettet)));
        }
        if (felter.get(UDVIDELSER) instanceof ObjectNode udvidelser
                && udvidelser.remove(SENEST_AENDRET) instanceof JsonNode aendret) {
            krav.add(new Krav.Opdateret(netop(aendret)));
            fjernTom(felter, UDVIDELSER);
        }
        var liste = sti.getLast();
        krav.add(new Krav.Element(sti, element(felter, tider), noegler(liste, felter), titel(liste, felter)));
        return krav;
    }

    /** An element of the list of which this holds. */
    Krav element(List<String> sti, Tidskrav tid) {
        return new Krav.Element(sti, element(null, List.of(tid)), Set.of(), Optional.empty());
    }

    /** An element of any list; nothing when nothing is asked about valid time. */
    Optional<Krav> etElement() {
        return virkningsindhold.isEmpty() && virkningsperiode.isEmpty()
                ? Optional.empty()
                : Optional.of(new Krav.EtElement(element(null, List.of())));
    }

    private Elementkrav element(@Nullable ObjectNode felter, List<Tidskrav> tider) {
        var indhold = new ArrayList<ObjectNode>(2);
        if (felter != null && !felter.isEmpty()) {
            indhold.add(felter);
        }
        virkningsindhold.ifPresent(indhold::add);
        var alleTider = new ArrayList<>(tider);
        virkningsperiode.map(Tidskrav.Virker::new).ifPresent(alleTider::add);
        return new Elementkrav(List.copyOf(indhold), List.copyOf(alleTider));
    }

    private static Optional<Tidskrav> graense(ObjectNode virkning, String navn, Instant uendelig) {
        var graense = virkning.remove(navn);
        if (graense == null) {
            return Optional.empty();
        }
        var tid = graense.path("TidsstempelDatoTid");
        return Optional.of(new Tidskrav.Lig(
                List.of(VIRKNING, navn, "TidsstempelDatoTid"), tid.isTextual() ? instant(tid) : uendelig, uendelig));
    }

    /** The period of this one moment, to the microsecond that the database knows. */
    static Periode netop(JsonNode tid) {
        var instant = instant(tid).truncatedTo(ChronoUnit.MICROS);
        return new Periode(instant, instant.plus(1, ChronoUnit.MICROS));
    }

    private static Instant instant(JsonNode tid) {
        return OffsetDateTime.parse(tid.textValue()).toInstant();
    }

    private static void fjernTom(ObjectNode node, String navn) {
        if (node.get(navn).isEmpty()) {
            node.remove(navn);
        }
    }

    private Set<Long> noegler(String liste, ObjectNode felter) {
        var resultat = new HashSet<Long>();
        if (liste.equals(EGENSKABER)) {
            for (var navn : List.of(NOEGLE, "Sagsnummer", "Dokumentnummer")) {
                if (felter.path(navn).isTextual()) {
                    resultat.add(noegler.nummer(felter.get(navn).textValue()));
                }
            }
        }
        if (!UDEN_NOEGLER.contains(liste)) {
            reference(felter.path("ReferenceID")).ifPresent(r -> resultat.add(noegler.relation(liste, r)));
        }
        if (KLASSEFELTER.containsKey(liste)) {
            var noegle = felter.path(UDVIDELSER).path(KLASSEFELTER.get(liste)).path(NOEGLE);
            if (noegle.isTextual()) {
                resultat.add(noegler.klasse(liste, noegle.textValue()));
            }
        }
        return Set.copyOf(resultat);
    }

    private static Optional<UnikId> reference(JsonNode reference) {
        if (reference.path("UUIDIdentifikator").isTextual()) {
            return Optional.of(UnikId.uuid(
                    UUID.fromString(reference.get("UUIDIdentifikator").textValue())));
        }
        return reference.path("URNIdentifikator").isTextual()
                ? Optional.of(UnikId.urn(reference.get("URNIdentifikator").textValue()))
                : Optional.empty();
    }

    private static Optional<String> titel(String liste, ObjectNode felter) {
        return liste.equals(EGENSKABER)
                ? Optional.ofNullable(felter.path("Titel").textValue())
                : Optional.empty();
    }
}
