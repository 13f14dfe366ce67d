package dk.borgerblikket.lookup.organisationsimport;

import dk.borgerblikket.lookup.adgang.Skribent;
import dk.borgerblikket.lookup.objekt.Gyldighed;
import dk.borgerblikket.lookup.objekt.Laest;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektart.Tilstandsart;
import dk.borgerblikket.lookup.objekt.Objektbesked;
import dk.borgerblikket.lookup.objekt.Objektbesked.Haandtering;
import dk.borgerblikket.lookup.objekt.Objektlager;
import dk.borgerblikket.lookup.objekt.Objektopslag;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.lookup.objekt.Snit;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.registrations.Lagerformat;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Reads a file and finds what it would change. Holds some hundred objects at a time, however long the file is. */
@Singleton
final class Forhaandsvisning {

    private static final int BUNDT = 500;
    private static final int KODELAENGDE = 8;
    /** Letters only, and none that look alike. */
    private static final String BOGSTAVER = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    /** An object is in the file once. */
    private static final String EN_GANG = "I-02: objektet står allerede tidligere i filen; det første tæller";
    /** An object is the municipality's own, and of the kind that it has been. */
    private static final String EJER = "I-03: objektet findes ikke eller hører til en anden myndighed";

    private static final String ART = "I-03: objektet er registreret som en anden art";

    private final Objektlager lager;
    private final Objektopslag opslag;
    private final ImportRepository repository;
    private final Lukkevaern vaern;
    private final Clock ur;
    private final Duration holder;
    private final SecureRandom tilfaeldig = new SecureRandom();

    Forhaandsvisning(
            Objektlager lager,
            Objektopslag opslag,
            ImportRepository repository,
            Lukkevaern vaern,
            Clock ur,
            @ConfigProperty(name = "borgerblikket.organisationsimport.holder", defaultValue = "24h") Duration holder) {
        this.lager = lager;
        this.opslag = opslag;
        this.repository = repository;
        this.vaern = vaern;
        this.ur = ur;
        this.holder = holder;
    }

    /** Reads the file to its end. Blocks the thread that it is read on, which must be none of an event loop. */
    Import laes(Cvr cvr, Skribent skribent, Objektlaeser.Fil fil) throws IOException {
        var id = UUID.randomUUID();
        vent(repository.opret(id, cvr, kode(), skribent.brugerRef().somUrn().orElseThrow(), holder));
        var arter = EnumSet.noneOf(Objektart.class);
        var antal = 0;
        var bundt = new ArrayList<Post>(BUNDT);
        for (var post = fil.naeste(); post != null; post = fil.naeste()) {
            if (post instanceof Post.Objekt objekt) {
                arter.add(objekt.art());
            }
            bundt.add(post);
            if (bundt.size() == BUNDT) {
                antal = gem(id, cvr, antal, bundt);
                bundt.clear();
            }
        }
        antal = gem(id, cvr, antal, bundt);
        return vent(slut(id, cvr, antal, arter));
    }

    private static <T extends @Nullable Object> T vent(Uni<T> uni) {
        return uni.await().indefinitely();
    }

    private int gem(UUID id, Cvr cvr, int foer, List<Post> bundt) {
        var poster = List.copyOf(bundt);
        var kendte = poster.stream()
                .flatMap(p -> p instanceof Post.Objekt o ? Stream.of(o.uuid()) : Stream.empty())
                .distinct()
                .toList();
        return vent(opslag.hent(kendte).flatMap(fundne -> {
            var nu = fundne.stream().collect(Collectors.toMap(Laest::uuid, l -> l));
            var vurderede = poster.stream().map(p -> vurder(p, nu, cvr)).toList();
            return proev(cvr, vurderede)
                    .flatMap(proevede -> repository
                            .gem(id, foer, proevede)
                            .flatMap(gemte -> dubletter(id, foer, proevede, Set.copyOf(gemte))));
        }));
    }

    /** What is in the file a second time is kept as refused, after the others. */
    private Uni<Integer> dubletter(UUID id, int foer, List<Vurderet> poster, Set<Integer> gemte) {
        var dubletter = new ArrayList<Vurderet>();
        for (var i = 0; i < poster.size(); i++) {
            if (!gemte.contains(foer + i)) {
                dubletter.add(Vurderet.afvist(
                        poster.get(i).linje(), null, poster.get(i).art(), EN_GANG));
            }
        }
        var efter = foer + poster.size();
        return dubletter.isEmpty()
                ? Uni.createFrom().item(efter)
                : repository.gem(id, efter, dubletter).replaceWith(efter + dubletter.size());
    }

