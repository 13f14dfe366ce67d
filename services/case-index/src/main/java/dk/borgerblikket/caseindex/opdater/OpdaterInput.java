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
import dk.borgerblikket.oio.Lister;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code OpdaterSagDokumentIndeksInput}: what has changed; what is missing is unchanged. */
public record OpdaterInput(
        @JsonProperty("OpdaterDokumentIndeks") List<OpdaterDokument> dokumenter,
        @JsonProperty("OpdaterSagIndeks") List<OpdaterSag> sager) {

    public OpdaterInput {
        dokumenter = Lister.af(dokumenter);
        sager = Lister.af(sager);
    }

    /**
     * Changes to a case.
     *
     * @param tidspunkt when the sender recorded them
     * @param udenNotifikation whether nobody is to be told; nobody is told of anything yet
     */
    public record OpdaterSag(
            @JsonProperty("UUIDIdentifikator") @Nullable String uuid,
            @JsonProperty("NoteTekst") @Nullable String noteTekst,
            @JsonProperty("AttributListe") @Nullable SagAttributListe attributListe,
            @JsonProperty("TilstandListe") @Nullable SagTilstandListe tilstandListe,
            @JsonProperty("RelationListe") @Nullable SagRelationListe relationListe,
            @JsonProperty("Tidspunkt") @Nullable OffsetDateTime tidspunkt,
            @JsonProperty("UdenNotifikation") @Nullable Boolean udenNotifikation) {

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
    public record OpdaterDokument(
            @JsonProperty("UUIDIdentifikator") @Nullable String uuid,
            @JsonProperty("NoteTekst") @Nullable String noteTekst,
            @JsonProperty("AttributListe") @Nullable DokumentAttributListe attributListe,
            @JsonProperty("TilstandListe") @Nullable DokumentTilstandListe tilstandListe,
            @JsonProperty("RelationListe") @Nullable DokumentRelationListe relationListe,
            @JsonProperty("Tidspunkt") @Nullable OffsetDateTime tidspunkt) {

        Dokumentregistrering registrering() {
            return new Dokumentregistrering(
                    noteTekst, tidspunkt, null, null, null, attributListe, tilstandListe, relationListe);
        }
    }
}
