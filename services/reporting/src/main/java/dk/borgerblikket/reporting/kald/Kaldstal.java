package dk.borgerblikket.reporting.kald;

/**
 * Calls, counted. The total is no field of its own, so it is the sum of the calls with and without data, always.
 *
 * @param medData calls that returned cases or benefits
 * @param udenData calls that returned neither, every source having answered
 * @param tekniskFejl calls in which a source failed; no part of the total
 * @param sagerMed calls that returned cases
 * @param sagerUden calls without cases, every source having answered
 * @param ydelserMed calls that returned benefits
 * @param ydelserUden calls without benefits, every source having answered
 */
public record Kaldstal(
        long medData,
        long udenData,
        long tekniskFejl,
        long sagerMed,
        long sagerUden,
        long ydelserMed,
        long ydelserUden) {

    /** No calls. */
    public static final Kaldstal INGEN = new Kaldstal(0, 0, 0, 0, 0, 0, 0);

    /** All calls of the month: with and without data. */
    public long samlet() {
        return medData + udenData;
    }

    /** Both together. */
    public Kaldstal plus(Kaldstal andre) {
        return new Kaldstal(
                medData + andre.medData,
                udenData + andre.udenData,
                tekniskFejl + andre.tekniskFejl,
                sagerMed + andre.sagerMed,
                sagerUden + andre.sagerUden,
                ydelserMed + andre.ydelserMed,
                ydelserUden + andre.ydelserUden);
    }
}
