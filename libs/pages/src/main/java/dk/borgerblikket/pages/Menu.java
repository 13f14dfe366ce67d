package dk.borgerblikket.pages;

import dk.borgerblikket.identity.Kalder;
import java.util.List;

/** Part of the menu of a service's pages: each feature with pages has a bean of its own. */
public interface Menu {

    /** What this user can choose between. */
    List<Menupunkt> punkter(Kalder kalder);
}
