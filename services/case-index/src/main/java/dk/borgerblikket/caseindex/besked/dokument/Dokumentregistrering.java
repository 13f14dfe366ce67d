package dk.borgerblikket.caseindex.besked.dokument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.Livscyklus;
import dk.borgerblikket.oio.UnikId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * {@code di:Registrering}: what one user or system recorded about a document in one step. As content of an update, what
 * is missing is unchanged; as state of a document, it is the fold of all registrations.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dokumentregistrering(
        @JsonProperty("NoteTekst") @Nullable String noteTekst,
        @JsonProperty("Tidspunkt") @Nullable OffsetDateTime tidspunkt,
        @JsonProperty("LivscyklusKode") @Nullable Livscyklus livscyklusKode,
        @JsonProperty("BrugerRef") @Nullable UnikId brugerRef,
        @JsonProperty("StsTidspunkt") @Nullable OffsetDateTime stsTidspunkt,
        @JsonProperty("AttributListe") DokumentAttributListe attributListe,
        @JsonProperty("TilstandListe") DokumentTilstandListe tilstandListe,
        @JsonProperty("RelationListe") DokumentRelationListe relationListe) {

    /** Says nothing. */
    public static final Dokumentregistrering TOM =
            new Dokumentregistrering(null, null, null, null, null, null, null, null);

    public Dokumentregistrering {
        attributListe = attributListe == null ? DokumentAttributListe.TOM : attributListe;
        tilstandListe = tilstandListe == null ? DokumentTilstandListe.TOM : tilstandListe;
        relationListe = relationListe == null ? DokumentRelationListe.TOM : relationListe;
    }

    /**
     * The registration as it is read: with what is the index's to say. When the attributes are left out of the answer, so
     * is the time in their extension list.
     *
     * @param opdateret when the index last received something that changed the object
     */
    public Dokumentregistrering somLaest(OffsetDateTime opdateret) {
        return new Dokumentregistrering(
                noteTekst,
                tidspunkt,
                livscyklusKode,
                brugerRef,
                opdateret,
                attributListe.equals(DokumentAttributListe.TOM)
                        ? attributListe
                        : attributListe.medSenestAendret(opdateret),
                tilstandListe,
                relationListe);
    }
}
