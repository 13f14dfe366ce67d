package dk.borgerblikket.benefitindex.soap;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The messages of KOMBIT's sample client, built part by part as it sends them, oddities included (wire-compatibility §8, §9):
 * limited and unlimited valid time, roles and types that differ from message to message, amounts with a thousands dot, and
 * references to what is not there. Only the Master is the one that the sender's agreement is for.
 */
final class Klientbeskeder {

    static final UUID SYSTEM = UUID.fromString("ba537e12-8b0c-44b1-9de7-f75803a4e091");
    static final String KOMMUNE = "11111111";
    static final String BORGER = "urn:oio:cpr-nr:0123456789";

    static final UUID BRUGER = UUID.fromString("7f1f3c2a-6f0b-4d1c-9d0e-3b0a5f6c7d81");
    private static final UUID ORG = UUID.fromString("4c5c9482-cab6-4a85-8491-88f98e61d161");
    private static final UUID SAG = UUID.fromString("2f7d2b51-3c5f-4b4e-9a0c-5c1d9b7e6a21");
    private static final String NU = "2026-11-25T12:00:00.000+01:00";

    private static final String PERSON = "c59f1523-1786-48c7-baff-466de1db3320";
    static final String MYNDIGHED = "45b7dafb-d90e-41da-b30e-ba007e577a8a";
    private static final String ORGENHED = "4546cca2-838e-4e0d-a5bd-83757d603362";
    static final String IT_SYSTEM = "29fe1da2-897a-46cd-b635-b9be8e0bffd6";
    static final String MASTER = "251c24fd-57b0-4afc-9d73-b063d1957eb3";
    private static final String AFSENDER = "1b3c6a6d-e977-4491-9bf8-b41ee6999f39";
    private static final String PRIMAER_KLASSE = "ea909030-c5fa-4544-9b22-a0010d08ebe1";
    private static final String KLASSE = "7c51b9a8-d388-4e83-8c8b-ee3a90458d0b";
    static final String YDELSE = "6ebd938f-0bbf-4142-a65c-fefe15e9f192";
    static final String YDELSESTYPE = "3aa45cbd-94c3-4601-84a6-66ce0f157dda";

    /** The prefixes of all messages. */
    static final String NAVNERUM = " xmlns:sd=\"urn:oio:sagdok:3.0.0\" xmlns:yi=\"urn:oio:sts:ydelse:ydelseindeks:6\""
            + " xmlns:bi=\"urn:oio:sts:ydelse:bevillingindeks:6\""
            + " xmlns:oef=\"urn:oio:sts:ydelse:oekonomiskeffektueringindeks:6\""
            + " xmlns:gd=\"urn:oio:sts:generelledefinitioner:6\" xmlns:go=\"urn:oio:sts:generelleoperationer:6\"";

    static final String PLAN = """
            <bi:OekonomiskEffektueringsplan><bi:Id>1</bi:Id>\
            <bi:EffektueringsplanStartdato>2026-01-01T00:00:00+01:00</bi:EffektueringsplanStartdato>\
            <bi:EffektueringsplanSlutdato>2026-12-31T00:00:00+01:00</bi:EffektueringsplanSlutdato>\
            <bi:Beregningsfrekvens>7772f4e3-b06d-4ef8-b599-9134cf3fdee4</bi:Beregningsfrekvens>\
            <bi:ForudBagud>Bagud</bi:ForudBagud><bi:Dispositionsdag>Sidste bankdag</bi:Dispositionsdag>\
            <bi:Ydelsesbeloeb>6694</bi:Ydelsesbeloeb></bi:OekonomiskEffektueringsplan>""";

    private Klientbeskeder() {}

    static String fjernBevilling(UUID uuid) {
        return besked("bi:FjernInput", uuid(uuid));
    }

    static String fjernEffektuering(UUID uuid) {
        return besked("oef:FjernInput", uuid(uuid));
    }

    static String importer(String... objekter) {
        return besked("yi:ImporterYdelseIndeksInput", String.join("", objekter));
    }

    static String opdater(String... objekter) {
        return besked("yi:OpdaterYdelseIndeksInput", String.join("", objekter));
    }

    /** An update of nothing. */
    static String opdaterUkendt(UUID uuid) {
        return opdater("<yi:OpdaterBevillingIndeks>" + uuid(uuid)
                + "<yi:Tidspunkt>2026-11-25T13:00:00+01:00</yi:Tidspunkt></yi:OpdaterBevillingIndeks>");
    }

