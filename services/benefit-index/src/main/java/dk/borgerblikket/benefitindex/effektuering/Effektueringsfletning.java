package dk.borgerblikket.benefitindex.effektuering;

import dk.borgerblikket.benefitindex.ramme.Fletning;
import dk.borgerblikket.benefitindex.ramme.LokalUdvidelseListe;
import dk.borgerblikket.benefitindex.ramme.Roller;
import dk.borgerblikket.benefitindex.ramme.TilstandListe;
import dk.borgerblikket.oio.Tidslinje;
import dk.borgerblikket.oio.UnikId;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How messages add up to a payment (benefit-index §10.2): properties are one timeline, lines go by role and Indeks. */
final class Effektueringsfletning {

    private final Roller roller;

    Effektueringsfletning(Roller roller) {
        this.roller = roller;
    }

    EffektueringRegistrering anvend(@Nullable EffektueringRegistrering nu, EffektueringRegistrering besked) {
        var foer = nu == null ? EffektueringRegistrering.TOM : nu;
        return new EffektueringRegistrering(
                enten(besked.noteTekst(), foer.noteTekst()),
                enten(besked.tidspunkt(), foer.tidspunkt()),
                enten(besked.livscyklusKode(), foer.livscyklusKode()),
                enten(foer.brugerRef(), besked.brugerRef()),
                null,
                attributter(foer, besked),
                TilstandListe.flet(foer.tilstandListe(), besked.tilstandListe()),
                relationer(foer.relationer(), besked.relationer()));
    }

    private static EffektueringAttributListe attributter(
            EffektueringRegistrering foer, EffektueringRegistrering besked) {
        var gammel = foer.attributListe() == null ? EffektueringAttributListe.TOM : foer.attributListe();
        var ny = besked.attributListe() == null ? EffektueringAttributListe.TOM : besked.attributListe();
        return new EffektueringAttributListe(
                Tidslinje.flet(gammel.egenskaber(), ny.egenskaber(), e -> ""),
                LokalUdvidelseListe.nyeste(gammel.lokalUdvidelseListe(), ny.lokalUdvidelseListe()));
    }

    private EffektueringRelationListe relationer(EffektueringRelationListe nu, EffektueringRelationListe ny) {
        var rolle = roller.effektuering();
        var system = roller.itSystem();
        return new EffektueringRelationListe(
                Fletning.bevarIndbyrdes(nu.linjer(), ny.linjer(), Effektueringsfletning::identitet),
                Fletning.relationer(nu.aktoer(), ny.aktoer(), Set.of(rolle.ejer(), rolle.udbetalendeEnhed())),
                Fletning.relationer(nu.itSystem(), ny.itSystem(), Set.of(system.master(), system.afsender())),
                Fletning.relationer(nu.part(), ny.part(), Set.of(rolle.effektueringsmodtager())),
                LokalUdvidelseListe.nyeste(nu.lokalUdvidelseListe(), ny.lokalUdvidelseListe()));
    }

    /**
     * A line without Indeks is known by what it pays: its reference is the payment itself and tells no two lines apart.
     */
    static Object identitet(Effektueringslinje linje) {
        return linje.indeks() == null || linje.indeks().isBlank()
                ? new UdenIndeks(
                        linje.rolle(),
                        linje.bevilgetYdelseRef(),
                        linje.klassifikationsbeskrivelse(),
                        linje.periodeStart(),
                        linje.periodeSlut())
                : new MedIndeks(linje.rolle(), linje.indeks());
    }

    private record MedIndeks(@Nullable UnikId rolle, String indeks) {}

    private record UdenIndeks(
            @Nullable UnikId rolle,
            @Nullable BevilgetYdelseRef ref,
            @Nullable String kle,
            @Nullable OffsetDateTime fra,
            @Nullable OffsetDateTime til) {}

    private static <T> @Nullable T enten(@Nullable T foerst, @Nullable T ellers) {
        return foerst == null ? ellers : foerst;
    }
}
