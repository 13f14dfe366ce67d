package dk.borgerblikket.visibility;

import static dk.borgerblikket.visibility.Raekke.Hvad.DOKUMENT;
import static dk.borgerblikket.visibility.Raekke.skjult;
import static dk.borgerblikket.visibility.Raekke.vist;
import static dk.borgerblikket.visibility.Verden.ANDET_FAGSYSTEM;
import static dk.borgerblikket.visibility.Verden.BORGER_S;
import static dk.borgerblikket.visibility.Verden.altid;
import static dk.borgerblikket.visibility.Verden.ophoert;
import static dk.borgerblikket.visibility.Verden.part;

import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.Livscyklus;
import dk.borgerblikket.visibility.grundlag.Dokumentgrundlag.Fremdrift;
import dk.borgerblikket.visibility.grundlag.Dokumentgrundlag.Type;
import dk.borgerblikket.visibility.grundlag.Journalpost;
import dk.borgerblikket.visibility.grundlag.Part.Art;
import dk.borgerblikket.visibility.grundlag.Part.Rolle;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Dokumentvalg;
import java.util.List;

/** The rules of documents, both ways. */
final class Dokumenttabel {

    private Dokumenttabel() {}

    static List<Raekke> journal() {
        return List.of(
                vist("§8.2", "tilakteret dokument", DOKUMENT, v -> {}),
                skjult(
                        "§8.2",
                        "vedlagt dokument",
                        DOKUMENT,
                        Aarsag.IKKE_TILAKTERET,
                        v -> laeg(v, Journalpost.Rolle.VEDLAGT)),
                skjult(
                        "§8.3",
                        "journalnotat",
                        DOKUMENT,
                        Aarsag.JOURNALNOTAT,
                        v -> v.sag().journalposter =
                                altid(new Journalpost(Journalpost.Rolle.JOURNALNOTAT, null, null))),
                vist("§8.3", "dokument, der ikke er et notat", DOKUMENT, v -> {}),
                skjult(
                        "§8.2",
                        "dokument, som indekset ikke har",
                        DOKUMENT,
                        Aarsag.UKENDT_DOKUMENT,
                        v -> v.dokumenter.set(0, new Byggere.Dokument())),
                skjult(
                        "§8.2",
                        "dokumenter er slået fra",
                        DOKUMENT,
                        Aarsag.DOKUMENTER_VISES_IKKE,
                        v -> v.linje().dokumenter = Dokumentvalg.INGEN),
                skjult(
                        "V-818",
                        "egenskaberne er ophørt",
                        DOKUMENT,
                        Aarsag.UKLAR_VIRKNING,
                        v -> v.dokument().egenskaberOphoert = true),
                skjult(
                        "V-819",
                        "dokumentet er slettet",
                        DOKUMENT,
                        Aarsag.LIVSCYKLUS,
                        v -> v.dokument().livscyklus = Livscyklus.Slettet),
                skjult("R-642", "dokumentets afsender har ingen aftale", DOKUMENT, Aarsag.INGEN_SERVICEAFTALE, v -> {
                    v.dokument().afsender = altid(ANDET_FAGSYSTEM);
                    v.kommune().aftaler.removeIf(a -> a.itSystem().equals(ANDET_FAGSYSTEM));
                }),
                skjult(
                        "V-821",
                        "fejl i en dokumentregel",
                        DOKUMENT,
                        Aarsag.FEJL_I_REGEL,
                        v -> v.dokument().fremdrift = null));
    }

    static List<Raekke> typer() {
        return List.of(
                skjult(
                        "§8.2",
                        "internt notat",
                        DOKUMENT,
                        Aarsag.DOKUMENTTYPE,
                        v -> v.dokument().type = Type.INTERNT_NOTAT),
                skjult("§8.2", "brev uden retning", DOKUMENT, Aarsag.DOKUMENTTYPE, v -> v.dokument().type = Type.BREV),
                skjult(
                        "§8.2",
                        "type, som ikke kendes",
                        DOKUMENT,
                        Aarsag.DOKUMENTTYPE,
                        v -> v.dokument().type = Type.ANDEN),
                skjult("§8.2", "manglende type", DOKUMENT, Aarsag.DOKUMENTTYPE, v -> v.dokument().type = null),
                vist("§8.2", "rapport", DOKUMENT, v -> v.dokument().type = Type.RAPPORT),
                vist("§8.2", "indgående brev, der er modtaget", DOKUMENT, v -> {
                    v.dokument().type = Type.BREV_INDGAAENDE;
                    v.dokument().fremdrift = altid(Fremdrift.Modtaget);
                }),
                skjult(
                        "§8.2",
                        "udgående brev, der er modtaget",
                        DOKUMENT,
                        Aarsag.DOKUMENTSTATUS,
                        v -> v.dokument().fremdrift = altid(Fremdrift.Modtaget)),
                skjult("§8.2", "indgående brev under udarbejdelse", DOKUMENT, Aarsag.DOKUMENTSTATUS, v -> {
                    v.dokument().type = Type.BREV_INDGAAENDE;
                    v.dokument().fremdrift = altid(Fremdrift.Underudarbejdelse);
                }),
                skjult(
                        "§8.2",
                        "udkast til udgående brev",
                        DOKUMENT,
                        Aarsag.DOKUMENTSTATUS,
                        v -> v.dokument().fremdrift = altid(Fremdrift.Underreview)),
                skjult(
                        "§8.2",
                        "ingen titel noget sted",
                        DOKUMENT,
                        Aarsag.MANGLER_OPLYSNINGER,
                        v -> v.dokument().titel = " "));
    }

