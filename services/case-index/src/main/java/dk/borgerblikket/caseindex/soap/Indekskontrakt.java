package dk.borgerblikket.caseindex.soap;

import static dk.borgerblikket.caseindex.soap.Dokumentskema.DI;
import static dk.borgerblikket.caseindex.soap.Sagsskema.SAG;
import static dk.borgerblikket.caseindex.soap.Sagsudvidelser.SI;
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
import java.util.ArrayList;
import java.util.List;

/** The operations and their messages, {@code sdi} (case-index §2, §11-15, annex B). */
final class Indekskontrakt {

    private static final Skema SDI = new Skema("sdi", "urn:oio:sts:sagdok:sagdokumentindeks:6");

    private static final String ACTION = "http://kombit.dk/sts/sagdokumentindeks/";

    private static final Simpel RETNING = enAf("Stigende", "Faldende");

    /** Named in full, since an expression holds expressions. */
    static final Sammensat SOEG_UDTRYK = SDI.type(
            "SoegUdtrykType",
            SDI.maaske("operation", enAf("AND", "OR")),
            Valg.mindstEn(
                    SDI.flere("SoegDokument", Dokumentskema.SOEG_INPUT),
                    SDI.flere("SoegSag", Sagsskema.SOEG_INPUT),
                    SDI.flere("NOT", () -> Indekskontrakt.SOEG_UDTRYK),
                    SDI.flere("SoegUdtryk", () -> Indekskontrakt.SOEG_UDTRYK),
                    SDI.flere("SoegSagsloeseDokumenter", Dokumentskema.SOEG_INPUT)));

    private static final Element SOEGNING = SDI.maaske("SoegUdtryk", SOEG_UDTRYK);

    private static final Sammensat FILTER = SDI.type(
            "FremsoegFilterSagDokumentIndeksInputType",
            Valg.blanding(
                    SDI.flere(
                            "DokumentVis",
                            SDI.type(
                                    "DokumentVisType",
                                    SDI.en(
                                            "Vis",
                                            enAf(
                                                    "egenskaber",
                                                    "fremdrift",
                                                    "dokument",
                                                    "klasse",
                                                    "aktoer",
                                                    "part",
                                                    "itsystem",
                                                    "sikkerhedsprofil")))),
                    SDI.flere(
                            "SagVis",
                            SDI.type(
                                    "SagVisType",
                                    SDI.en(
                                            "Vis",
                                            enAf(
                                                    "egenskaber",
                                                    "fremdrift",
                                                    "sagsklasse",
                                                    "sagsaktoer",
                                                    "sagspart",
                                                    "sagsrelation",
                                                    "sagsgenstand",
                                                    "journalpost",
                                                    "journalpost-journalnote",
                                                    "itsystem",
                                                    "sikkerhedsprofil")))),
                    SDI.flere("DokumentInkluder", enAf("dokument")),
                    SDI.flere("SagInkluder", enAf("sagsrelation", "journalpost"))));

    private static final Sammensat SORTERING = SDI.type(
            "FremsoegSorteringSagDokumentIndeksInputType",
            Valg.blanding(
                    sortering(
                            "SagSortering",
                            "Fremdrift",
                            "Titel",
                            "Foelsomhed",
                            "Sagklasse-BrugervendtNoegle",
                            "Livscyklus"),
                    sortering("DokumentSortering", "Fremdrift", "Titel", "Foelsomhed", "Major", "Minor")));

    /** {@code importer}. */
    static final Operation IMPORTER = operation(
            "importer",
            "ImporterSagDokumentIndeks",
            SDI.type(
                    "ImporterSagDokumentIndeksInputType",
                    Valg.blanding(
                            SDI.flere("DokumentIndeks", Dokumentskema.TYPE), SDI.flere("SagIndeks", Sagsskema.TYPE))),
            Sagdokskema.MULTIPLE_OUTPUT);

    /** {@code opdater}. */
    static final Operation OPDATER = operation(
            "opdater",
            "OpdaterSagDokumentIndeks",
            SDI.type(
                    "OpdaterSagDokumentIndeksInputType",
                    Valg.blanding(
                            SDI.flere(
                                    "OpdaterDokumentIndeks",
                                    SDI.type(
                                            "OpdaterDokumentIndeksInputType",
                                            Dokumentskema.RET_INPUT,
                                            SDI.en("Tidspunkt", TIDSPUNKT))),
                            SDI.flere(
                                    "OpdaterSagIndeks",
                                    SDI.type(
                                            "OpdaterSagIndeksInputType",
                                            Sagsskema.RET_INPUT,
                                            SDI.en("Tidspunkt", TIDSPUNKT),
                                            SDI.maaske("UdenNotifikation", BOOLSK))))),
            Sagdokskema.MULTIPLE_OUTPUT);

