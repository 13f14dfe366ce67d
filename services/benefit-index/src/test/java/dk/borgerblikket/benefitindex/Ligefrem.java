package dk.borgerblikket.benefitindex;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The plainest reading of a search: look at every object, and at every node of the message as it was sent. */
final class Ligefrem {

    private static final Set<String> BELOEB = Set.of(
            "SamletBruttobeloeb", "BeloebEfterSkatATP", "BeloebSendtTilUdbetaling", "BeloebUdbetalt", "Ydelsesbeloeb");

    /** The field of each interval. */
    private static final Map<String, String> INTERVALLER = Map.ofEntries(
            Map.entry("BevilgetYdelseStartDatoInterval", "BevilgetYdelseStartdato"),
            Map.entry("EffektueringsplanStartDatoInterval", "EffektueringsplanStartdato"),
            Map.entry("YdelseBeloebInterval", "Ydelsesbeloeb"),
            Map.entry("DispositionsDatoInterval", "Dispositionsdato"),
            Map.entry("SamletBruttoBeloebInterval", "SamletBruttobeloeb"),
            Map.entry("BeloebUdbetaltInterval", "BeloebUdbetalt"),
            Map.entry("YdelsesperiodeStartDatoInterval", "YdelsesperiodeStartdato"),
            Map.entry("YdelsesBeloebInterval", "Ydelsesbeloeb"));

    private static final Set<String> OM_PLAN = Set.of("EffektueringsplanStartDatoInterval", "YdelseBeloebInterval");

    /** An object as it was sent. */
    record Objekt(UUID uuid, boolean bevilling, JsonNode indhold) {

        static Objekt af(JsonNode besked, boolean bevilling) {
            return new Objekt(
                    UUID.fromString(besked.get("UUIDIdentifikator").textValue()),
                    bevilling,
                    besked.at("/Registrering/0"));
        }

        List<JsonNode> liste(String sti) {
            return Ligefrem.liste(indhold.at(sti));
        }

        private List<JsonNode> alleElementer() {
            var alle = new ArrayList<JsonNode>();
            for (var liste : List.of("AttributListe", "RelationListe")) {
                indhold.path(liste).forEach(l -> alle.addAll(Ligefrem.liste(l)));
            }
            return alle;
        }
    }

    private Ligefrem() {}

    /** The hits of the kind, on whatever page, in order; empty when nothing in the message is about the kind. */
    static List<Objekt> hits(JsonNode besked, List<Objekt> objekter, boolean bevilling) {
        var uuider = liste(besked.path(bevilling ? "BevillingUuid" : "OekonomiskEffektueringUuid")).stream()
                .map(u -> UUID.fromString(u.textValue()))
                .distinct()
                .toList();
        return objekter.stream()
                .filter(o -> o.bevilling() == bevilling)
                .filter(o -> {
                    var udtryk = udtryk(besked.get("SoegUdtryk"), o);
                    return uuider.isEmpty() ? udtryk.orElse(false) : uuider.contains(o.uuid()) && udtryk.orElse(true);
                })
                .sorted(orden(besked, uuider, bevilling))
                .toList();
    }

