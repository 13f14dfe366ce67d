package dk.borgerblikket.caseindex.besked.sag;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.Livscyklus;
import dk.borgerblikket.oio.UnikId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * {@code sag:Registrering}: what one user or system recorded about a case in one step (case-index §3.2). As content of an
 * update, what is missing is unchanged; as state of a case, it is the fold of all registrations.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sagsregistrering(
        @JsonProperty("NoteTekst") @Nullable String noteTekst,
        @JsonProperty("Tidspunkt") @Nullable OffsetDateTime tidspunkt,
        @JsonProperty("LivscyklusKode") @Nullable Livscyklus livscyklusKode,
        @JsonProperty("BrugerRef") @Nullable UnikId brugerRef,
        @JsonProperty("StsTidspunkt") @Nullable OffsetDateTime stsTidspunkt,
        @JsonProperty("AttributListe") SagAttributListe attributListe,
        @JsonProperty("TilstandListe") SagTilstandListe tilstandListe,
        @JsonProperty("RelationListe") SagRelationListe relationListe) {

    /** Says nothing. */
    public static final Sagsregistrering TOM = new Sagsregistrering(null, null, null, null, null, null, null, null);

    public Sagsregistrering {
        attributListe = attributListe == null ? SagAttributListe.TOM : attributListe;
        tilstandListe = tilstandListe == null ? SagTilstandListe.TOM : tilstandListe;
        relationListe = relationListe == null ? SagRelationListe.TOM : relationListe;
    }

    /**
     * The registration as it is read: with what is the index's to say. When the attributes are left out of the answer, so
     * is the time in their extension list.
     *
     * @param opdateret when the index last received something that changed the object
     */
    public Sagsregistrering somLaest(OffsetDateTime opdateret) {
        return new Sagsregistrering(
                noteTekst,
                tidspunkt,
                livscyklusKode,
                brugerRef,
                opdateret,
                attributListe.equals(SagAttributListe.TOM) ? attributListe : attributListe.medSenestAendret(opdateret),
                tilstandListe,
                relationListe);
    }
}
