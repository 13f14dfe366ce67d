package dk.borgerblikket.administration.sider;

/**
 * What the user may do with the configuration that a page shows.
 *
 * @param rediger write a draft
 * @param godkend activate and send back
 */
public record Rettigheder(boolean rediger, boolean godkend) {

    /** Preview the effect, which reads the authority's cases. */
    public boolean beregn() {
        return rediger || godkend;
    }
}
