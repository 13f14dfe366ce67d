package dk.borgerblikket.lookup.soap;

import static dk.borgerblikket.soap.kontrakt.Simpel.TEKST;
import static dk.borgerblikket.soap.kontrakt.Simpel.UUID;
import static dk.borgerblikket.soap.oio.Sagdokskema.GRAENSE;
import static dk.borgerblikket.soap.oio.Sagdokskema.SD;
import static dk.borgerblikket.soap.oio.Sagdokskema.UNIK_ID;
import static dk.borgerblikket.soap.oio.Sagdokskema.VIRKNING;

import dk.borgerblikket.soap.kontrakt.Element;
import dk.borgerblikket.soap.kontrakt.Sammensat;
import dk.borgerblikket.soap.oio.Sagdokskema;

/** {@code urn:oio:sagdok:3.0.0} as the look-ups use it, beside what they share with the indexes (organisation §4). */
final class Opslagsskema {

    static final Sammensat OPRET_INPUT = SD.type("OpretInputType", Sagdokskema.NOTE_TEKST);

    static final Sammensat OPRET_OUTPUT =
            SD.type("OpretOutputType", Sagdokskema.BASIC_OUTPUT, SD.maaske("UUIDIdentifikator", UUID));

    private static final Element VIRKNING_FRA = SD.maaske("VirkningFraFilter", GRAENSE);
    private static final Element VIRKNING_TIL = SD.maaske("VirkningTilFilter", GRAENSE);
    private static final Element REGISTRERING_FRA = SD.maaske("RegistreringFraFilter", GRAENSE);
    private static final Element REGISTRERING_TIL = SD.maaske("RegistreringTilFilter", GRAENSE);

    static final Sammensat LAES_INPUT = SD.type(
            "LaesInputType",
            Sagdokskema.UUID_IDENTIFIKATOR,
            VIRKNING_FRA,
            VIRKNING_TIL,
            REGISTRERING_FRA,
            REGISTRERING_TIL);

    static final Sammensat LIST_INPUT = SD.type(
            "ListInputType",
            SD.mindstEn("UUIDIdentifikator", UUID),
            VIRKNING_FRA,
            VIRKNING_TIL,
            REGISTRERING_FRA,
            REGISTRERING_TIL);

    static final Sammensat SOEG_OUTPUT = SD.type(
            "SoegOutputType",
            Sagdokskema.BASIC_OUTPUT,
            SD.maaske("IdListe", SD.type("IdListeType", SD.flere("UUIDIdentifikator", UUID))));

    private static final Element LABEL = SD.maaske("Label", TEKST);

    /** A reference with the name of what it refers to, which is the sender's to read and is not kept. */
    static final Sammensat REFERENCE_MED_NAVN = SD.type("UuidLabelInputType", UNIK_ID, LABEL);

    /** As {@link #REFERENCE_MED_NAVN}, by UUID alone. */
    static final Sammensat UUID_MED_NAVN = SD.type("UuidLabelNoUrnInputType", Sagdokskema.UUID_IDENTIFIKATOR, LABEL);

    private Opslagsskema() {}

    /** A relation of which there is one at most. */
    static Sammensat relation(Sammensat reference) {
        return SD.type("RelationType", SD.maaske("Virkning", VIRKNING), SD.maaske("ReferenceID", reference));
    }

    /** A relation of which there may be several. */
    static Sammensat flerrelation(Sammensat reference) {
        return SD.type("FlerRelationType", SD.maaske("Virkning", VIRKNING), SD.maaske("ReferenceID", reference));
    }
}
