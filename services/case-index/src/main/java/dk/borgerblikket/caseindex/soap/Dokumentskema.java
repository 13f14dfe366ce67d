package dk.borgerblikket.caseindex.soap;

import static dk.borgerblikket.soap.kontrakt.Simpel.DATO;
import static dk.borgerblikket.soap.kontrakt.Simpel.HELTAL;
import static dk.borgerblikket.soap.kontrakt.Simpel.TEKST;
import static dk.borgerblikket.soap.kontrakt.Simpel.enAf;
import static dk.borgerblikket.soap.kontrakt.Simpel.tekst;
import static dk.borgerblikket.soap.oio.Generelskema.relation;
import static dk.borgerblikket.soap.oio.Generelskema.udvidelser;
import static dk.borgerblikket.soap.oio.Sagdokskema.BRUGERVENDT_NOEGLE;
import static dk.borgerblikket.soap.oio.Sagdokskema.OFFENTLIGHED_UNDTAGET;
import static dk.borgerblikket.soap.oio.Sagdokskema.VIRKNING;

import dk.borgerblikket.soap.kontrakt.Element;
import dk.borgerblikket.soap.kontrakt.Sammensat;
import dk.borgerblikket.soap.kontrakt.Skema;
import dk.borgerblikket.soap.oio.Generelskema;
import dk.borgerblikket.soap.oio.Objektskema;

/** The document, {@code di} (case-index, annex B). */
final class Dokumentskema {

    static final Skema DI = new Skema("di", "urn:oio:sts:sagdok:dokumentindeks:6");

    private static final Element NOEGLE = DI.maaske("BrugervendtNoegle", BRUGERVENDT_NOEGLE);
    private static final Element FULDT_NAVN = DI.maaske("FuldtNavn", tekst(0, 255));

    private static final Sammensat EGENSKABER = DI.type(
            "EgenskaberType",
            DI.maaske("Virkning", VIRKNING),
            NOEGLE,
            DI.maaske("Titel", tekst(1, 255)),
            DI.maaske("Beskrivelse", tekst(0, 4096)),
            DI.maaske("BrevDato", DATO),
            DI.maaske("OffentlighedUndtaget", OFFENTLIGHED_UNDTAGET),
            DI.maaske("VersionIdentifikator", HELTAL),
            DI.maaske("UnderversionIdentifikator", HELTAL),
            DI.maaske("Kassationskode", tekst(0, 50)),
            DI.maaske("Dokumentnummer", tekst(1, 50)),
            DI.maaske("Foelsomhed", Generelskema.FOELSOMHED),
            DI.maaske(
                    "Type",
                    enAf(
                            "Faktura",
                            "Brev, indgaaende",
                            "Brev, udgaaende",
                            "Brev",
                            "Internt Notat",
                            "Eksternt Notat",
                            "Rapport",
                            "Dagsorden",
                            "Plan",
                            "Andet")));

    private static final Sammensat TILSTAND_LISTE = DI.type(
            "TilstandListeType",
            DI.flere(
                    "Fremdrift",
                    DI.type(
                            "FremdriftType",
                            DI.maaske("Virkning", VIRKNING),
                            DI.maaske(
                                    "FremdriftStatusKode",
                                    enAf(
                                            "Modtaget",
                                            "Fordelt",
                                            "Underudarbejdelse",
                                            "Underreview",
                                            "Publiceret",
                                            "Endeligt",
                                            "Afleveret")))),
            udvidelser());

    private static final Element AKTOERUDVIDELSE = DI.maaske(
            "DokumentaktoerLokalUdvidelse",
            DI.type("DokumentaktoerLokalUdvidelseType", NOEGLE, FULDT_NAVN, DI.maaske("CVR-Nr", Generelskema.CVR)));

    private static final Element PARTUDVIDELSE =
            DI.maaske("DokumentpartLokalUdvidelse", DI.type("DokumentpartLokalUdvidelseType", NOEGLE, FULDT_NAVN));

    private static final Element KLASSEUDVIDELSE = DI.maaske(
            "DokumentklasseLokalUdvidelse",
            DI.type(
                    "DokumentklasseLokalUdvidelseType",
                    DI.maaske("Klassetitel", tekst(0, 255)),
                    NOEGLE,
                    DI.flere(
                            "Soegeord",
                            DI.type(
                                    "SoegeordType",
                                    DI.maaske("SoegeordIdentifikator", TEKST),
                                    DI.maaske("Beskrivelse", TEKST),
                                    DI.maaske("SoegeordKategori", TEKST)))));

    private static final Element ITSYSTEM = DI.flere(
            "DokumentitsystemRelation",
            DI.type(
                    "DokumentitsystemRelationType",
                    relation(),
                    DI.maaske("SystemNavn", TEKST),
                    DI.maaske("SystemURI", TEKST)));

    private static final Element SIKKERHEDSPROFIL =
            DI.flere("Sikkerhedsprofil", DI.type("SikkerhedsprofilRelationType", relation()));

    private static final Sammensat RELATION_LISTE = DI.type(
            "RelationListeType",
            DI.flere("Dokumentrelation", relation()),
            DI.flere("Dokumentaktoer", relation(AKTOERUDVIDELSE)),
            DI.flere("Dokumentpart", relation(PARTUDVIDELSE)),
            DI.flere("Dokumentklasse", relation(KLASSEUDVIDELSE)),
            udvidelser(ITSYSTEM, SIKKERHEDSPROFIL));

    private static final Objektskema DOKUMENTET = new Objektskema(DI, attributListe(), TILSTAND_LISTE, RELATION_LISTE);

    static final Sammensat TYPE = DOKUMENTET.type("DokumentIndeksType");

    static final Sammensat RET_INPUT = DOKUMENTET.retInput();

    static final Sammensat OEJEBLIKSBILLEDE = DOKUMENTET.oejebliksbillede();

    private static final Element SOEG_EGENSKABER = DI.maaske(
            "SoegEgenskaberLokalUdvidelse",
            DI.type("SoegEgenskaberLokalUdvidelseType", DI.maaske("BrevDatoInterval", Generelskema.TIDSINTERVAL)));

    /** Search by example: the same types as in the object, with an interval besides. */
    static final Sammensat SOEG_INPUT =
            new Objektskema(DI, attributListe(SOEG_EGENSKABER), TILSTAND_LISTE, RELATION_LISTE).soegInput();

    private Dokumentskema() {}

    private static Sammensat attributListe(Element... kendte) {
        return DI.type("AttributListeType", DI.flere("Egenskaber", EGENSKABER), udvidelser(kendte));
    }
}
