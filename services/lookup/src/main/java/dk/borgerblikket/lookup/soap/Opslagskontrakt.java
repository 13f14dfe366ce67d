package dk.borgerblikket.lookup.soap;

import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.soap.kontrakt.Kontrakt;
import dk.borgerblikket.soap.kontrakt.Operation;
import dk.borgerblikket.soap.kontrakt.Sammensat;
import dk.borgerblikket.soap.kontrakt.Skema;
import dk.borgerblikket.soap.oio.Objektskema;
import dk.borgerblikket.soap.oio.Sagdokskema;
import java.util.List;
import java.util.Locale;

/**
 * The eight operations on a kind of object (organisation §4, classification §2).
 *
 * @param art the kind
 * @param skema what it is made of
 */
record Opslagskontrakt(Objektart art, Objektskema skema, Kontrakt kontrakt) {

    static final String OPRET = "opret";
    static final String IMPORTER = "importer";
    static final String PASSIVER = "passiver";
    static final String LAES = "laes";
    static final String RET = "ret";
    static final String SLET = "slet";
    static final String SOEG = "soeg";
    static final String LIST = "list";

    static final Opslagskontrakt KLASSE = af(
            Objektart.KLASSE,
            "http://kombit.dk/sts/klassifikation/klasse/",
            Klasseskema.KLASSE,
            Klasseskema.OEJEBLIKSBILLEDE,
            Klasseskema.KLASSE.medLister("OpretInputType", Opslagsskema.OPRET_INPUT),
            new Tjeneste(
                    "http://stoettesystemerne.dk/klassifikation", "KlasseService_7", Sagdokskema.SD, Klasseskema.K));

    static final Opslagskontrakt ORGANISATION = af(
            Objektart.ORGANISATION,
            "http://kombit.dk/sts/organisation/organisation/",
            Organisationsskema.ORGANISATION,
            Organisationsskema.ORGANISATION.oejebliksbillede(),
            Organisationsskema.ORGANISATION.medLister("OpretInputType", Opslagsskema.OPRET_INPUT),
            new Tjeneste(
                    Organisationsskema.FAELLES.navnerum(),
                    "OrganisationService",
                    Sagdokskema.SD,
                    Organisationsskema.FAELLES,
                    Organisationsskema.PART,
                    Organisationsskema.ORG));

    static final Opslagskontrakt VIRKSOMHED = af(
            Objektart.VIRKSOMHED,
            "http://kombit.dk/sts/organisation/virksomhed/",
            Virksomhedsskema.VIRKSOMHED,
            Virksomhedsskema.VIRKSOMHED.oejebliksbillede(),
            Virksomhedsskema.VIRKSOMHED.medMuligeLister("OpretInputType", Opslagsskema.OPRET_INPUT),
            new Tjeneste(
                    Organisationsskema.FAELLES.navnerum(),
                    "VirksomhedService",
                    Sagdokskema.SD,
                    Organisationsskema.PART,
                    Virksomhedsskema.STS,
                    Virksomhedsskema.VIR));

    /** What the WSDL calls the service, and the namespaces of its messages. */
    private record Tjeneste(String navnerum, String service, List<Skema> skemaer) {
        Tjeneste(String navnerum, String service, Skema... skemaer) {
            this(navnerum, service, List.of(skemaer));
        }
    }

    private static Opslagskontrakt af(
            Objektart art,
            String action,
            Objektskema objekt,
            Sammensat oejebliksbillede,
            Sammensat opretInput,
            Tjeneste tjeneste) {
        var navn = art.oioNavn();
        var skema = objekt.skema();
        var fundet = "FiltreretOejebliksbillede";
        var operationer = List.of(
                operation(OPRET, "Opret", action, skema, opretInput, Opslagsskema.OPRET_OUTPUT),
                operation(
                        IMPORTER,
                        "Import",
                        action,
                        skema,
                        skema.type("ImportInputType", skema.en(navn, objekt.type(navn + "Type"))),
                        Sagdokskema.BASIC_OUTPUT),
                operation(PASSIVER, action, skema, Sagdokskema.UUID_NOTE_INPUT, Sagdokskema.BASIC_OUTPUT),
                operation(
                        LAES,
                        action,
                        skema,
                        Opslagsskema.LAES_INPUT,
                        skema.type("LaesOutputType", Sagdokskema.BASIC_OUTPUT, skema.maaske(fundet, oejebliksbillede))),
                operation(RET, action, skema, objekt.retInput(), Sagdokskema.BASIC_OUTPUT),
                operation(SLET, action, skema, Sagdokskema.UUID_NOTE_INPUT, Sagdokskema.BASIC_OUTPUT),
                operation(SOEG, action, skema, objekt.soegInput(), Opslagsskema.SOEG_OUTPUT),
                operation(
                        LIST,
                        action,
                        skema,
                        Opslagsskema.LIST_INPUT,
                        skema.type("ListOutputType", Sagdokskema.BASIC_OUTPUT, skema.flere(fundet, oejebliksbillede))));
        return new Opslagskontrakt(
                art,
                objekt,
                new Kontrakt(
                        tjeneste.navnerum(),
                        tjeneste.service(),
                        navn,
                        navn + "PortType",
                        tjeneste.skemaer(),
                        operationer));
    }

    private static Operation operation(String navn, String action, Skema skema, Sammensat input, Sammensat output) {
        var besked = navn.substring(0, 1).toUpperCase(Locale.ROOT) + navn.substring(1);
        return operation(navn, besked, action, skema, input, output);
    }

    private static Operation operation(
            String navn, String besked, String action, Skema skema, Sammensat input, Sammensat output) {
        return new Operation(
                navn, action + navn, skema.en(besked + "Input", input), skema.en(besked + "Output", output));
    }
}
