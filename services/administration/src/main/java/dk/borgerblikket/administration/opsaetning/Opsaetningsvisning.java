package dk.borgerblikket.administration.opsaetning;

import dk.borgerblikket.administration.Etag;
import dk.borgerblikket.administration.Transaktion;
import dk.borgerblikket.administration.databeskyttelse.Databeskyttelser;
import dk.borgerblikket.administration.fagsystem.Fagsystem;
import dk.borgerblikket.administration.fagsystem.Fagsystemer;
import dk.borgerblikket.administration.klekonfiguration.KleKonfiguration;
import dk.borgerblikket.administration.klekonfiguration.KleKonfigurationer;
import dk.borgerblikket.administration.kommune.Kommune;
import dk.borgerblikket.administration.kommune.Kommuner;
import dk.borgerblikket.administration.kommune.Tilslutning;
import dk.borgerblikket.administration.nationalt.Regelsaet;
import dk.borgerblikket.administration.noedstop.Noedstoppene;
import dk.borgerblikket.administration.serviceaftale.Aftale;
import dk.borgerblikket.administration.serviceaftale.Aftalestatus;
import dk.borgerblikket.administration.serviceaftale.Serviceaftaler;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.visibility.konfiguration.Databeskyttelse;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import dk.borgerblikket.visibility.konfiguration.Serviceaftale;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** What the authorities have of each kind. */
    record Dele(
            Map<Cvr, KleKonfiguration> aktive,
            Map<Cvr, List<Aftale>> aftaler,
            Map<Cvr, Databeskyttelse> databeskyttelse,
            Noedstoppene.IKraft stop) {}

    private final TilstandRepository tilstand;
    private final Kommuner kommuner;
    private final Serviceaftaler aftaler;
    private final KleKonfigurationer konfigurationer;
    private final Regelsaet regelsaet;
    private final Databeskyttelser databeskyttelser;
    private final Noedstoppene noedstop;
    private final Fagsystemer fagsystemer;
    private final Clock ur;

    Opsaetningsvisning(
            TilstandRepository tilstand,
            Kommuner kommuner,
            Serviceaftaler aftaler,
            KleKonfigurationer konfigurationer,
            Regelsaet regelsaet,
            Databeskyttelser databeskyttelser,
            Noedstoppene noedstop,
            Fagsystemer fagsystemer,
            Clock ur) {
        this.tilstand = tilstand;
        this.kommuner = kommuner;
        this.aftaler = aftaler;
        this.konfigurationer = konfigurationer;
        this.regelsaet = regelsaet;
        this.databeskyttelser = databeskyttelser;
        this.noedstop = noedstop;
        this.fagsystemer = fagsystemer;
        this.ur = ur;
    }

    /**
     * The configuration in force, unless the caller has it. The tag is read first: a change that comes in between is
     * then in an answer with the older tag, and comes once more, instead of being missed. The Danish day is part of it,
     * since some of the configuration comes into force and goes out of it by the day, and so is the moment when a planned
     * configuration last came into force.
     *
     * @param kendte tags that the caller has, as in If-None-Match
     */
    Uni<Svar> hent(@Nullable String kendte) {
        var nu = ur.instant();
        return Transaktion.laes(() -> etag(nu).flatMap(etag -> Etag.naevner(kendte, etag)
                ? Uni.createFrom().item(new Svar(etag, Optional.empty()))
                : saml(nu).map(o -> new Svar(etag, Optional.of(o)))));
    }

    private Uni<String> etag(Instant nu) {
        return tilstand.hent()
                .flatMap(t -> konfigurationer
                        .senesteIkrafttraeden(nu)
                        .map(tid -> Etag.af(t.maerke() + "-" + Dato.dag(nu) + "-"
                                + tid.map(i -> Long.toString(
                                                ChronoUnit.MICROS.between(Instant.EPOCH, i), Character.MAX_RADIX))
                                        .orElse("0"))));
    }

    private Uni<Opsaetning> saml(Instant nu) {
        return kommuner.alle()
                .flatMap(alle -> dele(nu).flatMap(dele -> regelsaet
                        .hent()
                        .flatMap(regler -> fagsystemer
                                .alle()
                                .map(systemer -> new Opsaetning(
                                        alle.stream().map(k -> kommune(k, dele)).toList(), regler, navne(systemer))))));
    }

    private Uni<Dele> dele(Instant nu) {
        return aftaler.alle()
                .flatMap(aftalerne -> konfigurationer
                        .paa(nu)
                        .flatMap(aktive -> databeskyttelser
                                .iKraft(Dato.dag(nu))
                                .flatMap(blokke ->
                                        noedstop.iKraft().map(stop -> new Dele(aktive, aftalerne, blokke, stop)))));
    }

    private static Map<UUID, String> navne(List<Fagsystem> systemer) {
        return systemer.stream().collect(Collectors.toUnmodifiableMap(Fagsystem::uuid, Fagsystem::navn));
    }

    static Kommuneopsaetning kommune(Kommune kommune, Dele dele) {
        var aktiv = dele.aktive().getOrDefault(kommune.cvr(), KleKonfiguration.INGEN);
        return new Kommuneopsaetning(
                kommune.cvr(),
                kommune.navn(),
                kommune.tilslutning() == Tilslutning.TILSLUTTET,
                aktiv.version(),
                aktiv.linjerUdenNoter(),
                dele.aftaler().getOrDefault(kommune.cvr(), List.of()).stream()
                        .map(Opsaetningsvisning::aftale)
                        .toList(),
                dele.databeskyttelse().get(kommune.cvr()),
                dele.stop().hos(kommune.cvr()),
                kommune.tilslutning() == Tilslutning.TILSLUTTET ? kommune.tilsluttetDato() : null);
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
