package dk.borgerblikket.caseindex.fremsoeg;

import dk.borgerblikket.caseindex.besked.Objektid;
import dk.borgerblikket.caseindex.fremsoeg.SoegeRepository.Fundet;
import dk.borgerblikket.caseindex.fremsoeg.SoegeRepository.Spoergsmaal;
import dk.borgerblikket.caseindex.lager.Dokumenttype;
import dk.borgerblikket.caseindex.lager.Sagstype;
import dk.borgerblikket.registrations.Historik;
import dk.borgerblikket.registrations.Objekt;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.Soegefejl;
import dk.borgerblikket.search.laeselog.Laeselog;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds the cases and documents that a reader may see, by UUID and by search expression (case-index §14). The two kinds of
 * object are searched each for itself; what is found by UUID and by expression is united.
 */
@ApplicationScoped
public class Fremsoegning {

    private final SoegeRepository repository;
    private final Historiksoegning historiksoegning;
    private final Inklusion inklusion;
    private final Kriterielaeser kriterier;
    private final Sagstype sagstype;
    private final Dokumenttype dokumenttype;
    private final Laeselog log;
    private final Opslagsspor spor;

    Fremsoegning(
            SoegeRepository repository,
            Historiksoegning historiksoegning,
            Inklusion inklusion,
            Kriterielaeser kriterier,
            Sagstype sagstype,
            Dokumenttype dokumenttype,
            Laeselog log,
            Opslagsspor spor) {
        this.repository = repository;
        this.historiksoegning = historiksoegning;
        this.inklusion = inklusion;
        this.kriterier = kriterier;
        this.sagstype = sagstype;
        this.dokumenttype = dokumenttype;
        this.log = log;
        this.spor = spor;
    }

    /**
     * Carries out the search, and remembers it before it is answered.
     *
     * @return status 20 with what was found, or 44 without any Antal when that is nothing
     * @throws Fejl as failure: 400 when the search cannot be answered as it is put: over SOAP, status 40; 503 when it cannot
     *     be remembered
     */
    public Uni<FremsoegOutput> fremsoeg(Laeser laeser, FremsoegInput input) {
        return log.noteret(laeser, spor.opslag(input), () -> soeg(laeser, input), Opslagsspor::svaret);
    }

    private Uni<FremsoegOutput> soeg(Laeser laeser, FremsoegInput input) {
        var filter = input.filter() == null ? FremsoegInput.Filter.TOMT : input.filter();
        var sortering = input.sortering() == null ? Sortering.INGEN : input.sortering();
        var soegning = Optional.ofNullable(input.soegUdtryk()).map(u -> Soegning.laes(u, kriterier));
        var sager = find(
                sagstype,
                Objektart.SAG,
                laeser,
                uuider(input.sagUuid(), "SagUuid"),
                soegning,
                Raekkefoelge.sager(sortering),
                !filter.sagVis().isEmpty() || !filter.sagInkluder().isEmpty());
        var dokumenter = find(
                dokumenttype,
                Objektart.DOKUMENT,
                laeser,
                uuider(input.dokumentUuid(), "DokumentUuid"),
                soegning,
                Raekkefoelge.dokumenter(sortering),
                !filter.dokumentVis().isEmpty() || !filter.dokumentInkluder().isEmpty());
        return sager.flatMap(s -> dokumenter.flatMap(d -> inklusion
                .hent(laeser, filter, s.indhold(), d.indhold())
                .map(medtaget -> Svar.af(filter, s, d, medtaget))));
    }

    /**
     * What was found of one kind.
     *
     * @param side the page that the expression asked for; empty when only UUIDs were given
     */
    record Resultat<T>(Fundet<T> fundet, List<Objekt<T>> indhold, Optional<Side> side) {}

    private <T> Uni<Resultat<T>> find(
            Objekttype<T> type,
            Objektart art,
            Laeser laeser,
            List<UUID> uuider,
            Optional<Soegning> soegning,
            Raekkefoelge raekkefoelge,
            boolean medIndhold) {
        var udtryk = soegning.flatMap(s -> s.udtryk().om(art));
        if (uuider.isEmpty() && udtryk.isEmpty()) {
            return Uni.createFrom().item(new Resultat<>(Fundet.intet(), List.of(), Optional.empty()));
        }
        var side = soegning.map(s -> s.sider().get(art));
        return udtryk.map(u -> historiksoegning.oploes(laeser, u).map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .flatMap(oploest -> repository
                        .side(
                                type,
                                laeser,
                                new Spoergsmaal(
                                        uuider,
                                        oploest.map(Historiksoegning.Oploest::udtryk),
                                        raekkefoelge,
                                        side.orElseGet(() -> new Side(0, uuider.size())),
                                        medIndhold))
                        .map(fundet -> new Resultat<>(
                                fundet,
                                indhold(
                                        type,
                                        fundet,
                                        oploest.map(Historiksoegning.Oploest::billeder)
                                                .orElse(Map.of())),
                                side)));
    }

    /** The hits as they are now, or as they were when they fulfilled the criteria. */
    private static <T> List<Objekt<T>> indhold(
            Objekttype<T> type, Fundet<T> fundet, Map<UUID, Historik.Tilstand<?>> billeder) {
        return fundet.objekter().stream()
                .flatMap(h -> h.objekt().stream())
                .map(objekt -> Optional.<Historik.Tilstand<?>>ofNullable(billeder.get(objekt.uuid()))
                        .map(t -> new Objekt<>(
                                objekt.uuid(),
                                t.sidste().tidspunkt(),
                                t.opdateret(),
                                objekt.antalRegistreringer(),
                                type.klasse().cast(t.indhold())))
                        .orElse(objekt))
                .toList();
    }

    private static List<UUID> uuider(List<String> tekster, String navn) {
        if (tekster.size() > Side.MAKS_ANTAL) {
            throw new Fejl(Soegefejl.UGYLDIG_SOEGNING, navn + " må højst forekomme " + Side.MAKS_ANTAL + " gange");
        }
        var resultat = new ArrayList<UUID>(tekster.size());
        for (var i = 0; i < tekster.size(); i++) {
            resultat.add(Objektid.laes(tekster.get(i), navn + "[" + (i + 1) + "]"));
        }
        return resultat.stream().distinct().toList();
    }
}
