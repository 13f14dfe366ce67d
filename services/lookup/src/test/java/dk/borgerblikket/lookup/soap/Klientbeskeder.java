package dk.borgerblikket.lookup.soap;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The messages of KOMBIT's sample client as it sends them (wire-compatibility §7): unused namespaces, the header's as the default
 * one, and empty lists. Then those of a system that writes.
 */
final class Klientbeskeder {

    private static final String NAVNERUM = " xmlns=\"http://kombit.dk/xml/schemas/RequestHeader/1/\""
            + " xmlns:sd=\"urn:oio:sagdok:3.0.0\" xmlns:ns3=\"urn:oio:sts:6\" xmlns:ns4=\"urn:oio:sts:part:6\""
            + " xmlns:ns5=\"http://stoettesystemerne.dk/organisation/6/\" xmlns:o=\"";

    private static final String K = "http://stoettesystemerne.dk/klassifikation/klasse/7/";
    private static final String ORG = "http://stoettesystemerne.dk/organisation/organisation/6/";
    private static final String VIR = "http://stoettesystemerne.dk/organisation/virksomhed/6/";

    private Klientbeskeder() {}

    /** Step 2 of the client. */
    static String soegVirksomhed(String cvr) {
        return virksomhed(
                "SoegInput",
                "<o:AttributListe><o:Egenskab><ns3:CVR-NummerTekst>" + cvr
                        + "</ns3:CVR-NummerTekst></o:Egenskab></o:AttributListe><o:TilstandListe/><o:RelationListe/>");
    }

    /** Step 3. */
    static String soegOrganisation(UUID virksomhed) {
        return organisation(
                "SoegInput",
                "<o:AttributListe/><o:TilstandListe/><o:RelationListe><sd:Virksomhed><sd:ReferenceID>"
                        + uuid(virksomhed) + "</sd:ReferenceID></sd:Virksomhed></o:RelationListe>");
    }

    /** Step 4. */
    static String laesOrganisation(UUID uuid) {
        return organisation("LaesInput", uuid(uuid));
    }

    /** Step 5. */
    static String soegKlasse(String noegle) {
        return klasse("SoegInput", eksempel("<sd:BrugervendtNoegleTekst>" + noegle + "</sd:BrugervendtNoegleTekst>"));
    }

    /** Step 5. */
    static String listKlasser(UUID... uuider) {
        return klasse(
                "ListInput", Arrays.stream(uuider).map(Klientbeskeder::uuid).collect(Collectors.joining()));
    }

    static String virksomhed(String navn, String indhold) {
        return besked(VIR, navn, indhold);
    }

    static String organisation(String navn, String indhold) {
        return besked(ORG, navn, indhold);
    }

    static String klasse(String navn, String indhold) {
        return besked(K, navn, indhold);
    }

    private static String besked(String navnerum, String navn, String indhold) {
        return "<o:%1$s%2$s%3$s\">%4$s</o:%1$s>".formatted(navn, NAVNERUM, navnerum, indhold);
    }

    static String uuid(UUID uuid) {
        return "<sd:UUIDIdentifikator>" + uuid + "</sd:UUIDIdentifikator>";
    }

    /** The three lists of a search by properties. */
    static String eksempel(String egenskab) {
        return "<o:AttributListe><o:Egenskab>" + egenskab
                + "</o:Egenskab></o:AttributListe><o:TilstandListe/><o:RelationListe/>";
    }

    /** A limit of a filter or of valid time. */
    static String tid(String navn, String tid) {
        return tid.isEmpty()
                ? "<sd:%1$s><sd:GraenseIndikator>true</sd:GraenseIndikator></sd:%1$s>".formatted(navn)
                : "<sd:%1$s><sd:TidsstempelDatoTid>%2$s</sd:TidsstempelDatoTid></sd:%1$s>".formatted(navn, tid);
    }

    static String fra(int aar) {
        return tid("FraTidspunkt", nytaar(aar));
    }

    static String til(int aar) {
        return tid("TilTidspunkt", nytaar(aar));
    }

    static String nytaar(int aar) {
        return aar + "-01-01T00:00:00+01:00";
    }

    static String virkning(String graenser) {
        return "<sd:Virkning>" + graenser + "</sd:Virkning>";
    }

    /** An import of an object with one registration. */
    static String importer(String art, UUID uuid, String tidspunkt, String lister) {
        return "<o:%1$s>%2$s<o:Registrering><sd:Tidspunkt>%3$s</sd:Tidspunkt>%4$s</o:Registrering></o:%1$s>"
                .formatted(art, uuid(uuid), tidspunkt, lister);
    }

    static String virksomhedslister(String cvr, String navn) {
        return eksempel(virkning(fra(2007)) + "<sd:BrugervendtNoegleTekst>V" + cvr
                + "</sd:BrugervendtNoegleTekst><ns3:CVR-NummerTekst>" + cvr + "</ns3:CVR-NummerTekst><ns3:NavnTekst>"
                + navn + "</ns3:NavnTekst>");
    }

    static String organisationslister(String navn, UUID virksomhed) {
        return "<o:AttributListe><o:Egenskab>" + virkning(fra(2007))
                + "<sd:BrugervendtNoegleTekst>O1</sd:BrugervendtNoegleTekst><sd:OrganisationNavn>" + navn
                + "</sd:OrganisationNavn></o:Egenskab></o:AttributListe><o:TilstandListe><ns5:Gyldighed>"
                + virkning(fra(2007)) + "<ns5:GyldighedStatusKode>Aktiv</ns5:GyldighedStatusKode></ns5:Gyldighed>"
                + "</o:TilstandListe><o:RelationListe><sd:Virksomhed>" + virkning(fra(2007)) + "<sd:ReferenceID>"
                + uuid(virksomhed) + "</sd:ReferenceID></sd:Virksomhed></o:RelationListe>";
    }

    static String klasselister(String noegle, String titel) {
        return "<o:AttributListe>" + klasseegenskab(fra(2015), noegle, titel) + "</o:AttributListe><o:TilstandListe>"
                + publiceret(fra(2015), true) + "</o:TilstandListe><o:RelationListe/>";
    }

    static String klasseegenskab(String graenser, String noegle, String titel) {
        return "<o:Egenskab>" + virkning(graenser) + "<sd:BrugervendtNoegleTekst>" + noegle
                + "</sd:BrugervendtNoegleTekst><sd:TitelTekst>" + titel + "</sd:TitelTekst></o:Egenskab>";
    }

    static String publiceret(String graenser, boolean er) {
        return "<o:PubliceretStatus>" + virkning(graenser) + "<sd:ErPubliceretIndikator>" + er
                + "</sd:ErPubliceretIndikator></o:PubliceretStatus>";
    }
}
