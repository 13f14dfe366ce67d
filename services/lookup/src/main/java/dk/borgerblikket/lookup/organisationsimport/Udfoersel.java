package dk.borgerblikket.lookup.organisationsimport;

import dk.borgerblikket.lookup.objekt.Gyldighed;
import dk.borgerblikket.lookup.objekt.Laest;
import dk.borgerblikket.lookup.objekt.Objektbesked;
import dk.borgerblikket.lookup.objekt.Objektbesked.Haandtering;
import dk.borgerblikket.lookup.objekt.Objektlager;
import dk.borgerblikket.lookup.objekt.Objektopslag;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.lookup.objekt.Registrering.TilstandListe;
import dk.borgerblikket.lookup.objekt.Snit;
import dk.borgerblikket.lookup.organisationsimport.UdfoerselRepository.Opgave;
import dk.borgerblikket.lookup.organisationsimport.UdfoerselRepository.Rest;
import dk.borgerblikket.lookup.organisationsimport.UdfoerselRepository.Udfald;
import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.oio.Virkning;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Carries out the imports that are confirmed, a batch in a transaction. Any copy of the service takes on what nobody works
 * on, also what a killed one has left: what is as it is to be already is done, whoever did it.
 */
@Singleton
class Udfoersel {

    private static final Logger LOG = Logger.getLogger(Udfoersel.class);
    private static final int BUNDT = 500;

    /** How long an import is kept for a copy that gives no sign of life, in seconds. */
    private static final double HOLDES = 30;

    /** The day that something closes on begins here. */
    private static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");

    private static final String AENDRET = "Objektet er ændret af andre, siden filen blev læst";

    private final UdfoerselRepository repository;
    private final Objektlager lager;
    private final Objektopslag opslag;
    private final Duration opbevaring;

    Udfoersel(
            UdfoerselRepository repository,
            Objektlager lager,
            Objektopslag opslag,
            @ConfigProperty(name = "borgerblikket.organisationsimport.opbevaring", defaultValue = "P90D")
                    Duration opbevaring) {
        this.repository = repository;
        this.lager = lager;
        this.opslag = opslag;
        this.opbevaring = opbevaring;
    }

    @Scheduled(
            every = "${borgerblikket.organisationsimport.interval:2s}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "organisationsimport")
    Uni<Void> koer() {
        return repository
                .tag(HOLDES)
                .flatMap(opgave -> opgave == null ? Uni.createFrom().voidItem() : udfoer(opgave))
                .onFailure()
                .invoke(fejl -> LOG.errorf(
                        "En organisationsimport standsede og tages op igen: %s",
                        fejl.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }

    @Scheduled(every = "1h", concurrentExecution = ConcurrentExecution.SKIP, identity = "organisationsimport-rydning")
    Uni<Void> ryd() {
        return repository.ryd(opbevaring);
    }

    private Uni<Void> udfoer(Opgave opgave) {
        return repository
                .naeste(opgave.id(), BUNDT)
                .flatMap(rest -> rest.isEmpty()
                        ? repository.afslut(opgave.id())
                        : udfoer(opgave, rest).chain(() -> udfoer(opgave)));
    }

    private Uni<Void> udfoer(Opgave opgave, List<Rest> bundt) {
        return opslag.hent(bundt.stream().map(Rest::uuid).toList()).flatMap(fundne -> {
            Map<UUID, Laest> nu = new HashMap<>();
            fundne.forEach(l -> nu.put(l.uuid(), l));
            var udfald = new ArrayList<Udfald>();
            var tilbage = new ArrayList<Rest>();
            for (var rest : bundt) {
                var kendt = nu.get(rest.uuid());
                if (erUdfoert(rest, kendt, opgave.bekraeftet())) {
                    udfald.add(new Udfald(rest.nummer(), null));
                } else if (!rest.uaendret()) {
                    udfald.add(new Udfald(rest.nummer(), AENDRET));
                } else {
                    tilbage.add(rest);
                }
            }
            return skriv(opgave, tilbage)
                    .invoke(udfald::addAll)
                    .chain(() -> repository.frem(opgave.id(), udfald, HOLDES));
        });
    }

    private Uni<List<Udfald>> skriv(Opgave opgave, List<Rest> bundt) {
        if (bundt.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return lager.skriv(
                        opgave.cvr(),
                        bundt.stream().map(rest -> besked(opgave, rest)).toList())
                .map(resultater -> {
                    var udfald = new ArrayList<Udfald>();
                    for (var i = 0; i < bundt.size(); i++) {
                        var retur = resultater.get(i);
                        udfald.add(new Udfald(
                                bundt.get(i).nummer(),
                                retur.statusKode() == Statuskode.OK
                                        ? null
                                        : retur.statusKode() + ": " + retur.fejlbeskedTekst()));
                    }
                    return udfald;
                });
    }

    private static boolean erUdfoert(Rest rest, @Nullable Laest nu, Instant dag) {
        if (nu == null) {
            return false;
        }
        return rest.indhold() == null
                ? Snit.paa(nu.indhold(), dag).gyldighed().stream()
                        .allMatch(g -> g.gyldighedStatusKode() == Gyldighed.Kode.Inaktiv)
                : Forskel.felter(nu.indhold(), rest.indhold()).isEmpty();
    }

    private static Objektbesked besked(Opgave opgave, Rest rest) {
        return rest.indhold() == null
                ? Objektbesked.af(rest.art(), rest.uuid(), Haandtering.RET, lukning(opgave))
                : Objektbesked.af(rest.art(), rest.uuid(), Haandtering.GEM, medBruger(rest.indhold(), opgave));
    }

    /** Closed is not deleted: it was there until today, and history tells. */
    private static Registrering lukning(Opgave opgave) {
        return new Registrering(
                "Står ikke i den importerede fil",
                null,
                null,
                UnikId.urn(opgave.hvem()),
                null,
                new TilstandListe(
                        List.of(new Gyldighed(Virkning.fra(dag(opgave.bekraeftet())), Gyldighed.Kode.Inaktiv)),
                        List.of()),
                null,
                null);
    }

    /** The first moment of the day. */
    static OffsetDateTime dag(Instant tid) {
        return tid.atZone(DANMARK).toLocalDate().atStartOfDay(DANMARK).toOffsetDateTime();
    }

    private static Registrering medBruger(Registrering r, Opgave opgave) {
        return r.brugerRef() != null
                ? r
                : new Registrering(
                        r.noteTekst(),
                        r.tidspunkt(),
                        r.livscyklusKode(),
                        UnikId.urn(opgave.hvem()),
                        r.attributListe(),
                        r.tilstandListe(),
                        r.relationListe(),
                        r.hel());
    }
}
