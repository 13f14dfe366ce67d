package dk.borgerblikket.caseindex.notat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.besked.sag.Journalpost;
import dk.borgerblikket.caseindex.roller.Notatformat;
import dk.borgerblikket.oio.Tidspunkt;
import dk.borgerblikket.oio.UnikId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The journal notes of a case. */
public record NotatSvar(@JsonProperty("Journalnotat") List<Notat> notater) {

    /** What became of reading a note. */
    public enum Status {
        /** Tekst is the note. */
        LAEST,
        /** The note was too large for the sender to deliver; Tekst says where it can be read. */
        FOR_STORT,
        /** The note is not what its format says. */
        ULAESELIGT,
        /** The format is not one that is in use here. */
        UKENDT_FORMAT,
        /** There is a title, but no note. */
        INTET
    }

    /**
     * One note. A post whose note was changed has one for each period of valid time.
     *
     * @param fraTidspunkt when it was written
     * @param aktoerRef who wrote it
     * @param referenceId the document that it is on, or {@code URN:Empty}
     * @param format name of the format; null when it is not one in use here
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Notat(
            @JsonProperty("Indeks") @Nullable String indeks,
            @JsonProperty("FraTidspunkt") @Nullable Tidspunkt fraTidspunkt,
            @JsonProperty("TilTidspunkt") @Nullable Tidspunkt tilTidspunkt,
            @JsonProperty("AktoerRef") @Nullable UnikId aktoerRef,
            @JsonProperty("ReferenceID") @Nullable UnikId referenceId,
            @JsonProperty("Titel") @Nullable String titel,
            @JsonProperty("Format") @Nullable Notatformat format,
            @JsonProperty("Status") Status status,
            @JsonProperty("Tekst") @Nullable String tekst) {

        static Notat af(Journalpost post, Journalpost.Notat notat, @Nullable Notatformat format) {
            var virkning = post.virkning();
            var laest = Notattekst.af(notat.notat(), format);
            return new Notat(
                    post.indeks(),
                    virkning == null ? null : virkning.fraTidspunkt(),
                    virkning == null ? null : virkning.tilTidspunkt(),
                    virkning == null ? null : virkning.aktoerRef(),
                    post.referenceId(),
                    notat.titel(),
                    format,
                    switch (laest) {
                        case Notattekst.Laest l -> Status.LAEST;
                        case Notattekst.ForStort f -> Status.FOR_STORT;
                        case Notattekst.Ulaeseligt u -> Status.ULAESELIGT;
                        case Notattekst.UkendtFormat u -> Status.UKENDT_FORMAT;
                        case Notattekst.Intet i -> Status.INTET;
                    },
                    switch (laest) {
                        case Notattekst.Laest(String tekst) -> tekst;
                        case Notattekst.ForStort(String tekst) -> tekst;
                        default -> null;
                    });
        }
    }
}
