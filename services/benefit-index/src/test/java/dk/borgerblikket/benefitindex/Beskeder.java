package dk.borgerblikket.benefitindex;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Messages as a source system sends them, made of the published sample's values; each test changes what it is about. */
final class Beskeder {

    static final String KORSBAEK = "11111111";
    static final UUID SYSTEM = UUID.fromString("ba537e12-8b0c-44b1-9de7-f75803a4e091");
    static final String IMPORTERET = "2020-05-12T10:00:00+02:00";
    static final String KLE = "32.03.04";

    private static final String PERSON = "c59f1523-1786-48c7-baff-466de1db3320";
    private static final String ORGANISATION = "45b7dafb-d90e-41da-b30e-ba007e577a8a";
    private static final String ITSYSTEM = "29fe1da2-897a-46cd-b635-b9be8e0bffd6";

    static final String EJER = "abdf4d3e-f113-4282-b13e-6cd32a82621c";
    static final String ANSVARLIG = "fbe1016a-170a-4dea-8652-2813c1a566c0";
    static final String BEVILLINGSMODTAGER = "3102fa7e-f56e-4510-b0d4-1650c590dc3b";
    static final String YDELSESMODTAGER = "93af57a7-7658-4fac-98da-9e5ac7a7d9a5";
    static final String MASTER = "251c24fd-57b0-4afc-9d73-b063d1957eb3";
    static final String AFSENDER = "1b3c6a6d-e977-4491-9bf8-b41ee6999f39";

    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicInteger NUMMER = new AtomicInteger();

    private Beskeder() {}

    /** A CPR number that cannot be real (day 61 and up), and that no other test uses. */
    static String nytCpr() {
        var n = NUMMER.incrementAndGet();
        return "%02d01%02d%04d".formatted(61 + n / 10_000 % 30, n / 1000 % 100, n);
    }

    static ObjectNode json(String tekst) {
        try {
            return (ObjectNode) JSON.readTree(tekst.replace('\'', '"'));
        } catch (JsonProcessingException fejl) {
            throw new IllegalArgumentException(fejl);
        }
    }

    static String virkning(String fra) {
        return "{'FraTidspunkt':{'TidsstempelDatoTid':'%s'},'TilTidspunkt':{'GraenseIndikator':true},'AktoerRef':{'URNIdentifikator':'urn:oio:it-system-uuid:%s'},'AktoerTypeKode':'ItSystem'}"
                .formatted(fra, SYSTEM);
    }

    /** A relation of the common shape with further fields. */
    static ObjectNode relation(String rolle, String type, String reference, String flere) {
        var slags = reference.startsWith("urn:") ? "URNIdentifikator" : "UUIDIdentifikator";
        return json(
                "{'Virkning':%s,'Rolle':{'UUIDIdentifikator':'%s'},'Type':{'UUIDIdentifikator':'%s'},'ReferenceID':{'%s':'%s'}%s}"
                        .formatted(virkning(IMPORTERET), rolle, type, slags, reference, flere));
    }

    static ObjectNode part(String rolle, String cpr) {
        return relation(rolle, PERSON, "urn:oio:cpr-nr:" + cpr, ",'FuldtNavn':'Demo Borger'");
    }

    static ObjectNode itSystem(String rolle, UUID system) {
        return json(
                "{'Rolle':{'UUIDIdentifikator':'%s'},'Type':{'UUIDIdentifikator':'%s'},'ReferenceID':{'UUIDIdentifikator':'%s'},'SystemNavn':'Fagsystem'}"
                        .formatted(rolle, ITSYSTEM, system));
    }

    static ObjectNode ydelse(String id, String kle) {
        var ydelse = json("""
                {'Virkning':%s,'Id':'%s','Navn':'Hjælp til bolig','BevilgetYdelseStartdato':'2020-06-01T00:00:00+02:00',
                 'ItSystem':[],
                 'Ydelse':{'Rolle':{'UUIDIdentifikator':'6ebd938f-0bbf-4142-a65c-fefe15e9f192'},'Ydelsesnavn':'Boligstøtte',
                  'Klassifikation':{'Rolle':{'UUIDIdentifikator':'ea909030-c5fa-4544-9b22-a0010d08ebe1'},
                   'BrugervendtNoegle':'%s','Klassetitel':'Boligstøtte'}}}
                """.formatted(virkning(IMPORTERET), id, kle));
        ydelse.withArray("ItSystem").add(itSystem(MASTER, SYSTEM)).add(itSystem(AFSENDER, SYSTEM));
        return ydelse;
    }

