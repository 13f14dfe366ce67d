package dk.borgerblikket.lookup;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.Fejl;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What addresses name objects and authorities by. */
public final class Opslag {

    /** Most UUIDs in one look-up. */
    public static final int MAKS_ID = 200;

    private Opslag() {}

    /**
     * The UUIDs in the text.
     *
     * @param ids separated by commas; none twice in the result
     * @throws Fejl 400 when one is no UUID, or they are too many
     */
    public static List<UUID> uuider(String ids) {
        var uuider = new LinkedHashSet<UUID>();
        Stream.of(ids.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .map(Opslag::uuid)
                .forEach(uuider::add);
        if (uuider.size() > MAKS_ID) {
            throw new Fejl(Opslagsfejl.FOR_MANGE_ID);
        }
        return List.copyOf(uuider);
    }

    /** @throws Fejl 400 when the text is no UUID */
    public static UUID uuid(String tekst) {
        return Uuider.laes(tekst).orElseThrow(() -> new Fejl(Opslagsfejl.UGYLDIGT_UUID));
    }

    /** @throws Fejl 400 when the text is no CVR number */
    public static Cvr cvr(String tekst) {
        return Cvr.laes(tekst).orElseThrow(() -> new Fejl(Opslagsfejl.UGYLDIGT_CVR));
    }
}
