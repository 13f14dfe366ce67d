package dk.borgerblikket.lookup.graphql;

import static dk.borgerblikket.lookup.objekt.Objektbygger.fra;
import static dk.borgerblikket.lookup.objekt.Objektbygger.fraTil;
import static dk.borgerblikket.lookup.objekt.Objektbygger.objekt;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektbesked;
import dk.borgerblikket.lookup.objekt.Objektbesked.Haandtering;
import dk.borgerblikket.lookup.objekt.Objektbygger;
import dk.borgerblikket.lookup.objekt.Objektlager;
import dk.borgerblikket.oio.Cvr;
import io.quarkus.vertx.VertxContextSupport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A small municipality: a root, two units below it and one that is closed, and two users. */
final class Korsbaek {

    static final String NABO = "22222222";
    static final UUID ANSVARLIG = UUID.fromString("2a5f38d8-7092-4b3f-85cc-7e272c3c4bb0");
    static final UUID POSTADRESSE = UUID.fromString("80b610c6-314b-485a-a014-a9a1d7070bc4");
    static final UUID EMAIL = UUID.fromString("5d13e891-162a-456b-abf2-fd9b864df96d");
    static final UUID ANSAT_I = UUID.fromString("57553824-5ed0-4a64-b8aa-7e801df264f6");
    static final UUID INTERN = UUID.fromString("fe5bec29-0709-4b45-b935-2748ff554c7a");
    /** Is no class in the register. */
    static final UUID UKENDT_ROLLE = id("ukendt rolle");

    static final UUID ORGANISATION = id("organisation");
    static final UUID VIRKSOMHED = id("virksomhed");
    static final UUID MYNDIGHED = id("myndighed");
    static final UUID ROD = id("rod");
    static final UUID JOBCENTER = id("jobcenter");
    static final UUID BORGERSERVICE = id("borgerservice");
    static final UUID NEDLAGT = id("nedlagt");
    static final UUID SYSTEM = id("system");
    static final UUID POST = id("post");
    static final UUID MAIL = id("mail");
    static final UUID KONTANTHJAELP = id("32.24.04");
    static final UUID PAS = id("23.05.06");
    static final UUID HENVENDELSE = id("henvendelse");
    static final UUID ANSAETTELSE = id("ansaettelse");
    static final UUID GAMMEL_ANSAETTELSE = id("gammel ansaettelse");
    static final UUID MAUDE = id("maude");
    static final UUID ULF = id("ulf");
    static final UUID MAUDE_PERSON = id("maude person");

    private Korsbaek() {}

    static UUID id(String navn) {
        return UUID.nameUUIDFromBytes(navn.getBytes(StandardCharsets.UTF_8));
    }

    static void opret(Objektlager lager) {
        gem(lager, Tjenestetest.NATIONAL, klasser());
        gem(lager, Tjenestetest.KORSBAEK, organisation());
    }

    static void gem(Objektlager lager, String cvr, List<Objektbesked> beskeder) {
        try {
            assertThat(VertxContextSupport.subscribeAndAwait(() -> lager.skriv(new Cvr(cvr), beskeder)))
                    .allSatisfy(retur -> assertThat(retur.statusKode())
                            .as(retur.fejlbeskedTekst())
                            .isEqualTo(20));
        } catch (Throwable fejl) {
            throw new AssertionError(fejl);
        }
    }

    static Objektbesked besked(Objektart art, UUID uuid, Objektbygger objekt) {
        return Objektbesked.af(art, uuid, Haandtering.GEM, objekt.byg());
    }

    static Objektbygger navngivet(String noegle, String felt, String navn) {
        return objekt().egenskab(fra(2020), "BrugervendtNoegleTekst", noegle, felt, navn);
    }

    static Objektbygger enhed(String navn, UUID overordnet) {
        return navngivet(navn, "EnhedNavn", navn)
                .aktiv(fra(2020))
                .relation(fra(2020), "Tilhoerer", ORGANISATION)
                .relation(fra(2020), "Overordnet", overordnet);
    }

    private static List<Objektbesked> klasser() {
        var klasser = new ArrayList<Objektbesked>();
        klasser.add(klasse(KONTANTHJAELP, "32.24.04", "Hjælp til forsørgelse"));
        klasser.add(klasse(PAS, "23.05.06", "Pas"));
        klasser.add(klasse(ANSVARLIG, "ansvarlig", "Ansvarlig"));
        klasser.add(klasse(POSTADRESSE, "postadresse", "Postadresse"));
        klasser.add(klasse(ANSAT_I, "ansat-i", "Ansat i"));
        klasser.add(klasse(INTERN, "intern", "Intern"));
        return klasser;
    }

    private static Objektbesked klasse(UUID uuid, String noegle, String titel) {
        return besked(
                Objektart.KLASSE, uuid, navngivet(noegle, "TitelTekst", titel).publiceret(fra(2020)));
    }