    private Vurderet vurder(Post post, Map<UUID, Laest> nu, Cvr cvr) {
        return switch (post) {
            case Post.Afvist(int linje, UUID uuid, String tekst) -> Vurderet.afvist(linje, uuid, null, tekst);
            case Post.Objekt objekt -> vurder(objekt, nu.get(objekt.uuid()), cvr);
        };
    }

    private Vurderet vurder(Post.Objekt ny, @Nullable Laest nu, Cvr cvr) {
        if (nu != null && !nu.ejer().equals(cvr)) {
            return Vurderet.afvist(ny.linje(), null, ny.art(), EJER);
        }
        if (nu != null && nu.art() != ny.art()) {
            return Vurderet.afvist(ny.linje(), ny.uuid(), ny.art(), ART);
        }
        var felter = nu == null ? List.<String>of() : Forskel.felter(nu.indhold(), ny.indhold());
        var hvad = nu == null ? Hvad.NY : felter.isEmpty() ? Hvad.UAENDRET : Hvad.AENDRET;
        var snit = Snit.paa(ny.indhold(), ur.instant());
        return new Vurderet(
                ny.linje(),
                hvad,
                ny.uuid(),
                ny.art(),
                navn(ny.art(), snit),
                felter,
                null,
                snit.relationer("Overordnet").stream()
                        .flatMap(r -> r.referenceID() == null ? Stream.empty() : r.referenceID().somUuid().stream())
                        .findFirst()
                        .orElse(null),
                snit.gyldighed().stream().anyMatch(g -> g.gyldighedStatusKode() == Gyldighed.Kode.Aktiv),
                hvad == Hvad.UAENDRET ? null : ny.indhold());
    }

    /** A person's name is shown to few; a preview is shown to all who may write. */
    private static @Nullable String navn(Objektart art, Registrering snit) {
        return art == Objektart.PERSON
                ? null
                : snit.egenskaber().stream()
                        .flatMap(e -> e.navn().or(e::noegle).stream())
                        .findFirst()
                        .orElse(null);
    }

    /** What would change something is tried in the store itself, so that the preview refuses what the execution would. */
    private Uni<List<Vurderet>> proev(Cvr cvr, List<Vurderet> poster) {
        var beskeder = poster.stream()
                .filter(p -> p.indhold() != null)
                .map(p -> Objektbesked.af(p.art(), p.uuid(), Haandtering.GEM, p.indhold()))
                .toList();
        if (beskeder.isEmpty()) {
            return Uni.createFrom().item(poster);
        }
        return lager.proev(cvr, beskeder).map(resultater -> {
            var svar = resultater.iterator();
            return poster.stream()
                    .map(p -> {
                        if (p.indhold() == null) {
                            return p;
                        }
                        var retur = svar.next();
                        return switch (retur.statusKode()) {
                            case Statuskode.OK -> p;
                            case Statuskode.IKKE_FUNDET -> Vurderet.afvist(p.linje(), null, p.art(), EJER);
                            default -> p.afvist(String.valueOf(retur.fejlbeskedTekst()));
                        };
                    })
                    .toList();
        });
    }

    /** A kind that the file does not tell of is left as it is; only what has a state can close. */
    private Uni<Import> slut(UUID id, Cvr cvr, int antal, Set<Objektart> arter) {
        var nu = ur.instant();
        var lukkelige = arter.stream()
                .filter(a -> a.tilstandsart() == Tilstandsart.GYLDIGHED)
                .map(Objektart::oioNavn)
                .sorted()
                .toList();
        return repository
                .luk(id, antal, nu, lukkelige)
                .chain(() -> repository.enheder(id))
                .flatMap(enheder -> repository.laest(
                        id, arter.stream().map(Objektart::oioNavn).toList(), tekst(enheder)))
                .chain(() -> repository.hent(cvr, id, nu, vaern));
    }

    private static String tekst(List<ImportRepository.Enhed> enheder) {
        var overordnet = new HashMap<UUID, Optional<UUID>>();
        var ukendte = new HashSet<UUID>();
        enheder.forEach(e -> {
            if (e.hvad() == Hvad.AFVIST) {
                ukendte.add(e.uuid());
            } else if (e.aktiv()) {
                overordnet.put(e.uuid(), Optional.ofNullable(e.overordnet()));
            }
        });
        return Lagerformat.skriv(Enhedstjek.advarsler(overordnet, ukendte));
    }

    private String kode() {
        return tilfaeldig
                .ints(KODELAENGDE, 0, BOGSTAVER.length())
                .mapToObj(i -> String.valueOf(BOGSTAVER.charAt(i)))
                .collect(Collectors.joining());
    }
}
