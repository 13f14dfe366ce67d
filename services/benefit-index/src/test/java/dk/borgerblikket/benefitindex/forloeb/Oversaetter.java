package dk.borgerblikket.benefitindex.forloeb;

import static dk.borgerblikket.benefitindex.forloeb.Melding.CELLER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.benefitindex.forloeb.Melding.Art;
import dk.borgerblikket.benefitindex.forloeb.Melding.Udsagn;
import dk.borgerblikket.benefitindex.forloeb.Melding.Ydelse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Between symbols and what the index understands. */
final class Oversaetter {

    private static final Instant AFSENDT = Instant.parse("2020-05-01T08:00:00Z");
    private static final Instant GYLDIG = Instant.parse("2018-01-01T00:00:00Z");
    private static final Instant UDBETALT = Instant.parse("2021-01-01T00:00:00Z");

    private static final Map<String, String> ROLLER = Map.ofEntries(
            Map.entry("B EJER", "abdf4d3e-f113-4282-b13e-6cd32a82621c"),
            Map.entry("B ANSVARLIG", "fbe1016a-170a-4dea-8652-2813c1a566c0"),
            Map.entry("B MODTAGER", "3102fa7e-f56e-4510-b0d4-1650c590dc3b"),
            Map.entry("B YDELSESMODTAGER", "93af57a7-7658-4fac-98da-9e5ac7a7d9a5"),
            Map.entry("B SAG", "31237487-787a-424f-8819-56aaedf00643"),
            Map.entry("B ADGANG", "4becdcec-c8bd-44a4-ac0b-5a0162986840"),
            Map.entry("E EJER", "a91824c4-da1d-47f9-bce2-5d6597879415"),
            Map.entry("E ENHED", "a1ff36be-b3fb-4e1f-aac0-9d3313070ecb"),
            Map.entry("E MODTAGER", "68d4b903-acae-4f2f-aafc-45bd999ed81f"),
            Map.entry("E DELAF", "ccc9d91b-9a4c-4ada-9be4-795ca068e89d"),
            Map.entry("E MASTER", "251c24fd-57b0-4afc-9d73-b063d1957eb3"),
            Map.entry("E AFSENDER", "1b3c6a6d-e977-4491-9bf8-b41ee6999f39"));
    private static final Map<String, String> SYSTEMROLLER =
            Map.of("M", ROLLER.get("E MASTER"), "A", ROLLER.get("E AFSENDER"));
    private static final Map<String, String> NAVN_AF_ROLLE = new HashMap<>();

    static {
        ROLLER.forEach((navn, uuid) -> NAVN_AF_ROLLE.put(uuid, navn.substring(2)));
    }

    private Oversaetter() {}

    static Instant tidspunkt(int tid) {
        return AFSENDT.plus(Duration.ofDays(tid));
    }

    static int tid(Instant tidspunkt) {
        return (int) Duration.between(AFSENDT, tidspunkt).toDays();
    }

    /** The border before a stretch. */
    static Instant graense(int celle) {
        return GYLDIG.plus(Duration.ofDays(30L * celle));
    }

    /** What a payment is sorted by: its own date, or when it was sent. */
    static String orden(OffsetDateTime orden) {
        var dage = Duration.between(UDBETALT, orden.toInstant()).toDays();
        return dage < 0 ? "tid " + tid(orden.toInstant()) : "dag " + dage;
    }

    private static String dato(String symbol) {
        return "202%d-0%s-01T00:00:00+02:00".formatted(Integer.parseInt(symbol) > 3 ? 1 : 0, symbol);
    }

    /** Month of a date that {@link #dato} has written; empty when there is none. */
    static String symbol(JsonNode dato) {
        return dato.isTextual() ? dato.textValue().substring(6, 7) : "";
    }

    static String sti(Art art, boolean bevilling) {
        return switch (art) {
            case EGENSKABER -> "/AttributListe/Egenskaber";
            case YDELSE -> "/AttributListe/BevilgetYdelse";
            case LINJE -> "/RelationListe/OekonomiskYdelseEffektueringRelation";
            case SAG -> "/RelationListe/Bevillingssag";
            case PART -> "/RelationListe/" + (bevilling ? "Bevillingspart" : "OekonomiskEffektueringPart");
            case AKTOER -> "/RelationListe/" + (bevilling ? "Bevillingsaktoer" : "Aktoer");
            case PROFIL -> "/RelationListe/Sikkerhedsprofil";
            case ITSYSTEM -> "/RelationListe/ItSystem";
        };
    }

    /** What a message says, as JSON: the common part of a registration and of an update. */
    static ObjectNode indhold(ObjectMapper json, Navne navne, Melding melding) {
        var rod = json.createObjectNode();
        rod.put("NoteTekst", "melding " + melding.nr());
        rod.put("Tidspunkt", tidspunkt(melding.tid()).toString());
        rod.putObject("AttributListe");
        rod.putObject("TilstandListe");
        rod.putObject("RelationListe");
        for (var udsagn : melding.udsagn()) {
            var sti = sti(udsagn.art(), melding.omBevilling());
            var skel = sti.lastIndexOf('/');
            var element = rod.withObject(sti.substring(0, skel))
                    .withArray(sti.substring(skel + 1))
                    .addObject();
            graense(element.withObject("/Virkning/FraTidspunkt"), udsagn.fra());
            graense(element.withObject("/Virkning/TilTidspunkt"), udsagn.til());
            switch (udsagn.art()) {
                case EGENSKABER -> egenskaber(element, melding, udsagn.vaerdi());
                case YDELSE -> ydelse(element, navne, udsagn);
                default -> relation(element, navne, melding, udsagn);
            }
        }
        return rod;
    }

