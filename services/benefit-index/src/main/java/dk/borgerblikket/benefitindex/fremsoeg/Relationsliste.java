package dk.borgerblikket.benefitindex.fremsoeg;

import dk.borgerblikket.benefitindex.bevilling.Bevillingstype;
import dk.borgerblikket.benefitindex.effektuering.Effektueringstype;
import dk.borgerblikket.search.kort.Soegerelation;
import java.util.List;

/** The lists of relations of grants and payments, spelled as in the messages. */
public enum Relationsliste implements Soegerelation {
    Bevillingssag(Bevillingstype.NAVN, false),
    Bevillingspart(Bevillingstype.NAVN, true),
    Bevillingsaktoer(Bevillingstype.NAVN, false),
    Sikkerhedsprofil(Bevillingstype.NAVN, false),
    Aktoer(Effektueringstype.NAVN, false),
    ItSystem(Effektueringstype.NAVN, false),
    OekonomiskEffektueringPart(Effektueringstype.NAVN, true);

    private final String objekttype;
    private final boolean tilParter;

    Relationsliste(String objekttype, boolean tilParter) {
        this.objekttype = objekttype;
        this.tilParter = tilParter;
    }

    @Override
    public List<String> objekttyper() {
        return List.of(objekttype);
    }

    @Override
    public List<String> sti() {
        return List.of("RelationListe", name());
    }

    @Override
    public boolean tilParter() {
        return tilParter;
    }
}
