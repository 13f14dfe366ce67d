package dk.borgerblikket.registrations;

import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.oio.UnikRetur;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.pgclient.PgException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The store. A request is one transaction: it locks the objects that are there in the order of their UUIDs, decides in
 * memory, and writes one statement per table. What has been answered 20 is durable; a request that fails leaves nothing.
 *
 * <p>Whoever is neither Master nor acts for the owning authority gets the same answer as for an object that is not there.
 */
public final class Registreringslager {

    /** Rows are locked in one order, so a deadlock needs a service's own tables to take part: rare, and passing. */
    private static final int FORSOEG = 5;

    private final Pool pool;
    private final Projektion projektion;
    private final LaeseRepository laeseRepository;

    /**
     * @param pool the service's database, migrated with {@code db/registrations}
     * @param projektion the service's derived tables
     */
    public Registreringslager(Pool pool, Projektion projektion) {
        this.pool = pool;
        this.projektion = projektion;
        this.laeseRepository = new LaeseRepository(pool);
    }

    /**
     * Carries out the orders. Good ones take effect, bad ones do not; the same message twice has one effect, and an older
     * message never overrides a newer one.
     *
     * @return one result per order, in order: 20, 40 (refused by the service's rules), 44 (not there, or not the writer's)
     *     or 49 (imported already with other content)
     */
    public Uni<List<UnikRetur>> skriv(Skriver skriver, List<? extends Ordre<?>> ordrer) {
        return ordrer.isEmpty() ? Uni.createFrom().item(List.of()) : skriv(skriver, ordrer, Medskrivning.INGEN);
    }

    /** The same, with something more written in the same transaction, whatever comes of the orders. */
    public Uni<List<UnikRetur>> skriv(Skriver skriver, List<? extends Ordre<?>> ordrer, Medskrivning medskrivning) {
        return udfoer(ordrer, (gang, forberedte) -> gang.skriv(forberedte, medskrivning), skriver);
    }

