package dk.borgerblikket.gateway.verifikation;

import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dataafgraensning;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may look. The indexes ask the same of the same token, and decide what it reaches. */
@ApplicationScoped
class Verifikationsadgang {

    private final Kald kald;

    Verifikationsadgang(Kald kald) {
        this.kald = kald;
    }

    /**
     * The calling employee.
     *
     * @param alle whether every authority's data are seen, and not only those of the own one
     * @param begraenset whether the role leaves out something of what its authority owns
     */
    record Kalder(Cvr cvr, String medarbejder, boolean alle, boolean begraenset) {}

    /** @throws Fejl {@link FaellesFejl#INGEN_ADGANG} without the role, unless the employee acts for the nation */
    Kalder kraev() {
        var medarbejder = kald.medarbejder();
        if (kald.erNational()) {
            return kalder(medarbejder, true, List.of(Dataafgraensning.ALT));
        }
        if (!medarbejder.har(Rolle.VERIFIKATION)) {
            throw new Fejl(FaellesFejl.INGEN_ADGANG);
        }
        return kalder(medarbejder, false, medarbejder.verifikation());
    }

    private static Kalder kalder(Medarbejder medarbejder, boolean alle, List<Dataafgraensning> afgraensninger) {
        return new Kalder(medarbejder.cvr(), medarbejder.id(), alle, !afgraensninger.contains(Dataafgraensning.ALT));
    }
}
