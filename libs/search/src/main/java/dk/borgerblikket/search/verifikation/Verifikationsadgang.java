package dk.borgerblikket.search.verifikation;

import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.oio.Dataafgraensning;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may look by the verification client. */
@ApplicationScoped
public class Verifikationsadgang {

    private final Kald kald;

    Verifikationsadgang(Kald kald) {
        this.kald = kald;
    }

    /**
     * The calling employee.
     *
     * @throws Fejl {@link FaellesFejl#INGEN_ADGANG} without the role {@link Rolle#VERIFIKATION}, unless the employee acts
     *     for the nation
     */
    public Verifikator kraev() {
        var medarbejder = kald.medarbejder();
        if (kald.erNational()) {
            return verifikator(medarbejder, true, List.of(Dataafgraensning.ALT));
        }
        if (!medarbejder.har(Rolle.VERIFIKATION)) {
            throw new Fejl(FaellesFejl.INGEN_ADGANG);
        }
        return verifikator(medarbejder, false, medarbejder.verifikation());
    }

    private static Verifikator verifikator(
            Medarbejder medarbejder, boolean alle, List<Dataafgraensning> afgraensninger) {
        return new Verifikator(medarbejder.cvr(), medarbejder.id(), alle, afgraensninger, medarbejder.adgange());
    }
}
