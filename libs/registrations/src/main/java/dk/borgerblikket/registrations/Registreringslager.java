package dk.borgerblikket.registrations;

import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.oio.UnikRetur;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.pgclient.PgException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
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
        var forberedte = ordrer.stream().<Forberedt<?>>map(Forberedt::af).toList();
        return iTransaktion(forbindelse -> skriv(forbindelse, skriver, forberedte)
                .call(resultater -> medskrivning.skriv(forbindelse, resultater)));
    }

    private Uni<List<UnikRetur>> skriv(SqlConnection forbindelse, Skriver skriver, List<Forberedt<?>> forberedte) {
        var repository = new SkriveRepository(forbindelse);
        if (forberedte.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var uuider = new TreeSet<>(Uuidorden.UUIDORDEN);
        forberedte.forEach(f -> uuider.add(f.ordre().uuid()));
        return repository.laas(uuider).flatMap(raekker -> {
            var gamle = ikkeNyere(forberedte, raekker);
            return repository
                    .kendte(gamle)
                    .flatMap(kendte -> repository
                            .historik(medUkendteGamle(gamle, kendte))
                            .flatMap(historik -> afvikl(
                                    repository,
                                    forbindelse,
                                    skriver,
                                    forberedte,
                                    new Afvikling(
                                            skriver,
                                            raekker.keySet(),
                                            kopier(forberedte, raekker, historik),
                                            kendte::contains))));
        });
    }

    private Uni<List<UnikRetur>> afvikl(
            SkriveRepository repository,
            SqlConnection forbindelse,
            Skriver skriver,
            List<Forberedt<?>> forberedte,
            Afvikling afvikling) {
        var resultater = new ArrayList<UnikRetur>(forberedte.size());
        forberedte.forEach(f -> resultater.add(afvikling.udfoer(f)));
        var skrevne = afvikling.skrevne();
        if (skrevne.isEmpty()) {
            return Uni.createFrom().item(List.copyOf(resultater));
        }
        return repository
                .gem(skrevne, skriver)
                .chain(() -> projektion.skriv(
                        forbindelse,
                        skrevne.stream().<Skrevet<?>>map(Arbejdskopi::skrevet).toList()))
                .chain(() -> new HaendelseRepository(forbindelse).fortael(skrevne))
                .replaceWith(List.copyOf(resultater));
    }

    /** The messages that are not newer than everything their object has: stored already, or out of order. */
    private static List<Afvikling.Noegle> ikkeNyere(List<Forberedt<?>> forberedte, Map<UUID, Raekke> raekker) {
        var resultat = new LinkedHashSet<Afvikling.Noegle>();
        for (var forberedt : forberedte) {
            var raekke = raekker.get(forberedt.ordre().uuid());
            if (raekke != null
                    && raekke.objekttype().equals(forberedt.ordre().type().navn())) {
                forberedt.poster().stream()
                        .filter(p -> !p.tidspunkt().isAfter(raekke.tidspunkt()))
                        .forEach(p -> resultat.add(Afvikling.Noegle.af(raekke.uuid(), p)));
            }
        }
        return List.copyOf(resultat);
    }

    private static Set<UUID> medUkendteGamle(List<Afvikling.Noegle> gamle, Set<Afvikling.Noegle> kendte) {
        var resultat = new TreeSet<>(Uuidorden.UUIDORDEN);
        gamle.stream().filter(n -> !kendte.contains(n)).forEach(n -> resultat.add(n.objekt()));
        return resultat;
    }

    private static Collection<Arbejdskopi<?>> kopier(
            List<Forberedt<?>> forberedte, Map<UUID, Raekke> raekker, Map<UUID, List<Row>> historik) {
        var typer = new HashMap<String, Objekttype<?>>();
        forberedte.forEach(f -> typer.put(f.ordre().type().navn(), f.ordre().type()));
        var resultat = new ArrayList<Arbejdskopi<?>>();
        for (var raekke : raekker.values()) {
            var type = typer.get(raekke.objekttype());
            if (type != null) {
                resultat.add(kopi(type, raekke, historik));
            }
        }
        return resultat;
    }

    private static <T> Arbejdskopi<T> kopi(Objekttype<T> type, Raekke raekke, Map<UUID, List<Row>> historik) {
        var raekker = historik.get(raekke.uuid());
        if (raekker == null) {
            return Arbejdskopi.fra(type, raekke);
        }
        var poster = raekker.stream()
                .map(r -> new Post<>(
                        r.getOffsetDateTime("tidspunkt").toInstant(),
                        Lagerformat.laes(r.getString("besked"), type.klasse()),
                        r.getString("besked"),
                        r.getBuffer("fingeraftryk").getBytes()))
                .toList();
        return Arbejdskopi.fra(type, raekke, poster);
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

    private static boolean kanGentages(Throwable fejl) {
        return fejl instanceof SamtidigImport
                || fejl instanceof PgException pg
                        && (Sqlstate.SERIALIZATION_FAILURE.equals(pg.getSqlState())
                                || Sqlstate.DEADLOCK_DETECTED.equals(pg.getSqlState()));
    }
}
