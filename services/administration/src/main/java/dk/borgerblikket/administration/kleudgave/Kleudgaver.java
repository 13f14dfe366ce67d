package dk.borgerblikket.administration.kleudgave;

import dk.borgerblikket.administration.AdministrationFejl;
import dk.borgerblikket.administration.Transaktion;
import dk.borgerblikket.administration.fagsystem.Fagsystem;
import dk.borgerblikket.administration.fagsystem.Fagsystemer;
import dk.borgerblikket.administration.klekonfiguration.KleKonfiguration;
import dk.borgerblikket.administration.klekonfiguration.KleKonfigurationer;
import dk.borgerblikket.administration.klekonfiguration.kontrol.EtapekatalogRepository;
import dk.borgerblikket.administration.klekonfiguration.kontrol.Etapepunkt;
import dk.borgerblikket.administration.kleudgave.Udgavekonsekvens.Kildestatus;
import dk.borgerblikket.administration.kleudgave.Udgavesvar.Aendring;
import dk.borgerblikket.administration.kommune.Kommune;
import dk.borgerblikket.administration.kommune.Kommuner;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What releases of KLE mean for the authorities (K-3). */
@Singleton
public class Kleudgaver {

    private final Klekilder kilder;
    private final KleKonfigurationer konfigurationer;
    private final EtapekatalogRepository etapekatalog;
    private final Kommuner kommuner;
    private final Fagsystemer fagsystemer;

    Kleudgaver(
            Klekilder kilder,
            KleKonfigurationer konfigurationer,
            EtapekatalogRepository etapekatalog,
            Kommuner kommuner,
            Fagsystemer fagsystemer) {
        this.kilder = kilder;
        this.konfigurationer = konfigurationer;
        this.etapekatalog = etapekatalog;
        this.kommuner = kommuner;
        this.fagsystemer = fagsystemer;
    }

    /** The releases that there are, newest first. Fails with 503 when the look-up cannot be asked. */
    public Uni<List<LocalDate>> alle() {
        return kilder.udgaver()
                .map(u -> u.stream().sorted(Comparator.reverseOrder()).toList());
    }

    /**
     * What the release means. Fails with 404 when there is no such release, 503 when the look-up cannot be asked.
     *
     * @param kommune the only authority to tell about; null for all
     */
    public Uni<Udgavekonsekvens> konsekvens(LocalDate udgave, @Nullable Cvr kommune) {
        return kilder.udgaver().flatMap(udgaver -> {
            if (!udgaver.contains(udgave)) {
                return Uni.createFrom().failure(new Fejl(AdministrationFejl.UKENDT_UDGAVE));
            }
            return udgaver.stream()
                    .filter(u -> u.isBefore(udgave))
                    .max(LocalDate::compareTo)
                    .map(forrige -> kilder.aendringer(forrige, udgave)
                            .flatMap(aendringer -> konsekvens(udgave, forrige, aendringer, kommune)))
                    .orElseGet(() -> Uni.createFrom()
                            .item(new Udgavekonsekvens(
                                    udgave, null, Kildestatus.OK, Kildestatus.OK, List.of(), List.of())));
        });
    }

    private Uni<Udgavekonsekvens> konsekvens(
            LocalDate udgave, LocalDate forrige, List<Aendring> aendringer, @Nullable Cvr kommune) {
        var numre = emner(aendringer);
        return Uni.combine()
                .all()
                .unis(kilder.sager(numre, kommune), kilder.ydelser(numre, kommune), lokalt())
                .asTuple()
                .map(t -> svar(udgave, forrige, aendringer, kommune, t.getItem1(), t.getItem2(), t.getItem3()));
    }

    /** The numbers that objects may have: a new one can have none yet. */
    private static Set<KleNummer> emner(List<Aendring> aendringer) {
        return aendringer.stream()
                .filter(a -> a.aendring() != Art.TILKOMMET)
                .flatMap(a -> KleNummer.laes(a.hidtil()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What this service knows itself. */
    private record Lokalt(
            Map<Cvr, Kommune> kommuner,
            Map<Cvr, KleKonfiguration> konfigurationer,
            List<Etapepunkt> etapekatalog,
            Map<UUID, String> systemnavne) {}

    private Uni<Lokalt> lokalt() {
        return Transaktion.laes(() -> kommuner.alle()
                .flatMap(k -> konfigurationer
                        .aktive()
                        .flatMap(aktive -> etapekatalog
                                .alle()
                                .flatMap(katalog -> fagsystemer
                                        .alle()
                                        .map(systemer -> new Lokalt(
                                                k.stream().collect(Collectors.toMap(Kommune::cvr, alle -> alle)),
                                                aktive,
                                                katalog,
                                                systemer.stream()
                                                        .collect(Collectors.toMap(
                                                                Fagsystem::uuid, Fagsystem::navn))))))));
    }

    private static Udgavekonsekvens svar(
            LocalDate udgave,
            LocalDate forrige,
            List<Aendring> aendringer,
            @Nullable Cvr kommune,
            Optional<List<Klebrug>> sager,
            Optional<List<Klebrug>> ydelser,
            Lokalt lokalt) {
        var udregning = new Konsekvensudregning(aendringer, lokalt.systemnavne());
        var beroerte = kommuner(aendringer, sager, ydelser, lokalt)
                .filter(cvr -> kommune == null || cvr.equals(kommune))
                .flatMap(cvr -> udregning
                        .kommune(
                                cvr,
                                Optional.ofNullable(lokalt.kommuner().get(cvr))
                                        .map(Kommune::navn)
                                        .orElse(null),
                                lokalt.konfigurationer().getOrDefault(cvr, KleKonfiguration.INGEN),
                                sager.map(alle -> af(alle, cvr)).orElse(null),
                                ydelser.map(alle -> af(alle, cvr)).orElse(null))
                        .stream())
                .toList();
        return new Udgavekonsekvens(
                udgave, forrige, status(sager), status(ydelser), udregning.numre(lokalt.etapekatalog()), beroerte);
    }

    /** Everybody who has a configuration, objects or classes, in order. */
    private static Stream<Cvr> kommuner(
            List<Aendring> aendringer, Optional<List<Klebrug>> sager, Optional<List<Klebrug>> ydelser, Lokalt lokalt) {
        var alle = new TreeSet<>(lokalt.konfigurationer().keySet());
        Stream.of(sager, ydelser)
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .map(Klebrug::ejer)
                .forEach(alle::add);
        aendringer.stream()
                .flatMap(a -> a.beroerte().stream())
                .map(Udgavesvar.Beroert::ejer)
                .forEach(alle::add);
        return alle.stream();
    }

    private static List<Klebrug> af(List<Klebrug> alle, Cvr cvr) {
        return alle.stream().filter(b -> b.ejer().equals(cvr)).toList();
    }

    private static Kildestatus status(Optional<?> svar) {
        return svar.isPresent() ? Kildestatus.OK : Kildestatus.UTILGAENGELIG;
    }
}
