package dk.borgerblikket.caseindex.verifikation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dk.borgerblikket.caseindex.verifikation.Sagsside.Dokument;
import dk.borgerblikket.caseindex.verifikation.Sagsside.Sag;
import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.registrations.graenseflade.Sidemaerke;
import dk.borgerblikket.search.verifikation.Verifikator;
import dk.borgerblikket.visibility.grundlag.Dokumentgrundlag;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import dk.borgerblikket.web.CprNoegle;
import dk.borgerblikket.web.Jsonformat;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The very rows that the citizen's own read sends. */
@ApplicationScoped
class Nuvaerende {

    private static final int ANTAL = 200;

    /** One authority's, or everybody's. One case more tells whether there is another page. Primary key of borgersag. */
    private static final String SIDE = """
            SELECT tidspunkt, sag, ejer_cvr, dokument, filer, dokumenter
            FROM borgersag
            WHERE noegle = $1 AND (tidspunkt, sag) < ($2, $3) AND ($4::text IS NULL OR ejer_cvr = $4::bpchar)
            ORDER BY tidspunkt DESC, sag DESC
            LIMIT $5::int + 1
            """;

    private final Pool pool;
    private final CprNoegle noegle;
    private final ObjectReader sager;
    private final ObjectReader dokumenter;

    Nuvaerende(Pool pool, CprNoegle noegle, ObjectMapper json) {
        this.pool = pool;
        this.noegle = noegle;
        var tolerant = Jsonformat.tolerant(json);
        this.sager = tolerant.readerFor(Sagsgrundlag.class);
        this.dokumenter = tolerant.readerFor(Dokumentgrundlag.class);
    }

    Uni<Sagsside> hent(Verifikator hvem, Cpr borger, @Nullable String efter) {
        var sted = Sidemaerke.laes(efter);
        return pool.preparedQuery(SIDE)
                .execute(Tuple.of(
                        Buffer.buffer(noegle.noegle(borger)),
                        sted.tidspunkt().atOffset(ZoneOffset.UTC),
                        sted.objekt(),
                        hvem.ejer().map(Cvr::cifre).orElse(null),
                        ANTAL))
                .map(r -> side(r.stream().toList()));
    }

    private Sagsside side(List<Row> raekker) {
        var paaSiden = raekker.subList(0, Math.min(ANTAL, raekker.size()));
        return new Sagsside(
                paaSiden.stream().map(this::sag).toList(), raekker.size() > ANTAL ? sted(paaSiden.getLast()) : null);
    }

    private static String sted(Row r) {
        return new Sidemaerke(r.getOffsetDateTime("tidspunkt").toInstant(), r.getUUID("sag")).tekst();
    }

    private Sag sag(Row r) {
        Sagsgrundlag sag = laes(sager, r.getString("dokument"));
        var filer = r.getArrayOfStrings("dokumenter");
        return new Sag(
                new Cvr(r.getString("ejer_cvr")),
                sag,
                sag,
                Stream.of(filer == null ? new String[0] : filer)
                        .map(tekst -> {
                            Dokumentgrundlag dokument = laes(dokumenter, tekst);
                            return new Dokument(dokument, dokument);
                        })
                        .toList());
    }

    private static <T> T laes(ObjectReader laeser, String json) {
        try {
            return laeser.readValue(json);
        } catch (JsonProcessingException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }
}
