package dk.borgerblikket.benefitindex.indeks;

import dk.borgerblikket.benefitindex.bevilling.BevillingRegistrering;
import dk.borgerblikket.benefitindex.bevilling.Bevillingstype;
import dk.borgerblikket.benefitindex.effektuering.BevilgetYdelseRef;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRegistrering;
import dk.borgerblikket.benefitindex.effektuering.Effektueringstype;
import dk.borgerblikket.benefitindex.regler.Krav;
import dk.borgerblikket.registrations.Projektion;
import dk.borgerblikket.registrations.Skrevet;
import dk.borgerblikket.validation.Alvor;
import dk.borgerblikket.validation.Krydsbrud;
import dk.borgerblikket.validation.Regelsaet;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Keeps the findings about lines whose granted benefit is not in the index (E-09): they come with the payment or when the
 * grant is removed, and go when the benefit arrives. Never a reason to refuse.
 */
final class Ydelsesreferencer implements Projektion {

    private static final String LINJE = "RelationListe/OekonomiskYdelseEffektueringRelation";

    /** Locks of one request; the database has room for a few thousand. */
    private static final int MAKS_LAASE = 200;

    /**
     * A payment and the grant that it refers to may be written at the same time: then the one waits for the other, and sees
     * it. Payments do not wait for each other. The locks are taken in one order. A request with very many grants locks them
     * all by one lock, which the others share.
     */
    private static final String LAAS = """
            SELECT CASE WHEN n.alene THEN pg_advisory_xact_lock(n.noegle) ELSE pg_advisory_xact_lock_shared(n.noegle) END
            FROM (SELECT 0 AS trin, hashtextextended('bevillinger', 9) AS noegle, $3::boolean AS alene
                  UNION ALL
                  SELECT 1, hashtextextended(bevilling::text, 9), bool_or(skrives)
                  FROM (SELECT unnest($1::uuid[]) AS bevilling, true AS skrives
                        UNION ALL SELECT unnest($2::uuid[]), false) AS alle
                  WHERE NOT $3
                  GROUP BY 2
                  ORDER BY 1, 2) AS n
            """;

    /** Which findings are about benefits that are there now? Index fund_ydelsesreference. */
    private static final String RYD = "DELETE FROM fund WHERE regel = 'E-09' AND sti = ANY($1::text[])";

    /** Which of these references have no benefit to refer to? Primary keys of linje and adgang. */
    private static final String UAFKLAREDE = """
            SELECT r.effektuering, r.bevilling, r.ydelse
            FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS r (effektuering, bevilling, ydelse)
            WHERE NOT EXISTS (
                SELECT FROM linje l JOIN adgang a ON a.objekt = l.objekt
                WHERE l.objekt = r.bevilling AND l.ydelse = r.ydelse AND a.objekttype = 'Bevilling')
            """;

    /** Which references had a benefit, and have none now? Indexes linje_bevilling and fund_objekt. */
    private static final String EFTERLADTE = """
            SELECT DISTINCT l.objekt AS effektuering, l.bevilling, l.ydelse
            FROM linje l
            WHERE l.bevilling = ANY($1::uuid[])
              AND NOT EXISTS (
                SELECT FROM fund f
                WHERE f.objekt = l.objekt AND f.regel = 'E-09'
                  AND f.sti = $2 || '[' || l.bevilling || '/' || l.ydelse || ']')
            """;

    private record Reference(UUID effektuering, UUID bevilling, String ydelse) {

        String sti() {
            return Ydelsesreferencer.sti(bevilling, ydelse);
        }
    }

    private final Bevillingstype bevillingstype;
    private final Effektueringstype effektueringstype;
    private final Regelsaet regler;

    Ydelsesreferencer(Bevillingstype bevillingstype, Effektueringstype effektueringstype, Regelsaet regler) {
        this.bevillingstype = bevillingstype;
        this.effektueringstype = effektueringstype;
        this.regler = regler;
    }

    private static String sti(UUID bevilling, String ydelse) {
        return LINJE + "[" + bevilling + "/" + ydelse + "]";
    }

