package dk.borgerblikket.search.indsigt;

/** Which objects are a citizen's; told by the service. */
public interface Borgerobjekter {

    /**
     * A query with one column {@code objekt}: the objects that the person with the key $1 is or has been party to. Those that
     * must not even be known to be there – exempted from display, or of a control – are left out: that somebody has read them
     * would tell that they are.
     */
    String sql();
}
