package dk.borgerblikket.caseindex.forloeb;

import static dk.borgerblikket.caseindex.forloeb.Melding.CELLER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.caseindex.forloeb.Melding.Art;
import dk.borgerblikket.caseindex.forloeb.Melding.Udsagn;
import dk.borgerblikket.caseindex.roller.Rolle;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Messages in symbols as the JSON of the contract. */
final class Oversaetter {

    static final Map<String, Rolle> ROLLER = Arrays.stream(Rolle.values())
            .collect(Collectors.toUnmodifiableMap(r -> r.standard().toString(), Function.identity()));

    private static final Instant FOERSTE_GRAENSE = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant FOERSTE_TID = Instant.parse("2024-03-01T00:00:00Z");
    private static final Duration SKRIDT = Duration.ofHours(1);

    private Oversaetter() {}

    /** Where the border lies, from 1 to the number of stretches less one. */
    static Instant graense(int nummer) {
        return FOERSTE_GRAENSE.plus(Duration.ofDays(nummer));
    }

    static Instant tidspunkt(int tid) {
        return FOERSTE_TID.plus(SKRIDT.multipliedBy(tid));
    }

    static int tid(Instant tidspunkt) {
        return (int) Duration.between(FOERSTE_TID, tidspunkt).dividedBy(SKRIDT);
    }

    static String sti(Art art, boolean sag) {
        var hvad = sag ? "Sags" : "Dokument";
        return switch (art) {
            case EGENSKABER -> "/AttributListe/Egenskaber";
            case FOELSOMHED -> "/AttributListe/LokalUdvidelseListe/SagIndeksEgenskaber";
            case FREMDRIFT -> "/TilstandListe/Fremdrift";
            case AKTOER -> "/RelationListe/" + hvad + "aktoer";
            case KLASSE -> "/RelationListe/" + hvad + "klasse";
            case PART -> "/RelationListe/" + hvad + "part";
            case SAGSRELATION -> "/RelationListe/Sagsrelation";
            case JOURNALPOST -> "/RelationListe/Journalpost";
            case ITSYSTEM -> "/RelationListe/LokalUdvidelseListe/" + hvad + "itsystemRelation";
        };
    }

    /** A registration of a case or a document. */
    static <T> T registrering(ObjectMapper json, Navne navne, Melding melding, Class<T> klasse) {
        var rod = json.createObjectNode();
        rod.put("NoteTekst", "melding " + melding.nr());
        rod.put("Tidspunkt", tidspunkt(melding.tid()).toString());
        if (melding.fuld()) {
            rod.put("LivscyklusKode", "Importeret");
            rod.putObject("BrugerRef").put("UUIDIdentifikator", navne.reference("SYS"));
        }
        for (var udsagn : melding.udsagn()) {
            var sti = sti(udsagn.art(), melding.omSag());
            var skel = sti.lastIndexOf('/');
            var element = rod.withObject(sti.substring(0, skel))
                    .withArray(sti.substring(skel + 1))
                    .addObject();
            virkning(element.putObject("Virkning"), udsagn);
            if (udsagn.art().erRelation()) {
                relation(element, navne, udsagn);
            } else {
                egenskab(element, navne, melding, udsagn);
            }
        }
        try {
            return json.treeToValue(rod, klasse);
        } catch (JsonProcessingException ulaeselig) {
            throw new IllegalStateException(ulaeselig);
        }
    }

    private static void virkning(ObjectNode virkning, Udsagn udsagn) {
        graense(virkning.putObject("FraTidspunkt"), udsagn.fra());
        graense(virkning.putObject("TilTidspunkt"), udsagn.til());
    }

    private static void graense(ObjectNode graense, int nummer) {
        if (nummer == 0 || nummer == CELLER) {
            graense.put("GraenseIndikator", true);
        } else {
            graense.put("TidsstempelDatoTid", graense(nummer).toString());
        }
    }

    private static void egenskab(ObjectNode element, Navne navne, Melding melding, Udsagn udsagn) {
        switch (udsagn.art()) {
            case EGENSKABER -> {
                var nummer = navne.reference(melding.objekt());
                element.put("BrugervendtNoegle", nummer).put("Titel", udsagn.vaerdi());
                if (melding.omSag()) {
                    element.put("Sagsnummer", nummer);
                } else {
                    element.put("Dokumentnummer", nummer).put("Foelsomhed", "IKKE_FORTROLIGE_DATA");
                }
            }
            case FOELSOMHED -> element.put("Foelsomhed", udsagn.vaerdi());
            default -> element.put("FremdriftStatusKode", udsagn.vaerdi());
        }
    }

    private static void relation(ObjectNode element, Navne navne, Udsagn udsagn) {
        var dele = udsagn.identitet().split("/");
        element.putObject("Rolle")
                .put("UUIDIdentifikator", Rolle.valueOf(dele[0]).standard().toString());
        if (dele.length > 1) {
            element.put("Indeks", dele[1]);
        }
        var reference = navne.reference(udsagn.vaerdi());
        element.putObject("ReferenceID")
                .put(reference.startsWith("urn:") ? "URNIdentifikator" : "UUIDIdentifikator", reference);
    }

    /** The key of the timeline that a value in a state belongs to. */
    static String noegle(Art art, JsonNode element) {
        if (!art.erRelation()) {
            return art.name();
        }
        var rolle = ROLLER.get(element.at("/Rolle/UUIDIdentifikator").textValue());
        return art + " " + rolle.name()
                + (element.has("Indeks") ? "/" + element.get("Indeks").textValue() : "");
    }

    /** What a value in a state says, in symbols. */
    static String vaerdi(Navne navne, Art art, JsonNode element) {
        return switch (art) {
            case EGENSKABER -> element.get("Titel").textValue();
            case FOELSOMHED -> element.get("Foelsomhed").textValue();
            case FREMDRIFT -> element.get("FremdriftStatusKode").textValue();
            default -> navne.symbol(element.at("/ReferenceID").elements().next().textValue());
        };
    }
}
