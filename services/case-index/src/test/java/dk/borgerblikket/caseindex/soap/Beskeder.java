package dk.borgerblikket.caseindex.soap;

import dk.borgerblikket.caseindex.roller.Relationstype;
import dk.borgerblikket.caseindex.roller.Rolle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The messages of KOMBIT's sample client, built part by part as it sends them (wire-compatibility §6). */
final class Beskeder {

    static final UUID BRUGER = UUID.fromString("7f1f3c2a-6f0b-4d1c-9d0e-3b0a5f6c7d81");
    static final UUID ORGANISATION = UUID.fromString("4c5c9482-cab6-4a85-8491-88f98e61d161");
    static final UUID KLASSE = UUID.fromString("a3c1b6f1-0b39-4a0c-9f0d-6f0f7a5f7c01");
    static final String PART = "urn:oio:cpr-nr:0123456789";
    static final String NU = "2026-11-25T12:00:00+01:00";

    /** The prefixes of all messages. */
    static final String NAVNERUM =
            " xmlns:sd=\"urn:oio:sagdok:3.0.0\" xmlns:sdi=\"urn:oio:sts:sagdok:sagdokumentindeks:6\""
                    + " xmlns:sag=\"urn:oio:sts:sagdok:sag:6\" xmlns:si=\"urn:oio:sts:sagdok:sagindeks:6\""
                    + " xmlns:di=\"urn:oio:sts:sagdok:dokumentindeks:6\""
                    + " xmlns:gd=\"urn:oio:sts:generelledefinitioner:6\""
                    + " xmlns:go=\"urn:oio:sts:generelleoperationer:6\"";

    private Beskeder() {}

    static String importer(String... objekter) {
        return besked("ImporterSagDokumentIndeks", String.join("", objekter));
    }

    static String opdater(String... objekter) {
        return besked("OpdaterSagDokumentIndeks", String.join("", objekter));
    }

    static String fremsoeg(String indhold) {
        return besked("FremsoegSagDokumentIndeks", indhold);
    }

    static String fjern(String indhold) {
        return besked("FjernSagDokumentIndeks", indhold);
    }

    private static String besked(String navn, String indhold) {
        return "<sdi:%1$sInput%2$s>%3$s</sdi:%1$sInput>".formatted(navn, NAVNERUM, indhold);
    }

    static String fjernSag(UUID... sager) {
        var indhold = new StringBuilder();
        for (var sag : sager) {
            indhold.append("<sdi:SagUuid>").append(uuid(sag)).append("</sdi:SagUuid>");
        }
        return fjern(indhold.toString());
    }

    static String fremsoegSag(UUID sag, String... dele) {
        var filter = new StringBuilder();
        for (var del : dele) {
            filter.append("<sdi:SagVis><sdi:Vis>").append(del).append("</sdi:Vis></sdi:SagVis>");
        }
        return fremsoeg("<sdi:SagUuid>" + sag + "</sdi:SagUuid><sdi:Filter>" + filter + "</sdi:Filter>");
    }

    /** The case of the sample client (wire-compatibility §6.3). */
    static String sag(UUID sag) {
        return sag(sag, sagsindhold(sag));
    }

    static String sag(UUID sag, String indhold) {
        return "<sdi:SagIndeks>" + uuid(sag) + "<sag:Registrering>" + indhold + "</sag:Registrering></sdi:SagIndeks>";
    }

    static String sagsindhold(UUID sag) {
        return hoved("2014-02-05T10:00:00.000+01:00") + attributter(sag)
                + "<sag:TilstandListe>"
                + fremdrift("2020-05-12T08:00:00+01:00", "2020-06-02T08:00:00+01:00", "Opstaaet")
                + fremdrift("2020-06-02T08:00:00+01:00", null, "Afsluttet")
                + "</sag:TilstandListe><sag:RelationListe>"
                + aktoer(Rolle.SAG_EJER, Relationstype.ORGANISATION, ORGANISATION)
                + aktoer(Rolle.SAG_ANSVARLIG, Relationstype.ORGENHED, BRUGER)
                + aktoer(Rolle.SAG_PRIMAER_BEHANDLER, Relationstype.BRUGER, BRUGER)
                + klasse(Rolle.SAG_PRIMAER_KLASSE, "27.35.04")
                + klasse(Rolle.SAG_HANDLINGSKLASSE, "G01")
                + part(PART)
                + itsystemer()
                + "</sag:RelationListe>";
    }

