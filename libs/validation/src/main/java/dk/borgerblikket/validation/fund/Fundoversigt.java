package dk.borgerblikket.validation.fund;

import dk.borgerblikket.registrations.Skriver;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The findings of a sender's own objects. */
@ApplicationScoped
public class Fundoversigt {

    private final FundRepository repository;

    Fundoversigt(FundRepository repository) {
        this.repository = repository;
    }

    /**
     * A page, sorted by rule and object.
     *
     * @param regel only of this rule; null for every rule
     * @param objekt only of this object; null for every object
     * @param antal largest number on the page
     */
    Uni<FundSvar> side(Skriver ejer, @Nullable String regel, @Nullable UUID objekt, Fundmaerke efter, int antal) {
        return linjer(ejer, regel, objekt, efter, antal + 1).map(linjer -> {
            var side = linjer.size() > antal ? linjer.subList(0, antal) : linjer;
            return new FundSvar(
                    side.stream().map(Fundoversigt::fund).toList(),
                    linjer.size() > antal ? side.getLast().maerke().tekst() : null);
        });
    }

    private Uni<List<FundRepository.Linje>> linjer(
            Skriver ejer, @Nullable String regel, @Nullable UUID objekt, Fundmaerke efter, int antal) {
        if (objekt != null) {
            return repository.forObjekt(ejer, objekt, regel, efter, antal);
        }
        return regel == null ? repository.alle(ejer, efter, antal) : repository.efterRegel(ejer, regel, efter, antal);
    }

    private static FundSvar.Objektfund fund(FundRepository.Linje linje) {
        var maerke = linje.maerke();
        return new FundSvar.Objektfund(linje.type(), maerke.objekt(), maerke.regel(), linje.sti(), linje.besked());
    }

    /** How many there are, by rule. */
    Uni<FundSvar.Oversigt> oversigt(Skriver ejer) {
        return repository.oversigt(ejer).map(FundSvar.Oversigt::new);
    }
}
