package dk.borgerblikket.gateway.overblik;

import dk.borgerblikket.administrationclient.Opsaetninger;
import dk.borgerblikket.gateway.GatewayFejl;
import dk.borgerblikket.gateway.kilder.Kilde;
import dk.borgerblikket.gateway.kilder.Materiale;
import dk.borgerblikket.gateway.kilder.Materialehenter;
import dk.borgerblikket.gateway.opslag.BesoegRepository;
import dk.borgerblikket.gateway.opslag.Kaldsregnskab;
import dk.borgerblikket.gateway.opslag.KommuneKald;
import dk.borgerblikket.gateway.opslag.Opslag;
import dk.borgerblikket.gateway.opslag.Opslag.Art;
import dk.borgerblikket.gateway.opslag.OpslagRepository;
import dk.borgerblikket.gateway.opslag.Vist;
import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.overview.OverblikSvar;
import dk.borgerblikket.overview.SagSvar;
import dk.borgerblikket.overview.YdelseSvar;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import dk.borgerblikket.web.Korrelation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers a citizen (architecture §6): fetch, decide, write down, and only then show. All three questions take the same
 * way, so that a single case can never show more than the overview does.
 */
@ApplicationScoped
public class Borgeropslag {

    private final Opsaetninger opsaetninger;
    private final Materialehenter henter;
    private final OpslagRepository opslag;
    private final BesoegRepository besoeg;
    private final BorgerId id;
    private final Visningstekster tekster;
    private final Korrelation korrelation;
    private final Clock ur;

    Borgeropslag(
            Opsaetninger opsaetninger,
            Materialehenter henter,
            OpslagRepository opslag,
            BesoegRepository besoeg,
            BorgerId id,
            Visningstekster tekster,
            Korrelation korrelation,
            Clock ur) {
        this.opsaetninger = opsaetninger;
        this.henter = henter;
        this.opslag = opslag;
        this.besoeg = besoeg;
        this.id = id;
        this.tekster = tekster;
        this.korrelation = korrelation;
        this.ur = ur;
    }

    /**
     * Everything that is shown to the citizen.
     *
     * @param oplyst municipality of residence as borger.dk gives it, which wins over the one in the token
     * @param token municipality of residence as the token gives it; one that is not known counts as none
     * @throws Fejl {@link GatewayFejl#UKENDT_KOMMUNE} when {@code oplyst} is not known
     */
    public Uni<OverblikSvar> overblik(Cpr borger, Optional<Cvr> oplyst, Optional<Cvr> token) {
        return besvar(borger, oplyst, token).map(Besvaret::svar);
    }

    /**
     * As {@link #overblik}, with what is new since the citizen's last visit. It is written down and counts as any other call.
     */
    public Uni<Sideoverblik> sideoverblik(Cpr borger, Optional<Cvr> token) {
        return Uni.combine()
                .all()
                .unis(besvar(borger, Optional.empty(), token), besoeg.forrige(borger, ur.instant()))
                .with((besvaret, forrige) -> new Sideoverblik(
                        besvaret.svar(),
                        forrige.map(f -> new Nyhedsfinder(besvaret.afgjort(), id, f).nyt(besvaret.svar()))));
    }

    /** An answer, and what it was made of. */
    private record Besvaret(Afgjort afgjort, OverblikSvar svar) {}

    private Uni<Besvaret> besvar(Cpr borger, Optional<Cvr> oplyst, Optional<Cvr> token) {
        var opsaetning = opsaetninger.nu();
        if (oplyst.isPresent() && opsaetning.kommune(oplyst.get()).isEmpty()) {
            throw new Fejl(GatewayFejl.UKENDT_KOMMUNE);
        }
        var bopaelskommune =
                oplyst.or(() -> token.filter(k -> opsaetning.kommune(k).isPresent()));
        return afgoer(borger, opsaetning).flatMap(sag -> {
            var vist = Vistliste.af(sag.overblik().visteSager(), sag.overblik().visteYdelser());
            var kald =
                    Kaldsregnskab.taelling(bopaelskommune, vist, sag.materiale().komplet());
            return skriv(sag, Art.OVERBLIK, bopaelskommune, vist, kald)
                    .replaceWith(new Besvaret(sag, sag.svar(id, tekster, bopaelskommune)));
        });
    }

    /**
     * One case, as the overview shows it.
     *
     * @return fails with 404 when the citizen sees no such case, for whatever reason, and with 503 when that cannot be
     *     told
     */
    public Uni<SagSvar> sag(Cpr borger, String sagId) {
        return afgoer(borger, opsaetninger.nu()).flatMap(sag -> {
            var fundet = sag.overblik().visteSager().stream()
                    .filter(s -> id.sag(borger, s.id()).equals(sagId))
                    .toList();
            var vist = Vistliste.af(fundet, List.of());
            return skriv(sag, Art.SAG, Optional.empty(), vist, List.of())
                    .map(skrevet -> fundet.stream()
                            .findFirst()
                            .map(sag.svarbygger(id, tekster)::sag)
                            .orElseThrow(() -> intet(sag.materiale(), Kilde.SAGSINDEKS, Kilde.KLASSIFIKATION)));
        });
    }

    /** One benefit, as the overview shows it; fails as {@link #sag} does. */
    public Uni<YdelseSvar> ydelse(Cpr borger, String ydelseId) {
        return afgoer(borger, opsaetninger.nu()).flatMap(sag -> {
            var fundet = sag.overblik().visteYdelser().stream()
                    .filter(y -> id.ydelse(borger, y).equals(ydelseId))
                    .limit(1)
                    .toList();
            var vist = Vistliste.af(List.of(), fundet);
            return skriv(sag, Art.YDELSE, Optional.empty(), vist, List.of())
                    .map(skrevet -> fundet.stream()
                            .findFirst()
                            .map(sag.svarbygger(id, tekster)::ydelse)
                            // A benefit may be hidden only because its case could not be fetched.
                            .orElseThrow(() -> intet(sag.materiale(), Kilde.values())));
        });
    }

    private Uni<Afgjort> afgoer(Cpr borger, Opsaetning opsaetning) {
        var noegle = korrelation.id();
        return henter.hent(noegle).map(materiale -> {
            var tid = ur.instant().truncatedTo(ChronoUnit.MILLIS);
            return Afgjort.af(borger, noegle, opsaetning, materiale, tid);
        });
    }

    private Uni<Void> skriv(
            Afgjort sag, Art art, Optional<Cvr> bopaelskommune, Map<Cvr, Vist> vist, List<KommuneKald> kald) {
        return opslag.skriv(new Opslag(
                sag.tid(),
                sag.borger(),
                sag.korrelation(),
                art,
                bopaelskommune,
                sag.konfigurationsversioner(bopaelskommune),
                vist,
                sag.materiale().status(),
                kald));
    }

    private static Fejl intet(Materiale materiale, Kilde... noedvendige) {
        var kanAfgoeres = Stream.of(noedvendige)
                .allMatch(k -> materiale.status().stream().anyMatch(s -> s.kilde() == k && s.komplet()));
        return new Fejl(kanAfgoeres ? FaellesFejl.IKKE_FUNDET : GatewayFejl.KILDE_UTILGAENGELIG);
    }
}
