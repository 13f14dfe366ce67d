package dk.borgerblikket.caseindex.fremsoeg;

import java.util.List;

/** The kinds of relation that a short search can look for, spelled as in the messages. */
public enum Relationsliste {
    Sagsaktoer(false, Objektart.SAG),
    Sagsklasse(false, Objektart.SAG),
    Sagspart(false, Objektart.SAG),
    Sagsrelation(false, Objektart.SAG),
    Sagsgenstande(false, Objektart.SAG),
    Journalpost(false, Objektart.SAG),
    SagsitsystemRelation(true, Objektart.SAG),
    Dokumentrelation(false, Objektart.DOKUMENT),
    Dokumentaktoer(false, Objektart.DOKUMENT),
    Dokumentpart(false, Objektart.DOKUMENT),
    Dokumentklasse(false, Objektart.DOKUMENT),
    DokumentitsystemRelation(true, Objektart.DOKUMENT),
    Sikkerhedsprofil(true, Objektart.SAG, Objektart.DOKUMENT);

    private final boolean udvidelse;
    private final List<Objektart> arter;

    Relationsliste(boolean udvidelse, Objektart... arter) {
        this.udvidelse = udvidelse;
        this.arter = List.of(arter);
    }

    /** Kinds of object that have such relations. */
    List<Objektart> arter() {
        return arter;
    }

    /** Place of the list in an object. */
    List<String> sti() {
        return udvidelse ? List.of("RelationListe", "LokalUdvidelseListe", name()) : List.of("RelationListe", name());
    }
}
