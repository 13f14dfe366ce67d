package dk.borgerblikket.validation;

import dk.borgerblikket.registrations.AfvistAfProjektion;
import dk.borgerblikket.registrations.Fund;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An object that does not meet a demand which takes other objects to tell: found by SQL when everything of a request is in
 * place, so that the objects of one message may refer to each other in any order.
 *
 * @param sti path of the element in the object
 */
public record Krydsbrud(UUID objekt, Indekskrav krav, String sti) {

    private record Objektfund(UUID objekt, Fund fund) {}

    /** The object may have gone in the meantime. Served by the primary key of objekt. */
    private static final String INDSAET_FUND = """
            INSERT INTO fund (objekt, regel, sti, besked, master, afsender, ejer_cvr)
            SELECT n.objekt, n.regel, n.sti, n.besked, o.master, o.afsender, o.ejer_cvr
            FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) AS n (objekt, regel, sti, besked)
            JOIN objekt o ON o.uuid = n.objekt
            """;

    /**
     * Leaves the findings of the objects.
     *
     * @return fails with {@link AfvistAfProjektion} when some of them are refused
     */
    public static Uni<Void> meld(SqlConnection forbindelse, Regelsaet regler, List<Krydsbrud> alle) {
        if (alle.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var bedoemmelser = new LinkedHashMap<UUID, Bedoemmelse>();
        for (var brud : alle) {
            bedoemmelser
                    .computeIfAbsent(brud.objekt(), u -> new Bedoemmelse(regler))
                    .brud(brud.krav(), brud.sti());
        }
        var afviste = bedoemmelser.entrySet().stream()
                .filter(b -> b.getValue().erAfvist())
                .collect(Collectors.toMap(Map.Entry::getKey, b -> b.getValue().afvist()));
        if (!afviste.isEmpty()) {
            return Uni.createFrom().failure(new AfvistAfProjektion(afviste));
        }
        return gem(
                forbindelse,
                bedoemmelser.entrySet().stream()
                        .flatMap(b -> fund(b.getKey(), b.getValue()))
                        .toList());
    }

    private static Stream<Objektfund> fund(UUID objekt, Bedoemmelse bedoemmelse) {
        return bedoemmelse.fund().stream().map(f -> new Objektfund(objekt, f));
    }

    private static Uni<Void> gem(SqlConnection forbindelse, List<Objektfund> fund) {
        return forbindelse
                .preparedQuery(INDSAET_FUND)
                .execute(Tuple.of(
                        fund.stream().map(Objektfund::objekt).toArray(UUID[]::new),
                        fund.stream().map(f -> f.fund().regel()).toArray(String[]::new),
                        fund.stream().map(f -> f.fund().sti()).toArray(String[]::new),
                        fund.stream().map(f -> f.fund().besked()).toArray(String[]::new)))
                .replaceWithVoid();
    }
}
