package dk.borgerblikket.lookup.lister;

import java.util.UUID;

/** Those classes of {@code lister.csv} that the program itself knows the meaning of (organisation §6). */
public final class Velkendte {

    /** Role of a task: this unit is responsible for the subject. */
    public static final UUID ANSVARLIG = UUID.fromString("2a5f38d8-7092-4b3f-85cc-7e272c3c4bb0");
    /** Role of a task: this unit carries it out. No UUID is published for it. */
    public static final UUID UDFOERENDE = UUID.fromString("156ef014-17c0-3fa5-95af-2fa97efe2e14");
    /** Role of an address: where post is sent. */
    public static final UUID POSTADRESSE = UUID.fromString("80b610c6-314b-485a-a014-a9a1d7070bc4");
    /** Role of an address: a telephone number. */
    public static final UUID MOBILTELEFON = UUID.fromString("8dcfa714-5ed3-4000-b551-2ba520e7d8ad");
    /** Role of an address: an e-mail address. */
    public static final UUID E_MAIL = UUID.fromString("5d13e891-162a-456b-abf2-fd9b864df96d");
    /** Role of an address: where it is. */
    public static final UUID LOKATION = UUID.fromString("ad04ac80-e24a-45a5-9dd9-8537a916ac74");
    /** Type of an address of a unit. */
    public static final UUID ENHEDSADRESSE = UUID.fromString("9b33c0a0-a566-4ec0-8200-325cb1e5bb9a");

    private Velkendte() {}
}
