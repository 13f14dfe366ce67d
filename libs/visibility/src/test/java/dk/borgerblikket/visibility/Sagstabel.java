package dk.borgerblikket.visibility;

import static dk.borgerblikket.visibility.Raekke.Hvad.SAG;
import static dk.borgerblikket.visibility.Raekke.Hvad.SAGENS_TITEL;
import static dk.borgerblikket.visibility.Raekke.skjult;
import static dk.borgerblikket.visibility.Raekke.vist;
import static dk.borgerblikket.visibility.Verden.ANDET_FAGSYSTEM;
import static dk.borgerblikket.visibility.Verden.BORGER_S;
import static dk.borgerblikket.visibility.Verden.EJENDOM;
import static dk.borgerblikket.visibility.Verden.altid;
import static dk.borgerblikket.visibility.Verden.begge;
import static dk.borgerblikket.visibility.Verden.dag;
import static dk.borgerblikket.visibility.Verden.part;

import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.visibility.Verden.Linjebygger;
import dk.borgerblikket.visibility.grundlag.Fremdrift;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import dk.borgerblikket.visibility.grundlag.Part.Art;
import dk.borgerblikket.visibility.grundlag.Part.Rolle;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter.Tilstand;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Titelvalg;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The rules of cases, both ways. */
final class Sagstabel {

    private Sagstabel() {}

    static List<Raekke> parter() {
        return List.of(
                vist("V-801", "borgeren er primær part", SAG, v -> {}),
                skjult(
                        "V-801",
                        "borgeren er kun sekundær part",
                        SAG,
                        Aarsag.IKKE_PRIMAER_PART,
                        v -> v.sag().parter = begge(
                                part(Rolle.PRIMAER_PART, Art.CPR, "en anden"),
                                part(Rolle.SEKUNDAER_PART, Art.CPR, BORGER_S))),
                skjult(
                        "V-801",
                        "borgeren er kun ydelsesmodtager",
                        SAG,
                        Aarsag.IKKE_PRIMAER_PART,
                        v -> v.sag().parter = altid(part(Rolle.YDELSESMODTAGER, Art.CPR, BORGER_S))),
                vist("V-802", "byggesag på borgerens ejendom, selv om en anden er primær part", SAG, v -> {
                    byggesag(v);
                    v.ejendomme = Set.of(EJENDOM);
                    v.sag().parter = altid(part(Rolle.PRIMAER_PART, Art.CVR, "bygherren"));
                }),
                skjult(
                        "V-802",
                        "byggesag, hvor borgeren er primær part, men ikke ejer ejendommen",
                        SAG,
                        Aarsag.IKKE_EJENDOMMENS_EJER,
                        v -> {
                            byggesag(v);
                            v.ejendomme = Set.of("urn:oio:bfe-nr:200");
                        }),
                skjult(
                        "V-802",
                        "byggesag, når ingen ejendomme er kendt",
                        SAG,
                        Aarsag.IKKE_EJENDOMMENS_EJER,
                        Sagstabel::byggesag),
                vist(
                        "V-803",
                        "primær part på CPR-nummer",
                        SAG,
                        v -> v.sag().parter = altid(part(Rolle.PRIMAER_PART, Art.CPR, BORGER_S))),
                skjult(
                        "V-803",
                        "primær part på PersonID",
                        SAG,
                        Aarsag.IKKE_CPR,
                        v -> v.sag().parter = altid(part(Rolle.PRIMAER_PART, Art.PERSONID, BORGER_S))));
    }

    static List<Raekke> kle() {
        return List.of(
                vist("V-804", "hovedgruppen er åbnet", SAG, v -> v.linje().kle = "32.*"),
                vist("V-804", "emnet er åbnet", SAG, v -> v.linje().kle = "32.24.04"),
                skjult(
                        "V-804",
                        "kun en anden gruppe er åbnet",
                        SAG,
                        Aarsag.KLE_IKKE_AABNET,
                        v -> v.linje().kle = "32.30.*"),
                skjult("V-804", "linjen er kun for ydelser", SAG, Aarsag.KLE_IKKE_AABNET, v -> v.linje().sager = false),
                vist("V-805", "åbent emne under lukket gruppe", SAG, v -> {
                    v.kommune().linjer.add(new Linjebygger("32.24.04"));
                    v.linje().lukket();
                }),
                skjult(
                        "V-805",
                        "lukket emne under åben gruppe",
                        SAG,
                        Aarsag.KLE_IKKE_AABNET,
                        v -> v.kommune().linjer.add(new Linjebygger("32.24.04").lukket())),
                skjult(
                        "V-805",
                        "samme mønster både åbent og lukket",
                        SAG,
                        Aarsag.KLE_IKKE_AABNET,
                        v -> v.kommune().linjer.add(new Linjebygger("32.24.*").lukket())),
                vist("§8.4", "en anden hovedgruppe kan aldrig åbnes", SAG, v -> {}),
                skjult(
                        "§8.4",
                        "emnet kan aldrig åbnes",
                        SAG,
                        Aarsag.ALDRIG_AABEN,
                        v -> v.aldrigAaben.add(new KleMoenster("32.24.04"))),
                vist("K-4", "et kendt emne", SAG, v -> v.sag().primaerKlasse = altid("32.24.06")),
                skjult("K-4", "et ukendt emne under åben gruppe", SAG, Aarsag.UKENDT_KLE, v -> {
                    v.linje().kle = "*";
                    v.sag().primaerKlasse = altid("99.24.04");
                }),
                skjult(
                        "K-4",
                        "noget, der ikke er et emne",
                        SAG,
                        Aarsag.UKENDT_KLE,
                        v -> v.sag().primaerKlasse = altid("32.24")),
                vist("V-811", "kun afsenderen er på listen over viste", SAG, v -> {
                    v.sag().afsender = altid(ANDET_FAGSYSTEM);
                    v.linje().fagsystemer = new Fagsystemfilter(Tilstand.KUN, Set.of(ANDET_FAGSYSTEM));
                }),
                skjult(
                        "V-811",
                        "ingen af systemerne er på listen",
                        SAG,
                        Aarsag.FAGSYSTEM_FILTRERET,
                        v -> v.linje().fagsystemer = new Fagsystemfilter(Tilstand.KUN, Set.of(ANDET_FAGSYSTEM))),
                vist(
                        "V-811",
                        "et andet system er undtaget",
                        SAG,
                        v -> v.linje().fagsystemer = new Fagsystemfilter(Tilstand.UNDTAGEN, Set.of(ANDET_FAGSYSTEM))),
                skjult("V-811", "afsenderen er undtaget", SAG, Aarsag.FAGSYSTEM_FILTRERET, v -> {
                    v.sag().afsender = altid(ANDET_FAGSYSTEM);
                    v.linje().fagsystemer = new Fagsystemfilter(Tilstand.UNDTAGEN, Set.of(ANDET_FAGSYSTEM));
                }));
    }

