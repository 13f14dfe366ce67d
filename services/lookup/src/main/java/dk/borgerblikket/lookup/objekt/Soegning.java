package dk.borgerblikket.lookup.objekt;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.objekt.Fundside.Sted;
import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.registrations.Lagertid;
import dk.borgerblikket.web.CprNoegle;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Finds objects of every kind, for REST, GraphQL and SOAP alike. Who may search for persons by name or CPR number is not
 * decided here.
 */
@Singleton
public final class Soegning {

    /** Most objects on one page. */
    public static final int MAKS_SIDE = 500;

    /** Most objects whose history one search goes through. */
    static final int MAKS_HISTORIK = 1000;

    /**
     * Which objects fulfil the criteria? Served by egenskab_noegle, _nummer, _cpr or _ejer, by relation_reference or by
     * soegetekst_trigram, whichever criterion there is, else in order by egenskab_noegle or egenskab_navn. An object may
     * have several properties in a longer period and is found once, by the first in order.
     */
    private static final String FIND = """
            SELECT objekt, min(orden) AS orden FROM (
                SELECT e.objekt, e.%1$s AS orden FROM egenskab e
                WHERE e.art = $1 AND e.fra < $3 AND e.til > $2%2$s
            ) AS fundne
            GROUP BY objekt
            HAVING $4::text IS NULL OR (min(orden), objekt) > ($4::text COLLATE %3$s, $5::uuid)
            ORDER BY min(orden), objekt
            OFFSET $6 LIMIT $7
            """;

    /** The same at one moment, when an object has one at most, so that a page is no more than its rows. */
    private static final String FIND_OEJEBLIK = """
            SELECT e.objekt, e.%1$s AS orden FROM egenskab e
            WHERE e.art = $1 AND e.fra < $3 AND e.til > $2%2$s
              AND ($4::text IS NULL OR (e.%1$s, e.objekt) > ($4::text COLLATE %3$s, $5::uuid))
            ORDER BY e.%1$s, e.objekt
            OFFSET $6 LIMIT $7
            """;

    /** Which objects of the kind are or were there? Served by objekt_art_ejer. */
    private static final String KANDIDATER = """
            SELECT uuid FROM objekt
            WHERE objekttype = $1 AND ($2::text IS NULL OR ejer_cvr = $2) AND ($3::uuid[] IS NULL OR uuid = ANY($3))
            LIMIT $4
            """;

    /** By what does the object stand in the order of names? Served by egenskab_objekt. */
    private static final String STED = """
            SELECT navn AS orden, objekt FROM egenskab WHERE objekt = $1 AND art = $2 AND fra < $4 AND til > $3 LIMIT 1
            """;

    private final Pool pool;
    private final Objektopslag opslag;
    private final CprNoegle cprNoegle;

    Soegning(Pool pool, Objektopslag opslag, CprNoegle cprNoegle) {
        this.pool = pool;
        this.opslag = opslag;
        this.cprNoegle = cprNoegle;
    }

    /**
     * Searches in the newest registrations.
     *
     * @param efter where the page begins; null at the start
     * @param spring objects to leave out from there
     * @param antal largest number of objects, at most {@link #MAKS_SIDE}
     */
    public Uni<Fundside> find(Soegekriterier soegning, @Nullable Sted efter, int spring, int antal) {
        var vaerdier = new ArrayList<@Nullable Object>();
        vaerdier.add(soegning.art().oioNavn());
        vaerdier.add(Lagertid.af(soegning.virkning().fra()));
        vaerdier.add(Lagertid.af(soegning.virkning().til()));
        vaerdier.add(efter == null ? null : efter.orden());
        vaerdier.add(efter == null ? null : efter.uuid());
        vaerdier.add(spring);
        vaerdier.add(antal + 1);
        var betingelser = new StringBuilder();
        soegning.kriterier()
                .forEach(k -> betingelser.append("\n  AND ").append(betingelse(k, soegning.art(), vaerdier)));
        var efterNoegle = soegning.art().omraade() == Objektart.Omraade.KLASSIFIKATION;
        return pool.preparedQuery((soegning.erOejeblik() ? FIND_OEJEBLIK : FIND)
                        .formatted(
                                efterNoegle ? "noegle" : "navn", betingelser, efterNoegle ? "\"C\"" : "\"da-x-icu\""))
                .execute(Tuple.from(vaerdier))
                .map(raekker -> {
                    var steder = new ArrayList<Sted>(raekker.size());
                    raekker.forEach(r -> steder.add(new Sted(r.getString("orden"), r.getUUID("objekt"))));
                    return side(steder, antal);
                });
    }

    /** Where an object of organisation stands in the order that {@link #find} gives; empty when it is not there. */
    public Uni<Optional<Sted>> sted(UUID uuid, Objektart art, Periode virkning) {
        return pool.preparedQuery(STED)
                .execute(Tuple.of(uuid, art.oioNavn(), Lagertid.af(virkning.fra()), Lagertid.af(virkning.til())))
                .map(raekker -> StreamSupport.stream(raekker.spliterator(), false)
                        .map(r -> new Sted(r.getString("orden"), r.getUUID("objekt")))
                        .findFirst());
    }

    private static Fundside side(List<Sted> steder, int antal) {
        var flere = steder.size() > antal;
        var side = flere ? steder.subList(0, antal) : steder;
        return new Fundside(
                side.stream().map(Sted::uuid).toList(), flere ? Optional.of(side.getLast()) : Optional.empty());
    }

