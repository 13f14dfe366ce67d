package dk.borgerblikket.gateway.kilder;

import dk.borgerblikket.oio.Cpr;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an employee asks the indexes, ready to be sent.
 *
 * @param borger whose data
 * @param formaal code of the purpose, which the indexes write down
 * @param tid as they were known then; empty for now
 * @param token the employee's own
 * @param traceparent ties the indexes' logs to this request
 */
public record Medarbejderopslag(Cpr borger, String formaal, Optional<Instant> tid, String token, String traceparent) {

    /** The body of the request for the page after {@code efter}. */
    Buffer krop(@Nullable String efter) {
        var krop = new JsonObject().put("cpr", borger.cifre()).put("formaal", formaal);
        tid.ifPresent(t -> krop.put("tid", t.toString()));
        if (efter != null) {
            krop.put("efter", efter);
        }
        return krop.toBuffer();
    }

    @Override
    public String toString() {
        return "Medarbejderopslag[" + formaal + "]";
    }
}
