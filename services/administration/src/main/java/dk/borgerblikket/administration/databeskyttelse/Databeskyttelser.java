package dk.borgerblikket.administration.databeskyttelse;

import dk.borgerblikket.administration.Transaktion;
import dk.borgerblikket.administration.aendringslog.Aendring;
import dk.borgerblikket.administration.aendringslog.Aendringslog;
import dk.borgerblikket.administration.kommune.Kommuner;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.visibility.konfiguration.Databeskyttelse;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The data protection blocks (D-721). Every change is a new version; of those that are valid on a day the newest is in
 * force, so that one with a last day gives way to the one before it.
 */
@Singleton
public class Databeskyttelser {

    private final DatabeskyttelseRepository versioner;
    private final Kommuner kommuner;
    private final Aendringslog log;
    private final Clock ur;

    Databeskyttelser(DatabeskyttelseRepository versioner, Kommuner kommuner, Aendringslog log, Clock ur) {
        this.versioner = versioner;
        this.kommuner = kommuner;
        this.log = log;
        this.ur = ur;
    }

    /** What is in force on the day at every authority that has told; part of the caller's session. */
    public Uni<Map<Cvr, Databeskyttelse>> iKraft(LocalDate dag) {
        return iKraft(dag, Instant.MAX);
    }

    /** As above, of what had been told by the moment. */
    public Uni<Map<Cvr, Databeskyttelse>> iKraft(LocalDate dag, Instant kendt) {
        return versioner
                .gyldige(dag)
                .map(raekker -> raekker.stream()
                        .filter(r -> !r.somVersion().oprettetTid().isAfter(kendt))
                        .collect(Collectors.toUnmodifiableMap(
                                DatabeskyttelseRaekke::cvr,
                                r -> r.somVersion().oplysninger(),
                                (aeldre, nyere) -> nyere)));
    }

    /** What is in force now; empty when the authority has told nothing. Fails with 404 when there is no such authority. */
    public Uni<Optional<Databeskyttelsesversion>> nu(Cvr cvr) {
        var idag = Dato.dag(ur.instant());
        return versioner(cvr)
                .map(alle -> alle.stream().filter(v -> v.gaelder(idag)).findFirst());
    }

    /** Every version, newest first. Fails with 404 when there is no such authority. */
    public Uni<List<Databeskyttelsesversion>> versioner(Cvr cvr) {
        return Transaktion.laes(() -> kommuner.hent(cvr)
                .flatMap(k -> versioner.af(cvr))
                .map(r -> r.stream().map(DatabeskyttelseRaekke::somVersion).toList()));
    }

    /**
     * Makes a new version; what is the same as the newest leaves no trace. Fails with 404 for an unknown authority, 400
     * with everything that is wrong with the message.
     */
    public Uni<Databeskyttelsesversion> gem(Cvr cvr, DatabeskyttelseBesked besked, Medarbejder hvem) {
        var laest = besked.laes(Dato.dag(ur.instant()));
        return Transaktion.skriv(() -> kommuner.laas(cvr)
                .flatMap(k -> versioner.af(cvr))
                .flatMap(raekker -> {
                    var foer = raekker.stream().findFirst().map(DatabeskyttelseRaekke::somVersion);
                    return foer.filter(v -> v.harSammeIndhold(laest))
                            .map(uaendret -> Uni.createFrom().item(uaendret))
                            .orElseGet(() -> tilfoej(cvr, foer.orElse(null), laest, hvem));
                }));
    }

    private Uni<Databeskyttelsesversion> tilfoej(
            Cvr cvr, @Nullable Databeskyttelsesversion foer, DatabeskyttelseBesked.Laest laest, Medarbejder hvem) {
        var nu = ur.instant().truncatedTo(ChronoUnit.MICROS);
        var efter = new Databeskyttelsesversion(
                foer == null ? 1 : foer.version() + 1,
                laest.oplysninger(),
                laest.gyldigFra(),
                laest.gyldigTil(),
                Aendring.hvem(hvem),
                nu);
        return versioner
                .persist(new DatabeskyttelseRaekke(cvr, efter))
                .flatMap(
                        r -> log.noter(new Aendring(hvem, nu, Aendring.Emne.DATABESKYTTELSE, cvr.cifre(), foer, efter)))
                .replaceWith(efter);
    }
}