    /**
     * Searches in what was registered by the moment, in order of UUID.
     *
     * @throws Fejl {@link Opslagsfejl#FOR_BRED_SOEGNING}, as failure, when too many histories would have to be gone through
     */
    public Uni<List<Laest>> registreret(Soegekriterier soegning, Instant registrering) {
        var ejer = soegning.kriterier().stream()
                .filter(Kriterium.Ejer.class::isInstance)
                .map(k -> ((Kriterium.Ejer) k).cvr().cifre())
                .findFirst()
                .orElse(null);
        var blandt = soegning.kriterier().stream()
                .filter(Kriterium.Blandt.class::isInstance)
                .map(k -> ((Kriterium.Blandt) k).uuider().toArray(UUID[]::new))
                .findFirst()
                .orElse(null);
        return pool.preparedQuery(KANDIDATER)
                .execute(Tuple.tuple()
                        .addString(soegning.art().oioNavn())
                        .addString(ejer)
                        .addArrayOfUUID(blandt)
                        .addInteger(MAKS_HISTORIK + 1))
                .flatMap(raekker -> {
                    if (raekker.size() > MAKS_HISTORIK) {
                        throw new Fejl(Opslagsfejl.FOR_BRED_SOEGNING);
                    }
                    var uuider = new ArrayList<UUID>(raekker.size());
                    raekker.forEach(r -> uuider.add(r.getUUID("uuid")));
                    return Multi.createFrom()
                            .iterable(uuider.stream().sorted().toList())
                            .onItem()
                            .transformToUniAndConcatenate(uuid -> opslag.somRegistreret(uuid, registrering))
                            .collect()
                            .with(Collectors.flatMapping(Optional::stream, Collectors.toList()))
                            .map(fundne ->
                                    fundne.stream().filter(soegning::opfyldtAf).toList());
                });
    }

    private String betingelse(Kriterium kriterium, Objektart art, List<@Nullable Object> vaerdier) {
        return switch (kriterium) {
            case Kriterium.Noegle(var tekst, var begyndelse) ->
                begyndelse ? "e.noegle ^@ " + plads(vaerdier, tekst) : "e.noegle = " + plads(vaerdier, tekst);
            case Kriterium.Navn(var tekst, var begyndelse) ->
                begyndelse ? "lower(e.navn) ^@ " + plads(vaerdier, lav(tekst)) : "e.navn = " + plads(vaerdier, tekst);
            case Kriterium.Tekst(var tekst) -> {
                var soegt = plads(vaerdier, lav(tekst));
                yield "EXISTS (SELECT FROM soegetekst s WHERE s.objekt = e.objekt AND s.fra < $3 AND s.til > $2"
                        + " AND (lower(s.tekst) LIKE '%' || " + plads(vaerdier, likeTekst(lav(tekst)))
                        + " || '%' OR " + soegt + " <% lower(s.tekst)))";
            }
            case Kriterium.Nummer(var cvr) -> "e.nummer = " + plads(vaerdier, cvr.cifre());
            case Kriterium.Kode(var kode) -> "e.kode = " + plads(vaerdier, kode);
            case Kriterium.CprNummer(var cifre) ->
                "e.cpr_noegle = " + plads(vaerdier, Buffer.buffer(cprNoegle.noegle(cifre)));
            case Kriterium.Ejer(var cvr) -> "e.ejer_cvr = " + plads(vaerdier, cvr.cifre()) + "::bpchar";
            case Kriterium.Aktiv(var aktiv) ->
                art.tilstandsart() == Objektart.Tilstandsart.INGEN
                        ? Boolean.toString(aktiv)
                        : (aktiv ? "" : "NOT ")
                                + "EXISTS (SELECT FROM tilstand t WHERE t.objekt = e.objekt AND t.aktiv AND t.fra < $3"
                                + " AND t.til > $2)";
            case Kriterium.Har har -> relation(har, vaerdier);
            case Kriterium.Blandt(Set<UUID> uuider) ->
                "e.objekt = ANY(" + plads(vaerdier, uuider.toArray(UUID[]::new)) + ")";
        };
    }

    private static String relation(Kriterium.Har har, List<@Nullable Object> vaerdier) {
        var sql = new StringBuilder(
                "EXISTS (SELECT FROM relation r WHERE r.objekt = e.objekt AND r.fra < $3 AND r.til > $2");
        sql.append(" AND r.navn = ANY(")
                .append(plads(vaerdier, har.navne().toArray(String[]::new)))
                .append(')');
        if (har.reference() != null) {
            sql.append(" AND r.reference = ").append(plads(vaerdier, har.reference()));
        }
        if (har.rolle() != null) {
            sql.append(" AND r.rolle = ").append(plads(vaerdier, har.rolle()));
        }
        if (har.type() != null) {
            sql.append(" AND r.type = ").append(plads(vaerdier, har.type()));
        }
        if (har.indeks() != null) {
            sql.append(" AND r.indeks = ").append(plads(vaerdier, har.indeks()));
        }
        return sql.append(')').toString();
    }

    private static String plads(List<@Nullable Object> vaerdier, Object vaerdi) {
        vaerdier.add(vaerdi);
        return "$" + vaerdier.size();
    }

    private static String lav(String tekst) {
        return tekst.toLowerCase(Locale.ROOT);
    }

    private static String likeTekst(String tekst) {
        return tekst.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
