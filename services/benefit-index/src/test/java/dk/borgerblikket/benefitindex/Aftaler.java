package dk.borgerblikket.benefitindex;

import dk.borgerblikket.administrationclient.Opsaetninger;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import dk.borgerblikket.visibility.konfiguration.Serviceaftale;
import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The agreements of the tests: two systems with Korsbæk, the first also with a second municipality. */
@Mock
@Singleton
class Aftaler implements Opsaetninger {

    static final UUID ANDET_SYSTEM = UUID.fromString("5f5e2bb2-9ab4-4a0f-8d16-3c7f5c1c0a01");
    static final UUID SYSTEM_MED_UDLOEBET_AFTALE = UUID.fromString("5f5e2bb2-9ab4-4a0f-8d16-3c7f5c1c0a02");
    static final String ANDEN_KOMMUNE = "22222222";

    private static final Instant FRA = Instant.parse("2020-01-01T00:00:00Z");

    @Override
    public Opsaetning nu() {
        return new Opsaetning(
                List.of(
                        kommune(
                                Beskeder.KORSBAEK,
                                new Serviceaftale(Beskeder.SYSTEM, true, FRA, null),
                                new Serviceaftale(ANDET_SYSTEM, true, FRA, null),
                                new Serviceaftale(
                                        SYSTEM_MED_UDLOEBET_AFTALE, true, FRA, Instant.parse("2021-01-01T00:00:00Z"))),
                        kommune(ANDEN_KOMMUNE, new Serviceaftale(Beskeder.SYSTEM, true, FRA, null))),
                new NationaleRegler(List.of(), List.of(), false));
    }

    private static Kommuneopsaetning kommune(String cvr, Serviceaftale... aftaler) {
        return new Kommuneopsaetning(new Cvr(cvr), "Kommune " + cvr, true, 1, List.of(), List.of(aftaler));
    }
}
