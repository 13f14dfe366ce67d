package dk.borgerblikket.caseindex.soap;

import static dk.borgerblikket.soap.kontrakt.Simpel.BASE64;
import static dk.borgerblikket.soap.kontrakt.Simpel.BOOLSK;
import static dk.borgerblikket.soap.kontrakt.Simpel.enAf;
import static dk.borgerblikket.soap.kontrakt.Simpel.tekst;
import static dk.borgerblikket.soap.oio.Generelskema.relation;
import static dk.borgerblikket.soap.oio.Generelskema.udvidelser;
import static dk.borgerblikket.soap.oio.Sagdokskema.BRUGERVENDT_NOEGLE;
import static dk.borgerblikket.soap.oio.Sagdokskema.OFFENTLIGHED_UNDTAGET;
import static dk.borgerblikket.soap.oio.Sagdokskema.SD;
import static dk.borgerblikket.soap.oio.Sagdokskema.VIRKNING;

import dk.borgerblikket.soap.kontrakt.Element;
import dk.borgerblikket.soap.kontrakt.Sammensat;
import dk.borgerblikket.soap.kontrakt.Skema;
import dk.borgerblikket.soap.oio.Objektskema;

/** The case, {@code sag} (case-index, annex B). */
final class Sagsskema {

    static final Skema SAG = new Skema("sag", "urn:oio:sts:sagdok:sag:6");

    private static final Sammensat EGENSKABER = SAG.type(
            "EgenskaberType",
            SAG.maaske("Virkning", VIRKNING),
            SAG.maaske("BrugervendtNoegle", BRUGERVENDT_NOEGLE),
            SAG.maaske("AfleveretIndikator", BOOLSK),
            SAG.maaske("Beskrivelse", tekst(0, 4096)),
            SAG.maaske("HjemmelSpecifikation", tekst(0, 1024)),
            SAG.maaske("Kassationskode", tekst(0, 50)),
            SAG.maaske("OffentlighedUndtaget", OFFENTLIGHED_UNDTAGET),
            SAG.maaske("PrincipielIndikator", BOOLSK),
            SAG.maaske("Sagsnummer", tekst(1, 50)),
            SAG.maaske("Titel", tekst(1, 255)));

    private static final Sammensat TILSTAND_LISTE = SAG.type(
            "TilstandListeType",
            SAG.flere(
                    "Fremdrift",
                    SAG.type(
                            "FremdriftType",
                            SAG.maaske("Virkning", VIRKNING),
                            SAG.maaske("FremdriftStatusKode", enAf("Opstaaet", "Oplyst", "Afgjort", "Afsluttet")))),
            udvidelser());

    private static final Sammensat JOURNALPOST = SAG.type(
            "JournalpostRelationType",
            relation(),
            SAG.maaske(
                    "JournalpostEgenskaber",
                    SAG.type(
                            "JournalpostEgenskaberType",
                            SAG.maaske("Dokumenttitel", tekst(0, 255)),
                            SD.maaske("OffentlighedUndtaget", OFFENTLIGHED_UNDTAGET),
                            SAG.maaske(
                                    "JournalnotatEgenskaber",
                                    SAG.type(
                                            "JournalnotatEgenskaberType",
                                            SAG.maaske("Titel", tekst(1, 255)),
                                            SAG.maaske("Notat", BASE64),
                                            SAG.maaske("Format", tekst(0, 50)))))));

    private static final Sammensat RELATION_LISTE = SAG.type(
            "RelationListeType",
            SAG.flere("Sagsaktoer", relation(Sagsudvidelser.AKTOER)),
            SAG.flere("Sagsklasse", relation(Sagsudvidelser.KLASSE)),
            SAG.flere("Sagspart", relation(Sagsudvidelser.PART)),
            SAG.flere("Sagsrelation", relation()),
            SAG.flere("Sagsgenstande", relation(Sagsudvidelser.GENSTAND)),
            SAG.flere("Journalpost", JOURNALPOST),
            udvidelser(Sagsudvidelser.ITSYSTEM, Sagsudvidelser.SIKKERHEDSPROFIL));

    private static final Objektskema SAGEN =
            new Objektskema(SAG, attributListe(Sagsudvidelser.EGENSKABER), TILSTAND_LISTE, RELATION_LISTE);

    static final Sammensat TYPE = SAGEN.type("SagType", SAG.maaske("UdenNotifikation", BOOLSK));

    static final Sammensat RET_INPUT = SAGEN.retInput();

    static final Sammensat OEJEBLIKSBILLEDE = SAGEN.oejebliksbillede();

    /** Search by example: the same types as in the object, with intervals besides. */
    static final Sammensat SOEG_INPUT = new Objektskema(
                    SAG,
                    attributListe(Sagsudvidelser.EGENSKABER, Sagsudvidelser.SOEG_EGENSKABER),
                    TILSTAND_LISTE,
                    RELATION_LISTE)
            .soegInput();

    private Sagsskema() {}

    private static Sammensat attributListe(Element... kendte) {
        return SAG.type("AttributListeType", SAG.flere("Egenskaber", EGENSKABER), udvidelser(kendte));
    }
}
