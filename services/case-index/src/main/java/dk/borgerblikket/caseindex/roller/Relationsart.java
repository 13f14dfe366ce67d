package dk.borgerblikket.caseindex.roller;

/** Kinds of relation, each with its own list in the message. */
public enum Relationsart {
    SAGSAKTOER("Sagsaktoer"),
    SAGSKLASSE("Sagsklasse"),
    SAGSPART("Sagspart"),
    SAGSRELATION("Sagsrelation"),
    SAGSGENSTAND("Sagsgenstande"),
    JOURNALPOST("Journalpost"),
    SAGSITSYSTEM("LokalUdvidelseListe/SagsitsystemRelation"),
    SAGSSIKKERHED("LokalUdvidelseListe/Sikkerhedsprofil"),
    DOKUMENTRELATION("Dokumentrelation"),
    DOKUMENTAKTOER("Dokumentaktoer"),
    DOKUMENTPART("Dokumentpart"),
    DOKUMENTKLASSE("Dokumentklasse"),
    DOKUMENTITSYSTEM("LokalUdvidelseListe/DokumentitsystemRelation"),
    DOKUMENTSIKKERHED("LokalUdvidelseListe/Sikkerhedsprofil");

    private final String sti;

    Relationsart(String sti) {
        this.sti = "RelationListe/" + sti;
    }

    /** Path of the relations in a registration. */
    public String sti() {
        return sti;
    }

    public boolean erPart() {
        return this == SAGSPART || this == DOKUMENTPART;
    }

    public boolean erAktoer() {
        return this == SAGSAKTOER || this == DOKUMENTAKTOER;
    }

    public boolean erKlasse() {
        return this == SAGSKLASSE || this == DOKUMENTKLASSE;
    }

    public boolean erItsystem() {
        return this == SAGSITSYSTEM || this == DOKUMENTITSYSTEM;
    }
}