    /** {@code fremsoeg}; here SagUuid is any text, other than in {@code fjern} (case-index §19). */
    static final Operation FREMSOEG = operation(
            "fremsoeg",
            "FremsoegSagDokumentIndeks",
            SDI.type(
                    "FremsoegSagDokumentIndeksInputType",
                    SDI.flere("SagUuid", TEKST),
                    SDI.flere("DokumentUuid", TEKST),
                    SOEGNING,
                    SDI.maaske("Filter", FILTER),
                    SDI.maaske("Sortering", SORTERING)),
            SDI.type(
                    "FremsoegSagDokumentIndeksOutputType",
                    Sagdokskema.BASIC_OUTPUT,
                    SDI.flere(
                            "Antal",
                            SDI.type(
                                    "AntalType",
                                    SDI.en("Element", enAf("sager", "dokumenter", "journalnotater")),
                                    SDI.en("Antal", HELTAL),
                                    SDI.maaske("Paginering", Generelskema.PAGINERING))),
                    SDI.flere("SagFiltreretOejebliksbillede", Sagsskema.OEJEBLIKSBILLEDE),
                    SDI.flere("DokumentFiltreretOejebliksbillede", Dokumentskema.OEJEBLIKSBILLEDE)));

    /** {@code fjern}. */
    static final Operation FJERN = operation(
            "fjern",
            "FjernSagDokumentIndeks",
            SDI.type(
                    "FjernSagDokumentIndeksInputType",
                    Valg.mellem(SDI.flere("SagUuid", Sagdokskema.UNIK_ID)),
                    SOEGNING,
                    SDI.maaske("EfterladSagsloeseDokumenter", BOOLSK),
                    SDI.maaske("FjernOgsaaYdelse", BOOLSK)),
            Sagdokskema.MULTIPLE_OUTPUT);

    /** {@code kasser} of SagIndeks; no WSDL of it is public, so its name and action are ours (case-index §2.1). */
    static final Operation KASSER_SAG = kasser("kasserSag", SI, Sagsskema.OEJEBLIKSBILLEDE);

    /** {@code kasser} of DokumentIndeks; likewise. */
    static final Operation KASSER_DOKUMENT = kasser("kasserDokument", DI, Dokumentskema.OEJEBLIKSBILLEDE);

    static final Kontrakt KONTRAKT = new Kontrakt(
            "http://stoettesystemerne.dk/sagsogdokumentindeks",
            "SagDokumentIndeksService_6",
            "SagDokumentIndeks",
            "SagDokumentIndeksPortType",
            List.of(Sagdokskema.SD, Generelskema.GD, Generelskema.GO, SAG, SI, DI, SDI),
            List.of(IMPORTER, OPDATER, FREMSOEG, FJERN, KASSER_SAG, KASSER_DOKUMENT));

    private Indekskontrakt() {}

    private static Operation kasser(String navn, Skema skema, Sammensat oejebliksbillede) {
        return new Operation(
                navn,
                ACTION + navn,
                skema.en("KasserInput", skema.type("KasserInputType", skema.en("Kasser", oejebliksbillede))),
                skema.en("KasserOutput", Sagdokskema.BASIC_OUTPUT));
    }

    private static Operation operation(String navn, String besked, Sammensat input, Sammensat output) {
        return new Operation(navn, ACTION + navn, SDI.en(besked + "Input", input), SDI.en(besked + "Output", output));
    }

    /** @param egne the sort keys that only this kind of object has, after those that both have */
    private static Element sortering(String navn, String... egne) {
        var noegler = new ArrayList<>(List.of(
                "Bruger",
                "StsRegistreringstidspunkt",
                "Registreringstidspunkt",
                "BrugervendtNoegle",
                "ItSystem-Systemnavn"));
        noegler.addAll(List.of(egne));
        return SDI.flere(
                navn,
                SDI.type(
                        navn + "Type",
                        SDI.en("Element", enAf(noegler.toArray(String[]::new))),
                        SDI.en("Retning", RETNING),
                        SDI.en("Prioritet", HELTAL)));
    }
}
