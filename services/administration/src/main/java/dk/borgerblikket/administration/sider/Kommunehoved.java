package dk.borgerblikket.administration.sider;

/**
 * The authority that a page is about.
 *
 * @param cvr its CVR number
 * @param navn its name
 * @param fane which of its pages is shown, by the last part of its address
 */
public record Kommunehoved(String cvr, String navn, String fane) {

    /** Address of its pages, without the last part. */
    public String rod() {
        return rod(cvr);
    }

    static String rod(String cvr) {
        return "/admin/kommuner/" + cvr;
    }
}
