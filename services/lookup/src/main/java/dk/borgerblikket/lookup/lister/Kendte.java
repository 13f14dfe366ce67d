package dk.borgerblikket.lookup.lister;

import java.util.UUID;

/** Classes of the lists that the program itself refers to (organisation §6); all of them are in {@code lister.csv}. */
public final class Kendte {

    /** Roles of a unit's tasks. */
    public static final UUID ANSVARLIG = UUID.fromString("2a5f38d8-7092-4b3f-85cc-7e272c3c4bb0");

    public static final UUID UDFOERENDE = UUID.fromString("156ef014-17c0-3fa5-95af-2fa97efe2e14");

    /** Roles of addresses. */
    public static final UUID POSTADRESSE = UUID.fromString("80b610c6-314b-485a-a014-a9a1d7070bc4");

    public static final UUID MOBILTELEFON = UUID.fromString("8dcfa714-5ed3-4000-b551-2ba520e7d8ad");
    public static final UUID EMAIL = UUID.fromString("5d13e891-162a-456b-abf2-fd9b864df96d");

    /** Type of a unit's addresses. */
    public static final UUID ENHEDSADRESSE = UUID.fromString("9b33c0a0-a566-4ec0-8200-325cb1e5bb9a");

    private Kendte() {}
}