    static String hoved(String tidspunkt) {
        return "<sd:Tidspunkt>" + tidspunkt + "</sd:Tidspunkt><sd:LivscyklusKode>Importeret</sd:LivscyklusKode>"
                + "<sd:BrugerRef>" + uuid(BRUGER) + "</sd:BrugerRef>";
    }

    static String attributter(UUID sag) {
        return "<sag:AttributListe><sag:Egenskaber>" + virkning("sag:Virkning", NU, null)
                + "<sag:BrugervendtNoegle>S-" + sag + "</sag:BrugervendtNoegle><sag:Sagsnummer>S-" + sag
                + "</sag:Sagsnummer><sag:Titel>Aftale om hjemmebesøg</sag:Titel></sag:Egenskaber>"
                + "<gd:LokalUdvidelseListe><si:SagIndeksEgenskaber>" + virkning("gd:Virkning", NU, null)
                + "<si:Foelsomhed>IKKE_FORTROLIGE_DATA</si:Foelsomhed><si:OprettetTidspunkt>" + NU
                + "</si:OprettetTidspunkt></si:SagIndeksEgenskaber></gd:LokalUdvidelseListe></sag:AttributListe>";
    }

    static String fremdrift(String fra, @Nullable String til, String kode) {
        return "<sag:Fremdrift>" + virkning("sag:Virkning", fra, til) + "<sag:FremdriftStatusKode>" + kode
                + "</sag:FremdriftStatusKode></sag:Fremdrift>";
    }

    static String aktoer(Rolle rolle, Relationstype type, UUID reference) {
        return relation(
                "sag:Sagsaktoer",
                rolle,
                type,
                uuid(reference),
                "<si:SagsaktoerLokalUdvidelse><si:FuldtNavn>Korsbæk Kommune</si:FuldtNavn>"
                        + "<si:CVR-Nummer>11111111</si:CVR-Nummer></si:SagsaktoerLokalUdvidelse>");
    }

    static String klasse(Rolle rolle, String noegle) {
        return relation(
                "sag:Sagsklasse",
                rolle,
                Relationstype.KLASSE,
                uuid(KLASSE),
                "<si:SagsklasseLokalUdvidelse><si:Facettitel>Emne</si:Facettitel><si:Klassetitel>Titel</si:Klassetitel>"
                        + "<si:BrugervendtNoegle>" + noegle + "</si:BrugervendtNoegle></si:SagsklasseLokalUdvidelse>");
    }

    static String part(String urn) {
        return relation(
                "sag:Sagspart",
                Rolle.SAG_PRIMAER_PART,
                Relationstype.PERSON,
                "<sd:URNIdentifikator>" + urn + "</sd:URNIdentifikator>",
                "<si:SagspartLokalUdvidelse><si:FuldtNavn>Agnes Olsen</si:FuldtNavn></si:SagspartLokalUdvidelse>");
    }

    static String itsystemer() {
        return "<gd:LokalUdvidelseListe>" + itsystem("si:Sagsitsystem", Rolle.SAG_MASTER)
                + itsystem("si:Sagsitsystem", Rolle.SAG_AFSENDER) + "</gd:LokalUdvidelseListe>";
    }

    private static String itsystem(String art, Rolle rolle) {
        return "<" + art + "Relation>" + felter(rolle, Relationstype.IT_SYSTEM, uuid(Indeksklient.SYSTEM)) + "<"
                + art.substring(0, 2) + ":SystemNavn>Prøvesystem</" + art.substring(0, 2) + ":SystemNavn></" + art
                + "Relation>";
    }

    static String relation(String art, Rolle rolle, Relationstype type, String reference, String udvidelse) {
        return "<" + art + ">" + felter(rolle, type, reference) + "<gd:LokalUdvidelseListe>" + udvidelse
                + "</gd:LokalUdvidelseListe></" + art + ">";
    }

    static String felter(Rolle rolle, Relationstype type, String reference) {
        return felter(rolle, type, null, reference);
    }

