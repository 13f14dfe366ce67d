package dk.borgerblikket.caseindex.fremsoeg;

import dk.borgerblikket.caseindex.lager.Dokumenttype;
import dk.borgerblikket.caseindex.lager.Sagstype;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.Soegefejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which of its own objects a system means with a search expression. */
@ApplicationScoped
public class Udpegning {

    private final SoegeRepository repository;
    private final Historiksoegning historiksoegning;
    private final Kriterielaeser kriterier;
    private final Sagstype sagstype;
    private final Dokumenttype dokumenttype;

    Udpegning(
            SoegeRepository repository,
            Historiksoegning historiksoegning,
            Kriterielaeser kriterier,
            Sagstype sagstype,
            Dokumenttype dokumenttype) {
        this.repository = repository;
        this.historiksoegning = historiksoegning;
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
        return find(sagstype, Objektart.SAG, laeser, soegning)
                .flatMap(sager -> find(dokumenttype, Objektart.DOKUMENT, laeser, soegning)
                        .map(dokumenter -> new Udpeget(sager, dokumenter)));
    }

    /** Whether every set of criteria says something: a forgotten one must not mean all that there is. */
    private static boolean siger(Udtryk udtryk) {
        return switch (udtryk) {
            case Udtryk.Og(var led) ->
                led.contains(new Udtryk.PaaIngenSag()) || led.stream().allMatch(Udpegning::siger);
            case Udtryk.Eller(var led) -> led.stream().allMatch(Udpegning::siger);
            case Udtryk.Ikke(var led) -> siger(led);
            case Udtryk.Soeg(var kriterium) -> !kriterium.krav().isEmpty();
            case Udtryk.PaaIngenSag _, Udtryk.Blandt _ -> true;
        };
    }

    private <T> Uni<List<UUID>> find(Objekttype<T> type, Objektart art, Laeser laeser, Soegning soegning) {
        var udtryk = soegning.udtryk().om(art);
        if (udtryk.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var side = soegning.sider().get(art);
        return historiksoegning
                .oploes(laeser, udtryk.get())
                .flatMap(oploest -> repository.side(
                        type,
                        laeser,
                        new SoegeRepository.Spoergsmaal(
                                List.of(),
                                Optional.of(oploest.udtryk()),
                                Raekkefoelge.sager(Sortering.INGEN),
                                side,
                                false)))
                .map(fundet -> {
                    if (side.equals(Side.FOERSTE) && fundet.antal() > side.antal()) {
                        throw new Fejl(
                                Soegefejl.UGYLDIG_SOEGNING,
                                "SoegUdtryk finder flere end " + Side.MAKS_ANTAL
                                        + " objekter; gør det snævrere, eller tag dem en side ad gangen");
                    }
                    return fundet.objekter().stream()
                            .map(SoegeRepository.Hit::uuid)
                            .toList();
                });
    }
}
