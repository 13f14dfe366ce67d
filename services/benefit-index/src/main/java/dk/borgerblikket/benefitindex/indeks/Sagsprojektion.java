package dk.borgerblikket.benefitindex.indeks;

import dk.borgerblikket.benefitindex.bevilling.BevillingRegistrering;
import dk.borgerblikket.benefitindex.bevilling.Bevillingstype;
import dk.borgerblikket.registrations.Projektion;
import dk.borgerblikket.registrations.Skrevet;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keeps which cases the grants belong to, in the transaction that writes the grants. */
final class Sagsprojektion implements Projektion {

    /** Which rows came of these grants before? Primary key of bevillingssag. */
    private static final String FJERN = "DELETE FROM bevillingssag WHERE bevilling = ANY($1::uuid[])";

    private static final String GEM = """
            INSERT INTO bevillingssag (bevilling, sag)
            SELECT DISTINCT * FROM unnest($1::uuid[], $2::uuid[])
            """;

    private final Bevillingstype type;

    Sagsprojektion(Bevillingstype type) {
        this.type = type;
    }

    @Override
    public Uni<Void> skriv(SqlConnection forbindelse, List<Skrevet<?>> skrevne) {
        var aendrede = new ArrayList<UUID>();
        var bevillinger = new ArrayList<UUID>();
        var sager = new ArrayList<UUID>();
        for (var skrevet : skrevne) {
            if (skrevet.indhold() instanceof BevillingRegistrering bevilling) {
                if (!skrevet.ny()) {
                    aendrede.add(skrevet.uuid());
                }
                for (var sag : type.sager(bevilling)) {
                    bevillinger.add(skrevet.uuid());
                    sager.add(sag);
                }
            }
        }
        var fjernet = aendrede.isEmpty() ? intet() : udfoer(forbindelse, FJERN, aendrede);
        return sager.isEmpty() ? fjernet : fjernet.chain(() -> udfoer(forbindelse, GEM, bevillinger, sager));
    }

    @SafeVarargs
    private static Uni<Void> udfoer(SqlConnection forbindelse, String sql, List<UUID>... kolonner) {
        var parametre = Tuple.tuple();
        for (var kolonne : kolonner) {
            parametre.addArrayOfUUID(kolonne.toArray(UUID[]::new));
        }
        return forbindelse.preparedQuery(sql).execute(parametre).replaceWithVoid();
    }

    private static Uni<Void> intet() {
        return Uni.createFrom().voidItem();
    }
}
