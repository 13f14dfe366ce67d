package dk.borgerblikket.caseindex.soap;

import static dk.borgerblikket.caseindex.soap.Sagdokskema.FOERSTE_RESULTAT;
import static dk.borgerblikket.caseindex.soap.Sagdokskema.GRAENSE;
import static dk.borgerblikket.caseindex.soap.Sagdokskema.MAKSIMALT_ANTAL;
import static dk.borgerblikket.caseindex.soap.Sagdokskema.UNIK_ID;
import static dk.borgerblikket.caseindex.soap.Sagdokskema.VIRKNING;
import static dk.borgerblikket.soap.kontrakt.Simpel.TIDSPUNKT;
import static dk.borgerblikket.soap.kontrakt.Simpel.tekst;

import dk.borgerblikket.soap.kontrakt.Element;
import dk.borgerblikket.soap.kontrakt.Sammensat;
import dk.borgerblikket.soap.kontrakt.Skema;
import dk.borgerblikket.soap.kontrakt.Udvidelser;

/** General definitions and operations of version 6 (case-index, annex B). */
final class Generelskema {

    private static final Skema GD = new Skema("gd", "urn:oio:sts:generelledefinitioner:6");
    private static final Skema GO = new Skema("go", "urn:oio:sts:generelleoperationer:6");

    static final Sammensat REGISTRERING =
            GD.type("RegistreringType", Sagdokskema.REGISTRERING, GD.maaske("StsTidspunkt", TIDSPUNKT));

    static final Sammensat LOKAL_UDVIDELSE = GD.type("LokalUdvidelseType", GD.maaske("Virkning", VIRKNING));

    static final Sammensat SOEG_INPUT = GO.type(
            "SoegIndeksInputType",
            Sagdokskema.SOEG_INPUT,
            GO.maaske("SoegStsFraTidspunkt", GRAENSE),
            GO.maaske("SoegStsTilTidspunkt", GRAENSE));

    static final Sammensat PAGINERING = GO.type("PagineringType", FOERSTE_RESULTAT, MAKSIMALT_ANTAL);

    private static final Element FRA = GO.maaske("FraTidspunkt", GRAENSE);
    private static final Element TIL = GO.maaske("TilTidspunkt", GRAENSE);

    static final Sammensat OPRETTET_INTERVAL = GO.type("OprettetTidspunktIntervalType", FRA, TIL);
    static final Sammensat SENEST_AENDRET_INTERVAL = GO.type("SenestAendretIntervalType", FRA, TIL);
    static final Sammensat TIDSINTERVAL =
            GO.type("SoegTidIntervalType", GO.en("FraTidspunkt", GRAENSE), GO.en("TilTidspunkt", GRAENSE));

    private Generelskema() {}

    static Skema gd() {
        return GD;
    }

    static Skema go() {
        return GO;
    }

    /** The extension list of a place, with the extensions that have a field there. */
    static Element udvidelser(Element... kendte) {
        return GD.maaske(
                "LokalUdvidelseListe",
                GD.type(
                        "LokalUdvidelseListeType",
                        Udvidelser.med(kendte),
                        GD.maaske("SenestAendretTidspunkt", TIDSPUNKT)));
    }

    /** A relation, with the extensions that have a field on its kind. */
    static Sammensat relation(Element... kendte) {
        return GD.type(
                "RelationType",
                GD.maaske("Virkning", VIRKNING),
                GD.maaske("Rolle", UNIK_ID),
                GD.maaske("Type", UNIK_ID),
                GD.maaske("Indeks", tekst(0, 36)),
                GD.maaske("ReferenceID", UNIK_ID),
                udvidelser(kendte));
    }
}