    /**
     * Finds out what the orders would lead to: carries them out in the same way, and takes it all back.
     *
     * @return one per order, in order
     */
    public Uni<List<Proevet>> proev(Skriver skriver, List<? extends Ordre<?>> ordrer) {
        if (ordrer.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return udfoer(ordrer, Skrivegang::proev, skriver)
                .onFailure(Tilbagerulning.class)
                .recoverWithItem(t -> ((Tilbagerulning) t).proevede());
    }

    /**
     * Removes parts of objects physically: from the state, from every stored registration and from the derived tables. A
     * message that brought them brings nothing back when it is sent again, nor does one that comes late.
     *
     * @return one result per order, in order: 20, 40 (the object cannot be without it), or 44 when the object is not there,
     *     is not the writer's, or holds none of it
     */
    public Uni<List<UnikRetur>> kasser(Skriver skriver, List<? extends Kassation<?>> ordrer) {
        return ordrer.isEmpty()
                ? Uni.createFrom().item(List.of())
                : iTransaktion(forbindelse -> new Kassationsgang(forbindelse, projektion, skriver).kasser(ordrer));
    }

    private <R> Uni<R> udfoer(
            List<? extends Ordre<?>> ordrer,
            BiFunction<Skrivegang, List<Forberedt<?>>, Uni<R>> arbejde,
            Skriver skriver) {
        var forberedte = ordrer.stream().<Forberedt<?>>map(Forberedt::af).toList();
        return udfoerUden(Map.of(), forberedte, arbejde, skriver);
    }

    /** Each round refuses at least one object more, so there are no more rounds than objects. */
    private <R> Uni<R> udfoerUden(
            Map<UUID, Vurdering.Afvist> afviste,
            List<Forberedt<?>> forberedte,
            BiFunction<Skrivegang, List<Forberedt<?>>, Uni<R>> arbejde,
            Skriver skriver) {
        return iTransaktion(forbindelse ->
                        arbejde.apply(new Skrivegang(forbindelse, projektion, skriver, afviste), forberedte))
                .onFailure(AfvistAfProjektion.class)
                .recoverWithUni(fejl -> {
                    var flere = new HashMap<>(afviste);
                    flere.putAll(((AfvistAfProjektion) fejl).afviste());
                    return udfoerUden(flere, forberedte, arbejde, skriver);
                });
    }

    /**
     * Removes objects physically: state, history, parties, findings and derived rows. For a time an event tells that it was
     * done; after that nothing tells that they were there.
     *
     * @param medfoelgende which further objects fall with them; those of another Master or authority stay
     * @return one result per UUID, in order: 20, or 44 when the object is not there or not the writer's
     */
    public Uni<List<UnikRetur>> fjern(
            Skriver skriver, Objekttype<?> type, List<UUID> uuider, Medfoelgende medfoelgende) {
        return uuider.isEmpty()
                ? Uni.createFrom().item(List.of())
                : fjern(skriver, type, uuider, medfoelgende, Medskrivning.INGEN);
    }

    /** The same, with something more written in the same transaction, whatever is removed. */
    public Uni<List<UnikRetur>> fjern(
            Skriver skriver,
            Objekttype<?> type,
            List<UUID> uuider,
            Medfoelgende medfoelgende,
            Medskrivning medskrivning) {
        return iTransaktion(forbindelse -> fjern(forbindelse, skriver, type, uuider, medfoelgende)
                .call(resultater -> medskrivning.skriv(forbindelse, resultater)));
    }

    private Uni<List<UnikRetur>> fjern(
            SqlConnection forbindelse,
            Skriver skriver,
            Objekttype<?> type,
            List<UUID> uuider,
            Medfoelgende medfoelgende) {
        var repository = new SkriveRepository(forbindelse);
        return repository.laas(Set.copyOf(uuider)).flatMap(raekker -> {
            var egne = new TreeSet<>(Uuidorden.UUIDORDEN);
            raekker.values().stream()
                    .filter(r -> tilhoerer(r, skriver) && r.objekttype().equals(type.navn()))
                    .forEach(r -> egne.add(r.uuid()));
            var resultater = uuider.stream()
                    .map(u -> egne.contains(u)
                            ? UnikRetur.ok(type.navn(), u)
                            : UnikRetur.fejl(Statuskode.IKKE_FUNDET, Afvikling.IKKE_FUNDET, type.navn(), u))
                    .toList();
            if (egne.isEmpty()) {
                return Uni.createFrom().item(resultater);
            }
            return medfoelgende
                    .find(forbindelse, List.copyOf(egne))
                    .flatMap(fund -> repository.laas(Set.copyOf(fund)))
                    .flatMap(laaste -> {
                        laaste.values().stream()
                                .filter(r -> tilhoerer(r, skriver))
                                .forEach(r -> egne.add(r.uuid()));
                        return new HaendelseRepository(forbindelse)
                                .fjern(egne, projektion.afgraensning())
                                .chain(() -> projektion.fjernet(forbindelse, List.copyOf(egne)));
                    })
                    .replaceWith(resultater);
        });
    }

    private static boolean tilhoerer(Raekke raekke, Skriver skriver) {
        return raekke.master().equals(skriver.itSystem()) && raekke.ejer().equals(skriver.cvr());
    }

    /**
     * The objects among the UUIDs that the reader may see, in the order given: of its authority, and with itself as Master
     * or Afsender.
     */
    public <T> Uni<List<Objekt<T>>> laes(Objekttype<T> type, Skriver laeser, Collection<UUID> uuider) {
        return laeseRepository.vedUuid(type, laeser, uuider);
    }

    /**
     * The objects of a party that the reader may see, newest sender time first.
     *
     * @param rolle only in this role; null for every role
     * @param noegle keyed hash of the party's reference
     * @param fra number of objects to skip
     * @param antal largest number of objects to return
     */
    public <T> Uni<List<Objekt<T>>> laesVedPart(
            Objekttype<T> type, Skriver laeser, @Nullable String rolle, byte[] noegle, int fra, int antal) {
        return laeseRepository.vedPart(type, laeser, rolle, noegle, fra, antal);
    }

    /**
     * The object as the index knew it at a moment: the fold of what had been received by then. Nothing about who may see
     * it is decided here.
     *
     * @return the state, or null when nothing had been received
     */
    public <T> Uni<@Nullable T> tilstand(Objekttype<T> type, UUID uuid, Instant stsTidspunkt) {
        return laeseRepository.kendtPaa(type, uuid, stsTidspunkt);
    }

    /**
     * Everything that was received about the objects; those that are not there are left out. Nothing about who may see it
     * is decided here.
     */
    public <T> Uni<Map<UUID, Historik<T>>> historik(Objekttype<T> type, Collection<UUID> uuider) {
        return uuider.isEmpty() ? Uni.createFrom().item(Map.of()) : laeseRepository.historik(type, uuider);
    }

    private <R> Uni<R> iTransaktion(Function<SqlConnection, Uni<R>> arbejde) {
        return pool.withTransaction(arbejde)
                .onFailure(Registreringslager::kanGentages)
                .retry()
                .atMost(FORSOEG);
    }

    /** A derived row may refer to another object, which is removed meanwhile; the next attempt does not find it any more. */
    private static boolean kanGentages(Throwable fejl) {
        return fejl instanceof SamtidigImport
                || fejl instanceof PgException pg
                        && (Sqlstate.FOREIGN_KEY_VIOLATION.equals(pg.getSqlState())
                                || Sqlstate.SERIALIZATION_FAILURE.equals(pg.getSqlState())
                                || Sqlstate.DEADLOCK_DETECTED.equals(pg.getSqlState()));
    }
}
