package dk.borgerblikket.soap.oio;

import static dk.borgerblikket.soap.kontrakt.Simpel.HELTAL;
import static dk.borgerblikket.soap.kontrakt.Simpel.SAND;
import static dk.borgerblikket.soap.kontrakt.Simpel.TEKST;
import static dk.borgerblikket.soap.kontrakt.Simpel.TIDSPUNKT;
import static dk.borgerblikket.soap.kontrakt.Simpel.UUID;
import static dk.borgerblikket.soap.kontrakt.Simpel.enAf;
import static dk.borgerblikket.soap.kontrakt.Simpel.tekst;

import dk.borgerblikket.soap.kontrakt.Element;
import dk.borgerblikket.soap.kontrakt.Sammensat;
import dk.borgerblikket.soap.kontrakt.Simpel;
import dk.borgerblikket.soap.kontrakt.Skema;
import dk.borgerblikket.soap.kontrakt.Valg;

/** {@code urn:oio:sagdok:3.0.0} as the case index and the benefit index of version 6 use it (case-index, annex B). */
public final class Sagdokskema {

    public static final Skema SD = new Skema("sd", "urn:oio:sagdok:3.0.0");

    public static final Simpel BRUGERVENDT_NOEGLE = tekst(0, 50);

    private static final Simpel LIVSCYKLUS = enAf("Opstaaet", "Importeret", "Passiveret", "Slettet");
    private static final Simpel AKTOERTYPE = enAf(
            "Organisation", "OrganisationEnhed", "OrganisationFunktion", "Bruger", "ItSystem", "Interessefaellesskab");

    public static final Element UUID_IDENTIFIKATOR = SD.en("UUIDIdentifikator", UUID);
    public static final Element NOTE_TEKST = SD.maaske("NoteTekst", tekst(0, 1024));
    public static final Element BESKRIVELSE_TEKST = SD.maaske("BeskrivelseTekst", tekst(0, 4096));
    public static final Element FOERSTE_RESULTAT = SD.maaske("FoersteResultatReference", HELTAL);
    public static final Element MAKSIMALT_ANTAL = SD.maaske("MaksimalAntalKvantitet", HELTAL);

    public static final Sammensat UNIK_ID =
            SD.type("UnikIdType", Valg.mellem(UUID_IDENTIFIKATOR, SD.en("URNIdentifikator", tekst(0, 255))));

    public static final Sammensat GRAENSE = SD.type(
            "TidspunktType", Valg.mellem(SD.en("TidsstempelDatoTid", TIDSPUNKT), SD.en("GraenseIndikator", SAND)));

    private static final Element FRA = SD.maaske("FraTidspunkt", GRAENSE);
    private static final Element TIL = SD.maaske("TilTidspunkt", GRAENSE);

    public static final Sammensat VIRKNING = SD.type(
            "VirkningType",
            FRA,
            TIL,
            SD.maaske("AktoerRef", UNIK_ID),
            SD.maaske("AktoerTypeKode", AKTOERTYPE),
            NOTE_TEKST);

    public static final Sammensat OFFENTLIGHED_UNDTAGET = SD.type(
            "OffentlighedUndtagetType",
            SD.en("TitelAlternativTekst", tekst(0, 255)),
            SD.en("OffentlighedUndtagetHjemmelTekst", tekst(0, 1024)));

    public static final Sammensat OBJEKT = SD.type("SagDokObjektType", UUID_IDENTIFIKATOR);

    public static final Sammensat REGISTRERING = SD.type(
            "RegistreringType",
            NOTE_TEKST,
            SD.maaske("Tidspunkt", TIDSPUNKT),
            SD.maaske("LivscyklusKode", LIVSCYKLUS),
            SD.maaske("BrugerRef", UNIK_ID));

    public static final Sammensat RET_INPUT = SD.type("RetInputType", UUID_IDENTIFIKATOR, NOTE_TEKST);

    public static final Sammensat UUID_NOTE_INPUT = SD.type("UuidNoteInputType", UUID_IDENTIFIKATOR, NOTE_TEKST);

    public static final Sammensat SOEG_INPUT = SD.type(
            "SoegInputType",
            FOERSTE_RESULTAT,
            MAKSIMALT_ANTAL,
            SD.maaske(
                    "SoegRegistrering",
                    SD.type(
                            "SoegRegistreringType",
                            FRA,
                            TIL,
                            SD.maaske("LivscyklusKode", LIVSCYKLUS),
                            SD.maaske("BrugerRef", UNIK_ID))),
            SD.maaske(
                    "SoegVirkning",
                    SD.type(
                            "SoegVirkningType",
                            FRA,
                            TIL,
                            SD.maaske("AktoerRef", UNIK_ID),
                            SD.maaske("AktoerTypeKode", AKTOERTYPE),
                            NOTE_TEKST)));

    /** Without DetaljeretFejlbesked, which the published case client cannot read (wire-compatibility §4, rule 5). */
    private static final Sammensat STANDARD_RETUR =
            SD.type("StandardReturType", SD.en("StatusKode", HELTAL), SD.maaske("FejlbeskedTekst", TEKST));

    public static final Sammensat BASIC_OUTPUT = SD.type("BasicOutputType", SD.en("StandardRetur", STANDARD_RETUR));

    /** Either results per object or one for the call. */
    public static final Sammensat MULTIPLE_OUTPUT = SD.type(
            "MultipleOutputType",
            Valg.mellem(
                    SD.flere(
                            "UnikRetur",
                            SD.type("UnikReturType", STANDARD_RETUR, SD.en("Type", TEKST), UUID_IDENTIFIKATOR)),
                    SD.flere("StandardRetur", STANDARD_RETUR)));

    private Sagdokskema() {}
}
