package dk.borgerblikket.lookup.soap;

import static dk.borgerblikket.soap.kontrakt.Simpel.BOOLSK;
import static dk.borgerblikket.soap.kontrakt.Simpel.UUID;
import static dk.borgerblikket.soap.kontrakt.Simpel.moenster;
import static dk.borgerblikket.soap.kontrakt.Simpel.tekst;
import static dk.borgerblikket.soap.oio.Sagdokskema.BRUGERVENDT_NOEGLE;
import static dk.borgerblikket.soap.oio.Sagdokskema.SD;
import static dk.borgerblikket.soap.oio.Sagdokskema.VIRKNING;

import dk.borgerblikket.soap.kontrakt.Element;
import dk.borgerblikket.soap.kontrakt.Led;
import dk.borgerblikket.soap.kontrakt.Sammensat;
import dk.borgerblikket.soap.kontrakt.Skema;
import dk.borgerblikket.soap.oio.Generelskema;
import dk.borgerblikket.soap.oio.Objektskema;
import dk.borgerblikket.soap.oio.Sagdokskema;
import java.util.stream.Stream;

/** The class, {@code k}, with what its own edition of {@code sd} has besides (classification §1-2). */
final class Klasseskema {

    static final Skema K = new Skema("k", "http://stoettesystemerne.dk/klassifikation/klasse/7/");

    private static final Element BESKRIVELSE = SD.maaske("BeskrivelseTekst", tekst(0, 10_000));

    private static final Sammensat SOEGEORD = K.type(
            "SoegeordType",
            SD.maaske("SoegeordIdentifikator", tekst(0, 50)),
            BESKRIVELSE,
            SD.maaske("SoegeordKategoriTekst", tekst(0, 1024)));

    private static final Sammensat EGENSKAB = K.type(
            "EgenskabType",
            SD.maaske("Virkning", VIRKNING),
            SD.maaske("BrugervendtNoegleTekst", BRUGERVENDT_NOEGLE),
            BESKRIVELSE,
            SD.maaske("EksempelTekst", tekst(0, 4096)),
            SD.maaske("OmfangTekst", tekst(0, 1024)),
            SD.maaske("TitelTekst", tekst(0, 300)),
            SD.maaske("RetskildeTekst", tekst(0, 4096)),
            SD.maaske("Sortering", moenster("100|[1-9][0-9]?", "skal være et tal fra 1 til 100")),
            SD.maaske("AendringsnotatTekst", tekst(0, 1024)),
            K.flere("Soegeord", SOEGEORD));

    private static final Sammensat PUBLICERET =
            K.type("PubliceretStatusType", SD.maaske("Virkning", VIRKNING), SD.maaske("ErPubliceretIndikator", BOOLSK));

    private static final Sammensat RELATION = Opslagsskema.relation(Opslagsskema.REFERENCE_MED_NAVN);
    private static final Sammensat FLERRELATION = Opslagsskema.flerrelation(Opslagsskema.REFERENCE_MED_NAVN);

    /** The place among those of a role is a UUID here, and may be empty. */
    private static final Sammensat MAPNING = SD.type(
            "MapningerFlerRelationType",
            FLERRELATION,
            SD.en("Rolle", Opslagsskema.UUID_MED_NAVN),
            SD.en("Type", Opslagsskema.UUID_MED_NAVN),
            SD.en("Indeks", SD.type("IndeksInputType", SD.maaske("UUIDIdentifikator", UUID))));

    private static final Sammensat EJER = SD.type("DataEjer", SD.maaske("CVR", Generelskema.CVR));

    private static final Sammensat SOEG_INPUT = SD.type(
            "SoegInputType",
            Stream.concat(Sagdokskema.SOEG_INPUT.led().stream(), Stream.of(SD.maaske("DataEjer", EJER)))
                    .toArray(Led[]::new));

    static final Objektskema KLASSE = new Objektskema(
            K,
            K.type("AttributListeType", K.flere("Egenskab", EGENSKAB)),
            K.type("TilstandListeType", K.flere("PubliceretStatus", PUBLICERET)),
            K.type(
                    "RelationListeType",
                    SD.maaske("Ansvarlig", RELATION),
                    SD.maaske("Ejer", RELATION),
                    SD.maaske("Facet", RELATION),
                    SD.flere("Mapninger", MAPNING),
                    SD.maaske("OverordnetKlasse", RELATION),
                    SD.flere("Redaktoerer", FLERRELATION)),
            new Objektskema.Grundlag(Sagdokskema.OBJEKT, Sagdokskema.REGISTRERING, SOEG_INPUT));

    /** The class as it is found: its id has another name here than elsewhere, and its owner is told. */
    static final Sammensat OEJEBLIKSBILLEDE =
            KLASSE.oejebliksbillede(K.en("ObjektID", Sagdokskema.OBJEKT), K.maaske("DataEjer", EJER));

    private Klasseskema() {}
}
