package dk.borgerblikket.visibility;

import static dk.borgerblikket.visibility.Raekke.Hvad.UDBETALING;
import static dk.borgerblikket.visibility.Raekke.Hvad.YDELSE;
import static dk.borgerblikket.visibility.Raekke.skjult;
import static dk.borgerblikket.visibility.Raekke.vist;
import static dk.borgerblikket.visibility.Verden.ANDET_FAGSYSTEM;
import static dk.borgerblikket.visibility.Verden.BORGER_Y;
import static dk.borgerblikket.visibility.Verden.FAGSYSTEM;
import static dk.borgerblikket.visibility.Verden.NABOBY;
import static dk.borgerblikket.visibility.Verden.altid;
import static dk.borgerblikket.visibility.Verden.begge;
import static dk.borgerblikket.visibility.Verden.dag;
import static dk.borgerblikket.visibility.Verden.ophoert;
import static dk.borgerblikket.visibility.Verden.part;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.visibility.Verden.Linjebygger;
import dk.borgerblikket.visibility.grundlag.Part.Art;
import dk.borgerblikket.visibility.grundlag.Part.Rolle;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter.Tilstand;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The rules of grants and payments, both ways. */
final class Ydelsestabel {

    private Ydelsestabel() {}

    static List<Raekke> bevilling() {
        return List.of(
                vist("V-801", "ydelsen er bevilget til borgeren", YDELSE, v -> {}),
                skjult(
                        "V-801",
                        "borgeren modtager kun pengene",
                        YDELSE,
                        Aarsag.IKKE_BEVILLINGSMODTAGER,
                        v -> v.bevilling().parter = begge(
                                part(Rolle.BEVILLINGSMODTAGER, Art.CPR, "en anden"),
                                part(Rolle.YDELSESMODTAGER, Art.CPR, BORGER_Y))),
                skjult(
                        "V-818",
                        "to bevillingsmodtagere på én gang",
                        YDELSE,
                        Aarsag.IKKE_BEVILLINGSMODTAGER,
                        v -> v.bevilling().parter = begge(
                                part(Rolle.BEVILLINGSMODTAGER, Art.CPR, BORGER_Y),
                                part(Rolle.BEVILLINGSMODTAGER, Art.CPR, "en anden"))),
                skjult(
                        "V-803",
                        "bevilget til en BorgerID",
                        YDELSE,
                        Aarsag.IKKE_CPR,
                        v -> v.bevilling().parter = altid(part(Rolle.BEVILLINGSMODTAGER, Art.BORGERID, BORGER_Y))),
                skjult(
                        "V-814",
                        "følsomheden ligger på bevillingen",
                        YDELSE,
                        Aarsag.FOELSOMHED,
                        v -> v.bevilling().foelsomhed = altid(Foelsomhed.VIP_SAGER)),
                skjult(
                        "V-815",
                        "sikkerhedsprofil på bevillingen",
                        YDELSE,
                        Aarsag.SIKKERHEDSPROFIL,
                        v -> v.bevilling().sikkerhedsprofiler = altid("enhed")),
                skjult(
                        "V-820",
                        "bevillingens ejer er ukendt",
                        YDELSE,
                        Aarsag.KOMMUNE_IKKE_TILSLUTTET,
                        v -> v.bevilling().ejer = altid("33333333")),
                skjult(
                        "V-819",
                        "bevillingen mangler livscyklus",
                        YDELSE,
                        Aarsag.LIVSCYKLUS,
                        v -> v.bevilling().livscyklus = null),
                skjult(
                        "V-818",
                        "ydelsen har ikke virkning nu",
                        YDELSE,
                        Aarsag.UKLAR_VIRKNING,
                        v -> v.ydelse().ophoert = true),
                skjult(
                        "V-804",
                        "linjen er kun for sager",
                        YDELSE,
                        Aarsag.KLE_IKKE_AABNET,
                        v -> v.linje().ydelser = false),
                skjult(
                        "§8.4",
                        "ydelsens emne kan aldrig åbnes",
                        YDELSE,
                        Aarsag.ALDRIG_AABEN,
                        v -> v.ydelse().kle = "34.10.10"),
                skjult(
                        "V-811",
                        "ydelsens system er filtreret fra",
                        YDELSE,
                        Aarsag.FAGSYSTEM_FILTRERET,
                        v -> v.linje().fagsystemer = new Fagsystemfilter(Tilstand.UNDTAGEN, Set.of(FAGSYSTEM))),
                skjult("R-642", "ydelsens system har ingen aftale", YDELSE, Aarsag.INGEN_SERVICEAFTALE, v -> {
                    v.ydelse().master = UUID.randomUUID();
                    v.ydelse().afsender = v.ydelse().master;
                }),
                vist(
                        "§8.1",
                        "sagen er skjult, men bevillingen følger ikke dens afgrænsning",
                        YDELSE,
                        v -> v.sag().visningsklasser = altid("undtaget")));
    }

