package dk.borgerblikket.benefitindex.effektuering;

import static dk.borgerblikket.benefitindex.ramme.Relationer.gyldige;
import static dk.borgerblikket.benefitindex.ramme.Relationer.iRolle;

import dk.borgerblikket.benefitindex.ramme.AktoerRelation;
import dk.borgerblikket.benefitindex.ramme.Parter;
import dk.borgerblikket.benefitindex.ramme.Relation;
import dk.borgerblikket.benefitindex.ramme.Roller;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag.Linje;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import dk.borgerblikket.visibility.grundlag.Part;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Turns a payment into the facts that display rests on, one set per grant: a citizen who is party to one grant must not
 * learn of the lines that the same payment has on others.
 */
final class EffektueringTilGrundlag {

    private final Roller roller;
    private final Parter parter;

    EffektueringTilGrundlag(Roller roller, Parter parter) {
        this.roller = roller;
        this.parter = parter;
    }

    /** The payment as seen from each grant that it has a line on. A line without a grant belongs to nobody. */
    Map<UUID, Effektueringsgrundlag> byg(UUID uuid, EffektueringRegistrering tilstand) {
        var linjer = new TreeMap<UUID, List<Gyldig<Linje>>>();
        var alle = gyldige(
                tilstand.relationer().linjer(),
                l -> Optional.ofNullable(l.bevilgetYdelseRef()).map(ref -> linje(l, ref)));
        for (var linje : alle) {
            linjer.computeIfAbsent(linje.vaerdi().bevilling(), b -> new ArrayList<>())
                    .add(linje);
        }
        var resultat = new TreeMap<UUID, Effektueringsgrundlag>();
        linjer.forEach((bevilling, l) -> resultat.put(bevilling, grundlag(uuid, tilstand, l)));
        return resultat;
    }

    /** When the money is available by the properties that are last in valid time; empty when not given. */
    static Optional<Instant> dispositionsdato(EffektueringRegistrering tilstand) {
        return tilstand.egenskaber().stream()
                .reduce((a, b) -> b.periode().fra().isBefore(a.periode().fra()) ? a : b)
                .map(EffektueringEgenskaber::dispositionsdato)
                .map(OffsetDateTime::toInstant);
    }

    /** The capacity that a role stands for. */
    static Part.Rolle rolle(Roller roller, @Nullable UnikId rolle) {
        return UnikId.uuid(roller.effektuering().effektueringsmodtager()).equals(rolle)
                ? Part.Rolle.EFFEKTUERINGSMODTAGER
                : Part.Rolle.ANDEN;
    }

    private Effektueringsgrundlag grundlag(UUID uuid, EffektueringRegistrering tilstand, List<Gyldig<Linje>> linjer) {
        var relationer = tilstand.relationer();
        return new Effektueringsgrundlag(
                uuid,
                tilstand.livscyklusKode(),
                gyldige(iRolle(relationer.aktoer(), roller.effektuering().ejer()), AktoerRelation::myndighed),
                gyldige(iRolle(relationer.itSystem(), roller.itSystem().master()), Relation::referenceUuid),
                gyldige(iRolle(relationer.itSystem(), roller.itSystem().afsender()), Relation::referenceUuid),
                gyldige(
                        tilstand.egenskaber(),
                        e -> Optional.ofNullable(e.dispositionsdato()).map(OffsetDateTime::toInstant)),
                udbetaler(tilstand),
                parter.grundlag(relationer.part(), p -> rolle(roller, p.rolle())),
                linjer);
    }

    private List<Gyldig<String>> udbetaler(EffektueringRegistrering tilstand) {
        var enheder = gyldige(
                iRolle(tilstand.relationer().aktoer(), roller.effektuering().udbetalendeEnhed()),
                a -> Optional.ofNullable(a.fuldtNavn()));
        return enheder.isEmpty()
                ? gyldige(tilstand.egenskaber(), e -> Optional.ofNullable(e.udbetalingsafdeling()))
                : enheder;
    }

    private static Linje linje(Effektueringslinje linje, BevilgetYdelseRef ref) {
        return new Linje(
                linje.indeks(),
                linje.klassifikationsbeskrivelse(),
                instant(linje.periodeStart()),
                instant(linje.periodeSlut()),
                linje.ydelsesbeloeb() == null ? null : linje.ydelsesbeloeb().vaerdi(),
                ref.bevilling(),
                ref.bevilgetYdelseId());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime tid) {
        return tid == null ? null : tid.toInstant();
    }
}
