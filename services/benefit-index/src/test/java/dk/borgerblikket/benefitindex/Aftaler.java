package dk.borgerblikket.benefitindex;

import dk.borgerblikket.administrationclient.Opsaetninger;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dataafgraensning;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import dk.borgerblikket.visibility.konfiguration.Serviceaftale;
import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The agreements of the tests: two systems with Korsbæk, the first also with a second municipality; and two that only read,
 * one within limits and one without.
 */
@Mock
@Singleton
class Aftaler implements Opsaetninger {

    static final UUID ANDET_SYSTEM = UUID.fromString("5f5e2bb2-9ab4-4a0f-8d16-3c7f5c1c0a01");
    static final UUID SYSTEM_MED_UDLOEBET_AFTALE = UUID.fromString("5f5e2bb2-9ab4-4a0f-8d16-3c7f5c1c0a02");
    static final UUID LAESESYSTEM = UUID.fromString("5f5e2bb2-9ab4-4a0f-8d16-3c7f5c1c0a03");
    static final UUID ALLAESENDE = UUID.fromString("5f5e2bb2-9ab4-4a0f-8d16-3c7f5c1c0a04");

    /** Only the objects of one test are this system's. */
    static final UUID SOEGESYSTEM = UUID.fromString("5f5e2bb2-9ab4-4a0f-8d16-3c7f5c1c0a05");

    static final String ANDEN_KOMMUNE = "22222222";
    static final String UDBETALING_DANMARK = "33236698";

    /** How far {@link #LAESESYSTEM} reads. */
    static final String GRAENSER = "32.*:FORTROLIGE_PERSONOPLYSNINGER,27.*:FOELSOMME_PERSONOPLYSNINGER";

    private static final Instant FRA = Instant.parse("2020-01-01T00:00:00Z");

    @Override
    public Opsaetning nu() {
        return new Opsaetning(
                List.of(
                        kommune(
                                Beskeder.KORSBAEK,
                                new Serviceaftale(Beskeder.SYSTEM, true, FRA, null),
                                new Serviceaftale(ANDET_SYSTEM, true, FRA, null),
                                new Serviceaftale(SOEGESYSTEM, true, FRA, null),
                                new Serviceaftale(
                                        SYSTEM_MED_UDLOEBET_AFTALE, true, FRA, Instant.parse("2021-01-01T00:00:00Z")),
                                laeser(LAESESYSTEM, GRAENSER),
                                laeser(ALLAESENDE, "*:VIP_SAGER")),
                        kommune(
                                ANDEN_KOMMUNE,
                                new Serviceaftale(Beskeder.SYSTEM, true, FRA, null),
                                laeser(ALLAESENDE, "*:VIP_SAGER")),
                        kommune(
                                UDBETALING_DANMARK,
                                new Serviceaftale(Beskeder.SYSTEM, true, FRA, null),
                                laeser(LAESESYSTEM, GRAENSER))),
                new NationaleRegler(List.of(), List.of(), false));
    }

    private static Serviceaftale laeser(UUID system, String graenser) {
        return new Serviceaftale(
                system,
                true,
                FRA,
                null,
                Stream.of(graenser.split(","))
                        .map(g -> Dataafgraensning.laes(g).orElseThrow())
                        .toList());
    }

    private static Kommuneopsaetning kommune(String cvr, Serviceaftale... aftaler) {
        return new Kommuneopsaetning(new Cvr(cvr), "Kommune " + cvr, true, 1, List.of(), List.of(aftaler));
    }
}
