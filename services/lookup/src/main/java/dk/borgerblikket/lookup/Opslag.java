package dk.borgerblikket.lookup;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.Fejl;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a look-up of organisation objects asks for: either these UUIDs, or those of a CVR number. */
public sealed interface Opslag {

    /** Most UUIDs in one look-up. */
    int MAKS_ID = 200;

    record VedUuid(List<UUID> uuider) implements Opslag {}

    record VedCvr(Cvr cvr) implements Opslag {}

    /**
     * Reads the two parameters.
     *
     * @param ids UUIDs separated by commas; none twice in the result
     * @throws Fejl 400 unless exactly one of the two is given and in order
     */
    static Opslag laes(@Nullable String ids, @Nullable String cvr) {
        if ((ids == null) == (cvr == null)) {
            throw new Fejl(Opslagsfejl.UKLART_OPSLAG, "Angiv enten ids eller cvr.");
        }
        if (cvr != null) {
            return new VedCvr(Cvr.laes(cvr)
                    .orElseThrow(() -> new Fejl(Opslagsfejl.UKLART_OPSLAG, "Et CVR-nummer har otte cifre.")));
        }
        var uuider = new LinkedHashSet<UUID>();
        Stream.of(ids.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .map(Opslag::uuid)
                .forEach(uuider::add);
        if (uuider.size() > MAKS_ID) {
            throw new Fejl(Opslagsfejl.FOR_MANGE_ID);
        }
        return new VedUuid(List.copyOf(uuider));
    }

    /** @throws Fejl 400 when the text is no UUID */
    static UUID uuid(String tekst) {
        return Uuider.laes(tekst).orElseThrow(() -> new Fejl(Opslagsfejl.UGYLDIGT_UUID));
    }
}