    static String besked(String navn, String indhold) {
        return "<%1$s%2$s>%3$s</%1$s>".formatted(navn, NAVNERUM, indhold);
    }

    /** The grant of the import. */
    static String bevilling(UUID uuid) {
        var registrering = """
                <bi:Registrering>%s<bi:AttributListe>%s%s</bi:AttributListe><bi:TilstandListe/>\
                <bi:RelationListe>%s%s%s%s</bi:RelationListe></bi:Registrering>""".formatted(
                        hoved(),
                        egenskaber(),
                        bevilgetYdelse("", slutdato(), ORGENHED, PRIMAER_KLASSE, KLASSE),
                        sag(),
                        part("bi:Bevillingspart", "3102fa7e-f56e-4510-b0d4-1650c590dc3b", null, "bi"),
                        part("bi:Bevillingspart", "93af57a7-7658-4fac-98da-9e5ac7a7d9a5", "1", "bi"),
                        aktoerer() + sikkerhedsprofil());
        return "<yi:BevillingIndeks><bi:BevillingIndeks>" + uuid(uuid) + registrering
                + "<bi:UdenNotifikation>false</bi:UdenNotifikation></bi:BevillingIndeks></yi:BevillingIndeks>";
    }

    /** The payment of the import. */
    static String effektuering(UUID uuid) {
        var registrering = """
                <oef:Registrering>%s<oef:AttributListe>%s</oef:AttributListe><oef:TilstandListe/>\
                <oef:RelationListe>%s%s%s%s%s%s</oef:RelationListe></oef:Registrering>""".formatted(
                        hoved(),
                        betaling(""),
                        linje(),
                        aktoer("oef:Aktoer", "a91824c4-da1d-47f9-bce2-5d6597879415", MYNDIGHED, null, "oef"),
                        aktoer("oef:Aktoer", "a1ff36be-b3fb-4e1f-aac0-9d3313070ecb", MYNDIGHED, null, "oef"),
                        effektueringssystem(MASTER),
                        effektueringssystem(AFSENDER),
                        part("oef:OekonomiskEffektueringPart", "68d4b903-acae-4f2f-aafc-45bd999ed81f", null, "oef"));
        return "<yi:OekonomiskEffektueringIndeks><oef:OekonomiskEffektueringIndeks>" + uuid(uuid) + registrering
                + "</oef:OekonomiskEffektueringIndeks></yi:OekonomiskEffektueringIndeks>";
    }

    /** The update of the grant: no end, a plan, and the relations that it repeats. */
    static String opdaterBevilling(UUID uuid) {
        return "<yi:OpdaterBevillingIndeks>" + uuid(uuid) + "<bi:AttributListe>" + egenskaber()
                + bevilgetYdelse(PLAN, "", IT_SYSTEM, YDELSE, YDELSESTYPE) + "</bi:AttributListe><bi:TilstandListe/>"
                + "<bi:RelationListe>" + sag()
                + part("bi:Bevillingspart", "93af57a7-7658-4fac-98da-9e5ac7a7d9a5", "1", "bi") + aktoerer()
                + "</bi:RelationListe><yi:Tidspunkt>2026-11-25T13:00:00+01:00</yi:Tidspunkt></yi:OpdaterBevillingIndeks>";
    }

    /** The update of the payment: what was paid. */
    static String opdaterEffektuering(UUID uuid) {
        return "<yi:OpdaterOekonomiskEffektueringIndeks>" + uuid(uuid) + "<oef:AttributListe>"
                + betaling("<oef:BeloebUdbetalt>3.744</oef:BeloebUdbetalt>")
                + "</oef:AttributListe><oef:TilstandListe/>"
                + "<oef:RelationListe>" + linje()
                + aktoer("oef:Aktoer", "a91824c4-da1d-47f9-bce2-5d6597879415", MYNDIGHED, null, "oef")
                + effektueringssystem(MASTER)
                + part("oef:OekonomiskEffektueringPart", "68d4b903-acae-4f2f-aafc-45bd999ed81f", null, "oef")
                + "</oef:RelationListe><yi:Tidspunkt>2026-11-25T13:00:00+01:00</yi:Tidspunkt>"
                + "</yi:OpdaterOekonomiskEffektueringIndeks>";
    }

    private static String hoved() {
        return "<sd:Tidspunkt>2014-02-05T10:00:00.000+01:00</sd:Tidspunkt>"
                + "<sd:LivscyklusKode>Importeret</sd:LivscyklusKode><sd:BrugerRef>" + uuid(BRUGER) + "</sd:BrugerRef>";
    }