    private static List<Objektbesked> organisation() {
        return List.of(
                besked(
                        Objektart.VIRKSOMHED,
                        VIRKSOMHED,
                        objekt().egenskab(
                                        fra(2020),
                                        "BrugervendtNoegleTekst",
                                        "V",
                                        "CVR-NummerTekst",
                                        Tjenestetest.KORSBAEK)),
                besked(Objektart.MYNDIGHED, MYNDIGHED, navngivet("M", "MyndighedsKode", "0999")),
                besked(
                        Objektart.ORGANISATION,
                        ORGANISATION,
                        navngivet("KORS", "OrganisationNavn", "Korsbæk Kommune")
                                .aktiv(fra(2020))
                                .relation(fra(2020), "Virksomhed", VIRKSOMHED)
                                .relation(fra(2020), "Myndighed", MYNDIGHED)
                                .relation(fra(2020), "TilknyttedeEnheder", ROD)),
                besked(
                        Objektart.ORGANISATIONENHED,
                        ROD,
                        navngivet("ROD", "EnhedNavn", "Ærø og resten")
                                .aktiv(fra(2020))
                                .relation(fra(2020), "Tilhoerer", ORGANISATION)),
                besked(
                        Objektart.ORGANISATIONENHED,
                        JOBCENTER,
                        enhed("Jobcenter", ROD)
                                .tilknytning(fra(2020), "Opgaver", KONTANTHJAELP, ANSVARLIG, ANSVARLIG, "1")
                                .tilknytning(fra(2020), "Adresser", POST, POSTADRESSE, POSTADRESSE, "1")
                                .tilknytning(fra(2020), "Adresser", MAIL, UKENDT_ROLLE, POSTADRESSE, "2")
                                .relation(fra(2020), "TilknyttedeItSystemer", SYSTEM)
                                .relation(fra(2020), "TilknyttedeFunktioner", HENVENDELSE)),
                besked(
                        Objektart.ORGANISATIONENHED,
                        BORGERSERVICE,
                        enhed("Borgerservice", ROD)
                                .tilknytning(fra(2020), "Opgaver", PAS, UKENDT_ROLLE, ANSVARLIG, "1")),
                besked(
                        Objektart.ORGANISATIONENHED,
                        NEDLAGT,
                        navngivet("NED", "EnhedNavn", "Nedlagt")
                                .aktiv(fraTil(2020, 2024))
                                .inaktiv(fra(2024))
                                .relation(fra(2020), "Overordnet", ROD)),
                besked(
                        Objektart.ITSYSTEM,
                        SYSTEM,
                        navngivet("KY", "ItSystemNavn", "KY").aktiv(fra(2020))),
                besked(Objektart.ADRESSE, POST, navngivet("P", "AdresseTekst", "Torvet 1, 9999 Korsbæk")),
                besked(Objektart.ADRESSE, MAIL, navngivet("E", "AdresseTekst", "job@korsbaek.example")),
                besked(
                        Objektart.ORGANISATIONFUNKTION,
                        HENVENDELSE,
                        navngivet("H", "FunktionNavn", "Henvendelse om pas")
                                .aktiv(fra(2020))
                                .relation(fra(2020), "TilknyttedeEnheder", BORGERSERVICE)
                                .relation(fra(2020), "TilknyttedeOpgaver", PAS)),
                besked(
                        Objektart.ORGANISATIONFUNKTION,
                        ANSAETTELSE,
                        navngivet("A", "FunktionNavn", "Sagsbehandler")
                                .aktiv(fraTil(2021, 2090))
                                .relation(fra(2020), "Funktionstype", ANSAT_I)
                                .relation(fra(2022), "TilknyttedeBrugere", MAUDE)
                                .relation(fraTil(2020, 2080), "TilknyttedeEnheder", JOBCENTER)),
                besked(
                        Objektart.ORGANISATIONFUNKTION,
                        GAMMEL_ANSAETTELSE,
                        navngivet("G", "FunktionNavn", "Elev")
                                .inaktiv(fra(2020))
                                .relation(fra(2020), "TilknyttedeBrugere", MAUDE)
                                .relation(fra(2020), "TilknyttedeEnheder", JOBCENTER)),
                besked(
                        Objektart.BRUGER,
                        MAUDE,
                        navngivet("MV", "BrugerNavn", "maude")
                                .aktiv(fra(2020))
                                .relation(fra(2020), "BrugerTyper", INTERN)
                                .tilknytning(fra(2020), "Adresser", MAIL, EMAIL, EMAIL, "1")
                                .relation(fra(2020), "TilknyttedePersoner", MAUDE_PERSON)),
                besked(
                        Objektart.BRUGER,
                        ULF,
                        navngivet("US", "BrugerNavn", "ulf").aktiv(fra(2020))),
                besked(
                        Objektart.PERSON,
                        MAUDE_PERSON,
                        objekt().egenskab(
                                        fra(2020),
                                        "BrugervendtNoegleTekst",
                                        "P",
                                        "NavnTekst",
                                        "Maude Varnæs",
                                        "CPR-NummerTekst",
                                        "0101010001")));
    }
}
