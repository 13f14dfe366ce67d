package dk.borgerblikket.benefitindex.fremsoeg;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.benefitindex.bevilling.Bevillingstype;
import dk.borgerblikket.benefitindex.effektuering.Effektueringstype;
import dk.borgerblikket.benefitindex.fremsoeg.FremsoegYdelseIndeksOutput.Antal;
import dk.borgerblikket.benefitindex.fremsoeg.FremsoegYdelseIndeksOutput.ObjektType;
import dk.borgerblikket.benefitindex.fremsoeg.FremsoegYdelseIndeksOutput.Oejebliksbillede;
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
 * Finds the grants and payments that a reader may see, by UUID and by search expression (benefit-index §11). The two kinds
 * of object are searched each for itself. Where a kind is named by UUID and by criteria, both must hold: the contract
 * requires an expression, and one without criteria must not turn a search for one grant into one for all.
 */
@ApplicationScoped
public class Fremsoegning {

    /** The benefits of a grant are counted, each once however many versions of it there are; only those that are seen. */
    private static final String YDELSER = "(SELECT count(DISTINCT COALESCE(e ->> 'Id', ''))"
            + " FROM jsonb_array_elements(v.indhold #> '{AttributListe,BevilgetYdelse}') AS e)";

    private final Objektsoegning objektsoegning;
    private final Kriterielaeser kriterier;
    private final Bevillingstype bevillingstype;
    private final Effektueringstype effektueringstype;
    private final Svar svar;
    private final Laeselog log;
    private final Opslagsspor spor;

    Fremsoegning(
            Objektsoegning objektsoegning,
            Kriterielaeser kriterier,
            Bevillingstype bevillingstype,
            Effektueringstype effektueringstype,
            Svar svar,
            Laeselog log,
            ObjectMapper json) {
        this.objektsoegning = objektsoegning;
        this.kriterier = kriterier;
        this.bevillingstype = bevillingstype;
        this.effektueringstype = effektueringstype;
        this.svar = svar;
        this.log = log;
        this.spor = new Opslagsspor(
                json,
                Set.of("SoegBevillingIndeks", "SoegOekonomiskEffektueringIndeks"),
                Set.of("Bevillingspart", "OekonomiskEffektueringPart"));
    }

    /**
     * Carries out the search, and remembers it before it is answered.
     *
     * @return status 20 with what was found, or 44 without any Antal when that is nothing
     * @throws Fejl as failure: 400 when the search cannot be answered as it is put: over SOAP, status 40; 503 when it cannot
     *     be remembered
     */
    public Uni<FremsoegYdelseIndeksOutput> fremsoeg(Laeser laeser, FremsoegYdelseIndeksInput input) {
        return log.noteret(laeser, opslag(input), () -> soeg(laeser, input), Fremsoegning::svaret);
    }

    private Laeseopslag opslag(FremsoegYdelseIndeksInput input) {
        var uuider = new HashSet<String>();
        if (!input.bevillingUuid().isEmpty()) {
            uuider.add("BevillingUuid");
        }
        if (!input.effektueringUuid().isEmpty()) {
            uuider.add("OekonomiskEffektueringUuid");
        }
        return spor.opslag(uuider, input.soegUdtryk());
    }

    private static Laeseopslag.Svaret svaret(FremsoegYdelseIndeksOutput svar) {
        var objekter = Stream.concat(
                        svar.bevillinger().stream().map(Oejebliksbillede::objektType),
                        svar.effektueringer().stream().map(Oejebliksbillede::objektType))
                .map(ObjektType::uuid)
                .toList();
        // The benefits of a grant are parts of a hit.
        var talte = svar.antal().stream()
                .filter(a -> !a.element().equals(Svar.YDELSER))
                .mapToLong(Antal::antal);
        return Laeseopslag.Svaret.af(talte, objekter);
    }

    private Uni<FremsoegYdelseIndeksOutput> soeg(Laeser laeser, FremsoegYdelseIndeksInput input) {
        var dele = Dele.af(input.filter());
        var sortering = input.sortering() == null ? Sortering.INGEN : input.sortering();
        var soegning = Soegning.laes(input.soegUdtryk(), kriterier);
        var bevillinger = find(
                bevillingstype,
                laeser,
                uuider(input.bevillingUuid(), "BevillingUuid"),
                soegning,
                sortering.bevillinger(),
                YDELSER,
                dele.visBevillinger());
        var effektueringer = find(
                effektueringstype,
                laeser,
                uuider(input.effektueringUuid(), "OekonomiskEffektueringUuid"),
                soegning,
                sortering.effektueringer(),
                Objektsoegning.INGEN_DELE,
                dele.visEffektueringer());
        return bevillinger.flatMap(b -> effektueringer.map(e -> svar.af(dele, b, e)));
    }

    private <T> Uni<Fundne<T>> find(
            Objekttype<T> type,
            Laeser laeser,
            List<UUID> uuider,
            Soegning soegning,
            Raekkefoelge raekkefoelge,
            String dele,
            boolean medIndhold) {
        var led = new ArrayList<Udtryk>(2);
        if (!uuider.isEmpty()) {
            led.add(new Udtryk.Blandt(Set.copyOf(uuider)));
        }
        soegning.udtryk().om(type.navn()).ifPresent(led::add);
        if (led.isEmpty()) {
            return Uni.createFrom().item(Fundne.intet());
        }
        var side = soegning.side(type.navn());
        var spoergsmaal = new Spoergsmaal(
                new Udtryk.Og(led),
                uuider,
                raekkefoelge,
                side.orElseGet(() -> new Side(0, uuider.size())),
                dele,
                medIndhold);
        return objektsoegning.find(type, laeser, spoergsmaal).map(resultat -> new Fundne<>(resultat, side));
    }

    private static List<UUID> uuider(List<String> tekster, String navn) {
        if (tekster.size() > Side.MAKS_ANTAL) {
            throw new Fejl(Soegefejl.UGYLDIG_SOEGNING, navn + " må højst forekomme " + Side.MAKS_ANTAL + " gange");
        }
        var resultat = new ArrayList<UUID>(tekster.size());
        for (var i = 0; i < tekster.size(); i++) {
            var sted = navn + "[" + (i + 1) + "]";
            resultat.add(uuid(tekster.get(i))
                    .orElseThrow(() -> new Fejl(Soegefejl.UGYLDIG_SOEGNING, sted + " skal være et UUID")));
        }
        return resultat.stream().distinct().toList();
    }

    private static Optional<UUID> uuid(String tekst) {
        try {
            var uuid = UUID.fromString(tekst);
            return uuid.toString().equalsIgnoreCase(tekst) ? Optional.of(uuid) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
