package dk.borgerblikket.caseindex.notat;

import dk.borgerblikket.caseindex.roller.Notatformater;
import dk.borgerblikket.caseindex.besked.sag.Journalpost;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.caseindex.lager.Sagstype;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the notes of a case. They follow the case: whoever may see it may see them. */
@ApplicationScoped
class Journalnotater {

    private final Registreringslager lager;
    private final Sagstype sagstype;
    private final Notatformater formater;

    Journalnotater(Registreringslager lager, Sagstype sagstype, Notatformater formater) {
        this.lager = lager;
        this.sagstype = sagstype;
        this.formater = formater;
    }

    /** @return fails with {@link FaellesFejl#IKKE_FUNDET} when the case is not there, or not the reader's to see */
    Uni<NotatSvar> laes(Skriver laeser, UUID sag) {
        return lager.laes(sagstype, laeser, List.of(sag))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(sager -> {
                    if (sager.isEmpty()) {
                        throw new Fejl(FaellesFejl.IKKE_FUNDET);
                    }
                    return new NotatSvar(notater(sager.getFirst().indhold()).toList());
                });
    }

    private Stream<NotatSvar.Notat> notater(Sagsregistrering sag) {
        return sag.relationListe().journalpost().stream().flatMap(this::notat);
    }

    private Stream<NotatSvar.Notat> notat(Journalpost post) {
        var egenskaber = post.egenskaber();
        var notat = egenskaber == null ? null : egenskaber.journalnotatEgenskaber();
        if (notat == null) {
            return Stream.empty();
        }
        var format = notat.format() == null
                ? null
                : formater.format(notat.format()).orElse(null);
        return Stream.of(NotatSvar.Notat.af(post, notat, format));
    }
}
