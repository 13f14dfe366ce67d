package dk.borgerblikket.caseindex.fremsoeg;

import dk.borgerblikket.caseindex.lager.Dokumenttype;
import dk.borgerblikket.caseindex.lager.Sagstype;
import dk.borgerblikket.search.kort.Soegerelation;
import java.util.List;

/** The kinds of relation that a short search can look for, spelled as in the messages. */
public enum Relationsliste implements Soegerelation {
    Sagsaktoer(false, Sagstype.NAVN),
    Sagsklasse(false, Sagstype.NAVN),
    Sagspart(false, Sagstype.NAVN),
    Sagsrelation(false, Sagstype.NAVN),
    Sagsgenstande(false, Sagstype.NAVN),
    Journalpost(false, Sagstype.NAVN),
    SagsitsystemRelation(true, Sagstype.NAVN),
    Dokumentrelation(false, Dokumenttype.NAVN),
    Dokumentaktoer(false, Dokumenttype.NAVN),
    Dokumentpart(false, Dokumenttype.NAVN),
    Dokumentklasse(false, Dokumenttype.NAVN),
    DokumentitsystemRelation(true, Dokumenttype.NAVN),
    Sikkerhedsprofil(true, Sagstype.NAVN, Dokumenttype.NAVN);

    private final boolean udvidelse;
    private final List<String> objekttyper;

    Relationsliste(boolean udvidelse, String... objekttyper) {
        this.udvidelse = udvidelse;
        this.objekttyper = List.of(objekttyper);
    }

    @Override
    public List<String> objekttyper() {
        return objekttyper;
    }

    @Override
    public List<String> sti() {
        return udvidelse ? List.of("RelationListe", "LokalUdvidelseListe", name()) : List.of("RelationListe", name());
    }

    @Override
    public boolean tilParter() {
        return this == Sagspart || this == Dokumentpart;
    }
}
