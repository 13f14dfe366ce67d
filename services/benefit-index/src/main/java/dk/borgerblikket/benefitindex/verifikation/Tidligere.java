package dk.borgerblikket.benefitindex.verifikation;

import dk.borgerblikket.benefitindex.bevilling.BevillingRegistrering;
import dk.borgerblikket.benefitindex.bevilling.Bevillingstype;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRegistrering;
import dk.borgerblikket.benefitindex.effektuering.Effektueringstype;
import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.registrations.Historik;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.search.verifikation.Verifikator;
import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag;
import dk.borgerblikket.web.CprNoegle;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the citizen's read would have sent at an earlier moment: folded again from what the index had received by then, and
 * put together by the rules that the read's rows are written by. Whose a grant is, is told by what it is now.
 */
@Singleton
final class Tidligere {

    private final TidligereRepository repository;
    private final Registreringslager lager;
    private final Bevillingstype bevillingstype;
    private final Effektueringstype effektueringstype;
    private final CprNoegle noegle;

    Tidligere(
            TidligereRepository repository,
            Registreringslager lager,
            Bevillingstype bevillingstype,
            Effektueringstype effektueringstype,
            CprNoegle noegle) {
        this.repository = repository;
        this.lager = lager;
        this.bevillingstype = bevillingstype;
        this.effektueringstype = effektueringstype;
        this.noegle = noegle;
    }

    /** An object and where it stands in the list. */
    private record Ordnet<T>(Instant orden, UUID uuid, T indhold) {

        static <T> List<T> nyesteFoerst(List<Ordnet<T>> ordnede) {
            return ordnede.stream()
                    // As text, a UUID sorts as the database sorts it.
                    .sorted(Comparator.comparing((Ordnet<T> o) -> o.orden())
                            .thenComparing(o -> o.uuid().toString())
                            .reversed())
                    .map(Ordnet::indhold)
                    .toList();
        }
    }

    Uni<Ydelsesside> hent(Verifikator hvem, Cpr borger, Instant tid) {
        return repository
                .bevillinger(borger, hvem.ejer())
                .flatMap(uuider -> lager.historik(bevillingstype, uuider))
                .map(historik -> Ordnet.nyesteFoerst(historik.entrySet().stream()
                        .flatMap(h -> bevilling(h.getKey(), h.getValue(), tid).stream())
                        .filter(b -> erPart(b.indhold().bevilling(), borger))
                        .toList()))
                .flatMap(bevillinger -> effektueringer(bevillinger, tid)
                        .map(effektueringer -> new Ydelsesside(bevillinger, effektueringer, null)));
    }

    private Optional<Ordnet<Ydelsesside.Bevilling>> bevilling(
            UUID uuid, Historik<BevillingRegistrering> historik, Instant tid) {
        return historik.tilstand(Instant.MAX, tid)
                .flatMap(dengang -> historik.tilstand(Instant.MAX, Instant.MAX)
                        .map(nu -> new Ordnet<>(
                                bevillingstype
                                        .startdato(dengang.indhold())
                                        .orElse(dengang.sidste().tidspunkt()),
                                uuid,
                                new Ydelsesside.Bevilling(
                                        bevillingstype.grundlag(uuid, dengang.indhold()),
                                        bevillingstype.grundlag(uuid, nu.indhold())))));
    }

    private boolean erPart(Bevillingsgrundlag bevilling, Cpr borger) {
        var borgerens = noegle.tekst(borger);
        return bevilling.parter().stream().anyMatch(p -> p.vaerdi().noegle().equals(borgerens));
    }

    private Uni<List<Effektueringsgrundlag>> effektueringer(List<Ydelsesside.Bevilling> bevillinger, Instant tid) {
        var paa = bevillinger.stream().map(b -> b.bevilling().id()).collect(Collectors.toSet());
        return repository
                .effektueringer(paa)
                .flatMap(uuider -> lager.historik(effektueringstype, uuider))
                .map(historik -> Ordnet.nyesteFoerst(historik.entrySet().stream()
                        .flatMap(h -> effektuering(h.getKey(), h.getValue(), tid, paa).stream())
                        .toList()));
    }

    /** With its lines on these grants and no others. */
    private Optional<Ordnet<Effektueringsgrundlag>> effektuering(
            UUID uuid, Historik<EffektueringRegistrering> historik, Instant tid, Set<UUID> paa) {
        return historik.tilstand(Instant.MAX, tid)
                .flatMap(dengang -> effektueringstype.grundlag(uuid, dengang.indhold()).entrySet().stream()
                        .filter(e -> paa.contains(e.getKey()))
                        .map(e -> e.getValue())
                        .reduce(Tidligere::samlet)
                        .map(g -> new Ordnet<>(
                                effektueringstype
                                        .dispositionsdato(dengang.indhold())
                                        .orElse(dengang.sidste().tidspunkt()),
                                uuid,
                                g)));
    }

    private static Effektueringsgrundlag samlet(Effektueringsgrundlag a, Effektueringsgrundlag b) {
        return new Effektueringsgrundlag(
                a.id(),
                a.livscyklus(),
                a.ejer(),
                a.master(),
                a.afsender(),
                a.dispositionsdato(),
                a.udbetaler(),
                a.parter(),
                Stream.concat(a.linjer().stream(), b.linjer().stream()).toList());
    }
}
