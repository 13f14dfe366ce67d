package dk.borgerblikket.benefitindex.soap;

import static dk.borgerblikket.benefitindex.soap.Bevillingsskema.BI;
import static dk.borgerblikket.benefitindex.soap.Effektueringsskema.OEF;
import static dk.borgerblikket.soap.kontrakt.Simpel.BOOLSK;
import static dk.borgerblikket.soap.kontrakt.Simpel.HELTAL;
import static dk.borgerblikket.soap.kontrakt.Simpel.TEKST;
import static dk.borgerblikket.soap.kontrakt.Simpel.TIDSPUNKT;
import static dk.borgerblikket.soap.kontrakt.Simpel.enAf;

import dk.borgerblikket.soap.kontrakt.Element;
import dk.borgerblikket.soap.kontrakt.Kontrakt;
import dk.borgerblikket.soap.kontrakt.Operation;
import dk.borgerblikket.soap.kontrakt.Sammensat;
import dk.borgerblikket.soap.kontrakt.Simpel;
import dk.borgerblikket.soap.kontrakt.Skema;
import dk.borgerblikket.soap.kontrakt.Valg;
import dk.borgerblikket.soap.oio.Generelskema;
import dk.borgerblikket.soap.oio.Sagdokskema;
import java.util.List;

/** The operations and their messages, {@code yi} and those of removal (benefit-index §2, §10-11, annex). */
final class Indekskontrakter {

    private static final Skema YI = new Skema("yi", "urn:oio:sts:ydelse:ydelseindeks:6");

    /** The WSDLs say ydelsesindeks, operations and types ydelseindeks (benefit-index §15.9). */
    private static final String NAVNERUM = "http://stoettesystemerne.dk/ydelsesindeks";

    private static final String ACTION = "http://kombit.dk/sts/ydelseindeks/";

    private static final Simpel RETNING = enAf("Stigende", "Faldende");

    /** Named in full, since an expression holds expressions. */
    static final Sammensat SOEG_UDTRYK = YI.type(
            "SoegUdtrykType",
            YI.maaske("operation", enAf("AND", "OR")),
            Valg.mindstEn(
                    YI.flere("SoegBevillingIndeks", Bevillingsskema.SOEG_INPUT),
                    YI.flere("SoegOekonomiskEffektueringIndeks", Effektueringsskema.SOEG_INPUT),
                    YI.flere("NOT", () -> Indekskontrakter.SOEG_UDTRYK),
                    YI.flere("SoegUdtryk", () -> Indekskontrakter.SOEG_UDTRYK)));

    private static final Sammensat FILTER = YI.type(
            "FremsoegFilterYdelseIndeksInputType",
            Valg.blanding(
                    vis(
                            "BevillingVis",
                            "egenskaber",
                            "egenskaberlokaludvidelse",
                            "bevilgetydelse",
                            "sag",
                            "part",
                            "aktoer-ejer",
                            "aktoer-ansvarlig",
                            "sikkerhedsprofil"),
                    vis(
                            "OekonomiskEffektueringVis",
                            "egenskaber",
                            "aktoer",
                            "oekonomiskeydelseeffektueringer",
                            "itsystem"),
                    YI.flere("BevillingInkluder", enAf("bevilgetydelse")),
                    YI.flere("OekonomiskEffektueringInkluder", enAf("oekonomiskeydelseeffektueringer"))));

    private static final Sammensat SORTERING = YI.type(
            "FremsoegSorteringYdelseIndeksInputType",
            Valg.blanding(
                    sortering("BevillingSortering", "FuldtNavn", "Ydelsesnavn"),
                    sortering("OekonomiskEffektueringSortering", "Dispositionsdato")));

    /** {@code importer}. */
    static final Operation IMPORTER = operation(
            "importer",
            "ImporterYdelseIndeks",
            YI.type(
                    "ImporterYdelseIndeksInputType",
                    Valg.blanding(
                            YI.flere("BevillingIndeks", Bevillingsskema.IMPORT_INPUT),
                            YI.flere("OekonomiskEffektueringIndeks", Effektueringsskema.IMPORT_INPUT))),
            Sagdokskema.MULTIPLE_OUTPUT);

