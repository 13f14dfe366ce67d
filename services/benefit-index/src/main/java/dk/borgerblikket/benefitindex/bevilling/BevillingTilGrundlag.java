package dk.borgerblikket.benefitindex.bevilling;

import static dk.borgerblikket.benefitindex.ramme.Relationer.gyldige;
import static dk.borgerblikket.benefitindex.ramme.Relationer.iRolle;

import dk.borgerblikket.benefitindex.ramme.AktoerRelation;
import dk.borgerblikket.benefitindex.ramme.Parter;
import dk.borgerblikket.benefitindex.ramme.Relation;
import dk.borgerblikket.benefitindex.ramme.Roller;
import dk.borgerblikket.benefitindex.ramme.Sikkerhedsprofil;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag;
import dk.borgerblikket.visibility.grundlag.Part;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns a grant into the facts that display rests on; values that no longer hold are kept with their period. */
final class BevillingTilGrundlag {

    private final Roller roller;
    private final Parter parter;

    BevillingTilGrundlag(Roller roller, Parter parter) {
        this.roller = roller;
        this.parter = parter;
    }

    Bevillingsgrundlag byg(UUID uuid, BevillingRegistrering tilstand) {
        var relationer = tilstand.relationer();
        var ejere = iRolle(relationer.bevillingsaktoer(), roller.bevilling().ejer());
        return new Bevillingsgrundlag(
                uuid,
                tilstand.livscyklusKode(),
                gyldige(ejere, AktoerRelation::myndighed),
                gyldige(ejere, e -> Optional.ofNullable(e.fuldtNavn())),
                gyldige(tilstand.egenskaber(), e -> Optional.ofNullable(e.foelsomhed())),
                parter.grundlag(relationer.bevillingspart(), p -> rolle(roller, p.rolle())),
                gyldige(relationer.bevillingssag(), Relation::referenceUuid),
                gyldige(relationer.sikkerhedsprofil(), p -> Optional.of(tekst(p))),
                gyldige(tilstand.ydelser(), y -> Optional.of(ydelse(y))));
    }

    /** The capacity that a role stands for. */
    static Part.Rolle rolle(Roller roller, @Nullable UnikId rolle) {
        if (UnikId.uuid(roller.bevilling().bevillingsmodtager()).equals(rolle)) {
            return Part.Rolle.BEVILLINGSMODTAGER;
        }
        return UnikId.uuid(roller.bevilling().ydelsesmodtager()).equals(rolle)
                ? Part.Rolle.YDELSESMODTAGER
                : Part.Rolle.ANDEN;
    }

    private Bevillingsgrundlag.Ydelse ydelse(BevilgetYdelse ydelse) {
        return new Bevillingsgrundlag.Ydelse(
                ydelse.id(),
                navn(ydelse),
                ydelse.kle(),
                instant(ydelse.startdato()),
                instant(ydelse.slutdato()),
                system(ydelse, roller.itSystem().master()),
                system(ydelse, roller.itSystem().afsender()));
    }

    private static @Nullable String navn(BevilgetYdelse ydelse) {
        if (ydelse.navn() != null && !ydelse.navn().isBlank()) {
            return ydelse.navn();
        }
        return ydelse.ydelse() == null ? null : ydelse.ydelse().ydelsesnavn();
    }

    private static @Nullable UUID system(BevilgetYdelse ydelse, UUID rolle) {
        return ydelse.systemer(rolle).stream()
                .flatMap(s -> s.system().stream())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime tid) {
        return tid == null ? null : tid.toInstant();
    }

    /** Only that there is a profile matters, so one without a UUID keeps its place as an empty text. */
    private static String tekst(Sikkerhedsprofil profil) {
        return profil.referenceUuid().map(UUID::toString).orElse("");
    }
}
