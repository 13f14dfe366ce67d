package dk.borgerblikket.caseindex.fremsoeg;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.search.kort.Kortsoegning;
import dk.borgerblikket.search.kort.Kortvisning;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case or document to choose; the values that hold last in valid time.
 *
 * @param objekttype {@code Sag} or {@code Dokument}
 * @param kle number of the primary class
 * @param tidspunkt newest sender time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Kortsag(
        UUID uuid,
        String objekttype,
        @Nullable String titel,
        @Nullable String brugervendtNoegle,
        @Nullable String kle,
        OffsetDateTime tidspunkt)
        implements Kortsoegning.Fundet {

    static final Kortvisning<Kortsag> VISNING = new Visning();

    private static final class Visning implements Kortvisning<Kortsag> {

        @Override
        public String kolonner() {
            return "s.objekt, s.objekttype, s.titel, s.brugervendt_noegle, s.kle, o.tidspunkt";
        }

        @Override
        public Kortsag laes(Row r) {
            return new Kortsag(
                    r.getUUID("objekt"),
                    r.getString("objekttype"),
                    r.getString("titel"),
                    r.getString("brugervendt_noegle"),
                    r.getString("kle"),
                    r.getOffsetDateTime("tidspunkt"));
        }
    }
}
