package dk.borgerblikket.registrations;

import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.oio.UnikRetur;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Carries out the orders of a request inside its transaction: lock, read, decide in memory, write. */
final class Skrivegang {

    private final SqlConnection forbindelse;
    private final Projektion projektion;
    private final Skriver skriver;
    private final Map<UUID, Vurdering.Afvist> afviste;
    private final SkriveRepository repository;

    /** @param afviste objects that are not to be written, and why: known from an earlier attempt */
    Skrivegang(SqlConnection forbindelse, Projektion projektion, Skriver skriver, Map<UUID, Vurdering.Afvist> afviste) {
        this.forbindelse = forbindelse;
        this.projektion = projektion;
        this.skriver = skriver;
        this.afviste = afviste;
        this.repository = new SkriveRepository(forbindelse);
    }

    /** One result per order, in order. */
    Uni<List<UnikRetur>> skriv(List<Forberedt<?>> forberedte, Medskrivning medskrivning) {
        return udfoer(forberedte)
                .map(udfald -> udfald.stream().map(Udfald::retur).toList())
                .call(resultater -> medskrivning.skriv(forbindelse, resultater));
    }

    /** The same, with what was found; fails with {@link Tilbagerulning}, so that nothing of it stays. */
    Uni<List<Proevet>> proev(List<Forberedt<?>> forberedte) {
        var uuider = forberedte.stream().map(f -> f.ordre().uuid()).distinct().toList();
        return udfoer(forberedte)
                .flatMap(udfald -> repository.fund(uuider).flatMap(fund -> {
                    var resultat = new ArrayList<Proevet>(udfald.size());
                    for (var i = 0; i < udfald.size(); i++) {
                        var retur = udfald.get(i).retur();
                        var afvist = udfald.get(i).afvist();
                        resultat.add(
                                afvist != null
                                        ? new Proevet(retur, afvist.afvisninger(), afvist.fund())
                                        : new Proevet(
                                                retur,
                                                List.of(),
                                                retur.statusKode() == Statuskode.OK
                                                        ? fund.getOrDefault(retur.uuid(), List.of())
                                                        : List.of()));
                    }
                    return Uni.createFrom().failure(new Tilbagerulning(resultat));
                }));
    }

    private Uni<List<Udfald>> udfoer(List<Forberedt<?>> forberedte) {
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
                                    forberedte,
                                    new Afvikling(
                                            skriver,
                                            raekker.keySet(),
                                            kopier(forberedte, raekker, historik),
                                            kendte::contains,
                                            afviste))));
        });
    }

    private Uni<List<Udfald>> afvikl(List<Forberedt<?>> forberedte, Afvikling afvikling) {
        var resultater = new ArrayList<Udfald>(forberedte.size());
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

    static <T> Arbejdskopi<T> kopi(Objekttype<T> type, Raekke raekke, Map<UUID, List<Row>> historik) {
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
}
