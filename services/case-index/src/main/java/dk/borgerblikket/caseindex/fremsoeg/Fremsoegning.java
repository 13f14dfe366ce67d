package dk.borgerblikket.caseindex.fremsoeg;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.caseindex.besked.Objektid;
import dk.borgerblikket.caseindex.lager.Dokumenttype;
import dk.borgerblikket.caseindex.lager.Sagstype;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.Soegefejl;
import dk.borgerblikket.search.fremsoeg.Fundne;
import dk.borgerblikket.search.fremsoeg.Objektsoegning;
import dk.borgerblikket.search.fremsoeg.Opslagsspor;
import dk.borgerblikket.search.fremsoeg.Raekkefoelge;
import dk.borgerblikket.search.fremsoeg.Side;
import dk.borgerblikket.search.fremsoeg.SoegeRepository.Spoergsmaal;
import dk.borgerblikket.search.fremsoeg.Soegning;
import dk.borgerblikket.search.kriterier.Kriterielaeser;
import dk.borgerblikket.search.kriterier.Udtryk;
import dk.borgerblikket.search.laeselog.Laeselog;
import dk.borgerblikket.search.laeselog.Laeseopslag;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Finds the cases and documents that a reader may see, by UUID and by search expression (case-index §14). The two kinds of
 * object are searched each for itself; what is found by UUID and by expression is united.
 */
@ApplicationScoped
public class Fremsoegning {

    /** The journal notes of a case are counted. */
    private static final String NOTATER = "s.notater";

    private final Objektsoegning objektsoegning;
    private final Inklusion inklusion;
    private final Kriterielaeser kriterier;
    private final Sagstype sagstype;
    private final Dokumenttype dokumenttype;
    private final Laeselog log;
    private final Opslagsspor spor;

    Fremsoegning(
            Objektsoegning objektsoegning,
            Inklusion inklusion,
            Kriterielaeser kriterier,
            Sagstype sagstype,
            Dokumenttype dokumenttype,
            Laeselog log,
            ObjectMapper json) {
        this.objektsoegning = objektsoegning;
        this.inklusion = inklusion;
        this.kriterier = kriterier;
        this.sagstype = sagstype;
        this.dokumenttype = dokumenttype;
        this.log = log;
        this.spor = new Opslagsspor(
                json, Set.of("SoegSag", "SoegDokument", "SoegSagsloeseDokumenter"), Set.of("Sagspart", "Dokumentpart"));
    }

    /**
     * Carries out the search, and remembers it before it is answered.
     *
     * @return status 20 with what was found, or 44 without any Antal when that is nothing
     * @throws Fejl as failure: 400 when the search cannot be answered as it is put: over SOAP, status 40; 503 when it cannot
     *     be remembered
     */
    public Uni<FremsoegOutput> fremsoeg(Laeser laeser, FremsoegInput input) {
        return log.noteret(laeser, opslag(input), () -> soeg(laeser, input), Fremsoegning::svaret);
    }

    private Laeseopslag opslag(FremsoegInput input) {
        var uuider = new HashSet<String>();
        if (!input.sagUuid().isEmpty()) {
            uuider.add("SagUuid");
        }
        if (!input.dokumentUuid().isEmpty()) {
            uuider.add("DokumentUuid");
        }
        return spor.opslag(uuider, input.soegUdtryk());
    }

    private static Laeseopslag.Svaret svaret(FremsoegOutput svar) {
        var objekter = Stream.concat(
                        svar.sager().stream().map(FremsoegOutput.Sagsbillede::objektType),
                        svar.dokumenter().stream().map(FremsoegOutput.Dokumentbillede::objektType))
                .map(FremsoegOutput.ObjektType::uuid)
                .toList();
        return Laeseopslag.Svaret.af(svar.antal().stream().mapToLong(FremsoegOutput.Antal::antal), objekter);
    }

    private Uni<FremsoegOutput> soeg(Laeser laeser, FremsoegInput input) {
        var filter = input.filter() == null ? FremsoegInput.Filter.TOMT : input.filter();
        var sortering = input.sortering() == null ? Sortering.INGEN : input.sortering();
        var soegning = Optional.ofNullable(input.soegUdtryk()).map(u -> Soegning.laes(u, kriterier));
        var sager = find(
                sagstype,
                laeser,
                uuider(input.sagUuid(), "SagUuid"),
                soegning,
                sortering.sager(),
                NOTATER,
                !filter.sagVis().isEmpty() || !filter.sagInkluder().isEmpty());
        var dokumenter = find(
                dokumenttype,
                laeser,
                uuider(input.dokumentUuid(), "DokumentUuid"),
                soegning,
                sortering.dokumenter(),
                Objektsoegning.INGEN_DELE,
                !filter.dokumentVis().isEmpty() || !filter.dokumentInkluder().isEmpty());
        return sager.flatMap(s -> dokumenter.flatMap(d -> inklusion
                .hent(laeser, filter, s.indhold(), d.indhold())
                .map(medtaget -> Svar.af(filter, s, d, medtaget))));
    }

    private <T> Uni<Fundne<T>> find(
            Objekttype<T> type,
            Laeser laeser,
            List<UUID> uuider,
            Optional<Soegning> soegning,
            Raekkefoelge raekkefoelge,
            String dele,
            boolean medIndhold) {
        var led = new ArrayList<Udtryk>(2);
        if (!uuider.isEmpty()) {
            led.add(new Udtryk.Blandt(Set.copyOf(uuider)));
        }
        soegning.flatMap(s -> s.udtryk().om(type.navn())).ifPresent(led::add);
        if (led.isEmpty()) {
            return Uni.createFrom().item(Fundne.intet());
        }
        var side = soegning.flatMap(s -> s.side(type.navn()));
        return objektsoegning
                .find(
                        type,
                        laeser,
                        new Spoergsmaal(
                                new Udtryk.Eller(led),
                                uuider,
                                raekkefoelge,
                                side.orElseGet(() -> new Side(0, uuider.size())),
                                dele,
                                medIndhold))
                .map(resultat -> new Fundne<>(resultat, side));
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
