package dk.borgerblikket.caseindex.fremsoeg;

import dk.borgerblikket.caseindex.besked.Relationsfelter;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.caseindex.fremsoeg.FremsoegInput.DokumentInkluder;
import dk.borgerblikket.caseindex.fremsoeg.FremsoegInput.SagInkluder;
import dk.borgerblikket.caseindex.lager.Dokumenttype;
import dk.borgerblikket.caseindex.lager.Sagstype;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.registrations.Objekt;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.Soegefejl;
import dk.borgerblikket.search.fremsoeg.Objektsoegning;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.function.Function;

/** Fetches what the hits of a page refer to: related cases, filed documents, related documents (case-index §14.5). */
@Singleton
final class Inklusion {

    private static final int MAKS_ANTAL = 5000;

    private final Objektsoegning soegning;
    private final Sagstype sagstype;
    private final Dokumenttype dokumenttype;

    Inklusion(Objektsoegning soegning, Sagstype sagstype, Dokumenttype dokumenttype) {
        this.soegning = soegning;
        this.sagstype = sagstype;
        this.dokumenttype = dokumenttype;
    }

    /** Objects that come with the hits; those that the reader does not see are not among them. */
    record Medtaget(List<Objekt<Sagsregistrering>> sager, List<Objekt<Dokumentregistrering>> dokumenter) {}

    Uni<Medtaget> hent(
            Laeser laeser,
            FremsoegInput.Filter filter,
            List<Objekt<Sagsregistrering>> sager,
            List<Objekt<Dokumentregistrering>> dokumenter) {
        var sagUuider = new LinkedHashSet<UUID>();
        var dokumentUuider = new LinkedHashSet<UUID>();
        if (filter.sagInkluder().contains(SagInkluder.sagsrelation)) {
            henvisninger(sager, s -> s.relationListe().sagsrelation(), sagUuider);
        }
        if (filter.sagInkluder().contains(SagInkluder.journalpost)) {
            henvisninger(sager, s -> s.relationListe().journalpost(), dokumentUuider);
        }
        if (filter.dokumentInkluder().contains(DokumentInkluder.dokument)) {
            henvisninger(dokumenter, d -> d.relationListe().dokumentrelation(), dokumentUuider);
        }
        sager.forEach(s -> sagUuider.remove(s.uuid()));
        dokumenter.forEach(d -> dokumentUuider.remove(d.uuid()));
        if (sagUuider.size() + dokumentUuider.size() > MAKS_ANTAL) {
            throw new Fejl(
                    Soegefejl.UGYLDIG_SOEGNING,
                    "Inkluder: siden henviser til flere end " + MAKS_ANTAL + " objekter; bed om en mindre side");
        }
        return soegning.blandt(sagstype, laeser, sagUuider)
                .flatMap(s ->
                        soegning.blandt(dokumenttype, laeser, dokumentUuider).map(d -> new Medtaget(s, d)));
    }

    private static <T> void henvisninger(
            List<Objekt<T>> objekter,
            Function<T, List<? extends Relationsfelter>> relationer,
            SequencedSet<UUID> resultat) {
        objekter.stream()
                .flatMap(o -> relationer.apply(o.indhold()).stream())
                .map(r -> Optional.ofNullable(r.referenceId()).flatMap(UnikId::somUuid))
                .flatMap(Optional::stream)
                .forEach(resultat::add);
    }
}
