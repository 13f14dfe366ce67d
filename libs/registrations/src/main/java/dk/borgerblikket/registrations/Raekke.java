package dk.borgerblikket.registrations;

import dk.borgerblikket.oio.Cvr;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code objekt}, locked. */
record Raekke(
        UUID uuid,
        String objekttype,
        UUID master,
        Cvr ejer,
        Instant tidspunkt,
        int antalRegistreringer,
        String indhold) {}
