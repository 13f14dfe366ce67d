package dk.borgerblikket.benefitindex.fremsoeg;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.search.kort.Kortsoegning;
import dk.borgerblikket.search.kort.Kortvisning;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grant or payment to choose; the values that hold last in valid time. It names nobody.
 *
 * @param objekttype {@code Bevilling} or {@code OekonomiskEffektuering}
 * @param ydelser names of the benefits of a grant that the reader sees
 * @param dispositionsdato when the money of a payment is available
 * @param tidspunkt newest sender time
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Kortydelse(
        UUID uuid,
        String objekttype,
        @Nullable String brugervendtNoegle,
        List<String> ydelser,
        @Nullable OffsetDateTime dispositionsdato,
        OffsetDateTime tidspunkt)
        implements Kortsoegning.Fundet {

    static final Kortvisning<Kortydelse> VISNING = new Visning();

    private static final class Visning implements Kortvisning<Kortydelse> {

        @Override
        public String kolonner() {
            return """
                    s.objekt, s.objekttype, s.brugervendt_noegle, s.dispositionsdato, o.tidspunkt,
                    ARRAY(SELECT DISTINCT e #>> '{Ydelse,Ydelsesnavn}' AS navn
                          FROM jsonb_array_elements(v.indhold #> '{AttributListe,BevilgetYdelse}') AS e
                          WHERE e #>> '{Ydelse,Ydelsesnavn}' IS NOT NULL ORDER BY navn) AS ydelser""";
        }

        @Override
        public Kortydelse laes(Row r) {
            return new Kortydelse(
                    r.getUUID("objekt"),
                    r.getString("objekttype"),
                    r.getString("brugervendt_noegle"),
                    List.of(r.getArrayOfStrings("ydelser")),
                    r.getOffsetDateTime("dispositionsdato"),
                    r.getOffsetDateTime("tidspunkt"));
        }

        /** The table of texts chooses; names of benefits count only where the reader sees them. Served by soegning_tekst. */
        @Override
        public String tekst(String moenster) {
            return """
                    (s.tekst LIKE %1$s AND EXISTS (
                        SELECT FROM (
                            SELECT e ->> 'BrugervendtNoegle'
                            FROM jsonb_array_elements(v.indhold #> '{AttributListe,Egenskaber}') AS e
                            UNION ALL
                            SELECT e ->> 'BrugervendtNoegle'
                            FROM jsonb_array_elements(v.indhold #> '{RelationListe,Bevillingssag}') AS e
                            UNION ALL
                            SELECT e #>> '{Ydelse,Ydelsesnavn}'
                            FROM jsonb_array_elements(v.indhold #> '{AttributListe,BevilgetYdelse}') AS e) AS t (tekst)
                        WHERE lower(t.tekst COLLATE "und-x-icu") LIKE %1$s))""".formatted(moenster);
        }
    }
}