    /** A grant without any finding, to one citizen. */
    static ObjectNode bevilling(UUID uuid, String cpr) {
        var bevilling = json("""
                {'UUIDIdentifikator':'%s','Registrering':[{'Tidspunkt':'%s','LivscyklusKode':'Importeret',
                 'BrugerRef':{'URNIdentifikator':'urn:oio:it-system-uuid:%s'},
                 'AttributListe':{'Egenskaber':[{'Virkning':%s,'BrugervendtNoegle':'B-1','Foelsomhed':'FORTROLIGE_PERSONOPLYSNINGER'}],
                  'BevilgetYdelse':[]},
                 'TilstandListe':{},
                 'RelationListe':{'Bevillingssag':[],'Bevillingspart':[],'Bevillingsaktoer':[]}}],'UdenNotifikation':false}
                """.formatted(uuid, IMPORTERET, SYSTEM, virkning(IMPORTERET)));
        attributter(bevilling).withArray("BevilgetYdelse").add(ydelse("1", KLE));
        var relationer = relationer(bevilling);
        relationer
                .withArray("Bevillingssag")
                .add(relation(
                        "31237487-787a-424f-8819-56aaedf00643",
                        "f08a4a13-2567-41d0-bf8d-3af754b03464",
                        UUID.randomUUID().toString(),
                        ",'BrugervendtNoegle':'2020-123456789','FuldtNavn':'Aftale om boligstøtte'"));
        relationer.withArray("Bevillingspart").add(part(BEVILLINGSMODTAGER, cpr));
        relationer
                .withArray("Bevillingsaktoer")
                .add(relation(
                        EJER,
                        ORGANISATION,
                        "urn:oio:cvr-nr:" + KORSBAEK,
                        ",'FuldtNavn':'Korsbæk Kommune','CVR-nr':'11111111','BrugervendtNoegle':'KK'"))
                .add(relation(
                        ANSVARLIG,
                        ORGANISATION,
                        UUID.randomUUID().toString(),
                        ",'FuldtNavn':'Ydelsescentret','CVR-nr':'11111111','Indeks':'1'"));
        return bevilling;
    }

    static ObjectNode linje(UUID effektuering, String indeks, UUID bevilling, String beloeb) {
        return relation(
                "ccc9d91b-9a4c-4ada-9be4-795ca068e89d",
                "4fd9d6c1-2939-4bfe-b803-ab0b3904bd2f",
                effektuering.toString(),
                ",'Indeks':'%s','YdelsesperiodeStartdato':'2020-06-01T00:00:00+02:00','YdelsesperiodeSlutdato':'2020-07-01T00:00:00+02:00','Ydelsesbeloeb':'%s','Klassifikationsbeskrivelse':'%s','BevilgetYdelseRef':{'UUIDIdentifikator':'%s','BevilgetYdelseId':'1'}"
                        .formatted(indeks, beloeb, KLE, bevilling));
    }

    /** A payment without any finding as long as the lines add up to {@code samlet}. */
    static ObjectNode effektuering(UUID uuid, String modtager, String samlet, ObjectNode... linjer) {
        var effektuering = json("""
                {'UUIDIdentifikator':'%s','Registrering':[{'Tidspunkt':'%s','LivscyklusKode':'Importeret',
                 'BrugerRef':{'URNIdentifikator':'urn:oio:it-system-uuid:%s'},
                 'AttributListe':{'Egenskaber':[]},'TilstandListe':{},
                 'RelationListe':{'OekonomiskYdelseEffektueringRelation':[],'Aktoer':[],'ItSystem':[],'OekonomiskEffektueringPart':[]}}]}
                """.formatted(uuid, IMPORTERET, SYSTEM));
        attributter(effektuering).withArray("Egenskaber").add(egenskaber(IMPORTERET, samlet));
        var relationer = relationer(effektuering);
        relationer.withArray("OekonomiskYdelseEffektueringRelation").addAll(List.of(linjer));
        relationer
                .withArray("Aktoer")
                .add(relation(
                        "a91824c4-da1d-47f9-bce2-5d6597879415",
                        ORGANISATION,
                        "urn:oio:cvr-nr:" + KORSBAEK,
                        ",'FuldtNavn':'Korsbæk Kommune','CVR-nr':'11111111','BrugervendtNoegle':'KK'"))
                .add(relation(
                        "a1ff36be-b3fb-4e1f-aac0-9d3313070ecb",
                        ORGANISATION,
                        UUID.randomUUID().toString(),
                        ",'FuldtNavn':'Ydelsescentret'"));
        relationer
                .withArray("ItSystem")
                .add(relation(MASTER, ITSYSTEM, SYSTEM.toString(), ",'SystemNavn':'Fagsystem'"))
                .add(relation(AFSENDER, ITSYSTEM, SYSTEM.toString(), ",'SystemNavn':'Fagsystem'"));
        relationer.withArray("OekonomiskEffektueringPart").add(part("68d4b903-acae-4f2f-aafc-45bd999ed81f", modtager));
        return effektuering;
    }