    static String egenskaber() {
        return "<bi:Egenskaber>" + virkning("bi:Virkning", null)
                + "<bi:BrugervendtNoegle>2026-0001</bi:BrugervendtNoegle>"
                + "<bi:Foelsomhed>FORTROLIGE_PERSONOPLYSNINGER</bi:Foelsomhed></bi:Egenskaber>";
    }

    private static String slutdato() {
        return "<bi:BevilgetYdelseSlutdato>2026-12-31T00:00:00+01:00</bi:BevilgetYdelseSlutdato>";
    }

    static String bevilgetYdelse(
            String plan, String slutdato, String systemtype, String ydelsesrolle, String ydelsestype) {
        var ydelse = udenVirkning(ydelsesrolle, ydelsestype, "1", KLASSE)
                + "<bi:Ydelsesnavn>Boligstøtte</bi:Ydelsesnavn><bi:Klassifikation>"
                + udenVirkning(PRIMAER_KLASSE, KLASSE, "1", KLASSE)
                + "<bi:BrugervendtNoegle>32.03.04</bi:BrugervendtNoegle>"
                + "<bi:Klassetitel>Enkeltydelser</bi:Klassetitel></bi:Klassifikation>";
        return "<bi:BevilgetYdelse>" + virkning("bi:Virkning", null) + "<bi:Id>1</bi:Id><bi:Navn>Hjælp</bi:Navn>"
                + "<bi:BevilgetYdelseStartdato>2026-06-01T00:00:00+01:00</bi:BevilgetYdelseStartdato>" + slutdato
                + ydelsessystem(MASTER, systemtype) + ydelsessystem(AFSENDER, systemtype) + "<bi:Ydelse>" + ydelse
                + "</bi:Ydelse>" + plan + "</bi:BevilgetYdelse>";
    }

    private static String ydelsessystem(String rolle, String type) {
        return "<bi:ItSystem>" + udenVirkning(rolle, type, null, SYSTEM.toString())
                + "<bi:SystemNavn>Fagsystem</bi:SystemNavn></bi:ItSystem>";
    }

    private static String udenVirkning(String rolle, String type, @Nullable String indeks, String reference) {
        return relation("bi", "", rolle, type, indeks, uuid(UUID.fromString(reference)));
    }

    static String sag() {
        return "<bi:Bevillingssag>"
                + relation(
                        "gd",
                        virkning("gd:Virkning", null),
                        "31237487-787a-424f-8819-56aaedf00643",
                        "f08a4a13-2567-41d0-bf8d-3af754b03464",
                        "Sag om bolig",
                        uuid(SAG))
                + "<bi:BrugervendtNoegle>2026-0001</bi:BrugervendtNoegle><bi:FuldtNavn>Bolig</bi:FuldtNavn>"
                + "</bi:Bevillingssag>";
    }

    static String part(String art, String rolle, @Nullable String indeks, String praefiks) {
        return "<" + art + ">"
                + relation(
                        "gd",
                        virkning("gd:Virkning", null),
                        rolle,
                        PERSON,
                        indeks,
                        "<sd:URNIdentifikator>" + BORGER + "</sd:URNIdentifikator>")
                + "<" + praefiks + ":FuldtNavn>Agnes Olsen</" + praefiks + ":FuldtNavn></" + art + ">";
    }

    static String aktoerer() {
        return aktoer("bi:Bevillingsaktoer", "abdf4d3e-f113-4282-b13e-6cd32a82621c", MYNDIGHED, null, "bi")
                + aktoer("bi:Bevillingsaktoer", "fbe1016a-170a-4dea-8652-2813c1a566c0", ORGENHED, "1", "bi");
    }

    static String aktoer(String art, String rolle, String type, @Nullable String indeks, String praefiks) {
        return "<" + art + ">" + relation("gd", virkning("gd:Virkning", null), rolle, type, indeks, uuid(ORG)) + "<"
                + praefiks + ":FuldtNavn>Korsbæk Kommune</" + praefiks + ":FuldtNavn><" + praefiks + ":CVR-nr>"
                + KOMMUNE
                + "</" + praefiks + ":CVR-nr></" + art + ">";
    }

