package dk.borgerblikket.administration.sider.konfiguration;

import dk.borgerblikket.administration.Transaktion;
import dk.borgerblikket.administration.fagsystem.Fagsystemer;
import dk.borgerblikket.administration.klekonfiguration.forskel.Linjefelt;
import dk.borgerblikket.kle.Kle;
import dk.borgerblikket.lookupclient.Klasse;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lines with KLE's titles and the names of source systems. */
@Singleton
final class Linjevisninger {

    private final Fagsystemer fagsystemer;
    private final Kle kle;
    private final Clock ur;

    Linjevisninger(Fagsystemer fagsystemer, Kle kle, Clock ur) {
        this.fagsystemer = fagsystemer;
        this.kle = kle;
        this.ur = ur;
    }

    Uni<List<Linjevisning>> af(Cvr cvr, List<KleLinje> linjer) {
        var naevnte = linjer.stream()
                .flatMap(l -> l.fagsystemer().systemer().stream())
                .collect(Collectors.<UUID>toSet());
        return Transaktion.laes(() -> fagsystemer.navne(naevnte))
                .map(navne -> IntStream.range(0, linjer.size())
                        .mapToObj(i -> af(cvr, i, linjer.get(i), navne))
                        .toList());
    }

    private Linjevisning af(Cvr cvr, int nummer, KleLinje linje, Map<UUID, String> navne) {
        return new Linjevisning(
                nummer,
                linje,
                emne(cvr, linje),
                Linjefelt.FAGSYSTEMER.vaerdi(linje, navne),
                Linjefelt.TITEL.vaerdi(linje, navne),
                Linjefelt.DOKUMENTER.vaerdi(linje, navne));
    }

    private @Nullable String emne(Cvr cvr, KleLinje linje) {
        var nummer = linje.kle().moenster().replace(".*", "");
        return kle.nu()
                .flatMap(opslag -> opslag.findKlasse(nummer, Dato.dag(ur.instant()), cvr.cifre()))
                .map(Klasse::titel)
                .orElse(null);
    }
}
