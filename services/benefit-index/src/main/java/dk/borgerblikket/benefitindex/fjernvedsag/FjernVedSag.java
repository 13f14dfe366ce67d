package dk.borgerblikket.benefitindex.fjernvedsag;

import dk.borgerblikket.benefitindex.bevilling.Bevillingstype;
import dk.borgerblikket.benefitindex.fjernvedsag.SagensYdelserRepository.Par;
import dk.borgerblikket.oio.StandardRetur;
import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.Skriver;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * Removes what belongs to cases ({@code FjernOgsaaYdelse}, case-index §13): the grants tied to one of them, and the
 * payments whose lines are all on those grants or on ones that were removed before. A payment that also pays something else
 * stays, and goes with the last of its grants. The same message again removes nothing more.
 */
@ApplicationScoped
class FjernVedSag {

    private final Registreringslager lager;
    private final Bevillingstype bevillingstype;
    private final SagensYdelserRepository repository;

    FjernVedSag(Registreringslager lager, Bevillingstype bevillingstype, SagensYdelserRepository repository) {
        this.lager = lager;
        this.bevillingstype = bevillingstype;
        this.repository = repository;
    }

    Uni<FjernVedSagOutput> fjern(Skriver skriver, List<UUID> sagUuider) {
        var sager = new LinkedHashSet<>(sagUuider);
        return repository
                .bevillinger(skriver, sager)
                .flatMap(bevillinger ->
                        fjernBevillinger(skriver, bevillinger).map(fjernet -> svar(sager, bevillinger, fjernet)));
    }

    /** What was removed. */
    private record Fjernet(Set<UUID> bevillinger, List<Par> effektueringer) {}

    private Uni<Fjernet> fjernBevillinger(Skriver skriver, List<Par> bevillinger) {
        var uuider = bevillinger.stream().map(Par::anden).distinct().toList();
        // Set anew by every attempt of the transaction.
        var effektueringer = new AtomicReference<List<Par>>(List.of());
        return lager.fjern(
                        skriver,
                        bevillingstype,
                        uuider,
                        (forbindelse, fjernes) -> SagensYdelserRepository.effektueringer(forbindelse, skriver, fjernes)
                                .invoke(effektueringer::set)
                                .map(par ->
                                        par.stream().map(Par::anden).distinct().toList()))
                .map(resultater -> new Fjernet(
                        resultater.stream()
                                .filter(r -> r.statusKode() == Statuskode.OK)
                                .map(UnikRetur::uuid)
                                .collect(Collectors.toSet()),
                        effektueringer.get()));
    }

    private static FjernVedSagOutput svar(Set<UUID> sager, List<Par> bevillinger, Fjernet fjernet) {
        return new FjernVedSagOutput(
                StandardRetur.ok(),
                sager.stream().map(sag -> antal(sag, bevillinger, fjernet)).toList());
    }

    private static FjernVedSagOutput.Antal antal(UUID sag, List<Par> bevillinger, Fjernet fjernet) {
        var sagens = new HashSet<UUID>();
        bevillinger.stream()
                .filter(par -> par.ene().equals(sag) && fjernet.bevillinger().contains(par.anden()))
                .forEach(par -> sagens.add(par.anden()));
        var effektueringer = fjernet.effektueringer().stream()
                .filter(par -> sagens.contains(par.ene()))
                .map(Par::anden)
                .distinct()
                .count();
        return new FjernVedSagOutput.Antal(sag, sagens.size(), (int) effektueringer);
    }
}
