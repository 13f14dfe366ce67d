package dk.borgerblikket.caseindex.soap;

import static dk.borgerblikket.soap.kontrakt.Simpel.TEKST;
import static dk.borgerblikket.soap.kontrakt.Simpel.TIDSPUNKT;
import static dk.borgerblikket.soap.kontrakt.Simpel.tekst;
import static dk.borgerblikket.soap.oio.Generelskema.relation;
import static dk.borgerblikket.soap.oio.Sagdokskema.BESKRIVELSE_TEKST;
import static dk.borgerblikket.soap.oio.Sagdokskema.BRUGERVENDT_NOEGLE;

import dk.borgerblikket.soap.kontrakt.Element;
import dk.borgerblikket.soap.kontrakt.Skema;
import dk.borgerblikket.soap.oio.Generelskema;

/** What the index adds to a case, {@code si} (case-index, annex B). */
final class Sagsudvidelser {

    static final Skema SI = new Skema("si", "urn:oio:sts:sagdok:sagindeks:6");

    private static final Element NOEGLE = SI.maaske("BrugervendtNoegle", BRUGERVENDT_NOEGLE);
    private static final Element FULDT_NAVN = SI.maaske("FuldtNavn", tekst(0, 255));

    static final Element EGENSKABER = SI.flere(
            "SagIndeksEgenskaber",
            SI.type(
                    "EgenskaberType",
                    Generelskema.LOKAL_UDVIDELSE,
                    SI.maaske("Sagsstatus", tekst(0, 255)),
                    SI.maaske("Sagskategori", tekst(0, 255)),
                    SI.maaske("Foelsomhed", Generelskema.FOELSOMHED),
                    SI.maaske("Lokation", tekst(0, 255)),
                    SI.maaske("OprettetTidspunkt", TIDSPUNKT)));

    static final Element AKTOER = SI.maaske(
            "SagsaktoerLokalUdvidelse",
            SI.type("SagsaktoerLokalUdvidelseType", NOEGLE, FULDT_NAVN, SI.maaske("CVR-Nummer", Generelskema.CVR)));

    static final Element KLASSE = SI.maaske(
            "SagsklasseLokalUdvidelse",
            SI.type(
                    "SagsklasseLokalUdvidelseType",
                    SI.maaske("Facettitel", tekst(0, 255)),
                    SI.maaske("Klassetitel", tekst(0, 255)),
                    NOEGLE,
                    SI.flere(
                            "Soegeord",
                            SI.type(
                                    "SoegeordType",
                                    SI.maaske("SoegeordIdentifikator", TEKST),
                                    BESKRIVELSE_TEKST,
                                    SI.maaske("SoegeordKategoriTekst", TEKST)))));

    static final Element PART =
            SI.maaske("SagspartLokalUdvidelse", SI.type("SagspartLokalUdvidelseType", NOEGLE, FULDT_NAVN));

    static final Element GENSTAND = SI.maaske(
            "SagsgenstandeLokalUdvidelse",
            SI.type("SagsgenstandeLokalUdvidelseType", SI.maaske("Tekstfelt", tekst(0, 1024))));

    static final Element ITSYSTEM = SI.flere(
            "SagsitsystemRelation",
            SI.type(
                    "SagsitsystemRelationType",
                    relation(),
                    SI.maaske("SystemNavn", tekst(1, 255)),
                    SI.maaske("SystemURI", tekst(0, 255))));

    static final Element SIKKERHEDSPROFIL =
            SI.flere("Sikkerhedsprofil", SI.type("SikkerhedsprofilRelationType", relation()));

    /** Only in searches. */
    static final Element SOEG_EGENSKABER = SI.maaske(
            "SoegEgenskaberLokalUdvidelse",
            SI.type(
                    "SoegEgenskaberLokalUdvidelseType",
                    SI.maaske("OprettetTidspunktInterval", Generelskema.OPRETTET_INTERVAL),
                    SI.maaske("SenestAendretInterval", Generelskema.SENEST_AENDRET_INTERVAL)));

    private Sagsudvidelser() {}
}
