package dk.borgerblikket.benefitindex.bevilling;

import dk.borgerblikket.benefitindex.ramme.AktoerRelation;
import dk.borgerblikket.benefitindex.ramme.Ejerkrav;
import dk.borgerblikket.benefitindex.ramme.Relationer;
import dk.borgerblikket.benefitindex.ramme.Roller;
import dk.borgerblikket.registrations.Handling;
import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.registrations.Skrivning;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The rules that refuse a grant (benefit-index §16, severity E), in the order in which they are told. */
final class Bevillingskrav {

    private final Roller roller;

    Bevillingskrav(Roller roller) {
        this.roller = roller;
    }

    /** The first broken rule with what it expects; empty when the grant may be stored. */
    Optional<String> brudt(Skrivning<BevillingRegistrering> skrivning) {
        return Stream.<Supplier<Optional<String>>>of(
                        () -> lister(skrivning),
                        () -> foelsomhed(skrivning),
                        () -> id(skrivning.beskeder()),
                        () -> ejer(skrivning.efter(), skrivning.skriver()),
                        () -> master(skrivning.efter(), skrivning.skriver()))
                .flatMap(regel -> regel.get().stream())
                .findFirst();
    }

    private static Optional<String> lister(Skrivning<BevillingRegistrering> skrivning) {
        return hvis(
                skrivning.handling() == Handling.IMPORTER
                        && skrivning.beskeder().stream()
                                .anyMatch(b -> b.attributListe() == null
                                        || b.tilstandListe() == null
                                        || b.relationListe() == null),
                "B-01: Registrering skal have AttributListe, TilstandListe og RelationListe");
    }

    private static Optional<String> foelsomhed(Skrivning<BevillingRegistrering> skrivning) {
        return hvis(
                skrivning.efter().egenskaber().isEmpty()
                        || skrivning.beskeder().stream()
                                .flatMap(b -> b.egenskaber().stream())
                                .anyMatch(e -> e.foelsomhed() == null),
                "B-04: Egenskaber skal have Foelsomhed");
    }

    private static Optional<String> id(List<BevillingRegistrering> beskeder) {
        if (beskeder.stream().flatMap(b -> b.ydelser().stream()).anyMatch(y -> y.id() == null)) {
            return Optional.of("B-05: BevilgetYdelse skal have Id");
        }
        return hvis(
                beskeder.stream().anyMatch(b -> sammeIdPaaSammeTid(b.ydelser())),
                "B-05: Id skal være entydigt blandt bevillingens BevilgetYdelse");
    }

    private static boolean sammeIdPaaSammeTid(List<BevilgetYdelse> ydelser) {
        for (var i = 0; i < ydelser.size(); i++) {
            var en = ydelser.get(i);
            if (ydelser.subList(i + 1, ydelser.size()).stream()
                    .anyMatch(anden ->
                            anden.id().equals(en.id()) && anden.periode().overlapper(en.periode()))) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> ejer(BevillingRegistrering efter, Skriver skriver) {
        var ejere = Relationer.iRolle(
                efter.relationer().bevillingsaktoer(), roller.bevilling().ejer());
        return Ejerkrav.brudt(
                "B-08", ejere.stream().map(AktoerRelation::myndighed).toList(), skriver);
    }

    private Optional<String> master(BevillingRegistrering efter, Skriver skriver) {
        if (efter.ydelser().isEmpty()) {
            return Optional.of("B-01: Bevillingen skal have mindst én BevilgetYdelse, som bærer dens Master");
        }
        var rolle = roller.itSystem().master();
        if (efter.ydelser().stream()
                .anyMatch(y ->
                        y.systemer(rolle).stream().noneMatch(s -> s.system().isPresent()))) {
            return Optional.of("B-05: BevilgetYdelse skal have ItSystem i rollen Master med UUID");
        }
        return hvis(
                efter.ydelser().stream()
                        .flatMap(y -> y.systemer(rolle).stream())
                        .anyMatch(s -> !s.system().equals(Optional.of(skriver.itSystem()))),
                "B-01: Master på alle BevilgetYdelse skal være det kaldende it-system");
    }

    private static Optional<String> hvis(boolean brudt, String besked) {
        return brudt ? Optional.of(besked) : Optional.empty();
    }
}
