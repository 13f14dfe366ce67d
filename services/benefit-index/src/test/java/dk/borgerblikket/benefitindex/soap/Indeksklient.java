package dk.borgerblikket.benefitindex.soap;

import dk.borgerblikket.soap.kontrakt.Kontrakt;
import dk.borgerblikket.soap.proeve.Skemavalidering;
import dk.borgerblikket.soap.proeve.Soapklient;

/** A sender at each of the addresses of the benefit index. */
final class Indeksklient {

    static final Soapklient YDELSER = klient(Adresser.YDELSER, Indekskontrakter.YDELSER, "YdelseIndeksOperationer.xsd");
    static final Soapklient BEVILLINGER =
            klient(Adresser.BEVILLINGER, Indekskontrakter.BEVILLINGER, "BevillingIndeksOperationer.xsd");
    static final Soapklient EFFEKTUERINGER = klient(
            Adresser.EFFEKTUERINGER, Indekskontrakter.EFFEKTUERINGER, "OekonomiskEffektueringIndeksOperationer.xsd");

    private Indeksklient() {}

    private static Soapklient klient(String adresse, Kontrakt kontrakt, String skema) {
        return new Soapklient(
                adresse,
                kontrakt,
                new Skemavalidering(kontrakt, "ydelse-6/xsd/6.0.STS-0/" + skema),
                Klientbeskeder.SYSTEM,
                Klientbeskeder.KOMMUNE);
    }
}
