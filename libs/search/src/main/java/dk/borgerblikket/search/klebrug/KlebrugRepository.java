package dk.borgerblikket.search.klebrug;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.search.Soegenoegler;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts in one statement, by the index that search goes by. */
@Singleton
public class KlebrugRepository {

    private final Pool pool;
    private final Soegenoegler noegler;
    private final Klebrugstabel tabel;

    KlebrugRepository(Pool pool, Soegenoegler noegler, Klebrugstabel tabel) {
        this.pool = pool;
        this.noegler = noegler;
        this.tabel = tabel;
    }

    /** @param ejer the only authority to count for; null for all */
    Uni<List<Klebrug>> brug(Set<KleNummer> numre, @Nullable Cvr ejer) {
        var tekster = numre.stream().map(KleNummer::nummer).sorted().toArray(String[]::new);
        var fundne = numre.stream()
                .map(nummer -> noegler.klasse(tabel.liste(), nummer.nummer()))
                .toArray(Long[]::new);
        return pool.preparedQuery(tabel.sql())
                .execute(Tuple.tuple()
                        .addArrayOfLong(fundne)
                        .addArrayOfString(tekster)
                        .addString(ejer == null ? null : ejer.cifre()))
                .map(raekker -> raekker.stream().map(KlebrugRepository::klebrug).toList());
    }

    private static Klebrug klebrug(Row r) {
        return new Klebrug(
                new KleNummer(r.getString("kle")),
                new Cvr(r.getString("ejer_cvr")),
                r.getUUID("master"),
                r.getUUID("afsender"),
                r.getLong("antal"));
    }
}