    static String felter(Rolle rolle, Relationstype type, @Nullable String indeks, String reference) {
        return virkning("gd:Virkning", NU, null) + "<gd:Rolle>" + uuid(rolle.standard()) + "</gd:Rolle><gd:Type>"
                + uuid(type.standard()) + "</gd:Type>"
                + (indeks == null ? "" : "<gd:Indeks>" + indeks + "</gd:Indeks>") + "<gd:ReferenceID>" + reference
                + "</gd:ReferenceID>";
    }

    /** A document, as few parts as the rules ask for. */
    static String dokument(UUID dokument) {
        return "<sdi:DokumentIndeks>" + uuid(dokument) + "<di:Registrering>" + hoved(NU)
                + "<di:AttributListe><di:Egenskaber>" + virkning("di:Virkning", NU, null)
                + "<di:BrugervendtNoegle>D-" + dokument + "</di:BrugervendtNoegle><di:Titel>Brev</di:Titel>"
                + "<di:BrevDato>2026-11-24</di:BrevDato><di:Dokumentnummer>D-" + dokument + "</di:Dokumentnummer>"
                + "<di:Foelsomhed>IKKE_FORTROLIGE_DATA</di:Foelsomhed><di:Type>Brev, indgaaende</di:Type>"
                + "</di:Egenskaber></di:AttributListe><di:TilstandListe><di:Fremdrift>"
                + virkning("di:Virkning", NU, null)
                + "<di:FremdriftStatusKode>Modtaget</di:FremdriftStatusKode></di:Fremdrift></di:TilstandListe>"
                + "<di:RelationListe>"
                + dokumentaktoer(Rolle.DOKUMENT_EJER, Relationstype.ORGANISATION, ORGANISATION)
                + dokumentaktoer(Rolle.DOKUMENT_ANSVARLIG, Relationstype.BRUGER, BRUGER)
                + relation(
                        "di:Dokumentklasse",
                        Rolle.DOKUMENT_PRIMAER_KLASSE,
                        Relationstype.KLASSE,
                        uuid(KLASSE),
                        "<di:DokumentklasseLokalUdvidelse><di:Klassetitel>Titel</di:Klassetitel>"
                                + "<di:BrugervendtNoegle>27.35.04</di:BrugervendtNoegle></di:DokumentklasseLokalUdvidelse>")
                + "<gd:LokalUdvidelseListe>" + itsystem("di:Dokumentitsystem", Rolle.DOKUMENT_MASTER)
                + itsystem("di:Dokumentitsystem", Rolle.DOKUMENT_AFSENDER)
                + "</gd:LokalUdvidelseListe></di:RelationListe></di:Registrering></sdi:DokumentIndeks>";
    }

    private static String dokumentaktoer(Rolle rolle, Relationstype type, UUID reference) {
        return relation(
                "di:Dokumentaktoer",
                rolle,
                type,
                uuid(reference),
                "<di:DokumentaktoerLokalUdvidelse><di:FuldtNavn>Korsbæk Kommune</di:FuldtNavn>"
                        + "<di:CVR-Nr>11111111</di:CVR-Nr></di:DokumentaktoerLokalUdvidelse>");
    }

    /** An update of a case. */
    static String opdaterSag(UUID sag, String indhold, String tidspunkt) {
        return "<sdi:OpdaterSagIndeks>" + uuid(sag) + indhold + "<sdi:Tidspunkt>" + tidspunkt
                + "</sdi:Tidspunkt></sdi:OpdaterSagIndeks>";
    }

    static String virkning(String element, String fra, @Nullable String til) {
        return "<" + element + "><sd:FraTidspunkt>" + tidspunkt(fra) + "</sd:FraTidspunkt><sd:TilTidspunkt>"
                + (til == null ? "<sd:GraenseIndikator>true</sd:GraenseIndikator>" : tidspunkt(til))
                + "</sd:TilTidspunkt><sd:AktoerRef>" + uuid(BRUGER)
                + "</sd:AktoerRef><sd:AktoerTypeKode>Bruger</sd:AktoerTypeKode></" + element + ">";
    }

    private static String tidspunkt(String tid) {
        return "<sd:TidsstempelDatoTid>" + tid + "</sd:TidsstempelDatoTid>";
    }

    static String uuid(UUID uuid) {
        return "<sd:UUIDIdentifikator>" + uuid + "</sd:UUIDIdentifikator>";
    }
}
