package dk.borgerblikket.caseindex.soap;

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

/** {@code urn:oio:sagdok:3.0.0} as the indexes of version 6 use it (case-index, annex B). */
final class Sagdokskema {

    static final Skema SD = new Skema("sd", "urn:oio:sagdok:3.0.0");

    static final Simpel BRUGERVENDT_NOEGLE = tekst(0, 50);

    private static final Simpel LIVSCYKLUS = enAf("Opstaaet", "Importeret", "Passiveret", "Slettet");
    private static final Simpel AKTOERTYPE = enAf(
            "Organisation", "OrganisationEnhed", "OrganisationFunktion", "Bruger", "ItSystem", "Interessefaellesskab");

    static final Element UUID_IDENTIFIKATOR = SD.en("UUIDIdentifikator", UUID);
    static final Element NOTE_TEKST = SD.maaske("NoteTekst", tekst(0, 1024));
    static final Element BESKRIVELSE_TEKST = SD.maaske("BeskrivelseTekst", tekst(0, 4096));
    static final Element FOERSTE_RESULTAT = SD.maaske("FoersteResultatReference", HELTAL);
    static final Element MAKSIMALT_ANTAL = SD.maaske("MaksimalAntalKvantitet", HELTAL);

    static final Sammensat UNIK_ID =
            SD.type("UnikIdType", Valg.mellem(UUID_IDENTIFIKATOR, SD.en("URNIdentifikator", tekst(0, 255))));

    static final Sammensat GRAENSE = SD.type(
            "TidspunktType", Valg.mellem(SD.en("TidsstempelDatoTid", TIDSPUNKT), SD.en("GraenseIndikator", SAND)));

    private static final Element FRA = SD.maaske("FraTidspunkt", GRAENSE);
    private static final Element TIL = SD.maaske("TilTidspunkt", GRAENSE);

    static final Sammensat VIRKNING = SD.type(
            "VirkningType",
            FRA,
            TIL,
            SD.maaske("AktoerRef", UNIK_ID),
            SD.maaske("AktoerTypeKode", AKTOERTYPE),
            NOTE_TEKST);

    static final Sammensat OFFENTLIGHED_UNDTAGET = SD.type(
            "OffentlighedUndtagetType",
            SD.en("TitelAlternativTekst", tekst(0, 255)),
            SD.en("OffentlighedUndtagetHjemmelTekst", tekst(0, 1024)));

    static final Sammensat OBJEKT = SD.type("SagDokObjektType", UUID_IDENTIFIKATOR);

    static final Sammensat REGISTRERING = SD.type(
            "RegistreringType",
            NOTE_TEKST,
            SD.maaske("Tidspunkt", TIDSPUNKT),
            SD.maaske("LivscyklusKode", LIVSCYKLUS),
            SD.maaske("BrugerRef", UNIK_ID));

    static final Sammensat RET_INPUT = SD.type("RetInputType", UUID_IDENTIFIKATOR, NOTE_TEKST);

    static final Sammensat SOEG_INPUT = SD.type(
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

    static final Sammensat BASIC_OUTPUT = SD.type("BasicOutputType", SD.en("StandardRetur", STANDARD_RETUR));

    /** Either results per object or one for the call. */
    static final Sammensat MULTIPLE_OUTPUT = SD.type(
            "MultipleOutputType",
            Valg.mellem(
                    SD.flere(
                            "UnikRetur",
                            SD.type("UnikReturType", STANDARD_RETUR, SD.en("Type", TEKST), UUID_IDENTIFIKATOR)),
                    SD.flere("StandardRetur", STANDARD_RETUR)));

    private Sagdokskema() {}
}
