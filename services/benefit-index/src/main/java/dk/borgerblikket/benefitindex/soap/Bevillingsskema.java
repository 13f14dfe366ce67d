package dk.borgerblikket.benefitindex.soap;

import static dk.borgerblikket.soap.kontrakt.Simpel.BOOLSK;
import static dk.borgerblikket.soap.kontrakt.Simpel.TEKST;
import static dk.borgerblikket.soap.kontrakt.Simpel.TIDSPUNKT;
import static dk.borgerblikket.soap.kontrakt.Simpel.enAf;
import static dk.borgerblikket.soap.kontrakt.Simpel.tekst;
import static dk.borgerblikket.soap.oio.Generelskema.BELOEB;
import static dk.borgerblikket.soap.oio.Generelskema.BELOEBSINTERVAL;
import static dk.borgerblikket.soap.oio.Generelskema.TIDSINTERVAL;
import static dk.borgerblikket.soap.oio.Generelskema.relation;
import static dk.borgerblikket.soap.oio.Generelskema.udvidelser;
import static dk.borgerblikket.soap.oio.Sagdokskema.UNIK_ID;
import static dk.borgerblikket.soap.oio.Sagdokskema.VIRKNING;

import dk.borgerblikket.soap.kontrakt.Element;
import dk.borgerblikket.soap.kontrakt.Sammensat;
import dk.borgerblikket.soap.kontrakt.Skema;
import dk.borgerblikket.soap.kontrakt.Valg;
import dk.borgerblikket.soap.oio.Generelskema;
import dk.borgerblikket.soap.oio.Objektskema;
import dk.borgerblikket.soap.oio.Sagdokskema;

/** The grant, {@code bi} (benefit-index §4, annex B). */
final class Bevillingsskema {

    static final Skema BI = new Skema("bi", "urn:oio:sts:ydelse:bevillingindeks:6");

    private static final Element NOEGLE = BI.maaske("BrugervendtNoegle", Sagdokskema.BRUGERVENDT_NOEGLE);
    private static final Element FULDT_NAVN = BI.maaske("FuldtNavn", tekst(0, 255));

    private static final Sammensat EGENSKABER = BI.type(
            "EgenskaberType",
            BI.maaske("Virkning", VIRKNING),
            NOEGLE,
            BI.maaske("Bevillingstartdato", TEKST),
            BI.maaske("Bevillingslutdato", TEKST),
            BI.maaske("Begrundelse", tekst(0, 4096)),
            BI.maaske("Foelsomhed", Generelskema.FOELSOMHED));

    /** What other relations have in {@code gd}, and without valid time and limits. */
    private static final Sammensat RELATION_UDEN_VIRKNING = BI.type(
            "RelationUdenVirkningType",
            BI.maaske("Rolle", UNIK_ID),
            BI.maaske("Type", UNIK_ID),
            BI.maaske("Indeks", TEKST),
            BI.maaske("ReferenceID", UNIK_ID),
            BI.maaske("LokalUdvidelseListe", Generelskema.udvidelsesliste()));

    private static final Sammensat IT_SYSTEM = BI.type(
            "ItSystemRelationType",
            RELATION_UDEN_VIRKNING,
            BI.maaske("SystemNavn", TEKST),
            BI.maaske("SystemURI", tekst(0, 255)));

    private static final Sammensat KLASSIFIKATION = BI.type(
            "BevillingsklasseRelationType", RELATION_UDEN_VIRKNING, NOEGLE, BI.maaske("Klassetitel", tekst(0, 255)));

    private static final Sammensat YDELSE = BI.type(
            "YdelseRelationType",
            RELATION_UDEN_VIRKNING,
            BI.maaske("Ydelsesnavn", tekst(1, 255)),
            BI.maaske("Klassifikation", KLASSIFIKATION));

    private static final Sammensat PLAN = BI.type(
            "OekonomiskEffektueringsplanType",
            BI.maaske("Id", TEKST),
            BI.maaske("EffektueringsplanStartdato", TIDSPUNKT),
            BI.maaske("EffektueringsplanSlutdato", TIDSPUNKT),
            BI.maaske("Beregningsfrekvens", tekst(1, 50)),
            BI.maaske("ForudBagud", enAf("Forud", "Bagud")),
            BI.maaske("Dispositionsdag", tekst(0, 50)),
            BI.maaske("Ydelsesbeloeb", BELOEB),
            BI.maaske("ManueltGodkendes", BOOLSK));