    static List<Raekke> fradato() {
        return List.of(
                vist("V-806", "sagen er oprettet efter fradato, ydelsen før", YDELSE, v -> {
                    fradato(v, "2021-05-01");
                    v.ydelse().start = dag("2019-01-01");
                }),
                skjult("V-806", "sagen er oprettet før fradato, ydelsen efter", YDELSE, Aarsag.FOER_FRADATO, v -> {
                    fradato(v, "2021-06-01");
                    v.ydelse().start = dag("2022-01-01");
                }),
                vist("V-807", "ydelse til aktiv sag før fradato", YDELSE, v -> {
                    fradato(v, "2021-06-01");
                    v.linje().aktiveUdenFradato = true;
                }),
                skjult("V-807", "ydelse til afsluttet sag før fradato", YDELSE, Aarsag.FOER_FRADATO, v -> {
                    fradato(v, "2021-06-01");
                    v.linje().aktiveUdenFradato = true;
                    v.sag().afslut();
                }),
                skjult("V-807", "ydelse uden sag hører ikke til en aktiv sag", YDELSE, Aarsag.FOER_FRADATO, v -> {
                    fradato(v, "2021-06-01");
                    v.linje().aktiveUdenFradato = true;
                    v.bevilling().sag = List.of();
                }),
                vist("§8.1", "ydelse uden sag, der begynder på fradatoen", YDELSE, v -> {
                    fradato(v, "2021-05-12");
                    v.bevilling().sag = List.of();
                }),
                skjult("V-806", "ydelse uden sag og uden startdato", YDELSE, Aarsag.MANGLER_STARTDATO, v -> {
                    fradato(v, "2021-05-01");
                    v.bevilling().sag = List.of();
                    v.ydelse().start = null;
                }),
                skjult("V-821", "sagsindekset svarer ikke, og der er en fradato", YDELSE, Aarsag.UKENDT_SAG, v -> {
                    fradato(v, "2021-05-01");
                    v.sagsindeksSvarer = false;
                }),
                vist(
                        "V-821",
                        "sagsindekset svarer ikke, men der er ingen fradato",
                        YDELSE,
                        v -> v.sagsindeksSvarer = false),
                skjult("V-821", "sagen er ikke blandt borgerens", YDELSE, Aarsag.UKENDT_SAG, v -> {
                    fradato(v, "2021-05-01");
                    v.bevilling().sag = altid(UUID.randomUUID());
                }),
                skjult("V-809", "ydelsens sag mangler Opstaaet", YDELSE, Aarsag.MANGLER_OPSTAAET, v -> {
                    fradato(v, "2021-05-01");
                    v.sag().fremdrift = List.of();
                }),
                skjult(
                        "V-806",
                        "udbetaling til sag før fradato for linjens emne",
                        UDBETALING,
                        Aarsag.FOER_FRADATO,
                        v -> {
                            var linje = new Linjebygger("32.24.06");
                            linje.fradato = LocalDate.parse("2021-06-01");
                            v.kommune().linjer.add(linje);
                            v.udbetalingslinje().kle = "32.24.06";
                        }));
    }

