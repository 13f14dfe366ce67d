package dk.borgerblikket.search;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Periode;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The values of a statement that is put together from parts: text of callers is only ever a value. Not shared. */
public final class Parametre {

    private static final Instant TIDLIGST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant SENEST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private final List<@Nullable Object> vaerdier = new ArrayList<>();

    /** Adds a text; gives what stands for it in the statement. */
    public String tekst(@Nullable String vaerdi) {
        return tilfoej(vaerdi, "text");
    }

    public String cvr(Cvr vaerdi) {
        return tilfoej(vaerdi.cifre(), "bpchar");
    }

    public String uuid(UUID vaerdi) {
        return tilfoej(vaerdi, "uuid");
    }

    public String tal(long vaerdi) {
        return tilfoej(vaerdi, "bigint");
    }

    public String sandt(boolean vaerdi) {
        return tilfoej(vaerdi, "boolean");
    }

    /** JSON, compared as {@code jsonb}. */
    public String json(String json) {
        return tilfoej(json, "text") + "::jsonb";
    }

    /** A moment; what lies outside the years that the store keeps, and the ends of {@link Periode}, is without limit. */
    public String tid(Instant tid) {
        var tekst = tid.isBefore(TIDLIGST) ? "-infinity" : tid.isAfter(SENEST) ? "infinity" : tid.toString();
        return tilfoej(tekst, "text") + "::timestamptz";
    }

    /** An amount, exactly. */
    public String beloeb(BigDecimal vaerdi) {
        return tilfoej(vaerdi.toPlainString(), "text") + "::numeric";
    }

    public String uuider(Collection<UUID> vaerdier) {
        return tilfoej(vaerdier.toArray(UUID[]::new), "uuid[]");
    }

    public String tekster(Collection<String> vaerdier) {
        return tilfoej(vaerdier.toArray(String[]::new), "text[]");
    }

    public String hele(Collection<Long> vaerdier) {
        return tilfoej(vaerdier.toArray(Long[]::new), "bigint[]");
    }

    private String tilfoej(@Nullable Object vaerdi, String type) {
        vaerdier.add(vaerdi);
        return "$" + vaerdier.size() + "::" + type;
    }

    /** The values in order, none of which may be missing. */
    public List<Object> vaerdier() {
        return List.copyOf(vaerdier);
    }

    /** The values in order. */
    public Tuple tuple() {
        return Tuple.from(vaerdier);
    }
}
