package dk.borgerblikket.benefitindex.verifikation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dk.borgerblikket.benefitindex.borger.Ydelsesmaerke;
import dk.borgerblikket.benefitindex.borger.YdelsesoverblikRepository;
import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.search.verifikation.Verifikator;
import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag;
import dk.borgerblikket.web.CprNoegle;
import dk.borgerblikket.web.Jsonformat;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The very rows that the citizen's own read sends. */
@Singleton
final class Nuvaerende {

    private static final int ANTAL = 500;

    /**
     * What comes next of this person's, on grants of one authority or of all? Primary key of borgerydelse read backwards, then
     * that of adgang.
     */
    private static final String SIDE = """
            SELECT b.er_bevilling, b.orden, b.objekt, b.grundlag, b.linjer
            FROM borgerydelse b
            JOIN adgang a ON a.objekt = b.bevilling
            WHERE b.noegle = $1 AND (b.er_bevilling, b.orden, b.objekt) < ($2, $3, $4)
              AND ($5::text IS NULL OR a.ejer_cvr = $5::bpchar)
            ORDER BY b.er_bevilling DESC, b.orden DESC, b.objekt DESC
            FETCH FIRST $6 ROWS WITH TIES
            """;

    /** Served by borgerydelse_objekt. */
    private static final String BEVILLINGER = """
            SELECT DISTINCT ON (b.objekt) b.grundlag
            FROM borgerydelse b WHERE b.objekt = ANY($1) AND b.er_bevilling ORDER BY b.objekt
            """;

    private final Pool pool;
    private final CprNoegle noegle;
    private final ObjectReader bevillinger;
    private final ObjectReader effektueringer;

    Nuvaerende(Pool pool, CprNoegle noegle, ObjectMapper json) {
        this.pool = pool;
        this.noegle = noegle;
        var tolerant = Jsonformat.tolerant(json);
        this.bevillinger = tolerant.readerFor(Bevillingsgrundlag.class);
        this.effektueringer = tolerant.readerFor(Effektueringsgrundlag.class);
    }

    Uni<Ydelsesside> hent(Verifikator hvem, Cpr borger, @Nullable String efter) {
        var sted = Ydelsesmaerke.laes(efter);
        return pool.preparedQuery(SIDE)
                .execute(Tuple.tuple()
                        .addValue(Buffer.buffer(noegle.noegle(borger)))
                        .addBoolean(sted.bevilling())
                        .addOffsetDateTime(sted.sted().tidspunkt().atOffset(ZoneOffset.UTC))
                        .addUUID(sted.sted().objekt())
                        .addString(hvem.ejer().map(Cvr::cifre).orElse(null))
                        .addLong(ANTAL + 1L))
                .map(raekker -> side(YdelsesoverblikRepository.side(raekker, ANTAL)));
    }

    /** Grants as they are now. */
    Uni<List<Bevillingsgrundlag>> bevillinger(List<UUID> uuider) {
        return uuider.isEmpty()
                ? Uni.createFrom().item(List.of())
                : pool.preparedQuery(BEVILLINGER)
                        .execute(Tuple.tuple().addArrayOfUUID(uuider.toArray(UUID[]::new)))
                        .map(raekker -> raekker.stream()
                                .<Bevillingsgrundlag>map(r -> laes(bevillinger, r.getString("grundlag")))
                                .toList());
    }

    private Ydelsesside side(YdelsesoverblikRepository.Side side) {
        return new Ydelsesside(
                side.bevillinger().stream()
                        .map(tekst -> {
                            Bevillingsgrundlag bevilling = laes(bevillinger, tekst);
                            return new Ydelsesside.Bevilling(bevilling, bevilling);
                        })
                        .toList(),
                side.effektueringer().stream()
                        .<Effektueringsgrundlag>map(tekst -> laes(effektueringer, tekst))
                        .toList(),
                side.naeste());
    }

    private static <T> T laes(ObjectReader laeser, String json) {
        try {
            return laeser.readValue(json);
        } catch (JsonProcessingException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }
}