    /** Empty: nothing in the expression is about such objects. */
    private static Optional<Boolean> udtryk(JsonNode udtryk, Objekt objekt) {
        var led = new ArrayList<Boolean>();
        udtryk.path(objekt.bevilling() ? "SoegBevillingIndeks" : "SoegOekonomiskEffektueringIndeks")
                .forEach(k -> led.add(kriterium(k, objekt)));
        udtryk.path("NOT").forEach(u -> udtryk(u, objekt).ifPresent(b -> led.add(!b)));
        udtryk.path("SoegUdtryk").forEach(u -> udtryk(u, objekt).ifPresent(led::add));
        if (led.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(udtryk.path("operation").asText().equals("OR") ? led.contains(true) : !led.contains(false));
    }

    private static boolean kriterium(JsonNode kriterium, Objekt objekt) {
        var virkning = kriterium.path("SoegVirkning");
        var eksempler = 0;
        for (var hovedliste : List.of("AttributListe", "RelationListe")) {
            for (var felt : kriterium.path(hovedliste).properties()) {
                if (felt.getKey().equals("LokalUdvidelseListe")) {
                    eksempler++;
                    if (!udvidelse(felt.getValue(), objekt, virkning)) {
                        return false;
                    }
                    continue;
                }
                for (var eksempel : felt.getValue()) {
                    eksempler++;
                    if (objekt.liste("/" + hovedliste + "/" + felt.getKey()).stream()
                            .noneMatch(e -> ligner(e, eksempel) && linje(e, eksempel) && virker(e, virkning))) {
                        return false;
                    }
                }
            }
        }
        return eksempler > 0
                || virkning.isMissingNode()
                || objekt.alleElementer().stream().anyMatch(e -> virker(e, virkning));
    }

    private static boolean udvidelse(JsonNode udvidelser, Objekt objekt, JsonNode virkning) {
        var egenskaber = udvidelser.path("SoegEgenskaberLokalUdvidelse");
        if (!egenskaber.isMissingNode()) {
            return objekt.liste("/AttributListe/Egenskaber").stream()
                    .anyMatch(e -> virker(e, virkning)
                            && egenskaber.properties().stream().allMatch(i -> switch (i.getKey()) {
                                case "BevillingStartDatoInterval" -> mellem(startdato(objekt), i.getValue());
                                case "BevillingSlutDatoInterval" -> mellem(slutdato(objekt), i.getValue());
                                default -> interval(e, i);
                            }));
        }
        var ydelser = udvidelser.path("SoegBevilgetYdelseLokalUdvidelse").properties();
        var omPlan = ydelser.stream().filter(i -> OM_PLAN.contains(i.getKey())).toList();
        return objekt.liste("/AttributListe/BevilgetYdelse").stream()
                .anyMatch(y -> virker(y, virkning)
                        && ydelser.stream()
                                .filter(i -> !OM_PLAN.contains(i.getKey()))
                                .allMatch(i -> interval(y, i))
                        && (omPlan.isEmpty()
                                || liste(y.path("OekonomiskEffektueringsplan")).stream()
                                        .anyMatch(p -> omPlan.stream().allMatch(i -> interval(p, i)))));
    }

    private static boolean interval(JsonNode element, Map.Entry<String, JsonNode> interval) {
        var felt = element.path(INTERVALLER.get(interval.getKey()));
        if (felt.isMissingNode()) {
            return false;
        }
        if (!interval.getValue().has("FraBeloeb")) {
            return mellem(Optional.of(tid(felt)), interval.getValue());
        }
        var beloeb = new BigDecimal(felt.textValue());
        return beloeb.compareTo(new BigDecimal(
                                interval.getValue().get("FraBeloeb").textValue()))
                        >= 0
                && beloeb.compareTo(new BigDecimal(
                                interval.getValue().get("TilBeloeb").textValue()))
                        <= 0;
    }

    private static boolean mellem(Optional<Instant> tid, JsonNode interval) {
        return tid.filter(t -> !t.isBefore(graense(interval.path("FraTidspunkt"), Instant.MIN))
                        && t.isBefore(graense(interval.path("TilTidspunkt"), Instant.MAX)))
                .isPresent();
    }

    private static Optional<Instant> startdato(Objekt objekt) {
        return objekt.liste("/AttributListe/BevilgetYdelse").stream()
                .map(y -> tid(y.get("BevilgetYdelseStartdato")))
                .min(Comparator.naturalOrder());
    }

    private static Optional<Instant> slutdato(Objekt objekt) {
        var ydelser = objekt.liste("/AttributListe/BevilgetYdelse");
        return ydelser.stream().allMatch(y -> y.has("BevilgetYdelseSlutdato"))
                ? ydelser.stream()
                        .map(y -> tid(y.get("BevilgetYdelseSlutdato")))
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private static boolean linje(JsonNode linje, JsonNode eksempel) {
        return eksempel
                .at("/LokalUdvidelseListe/SoegOekonomiskYdelseEffektueringRelationLokalUdvidelse")
                .properties()
                .stream()
                .allMatch(i -> interval(linje, i));
    }

    private static boolean ligner(JsonNode node, JsonNode eksempel) {
        return eksempel.properties().stream().allMatch(felt -> felt(node.path(felt.getKey()), felt));
    }

    private static boolean felt(JsonNode node, Map.Entry<String, JsonNode> felt) {
        var eksempel = felt.getValue();
        if (felt.getKey().equals("LokalUdvidelseListe")) {
            return true;
        }
        if (eksempel.isObject()) {
            return ligner(node, eksempel);
        }
        if (node.isMissingNode()) {
            return false;
        }
        if (BELOEB.contains(felt.getKey())) {
            return new BigDecimal(node.textValue()).compareTo(new BigDecimal(eksempel.textValue())) == 0;
        }
        if (felt.getKey().endsWith("dato")) {
            return tid(node).equals(tid(eksempel));
        }
        return eksempel.isArray()
                ? liste(eksempel).stream().allMatch(e -> liste(node).stream().anyMatch(n -> ligner(n, e)))
                : eksempel.equals(node);
    }

    private static boolean virker(JsonNode element, JsonNode virkning) {
        var egen = element.path("Virkning");
        return graense(egen.path("FraTidspunkt"), Instant.MIN)
                        .isBefore(graense(virkning.path("TilTidspunkt"), Instant.MAX))
                && graense(virkning.path("FraTidspunkt"), Instant.MIN)
                        .isBefore(graense(egen.path("TilTidspunkt"), Instant.MAX));
    }

    private static Instant graense(JsonNode graense, Instant uendelig) {
        return graense.has("TidsstempelDatoTid") ? tid(graense.get("TidsstempelDatoTid")) : uendelig;
    }

    private static Instant tid(JsonNode felt) {
        return OffsetDateTime.parse(felt.textValue()).toInstant();
    }

    private static List<JsonNode> liste(JsonNode liste) {
        return liste.isArray()
                ? StreamSupport.stream(liste.spliterator(), false).toList()
                : List.of();
    }

    /** The object's UUID decides at last, the highest first. */
    private static Comparator<Objekt> orden(JsonNode besked, List<UUID> uuider, boolean bevilling) {
        var noegler = new ArrayList<>(liste(
                besked.at("/Sortering/" + (bevilling ? "BevillingSortering" : "OekonomiskEffektueringSortering"))));
        noegler.sort(Comparator.comparing(n -> n.get("Sekvens").asInt()));
        Comparator<Objekt> orden = (a, b) -> 0;
        for (var noegle : noegler) {
            Comparator<Comparable<Object>> stigende = Comparator.naturalOrder();
            var retning = noegle.get("Retning").textValue().equals("Stigende") ? stigende : stigende.reversed();
            orden = orden.thenComparing(
                    o -> vaerdi(noegle.get("Element").textValue(), o), Comparator.nullsLast(retning));
        }
        if (noegler.isEmpty() && !uuider.isEmpty()) {
            orden = Comparator.comparing(o -> uuider.indexOf(o.uuid()));
        }
        return orden.thenComparing(o -> o.uuid().toString(), Comparator.reverseOrder());
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> vaerdi(String element, Objekt objekt) {
        Object vaerdi = switch (element) {
            case "FuldtNavn" ->
                objekt.liste("/RelationListe/Bevillingspart").stream()
                        .filter(p -> p.at("/Rolle/UUIDIdentifikator").asText().equals(Beskeder.BEVILLINGSMODTAGER))
                        .map(p -> Soegeverden.NAVNE.indexOf(p.get("FuldtNavn").textValue()))
                        .findFirst()
                        .orElse(null);
            case "Ydelsesnavn" ->
                objekt.liste("/AttributListe/BevilgetYdelse").stream()
                        .map(y -> Soegeverden.NAVNE.indexOf(
                                y.at("/Ydelse/Ydelsesnavn").textValue()))
                        .min(Comparator.naturalOrder())
                        .orElse(null);
            default -> tid(objekt.liste("/AttributListe/Egenskaber").getFirst().get("Dispositionsdato"));
        };
        return (Comparable<Object>) vaerdi;
    }

    /** Number of benefits of the objects. */
    static long ydelser(List<Objekt> objekter) {
        return objekter.stream()
                .flatMap(o -> new HashSet<>(o.liste("/AttributListe/BevilgetYdelse")).stream())
                .filter(Objects::nonNull)
                .count();
    }

    /** The page that the message asks for of the kind: the first criterion that names one, as the message is read. */
    static List<Objekt> side(JsonNode besked, List<Objekt> hits, boolean bevilling) {
        var kriterium = foerste(
                besked.get("SoegUdtryk"), bevilling ? "SoegBevillingIndeks" : "SoegOekonomiskEffektueringIndeks");
        return kriterium
                .map(k -> hits.stream()
                        .skip(k.get("FoersteResultatReference").asLong())
                        .limit(k.get("MaksimalAntalKvantitet").asLong())
                        .toList())
                .orElse(hits);
    }

    private static Optional<JsonNode> foerste(JsonNode udtryk, String slags) {
        return liste(udtryk.path(slags)).stream()
                .filter(k -> k.has("MaksimalAntalKvantitet"))
                .findFirst()
                .or(() -> liste(udtryk.path("NOT")).stream()
                        .flatMap(u -> foerste(u, slags).stream())
                        .findFirst())
                .or(() -> liste(udtryk.path("SoegUdtryk")).stream()
                        .flatMap(u -> foerste(u, slags).stream())
                        .findFirst());
    }
}
