package dk.borgerblikket.caseindex.forloeb;

import static dk.borgerblikket.caseindex.forloeb.Melding.CELLER;

import dk.borgerblikket.caseindex.forloeb.Melding.Art;
import dk.borgerblikket.caseindex.forloeb.Melding.Udsagn;
import dk.borgerblikket.caseindex.roller.Rolle;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up messages; about one in ten breaks a rule that refuses it. */
final class Melder {

    private Melder() {}

    static String borger(Random tilfaeldig) {
        return List.of("A", "B", "C").get(tilfaeldig.nextInt(3));
    }

    /** All that an import must say, and right. */
    static Melding fejlfri(String objekt, int nr, int tid) {
        return new Melding(objekt, nr, tid, true, grundlag(objekt.startsWith("S"), nr, 1));
    }

    private static List<Udsagn> grundlag(boolean sag, int nr, int fra) {
        var udsagn = new ArrayList<Udsagn>();
        udsagn.add(Udsagn.altid(Art.EGENSKABER, "", "titel" + nr, fra));
        udsagn.add(Udsagn.altid(Art.FREMDRIFT, "", sag ? "Opstaaet" : "Endeligt", fra));
        if (sag) {
            udsagn.add(Udsagn.altid(Art.FOELSOMHED, "", "IKKE_FORTROLIGE_DATA", fra));
            udsagn.add(Udsagn.altid(Rolle.SAG_HANDLINGSKLASSE, "KL1", fra));
        }
        udsagn.add(Udsagn.altid(sag ? Rolle.SAG_EJER : Rolle.DOKUMENT_EJER, "K", fra));
        udsagn.add(Udsagn.altid(sag ? Rolle.SAG_ANSVARLIG : Rolle.DOKUMENT_ANSVARLIG, "K", fra));
        udsagn.add(Udsagn.altid(sag ? Rolle.SAG_PRIMAER_KLASSE : Rolle.DOKUMENT_PRIMAER_KLASSE, "KL1", fra));
        udsagn.add(Udsagn.altid(sag ? Rolle.SAG_MASTER : Rolle.DOKUMENT_MASTER, "SYS", fra));
        udsagn.add(Udsagn.altid(sag ? Rolle.SAG_AFSENDER : Rolle.DOKUMENT_AFSENDER, "SYS", fra));
        return udsagn;
    }

    static Melding fuld(String objekt, int nr, int tid, Random tilfaeldig) {
        var sag = objekt.startsWith("S");
        var fra = tilfaeldig.nextInt(3);
        var udsagn = grundlag(sag, nr, fra);
        if (sag) {
            udsagn.add(Udsagn.altid(Rolle.SAG_PRIMAER_PART, borger(tilfaeldig), fra));
            if (tilfaeldig.nextBoolean()) {
                udsagn.add(Udsagn.altid(Art.JOURNALPOST, Rolle.SAG_TILAKTERET.name() + "/1", "D0", fra));
            }
        }
        switch (tilfaeldig.nextInt(25)) {
            case 0 -> udsagn.removeIf(u -> u.art() == (sag ? Art.FOELSOMHED : Art.EGENSKABER));
            case 1 -> udsagn.replaceAll(u -> erEjer(u) ? Udsagn.altid(u.art(), u.identitet(), "F", fra) : u);
            case 2 -> udsagn.replaceAll(u -> erEjer(u) ? new Udsagn(u.art(), u.identitet(), "K", fra, CELLER - 2) : u);
            case 3 -> {
                udsagn.replaceAll(u -> erEjer(u) ? new Udsagn(u.art(), u.identitet(), "K", fra, CELLER - 3) : u);
                udsagn.add(Udsagn.altid(sag ? Rolle.SAG_EJER : Rolle.DOKUMENT_EJER, "K", CELLER - 2));
            }
            default -> {}
        }
        return new Melding(objekt, nr, tid, true, List.copyOf(udsagn));
    }

    private static boolean erEjer(Udsagn udsagn) {
        return udsagn.identitet().endsWith("_EJER");
    }

    static Melding delvis(String objekt, int nr, int tid, Random tilfaeldig) {
        var udsagn = new ArrayList<Udsagn>();
        for (var i = tilfaeldig.nextInt(3); i >= 0; i--) {
            udsagn.add(objekt.startsWith("S") ? omSag(nr, i, tilfaeldig) : omDokument(nr, i, tilfaeldig));
        }
        return new Melding(objekt, nr, tid, false, List.copyOf(udsagn));
    }

    private static Udsagn omSag(int nr, int i, Random tilfaeldig) {
        return switch (tilfaeldig.nextInt(15)) {
            case 0, 1, 2 -> med(Art.EGENSKABER, "", titel(nr, i, tilfaeldig), tilfaeldig);
            case 3, 4 -> med(Art.FREMDRIFT, "", List.of("Oplyst", "Afgjort").get(tilfaeldig.nextInt(2)), tilfaeldig);
            case 5, 6, 7 -> med(Art.PART, Rolle.SAG_PRIMAER_PART.name(), borger(tilfaeldig), tilfaeldig);
            case 8, 9 ->
                med(
                        Art.PART,
                        Rolle.SAG_SEKUNDAER_PART.name() + "/" + tilfaeldig.nextInt(2),
                        borger(tilfaeldig),
                        tilfaeldig);
            case 10, 11 ->
                med(
                        Art.JOURNALPOST,
                        Rolle.SAG_TILAKTERET.name() + "/" + tilfaeldig.nextInt(2),
                        "D" + tilfaeldig.nextInt(2),
                        tilfaeldig);
            case 12 -> med(Art.SAGSRELATION, Rolle.SAG_ANDRE_SAGER.name() + "/1", "S1", tilfaeldig);
            case 13 ->
                med(Art.AKTOER, Rolle.SAG_ANSVARLIG.name(), List.of("K", "K2").get(tilfaeldig.nextInt(2)), tilfaeldig);
            default ->
                switch (tilfaeldig.nextInt(3)) {
                    case 0 -> med(Art.KLASSE, Rolle.SAG_PRIMAER_KLASSE.name(), "KL2", tilfaeldig);
                    case 1 -> med(Art.ITSYSTEM, Rolle.SAG_MASTER.name(), "SYS2", tilfaeldig);
                    default -> med(Art.AKTOER, Rolle.SAG_EJER.name(), "F", tilfaeldig);
                };
        };
    }

    private static Udsagn omDokument(int nr, int i, Random tilfaeldig) {
        return tilfaeldig.nextBoolean()
                ? med(Art.EGENSKABER, "", titel(nr, i, tilfaeldig), tilfaeldig)
                : med(Art.PART, Rolle.DOKUMENT_PARTER.name() + "/1", borger(tilfaeldig), tilfaeldig);
    }

    private static String titel(int nr, int i, Random tilfaeldig) {
        return "titel" + nr + "." + i + (tilfaeldig.nextInt(20) == 0 ? "x".repeat(256) : "");
    }

    /** Half have no end; a few end before they begin. */
    private static Udsagn med(Art art, String identitet, String vaerdi, Random tilfaeldig) {
        var fra = tilfaeldig.nextInt(CELLER);
        var til = switch (tilfaeldig.nextInt(20)) {
            case 0 -> Math.max(1, tilfaeldig.nextInt(fra + 1));
            case 1, 2, 3, 4, 5, 6, 7, 8, 9 -> fra + 1 + tilfaeldig.nextInt(CELLER - fra);
            default -> CELLER;
        };
        return new Udsagn(art, identitet, vaerdi, fra, til);
    }
}
