package dk.borgerblikket.caseindex.opdater;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.besked.dokument.DokumentAttributListe;
import dk.borgerblikket.caseindex.besked.dokument.DokumentRelationListe;
import dk.borgerblikket.caseindex.besked.dokument.DokumentTilstandListe;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.SagAttributListe;
import dk.borgerblikket.caseindex.besked.sag.SagRelationListe;
import dk.borgerblikket.caseindex.besked.sag.SagTilstandListe;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The changes to one object; what is missing is unchanged. */
public sealed interface Opdateringsobjekt {

    /** The object's id as the message holds it. */
    @Nullable
    String uuid();

    /** When the sender recorded the changes. */
    @Nullable
    OffsetDateTime tidspunkt();

    /**
     * Changes to a case.
     *
     * @param tidspunkt when the sender recorded them
     * @param udenNotifikation whether no subscriber is to be told
     */
    record OpdaterSag(
            @JsonProperty("UUIDIdentifikator") @Nullable String uuid,
            @JsonProperty("NoteTekst") @Nullable String noteTekst,
            @JsonProperty("AttributListe") @Nullable SagAttributListe attributListe,
            @JsonProperty("TilstandListe") @Nullable SagTilstandListe tilstandListe,
            @JsonProperty("RelationListe") @Nullable SagRelationListe relationListe,
            @JsonProperty("Tidspunkt") @Nullable OffsetDateTime tidspunkt,
            @JsonProperty("UdenNotifikation") @Nullable Boolean udenNotifikation)
            implements Opdateringsobjekt {

        Sagsregistrering registrering() {
            return new Sagsregistrering(
                    noteTekst, tidspunkt, null, null, null, attributListe, tilstandListe, relationListe);
        }
    }

    /**
     * Changes to a document.
     *
     * @param tidspunkt when the sender recorded them
     */
    record OpdaterDokument(
            @JsonProperty("UUIDIdentifikator") @Nullable String uuid,
            @JsonProperty("NoteTekst") @Nullable String noteTekst,
            @JsonProperty("AttributListe") @Nullable DokumentAttributListe attributListe,
            @JsonProperty("TilstandListe") @Nullable DokumentTilstandListe tilstandListe,
            @JsonProperty("RelationListe") @Nullable DokumentRelationListe relationListe,
            @JsonProperty("Tidspunkt") @Nullable OffsetDateTime tidspunkt)
            implements Opdateringsobjekt {

        Dokumentregistrering registrering() {
            return new Dokumentregistrering(
                    noteTekst, tidspunkt, null, null, null, attributListe, tilstandListe, relationListe);
        }
    }
}
