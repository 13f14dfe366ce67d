package dk.borgerblikket.visibility;

import static dk.borgerblikket.visibility.Raekke.Hvad.SAG;
import static dk.borgerblikket.visibility.Raekke.skjult;
import static dk.borgerblikket.visibility.Raekke.vist;
import static dk.borgerblikket.visibility.Verden.ANDET_FAGSYSTEM;
import static dk.borgerblikket.visibility.Verden.BORGER_S;
import static dk.borgerblikket.visibility.Verden.FAGSYSTEM;
import static dk.borgerblikket.visibility.Verden.KORSBAEK;
import static dk.borgerblikket.visibility.Verden.NABOBY;
import static dk.borgerblikket.visibility.Verden.altid;
import static dk.borgerblikket.visibility.Verden.begge;
import static dk.borgerblikket.visibility.Verden.dag;
import static dk.borgerblikket.visibility.Verden.ophoert;
import static dk.borgerblikket.visibility.Verden.part;

import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.Livscyklus;
import dk.borgerblikket.visibility.grundlag.Fremdrift;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import dk.borgerblikket.visibility.grundlag.Part.Art;
import dk.borgerblikket.visibility.grundlag.Part.Rolle;
import dk.borgerblikket.visibility.konfiguration.Serviceaftale;
import java.util.List;

/** The rules of what a case rests on and of what protects it, both ways. */
final class Sagsgrundlagstabel {

    private Sagsgrundlagstabel() {}

    static List<Raekke> beskyttelse() {
        return List.of(
                vist("V-813", "visningsklassen er ophørt", SAG, v -> v.sag().visningsklasser = ophoert("undtaget")),
                skjult(
                        "V-813",
                        "visningsklasse",
                        SAG,
                        Aarsag.VISNING_UNDTAGET,
                        v -> v.sag().visningsklasser = altid("undtaget")),
                vist(
                        "V-814",
                        "følsomme personoplysninger uden angivet maksimum",
                        SAG,
                        v -> v.linje().maksFoelsomhed = null),
                skjult(
                        "V-814",
                        "VIP-sag uden angivet maksimum",
                        SAG,
                        Aarsag.FOELSOMHED,
                        v -> v.sag().foelsomhed = altid(Foelsomhed.VIP_SAGER)),
                skjult(
                        "V-814",
                        "mere følsom end linjens maksimum",
                        SAG,
                        Aarsag.FOELSOMHED,
                        v -> v.linje().maksFoelsomhed = Foelsomhed.FORTROLIGE_PERSONOPLYSNINGER),
                skjult("V-814", "manglende følsomhed", SAG, Aarsag.FOELSOMHED, v -> v.sag().foelsomhed = List.of()),
                vist("V-815", "ingen sikkerhedsprofil", SAG, v -> v.sag().sikkerhedsprofiler = List.of()),
                skjult(
                        "V-815",
                        "sikkerhedsprofil",
                        SAG,
                        Aarsag.SIKKERHEDSPROFIL,
                        v -> v.sag().sikkerhedsprofiler = altid("enhed")),
                vist("V-816", "intet kontroltema", SAG, v -> v.sag().kontroltemaklasser = List.of()),
                skjult(
                        "V-816",
                        "kontroltema",
                        SAG,
                        Aarsag.KONTROLTEMA,
                        v -> v.sag().kontroltemaklasser = altid("tema")));
    }

