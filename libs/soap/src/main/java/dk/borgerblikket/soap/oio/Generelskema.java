package dk.borgerblikket.soap.oio;

import static dk.borgerblikket.soap.kontrakt.Simpel.TIDSPUNKT;
import static dk.borgerblikket.soap.kontrakt.Simpel.enAf;
import static dk.borgerblikket.soap.kontrakt.Simpel.moenster;
import static dk.borgerblikket.soap.kontrakt.Simpel.tekst;
import static dk.borgerblikket.soap.oio.Sagdokskema.FOERSTE_RESULTAT;
import static dk.borgerblikket.soap.oio.Sagdokskema.GRAENSE;
import static dk.borgerblikket.soap.oio.Sagdokskema.MAKSIMALT_ANTAL;
import static dk.borgerblikket.soap.oio.Sagdokskema.UNIK_ID;
import static dk.borgerblikket.soap.oio.Sagdokskema.VIRKNING;

import dk.borgerblikket.soap.kontrakt.Element;
import dk.borgerblikket.soap.kontrakt.Sammensat;
import dk.borgerblikket.soap.kontrakt.Simpel;
import dk.borgerblikket.soap.kontrakt.Skema;
import dk.borgerblikket.soap.kontrakt.Udvidelser;

/** General definitions and operations of version 6 (case-index, annex B). */
public final class Generelskema {

    /** Definitions. */
    public static final Skema GD = new Skema("gd", "urn:oio:sts:generelledefinitioner:6");
    /** Operations. */
    public static final Skema GO = new Skema("go", "urn:oio:sts:generelleoperationer:6");

    public static final Sammensat REGISTRERING =
            GD.type("RegistreringType", Sagdokskema.REGISTRERING, GD.maaske("StsTidspunkt", TIDSPUNKT));

    public static final Sammensat LOKAL_UDVIDELSE = GD.type("LokalUdvidelseType", GD.maaske("Virkning", VIRKNING));

    public static final Sammensat SOEG_INPUT = GO.type(
            "SoegIndeksInputType",
            Sagdokskema.SOEG_INPUT,
            GO.maaske("SoegStsFraTidspunkt", GRAENSE),
            GO.maaske("SoegStsTilTidspunkt", GRAENSE));

    public static final Sammensat PAGINERING = GO.type("PagineringType", FOERSTE_RESULTAT, MAKSIMALT_ANTAL);

    private static final Element FRA = GO.maaske("FraTidspunkt", GRAENSE);
    private static final Element TIL = GO.maaske("TilTidspunkt", GRAENSE);

    public static final Sammensat OPRETTET_INTERVAL = GO.type("OprettetTidspunktIntervalType", FRA, TIL);
    public static final Sammensat SENEST_AENDRET_INTERVAL = GO.type("SenestAendretIntervalType", FRA, TIL);
    public static final Sammensat TIDSINTERVAL =
            GO.type("SoegTidIntervalType", GO.en("FraTidspunkt", GRAENSE), GO.en("TilTidspunkt", GRAENSE));

    /** Sensitivity, which cases, documents and grants have; each contract declares it anew. */
    public static final Simpel FOELSOMHED =
            enAf("IKKE_FORTROLIGE_DATA", "FORTROLIGE_PERSONOPLYSNINGER", "FOELSOMME_PERSONOPLYSNINGER", "VIP_SAGER");

    /** An authority, which every kind of object names in a field of its own name. */
    public static final Simpel CVR = moenster("[0-9]{8}", "skal være et CVR-nummer på 8 cifre");

    /** Danish kroner; a dot is the decimal separator. */
    public static final Simpel BELOEB =
            moenster("-?[0-9]+(\\.[0-9]+)?", "skal være et beløb som 1234.50, uden tusindtalsskilletegn");

    public static final Sammensat BELOEBSINTERVAL =
            GO.type("SoegBeloebIntervalType", GO.en("FraBeloeb", BELOEB), GO.en("TilBeloeb", BELOEB));

    private Generelskema() {}

    /** The extension list of a place, with the extensions that have a field there. */
    public static Element udvidelser(Element... kendte) {
        return GD.maaske("LokalUdvidelseListe", udvidelsesliste(kendte));
    }

    /** The type of an extension list, for a place where the list lies in a namespace of its own. */
    public static Sammensat udvidelsesliste(Element... kendte) {
        return GD.type(
                "LokalUdvidelseListeType", Udvidelser.med(kendte), GD.maaske("SenestAendretTidspunkt", TIDSPUNKT));
    }

    /**
     * A relation, with the extensions that have a field on its kind. A contract that adds fields beside the extensions makes a
     * type on this one.
     */
    public static Sammensat relation(Element... kendte) {
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
