package dk.borgerblikket.caseindex.besked.dokument;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.visibility.grundlag.Dokumentgrundlag;

/** Kind of document, {@code di:Type}, with the exact texts of the schema (case-index §7.1). */
public enum DokumentType {
    @JsonProperty("Faktura")
    FAKTURA(Dokumentgrundlag.Type.FAKTURA),
    @JsonProperty("Brev, indgaaende")
    BREV_INDGAAENDE(Dokumentgrundlag.Type.BREV_INDGAAENDE),
    @JsonProperty("Brev, udgaaende")
    BREV_UDGAAENDE(Dokumentgrundlag.Type.BREV_UDGAAENDE),
    @JsonProperty("Brev")
    BREV(Dokumentgrundlag.Type.BREV),
    @JsonProperty("Internt Notat")
    INTERNT_NOTAT(Dokumentgrundlag.Type.INTERNT_NOTAT),
    @JsonProperty("Eksternt Notat")
    EKSTERNT_NOTAT(Dokumentgrundlag.Type.EKSTERNT_NOTAT),
    @JsonProperty("Rapport")
    RAPPORT(Dokumentgrundlag.Type.RAPPORT),
    @JsonProperty("Dagsorden")
    DAGSORDEN(Dokumentgrundlag.Type.DAGSORDEN),
    @JsonProperty("Plan")
    PLAN(Dokumentgrundlag.Type.PLAN),
    @JsonProperty("Andet")
    ANDET(Dokumentgrundlag.Type.ANDET);

    private final Dokumentgrundlag.Type grundlag;

    DokumentType(Dokumentgrundlag.Type grundlag) {
        this.grundlag = grundlag;
    }

    /** The same kind as decisions know it. */
    public Dokumentgrundlag.Type grundlag() {
        return grundlag;
    }
}
