package dk.borgerblikket.local.adgang;

import dk.borgerblikket.testing.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Real tokens for every kind of caller, from the system's own issuer, and forgeries of them. */
final class CallerTokens implements Matrix.Credentials {

    /** All job-function roles there are (identity.md §8). */
    private static final List<String> ROLES = List.of(
            "konfiguration_laes",
            "konfiguration_rediger",
            "konfiguration_godkend",
            "verifikation",
            "rapport_laes",
            "dpo",
            "onboarding_leverandoer",
            "organisation_rediger",
            "sag_laes",
            "national_admin");

    private static final Duration TOO_OLD = Duration.ofHours(1);

    private final Tokens issuer;
    private final Map<Identity, String> tokens = new HashMap<>();

    CallerTokens(Tokens issuer) {
        this.issuer = issuer;
    }

    /** @param issuer which of the three issuers vouches for the caller */
    private record Identity(String issuer, Map<String, String> fields) {
        Identity with(String field, String value) {
            var more = new LinkedHashMap<>(fields);
            more.put(field, value);
            return new Identity(issuer, more);
        }
    }

    @Override
    public Optional<String> of(Caller caller, Expectation row) {
        if (!caller.isUnproven()) {
            return Optional.of(token(identity(caller, row)));
        }
        var imitated = identity(row.somebodyWithAccess(), row);
        return switch (caller) {
            case NO_TOKEN -> Optional.empty();
            case GARBAGE_TOKEN -> Optional.of("ikke.et.token");
            case EXPIRED_TOKEN -> Optional.of(token(imitated.with("claims", expired())));
            case OTHER_AUDIENCE -> Optional.of(token(imitated.with("audience", "en-anden-loesning")));
            case UNKNOWN_KEY -> Optional.of(ForgedToken.signedByUnknownKey(token(imitated)));
            case UNKNOWN_ISSUER -> Optional.of(ForgedToken.fromUnknownIssuer(token(imitated)));
            case UNSIGNED_TOKEN -> Optional.of(ForgedToken.unsigned(token(imitated)));
            default -> throw new IllegalArgumentException(caller.toString());
        };
    }

    private static Identity identity(Caller caller, Expectation row) {
        return switch (caller) {
            case CITIZEN -> new Identity("borger", Map.of("cpr", Scene.CITIZEN));
            case OTHER_CITIZEN -> new Identity("borger", Map.of("cpr", Scene.OTHER_CITIZEN));
            case EMPLOYEE ->
                employee(Scene.MUNICIPALITY, row.roles().stream().limit(1).toList());
            case EMPLOYEE_WITHOUT_ROLE ->
                employee(
                        Scene.MUNICIPALITY,
                        row.roles().isEmpty()
                                ? List.of()
                                : ROLES.stream()
                                        .filter(role -> !row.roles().contains(role))
                                        .toList());
            case EMPLOYEE_ELSEWHERE -> employee(Scene.OTHER_MUNICIPALITY, ROLES);
            case NATIONAL_ADMIN -> employee(Scene.NATIONAL_AUTHORITY, List.of("national_admin"));
            case SYSTEM -> system(Scene.IT_SYSTEM);
            case SYSTEM_WITHOUT_AGREEMENT -> system(Scene.OTHER_IT_SYSTEM);
            case SERVICE -> new Identity("system", Map.of("client_id", "gateway"));
            default -> throw new IllegalArgumentException(caller.toString());
        };
    }

    /** Employees call through a system that may read, so that nothing but the role and the municipality decides. */
    private static Identity employee(String cvr, List<String> roles) {
        return new Identity(
                "medarbejder",
                Map.of(
                        "cvr",
                        cvr,
                        "roller",
                        String.join(",", roles),
                        "it_system",
                        Scene.READING_SYSTEM,
                        "dataafgraensning",
                        "*:4"));
    }

    private static Identity system(String itSystem) {
        return new Identity("system", Map.of("it_system", itSystem, "cvr", Scene.MUNICIPALITY));
    }

    private static String expired() {
        var end = Instant.now().minus(TOO_OLD).getEpochSecond();
        return "{\"iat\":%d,\"nbf\":%d,\"exp\":%d}".formatted(end - 60, end - 60, end);
    }

    private String token(Identity identity) {
        return tokens.computeIfAbsent(identity, i -> issuer.hent(i.issuer(), i.fields()));
    }
}
