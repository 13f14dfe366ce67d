package dk.borgerblikket.benefitindex.forloeb;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One registration of an object, told in symbols: {@code B0} is a grant, {@code E0} a payment, {@code S0} a case, {@code A} a
 * citizen, {@code K} an authority, {@code SYS} a system.
 *
 * @param tid sender time, in steps
 * @param fuld whether it says everything that an import must
 */
record Melding(String objekt, int nr, int tid, boolean fuld, List<Udsagn> udsagn) {

    /** Number of stretches that valid time is divided into; the first has no beginning and the last no end. */
    static final int CELLER = 6;

    /** One kind of timeline. */
    enum Art {
        EGENSKABER,
        YDELSE,
        LINJE,
        SAG,
        PART,
        AKTOER,
        PROFIL,
        ITSYSTEM;

        /** Whether one that is sent again with an end, ends. */
        boolean erRelation() {
            return compareTo(LINJE) > 0;
        }
    }

    /**
     * What something is worth from one border of the grid to another.
     *
     * @param identitet the Id of a benefit; the role, and perhaps {@code /Indeks}, of a line or a relation
     * @param fra first stretch
     * @param til first stretch after; {@link #CELLER} for no end
     */
    record Udsagn(Art art, String identitet, String vaerdi, int fra, int til) {

        static Udsagn altid(Art art, String identitet, String vaerdi) {
            return new Udsagn(art, identitet, vaerdi, 0, CELLER);
        }

        /** The timeline that it belongs to: without Indeks also by what is referred to, where there may be several. */
        String noegle() {
            if (art == Art.LINJE) {
                return art + " " + (identitet.contains("/") ? identitet : vaerdi.substring(0, vaerdi.lastIndexOf(':')));
            }
            return art + " " + identitet + (identitet.equals("YDELSESMODTAGER") ? " " + vaerdi : "");
        }
    }

    /**
     * What a message, or the state, says of a benefit.
     *
     * @param slut empty for no end
     * @param systemer by role; empty when not repeated
     * @param slags name of the kind of benefit; empty when not repeated
     * @param planer amounts by Id
     */
    record Ydelse(
            String navn,
            String start,
            String slut,
            Map<String, String> systemer,
            String slags,
            Map<String, String> planer) {

        static Ydelse af(String vaerdi) {
            var dele = vaerdi.split("\\|", -1);
            return new Ydelse(dele[0], dele[1], dele[2], felter(dele[3]), dele[4], felter(dele[5]));
        }

        private static Map<String, String> felter(String tekst) {
            var felter = new TreeMap<String, String>();
            for (var felt : tekst.split(",")) {
                if (!felt.isEmpty()) {
                    felter.put(felt.substring(0, felt.indexOf('=')), felt.substring(felt.indexOf('=') + 1));
                }
            }
            return felter;
        }

        private static String tekst(Map<String, String> felter) {
            return new TreeMap<>(felter)
                    .entrySet().stream()
                            .map(f -> f.getKey() + "=" + f.getValue())
                            .collect(Collectors.joining(","));
        }

        String tekst() {
            return String.join("|", navn, start, slut, tekst(systemer), slags, tekst(planer));
        }
    }

    boolean omBevilling() {
        return objekt.startsWith("B");
    }

    @Override
    public String toString() {
        return objekt + "#" + nr + "@" + tid + udsagn;
    }
}
