package dk.borgerblikket.oio;

import java.util.Optional;
import java.util.regex.Pattern;

/** The URN forms of the indexes (case-index §8). */
public final class Urn {

    /** Prefix of a person known by CPR number. */
    public static final String CPR = "urn:oio:cpr-nr:";
    /** Prefix of a company or authority known by CVR number. */
    public static final String CVR = "urn:oio:cvr-nr:";
    /** Reference of a journal note, which has no document. */
    public static final String TOM = "URN:Empty";

    private static final Pattern CPR_FORM = Pattern.compile("urn:oio:cpr-nr:([0-9]{10})");
    private static final Pattern CVR_FORM = Pattern.compile("urn:oio:cvr-nr:([0-9]{8})");
    private static final Pattern PART_FORM = Pattern.compile("urn:oio:(cpr-nr:[0-9]{10}|us:personid:[0-9]{7}"
            + "|(udk|us):borgerid:[0-9]{12}|cvr-nr:[0-9]{8}|pnr:[0-9]{10}|fuldtnavn:.+)");

    private Urn() {}

    /** The CPR number that the URN names, or empty when it names something else. */
    public static Optional<Cpr> cpr(String urn) {
        var match = CPR_FORM.matcher(urn);
        return match.matches() ? Optional.of(new Cpr(match.group(1))) : Optional.empty();
    }

    /** The CVR number that the URN names, or empty when it names something else. */
    public static Optional<Cvr> cvr(String urn) {
        var match = CVR_FORM.matcher(urn);
        return match.matches() ? Optional.of(new Cvr(match.group(1))) : Optional.empty();
    }

    /** Whether a party may be referred to by this URN (rules C-17, E-08). */
    public static boolean erPart(String urn) {
        return PART_FORM.matcher(urn).matches();
    }
}
