package dk.borgerblikket.lookup.organisation;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dk.borgerblikket.lookup.objekt.Egenskab;
import dk.borgerblikket.lookup.objekt.Gyldighed;
import dk.borgerblikket.lookup.objekt.Gyldighed.Kode;
import dk.borgerblikket.lookup.objekt.Laest;
import dk.borgerblikket.lookup.objekt.Objektart.Tilstandsart;
import dk.borgerblikket.lookup.objekt.Relation;
import dk.borgerblikket.lookup.objekt.Snit;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Livscyklus;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.UnikId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An object in answers: flat, and as it is at one moment of valid time.
 *
 * @param art kind, as OIO names it
 * @param ejer CVR number of the authority that owns it
 * @param noegle user-facing key
 * @param navn what it is called; of an address the text
 * @param aktiv whether it is active at the moment; what has no state always is
 * @param gyldighed all of its states over time
 * @param relationer what holds at the moment, by name
 * @param registreret when the newest registration was recorded
 * @param registrering number of the newest registration
 * @param felter the other properties, by the names of {@link #FELTNAVNE}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Objektsvar(
        UUID uuid,
        String art,
        Cvr ejer,
        @Nullable String noegle,
        @Nullable String navn,
        boolean aktiv,
        List<Gyldighedsperiode> gyldighed,
        Map<String, List<Relationssvar>> relationer,
        @Nullable Livscyklus livscyklus,
        Instant registreret,
        int registrering,
        @JsonAnyGetter Map<String, JsonNode> felter) {

    /** What answers call the properties that are neither key nor name. */
    private static final Map<String, String> FELTNAVNE = Map.of(
            "CVR-NummerTekst", "cvr",
            "SE-NummerTekst", "seNummer",
            "P-NummerTekst", "pNummer",
            "MyndighedsKode", "myndighedskode",
            "CPR-NummerTekst", "cpr",
            "BrugerTypeTekst", "brugertype",
            "ItSystemTypeTekst", "systemtype",
            "InteressefaellesskabTypeTekst", "faellesskabstype",
            "KonfigurationReference", "konfigurationer");

    /** A state while it holds; a limit that is missing is open. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Gyldighedsperiode(
            Kode status, @Nullable Instant fra, @Nullable Instant til) {
        static Gyldighedsperiode af(Gyldighed gyldighed) {
            return new Gyldighedsperiode(gyldighed.gyldighedStatusKode(), begynder(gyldighed), slutter(gyldighed));
        }
    }

    /**
     * Another object that this one has to do with.
     *
     * @param urn the reference when it is no UUID
     * @param navn what the other is called; absent when it is not known here, and for persons
     * @param rolle class of the role
     * @param type class of the type
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Relationssvar(
            @Nullable UUID uuid,
            @Nullable String urn,
            @Nullable String navn,
            @Nullable String rolle,
            @JsonProperty("rolleTitel") @Nullable String rolleTitel,
            @Nullable String type,
            @JsonProperty("typeTitel") @Nullable String typeTitel,
            @Nullable String indeks,
            @Nullable Instant fra,
            @Nullable Instant til) {

        static Relationssvar af(Relation relation, Map<UUID, String> navne) {
            return new Relationssvar(
                    uuid(relation.referenceID()),
                    relation.referenceID() == null
                            ? null
                            : relation.referenceID().somUrn().orElse(null),
                    navn(relation.referenceID(), navne),
                    tekst(relation.rolle()),
                    navn(relation.rolle(), navne),
                    tekst(relation.type()),
                    navn(relation.type(), navne),
                    relation.indeks(),
                    begynder(relation),
                    slutter(relation));
        }

        private static @Nullable UUID uuid(@Nullable UnikId id) {
            return id == null ? null : id.somUuid().orElse(null);
        }

        private static @Nullable String tekst(@Nullable UnikId id) {
            return id == null
                    ? null
                    : id.somUuid().map(UUID::toString).or(id::somUrn).orElse(null);
        }

        private static @Nullable String navn(@Nullable UnikId id, Map<UUID, String> navne) {
            var uuid = uuid(id);
            return uuid == null ? null : navne.get(uuid);
        }
    }

    /**
     * The object as it is at the moment.
     *
     * @param navne what the objects that it refers to are called
     */
    static Objektsvar af(Laest objekt, Instant virkning, Map<UUID, String> navne) {
        var nu = Snit.paa(objekt.indhold(), virkning);
        var egenskab = nu.egenskaber().isEmpty() ? null : nu.egenskaber().getFirst();
        return new Objektsvar(
                objekt.uuid(),
                objekt.art().oioNavn(),
                objekt.ejer(),
                egenskab == null ? null : egenskab.noegle().orElse(null),
                egenskab == null ? null : egenskab.navn().orElse(null),
                objekt.art().tilstandsart() == Tilstandsart.INGEN
                        || nu.gyldighed().stream().anyMatch(g -> g.gyldighedStatusKode() == Kode.Aktiv),
                objekt.indhold().gyldighed().stream().map(Gyldighedsperiode::af).toList(),
                relationer(nu.relationer(), navne),
                objekt.indhold().livscyklusKode(),
                objekt.tidspunkt(),
                objekt.antalRegistreringer(),
                egenskab == null ? Map.of() : felter(egenskab));
    }

    private static Map<String, List<Relationssvar>> relationer(
            Map<String, List<Relation>> relationer, Map<UUID, String> navne) {
        return relationer.entrySet().stream()
                .filter(r -> !r.getValue().isEmpty())
                .collect(Collectors.toMap(
                        r -> lille(r.getKey()),
                        r -> r.getValue().stream()
                                .map(relation -> Relationssvar.af(relation, navne))
                                .toList(),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static Map<String, JsonNode> felter(Egenskab egenskab) {
        var felter = new TreeMap<String, JsonNode>();
        egenskab.felter().forEach((element, vaerdi) -> {
            var navn = FELTNAVNE.get(element);
            if (navn != null) {
                felter.put(navn, vaerdi);
            }
        });
        return felter;
    }

    private static String lille(String element) {
        return Character.toLowerCase(element.charAt(0)) + element.substring(1);
    }

    private static @Nullable Instant begynder(MedVirkning<?> vaerdi) {
        var fra = vaerdi.periode().fra();
        return fra.equals(Instant.MIN) ? null : fra;
    }

    private static @Nullable Instant slutter(MedVirkning<?> vaerdi) {
        var til = vaerdi.periode().til();
        return til.equals(Instant.MAX) ? null : til;
    }
}
