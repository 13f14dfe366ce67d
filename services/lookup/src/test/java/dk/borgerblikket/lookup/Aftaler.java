package dk.borgerblikket.lookup;

import dk.borgerblikket.administrationclient.Opsaetninger;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.konfiguration.Datarettighed;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import dk.borgerblikket.visibility.konfiguration.Serviceaftale;
import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The agreements of the tests: both municipalities have the same, but for the systems that only Korsbæk has let in. */
@Mock
@ApplicationScoped
public class Aftaler implements Opsaetninger {

    /** Writes organisation, and nothing else. */
    public static final UUID ORGANISATIONSSYSTEM = UUID.fromString("0e3c2b0a-6a55-4b0e-9d1e-5d2d3f2f0001");
    /** Writes classes, and nothing else. */
    public static final UUID KLASSESYSTEM = UUID.fromString("0e3c2b0a-6a55-4b0e-9d1e-5d2d3f2f0002");
    /** Sees names and CPR numbers. */
    public static final UUID PERSONSYSTEM = UUID.fromString("0e3c2b0a-6a55-4b0e-9d1e-5d2d3f2f0003");
    /** Sees names. */
    public static final UUID NAVNESYSTEM = UUID.fromString("0e3c2b0a-6a55-4b0e-9d1e-5d2d3f2f0004");
    /** Had everything until 2021. */
    public static final UUID UDLOEBET = UUID.fromString("0e3c2b0a-6a55-4b0e-9d1e-5d2d3f2f0005");

    private static final Opsaetning OPSAETNING = new Opsaetning(
            List.of(kommune(Tjenestetest.KORSBAEK, Tjenestetest.FAGSYSTEM), kommune("22222222", UUID.randomUUID())),
            new NationaleRegler(List.of(), List.of(), false));

    @Override
    public Opsaetning nu() {
        return OPSAETNING;
    }

    private static Kommuneopsaetning kommune(String cvr, UUID udenRettigheder) {
        return new Kommuneopsaetning(
                new Cvr(cvr),
                "Kommune " + cvr,
                true,
                0,
                List.of(),
                List.of(
                        aftale(udenRettigheder, null),
                        aftale(ORGANISATIONSSYSTEM, null, Datarettighed.REDIGER_ORGANISATION),
                        aftale(KLASSESYSTEM, null, Datarettighed.REDIGER_KLASSIFIKATION),
                        aftale(PERSONSYSTEM, null, Datarettighed.SE_NAVN, Datarettighed.SE_CPR),
                        aftale(NAVNESYSTEM, null, Datarettighed.SE_NAVN),
                        aftale(UDLOEBET, Instant.parse("2021-01-01T00:00:00Z"), Datarettighed.values())));
    }

    private static Serviceaftale aftale(UUID system, Instant til, Datarettighed... rettigheder) {
        return new Serviceaftale(system, true, Instant.EPOCH, til, List.of(), Set.of(rettigheder));
    }
}
