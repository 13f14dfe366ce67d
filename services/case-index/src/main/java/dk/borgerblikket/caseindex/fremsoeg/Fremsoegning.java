package dk.borgerblikket.caseindex.fremsoeg;

import dk.borgerblikket.caseindex.besked.Objektid;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.caseindex.lager.Dokumenttype;
import dk.borgerblikket.caseindex.lager.Sagstype;
import dk.borgerblikket.oio.StandardRetur;
import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.registrations.Objekt;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.web.CprNoegle;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a system's own cases and documents, by UUID or by party (case-index §14). Without a filter only the number of hits
 * is told, since an empty filter returns no data.
 */
@ApplicationScoped
class Fremsoegning {

    private final Registreringslager lager;
    private final Sagstype sagstype;
    private final Dokumenttype dokumenttype;
    private final CprNoegle cprNoegle;

    Fremsoegning(Registreringslager lager, Sagstype sagstype, Dokumenttype dokumenttype, CprNoegle cprNoegle) {
        this.lager = lager;
        this.sagstype = sagstype;
        this.dokumenttype = dokumenttype;
        this.cprNoegle = cprNoegle;
    }

    Uni<FremsoegOutput> fremsoeg(Skriver laeser, FremsoegInput input) {
        var filter = input.filter() == null ? FremsoegInput.Filter.TOMT : input.filter();
        if (input.sortering() != null
                || !filter.sagInkluder().isEmpty()
                || !filter.dokumentInkluder().isEmpty()) {
            throw Partsoegning.ikkeUnderstoettet();
        }
        var soegning = input.soegUdtryk() == null ? null : Partsoegning.laes(input.soegUdtryk());
        var sagUuider = uuider(input.sagUuid(), "SagUuid");
        var dokumentUuider = uuider(input.dokumentUuid(), "DokumentUuid");
        return sager(laeser, sagUuider, soegning)
                .flatMap(sager -> (dokumentUuider.isEmpty()
                                ? Uni.createFrom().item(List.<Objekt<Dokumentregistrering>>of())
                                : lager.laes(dokumenttype, laeser, dokumentUuider))
                        .map(dokumenter -> svar(sager, dokumenter, filter, soegning)));
    }

    /** What is found by UUID and by party, each once. */
    private Uni<List<Objekt<Sagsregistrering>>> sager(
            Skriver laeser, List<UUID> uuider, @Nullable Partsoegning soegning) {
        Uni<List<Objekt<Sagsregistrering>>> vedUuid =
                uuider.isEmpty() ? Uni.createFrom().item(List.of()) : lager.laes(sagstype, laeser, uuider);
        return soegning == null
                ? vedUuid
                : vedUuid.flatMap(foerst -> lager.laesVedPart(
                                sagstype,
                                laeser,
                                soegning.rolle(),
                                cprNoegle.noegle(soegning.reference()),
                                soegning.fra(),
                                soegning.antal())
                        .map(ved -> Stream.concat(foerst.stream(), ved.stream().filter(o -> !uuider.contains(o.uuid())))
                                .toList()));
    }

    private static FremsoegOutput svar(
            List<Objekt<Sagsregistrering>> sager,
            List<Objekt<Dokumentregistrering>> dokumenter,
            FremsoegInput.Filter filter,
            @Nullable Partsoegning soegning) {
        if (sager.isEmpty() && dokumenter.isEmpty()) {
            return new FremsoegOutput(
                    new StandardRetur(Statuskode.IKKE_FUNDET, "Intet fundet"), List.of(), List.of(), List.of());
        }
        var antal = new ArrayList<FremsoegOutput.Antal>(2);
        if (!sager.isEmpty()) {
            antal.add(new FremsoegOutput.Antal(
                    "sager",
                    sager.size(),
                    soegning == null ? null : new FremsoegOutput.Paginering(soegning.fra(), soegning.antal())));
        }
        if (!dokumenter.isEmpty()) {
            antal.add(new FremsoegOutput.Antal("dokumenter", dokumenter.size(), null));
        }
        var sagsdele = filter.sagVis().stream().map(FremsoegInput.SagVis::vis).collect(Collectors.toUnmodifiableSet());
        var dokumentdele = filter.dokumentVis().stream()
                .map(FremsoegInput.DokumentVis::vis)
                .collect(Collectors.toUnmodifiableSet());
        return new FremsoegOutput(
                StandardRetur.ok(), antal, sagsbilleder(sager, sagsdele), dokumentbilleder(dokumenter, dokumentdele));
    }

    private static List<FremsoegOutput.Sagsbillede> sagsbilleder(
            List<Objekt<Sagsregistrering>> sager, Set<FremsoegInput.Sagsdel> dele) {
        return dele.isEmpty()
                ? List.of()
                : sager.stream()
                        .map(o -> new FremsoegOutput.Sagsbillede(
                                new FremsoegOutput.ObjektType(o.uuid()), List.of(Udsnit.sag(o, dele))))
                        .toList();
    }

    private static List<FremsoegOutput.Dokumentbillede> dokumentbilleder(
            List<Objekt<Dokumentregistrering>> dokumenter, Set<FremsoegInput.Dokumentdel> dele) {
        return dele.isEmpty()
                ? List.of()
                : dokumenter.stream()
                        .map(o -> new FremsoegOutput.Dokumentbillede(
                                new FremsoegOutput.ObjektType(o.uuid()), List.of(Udsnit.dokument(o, dele))))
                        .toList();
    }

    private static List<UUID> uuider(List<String> tekster, String navn) {
        var resultat = new ArrayList<UUID>(tekster.size());
        for (var i = 0; i < tekster.size(); i++) {
            resultat.add(Objektid.laes(tekster.get(i), navn + "[" + (i + 1) + "]"));
        }
        return resultat.stream().distinct().toList();
    }
}
