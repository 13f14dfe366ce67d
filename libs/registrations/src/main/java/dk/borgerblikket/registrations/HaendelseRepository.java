package dk.borgerblikket.registrations;

import dk.borgerblikket.registrations.haendelser.Haendelsesart;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Writes change events in the transaction of the change. */
final class HaendelseRepository {

    private static final String FORTAEL = """
            INSERT INTO haendelse (objekt, objekttype, haendelse, ejer_cvr, master, afsender)
            SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::uuid[], $6::uuid[])
            """;

    /** The history, the parties, the findings and the service's own rows follow by cascade. */
    private static final String FJERN = """
            WITH fjernet AS (
                DELETE FROM objekt WHERE uuid = ANY($1)
                RETURNING uuid, objekttype, ejer_cvr, master, afsender)
            INSERT INTO haendelse (objekt, objekttype, haendelse, ejer_cvr, master, afsender, klasser, foelsomhed)
            SELECT f.uuid, f.objekttype, $2::text, f.ejer_cvr, f.master, f.afsender, a.klasser, a.foelsomhed
            FROM fjernet f
            LEFT JOIN (%s) AS a ON a.objekt = f.uuid
            ORDER BY f.uuid
            """;

    private final SqlConnection forbindelse;

    HaendelseRepository(SqlConnection forbindelse) {
        this.forbindelse = forbindelse;
    }

    /** One event per object that is to be told about. */
    Uni<Void> fortael(List<Arbejdskopi<?>> skrevne) {
        var omtalte = skrevne.stream().filter(Arbejdskopi::fortaelles).toList();
        if (omtalte.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var arter = omtalte.stream()
                .map(k -> k.erNy() ? Haendelsesart.IMPORTERET : Haendelsesart.OPDATERET)
                .map(Haendelsesart::navn)
                .toArray(String[]::new);
        var udtraek = omtalte.stream().map(k -> k.skrevet().udtraek()).toList();
        return forbindelse
                .preparedQuery(FORTAEL)
                .execute(Tuple.from(new Object[] {
                    omtalte.stream().map(Arbejdskopi::uuid).toArray(UUID[]::new),
                    omtalte.stream().map(k -> k.type().navn()).toArray(String[]::new),
                    arter,
                    udtraek.stream().map(u -> u.ejer().cifre()).toArray(String[]::new),
                    udtraek.stream().map(Udtraek::master).toArray(UUID[]::new),
                    udtraek.stream().map(Udtraek::afsender).toArray(UUID[]::new)
                }))
                .replaceWithVoid();
    }

    /**
     * Removes the objects and tells of it.
     *
     * @param afgraensning the service's {@link Projektion#afgraensning()}
     */
    Uni<Void> fjern(Collection<UUID> uuider, String afgraensning) {
        return forbindelse
                .preparedQuery(FJERN.formatted(afgraensning))
                .execute(Tuple.of(uuider.toArray(UUID[]::new), Haendelsesart.FJERNET.navn()))
                .replaceWithVoid();
    }
}
