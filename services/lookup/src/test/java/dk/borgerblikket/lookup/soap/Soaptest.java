package dk.borgerblikket.lookup.soap;

import static dk.borgerblikket.lookup.soap.Klientbeskeder.importer;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.klasselister;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.nytaar;
import static dk.borgerblikket.lookup.soap.Klientbeskeder.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektbesked;
import dk.borgerblikket.lookup.objekt.Objektlager;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.soap.konvolut.Soapversion;
import dk.borgerblikket.soap.proeve.Soapklient;
import dk.borgerblikket.soap.proeve.Soapsvar;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The calls that most tests of the addresses make, as the system of Korsbæk. */
abstract class Soaptest extends Tjenestetest {

    static final UUID KLASSE = UUID.fromString("6f2f5d0e-44b5-4c0f-9a35-6ddc9b0f7a11");

    @Inject
    Objektlager lager;

    /** Registers as the other interfaces do, past the contract. */
    void gem(String ejer, Objektart art, UUID uuid, Registrering registrering) {
        var besked = Objektbesked.af(art, uuid, Objektbesked.Haandtering.GEM, registrering);
        try {
            var retur = VertxContextSupport.subscribeAndAwait(() -> lager.skriv(new Cvr(ejer), List.of(besked)));
            assertThat(retur.getFirst().fejlbeskedTekst()).isEqualTo("OK");
        } catch (Throwable fejl) {
            throw new AssertionError(fejl);
        }
    }

    static Soapsvar klasse(String navn, String indhold) {
        return Opslagsklient.KLASSE.kald(Soapversion.V12, Klientbeskeder.klasse(navn, indhold));
    }

    static Soapsvar organisation(String navn, String indhold) {
        return Opslagsklient.ORGANISATION.kald(Soapversion.V12, Klientbeskeder.organisation(navn, indhold));
    }

    static void importerKlasse(UUID uuid, String noegle, String titel) {
        lykkes(klasse("ImportInput", importer("Klasse", uuid, nytaar(2020), klasselister(noegle, titel))));
    }

    static Soapsvar laesKlasse(UUID uuid, String... filtre) {
        return klasse("LaesInput", uuid(uuid) + String.join("", filtre));
    }

    static List<String> titler(Soapsvar svar) {
        return svar.tekster("Egenskab/TitelTekst");
    }

    static Soapsvar lykkes(Soapsvar svar) {
        return har(svar, "20");
    }

    static Soapsvar har(Soapsvar svar, String kode) {
        assertThat(svar.tekst("StandardRetur/StatusKode"))
                .as(() -> String.join(" ", svar.tekster("StandardRetur/FejlbeskedTekst")))
                .isEqualTo(kode);
        return svar;
    }

    /** The same caller, who acts for another municipality. */
    static Soapklient som(Soapklient klient, String kommune) {
        return new Soapklient(klient.adresse(), klient.kontrakt(), klient.skemaer(), klient.system(), kommune);
    }
}
