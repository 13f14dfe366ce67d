package dk.borgerblikket.administration;

import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import jakarta.inject.Singleton;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an employee may do here. A missing role is refused with 403; another authority's data with 404, as if they did
 * not exist. Whoever acts for the nation may do everything.
 */
@Singleton
public final class Adgangskontrol {

    private final Kald kald;
    private final Cvr nationalCvr;

    Adgangskontrol(
            Kald kald,
            @ConfigProperty(name = "borgerblikket.national-cvr", defaultValue = "99999999") String nationalCvr) {
        this.kald = kald;
        this.nationalCvr = new Cvr(nationalCvr);
    }

    /** Any employee. */
    public Medarbejder medarbejder() {
        return kald.medarbejder();
    }

    public boolean erNational() {
        return kald.erNational();
    }

    public Medarbejder kraevNational() {
        return kald.kraevNational();
    }

    /** Any employee of the authority. */
    public void kraevAnsat(Cvr cvr) {
        if (!kald.medarbejder().cvr().equals(cvr) && !kald.erNational()) {
            throw new Fejl(FaellesFejl.IKKE_FUNDET);
        }
    }

    /** An employee of the authority with at least one of the roles. */
    public Medarbejder kraevEnAf(Cvr cvr, Rolle... roller) {
        var medarbejder = kald.medarbejder();
        var rolle = Arrays.stream(roller).filter(medarbejder::har).findFirst();
        return kald.kraev(rolle.orElse(roller[0]), cvr);
    }

    /** Whether the employee holds the role in this authority, or acts for the nation. */
    public boolean maa(Medarbejder medarbejder, Rolle rolle, Cvr cvr) {
        return medarbejder.har(rolle) && medarbejder.cvr().equals(cvr)
                || harNationalRolle(medarbejder, Rolle.NATIONAL_ADMIN);
    }

    /** An employee of the national authority with the role. */
    public Medarbejder kraevNationalRolle(Rolle rolle) {
        var medarbejder = kald.medarbejder();
        return harNationalRolle(medarbejder, rolle) ? medarbejder : kald.kraevNational();
    }

    /** Whether the employee holds the role at the national authority. */
    public boolean harNationalRolle(Medarbejder medarbejder, Rolle rolle) {
        return medarbejder.har(rolle) && medarbejder.cvr().equals(nationalCvr);
    }
}
