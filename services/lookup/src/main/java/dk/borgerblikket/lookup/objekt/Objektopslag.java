package dk.borgerblikket.lookup.objekt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.registrations.Historik;
import dk.borgerblikket.registrations.Historik.Tilstand;
import dk.borgerblikket.registrations.Lagerformat;
import dk.borgerblikket.registrations.Lagertid;
import dk.borgerblikket.registrations.Registreringslager;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects by UUID. Who may see what of a person is not decided here. What has been deleted is only found as of a
 * time of registration from before.
 */
@Singleton
public final class Objektopslag {

    /** Which of these are there? Served by the primary key of objekt. */
    private static final String HENT = """
            SELECT o.uuid, o.objekttype, o.ejer_cvr, o.antal_registreringer, o.tidspunkt, o.indhold::text AS indhold
            FROM unnest($1::uuid[]) WITH ORDINALITY AS n (uuid, nr)
            JOIN objekt o ON o.uuid = n.uuid
            ORDER BY n.nr
            """;

    /**
     * Which of these are there, and what are the objects called that they refer to at the moment ($2)? Served by the
     * primary key of objekt, relation_objekt and egenskab_objekt.
     */
    private static final String HENT_MED_NAVNE = """
            SELECT o.uuid, o.objekttype, o.ejer_cvr, o.antal_registreringer, o.tidspunkt, o.indhold::text AS indhold,
                (SELECT jsonb_object_agg(e.objekt, e.navn)::text
                 FROM relation r
                 CROSS JOIN LATERAL unnest(ARRAY[r.reference, r.rolle, r.type]) AS anden (uuid)
                 JOIN egenskab e ON e.objekt = anden.uuid AND e.fra <= $2 AND e.til > $2 AND e.art <> 'Person'
                 WHERE r.objekt = o.uuid AND r.fra <= $2 AND r.til > $2) AS navne
            FROM unnest($1::uuid[]) WITH ORDINALITY AS n (uuid, nr)
            JOIN objekt o ON o.uuid = n.uuid
            ORDER BY n.nr
            """;

    private static final ObjectReader NAVNE = new ObjectMapper().readerForMapOf(String.class);

    private final Pool pool;
    private final Registreringslager lager;

    public Objektopslag(Pool pool, Registreringslager lager) {
        this.pool = pool;
        this.lager = lager;
    }

    /** Those of the objects that are there, in the order given, in one round trip. */
    public Uni<List<Laest>> hent(Collection<UUID> uuider) {
        return alle(uuider)
                .map(objekter ->
                        objekter.stream().filter(o -> !o.indhold().slettet()).toList());
    }

    /** The same with the names of what they refer to at the moment, in one round trip all the same. */
    public Uni<List<MedNavne>> hentMedNavne(Collection<UUID> uuider, Instant virkning) {
        return uuider.isEmpty()
                ? Uni.createFrom().item(List.of())
                : pool.preparedQuery(HENT_MED_NAVNE)
                        .execute(Tuple.tuple()
                                .addArrayOfUUID(uuider.toArray(UUID[]::new))
                                .addOffsetDateTime(Lagertid.af(virkning)))
                        .map(raekker -> {
                            var resultat = new ArrayList<MedNavne>(raekker.size());
                            for (var r : raekker) {
                                var objekt = laest(r);
                                if (!objekt.indhold().slettet()) {
                                    resultat.add(new MedNavne(objekt, navne(r.getString("navne"))));
                                }
                            }
                            return List.copyOf(resultat);
                        });
    }

    private static Map<UUID, String> navne(@Nullable String json) {
        if (json == null) {
            return Map.of();
        }
        try {
            Map<String, String> laest = NAVNE.readValue(json);
            return laest.entrySet().stream()
                    .collect(Collectors.toMap(e -> UUID.fromString(e.getKey()), Map.Entry::getValue));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The object, also when it has been deleted. */
    public Uni<Optional<Laest>> ogsaaSlettet(UUID uuid) {
        return alle(List.of(uuid)).map(fundne -> fundne.stream().findFirst());
    }

    /** The object; empty when it is not there. */
    public Uni<Optional<Laest>> hent(UUID uuid) {
        return hent(List.of(uuid)).map(fundne -> fundne.stream().findFirst());
    }

    /** The same with those that have been deleted. */
    public Uni<List<Laest>> alle(Collection<UUID> uuider) {
        return uuider.isEmpty()
                ? Uni.createFrom().item(List.of())
                : pool.preparedQuery(HENT)
                        .execute(Tuple.tuple().addArrayOfUUID(uuider.toArray(UUID[]::new)))
                        .map(Objektopslag::laest);
    }

    /**
     * The states of the object that were the newest registration at some moment of the period, newest first; with
     * {@link Periode#ALTID} the newest alone. A state that is deleted is among them.
     */
    public Uni<List<Tilstand<Registrering>>> registreringer(UUID uuid, Objektart art, Periode registrering) {
        return historik(uuid, art)
                .map(historik -> historik.map(h -> h.tilstande(registrering, Periode.ALTID))
                        .orElse(List.of()));
    }

    /** The object as the newest registration by the moment told it; empty when there was none, or it was deleted. */
    public Uni<Optional<Laest>> somRegistreret(UUID uuid, Instant registrering) {
        return alle(List.of(uuid)).flatMap(fundne -> {
            if (fundne.isEmpty()) {
                return Uni.createFrom().item(Optional.empty());
            }
            var nu = fundne.getFirst();
            return historik(uuid, nu.art())
                    .map(historik -> historik.flatMap(h -> h.tilstand(registrering, Instant.MAX))
                            .filter(t -> !t.indhold().slettet())
                            .map(t -> new Laest(
                                    uuid,
                                    nu.art(),
                                    nu.ejer(),
                                    t.sidste().nummer(),
                                    t.sidste().tidspunkt(),
                                    t.indhold())));
        });
    }

    /** Everything that was ever registered of the object; empty when it is not there. */
    public Uni<Optional<Historik<Registrering>>> historik(UUID uuid, Objektart art) {
        return lager.historik(Lagertype.af(art), List.of(uuid)).map(alle -> Optional.ofNullable(alle.get(uuid)));
    }

    private static List<Laest> laest(RowSet<Row> raekker) {
        var resultat = new ArrayList<Laest>(raekker.size());
        raekker.forEach(r -> resultat.add(laest(r)));
        return List.copyOf(resultat);
    }

    private static Laest laest(Row r) {
        return new Laest(
                r.getUUID("uuid"),
                Objektart.vedNavn(r.getString("objekttype")).orElseThrow(),
                new Cvr(r.getString("ejer_cvr")),
                r.getInteger("antal_registreringer"),
                r.getOffsetDateTime("tidspunkt").toInstant(),
                Lagerformat.laes(r.getString("indhold"), Registrering.class));
    }
}