    static List<Raekke> fradato() {
        return List.of(
                vist("V-806", "oprettet efter fradato", SAG, v -> fradato(v, "2021-05-01")),
                skjult(
                        "V-806",
                        "igangværende, men oprettet før fradato",
                        SAG,
                        Aarsag.FOER_FRADATO,
                        v -> fradato(v, "2021-06-01")),
                vist("V-807", "aktiv sag før fradato, når den er deaktiveret for aktive", SAG, v -> {
                    fradato(v, "2021-06-01");
                    v.linje().aktiveUdenFradato = true;
                }),
                skjult(
                        "V-807",
                        "afsluttet sag før fradato, selv om den er deaktiveret",
                        SAG,
                        Aarsag.FOER_FRADATO,
                        v -> {
                            fradato(v, "2021-06-01");
                            v.linje().aktiveUdenFradato = true;
                            v.sag().afslut();
                        }),
                vist("V-808", "historisk sag, når fradato er sat tidligt", SAG, v -> {
                    v.sag().fremdrift = List.of(new Gyldig<>(Fremdrift.Opstaaet, dag("2015-02-01"), null));
                    fradato(v, "2015-01-01");
                }),
                skjult("V-808", "historisk sag, når fradato er den senest tilladte", SAG, Aarsag.FOER_FRADATO, v -> {
                    v.sag().fremdrift = List.of(new Gyldig<>(Fremdrift.Opstaaet, dag("2020-12-30"), null));
                    fradato(v, "2020-12-31");
                }),
                vist("V-809", "den første Opstaaet tæller", SAG, v -> {
                    v.sag().fremdrift = List.of(
                            new Gyldig<>(Fremdrift.Opstaaet, dag("2022-01-01"), null),
                            new Gyldig<>(Fremdrift.Opstaaet, dag("2021-05-12"), dag("2022-01-01")));
                    fradato(v, "2021-05-12");
                }),
                skjult("V-809", "ingen Opstaaet, selv om OprettetTidspunkt er der", SAG, Aarsag.MANGLER_OPSTAAET, v -> {
                    v.sag().fremdrift = altid(Fremdrift.Oplyst);
                    v.sag().oprettetTidspunkt = dag("2021-05-12");
                }),
                skjult(
                        "V-809",
                        "Opstaaet uden fra-tidspunkt",
                        SAG,
                        Aarsag.MANGLER_OPSTAAET,
                        v -> v.sag().fremdrift = List.of(new Gyldig<>(Fremdrift.Opstaaet, null, null))),
                vist("V-810", "oprettet på fradatoen efter dansk tid, dagen før efter UTC", SAG, v -> {
                    v.sag().fremdrift = List.of(new Gyldig<>(Fremdrift.Opstaaet, dag("2021-06-01"), null));
                    fradato(v, "2021-06-01");
                }),
                skjult("V-810", "oprettet i sekundet før fradatoen", SAG, Aarsag.FOER_FRADATO, v -> {
                    v.sag().fremdrift = List.of(
                            new Gyldig<>(Fremdrift.Opstaaet, dag("2021-06-01").minusSeconds(1), null));
                    fradato(v, "2021-06-01");
                }));
    }

    static List<Raekke> titel() {
        return List.of(
                vist("V-812", "titelvalg Sagstitel", SAGENS_TITEL, v -> v.linje().titel = Titelvalg.SAGSTITEL),
                skjult(
                        "V-812",
                        "titelvalg KLE-emne",
                        SAGENS_TITEL,
                        Aarsag.VISES,
                        v -> v.linje().titel = Titelvalg.KLE_EMNE),
                vist("V-817", "den offentlige titel", SAGENS_TITEL, v -> {}),
                skjult(
                        "V-817",
                        "ingen offentlig titel: KLE-emnet står i stedet for den lukkede",
                        SAGENS_TITEL,
                        Aarsag.VISES,
                        v -> v.sag().titel = List.of()));
    }

    private static void byggesag(Verden verden) {
        verden.sag().primaerKlasse = altid("02.34.02");
        verden.sag().genstande = altid(EJENDOM);
        verden.kommune().linjer.add(new Linjebygger("02.34.*"));
    }

    private static void fradato(Verden verden, String dato) {
        verden.linje().fradato = LocalDate.parse(dato);
    }
}
