package dk.borgerblikket.lookup.soap;

import dk.borgerblikket.lookup.Aftaler;
import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.soap.proeve.Skemavalidering;
import dk.borgerblikket.soap.proeve.Soapklient;
import java.util.UUID;

/** A caller at each of the addresses, who may write there. */
final class Opslagsklient {

    static final Soapklient KLASSE =
            klient(Adresser.KLASSE, Opslagskontrakt.KLASSE, "klasse/KlasseOperationer.xsd", Aftaler.KLASSESYSTEM);
    static final Soapklient ORGANISATION = klient(
            Adresser.ORGANISATION,
            Opslagskontrakt.ORGANISATION,
            "organisation/Organisation/OrganisationOperationer.xsd",
            Aftaler.ORGANISATIONSSYSTEM);
    static final Soapklient VIRKSOMHED = klient(
            Adresser.VIRKSOMHED,
            Opslagskontrakt.VIRKSOMHED,
            "organisation/Virksomhed/VirksomhedOperationer.xsd",
            Aftaler.ORGANISATIONSSYSTEM);

    private Opslagsklient() {}

    static Soapklient af(Opslagskontrakt kontrakt) {
        return switch (kontrakt.art()) {
            case KLASSE -> KLASSE;
            case ORGANISATION -> ORGANISATION;
            default -> VIRKSOMHED;
        };
    }

    /** The same address, called by a system whose agreement gives no right to write. */
    static Soapklient laeser(Soapklient klient) {
        return new Soapklient(
                klient.adresse(), klient.kontrakt(), klient.skemaer(), Tjenestetest.FAGSYSTEM, klient.kommune());
    }

    private static Soapklient klient(String adresse, Opslagskontrakt kontrakt, String skema, UUID system) {
        return new Soapklient(
                adresse,
                kontrakt.kontrakt(),
                new Skemavalidering(kontrakt.kontrakt(), skema),
                system,
                Tjenestetest.KORSBAEK);
    }
}
