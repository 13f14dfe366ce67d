package dk.borgerblikket.gateway.overblik;

import dk.borgerblikket.administrationclient.Opsaetninger;
import dk.borgerblikket.gateway.kilder.Kildestatus;
import dk.borgerblikket.gateway.kilder.Materialehenter;
import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import dk.borgerblikket.web.Korrelation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Finds the decisions behind the opaque name of a case or benefit, as they are now, hidden ones included: a citizen may
 * report what was shown a moment ago and has been stopped since. Shows the citizen nothing, and so counts as no look-up.
 */
@ApplicationScoped
public class Sporfinder {

    /**
     * What was found.
     *
     * @param ejer the authority that owns the case or benefit; empty when there is none of that name now
     * @param opsaetning the configuration that decided
     * @param komplet whether every source gave all it has, so that what was not found is not there
     */
    public record Fundet(Optional<Cvr> ejer, Frossetspor spor, Opsaetning opsaetning, boolean komplet) {}

    private final Opsaetninger opsaetninger;
    private final Materialehenter henter;
    private final BorgerId id;
    private final Korrelation korrelation;
    private final Clock ur;

    Sporfinder(Opsaetninger opsaetninger, Materialehenter henter, BorgerId id, Korrelation korrelation, Clock ur) {
        this.opsaetninger = opsaetninger;
        this.henter = henter;
        this.id = id;
        this.korrelation = korrelation;
        this.ur = ur;
    }

    /**
     * @param reference the name; empty when the citizen named no case or benefit, and then nothing is found
     * @return never fails because of a source
     */
    public Uni<Fundet> find(Cpr borger, Optional<String> reference) {
        var opsaetning = opsaetninger.nu();
        var noegle = korrelation.id();
        return henter.hent(noegle).map(materiale -> {
            var tid = ur.instant().truncatedTo(ChronoUnit.MILLIS);
            var afgjort = Afgjort.af(borger, noegle, opsaetning, materiale, tid);
            var sporet = reference.flatMap(r -> new Sporing(afgjort, id).find(r));
            return new Fundet(
                    sporet.flatMap(Sporing.Sporet::ejer),
                    new Frossetspor(
                            tid,
                            noegle,
                            kilder(materiale.status()),
                            sporet.map(Sporing.Sporet::afgoerelser).orElse(List.of())),
                    opsaetning,
                    materiale.komplet());
        });
    }

    /** The name that the citizen knows this case by. */
    public String navn(Cpr borger, UUID sag) {
        return id.sag(borger, sag);
    }

    private static Map<String, String> kilder(List<Kildestatus> status) {
        var kilder = new TreeMap<String, String>();
        status.forEach(s -> kilder.put(s.kilde().navn(), s.udfald().name()));
        return kilder;
    }
}
