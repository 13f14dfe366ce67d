package dk.borgerblikket.administration.databrud;

import dk.borgerblikket.administration.Transaktion;
import dk.borgerblikket.administration.kommune.Kommuner;
import dk.borgerblikket.identity.Tjeneste;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** Takes in what the gateway delivers. The same id is taken in once, however often it is delivered. */
@Singleton
class ModtagDatabrud {

    private final DatabrudRepository databrud;
    private final LogRepository log;
    private final Kommuner kommuner;
    private final Clock ur;

    ModtagDatabrud(DatabrudRepository databrud, LogRepository log, Kommuner kommuner, Clock ur) {
        this.databrud = databrud;
        this.log = log;
        this.kommuner = kommuner;
        this.ur = ur;
    }

    /**
     * Completes when the report is stored, now or before. Fails with 404 for an unknown authority, 400 with everything that
     * is wrong with the message, 409 when the same report is being taken in at the same moment.
     */
    Uni<Void> modtag(UUID id, DatabrudBesked besked, Tjeneste fra) {
        var nyt = besked.laes(id, ur.instant().truncatedTo(ChronoUnit.MICROS));
        return Transaktion.skriv(() -> kommuner.hent(nyt.cvr())
                .flatMap(k -> databrud.findById(id))
                .flatMap(kendt ->
                        kendt == null ? gem(nyt, fra) : Uni.createFrom().voidItem()));
    }

    private Uni<Void> gem(Databrud nyt, Tjeneste fra) {
        return databrud.persistAndFlush(new DatabrudRaekke(nyt))
                .flatMap(r -> log.noter(nyt.id(), nyt.modtaget(), fra.navn(), Logpost.Handling.MODTAGET, Map.of()));
    }
}
