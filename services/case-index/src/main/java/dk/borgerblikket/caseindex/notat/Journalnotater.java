package dk.borgerblikket.caseindex.notat;

import dk.borgerblikket.caseindex.besked.sag.Journalpost;
import dk.borgerblikket.caseindex.fremsoeg.FremsoegInput;
import dk.borgerblikket.caseindex.fremsoeg.FremsoegOutput;
import dk.borgerblikket.caseindex.fremsoeg.Fremsoegning;
import dk.borgerblikket.caseindex.roller.Notatformater;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the notes of a case. They follow the case: whoever may find it may see them (case-index §16). */
@ApplicationScoped
class Journalnotater {

    private static final FremsoegInput.Filter NOTATER = new FremsoegInput.Filter(
            null, List.of(new FremsoegInput.SagVis(FremsoegInput.Sagsdel.journalnote)), null, null);

    private final Fremsoegning fremsoegning;
    private final Notatformater formater;

    Journalnotater(Fremsoegning fremsoegning, Notatformater formater) {
        this.fremsoegning = fremsoegning;
        this.formater = formater;
    }

    /** @return fails with {@link FaellesFejl#IKKE_FUNDET} when the case is not there, or not the reader's to see */
    Uni<NotatSvar> laes(Laeser laeser, UUID sag) {
        return fremsoegning
                .fremsoeg(laeser, new FremsoegInput(List.of(sag.toString()), null, null, NOTATER, null))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(fundet -> {
                    if (fundet.sager().isEmpty()) {
                        throw new Fejl(FaellesFejl.IKKE_FUNDET);
                    }
                    return new NotatSvar(notater(fundet).toList());
                });
    }

    private Stream<NotatSvar.Notat> notater(FremsoegOutput fundet) {
        return fundet.sager().stream()
                .flatMap(s -> s.registrering().stream())
                .flatMap(r -> r.relationListe().journalpost().stream())
                .flatMap(this::notat);
    }

    private Stream<NotatSvar.Notat> notat(Journalpost post) {
        var egenskaber = post.egenskaber();
        var notat = egenskaber == null ? null : egenskaber.journalnotatEgenskaber();
        if (notat == null) {
            return Stream.empty();
        }
        var format =
                notat.format() == null ? null : formater.format(notat.format()).orElse(null);
        return Stream.of(NotatSvar.Notat.af(post, notat, format));
    }
}