    static ObjectNode egenskaber(String fra, String samlet) {
        return json("""
                {'Virkning':%1$s,'BrugervendtNoegle':'E-1','Startdato':'2020-06-01T00:00:00+02:00','Slutdato':'2020-07-01T00:00:00+02:00',
                 'SamletBruttobeloeb':'%2$s','Dispositionsdato':'2020-06-30T00:00:00+02:00','BeloebEfterSkatATP':'%2$s',
                 'BeloebSendtTilUdbetaling':'%2$s','Udbetalingsafdeling':'Ydelsescentret'}
                """.formatted(virkning(fra), samlet));
    }

    static ObjectNode registrering(ObjectNode objekt) {
        return (ObjectNode) objekt.get("Registrering").get(0);
    }

    static ObjectNode attributter(ObjectNode objekt) {
        return (ObjectNode) registrering(objekt).get("AttributListe");
    }

    static ObjectNode relationer(ObjectNode objekt) {
        return (ObjectNode) registrering(objekt).get("RelationListe");
    }

    /** The place in the message, by JSON pointer. */
    static ObjectNode ved(ObjectNode objekt, String sti) {
        return (ObjectNode) objekt.at(sti);
    }

    static ObjectNode importer(List<? extends JsonNode> bevillinger, List<? extends JsonNode> effektueringer) {
        var besked = JSON.createObjectNode();
        pak(besked, "BevillingIndeks", bevillinger);
        pak(besked, "OekonomiskEffektueringIndeks", effektueringer);
        return besked;
    }

    private static void pak(ObjectNode besked, String navn, List<? extends JsonNode> objekter) {
        ArrayNode liste = besked.putArray(navn);
        objekter.forEach(o -> liste.addObject().set(navn, o));
    }

    static ObjectNode opdaterBevilling(UUID uuid, String tidspunkt) {
        return json("{'UUIDIdentifikator':'%s','Tidspunkt':'%s'}".formatted(uuid, tidspunkt));
    }

    /** An update that says what was paid. */
    static ObjectNode udbetalt(UUID uuid, String tidspunkt, String samlet, String beloeb) {
        var egenskaber = egenskaber(tidspunkt, samlet).put("BeloebUdbetalt", beloeb);
        var opdatering = json("{'UUIDIdentifikator':'%s','Tidspunkt':'%s'}".formatted(uuid, tidspunkt));
        opdatering.putObject("AttributListe").putArray("Egenskaber").add(egenskaber);
        return opdatering;
    }

    static ObjectNode opdater(List<? extends JsonNode> bevillinger, List<? extends JsonNode> effektueringer) {
        var besked = JSON.createObjectNode();
        besked.putArray("OpdaterBevillingIndeks").addAll(List.copyOf(bevillinger));
        besked.putArray("OpdaterOekonomiskEffektueringIndeks").addAll(List.copyOf(effektueringer));
        return besked;
    }

    static ObjectNode soegUuid(List<UUID> bevillinger, List<UUID> effektueringer) {
        var besked = json("{'SoegUdtryk':{}}");
        var b = besked.putArray("BevillingUuid");
        bevillinger.forEach(u -> b.add(u.toString()));
        var e = besked.putArray("OekonomiskEffektueringUuid");
        effektueringer.forEach(u -> e.add(u.toString()));
        return besked;
    }
}