    static List<Raekke> udbetaling() {
        return List.of(
                vist("§8.1", "udbetaling på vist ydelse", UDBETALING, v -> {}),
                skjult(
                        "V-804",
                        "linjens emne er ikke åbnet",
                        UDBETALING,
                        Aarsag.KLE_IKKE_AABNET,
                        v -> v.udbetalingslinje().kle = "27.35.04"),
                skjult(
                        "§8.1",
                        "bevillingen har kun en skjult udbetaling",
                        YDELSE,
                        Aarsag.INGEN_VIST_UDBETALING,
                        v -> v.udbetalingslinje().kle = "27.35.04"),
                vist("§8.1", "udbetalingen består med en anden linje", YDELSE, v -> {
                    v.linjeTil(v.effektuering(), v.bevilling());
                    v.udbetalingslinje().kle = "27.35.04";
                }),
                skjult(
                        "§8.1",
                        "bevillingen har ingen udbetaling",
                        YDELSE,
                        Aarsag.INGEN_VIST_UDBETALING,
                        v -> v.effektueringer.clear()),
                vist("§8.1", "bevillingen har ingen udbetaling, og det er tilladt", YDELSE, v -> {
                    v.effektueringer.clear();
                    v.bevillingUdenUdbetaling = true;
                }),
                skjult(
                        "§8.1",
                        "kun en skjult udbetaling, selv om ingen er tilladt",
                        YDELSE,
                        Aarsag.INGEN_VIST_UDBETALING,
                        v -> {
                            v.udbetalingslinje().kle = "27.35.04";
                            v.bevillingUdenUdbetaling = true;
                        }),
                skjult(
                        "§8.1",
                        "linjens ydelse er ikke åbnet",
                        UDBETALING,
                        Aarsag.INGEN_VIST_BEVILLING,
                        v -> v.ydelse().kle = "27.35.04"),
                skjult(
                        "§8.1",
                        "linjens bevilling er en andens",
                        UDBETALING,
                        Aarsag.INGEN_VIST_BEVILLING,
                        v -> v.bevilling().parter = altid(part(Rolle.BEVILLINGSMODTAGER, Art.CPR, "en anden"))),
                skjult(
                        "V-814",
                        "linjens bevilling er ukendt, og dermed følsomheden",
                        UDBETALING,
                        Aarsag.FOELSOMHED,
                        v -> v.udbetalingslinje().bevilling = UUID.randomUUID()),
                skjult(
                        "§8.1",
                        "linjen har intet beløb",
                        UDBETALING,
                        Aarsag.MANGLER_OPLYSNINGER,
                        v -> v.udbetalingslinje().beloeb = null),
                skjult(
                        "V-818",
                        "linjen er ophørt",
                        UDBETALING,
                        Aarsag.UKLAR_VIRKNING,
                        v -> v.udbetalingslinje().ophoert = true),
                skjult(
                        "V-818",
                        "dispositionsdatoen er ophørt",
                        UDBETALING,
                        Aarsag.UKLAR_VIRKNING,
                        v -> v.effektuering().dispositionsdato = ophoert(dag("2021-07-01"))),
                skjult(
                        "V-819",
                        "udbetalingen mangler livscyklus",
                        UDBETALING,
                        Aarsag.LIVSCYKLUS,
                        v -> v.effektuering().livscyklus = null),
                vist(
                        "V-820",
                        "en anden myndighed betaler, må det og har åbnet",
                        UDBETALING,
                        Ydelsestabel::nabobyBetaler),
                skjult("V-820", "den, der betaler, har ikke åbnet", UDBETALING, Aarsag.KLE_IKKE_AABNET, v -> {
                    nabobyBetaler(v);
                    v.kommuner.get(NABOBY).linjer = List.of();
                }),
                skjult("R-642", "den, der betaler, har ingen aftale", UDBETALING, Aarsag.INGEN_SERVICEAFTALE, v -> {
                    nabobyBetaler(v);
                    v.kommuner.get(NABOBY).aftaler = List.of();
                }),
                skjult("V-811", "udbetalingens system er filtreret fra", UDBETALING, Aarsag.FAGSYSTEM_FILTRERET, v -> {
                    v.linje().fagsystemer = new Fagsystemfilter(Tilstand.UNDTAGEN, Set.of(ANDET_FAGSYSTEM));
                    v.effektuering().afsender = altid(ANDET_FAGSYSTEM);
                }),
                skjult(
                        "V-821",
                        "fejl på udbetalingen",
                        UDBETALING,
                        Aarsag.FEJL_I_REGEL,
                        v -> v.effektuering().master = null));
    }

    static List<Raekke> betaler() {
        return List.of(
                skjult(
                        "C-703",
                        "en anden myndighed betaler, men må ikke",
                        UDBETALING,
                        Aarsag.BETALER_IKKE_TILLADT,
                        v -> v.effektuering().ejer = altid(NABOBY)),
                skjult(
                        "C-703",
                        "den eneste udbetaling er fra en, der ikke må betale",
                        YDELSE,
                        Aarsag.INGEN_VIST_UDBETALING,
                        v -> v.effektuering().ejer = altid(NABOBY)),
                vist("C-703", "en udbetaling, der ikke tæller, er ingen udbetaling", YDELSE, v -> {
                    v.effektuering().ejer = altid(NABOBY);
                    v.bevillingUdenUdbetaling = true;
                }),
                vist("C-703", "en anden myndigheds udbetaling må tælle med", YDELSE, Ydelsestabel::nabobyBetaler),
                vist("C-703", "en national betaler har også bevilget", UDBETALING, v -> {
                    v.bevilling().ejer = altid(NABOBY);
                    v.effektuering().ejer = altid(NABOBY);
                }));
    }

    static List<Raekke> modparten() {
        return List.of(
                skjult(
                        "§8.1",
                        "udbetalingen består kun med en linje på en anden bevilling",
                        YDELSE,
                        Aarsag.INGEN_VIST_UDBETALING,
                        v -> {
                            v.bevillinger.add(new Byggere.Bevilling());
                            v.linjeTil(v.effektuering(), v.bevillinger.getLast());
                            v.udbetalingslinje().kle = "27.35.04";
                        }),
                skjult(
                        "§8.1",
                        "bevillingens eneste udbetaling er på en ydelse, der ikke vises",
                        YDELSE,
                        Aarsag.INGEN_VIST_UDBETALING,
                        v -> {
                            var skjult = new Byggere.Ydelse();
                            skjult.id = "y2";
                            skjult.kle = "27.35.04";
                            v.bevilling().ydelser.add(skjult);
                            v.udbetalingslinje().ydelseId = "y2";
                        }),
                vist("§8.1", "en anden ydelse i bevillingen er udbetalt", YDELSE, v -> {
                    var anden = new Byggere.Ydelse();
                    anden.id = "y2";
                    v.bevilling().ydelser.add(anden);
                    v.udbetalingslinje().ydelseId = "y2";
                }));
    }

    private static void nabobyBetaler(Verden verden) {
        verden.effektuering().ejer = altid(NABOBY);
        verden.betalere = List.of(new Cvr(NABOBY));
    }

    private static void fradato(Verden verden, String dato) {
        verden.linje().fradato = LocalDate.parse(dato);
    }
}
