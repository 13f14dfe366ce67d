package dk.borgerblikket.lookup.organisation;

import dk.borgerblikket.lookup.virksomhed.Virksomhed;
import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Current state and registrations of organisations. */
@Singleton
final class OrganisationRepository {

    /** Which of these exist? Served by the primary keys. */
    private static final String FIND = """
            SELECT o.*, v.cvr, v.navn AS virksomhed_navn, v.registreret AS virksomhed_registreret
            FROM unnest($1::uuid[]) WITH ORDINALITY AS soegt (uuid, plads)
            JOIN organisation o USING (uuid) JOIN virksomhed v ON v.uuid = o.virksomhed
            ORDER BY plads
            """;

    /** Which belong to the CVR number? Served by virksomhed_cvr_entydigt and ix_organisation_virksomhed. */
    private static final String FIND_VED_CVR = """
            SELECT o.*, v.cvr, v.navn AS virksomhed_navn, v.registreret AS virksomhed_registreret
            FROM virksomhed v JOIN organisation o ON o.virksomhed = v.uuid
            WHERE v.cvr = $1 ORDER BY o.uuid
            """;

    /**
     * Stores a state that differs from the current one, and its registration with it; nothing when the organisation no
     * longer belongs to the legal entity ($9) that the caller was allowed to act for. Served by the primary key.
     */
    private static final String GEM = """
            WITH nu AS (
                INSERT INTO organisation AS foer (uuid, brugervendt_noegle, navn, virksomhed, myndighedskode,
                    gyldig_status, gyldig_fra, gyldig_til, registreret)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, clock_timestamp())
                ON CONFLICT (uuid) DO UPDATE
                SET brugervendt_noegle = excluded.brugervendt_noegle, navn = excluded.navn,
                    virksomhed = excluded.virksomhed, myndighedskode = excluded.myndighedskode,
                    gyldig_status = excluded.gyldig_status, gyldig_fra = excluded.gyldig_fra,
                    gyldig_til = excluded.gyldig_til, registreret = excluded.registreret
                WHERE foer.virksomhed = $9
                    AND (foer.brugervendt_noegle, foer.navn, foer.virksomhed, foer.myndighedskode,
                        foer.gyldig_status, foer.gyldig_fra, foer.gyldig_til)
                    IS DISTINCT FROM (excluded.brugervendt_noegle, excluded.navn, excluded.virksomhed,
                        excluded.myndighedskode, excluded.gyldig_status, excluded.gyldig_fra, excluded.gyldig_til)
                RETURNING *
            )
            INSERT INTO organisation_registrering (uuid, brugervendt_noegle, navn, virksomhed, myndighedskode,
                gyldig_status, gyldig_fra, gyldig_til, registreret, medarbejder)
            SELECT uuid, brugervendt_noegle, navn, virksomhed, myndighedskode,
                gyldig_status, gyldig_fra, gyldig_til, registreret, $10
            FROM nu
            """;

    private final Pool pool;

    OrganisationRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<List<Organisation>> find(List<UUID> uuider) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.tuple().addArrayOfUUID(uuider.toArray(UUID[]::new)))
                .map(OrganisationRepository::organisationer);
    }

    Uni<List<Organisation>> findVedCvr(Cvr cvr) {
        return pool.preparedQuery(FIND_VED_CVR)
                .execute(Tuple.of(cvr.cifre()))
                .map(OrganisationRepository::organisationer);
    }

    Uni<Void> gem(UUID uuid, Tilstand tilstand, UUID virksomhedFoer, String hvem) {
        return pool.preparedQuery(GEM)
                .execute(Tuple.tuple()
                        .addUUID(uuid)
                        .addString(tilstand.brugervendtNoegle())
                        .addString(tilstand.navn())
                        .addUUID(tilstand.virksomhed())
                        .addString(tilstand.myndighedskode())
                        .addArrayOfString(tilstand.gyldighed().stream()
                                .map(g -> g.status().name())
                                .toArray(String[]::new))
                        .addArrayOfOffsetDateTime(tider(tilstand, Gyldighed::fra))
                        .addArrayOfOffsetDateTime(tider(tilstand, Gyldighed::til))
                        .addUUID(virksomhedFoer)
                        .addString(hvem))
                .replaceWithVoid();
    }

    private static OffsetDateTime[] tider(Tilstand tilstand, Function<Gyldighed, @Nullable Instant> graense) {
        return tilstand.gyldighed().stream()
                .map(graense)
                .map(tid -> tid == null ? null : tid.atOffset(ZoneOffset.UTC))
                .toArray(OffsetDateTime[]::new);
    }

    private static List<Organisation> organisationer(RowSet<Row> raekker) {
        return StreamSupport.stream(raekker.spliterator(), false)
                .map(OrganisationRepository::organisation)
                .toList();
    }

    private static Organisation organisation(Row raekke) {
        return new Organisation(
                raekke.getUUID("uuid"),
                new Tilstand(
                        raekke.getString("brugervendt_noegle"),
                        raekke.getString("navn"),
                        raekke.getUUID("virksomhed"),
                        raekke.getString("myndighedskode"),
                        gyldighed(raekke)),
                new Virksomhed(
                        raekke.getUUID("virksomhed"),
                        new Cvr(raekke.getString("cvr")),
                        raekke.getString("virksomhed_navn"),
                        raekke.getOffsetDateTime("virksomhed_registreret").toInstant()),
                raekke.getOffsetDateTime("registreret").toInstant());
    }

    private static List<Gyldighed> gyldighed(Row raekke) {
        var status = raekke.getArrayOfStrings("gyldig_status");
        var fra = raekke.getArrayOfOffsetDateTimes("gyldig_fra");
        var til = raekke.getArrayOfOffsetDateTimes("gyldig_til");
        return IntStream.range(0, status.length)
                .mapToObj(i -> new Gyldighed(Gyldighed.Status.valueOf(status[i]), instant(fra[i]), instant(til[i])))
                .toList();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime tid) {
        return tid == null ? null : tid.toInstant();
    }
}
