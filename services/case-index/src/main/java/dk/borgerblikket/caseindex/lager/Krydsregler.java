package dk.borgerblikket.caseindex.lager;

import dk.borgerblikket.caseindex.validering.Krav;
import dk.borgerblikket.validation.Alvor;
import dk.borgerblikket.validation.Krydsbrud;
import dk.borgerblikket.validation.Regelsaet;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;

/**
 * The rules that look at other objects than the one that is written: C-10 (numbers are unique), C-22 and C-23 (what is
 * referred to is there). They are asked when everything of the request is in place, so that the objects of one message may
 * refer to each other in any order.
 */
final class Krydsregler {

    private static final List<Krav> KRAV = List.of(Krav.NOEGLE_ER_ENTYDIG, Krav.DOKUMENTET_FINDES, Krav.SAGEN_FINDES);

    private final Regelsaet regler;

    Krydsregler(Regelsaet regler) {
        this.regler = regler;
    }

    /**
     * Leaves the findings of the objects.
     *
     * @return fails with {@link dk.borgerblikket.registrations.AfvistAfProjektion} when some of them are refused
     */
    Uni<Void> proev(SqlConnection forbindelse, UUID[] objekter) {
        var krav = krav();
        if (krav.length == 0) {
            return Uni.createFrom().voidItem();
        }
        var repository = new KrydsregelRepository(forbindelse);
        var entydigeNumre = regler.alvor(Krav.NOEGLE_ER_ENTYDIG.regel()) == Alvor.AFVIS;
        return (entydigeNumre
                        ? repository.laasNumre(objekter)
                        : Uni.createFrom().voidItem())
                .chain(() -> repository.brudte(objekter, krav, entydigeNumre))
                .flatMap(brudte -> Krydsbrud.meld(forbindelse, regler, brudte));
    }

    /**
     * Leaves the findings of the objects that refer to others that are gone.
     *
     * @param fjernede what is gone
     */
    Uni<Void> fjernet(SqlConnection forbindelse, UUID[] fjernede) {
        var krav = krav();
        if (krav.length == 0) {
            return Uni.createFrom().voidItem();
        }
        var repository = new KrydsregelRepository(forbindelse);
        return repository
                .brudteVedFjernelse(fjernede, krav)
                .flatMap(brudte -> Krydsbrud.meld(forbindelse, regler, brudte));
    }

    private String[] krav() {
        return KRAV.stream()
                .filter(k -> regler.alvor(k.regel()) != Alvor.FRA)
                .map(Krav::name)
                .toArray(String[]::new);
    }
}
