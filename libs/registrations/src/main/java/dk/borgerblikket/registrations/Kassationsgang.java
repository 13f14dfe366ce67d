package dk.borgerblikket.registrations;

import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.oio.UnikRetur;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Removes parts of objects inside the transaction of a request: lock, rewrite the history in memory, fold it again, write.
 * Fingerprints stay as they are, so that a message that is sent again is still known and brings nothing back; neither does
 * a message that comes late, since it is folded into the rewritten history.
 */
final class Kassationsgang {

    static final String INTET_AT_KASSERE = "Objektet har ikke det, som skal kasseres";

    private final SqlConnection forbindelse;
    private final Projektion projektion;
    private final Skriver skriver;
    private final SkriveRepository repository;

    Kassationsgang(SqlConnection forbindelse, Projektion projektion, Skriver skriver) {
        this.forbindelse = forbindelse;
        this.projektion = projektion;
        this.skriver = skriver;
        this.repository = new SkriveRepository(forbindelse);
    }

    /** One result per order, in order. */
    Uni<List<UnikRetur>> kasser(List<? extends Kassation<?>> ordrer) {
        var uuider = new TreeSet<>(Uuidorden.UUIDORDEN);
        ordrer.forEach(o -> uuider.add(o.uuid()));
        return repository
                .laas(uuider)
                .flatMap(raekker -> repository.historik(raekker.keySet()).flatMap(historik -> {
                    var kopier = new TreeMap<UUID, Arbejdskopi<?>>(Uuidorden.UUIDORDEN);
                    for (var ordre : ordrer) {
                        var raekke = raekker.get(ordre.uuid());
                        if (raekke != null
                                && raekke.objekttype().equals(ordre.type().navn())) {
                            kopier.computeIfAbsent(ordre.uuid(), u -> Skrivegang.kopi(ordre.type(), raekke, historik));
                        }
                    }
                    return kasser(ordrer, kopier);
                }));
    }

    private Uni<List<UnikRetur>> kasser(List<? extends Kassation<?>> ordrer, Map<UUID, Arbejdskopi<?>> kopier) {
        var resultater = ordrer.stream()
                .<UnikRetur>map(o -> udfoer(o, kopier.get(o.uuid())))
                .toList();
        var omskrevne = new ArrayList<Arbejdskopi<?>>();
        kopier.values().stream().filter(Arbejdskopi::erSkrevet).forEach(omskrevne::add);
        if (omskrevne.isEmpty()) {
            return Uni.createFrom().item(resultater);
        }
        return repository
                .omskriv(omskrevne)
                .chain(() -> repository.gem(omskrevne, skriver))
                .chain(() -> projektion.skrivLagret(
                        forbindelse,
                        omskrevne.stream().<Skrevet<?>>map(Arbejdskopi::skrevet).toList()))
                .chain(() -> new HaendelseRepository(forbindelse).fortael(omskrevne))
                .replaceWith(resultater);
    }

    @SuppressWarnings("unchecked")
    private <T> UnikRetur udfoer(Kassation<T> ordre, @Nullable Arbejdskopi<?> kopi) {
        if (kopi == null || !kopi.type().navn().equals(ordre.type().navn()) || !kopi.tilhoerer(skriver)) {
            return retur(ordre, Statuskode.IKKE_FUNDET, Afvikling.IKKE_FUNDET);
        }
        return kasser(ordre, (Arbejdskopi<T>) kopi);
    }

    private <T> UnikRetur kasser(Kassation<T> ordre, Arbejdskopi<T> kopi) {
        var omskrevne = kopi.uden(ordre.uden());
        if (omskrevne.isEmpty()) {
            return retur(ordre, Statuskode.IKKE_FUNDET, INTET_AT_KASSERE);
        }
        var efter = kopi.omskrevet(omskrevne);
        var skrivning = new Skrivning<>(skriver, Handling.OPDATER, ordre.uuid(), List.of(), kopi.tilstand(), efter);
        return switch (ordre.type().vurderLagret(skrivning)) {
            case Vurdering.Afvist afvist -> retur(ordre, Statuskode.AFVIST, afvist.besked());
            case Vurdering.Godkendt godkendt -> {
                kopi.omskriv(omskrevne, efter, godkendt);
                yield UnikRetur.ok(ordre.type().navn(), ordre.uuid());
            }
        };
    }

    private static UnikRetur retur(Kassation<?> ordre, int statuskode, String besked) {
        return UnikRetur.fejl(statuskode, besked, ordre.type().navn(), ordre.uuid());
    }
}