    private boolean ude() {
        return regler.alvor(Krav.YDELSEN_FINDES.regel()) == Alvor.FRA;
    }

    @Override
    public Uni<Void> skriv(SqlConnection forbindelse, List<Skrevet<?>> skrevne) {
        if (ude()) {
            return intet();
        }
        var bevillinger = new ArrayList<UUID>();
        var ydelser = new ArrayList<String>();
        var referencer = new ArrayList<Reference>();
        for (var skrevet : skrevne) {
            switch (skrevet.indhold()) {
                case BevillingRegistrering bevilling -> {
                    bevillinger.add(skrevet.uuid());
                    bevillingstype.ydelsesId(bevilling).forEach(id -> ydelser.add(sti(skrevet.uuid(), id)));
                }
                case EffektueringRegistrering effektuering ->
                    effektueringstype
                            .ydelsesreferencer(effektuering)
                            .forEach(ref -> referencer.add(reference(skrevet.uuid(), ref)));
                default -> throw new IllegalStateException("Ukendt slags objekt");
            }
        }
        return laas(forbindelse, bevillinger, referencer.stream().map(Reference::bevilling))
                .chain(() -> ydelser.isEmpty()
                        ? intet()
                        : udfoer(forbindelse, RYD, (Object) ydelser.toArray(String[]::new))
                                .replaceWithVoid())
                .chain(() -> referencer.isEmpty() ? intet() : meldUafklarede(forbindelse, referencer));
    }

    private static Reference reference(UUID effektuering, BevilgetYdelseRef ref) {
        return new Reference(effektuering, ref.bevilling(), ref.bevilgetYdelseId());
    }

    private Uni<Void> meldUafklarede(SqlConnection forbindelse, List<Reference> referencer) {
        return udfoer(
                        forbindelse,
                        UAFKLAREDE,
                        kolonne(referencer, Reference::effektuering).toArray(UUID[]::new),
                        kolonne(referencer, Reference::bevilling).toArray(UUID[]::new),
                        kolonne(referencer, Reference::ydelse).toArray(String[]::new))
                .flatMap(raekker -> meld(forbindelse, raekker));
    }

    private static <V> Stream<V> kolonne(List<Reference> referencer, Function<Reference, V> felt) {
        return referencer.stream().map(felt);
    }

    @Override
    public Uni<Void> fjernet(SqlConnection forbindelse, List<UUID> fjernede) {
        return ude()
                ? intet()
                : laas(forbindelse, fjernede, Stream.of())
                        .chain(() -> udfoer(forbindelse, EFTERLADTE, fjernede.toArray(UUID[]::new), LINJE))
                        .flatMap(raekker -> meld(forbindelse, raekker));
    }

    private Uni<Void> meld(SqlConnection forbindelse, RowSet<Row> raekker) {
        var brud = new ArrayList<Krydsbrud>(raekker.size());
        for (var r : raekker) {
            var reference = new Reference(r.getUUID("effektuering"), r.getUUID("bevilling"), r.getString("ydelse"));
            brud.add(new Krydsbrud(reference.effektuering(), Krav.YDELSEN_FINDES, reference.sti()));
        }
        return Krydsbrud.meld(forbindelse, regler, brud);
    }

    private static Uni<Void> laas(SqlConnection forbindelse, List<UUID> skrevne, Stream<UUID> omtalte) {
        var andre = omtalte.distinct().toArray(UUID[]::new);
        return udfoer(
                        forbindelse,
                        LAAS,
                        skrevne.toArray(UUID[]::new),
                        andre,
                        skrevne.size() + andre.length > MAKS_LAASE)
                .replaceWithVoid();
    }

    private static Uni<RowSet<Row>> udfoer(SqlConnection forbindelse, String sql, Object... parametre) {
        return forbindelse.preparedQuery(sql).execute(Tuple.from(parametre));
    }

    private static Uni<Void> intet() {
        return Uni.createFrom().voidItem();
    }
}
