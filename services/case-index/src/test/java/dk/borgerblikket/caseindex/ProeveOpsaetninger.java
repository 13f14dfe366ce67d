package dk.borgerblikket.caseindex;

import dk.borgerblikket.administrationclient.Opsaetninger;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dataafgraensning;
import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import dk.borgerblikket.visibility.konfiguration.Serviceaftale;
import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Two municipalities; Korsbæk has agreements with two systems, Skjern with one of them, and both with one that only reads. */
@Mock
@ApplicationScoped
class ProeveOpsaetninger implements Opsaetninger {

    @Override
    public Opsaetning nu() {
        return new Opsaetning(
                List.of(
                        kommune(Indeks.KORSBAEK, "Korsbæk Kommune", Indeks.SYSTEM, Indeks.ANDET_SYSTEM),
                        kommune(Indeks.SKJERN, "Skjern Kommune", Indeks.SYSTEM)),
                new NationaleRegler(List.of(), List.of(), false));
    }

    private static Kommuneopsaetning kommune(String cvr, String navn, UUID... systemer) {
        return new Kommuneopsaetning(
                new Cvr(cvr),
                navn,
                true,
                0,
                List.of(),
                Stream.concat(
                                Stream.of(systemer).map(s -> new Serviceaftale(s, true, Instant.EPOCH, null)),
                                Stream.of(new Serviceaftale(
                                        Indeks.LAESESYSTEM,
                                        true,
                                        Instant.EPOCH,
                                        null,
                                        List.of(new Dataafgraensning(
                                                new KleMoenster("27.*"), Foelsomhed.FOELSOMME_PERSONOPLYSNINGER)))))
                        .toList());
    }
}
