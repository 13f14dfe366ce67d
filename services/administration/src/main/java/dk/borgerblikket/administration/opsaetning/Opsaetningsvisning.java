package dk.borgerblikket.administration.opsaetning;

import dk.borgerblikket.administration.Etag;
import dk.borgerblikket.administration.Transaktion;
import dk.borgerblikket.administration.klekonfiguration.KleKonfiguration;
import dk.borgerblikket.administration.klekonfiguration.KleKonfigurationer;
import dk.borgerblikket.administration.kommune.Kommune;
import dk.borgerblikket.administration.kommune.Kommuner;
import dk.borgerblikket.administration.kommune.Tilslutning;
import dk.borgerblikket.administration.nationalt.Regelsaet;
import dk.borgerblikket.administration.serviceaftale.Aftale;
import dk.borgerblikket.administration.serviceaftale.Aftalestatus;
import dk.borgerblikket.administration.serviceaftale.Serviceaftaler;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import dk.borgerblikket.visibility.konfiguration.Serviceaftale;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts together what the other services read. */
@Singleton
class Opsaetningsvisning {

    /**
     * An answer.
     *
     * @param etag of the configuration in force
     * @param opsaetning the configuration; empty when the caller has it already
     */
    record Svar(String etag, Optional<Opsaetning> opsaetning) {}

    private final TilstandRepository tilstand;
    private final Kommuner kommuner;
    private final Serviceaftaler aftaler;
    private final KleKonfigurationer konfigurationer;
    private final Regelsaet regelsaet;

    Opsaetningsvisning(
            TilstandRepository tilstand,
            Kommuner kommuner,
            Serviceaftaler aftaler,
            KleKonfigurationer konfigurationer,
            Regelsaet regelsaet) {
        this.tilstand = tilstand;
        this.kommuner = kommuner;
        this.aftaler = aftaler;
        this.konfigurationer = konfigurationer;
        this.regelsaet = regelsaet;
    }

    /**
     * The configuration in force, unless the caller has it. The tag is read first: a change that comes in between is
     * then in an answer with the older tag, and comes once more, instead of being missed.
     *
     * @param kendte tags that the caller has, as in If-None-Match
     */
    Uni<Svar> hent(@Nullable String kendte) {
        return Transaktion.laes(() -> tilstand.hent().flatMap(t -> {
            var etag = Etag.af(t.maerke());
            return Etag.naevner(kendte, etag)
                    ? Uni.createFrom().item(new Svar(etag, Optional.empty()))
                    : saml().map(o -> new Svar(etag, Optional.of(o)));
        }));
    }

    private Uni<Opsaetning> saml() {
        return kommuner.alle()
                .flatMap(alle -> aftaler.alle()
                        .flatMap(aftalerne -> konfigurationer
                                .aktive()
                                .flatMap(aktive -> regelsaet
                                        .hent()
                                        .map(regler -> new Opsaetning(
                                                alle.stream()
                                                        .map(k -> kommune(k, aktive, aftalerne))
                                                        .toList(),
                                                regler)))));
    }

    private static Kommuneopsaetning kommune(
            Kommune kommune, Map<Cvr, KleKonfiguration> aktive, Map<Cvr, List<Aftale>> aftaler) {
        var aktiv = aktive.getOrDefault(kommune.cvr(), KleKonfiguration.INGEN);
        return new Kommuneopsaetning(
                kommune.cvr(),
                kommune.navn(),
                kommune.tilslutning() == Tilslutning.TILSLUTTET,
                aktiv.version(),
                aktiv.linjer(),
                aftaler.getOrDefault(kommune.cvr(), List.of()).stream()
                        .map(Opsaetningsvisning::aftale)
                        .toList());
    }

    private static Serviceaftale aftale(Aftale aftale) {
        return new Serviceaftale(
                aftale.itSystem(),
                aftale.status() == Aftalestatus.Godkendt,
                aftale.gyldigFra(),
                aftale.gyldigTil(),
                aftale.laeseadgang(),
                aftale.rettigheder());
    }
}
