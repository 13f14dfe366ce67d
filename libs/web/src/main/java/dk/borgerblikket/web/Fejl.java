package dk.borgerblikket.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request cannot be answered as asked, for a reason that the caller can act on. Carries no stack trace: it is an
 * outcome, not a fault.
 */
public final class Fejl extends RuntimeException {

    private final transient Fejlkode kode;
    private final @Nullable String detalje;
    private final transient Map<String, Object> felter = new LinkedHashMap<>();

    public Fejl(Fejlkode kode) {
        this(kode, null);
    }

    /** @param detalje what is wrong with this request, in Danish; holds no personal data and no internals */
    public Fejl(Fejlkode kode, @Nullable String detalje) {
        super(kode.kode(), null, false, false);
        this.kode = kode;
        this.detalje = detalje;
    }

    /** Adds an extension member to the problem (RFC 9457 §3.2). */
    public Fejl med(String felt, Object vaerdi) {
        felter.put(felt, vaerdi);
        return this;
    }

    public Fejlkode kode() {
        return kode;
    }

    /** What is wrong with this request, in Danish; null when the catalogue's sentence says it all. */
    public @Nullable String detalje() {
        return detalje;
    }

    /** The extension members, for a page that tells of the refusal in its own form. */
    public Map<String, Object> felter() {
        return Map.copyOf(felter);
    }

    Problem somProblem(String korrelation) {
        return Problem.af(kode, detalje, korrelation, felter);
    }
}
