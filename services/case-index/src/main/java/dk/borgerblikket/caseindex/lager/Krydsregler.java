package dk.borgerblikket.caseindex.lager;

import dk.borgerblikket.caseindex.validering.Alvor;
import dk.borgerblikket.caseindex.validering.Bedoemmelse;
import dk.borgerblikket.caseindex.validering.Krav;
import dk.borgerblikket.caseindex.validering.Regelsaet;
import dk.borgerblikket.registrations.AfvistAfProjektion;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
     * @return fails with {@link AfvistAfProjektion} when some of them are refused
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
                .flatMap(brudte -> brudte.isEmpty() ? Uni.createFrom().voidItem() : meld(repository, brudte));
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
                .flatMap(brudte -> brudte.isEmpty() ? Uni.createFrom().voidItem() : meld(repository, brudte));
    }

    private String[] krav() {
        return KRAV.stream()
                .filter(k -> regler.alvor(k.regel()) != Alvor.FRA)
                .map(Krav::name)
                .toArray(String[]::new);
    }

    private Uni<Void> meld(KrydsregelRepository repository, List<KrydsregelRepository.Brudt> brudte) {
        var bedoemmelser = new LinkedHashMap<UUID, Bedoemmelse>();
        for (var brudt : brudte) {
            bedoemmelser
                    .computeIfAbsent(brudt.objekt(), u -> new Bedoemmelse(regler))
                    .brud(Krav.valueOf(brudt.krav()), brudt.sti());
        }
        var afviste = bedoemmelser.entrySet().stream()
                .filter(b -> b.getValue().erAfvist())
                .collect(Collectors.toMap(Map.Entry::getKey, b -> b.getValue().afvist()));
        if (!afviste.isEmpty()) {
            return Uni.createFrom().failure(new AfvistAfProjektion(afviste));
        }
        return repository.gem(bedoemmelser.entrySet().stream()
                .flatMap(b -> fund(b.getKey(), b.getValue()))
                .toList());
    }

    private static Stream<KrydsregelRepository.Objektfund> fund(UUID objekt, Bedoemmelse bedoemmelse) {
        return bedoemmelse.fund().stream().map(f -> new KrydsregelRepository.Objektfund(objekt, f));
    }
}
