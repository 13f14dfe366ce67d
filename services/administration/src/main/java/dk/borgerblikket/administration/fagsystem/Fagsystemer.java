package dk.borgerblikket.administration.fagsystem;

import dk.borgerblikket.administration.Transaktion;
import dk.borgerblikket.administration.aendringslog.Aendring;
import dk.borgerblikket.administration.aendringslog.Aendringslog;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The source systems. */
@Singleton
public class Fagsystemer {

    private final FagsystemRepository fagsystemer;
    private final Aendringslog log;
    private final Clock ur;

    Fagsystemer(FagsystemRepository fagsystemer, Aendringslog log, Clock ur) {
        this.fagsystemer = fagsystemer;
        this.log = log;
        this.ur = ur;
    }

    /** Which of these are known; part of the caller's session. */
    public Uni<Set<UUID>> kendte(Collection<UUID> uuider) {
        if (uuider.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return fagsystemer
                .blandt(uuider)
                .map(r -> r.stream().map(f -> f.somFagsystem().uuid()).collect(Collectors.toUnmodifiableSet()));
    }

    /** Names of those of these that are known; part of the caller's session. */
    public Uni<Map<UUID, String>> navne(Collection<UUID> uuider) {
        if (uuider.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return fagsystemer
                .blandt(uuider)
                .map(r -> r.stream()
                        .map(FagsystemRaekke::somFagsystem)
                        .collect(Collectors.toUnmodifiableMap(Fagsystem::uuid, Fagsystem::navn)));
    }

    /** All of them, by name. */
    public Uni<List<Fagsystem>> alle() {
        return Transaktion.laes(() -> fagsystemer
                .alle()
                .map(r -> r.stream().map(FagsystemRaekke::somFagsystem).toList()));
    }

    /** Fails with 404 when there is no such system. */
    Uni<Fagsystem> hent(UUID uuid) {
        return Transaktion.laes(() -> fagsystemer.findById(uuid))
                .onItem()
                .ifNull()
                .failWith(() -> new Fejl(FaellesFejl.IKKE_FUNDET))
                .map(FagsystemRaekke::somFagsystem);
    }

    /** Creates the system or changes it. What is the same as before leaves no trace. */
    Uni<Fagsystem> gem(Fagsystem efter, Medarbejder hvem) {
        return Transaktion.skriv(() -> fagsystemer.laas(efter.uuid()).flatMap(raekke -> {
            var foer = raekke == null ? null : raekke.somFagsystem();
            if (efter.equals(foer)) {
                return Uni.createFrom().item(efter);
            }
            var emne = Aendring.Emne.FAGSYSTEM;
            var aendring = new Aendring(hvem, ur.instant(), emne, efter.uuid().toString(), foer, efter);
            if (raekke == null) {
                return fagsystemer
                        .persistAndFlush(new FagsystemRaekke(efter))
                        .flatMap(r -> log.noter(aendring))
                        .replaceWith(efter);
            }
            raekke.ret(efter);
            return log.noter(aendring).replaceWith(efter);
        }));
    }
}
