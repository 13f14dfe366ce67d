package dk.borgerblikket.lookup.soap;

import static dk.borgerblikket.soap.kontrakt.Simpel.TEKST;
import static dk.borgerblikket.soap.kontrakt.Simpel.enAf;
import static dk.borgerblikket.soap.kontrakt.Simpel.tekst;
import static dk.borgerblikket.soap.oio.Sagdokskema.BRUGERVENDT_NOEGLE;
import static dk.borgerblikket.soap.oio.Sagdokskema.SD;
import static dk.borgerblikket.soap.oio.Sagdokskema.VIRKNING;

import dk.borgerblikket.soap.kontrakt.Element;
import dk.borgerblikket.soap.kontrakt.Sammensat;
import dk.borgerblikket.soap.kontrakt.Skema;
import dk.borgerblikket.soap.oio.Objektskema;
import dk.borgerblikket.soap.oio.Sagdokskema;

/** The organisation, {@code org}, and what all kinds of organisation objects share (organisation §2, §4). */
final class Organisationsskema {

    static final Skema ORG = new Skema("org", "http://stoettesystemerne.dk/organisation/organisation/6/");
    static final Skema FAELLES = new Skema("orgfaelles", "http://stoettesystemerne.dk/organisation/6/");
    static final Skema PART = new Skema("part", "urn:oio:sts:part:6");

    static final Sammensat PARTEN = PART.type("PartType", Sagdokskema.OBJEKT);

    private static final Sammensat AKTOER = FAELLES.type("AktoerType", PARTEN);

    /** The published place for extensions takes only elements that its schemas know, and they know none. */
    private static final Element LOKAL_UDVIDELSE =
            SD.maaske(Registreringsform.LOKAL_UDVIDELSE, SD.type("LokalUdvidelseType"));

    private static final Sammensat EGENSKAB = ORG.type(
            "EgenskabType",
            SD.maaske("Virkning", VIRKNING),
            SD.maaske("BrugervendtNoegleTekst", BRUGERVENDT_NOEGLE),
            SD.maaske("OrganisationNavn", tekst(0, 200)));

    private static final Sammensat GYLDIGHED = FAELLES.type(
            "GyldighedType",
            SD.maaske("Virkning", VIRKNING),
            FAELLES.en("GyldighedStatusKode", enAf("Aktiv", "Inaktiv")));

    private static final Sammensat RELATION = Opslagsskema.relation(Sagdokskema.UNIK_ID);
    private static final Sammensat FLERRELATION = Opslagsskema.flerrelation(Sagdokskema.UNIK_ID);

    private static final Sammensat ADRESSE = SD.type(
            "AdresseFlerRelationType",
            FLERRELATION,
            SD.en("Rolle", Opslagsskema.REFERENCE_MED_NAVN),
            SD.en("Type", Opslagsskema.REFERENCE_MED_NAVN),
            SD.en("Indeks", TEKST));

    static final Objektskema ORGANISATION = new Objektskema(
            ORG,
            ORG.type("AttributListeType", ORG.flere("Egenskab", EGENSKAB), LOKAL_UDVIDELSE),
            ORG.type("TilstandListeType", FAELLES.flere("Gyldighed", GYLDIGHED), LOKAL_UDVIDELSE),
            ORG.type(
                    "RelationListeType",
                    SD.flere("Adresser", ADRESSE),
                    SD.flere("Ansatte", FLERRELATION),
                    SD.maaske("Branche", RELATION),
                    SD.maaske("Organisationstype", RELATION),
                    SD.maaske("Myndighed", RELATION),
                    SD.maaske("Myndighedstype", RELATION),
                    SD.flere("TilknyttedeOpgaver", FLERRELATION),
                    SD.maaske("Overordnet", RELATION),
                    SD.maaske("Produktionsenhed", RELATION),
                    SD.maaske("Skatteenhed", RELATION),
                    SD.maaske("Tilhoerer", FLERRELATION),
                    SD.flere("TilknyttedeBrugere", FLERRELATION),
                    SD.flere("TilknyttedeEnheder", FLERRELATION),
                    SD.flere("TilknyttedeFunktioner", FLERRELATION),
                    SD.flere("TilknyttedeInteressefaellesskaber", FLERRELATION),
                    SD.flere("TilknyttedeOrganisationer", FLERRELATION),
                    SD.flere("TilknyttedePersoner", FLERRELATION),
                    SD.flere("TilknyttedeItSystemer", FLERRELATION),
                    SD.maaske("Virksomhed", RELATION),
                    SD.maaske("Virksomhedstype", RELATION),
                    LOKAL_UDVIDELSE),
            new Objektskema.Grundlag(AKTOER, Sagdokskema.REGISTRERING, Sagdokskema.SOEG_INPUT));

    private Organisationsskema() {}
}
