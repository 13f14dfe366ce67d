package dk.borgerblikket.gateway.databrud;

import dk.borgerblikket.administrationclient.Opsaetninger;
import dk.borgerblikket.gateway.GatewayFejl;
import dk.borgerblikket.gateway.GatewayKonfiguration;
import dk.borgerblikket.gateway.opslag.TidligereVisninger;
import dk.borgerblikket.gateway.opslag.TidligereVisninger.VistSag;
import dk.borgerblikket.gateway.overblik.Frossetspor.Afgoerelse;
import dk.borgerblikket.gateway.overblik.Sporfinder;
import dk.borgerblikket.gateway.overblik.Sporfinder.Fundet;
import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A citizen reports a possible data breach (D-723). The report is never lost for want of a source: what can be found of the
 * decisions is frozen with it, and how much was missing is told. The authority that owns the case or benefit handles it.
 */
@ApplicationScoped
public class Databrudsindberetning {

    private static final Duration DOEGN = Duration.ofDays(1);

    /** Where the report goes, and what is behind what was seen. */
    private record Sag(Kommuneopsaetning kommune, Fundet fundet) {}

    private final Opsaetninger opsaetninger;
    private final Sporfinder sporfinder;
    private final TidligereVisninger visninger;
    private final DatabrudRepository databrud;
    private final int hoejstPerDoegn;
    private final Clock ur;

    Databrudsindberetning(
            Opsaetninger opsaetninger,
            Sporfinder sporfinder,
            TidligereVisninger visninger,
            DatabrudRepository databrud,
            GatewayKonfiguration konfiguration,
            Clock ur) {
        this.opsaetninger = opsaetninger;
        this.sporfinder = sporfinder;
        this.visninger = visninger;
        this.databrud = databrud;
        this.hoejstPerDoegn = konfiguration.databrud().hoejstPerDoegn();
        this.ur = ur;
    }

    /** What the message says, or everything that is wrong with it; stores nothing. */
    public DatabrudBesked.Laest laes(DatabrudBesked besked) {
        return besked.laes(Dato.dag(ur.instant()));
    }

    /**
     * Stores a report and lets it find its way to the authority. The same id from the same citizen is stored once and gets
     * the same receipt.
     *
     * @return fails with 404 when the citizen has no case or benefit of that name and named no authority; 400 for an
     *     authority that is not known; 409 for an id that somebody else has used; 429 when the citizen has reported much
     *     lately; 503 when that cannot be told, or not be stored
     */
    public Uni<Kvittering> indberet(Cpr borger, Indberetning indberetning) {
        return databrud.egen(indberetning.id(), borger)
                .flatMap(kendt ->
                        kendt.isPresent() ? Uni.createFrom().item(kvittering(kendt.get())) : ny(borger, indberetning));
    }

    /** The receipt of an earlier report; fails with 404 when the citizen has made none of that name. */
    public Uni<Kvittering> kvittering(Cpr borger, UUID id) {
        return databrud.egen(id, borger)
                .map(gemt -> gemt.orElseThrow(() -> new Fejl(FaellesFejl.IKKE_FUNDET)))
                .map(this::kvittering);
    }

    private Uni<Kvittering> ny(Cpr borger, Indberetning indberetning) {
        return databrud.antal(borger, ur.instant().minus(DOEGN)).flatMap(antal -> {
            if (antal >= hoejstPerDoegn) {
                throw new Fejl(GatewayFejl.FOR_MANGE_DATABRUD);
            }
            return sporfinder
                    .find(borger, indberetning.reference())
                    .flatMap(fundet -> sag(borger, indberetning, fundet))
                    .flatMap(sag -> gem(borger, indberetning, sag));
        });
    }

    private Uni<Sag> sag(Cpr borger, Indberetning indberetning, Fundet fundet) {
        if (fundet.ejer().isPresent() || indberetning.reference().isEmpty()) {
            return Uni.createFrom().item(sag(fundet.ejer(), indberetning, fundet));
        }
        // Removed since it was shown, or its index does not answer: the access log remembers who showed it.
        var reference = indberetning.reference().get();
        return visninger
                .sager(borger)
                .map(viste -> viste.stream()
                        .filter(v -> sporfinder.navn(borger, v.sag()).equals(reference))
                        .map(VistSag::ejer)
                        .findFirst())
                .map(ejer -> sag(ejer, indberetning, fundet));
    }

    private static Sag sag(Optional<Cvr> ejer, Indberetning indberetning, Fundet fundet) {
        var kommune = ejer.or(indberetning::kommune)
                .orElseThrow(
                        () -> new Fejl(fundet.komplet() ? FaellesFejl.IKKE_FUNDET : GatewayFejl.KILDE_UTILGAENGELIG));
        return new Sag(
                fundet.opsaetning().kommune(kommune).orElseThrow(() -> new Fejl(GatewayFejl.UKENDT_KOMMUNE)), fundet);
    }

    private Uni<Kvittering> gem(Cpr borger, Indberetning indberetning, Sag sag) {
        var kommune = sag.kommune();
        var spor = sag.fundet().spor();
        var objekter = spor.afgoerelser().stream()
                .map(Afgoerelse::uuid)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return visninger
                .af(borger, kommune.cvr(), objekter)
                .map(viste -> Afsendelse.af(kommune.cvr(), indberetning, spor, kommune.konfigurationsversion(), viste))
                .flatMap(besked -> databrud.skriv(indberetning.id(), borger, spor.korrelation(), besked))
                .flatMap(gemt -> gemt.isPresent()
                        ? Uni.createFrom().item(gemt.get())
                        : databrud.egen(indberetning.id(), borger)
                                .map(egen -> egen.orElseThrow(() -> new Fejl(GatewayFejl.DATABRUD_ID_BRUGT))))
                .map(this::kvittering);
    }

    private Kvittering kvittering(DatabrudRepository.Gemt gemt) {
        return new Kvittering(
                gemt.id(),
                gemt.tidspunkt(),
                gemt.kommune(),
                opsaetninger
                        .nu()
                        .kommune(gemt.kommune())
                        .map(Kommuneopsaetning::navn)
                        .orElse(""));
    }
}
