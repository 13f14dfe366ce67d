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
import dk.borgerblikket.soap.oio.Objektskema;
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

    private static final Objektskema EFFEKTUERINGEN =
            new Objektskema(OEF, attributListe(), TILSTAND_LISTE, relationListe());

    /** A payment to import, in the wrapper that the contract has (benefit-index §10.1). */
    static final Sammensat IMPORT_INPUT = OEF.type(
            "ImportInputType",
            OEF.en("OekonomiskEffektueringIndeks", EFFEKTUERINGEN.type("OekonomiskEffektueringIndeksType")));

    static final Sammensat RET_INPUT = EFFEKTUERINGEN.retInput();

    static final Sammensat OEJEBLIKSBILLEDE = EFFEKTUERINGEN.oejebliksbillede();

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
    static final Sammensat SOEG_INPUT =
            new Objektskema(OEF, attributListe(SOEG_EGENSKABER), TILSTAND_LISTE, relationListe(SOEG_LINJE)).soegInput();

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