    /** {@code opdater}. */
    static final Operation OPDATER = operation(
            "opdater",
            "OpdaterYdelseIndeks",
            YI.type(
                    "OpdaterYdelseIndeksInputType",
                    Valg.blanding(
                            YI.flere(
                                    "OpdaterBevillingIndeks",
                                    YI.type(
                                            "OpdaterBevillingIndeksInputType",
                                            Bevillingsskema.RET_INPUT,
                                            YI.en("Tidspunkt", TIDSPUNKT),
                                            YI.maaske("UdenNotifikation", BOOLSK))),
                            YI.flere(
                                    "OpdaterOekonomiskEffektueringIndeks",
                                    YI.type(
                                            "OpdaterOekonomiskEffektueringIndeksInputType",
                                            Effektueringsskema.RET_INPUT,
                                            YI.en("Tidspunkt", TIDSPUNKT))))),
            Sagdokskema.MULTIPLE_OUTPUT);

    /** {@code fremsoeg}; here a UUID is any text, other than in {@code fjern}. */
    static final Operation FREMSOEG = operation(
            "fremsoeg",
            "FremsoegYdelseIndeks",
            YI.type(
                    "FremsoegYdelseIndeksInputType",
                    YI.flere("BevillingUuid", TEKST),
                    YI.flere("OekonomiskEffektueringUuid", TEKST),
                    YI.en("SoegUdtryk", SOEG_UDTRYK),
                    YI.maaske("Filter", FILTER),
                    YI.maaske("Sortering", SORTERING)),
            YI.type(
                    "FremsoegYdelseIndeksOutputType",
                    Sagdokskema.BASIC_OUTPUT,
                    YI.flere(
                            "Antal",
                            YI.type(
                                    "AntalType",
                                    YI.en("Element", enAf("bevillinger", "ydelser", "effektueringer")),
                                    YI.en("Antal", HELTAL),
                                    YI.maaske("Paginering", Generelskema.PAGINERING))),
                    YI.flere("BevillingFiltreretOejebliksbillede", Bevillingsskema.OEJEBLIKSBILLEDE),
                    YI.flere("OekonomiskEffektueringFiltreretOejebliksbillede", Effektueringsskema.OEJEBLIKSBILLEDE)));

    static final Kontrakt YDELSER = new Kontrakt(
            NAVNERUM,
            "YdelseIndeksService_6",
            "YdelseIndeks",
            "YdelseIndeksPortType",
            List.of(Sagdokskema.SD, Generelskema.GD, Generelskema.GO, BI, OEF, YI),
            List.of(IMPORTER, OPDATER, FREMSOEG));

    static final Kontrakt BEVILLINGER = new Kontrakt(
            NAVNERUM,
            "BevillingIndeksService_6",
            "BevillingIndeks",
            "BevillingPortType",
            List.of(Sagdokskema.SD, BI),
            List.of(fjern("bevillingindeks", BI)));

    static final Kontrakt EFFEKTUERINGER = new Kontrakt(
            NAVNERUM,
            "OekonomiskEffektueringIndeksService_6",
            "OekonomiskEffektueringIndeks",
            "OekonomiskEffektueringPortType",
            List.of(Sagdokskema.SD, OEF),
            List.of(fjern("oekonomiskEffektuering", OEF)));

    private Indekskontrakter() {}

    private static Operation operation(String navn, String besked, Sammensat input, Sammensat output) {
        return new Operation(navn, ACTION + navn, YI.en(besked + "Input", input), YI.en(besked + "Output", output));
    }

    private static Operation fjern(String objekter, Skema skema) {
        return new Operation(
                "fjern",
                ACTION + objekter + "/fjern",
                skema.en("FjernInput", Sagdokskema.UUID_NOTE_INPUT),
                skema.en("FjernOutput", Sagdokskema.BASIC_OUTPUT));
    }

    private static Element vis(String navn, String... dele) {
        return YI.flere(navn, YI.type(navn + "Type", YI.en("Vis", enAf(dele))));
    }

    private static Element sortering(String navn, String... noegler) {
        return YI.flere(
                navn,
                YI.type(
                        navn + "Type",
                        YI.en("Element", enAf(noegler)),
                        YI.en("Retning", RETNING),
                        YI.en("Sekvens", HELTAL)));
    }
}
