package dk.borgerblikket.benefitindex.effektuering;

import dk.borgerblikket.benefitindex.ramme.AktoerRelation;
import dk.borgerblikket.benefitindex.ramme.Ejerkrav;
import dk.borgerblikket.benefitindex.ramme.Relationer;
import dk.borgerblikket.benefitindex.ramme.Roller;
import dk.borgerblikket.registrations.Handling;
import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.registrations.Skrivning;
import java.util.Optional;

/** The rules that refuse a payment (benefit-index §16, severity E), in the order in which they are told. */
final class Effektueringskrav {

    private final Roller roller;

    Effektueringskrav(Roller roller) {
        this.roller = roller;
    }

    /** The first broken rule with what it expects; empty when the payment may be stored. */
    Optional<String> brudt(Skrivning<EffektueringRegistrering> skrivning) {
        return lister(skrivning)
                .or(() -> ejer(skrivning.efter(), skrivning.skriver()))
                .or(() -> master(skrivning.efter(), skrivning.skriver()));
    }

    private static Optional<String> lister(Skrivning<EffektueringRegistrering> skrivning) {
        return hvis(
                skrivning.handling() == Handling.IMPORTER
                        && skrivning.beskeder().stream()
                                .anyMatch(b -> b.attributListe() == null
                                        || b.tilstandListe() == null
                                        || b.relationListe() == null),
                "B-01: Registrering skal have AttributListe, TilstandListe og RelationListe");
    }

    private Optional<String> ejer(EffektueringRegistrering efter, Skriver skriver) {
        var ejere = Relationer.iRolle(
                efter.relationer().aktoer(), roller.effektuering().ejer());
        return Ejerkrav.brudt(
                "E-07", ejere.stream().map(AktoerRelation::myndighed).toList(), skriver);
    }

    private Optional<String> master(EffektueringRegistrering efter, Skriver skriver) {
        var masters = Relationer.iRolle(
                efter.relationer().itSystem(), roller.itSystem().master());
        if (masters.stream().noneMatch(m -> m.referenceUuid().isPresent())) {
            return Optional.of("E-07: Effektueringen skal have ItSystem i rollen Master med UUID");
        }
        return hvis(
                masters.stream().anyMatch(m -> !m.referenceUuid().equals(Optional.of(skriver.itSystem()))),
                "B-01: Master skal være det kaldende it-system");
    }

    private static Optional<String> hvis(boolean brudt, String besked) {
        return brudt ? Optional.of(besked) : Optional.empty();
    }
}
