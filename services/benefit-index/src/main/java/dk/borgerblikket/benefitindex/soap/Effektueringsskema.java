package dk.borgerblikket.benefitindex.soap;

import static dk.borgerblikket.soap.kontrakt.Simpel.TEKST;
import static dk.borgerblikket.soap.kontrakt.Simpel.TIDSPUNKT;
import static dk.borgerblikket.soap.kontrakt.Simpel.tekst;
import static dk.borgerblikket.soap.oio.Generelskema.BELOEB;
import static dk.borgerblikket.soap.oio.Generelskema.BELOEBSINTERVAL;
import static dk.borgerblikket.soap.oio.Generelskema.TIDSINTERVAL;
import static dk.borgerblikket.soap.oio.Generelskema.relation;
import static dk.borgerblikket.soap.oio.Generelskema.udvidelser;
import static dk.borgerblikket.soap.oio.Sagdokskema.VIRKNING;

import dk.borgerblikket.soap.kontrakt.Element;
import dk.borgerblikket.soap.kontrakt.Sammensat;
import dk.borgerblikket.soap.kontrakt.Skema;
import dk.borgerblikket.soap.oio.Generelskema;
import dk.borgerblikket.soap.oio.Sagdokskema;

/** The payment, {@code oef} (benefit-index §5, annex B). */
final class Effektueringsskema {

    static final Skema OEF = new Skema("oef", "urn:oio:sts:ydelse:oekonomiskeffektueringindeks:6");

    private static final Element NOEGLE = OEF.maaske("BrugervendtNoegle", Sagdokskema.BRUGERVENDT_NOEGLE);
    private static final Element FULDT_NAVN = OEF.maaske("FuldtNavn", tekst(0, 255));

    private static final Sammensat EGENSKABER = OEF.type(
            "EgenskaberType",
            OEF.maaske("Virkning", VIRKNING),
            NOEGLE,
            OEF.maaske("Startdato", TIDSPUNKT),
            OEF.maaske("Slutdato", TIDSPUNKT),
            OEF.maaske("SamletBruttobeloeb", BELOEB),
            OEF.maaske("Dispositionsdato", TIDSPUNKT),
            OEF.maaske("BeloebEfterSkatATP", BELOEB),
            OEF.maaske("BeloebSendtTilUdbetaling", BELOEB),
            OEF.maaske("BeloebUdbetalt", BELOEB),
            OEF.maaske("Udbetalingsafdeling", tekst(1, 255)),
            OEF.maaske("SendtTilUdbetalingTekst", tekst(0, 255)),
            OEF.maaske("UdbetaltTekst", tekst(0, 255)));

    private static final Sammensat BEVILGET_YDELSE_REF =
            OEF.type("BevilgetYdelseRefType", Sagdokskema.UUID_IDENTIFIKATOR, OEF.en("BevilgetYdelseId", TEKST));

    private static final Sammensat TILSTAND_LISTE = OEF.type("TilstandListeType", udvidelser());

    private static final Sammensat RELATION_LISTE = relationListe();

    private static final Sammensat ATTRIBUT_LISTE = attributListe();

    private static final Sammensat REGISTRERING = OEF.type(
            "RegistreringType",
            Generelskema.REGISTRERING,
            OEF.en("AttributListe", ATTRIBUT_LISTE),
            OEF.en("TilstandListe", TILSTAND_LISTE),
            OEF.en("RelationListe", RELATION_LISTE));

    /** A payment to import, in the wrapper that the contract has (benefit-index §10.1). */
    static final Sammensat IMPORT_INPUT = OEF.type(
            "ImportInputType",
            OEF.en(
                    "OekonomiskEffektueringIndeks",
                    OEF.type(
                            "OekonomiskEffektueringIndeksType",
                            Sagdokskema.OBJEKT,
                            OEF.mindstEn("Registrering", REGISTRERING))));

    static final Sammensat RET_INPUT = OEF.type(
            "RetInputType",
            Sagdokskema.RET_INPUT,
            OEF.maaske("AttributListe", ATTRIBUT_LISTE),
            OEF.maaske("TilstandListe", TILSTAND_LISTE),
            OEF.maaske("RelationListe", RELATION_LISTE));

