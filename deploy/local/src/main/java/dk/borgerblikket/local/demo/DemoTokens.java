package dk.borgerblikket.local.demo;

import dk.borgerblikket.testing.Tokens;
import java.util.Map;

/** The tokens that the demo data are delivered with. */
final class DemoTokens {

    private static final String NATIONAL_CVR = "99999999";

    private DemoTokens() {}

    static String national(Tokens tokens) {
        return tokens.hent("medarbejder", Map.of("cvr", NATIONAL_CVR, "roller", "national_admin"));
    }

    /** An employee who may set up his or her own municipality. */
    static String employee(Tokens tokens, String cvr) {
        return tokens.hent(
                "medarbejder",
                Map.of(
                        "cvr",
                        cvr,
                        "roller",
                        "konfiguration_laes,konfiguration_rediger,konfiguration_godkend,onboarding_leverandoer,organisation_rediger"));
    }

    static String system(Tokens tokens, String itSystem, String cvr) {
        return tokens.hent("system", Map.of("it_system", itSystem, "cvr", cvr));
    }
}
