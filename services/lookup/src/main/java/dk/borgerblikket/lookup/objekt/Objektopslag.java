package dk.borgerblikket.lookup.objekt;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.registrations.Historik;
import dk.borgerblikket.registrations.Historik.Tilstand;
import dk.borgerblikket.registrations.Lagerformat;
import dk.borgerblikket.registrations.Registreringslager;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    private final Pool pool;
    private final Registreringslager lager;

    Objektopslag(Pool pool, Registreringslager lager) {
        this.pool = pool;
        this.lager = lager;
    }

    /** Those of the objects that are there, in the order given, in one round trip. */
    public Uni<List<Laest>> hent(Collection<UUID> uuider) {
        return alle(uuider)
                .map(objekter ->
                        objekter.stream().filter(o -> !o.indhold().slettet()).toList());
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
        for (var r : raekker) {
            resultat.add(new Laest(
                    r.getUUID("uuid"),
                    Objektart.vedNavn(r.getString("objekttype")).orElseThrow(),
                    new Cvr(r.getString("ejer_cvr")),
                    r.getInteger("antal_registreringer"),
                    r.getOffsetDateTime("tidspunkt").toInstant(),
                    Lagerformat.laes(r.getString("indhold"), Registrering.class)));
        }
        return List.copyOf(resultat);
    }
}
