package dk.borgerblikket.caseindex.besked.sag;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dk.borgerblikket.caseindex.besked.Indeksrelation;
import dk.borgerblikket.caseindex.besked.OffentlighedUndtaget;
import dk.borgerblikket.caseindex.besked.SenestAendret;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.oio.Virkning;
import org.jspecify.annotations.Nullable;

/** A document or a note filed on a case, {@code sag:Journalpost} (case-index §6). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"Virkning", "Rolle", "Type", "Indeks", "ReferenceID", "LokalUdvidelseListe", "JournalpostEgenskaber"
})
public record Journalpost(
        @JsonProperty("Virkning") @Nullable Virkning virkning,
        @JsonProperty("Rolle") @Nullable UnikId rolle,
        @JsonProperty("Type") @Nullable UnikId type,
        @JsonProperty("Indeks") @Nullable String indeks,
        @JsonProperty("ReferenceID") @Nullable UnikId referenceId,
        @JsonProperty("LokalUdvidelseListe") @Nullable SenestAendret lokalUdvidelseListe,
        @JsonProperty("JournalpostEgenskaber") @Nullable Egenskaber egenskaber)
        implements Indeksrelation<Journalpost> {

    @Override
    public Journalpost medVirkning(Virkning ny) {
        return new Journalpost(ny, rolle, type, indeks, referenceId, lokalUdvidelseListe, egenskaber);
    }

    @Override
    public Journalpost udenSenestAendret() {
        return lokalUdvidelseListe == null
                ? this
                : new Journalpost(
                        virkning,
                        rolle,
                        type,
                        indeks,
                        referenceId,
                        lokalUdvidelseListe.udenSenestAendret(),
                        egenskaber);
    }

    /** The same post without the note itself. */
    public Journalpost udenNotat() {
        return egenskaber == null
                ? this
                : new Journalpost(
                        virkning,
                        rolle,
                        type,
                        indeks,
                        referenceId,
                        lokalUdvidelseListe,
                        new Egenskaber(egenskaber.dokumenttitel(), egenskaber.offentlighedUndtaget(), null));
    }

    /** {@code sag:JournalpostEgenskaber}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Egenskaber(
            @JsonProperty("Dokumenttitel") @Nullable String dokumenttitel,
            @JsonProperty("OffentlighedUndtaget") @Nullable OffentlighedUndtaget offentlighedUndtaget,

            @JsonProperty("JournalnotatEgenskaber") @Nullable
            Notat journalnotatEgenskaber) {}

    /**
     * {@code sag:JournalnotatEgenskaber}.
     *
     * @param titel title of the note
     * @param notat the note itself, base64 in the message; at most 100 KB
     * @param format UUID of the format, as text
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Notat(
            @JsonProperty("Titel") @Nullable String titel,
            @JsonProperty("Notat") byte @Nullable [] notat,
            @JsonProperty("Format") @Nullable String format) {}
}
