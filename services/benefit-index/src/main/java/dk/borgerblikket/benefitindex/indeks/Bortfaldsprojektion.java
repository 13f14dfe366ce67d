package dk.borgerblikket.benefitindex.indeks;

import dk.borgerblikket.benefitindex.bevilling.BevillingRegistrering;
import dk.borgerblikket.registrations.Projektion;
import dk.borgerblikket.registrations.Skrevet;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;

/** Keeps which grants of a payment have been removed while it stayed, and forgets it of grants that come back. */
final class Bortfaldsprojektion implements Projektion {

    /** Which payments that stay have lines on these grants? Primary key of effektuering_visning. */
    private static final String NOTER = """
            INSERT INTO bortfaldet_bevilling (effektuering, bevilling)
            SELECT effektuering, bevilling FROM effektuering_visning WHERE bevilling = ANY($1::uuid[])
            ON CONFLICT DO NOTHING
            """;

    /** Index bortfaldet_bevilling_bevilling. */
    private static final String GLEM = "DELETE FROM bortfaldet_bevilling WHERE bevilling = ANY($1::uuid[])";

    @Override
    public Uni<Void> skriv(SqlConnection forbindelse, List<Skrevet<?>> skrevne) {
        return udfoer(
                forbindelse,
                GLEM,
                skrevne.stream()
                        .filter(s -> s.ny() && s.indhold() instanceof BevillingRegistrering)
                        .map(Skrevet::uuid)
                        .toList());
    }

    @Override
    public Uni<Void> fjernet(SqlConnection forbindelse, List<UUID> fjernede) {
        return udfoer(forbindelse, NOTER, fjernede);
    }

    private static Uni<Void> udfoer(SqlConnection forbindelse, String sql, List<UUID> uuider) {
        return uuider.isEmpty()
                ? Uni.createFrom().voidItem()
                : forbindelse
                        .preparedQuery(sql)
                        .execute(Tuple.tuple().addArrayOfUUID(uuider.toArray(UUID[]::new)))
                        .replaceWithVoid();
    }
}
