package dk.borgerblikket.benefitindex.forloeb;

import static dk.borgerblikket.benefitindex.forloeb.Melding.CELLER;

import dk.borgerblikket.benefitindex.forloeb.Melding.Art;
import dk.borgerblikket.benefitindex.forloeb.Melding.Udsagn;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up messages; about one in ten breaks a rule that refuses it. */
final class Melder {

    private static final String BEGGE = "M=SYS,A=SYS";

    private final Random tilfaeldig;

    Melder(Random tilfaeldig) {
        this.tilfaeldig = tilfaeldig;
    }

    private String en(String... muligheder) {
        return muligheder[tilfaeldig.nextInt(muligheder.length)];
    }

    private boolean sjaeldent(int af) {
        return tilfaeldig.nextInt(af) == 0;
    }

    /** All that an import must say. */
    Melding fuld(String objekt, int nr, int tid) {
        var udsagn = new ArrayList<Udsagn>();
        udsagn.add(Udsagn.altid(Art.EGENSKABER, "", "navn" + nr));
        udsagn.add(Udsagn.altid(Art.AKTOER, "EJER", sjaeldent(25) ? "F" : "K"));
        if (objekt.startsWith("B")) {
            udsagn.add(Udsagn.altid(Art.YDELSE, "1", ydelse(nr, BEGGE, "bolig")));
            udsagn.add(Udsagn.altid(Art.SAG, "SAG", en("S0", "S1")));
            udsagn.add(Udsagn.altid(Art.PART, "MODTAGER", en("A", "B")));
        } else {
            udsagn.add(Udsagn.altid(Art.LINJE, "DELAF/1", linje()));
            udsagn.add(Udsagn.altid(Art.AKTOER, "ENHED", "K"));
            udsagn.add(Udsagn.altid(Art.ITSYSTEM, "MASTER", "SYS"));
            udsagn.add(Udsagn.altid(Art.ITSYSTEM, "AFSENDER", "SYS"));
            udsagn.add(Udsagn.altid(Art.PART, "MODTAGER", en("A", "B")));
        }
        if (sjaeldent(25)) {
            udsagn.removeIf(u -> u.art() == (objekt.startsWith("B") ? Art.YDELSE : Art.ITSYSTEM));
        }
        return new Melding(objekt, nr, tid, true, List.copyOf(udsagn));
    }

    /** What an update says. */
    Melding delvis(String objekt, int nr, int tid) {
        var udsagn = new ArrayList<Udsagn>();
        for (var i = tilfaeldig.nextInt(3); i >= 0; i--) {
            udsagn.add(objekt.startsWith("B") ? omBevilling(nr * 10 + i) : omEffektuering(nr * 10 + i));
        }
        return new Melding(objekt, nr, tid, false, List.copyOf(udsagn));
    }

    private Udsagn omBevilling(int nr) {
        return switch (tilfaeldig.nextInt(12)) {
            case 0, 1 -> med(Art.EGENSKABER, "", navn(nr));
            case 2, 3, 4, 5 ->
                med(
                        Art.YDELSE,
                        en("1", "1", "2"),
                        ydelse(nr, en("", "", BEGGE, BEGGE, "M=SYS", "M=SYS2"), en("", "bolig", "varme")));
            case 6 -> med(Art.SAG, "SAG", en("S0", "S1"));
            case 7 -> med(Art.PART, "MODTAGER", en("A", "B", "C"));
            case 8, 9 ->
                med(Art.PART, en("YDELSESMODTAGER", "YDELSESMODTAGER", "YDELSESMODTAGER/1"), en("A", "B", "C"));
            case 10 -> med(Art.PROFIL, "ADGANG/" + en("1", "2"), en("P0", "P1"));
            default -> med(Art.AKTOER, en("ANSVARLIG", "ANSVARLIG", "EJER"), en("K", "K", "F"));
        };
    }

    private Udsagn omEffektuering(int nr) {
        return switch (tilfaeldig.nextInt(10)) {
            case 0, 1, 2 -> med(Art.EGENSKABER, "", navn(nr).replace("?", ""));
            case 3, 4, 5 -> med(Art.LINJE, en("DELAF/1", "DELAF/2"), linje());
            case 6 -> med(Art.LINJE, "DELAF", linje());
            case 7 -> med(Art.PART, "MODTAGER", en("A", "B", "C"));
            case 8 -> med(Art.AKTOER, "ENHED", en("K", "F"));
            default -> med(Art.ITSYSTEM, en("AFSENDER", "AFSENDER", "AFSENDER", "MASTER"), en("SYS", "SYS2"));
        };
    }

    /** A mark says that there is no sensitivity; a text may be too long. */
    private String navn(int nr) {
        return "navn" + nr + (sjaeldent(15) ? "?" : "") + (sjaeldent(15) ? "x".repeat(50) : "");
    }

    private String ydelse(int nr, String systemer, String slags) {
        var planer = en("", "1=" + nr, "1=" + nr + ",2=" + nr, "2=" + nr);
        return String.join("|", "ydelse" + nr, en("1", "2", "3"), en("", "", "4", "5"), systemer, slags, planer);
    }

    private String linje() {
        return en("B0", "B1") + ":" + en("1", "2") + ":" + en("10", "20", "30.5");
    }

    /** Half have no end; a few end before they begin. */
    private Udsagn med(Art art, String identitet, String vaerdi) {
        var fra = tilfaeldig.nextInt(CELLER);
        var til = switch (tilfaeldig.nextInt(20)) {
            case 0 -> Math.max(1, tilfaeldig.nextInt(fra + 1));
            case 1, 2, 3, 4, 5, 6, 7, 8, 9 -> fra + 1 + tilfaeldig.nextInt(CELLER - fra);
            default -> CELLER;
        };
        return new Udsagn(art, identitet, vaerdi, fra, til);
    }
}