    static final Sammensat OEJEBLIKSBILLEDE = OEF.type(
            "FiltreretOejebliksbilledeType",
            OEF.en("ObjektType", Sagdokskema.OBJEKT),
            OEF.flere("Registrering", REGISTRERING));

    private static final Element SOEG_EGENSKABER = OEF.maaske(
            "SoegEgenskaberLokalUdvidelse",
            OEF.type(
                    "SoegEgenskaberLokalUdvidelseType",
                    OEF.maaske("StartDatoInterval", TIDSINTERVAL),
                    OEF.maaske("SlutDatoInterval", TIDSINTERVAL),
                    OEF.maaske("DispositionsDatoInterval", TIDSINTERVAL),
                    OEF.maaske("SamletBruttoBeloebInterval", BELOEBSINTERVAL),
                    OEF.maaske("BeloebUdbetaltInterval", BELOEBSINTERVAL),
                    OEF.maaske("BeloebEfterSkatATPInterval", BELOEBSINTERVAL),
                    OEF.maaske("BeloebSendtTilUdbetalingInterval", BELOEBSINTERVAL)));

    private static final Element SOEG_LINJE = OEF.maaske(
            "SoegOekonomiskYdelseEffektueringRelationLokalUdvidelse",
            OEF.type(
                    "SoegOekonomiskYdelseEffektueringRelationLokalUdvidelseType",
                    OEF.maaske("YdelsesperiodeStartDatoInterval", TIDSINTERVAL),
                    OEF.maaske("YdelsesperiodeSlutDatoInterval", TIDSINTERVAL),
                    OEF.maaske("YdelsesBeloebInterval", BELOEBSINTERVAL)));

    /** Search by example: the same types as in the object, with intervals besides, also on a line. */
    static final Sammensat SOEG_INPUT = OEF.type(
            "SoegInputType",
            Generelskema.SOEG_INPUT,
            OEF.en("AttributListe", attributListe(SOEG_EGENSKABER)),
            OEF.en("TilstandListe", TILSTAND_LISTE),
            OEF.en("RelationListe", relationListe(SOEG_LINJE)));

    private Effektueringsskema() {}

    private static Sammensat attributListe(Element... kendte) {
        return OEF.type("AttributListeType", OEF.flere("Egenskaber", EGENSKABER), udvidelser(kendte));
    }

    /** @param kendte the extensions that have a field on a line */
    private static Sammensat relationListe(Element... kendte) {
        return OEF.type(
                "RelationListeType",
                OEF.flere(
                        "OekonomiskYdelseEffektueringRelation",
                        OEF.type(
                                "OekonomiskYdelseEffektueringRelationType",
                                relation(kendte),
                                OEF.maaske("YdelsesperiodeStartdato", TIDSPUNKT),
                                OEF.maaske("YdelsesperiodeSlutdato", TIDSPUNKT),
                                OEF.maaske("Ydelsesbeloeb", BELOEB),
                                OEF.maaske("Klassifikationsbeskrivelse", tekst(0, 255)),
                                OEF.maaske("BevilgetYdelseRef", BEVILGET_YDELSE_REF))),
                OEF.flere(
                        "Aktoer",
                        OEF.type(
                                "OekonomiskEffektueringIndeksAktoerRelationType",
                                relation(),
                                NOEGLE,
                                FULDT_NAVN,
                                OEF.maaske("CVR-nr", Generelskema.CVR))),
                OEF.flere(
                        "ItSystem",
                        OEF.type(
                                "ItSystemRelationType",
                                relation(),
                                OEF.maaske("SystemNavn", TEKST),
                                OEF.maaske("SystemURI", TEKST))),
                OEF.flere(
                        "OekonomiskEffektueringPart",
                        OEF.type("OekonomiskEffektueringIndeksPartRelationType", relation(), NOEGLE, FULDT_NAVN)),
                udvidelser());
    }
}
