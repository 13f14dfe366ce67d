package dk.borgerblikket.lookup.graphql;

import dk.borgerblikket.lookup.kle.Noeglemoenster;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.registrations.Lagertid;
import dk.borgerblikket.web.CprNoegle;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The units and users of an authority, in pages that can be walked both ways. */
@Singleton
final class ListeRepository {

    /** Which objects of the authority fulfil the filters? Served by egenskab_ejer; the filters by relation_objekt. */
    private static final String FIND = """
            SELECT e.objekt, e.navn, e.objekt = $4 AS rod
            FROM egenskab e
            WHERE e.art = $1 AND e.ejer_cvr = $2::bpchar AND e.fra <= $3 AND e.til > $3
              AND %sEXISTS (SELECT FROM tilstand t WHERE t.objekt = e.objekt AND t.aktiv AND t.fra <= $3 AND t.til > $3)%s
            ORDER BY %s
            LIMIT $5
            """;

    private static final String FORLAENS = "e.objekt <> $4, e.navn, e.objekt";
    private static final String BAGLAENS = "e.objekt <> $4 DESC, e.navn DESC, e.objekt DESC";
    private static final UUID INGEN = new UUID(0, 0);

    private final Pool pool;
    private final CprNoegle cprNoegle;

    ListeRepository(Pool pool, CprNoegle cprNoegle) {
        this.pool = pool;
        this.cprNoegle = cprNoegle;
    }

    /** What the objects of a list fulfil, all of it. */
    sealed interface Filter {

        /** A name, or what it begins with, whatever its case. */
        record Navn(Moenster navn) implements Filter {}

        /** A relation to one of these objects. */
        record Tilknyttet(String relation, List<UUID> til) implements Filter {}

        /** A task under one of the patterns. */
        record Opgave(@Nullable UUID rolle, List<Noeglemoenster> numre) implements Filter {}

        /** An address in the role. */
        record Adresse(UUID rolle, Moenster tekst) implements Filter {}

        /** The person behind a user. */
        record Person(@Nullable Moenster navn, @Nullable String cpr) implements Filter {
            @Override
            public String toString() {
                return "Person[**********]";
            }
        }
    }

    /** @param rod the unit that stands first when it is in the list; null when there is none */
    Uni<Liste.Side> find(
            Objektart art, Cvr ejer, Instant nu, boolean aktiv, @Nullable UUID rod, List<Filter> filtre, Liste liste) {
        var vaerdier = new ArrayList<@Nullable Object>();
        vaerdier.add(art.oioNavn());
        vaerdier.add(ejer.cifre());
        vaerdier.add(Lagertid.af(nu));
        vaerdier.add(rod == null ? INGEN : rod);
        vaerdier.add(liste.antal() + 1);
        var betingelser = new StringBuilder();
        filtre.forEach(f -> betingelser.append("\n  AND ").append(betingelse(f, vaerdier)));
        if (liste.fra() instanceof Sted fra) {
            betingelser
                    .append("\n  AND (e.objekt <> $4, e.navn, e.objekt) ")
                    .append(liste.baglaens() ? "<" : ">")
                    .append(" (%s::boolean, %s::text COLLATE \"da-x-icu\", %s::uuid)"
                            .formatted(
                                    plads(vaerdier, !fra.rod()),
                                    plads(vaerdier, fra.navn()),
                                    plads(vaerdier, fra.uuid())));
        }
        return pool.preparedQuery(
                        FIND.formatted(aktiv ? "" : "NOT ", betingelser, liste.baglaens() ? BAGLAENS : FORLAENS))
                .execute(Tuple.from(vaerdier))
                .map(raekker -> {
                    var steder = new ArrayList<Sted>(raekker.size());
                    raekker.forEach(
                            r -> steder.add(new Sted(r.getBoolean("rod"), r.getString("navn"), r.getUUID("objekt"))));
                    return liste.side(steder);
                });
    }

    private String betingelse(Filter filter, List<@Nullable Object> vaerdier) {
        return switch (filter) {
            case Filter.Navn(var navn) -> passer("e", navn, vaerdier);
            case Filter.Tilknyttet(var navn, var til) ->
                relation(navn, vaerdier) + " AND r.reference = ANY(" + plads(vaerdier, til.toArray(UUID[]::new))
                        + "::uuid[]))";
            case Filter.Opgave(var rolle, var numre) ->
                relation("Opgaver", vaerdier)
                        + (rolle == null ? "" : " AND r.rolle = " + plads(vaerdier, rolle))
                        + (numre.stream().anyMatch(m -> m.moenster().equals("*")) ? "" : klasse(numre, vaerdier))
                        + ")";
            case Filter.Adresse(var rolle, var tekst) ->
                relation("Adresser", vaerdier) + " AND r.rolle = " + plads(vaerdier, rolle)
                        + egenskab("Adresse", passer("k", tekst, vaerdier)) + ")";
            case Filter.Person(var navn, var cpr) ->
                relation("TilknyttedePersoner", vaerdier)
                        + egenskab(
                                "Person",
                                "k.ejer_cvr = e.ejer_cvr"
                                        + (navn == null ? "" : " AND " + passer("k", navn, vaerdier))
                                        + (cpr == null
                                                ? ""
                                                : " AND k.cpr_noegle = "
                                                        + plads(vaerdier, Buffer.buffer(cprNoegle.noegle(cpr)))))
                        + ")";
        };
    }

    /** The key with a dot after it begins with the pattern, so that no pattern ends in the middle of a number. */
    private static String klasse(List<Noeglemoenster> numre, List<@Nullable Object> vaerdier) {
        var begyndelser = numre.stream().map(ListeRepository::begyndelse).toArray(String[]::new);
        return egenskab("Klasse", "(k.noegle || '.') ^@ ANY(" + plads(vaerdier, begyndelser) + "::text[])");
    }

    /** What a key begins with, when a dot is written after it. */
    private static String begyndelse(Noeglemoenster moenster) {
        var tekst = moenster.moenster();
        return tekst.endsWith("*") ? tekst.substring(0, tekst.length() - 1) : tekst + ".";
    }

    private static String relation(String navn, List<@Nullable Object> vaerdier) {
        return "EXISTS (SELECT FROM relation r WHERE r.objekt = e.objekt AND r.navn = " + plads(vaerdier, navn)
                + " AND r.fra <= $3 AND r.til > $3";
    }

    private static String egenskab(String art, String betingelse) {
        return " AND EXISTS (SELECT FROM egenskab k WHERE k.objekt = r.reference AND k.art = '" + art
                + "' AND k.fra <= $3 AND k.til > $3 AND " + betingelse + ")";
    }

    private static String passer(String egenskab, Moenster moenster, List<@Nullable Object> vaerdier) {
        return "lower(" + egenskab + ".navn) " + (moenster.begyndelse() ? "^@ " : "= ")
                + plads(vaerdier, moenster.tekst().toLowerCase(Locale.ROOT));
    }

    private static String plads(List<@Nullable Object> vaerdier, Object vaerdi) {
        vaerdier.add(vaerdi);
        return "$" + vaerdier.size();
    }
}