    static List<Raekke> grundlag() {
        return List.of(
                vist(
                        "V-818",
                        "en tidligere ejer er ophørt",
                        SAG,
                        v -> v.sag().ejer.addAll(ophoert(NABOBY))),
                skjult(
                        "V-818",
                        "to ejere på én gang",
                        SAG,
                        Aarsag.UKLAR_EJER,
                        v -> v.sag().ejer = begge(KORSBAEK, NABOBY)),
                skjult(
                        "V-818",
                        "to primære parter på én gang",
                        SAG,
                        Aarsag.IKKE_PRIMAER_PART,
                        v -> v.sag().parter = begge(
                                part(Rolle.PRIMAER_PART, Art.CPR, BORGER_S),
                                part(Rolle.PRIMAER_PART, Art.CPR, "en anden"))),
                skjult(
                        "V-818",
                        "primær part fra i morgen",
                        SAG,
                        Aarsag.IKKE_PRIMAER_PART,
                        v -> v.sag().parter = List.of(
                                new Gyldig<>(part(Rolle.PRIMAER_PART, Art.CPR, BORGER_S), dag("2026-11-24"), null))),
                skjult(
                        "V-818",
                        "ingen klasse nu",
                        SAG,
                        Aarsag.UKLAR_VIRKNING,
                        v -> v.sag().primaerKlasse = ophoert("32.24.04")),
                skjult(
                        "V-818",
                        "to følsomheder på én gang",
                        SAG,
                        Aarsag.FOELSOMHED,
                        v -> v.sag().foelsomhed = begge(Foelsomhed.IKKE_FORTROLIGE_DATA, Foelsomhed.VIP_SAGER)),
                skjult(
                        "V-818",
                        "ingen tilstand nu",
                        SAG,
                        Aarsag.UKLAR_VIRKNING,
                        v -> v.sag().fremdrift = ophoert(Fremdrift.Opstaaet)),
                skjult(
                        "V-818",
                        "to titler på én gang, hvor sagens titel skal stå",
                        SAG,
                        Aarsag.UKLAR_VIRKNING,
                        v -> v.sag().titel = begge("Den ene", "Den anden")),
                vist("V-819", "livscyklus Importeret", SAG, v -> v.sag().livscyklus = Livscyklus.Importeret),
                skjult(
                        "V-819",
                        "livscyklus Passiveret",
                        SAG,
                        Aarsag.LIVSCYKLUS,
                        v -> v.sag().livscyklus = Livscyklus.Passiveret),
                skjult("V-819", "manglende livscyklus", SAG, Aarsag.LIVSCYKLUS, v -> v.sag().livscyklus = null),
                skjult(
                        "V-819",
                        "parten er fjernet igen",
                        SAG,
                        Aarsag.IKKE_PRIMAER_PART,
                        v -> v.sag().parter = ophoert(part(Rolle.PRIMAER_PART, Art.CPR, BORGER_S))),
                vist("V-820", "en anden kommunes sag efter dens egen opsætning", SAG, v -> {
                    v.sag().ejer = altid(NABOBY);
                    v.linje().lukket();
                }),
                skjult(
                        "V-820",
                        "ejeren er ikke tilsluttet",
                        SAG,
                        Aarsag.KOMMUNE_IKKE_TILSLUTTET,
                        v -> v.kommune().tilsluttet = false),
                skjult(
                        "V-820",
                        "ejeren er ukendt",
                        SAG,
                        Aarsag.KOMMUNE_IKKE_TILSLUTTET,
                        v -> v.sag().ejer = altid("33333333")),
                vist("R-642", "masterens aftale gælder, afsenderens ikke", SAG, v -> {
                    v.sag().afsender = altid(ANDET_FAGSYSTEM);
                    v.kommune().aftaler.removeIf(a -> a.itSystem().equals(ANDET_FAGSYSTEM));
                }),
                skjult(
                        "R-642",
                        "aftalen er ophørt",
                        SAG,
                        Aarsag.INGEN_SERVICEAFTALE,
                        v -> v.kommune().aftaler =
                                List.of(new Serviceaftale(FAGSYSTEM, true, dag("2020-01-01"), Verden.NU))),
                skjult(
                        "R-642",
                        "aftalen er ikke godkendt",
                        SAG,
                        Aarsag.INGEN_SERVICEAFTALE,
                        v -> v.kommune().aftaler =
                                List.of(new Serviceaftale(FAGSYSTEM, false, dag("2020-01-01"), null))),
                vist("V-821", "fejl på en anden sag", SAG, v -> {
                    var anden = new Byggere.Sag();
                    anden.parter = null;
                    v.sager.add(anden);
                }),
                skjult(
                        "V-821",
                        "fejl i en regel",
                        SAG,
                        Aarsag.FEJL_I_REGEL,
                        v -> v.klassifikation = (kle, dato) -> {
                            throw new IllegalStateException("opslaget fejlede");
                        }),
                skjult("V-821", "intet er sat op", SAG, Aarsag.KLE_IKKE_AABNET, v -> v.kommune().linjer = List.of()));
    }
}
