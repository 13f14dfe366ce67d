package dk.borgerblikket.caseindex.fremsoeg;

import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.caseindex.fremsoeg.FremsoegInput.Dokumentdel;
import dk.borgerblikket.caseindex.fremsoeg.FremsoegInput.Sagsdel;
import dk.borgerblikket.oio.StandardRetur;
import dk.borgerblikket.registrations.Objekt;
import dk.borgerblikket.search.fremsoeg.Fundne;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts an answer together. What follows a hit is in the answer but not in its counts. */
final class Svar {

    private Svar() {}

    static FremsoegOutput af(
            FremsoegInput.Filter filter,
            Fundne<Sagsregistrering> sager,
            Fundne<Dokumentregistrering> dokumenter,
            Inklusion.Medtaget medtaget) {
        if (sager.erTom() && dokumenter.erTom()) {
            return new FremsoegOutput(Fundne.intetFundet(sager, dokumenter), List.of(), List.of(), List.of());
        }
        var sagsdele = filter.sagVis().stream().map(FremsoegInput.SagVis::vis).collect(Collectors.toUnmodifiableSet());
        var dokumentdele = filter.dokumentVis().stream()
                .map(FremsoegInput.DokumentVis::vis)
                .collect(Collectors.toUnmodifiableSet());
        var sagsbilleder = new ArrayList<FremsoegOutput.Sagsbillede>();
        if (!sagsdele.isEmpty()) {
            sager.indhold().forEach(s -> sagsbilleder.add(sag(s, sagsdele)));
        }
        medtaget.sager().forEach(s -> sagsbilleder.add(sag(s, sagsdele)));
        var dokumentbilleder = new ArrayList<FremsoegOutput.Dokumentbillede>();
        if (!dokumentdele.isEmpty()) {
            dokumenter.indhold().forEach(d -> dokumentbilleder.add(dokument(d, dokumentdele)));
        }
        medtaget.dokumenter().forEach(d -> dokumentbilleder.add(dokument(d, dokumentdele)));
        return new FremsoegOutput(
                StandardRetur.ok(),
                antal(sager, dokumenter, sagsdele.contains(Sagsdel.journalnote)),
                sagsbilleder,
                dokumentbilleder);
    }

    private static List<FremsoegOutput.Antal> antal(Fundne<?> sager, Fundne<?> dokumenter, boolean medNotater) {
        var antal = new ArrayList<FremsoegOutput.Antal>(3);
        antal("sager", sager).ifPresent(antal::add);
        antal("dokumenter", dokumenter).ifPresent(antal::add);
        if (medNotater && sager.dele() > 0) {
            antal.add(new FremsoegOutput.Antal("journalnotater", sager.dele(), null));
        }
        return antal;
    }

    private static Optional<FremsoegOutput.Antal> antal(String element, Fundne<?> resultat) {
        return resultat.erTom()
                ? Optional.empty()
                : Optional.of(new FremsoegOutput.Antal(
                        element,
                        resultat.antal(),
                        resultat.side()
                                .map(s -> new FremsoegOutput.Paginering(s.fra(), s.antal()))
                                .orElse(null)));
    }

    /** An object that follows a hit, of whose kind no part was asked for, is only named. */
    private static FremsoegOutput.Sagsbillede sag(Objekt<Sagsregistrering> sag, Set<Sagsdel> dele) {
        return new FremsoegOutput.Sagsbillede(
                new FremsoegOutput.ObjektType(sag.uuid()), dele.isEmpty() ? List.of() : List.of(Udsnit.sag(sag, dele)));
    }

    private static FremsoegOutput.Dokumentbillede dokument(
            Objekt<Dokumentregistrering> dokument, Set<Dokumentdel> dele) {
        return new FremsoegOutput.Dokumentbillede(
                new FremsoegOutput.ObjektType(dokument.uuid()),
                dele.isEmpty() ? List.of() : List.of(Udsnit.dokument(dokument, dele)));
    }
}