    /** The same as a registration of an import. */
    static ObjectNode registrering(ObjectMapper json, Navne navne, Melding melding) {
        var rod = indhold(json, navne, melding);
        if (melding.fuld()) {
            rod.put("LivscyklusKode", "Importeret");
            rod.putObject("BrugerRef").put("UUIDIdentifikator", navne.reference("SYS"));
        }
        return rod;
    }

    private static void graense(ObjectNode graense, int celle) {
        if (celle == 0 || celle == CELLER) {
            graense.put("GraenseIndikator", true);
        } else {
            graense.put("TidsstempelDatoTid", graense(celle).toString());
        }
    }

    private static void egenskaber(ObjectNode element, Melding melding, String navn) {
        element.put("BrugervendtNoegle", navn);
        if (!melding.omBevilling()) {
            var dag = Long.parseLong(navn.replaceAll("[^0-9]", ""));
            element.put("Dispositionsdato", UDBETALT.plus(Duration.ofDays(dag)).toString());
        } else if (!navn.contains("?")) {
            element.put("Foelsomhed", "IKKE_FORTROLIGE_DATA");
        }
    }

    private static void ydelse(ObjectNode element, Navne navne, Udsagn udsagn) {
        var ydelse = Ydelse.af(udsagn.vaerdi());
        element.put("Id", udsagn.identitet())
                .put("Navn", ydelse.navn())
                .put("BevilgetYdelseStartdato", dato(ydelse.start()));
        if (!ydelse.slut().isEmpty()) {
            element.put("BevilgetYdelseSlutdato", dato(ydelse.slut()));
        }
        ydelse.systemer().forEach((rolle, system) -> {
            var itSystem = element.withArray("ItSystem").addObject();
            itSystem.putObject("Rolle").put("UUIDIdentifikator", SYSTEMROLLER.get(rolle));
            itSystem.putObject("ReferenceID").put("UUIDIdentifikator", navne.reference(system));
        });
        if (!ydelse.slags().isEmpty()) {
            element.putObject("Ydelse").put("Ydelsesnavn", ydelse.slags());
        }
        ydelse.planer()
                .forEach((id, beloeb) -> element.withArray("OekonomiskEffektueringsplan")
                        .addObject()
                        .put("Id", id)
                        .put("Ydelsesbeloeb", beloeb));
    }

    private static void relation(ObjectNode element, Navne navne, Melding melding, Udsagn udsagn) {
        var dele = udsagn.identitet().split("/");
        element.putObject("Rolle")
                .put("UUIDIdentifikator", ROLLER.get(melding.objekt().charAt(0) + " " + dele[0]));
        if (dele.length > 1) {
            element.put("Indeks", dele[1]);
        }
        var reference = udsagn.art() == Art.LINJE ? melding.objekt() : udsagn.vaerdi();
        var tekst = navne.reference(reference);
        element.putObject("ReferenceID")
                .put(tekst.startsWith("urn:") ? "URNIdentifikator" : "UUIDIdentifikator", tekst);
        if (udsagn.art() == Art.LINJE) {
            var linje = udsagn.vaerdi().split(":");
            element.put("Ydelsesbeloeb", linje[2])
                    .putObject("BevilgetYdelseRef")
                    .put("UUIDIdentifikator", navne.reference(linje[0]))
                    .put("BevilgetYdelseId", linje[1]);
        }
    }

    /** What an element of a state says, in symbols. */
    static Udsagn udsagn(Navne navne, Art art, JsonNode element) {
        return switch (art) {
            case EGENSKABER ->
                Udsagn.altid(art, "", element.get("BrugervendtNoegle").textValue());
            case YDELSE -> Udsagn.altid(art, element.get("Id").textValue(), ydelse(navne, element));
            default -> {
                var rolle =
                        NAVN_AF_ROLLE.get(element.at("/Rolle/UUIDIdentifikator").textValue());
                var indeks = element.has("Indeks") ? "/" + element.get("Indeks").textValue() : "";
                yield Udsagn.altid(art, rolle + indeks, maal(navne, art, element));
            }
        };
    }

    private static String maal(Navne navne, Art art, JsonNode element) {
        return art == Art.LINJE
                ? String.join(
                        ":",
                        navne.symbol(element.at("/BevilgetYdelseRef/UUIDIdentifikator")
                                .textValue()),
                        element.at("/BevilgetYdelseRef/BevilgetYdelseId").textValue(),
                        element.get("Ydelsesbeloeb").textValue())
                : navne.symbol(element.at("/ReferenceID").elements().next().textValue());
    }

    private static String ydelse(Navne navne, JsonNode element) {
        var systemer = new TreeMap<String, String>();
        for (var itSystem : element.path("ItSystem")) {
            systemer.put(
                    itSystem.at("/Rolle/UUIDIdentifikator").textValue().equals(SYSTEMROLLER.get("M")) ? "M" : "A",
                    navne.symbol(itSystem.at("/ReferenceID/UUIDIdentifikator").textValue()));
        }
        var planer = new TreeMap<String, String>();
        element.path("OekonomiskEffektueringsplan")
                .forEach(p -> planer.put(
                        p.get("Id").textValue(), p.get("Ydelsesbeloeb").textValue()));
        return new Ydelse(
                        element.get("Navn").textValue(),
                        symbol(element.path("BevilgetYdelseStartdato")),
                        symbol(element.path("BevilgetYdelseSlutdato")),
                        systemer,
                        element.at("/Ydelse/Ydelsesnavn").asText(),
                        planer)
                .tekst();
    }
}
