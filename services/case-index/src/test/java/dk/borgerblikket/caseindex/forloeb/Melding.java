package dk.borgerblikket.caseindex.forloeb;

import dk.borgerblikket.caseindex.roller.Rolle;
import java.util.List;

/**
 * One registration of an object, told in symbols: {@code S0} and {@code D0} are objects, {@code A} a citizen, {@code K} an
 * authority, {@code SYS} a system.
 *
 * @param tid sender time, in steps
 * @param fuld whether it says everything that an import must
 */
record Melding(String objekt, int nr, int tid, boolean fuld, List<Udsagn> udsagn) {

    /** Number of stretches that valid time is divided into; the first has no beginning and the last no end. */
    static final int CELLER = 8;

    /** One kind of timeline. */
    enum Art {
        EGENSKABER,
        FOELSOMHED,
        FREMDRIFT,
        AKTOER,
        KLASSE,
        PART,
        SAGSRELATION,
        JOURNALPOST,
        ITSYSTEM;

        boolean erRelation() {
            return compareTo(FREMDRIFT) > 0;
        }
    }

    /**
     * What identity of a timeline is worth from one border of the grid to another.
     *
     * @param identitet empty for properties and states; the role and perhaps {@code /Indeks} for relations
     * @param fra first stretch
     * @param til first stretch after; {@link #CELLER} for no end
     */
    record Udsagn(Art art, String identitet, String vaerdi, int fra, int til) {

        static Udsagn altid(Art art, String identitet, String vaerdi, int fra) {
            return new Udsagn(art, identitet, vaerdi, fra, CELLER);
        }

        static Udsagn altid(Rolle rolle, String vaerdi, int fra) {
            return altid(art(rolle), rolle.name(), vaerdi, fra);
        }

        private static Art art(Rolle rolle) {
            return switch (rolle.art()) {
                case SAGSAKTOER, DOKUMENTAKTOER -> Art.AKTOER;
                case SAGSKLASSE, DOKUMENTKLASSE -> Art.KLASSE;
                case SAGSPART, DOKUMENTPART -> Art.PART;
                case SAGSRELATION -> Art.SAGSRELATION;
                case JOURNALPOST -> Art.JOURNALPOST;
                case SAGSITSYSTEM, DOKUMENTITSYSTEM -> Art.ITSYSTEM;
                default -> throw new IllegalArgumentException(rolle.navn());
            };
        }

        String noegle() {
            return art + (identitet.isEmpty() ? "" : " " + identitet);
        }
    }

    boolean omSag() {
        return objekt.startsWith("S");
    }

    @Override
    public String toString() {
        return objekt + "#" + nr + "@" + tid + udsagn;
    }
}