    static List<Raekke> parter() {
        return List.of(
                vist(
                        "R-822",
                        "udgående brev med borgeren som part",
                        DOKUMENT,
                        v -> v.linje().dokumenter = Dokumentvalg.TIL_FRA_BORGEREN),
                skjult("R-822", "brev mellem to myndigheder", DOKUMENT, Aarsag.IKKE_DOKUMENTPART, v -> {
                    v.linje().dokumenter = Dokumentvalg.TIL_FRA_BORGEREN;
                    v.dokument().parter = altid(part(Rolle.DOKUMENTPART, Art.CVR, "en myndighed"));
                }),
                vist(
                        "R-822",
                        "brev mellem to myndigheder, når alle breve vises",
                        DOKUMENT,
                        v -> v.dokument().parter = altid(part(Rolle.DOKUMENTPART, Art.CVR, "en myndighed"))),
                vist("R-822", "kopi af udgående brev til borgeren", DOKUMENT, v -> {
                    v.linje().dokumenter = Dokumentvalg.TIL_FRA_BORGEREN;
                    v.dokument().parter = altid(part(Rolle.KOPIPART, Art.CPR, BORGER_S));
                }),
                skjult("R-822", "kopi til borgeren af indgående brev", DOKUMENT, Aarsag.IKKE_DOKUMENTPART, v -> {
                    v.linje().dokumenter = Dokumentvalg.TIL_FRA_BORGEREN;
                    v.dokument().type = Type.BREV_INDGAAENDE;
                    v.dokument().parter = altid(part(Rolle.KOPIPART, Art.CPR, BORGER_S));
                }),
                skjult("R-822", "borgeren er part, men ikke på CPR-nummer", DOKUMENT, Aarsag.IKKE_DOKUMENTPART, v -> {
                    v.linje().dokumenter = Dokumentvalg.TIL_FRA_BORGEREN;
                    v.dokument().parter = altid(part(Rolle.DOKUMENTPART, Art.BORGERID, BORGER_S));
                }));
    }

    static List<Raekke> beskyttelse() {
        return List.of(
                skjult(
                        "V-813",
                        "visningsklasse på dokumentet",
                        DOKUMENT,
                        Aarsag.VISNING_UNDTAGET,
                        v -> v.dokument().visningsklasser = altid("undtaget")),
                vist(
                        "V-813",
                        "ophørt visningsklasse på dokumentet",
                        DOKUMENT,
                        v -> v.dokument().visningsklasser = ophoert("undtaget")),
                skjult("V-813", "en anden sag med dokumentet er undtaget", DOKUMENT, Aarsag.VISNING_UNDTAGET, v -> {
                    var anden = new Byggere.Sag();
                    anden.laeg(v.dokument());
                    anden.visningsklasser = altid("undtaget");
                    v.sager.addFirst(anden);
                }),
                skjult("V-821", "en undtaget sags dokumenter kan ikke læses", DOKUMENT, Aarsag.VISNING_UNDTAGET, v -> {
                    var anden = new Byggere.Sag();
                    anden.visningsklasser = altid("undtaget");
                    anden.journalposter = null;
                    v.sager.addFirst(anden);
                }),
                vist("V-821", "dokumenterne på en sag, der ikke er undtaget, kan ikke læses", DOKUMENT, v -> {
                    var anden = new Byggere.Sag();
                    anden.journalposter = null;
                    v.sager.addFirst(anden);
                }),
                vist("§8.2", "en anden sag med dokumentet er ikke åbnet", DOKUMENT, v -> {
                    var anden = new Byggere.Sag();
                    anden.laeg(v.dokument());
                    anden.primaerKlasse = altid("27.35.04");
                    v.sager.addFirst(anden);
                }),
                skjult(
                        "V-814",
                        "dokumentet er mere følsomt end sagen",
                        DOKUMENT,
                        Aarsag.FOELSOMHED,
                        v -> v.dokument().foelsomhed = Foelsomhed.VIP_SAGER),
                skjult(
                        "V-814",
                        "dokumentet mangler følsomhed",
                        DOKUMENT,
                        Aarsag.FOELSOMHED,
                        v -> v.dokument().foelsomhed = null),
                vist(
                        "V-814",
                        "dokumentet er mindre følsomt end sagen",
                        DOKUMENT,
                        v -> v.dokument().foelsomhed = Foelsomhed.IKKE_FORTROLIGE_DATA),
                skjult(
                        "V-815",
                        "sikkerhedsprofil på dokumentet",
                        DOKUMENT,
                        Aarsag.SIKKERHEDSPROFIL,
                        v -> v.dokument().sikkerhedsprofiler = altid("enhed")));
    }

    private static void laeg(Verden verden, Journalpost.Rolle rolle) {
        verden.sag().journalposter = altid(new Journalpost(rolle, verden.dokument().id, null));
    }
}