    private static String sikkerhedsprofil() {
        return "<bi:Sikkerhedsprofil>"
                + relation(
                        "gd",
                        virkning("gd:Virkning", "2027-11-25T12:00:00+01:00"),
                        "4becdcec-c8bd-44a4-ac0b-5a0162986840",
                        "2b808769-8d09-4aa3-ac28-f8ac3526010f",
                        "1",
                        uuid(BRUGER))
                + "</bi:Sikkerhedsprofil>";
    }

    static String betaling(String udbetalt) {
        return "<oef:Egenskaber>" + virkning("oef:Virkning", null)
                + "<oef:BrugervendtNoegle>2026-0001</oef:BrugervendtNoegle>"
                + "<oef:Startdato>2026-01-01T00:00:00+01:00</oef:Startdato>"
                + "<oef:Slutdato>2026-01-31T00:00:00+01:00</oef:Slutdato>"
                + "<oef:SamletBruttobeloeb>5.942</oef:SamletBruttobeloeb>"
                + "<oef:Dispositionsdato>2026-01-30T00:00:00+01:00</oef:Dispositionsdato>"
                + "<oef:BeloebEfterSkatATP>3.744</oef:BeloebEfterSkatATP>"
                + "<oef:BeloebSendtTilUdbetaling>3.744</oef:BeloebSendtTilUdbetaling>" + udbetalt
                + "<oef:Udbetalingsafdeling>Ydelsescentret</oef:Udbetalingsafdeling></oef:Egenskaber>";
    }

    static String linje() {
        return "<oef:OekonomiskYdelseEffektueringRelation>"
                + relation(
                        "gd",
                        virkning("gd:Virkning", "2027-01-01T00:00:00+01:00"),
                        "ccc9d91b-9a4c-4ada-9be4-795ca068e89d",
                        "4fd9d6c1-2939-4bfe-b803-ab0b3904bd2f",
                        "1",
                        uuid(BRUGER))
                + "<oef:YdelsesperiodeStartdato>2026-01-01T00:00:00+01:00</oef:YdelsesperiodeStartdato>"
                + "<oef:YdelsesperiodeSlutdato>2026-01-31T00:00:00+01:00</oef:YdelsesperiodeSlutdato>"
                + "<oef:Ydelsesbeloeb>5.942</oef:Ydelsesbeloeb>"
                + "<oef:Klassifikationsbeskrivelse>32.03.04</oef:Klassifikationsbeskrivelse><oef:BevilgetYdelseRef>"
                + uuid(SAG) + "<oef:BevilgetYdelseId>1</oef:BevilgetYdelseId></oef:BevilgetYdelseRef>"
                + "</oef:OekonomiskYdelseEffektueringRelation>";
    }

    static String effektueringssystem(String rolle) {
        return "<oef:ItSystem>" + relation("gd", virkning("gd:Virkning", null), rolle, IT_SYSTEM, null, uuid(SYSTEM))
                + "<oef:SystemNavn>Fagsystem</oef:SystemNavn></oef:ItSystem>";
    }

    /** @param praefiks of the children: bi where a relation has no valid time, and gd elsewhere */
    private static String relation(
            String praefiks, String virkning, String rolle, String type, @Nullable String indeks, String reference) {
        return virkning
                + element(praefiks + ":Rolle", uuid(UUID.fromString(rolle)))
                + element(praefiks + ":Type", uuid(UUID.fromString(type)))
                + (indeks == null ? "" : element(praefiks + ":Indeks", indeks))
                + element(praefiks + ":ReferenceID", reference);
    }

    private static String element(String navn, String indhold) {
        return "<" + navn + ">" + indhold + "</" + navn + ">";
    }

    /** The user is named by a URN that holds a bare UUID. */
    private static String virkning(String element, @Nullable String til) {
        return "<" + element + "><sd:FraTidspunkt>" + tidspunkt(NU) + "</sd:FraTidspunkt><sd:TilTidspunkt>"
                + (til == null ? "<sd:GraenseIndikator>true</sd:GraenseIndikator>" : tidspunkt(til))
                + "</sd:TilTidspunkt><sd:AktoerRef><sd:URNIdentifikator>" + BRUGER
                + "</sd:URNIdentifikator></sd:AktoerRef><sd:AktoerTypeKode>Bruger</sd:AktoerTypeKode></" + element
                + ">";
    }

    static String tidspunkt(String tid) {
        return "<sd:TidsstempelDatoTid>" + tid + "</sd:TidsstempelDatoTid>";
    }

    static String uuid(UUID uuid) {
        return "<sd:UUIDIdentifikator>" + uuid + "</sd:UUIDIdentifikator>";
    }
}
