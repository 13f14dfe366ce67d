package dk.borgerblikket.administration.klekonfiguration.forskel;

import dk.borgerblikket.administration.Transaktion;
import dk.borgerblikket.administration.fagsystem.Fagsystemer;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what differs between two configurations, with the names of the source systems. */
@Singleton
public class Sammenligner {

    private final Fagsystemer fagsystemer;

    Sammenligner(Fagsystemer fagsystemer) {
        this.fagsystemer = fagsystemer;
    }

    /** What differs in the second from the first. */
    public Uni<Forskel> sammenlign(List<KleLinje> foer, List<KleLinje> efter) {
        var naevnte = Stream.concat(foer.stream(), efter.stream())
                .flatMap(l -> l.fagsystemer().systemer().stream())
                .collect(Collectors.<UUID>toSet());
        return Transaktion.laes(() -> fagsystemer.navne(naevnte))
                .map(navne -> new Sammenligning(navne).af(foer, efter));
    }
}
