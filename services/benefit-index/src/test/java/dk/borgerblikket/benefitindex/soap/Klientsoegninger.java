package dk.borgerblikket.benefitindex.soap;

import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.BRUGER;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.IT_SYSTEM;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.MASTER;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.MYNDIGHED;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.PLAN;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.YDELSE;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.YDELSESTYPE;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.aktoer;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.aktoerer;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.besked;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.betaling;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.bevilgetYdelse;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.effektueringssystem;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.egenskaber;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.linje;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.part;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.sag;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.tidspunkt;
import static dk.borgerblikket.benefitindex.soap.Klientbeskeder.uuid;

import java.util.UUID;

/** The searches of KOMBIT's sample client (wire-compatibility §8.5): every field of the objects that it has sent, by example. */
final class Klientsoegninger {

    private Klientsoegninger() {}

    /** A search for the two by their UUIDs, with an expression that says nothing. */
    static String hent(UUID bevilling, UUID effektuering) {
        return besked(
                "yi:FremsoegYdelseIndeksInput",
                "<yi:BevillingUuid>" + bevilling + "</yi:BevillingUuid><yi:OekonomiskEffektueringUuid>" + effektuering
                        + "</yi:OekonomiskEffektueringUuid><yi:SoegUdtryk/>");
    }

    /** The search of the sample: criteria on grants and on payments under one AND. */
    static String fremsoeg(UUID bevilling, UUID effektuering) {
        return fremsoeg(bevilling, effektuering, "");
    }

    /** The search of the sample that also has what is denied twice. */
    static String fremsoegNot(UUID bevilling, UUID effektuering) {
        return fremsoeg(
                bevilling,
                effektuering,
                "<yi:NOT><yi:operation>OR</yi:operation><yi:NOT>" + soegBevilling(PLAN) + "</yi:NOT></yi:NOT>");
    }

    private static String fremsoeg(UUID bevilling, UUID effektuering, String not) {
        return besked(
                "yi:FremsoegYdelseIndeksInput",
                "<yi:BevillingUuid>" + bevilling + "</yi:BevillingUuid><yi:OekonomiskEffektueringUuid>" + effektuering
                        + "</yi:OekonomiskEffektueringUuid><yi:SoegUdtryk><yi:SoegUdtryk><yi:operation>OR</yi:operation>"
                        + soegBevilling("") + "</yi:SoegUdtryk>" + not
                        + "<yi:SoegUdtryk><yi:operation>OR</yi:operation><yi:SoegUdtryk>" + soegEffektuering()
                        + "</yi:SoegUdtryk></yi:SoegUdtryk></yi:SoegUdtryk>");
    }

    private static String soegBevilling(String plan) {
        return "<yi:SoegBevillingIndeks>" + soegetider() + "<bi:AttributListe>" + egenskaber()
                + bevilgetYdelse(plan, "", IT_SYSTEM, YDELSE, YDELSESTYPE) + "</bi:AttributListe><bi:TilstandListe/>"
                + "<bi:RelationListe>" + sag()
                + part("bi:Bevillingspart", "93af57a7-7658-4fac-98da-9e5ac7a7d9a5", "1", "bi") + aktoerer()
                + "</bi:RelationListe></yi:SoegBevillingIndeks>";
    }

    private static String soegEffektuering() {
        return "<yi:SoegOekonomiskEffektueringIndeks>" + soegetider() + "<oef:AttributListe>"
                + betaling("<oef:BeloebUdbetalt>3.744</oef:BeloebUdbetalt>")
                + "</oef:AttributListe><oef:TilstandListe/>"
                + "<oef:RelationListe>" + linje()
                + aktoer("oef:Aktoer", "a91824c4-da1d-47f9-bce2-5d6597879415", MYNDIGHED, null, "oef")
                + effektueringssystem(MASTER)
                + part("oef:OekonomiskEffektueringPart", "68d4b903-acae-4f2f-aafc-45bd999ed81f", null, "oef")
                + "</oef:RelationListe></yi:SoegOekonomiskEffektueringIndeks>";
    }

    private static String soegetider() {
        var interval = "<sd:FraTidspunkt>" + tidspunkt("2014-01-01T00:00:00+01:00")
                + "</sd:FraTidspunkt><sd:TilTidspunkt><sd:GraenseIndikator>true</sd:GraenseIndikator></sd:TilTidspunkt>";
        return "<sd:FoersteResultatReference>0</sd:FoersteResultatReference>"
                + "<sd:MaksimalAntalKvantitet>50</sd:MaksimalAntalKvantitet><sd:SoegRegistrering>" + interval
                + "<sd:LivscyklusKode>Importeret</sd:LivscyklusKode><sd:BrugerRef>" + uuid(BRUGER)
                + "</sd:BrugerRef></sd:SoegRegistrering><sd:SoegVirkning>" + interval
                + "<sd:AktoerRef><sd:URNIdentifikator>" + BRUGER
                + "</sd:URNIdentifikator></sd:AktoerRef><sd:AktoerTypeKode>Bruger</sd:AktoerTypeKode></sd:SoegVirkning>"
                + "<go:SoegStsFraTidspunkt>" + tidspunkt("2014-01-01T00:00:00+01:00")
                + "</go:SoegStsFraTidspunkt><go:SoegStsTilTidspunkt><sd:GraenseIndikator>true</sd:GraenseIndikator>"
                + "</go:SoegStsTilTidspunkt>";
    }
}
