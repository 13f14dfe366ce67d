package dk.borgerblikket.lookup.soap;

import static dk.borgerblikket.soap.kontrakt.Simpel.moenster;
import static dk.borgerblikket.soap.kontrakt.Simpel.tekst;
import static dk.borgerblikket.soap.oio.Sagdokskema.BRUGERVENDT_NOEGLE;
import static dk.borgerblikket.soap.oio.Sagdokskema.SD;
import static dk.borgerblikket.soap.oio.Sagdokskema.VIRKNING;

import dk.borgerblikket.soap.kontrakt.Sammensat;
import dk.borgerblikket.soap.kontrakt.Skema;
import dk.borgerblikket.soap.oio.Generelskema;
import dk.borgerblikket.soap.oio.Objektskema;
import dk.borgerblikket.soap.oio.Sagdokskema;

/** The legal entity, {@code vir}, which has neither states nor relations (organisation §2, §4). */
final class Virksomhedsskema {

    static final Skema VIR = new Skema("vir", "http://stoettesystemerne.dk/organisation/virksomhed/6/");
    static final Skema STS = new Skema("sts6", "urn:oio:sts:6");

    private static final Sammensat EGENSKAB = VIR.type(
            "EgenskabType",
            SD.maaske("Virkning", VIRKNING),
            SD.maaske("BrugervendtNoegleTekst", BRUGERVENDT_NOEGLE),
            STS.maaske("CVR-NummerTekst", Generelskema.CVR),
            STS.maaske("SE-NummerTekst", moenster("[0-9]{8}", "skal være et SE-nummer på 8 cifre")),
            STS.maaske("P-NummerTekst", moenster("[0-9]{10}", "skal være et P-nummer på 10 cifre")),
            STS.maaske("NavnTekst", tekst(0, 200)));

    static final Objektskema VIRKSOMHED = new Objektskema(
            VIR,
            VIR.type("AttributListeType", VIR.flere("Egenskab", EGENSKAB)),
            VIR.type("TilstandListeType"),
            VIR.type("RelationListeType"),
            new Objektskema.Grundlag(Organisationsskema.PARTEN, Sagdokskema.REGISTRERING, Sagdokskema.SOEG_INPUT));

    private Virksomhedsskema() {}
}
