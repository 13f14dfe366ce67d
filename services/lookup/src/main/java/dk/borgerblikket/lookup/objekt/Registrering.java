package dk.borgerblikket.lookup.objekt;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.Lister;
import dk.borgerblikket.oio.Livscyklus;
import dk.borgerblikket.oio.UnikId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The content of one registration and, folded, of the object. In a change, a list that is missing is unchanged.
 *
 * @param noteTekst why it was registered
 * @param tidspunkt when the sender recorded it
 * @param livscyklusKode what the registration did
 * @param brugerRef who registered it
 * @param relationListe by name of the relation
 * @param hel whether this is the whole object, which replaces what was; null for a change of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Registrering(
        @JsonProperty("NoteTekst") @Nullable String noteTekst,
        @JsonProperty("Tidspunkt") @Nullable OffsetDateTime tidspunkt,
        @JsonProperty("LivscyklusKode") @Nullable Livscyklus livscyklusKode,
        @JsonProperty("BrugerRef") @Nullable UnikId brugerRef,
        @JsonProperty("AttributListe") @Nullable AttributListe attributListe,
        @JsonProperty("TilstandListe") @Nullable TilstandListe tilstandListe,
        @JsonProperty("RelationListe") @Nullable Map<String, List<Relation>> relationListe,
        @JsonProperty("Hel") @Nullable Boolean hel) {

    /** The properties over time. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AttributListe(@JsonProperty("Egenskab") List<Egenskab> egenskab) {
        public AttributListe {
            egenskab = Lister.af(egenskab);
        }
    }

    /** The states over time; an object has one of the two at most. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record TilstandListe(
            @JsonProperty("Gyldighed") List<Gyldighed> gyldighed,
            @JsonProperty("PubliceretStatus") List<PubliceretStatus> publiceretStatus) {
        public TilstandListe {
            gyldighed = Lister.af(gyldighed);
            publiceretStatus = Lister.af(publiceretStatus);
        }
    }

    public Registrering {
        if (relationListe != null) {
            relationListe = relationListe.entrySet().stream()
                    .filter(e -> e.getValue() != null && !e.getValue().isEmpty())
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, e -> Lister.af(e.getValue()), (a, b) -> a, TreeMap::new));
        }
    }

    /** A whole object. */
    public static Registrering hel(
            List<Egenskab> egenskaber,
            List<Gyldighed> gyldighed,
            List<PubliceretStatus> publiceret,
            Map<String, List<Relation>> relationer) {
        return new Registrering(
                null,
                null,
                Livscyklus.Importeret,
                null,
                new AttributListe(egenskaber),
                new TilstandListe(gyldighed, publiceret),
                relationer,
                true);
    }

    /** The properties; none when they are not told. */
    @JsonIgnore
    public List<Egenskab> egenskaber() {
        return attributListe == null ? List.of() : attributListe.egenskab();
    }

    /** The states of an organisation object. */
    @JsonIgnore
    public List<Gyldighed> gyldighed() {
        return tilstandListe == null ? List.of() : tilstandListe.gyldighed();
    }

    /** The states of an object of a classification. */
    @JsonIgnore
    public List<PubliceretStatus> publiceret() {
        return tilstandListe == null ? List.of() : tilstandListe.publiceretStatus();
    }

    /** The relations of the name. */
    public List<Relation> relationer(String navn) {
        return relationer().getOrDefault(navn, List.of());
    }

    /** All relations by name. */
    @JsonIgnore
    public Map<String, List<Relation>> relationer() {
        return relationListe == null ? Map.of() : relationListe;
    }

    /** Whether the object has been deleted. */
    @JsonIgnore
    public boolean slettet() {
        return livscyklusKode == Livscyklus.Slettet;
    }

    /** Whether both say the same of the object, whenever and by whomever it was registered. */
    public boolean sammeIndhold(Registrering anden) {
        return livscyklusKode == anden.livscyklusKode
                && egenskaber().equals(anden.egenskaber())
                && gyldighed().equals(anden.gyldighed())
                && publiceret().equals(anden.publiceret())
                && relationer().equals(anden.relationer());
    }

    Registrering med(@Nullable OffsetDateTime tid, @Nullable Livscyklus livscyklus, @Nullable Boolean helt) {
        return new Registrering(
                noteTekst, tid, livscyklus, brugerRef, attributListe, tilstandListe, relationListe, helt);
    }
}