    private static final Sammensat BEVILGET_YDELSE = BI.type(
            "BevilgetYdelseType",
            BI.maaske("Virkning", VIRKNING),
            BI.maaske("Id", tekst(1, 36)),
            BI.maaske("Navn", TEKST),
            BI.maaske("BevilgetYdelseStartdato", TIDSPUNKT),
            BI.maaske("BevilgetYdelseSlutdato", TIDSPUNKT),
            BI.maaske("Begrundelse", tekst(0, 4096)),
            BI.maaske("Tilbagebetalingspligtig", BOOLSK),
            BI.maaske("Meddelelse", TEKST),
            BI.hoejst(2, "ItSystem", IT_SYSTEM),
            BI.maaske("Ydelse", YDELSE),
            Valg.mellem(BI.flere("OekonomiskEffektueringsplan", PLAN)));

    private static final Sammensat TILSTAND_LISTE = BI.type("TilstandListeType", udvidelser());

    private static final Sammensat RELATION_LISTE = BI.type(
            "RelationListeType",
            BI.flere("Bevillingssag", BI.type("BevillingIndeksSagRelationType", relation(), NOEGLE, FULDT_NAVN)),
            BI.flere("Bevillingspart", BI.type("BevillingIndeksPartRelationType", relation(), NOEGLE, FULDT_NAVN)),
            BI.flere(
                    "Bevillingsaktoer",
                    BI.type(
                            "BevillingIndeksAktoerRelationType",
                            relation(),
                            NOEGLE,
                            FULDT_NAVN,
                            BI.maaske("CVR-nr", Generelskema.CVR))),
            BI.flere("Sikkerhedsprofil", BI.type("SikkerhedsprofilRelationType", relation())),
            udvidelser());

    private static final Objektskema BEVILLINGEN = new Objektskema(BI, attributListe(), TILSTAND_LISTE, RELATION_LISTE);

    /** A grant to import, in the wrapper that the contract has (benefit-index §10.1). */
    static final Sammensat IMPORT_INPUT = BI.type(
            "ImportInputType",
            BI.en("BevillingIndeks", BEVILLINGEN.type("BevillingIndeksType", BI.maaske("UdenNotifikation", BOOLSK))));

    static final Sammensat RET_INPUT = BEVILLINGEN.retInput();

    static final Sammensat OEJEBLIKSBILLEDE = BEVILLINGEN.oejebliksbillede();

    private static final Element SOEG_EGENSKABER = BI.maaske(
            "SoegEgenskaberLokalUdvidelse",
            BI.type(
                    "SoegEgenskaberLokalUdvidelseType",
                    BI.maaske("BevillingStartDatoInterval", TIDSINTERVAL),
                    BI.maaske("BevillingSlutDatoInterval", TIDSINTERVAL)));

    private static final Element SOEG_BEVILGET_YDELSE = BI.maaske(
            "SoegBevilgetYdelseLokalUdvidelse",
            BI.type(
                    "SoegBevilgetYdelseLokalUdvidelseType",
                    BI.maaske("BevilgetYdelseStartDatoInterval", TIDSINTERVAL),
                    BI.maaske("BevilgetYdelseSlutDatoInterval", TIDSINTERVAL),
                    BI.maaske("EffektueringsplanStartDatoInterval", TIDSINTERVAL),
                    BI.maaske("EffektueringsplanSlutDatoInterval", TIDSINTERVAL),
                    BI.maaske("YdelseBeloebInterval", BELOEBSINTERVAL)));

    /** Search by example: the same types as in the object, with intervals besides. */
    static final Sammensat SOEG_INPUT = new Objektskema(
                    BI, attributListe(SOEG_EGENSKABER, SOEG_BEVILGET_YDELSE), TILSTAND_LISTE, RELATION_LISTE)
            .soegInput();

    private Bevillingsskema() {}

    private static Sammensat attributListe(Element... kendte) {
        return BI.type(
                "AttributListeType",
                BI.flere("Egenskaber", EGENSKABER),
                BI.flere("BevilgetYdelse", BEVILGET_YDELSE),
                udvidelser(kendte));
    }
}
