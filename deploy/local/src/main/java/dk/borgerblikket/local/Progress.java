package dk.borgerblikket.local;

/** Where the launcher tells what it is doing. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress SILENT = _ -> {};

    /** One line for the user, in Danish. */
    void say(String line);
}
