package dk.borgerblikket.caseindex.fremsoeg;

import dk.borgerblikket.caseindex.lager.Dokumenttype;
import dk.borgerblikket.caseindex.lager.Sagstype;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.Soegefejl;
import dk.borgerblikket.search.fremsoeg.Objektsoegning;
import dk.borgerblikket.search.fremsoeg.Raekkefoelge;
import dk.borgerblikket.search.fremsoeg.Side;
import dk.borgerblikket.search.fremsoeg.SoegeRepository.Spoergsmaal;
import dk.borgerblikket.search.fremsoeg.Soegning;
import dk.borgerblikket.search.kriterier.Kriterielaeser;
import dk.borgerblikket.search.kriterier.Udtryk;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which of its own objects a system means with a search expression. */
@ApplicationScoped
public class Udpegning {

    private final Objektsoegning objektsoegning;
    private final Kriterielaeser kriterier;
    private final Sagstype sagstype;
    private final Dokumenttype dokumenttype;

    Udpegning(Objektsoegning objektsoegning, Kriterielaeser kriterier, Sagstype sagstype, Dokumenttype dokumenttype) {
        this.objektsoegning = objektsoegning;
        this.kriterier = kriterier;
        this.sagstype = sagstype;
        this.dokumenttype = dokumenttype;
    }

    /** What an expression points out: at most one page of each kind. */
    public record Udpeget(List<UUID> sager, List<UUID> dokumenter) {

        /** Nothing. */
        public static final Udpeget INTET = new Udpeget(List.of(), List.of());
    }

    /**
     * The objects among those that the system is Master or Afsender of.
     *
     * @throws Fejl {@link Soegefejl#UGYLDIG_SOEGNING}, also as failure, when the expression cannot be answered, means
     *     more objects than one call may be about and asks for no page of them, or means everything by an empty criterion
     */
    public Uni<Udpeget> egne(Skriver skriver, SoegUdtryk udtryk) {
        var soegning = Soegning.laes(udtryk, kriterier);
        if (!siger(soegning.udtryk())) {
            throw new Fejl(
                    Soegefejl.UGYLDIG_SOEGNING,
                    "SoegUdtryk skal her have mindst ét kriterium i hvert SoegSag og SoegDokument");
        }
        var laeser = new Laeser(skriver.cvr(), skriver.itSystem(), true, List.of(), Set.of());
        return find(sagstype, laeser, soegning)
                .flatMap(sager ->
                        find(dokumenttype, laeser, soegning).map(dokumenter -> new Udpeget(sager, dokumenter)));
    }

    /** Whether every set of criteria says something: a forgotten one must not mean all that there is. */
    private static boolean siger(Udtryk udtryk) {
        return switch (udtryk) {
            case Udtryk.Og(var led) ->
                led.contains(SoegUdtryk.PAA_INGEN_SAG) || led.stream().allMatch(Udpegning::siger);
            case Udtryk.Eller(var led) -> led.stream().allMatch(Udpegning::siger);
            case Udtryk.Ikke(var led) -> siger(led);
            case Udtryk.Soeg(var kriterium) -> !kriterium.krav().isEmpty();
            case Udtryk.Forhold _, Udtryk.Blandt _ -> true;
        };
    }

    private <T> Uni<List<UUID>> find(Objekttype<T> type, Laeser laeser, Soegning soegning) {
        var udtryk = soegning.udtryk().om(type.navn());
        if (udtryk.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var side = soegning.side(type.navn()).orElseThrow();
        return objektsoegning
                .find(
                        type,
                        laeser,
                        new Spoergsmaal(
                                udtryk.get(), List.of(), Raekkefoelge.INGEN, side, Objektsoegning.INGEN_DELE, false))
                .map(resultat -> {
                    if (side.equals(Side.FOERSTE) && resultat.fundet().antal() > side.antal()) {
                        throw new Fejl(
                                Soegefejl.UGYLDIG_SOEGNING,
                                "SoegUdtryk finder flere end " + Side.MAKS_ANTAL
                                        + " objekter; gør det snævrere, eller tag dem en side ad gangen");
                    }
                    return resultat.uuider();
                });
    }
}
