package dk.borgerblikket.identity.oidc;

import dk.borgerblikket.identity.Anvendersystem;
import dk.borgerblikket.identity.Borger;
import dk.borgerblikket.identity.Kalder;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The call that is being answered: who makes it, and what that caller may do. */
@ApplicationScoped
public class Kald {

    /** The attribute of a verified identity that tells who calls. */
    public static final String KALDER = "kalder";

    static final String AFVISNING = "afvisning";

    private final SecurityIdentity identitet;
    private final Cvr nationalCvr;

    /** @param nationalCvr CVR number of the authority whose employees can hold the role national_admin */
    Kald(
            SecurityIdentity identitet,
            @ConfigProperty(name = "borgerblikket.national-cvr", defaultValue = "99999999") String nationalCvr) {
        this.identitet = identitet;
        this.nationalCvr = new Cvr(nationalCvr);
    }

    /** The caller. */
    public Kalder kalder() {
        Kalder kalder = identitet.getAttribute(KALDER);
        if (kalder == null) {
            throw new ForbiddenException();
        }
        return kalder;
    }

    /** The caller as a citizen; refused when it is anybody else. */
    public Borger borger() {
        return somType(Borger.class);
    }

    /** The caller as an employee; refused when it is anybody else. */
    public Medarbejder medarbejder() {
        return somType(Medarbejder.class);
    }

    /** The caller as a source system; refused when it is anybody else. */
    public Anvendersystem system() {
        return somType(Anvendersystem.class);
    }

    /**
     * The token that the call is made with, to pass on with what is done on the caller's behalf; none for a certificate. On
     * a page the access token of the session, which is for us; the ID token tells only the page who logged in.
     */
    public Optional<String> token() {
        return Optional.<TokenCredential>ofNullable(identitet.getCredential(AccessTokenCredential.class))
                .or(() -> Optional.ofNullable(identitet.getCredential(TokenCredential.class)))
                .map(TokenCredential::getToken);
    }

    /** Whether the employee acts for the nation: holds national_admin in the national authority's own token. */
    public boolean erNational() {
        return kalder() instanceof Medarbejder m
                && m.har(Rolle.NATIONAL_ADMIN)
                && m.cvr().equals(nationalCvr);
    }

    /**
     * Requires that the employee holds the role in this municipality, or acts for the nation.
     *
     * @throws Fejl 403 when the role is missing; 404 when the municipality is another, as if it did not exist
     */
    public Medarbejder kraev(Rolle rolle, Cvr cvr) {
        var medarbejder = medarbejder();
        if (erNational()) {
            return medarbejder;
        }
        if (!medarbejder.har(rolle)) {
            throw new Fejl(FaellesFejl.INGEN_ADGANG);
        }
        if (!medarbejder.cvr().equals(cvr)) {
            throw new Fejl(FaellesFejl.IKKE_FUNDET);
        }
        return medarbejder;
    }

    /**
     * Requires that the employee acts for the nation.
     *
     * @throws Fejl 403 otherwise
     */
    public Medarbejder kraevNational() {
        if (!erNational()) {
            throw new Fejl(FaellesFejl.INGEN_ADGANG);
        }
        return medarbejder();
    }

    private <T extends Kalder> T somType(Class<T> type) {
        var kalder = kalder();
        if (!type.isInstance(kalder)) {
            throw new ForbiddenException();
        }
        return type.cast(kalder);
    }
}
