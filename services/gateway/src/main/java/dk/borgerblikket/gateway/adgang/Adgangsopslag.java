package dk.borgerblikket.gateway.adgang;

import dk.borgerblikket.administrationclient.Opsaetninger;
import dk.borgerblikket.gateway.GatewayFejl;
import dk.borgerblikket.gateway.adgang.Adgang.Hvem;
import dk.borgerblikket.gateway.adgang.Adgangssamling.Kildeside;
import dk.borgerblikket.gateway.kilder.Indsigt;
import dk.borgerblikket.gateway.kilder.Indsigter;
import dk.borgerblikket.gateway.kilder.Kilde;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.web.Fejl;
import dk.borgerblikket.web.Korrelation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Who has looked at a citizen's data: source systems and employees as the indexes have written them down, the verification
 * client among them, and the citizen. Each look-up in its own service; nothing is kept here. To look at this list is no look at
 * the data, so it is not written down.
 */
@ApplicationScoped
public class Adgangsopslag {

    /** Look-ups on a page of an export, as many as the indexes give. */
    private static final int EKSPORTSIDE = 500;

    /** An export ends here, and says so. */
    private static final int EKSPORTSIDER = 40;

    private final Indsigter indsigter;
    private final EgneOpslagRepository egne;
    private final Opsaetninger opsaetninger;
    private final Korrelation korrelation;
    private final Kald kald;

    Adgangsopslag(
            Indsigter indsigter,
            EgneOpslagRepository egne,
            Opsaetninger opsaetninger,
            Korrelation korrelation,
            Kald kald) {
        this.indsigter = indsigter;
        this.egne = egne;
        this.opsaetninger = opsaetninger;
        this.korrelation = korrelation;
        this.kald = kald;
    }

    /**
     * A page. A source that cannot be asked is told of, and the rest is shown.
     *
     * @param borger the citizen who asks, with whose token the indexes are asked
     * @param efter {@code naeste} of the page before; null for the newest
     * @throws Fejl 400 when {@code efter} is no such thing
     */
    public Uni<AdgangSvar> side(Cpr borger, @Nullable String efter, int antal) {
        return side(borger, Adgangsmaerke.laes(efter), antal, spoerger());
    }

    /**
     * Everything there is, as far as an export goes; {@code naeste} is not null when there is more.
     *
     * @return fails with {@link GatewayFejl#KILDE_UTILGAENGELIG} when a source cannot be asked: an export that lacks some of it
     *     would be kept as if it were all
     */
    public Uni<AdgangSvar> alt(Cpr borger) {
        return alt(borger, Adgangsmaerke.laes(null), spoerger(), List.of(), 1);
    }

    private Uni<AdgangSvar> alt(
            Cpr borger, Adgangsmaerke fra, Spoerger spoerger, List<AdgangSvar.Raekke> foer, int nr) {
        return side(borger, fra, EKSPORTSIDE, spoerger).flatMap(side -> {
            if (!side.komplet()) {
                return Uni.createFrom().failure(new Fejl(GatewayFejl.KILDE_UTILGAENGELIG));
            }
            var hidtil = new ArrayList<>(foer);
            hidtil.addAll(side.opslag());
            return side.naeste() == null || nr == EKSPORTSIDER
                    ? Uni.createFrom().item(new AdgangSvar(hidtil, side.kilder(), side.naeste()))
                    : alt(borger, Adgangsmaerke.laes(side.naeste()), spoerger, hidtil, nr + 1);
        });
    }

    /** With what the indexes are asked; read before anything is awaited. */
    private record Spoerger(String token, String traceparent) {}

    private Spoerger spoerger() {
        return new Spoerger(
                kald.token().orElseThrow(),
                "00-%s-%016x-01"
                        .formatted(
                                korrelation.id(),
                                1 + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE - 1)));
    }

    private Uni<AdgangSvar> side(Cpr borger, Adgangsmaerke fra, int antal, Spoerger spoerger) {
        var tekster = new Adgangstekster(opsaetninger.nu());
        return Uni.combine()
                .all()
                .unis(
                        indeks(Adgangskilde.SAGSINDEKS, Kilde.SAGSINDEKS, fra, antal, spoerger),
                        indeks(Adgangskilde.YDELSESINDEKS, Kilde.YDELSESINDEKS, fra, antal, spoerger),
                        egne.side(borger, fra.sted(Adgangskilde.EGNE), antal))
                .with((sager, ydelser, egneOpslag) -> {
                    var sider = new EnumMap<Adgangskilde, Optional<Kildeside>>(Adgangskilde.class);
                    sider.put(Adgangskilde.SAGSINDEKS, sager);
                    sider.put(Adgangskilde.YDELSESINDEKS, ydelser);
                    sider.put(Adgangskilde.EGNE, Optional.of(egneOpslag));
                    return svar(new Adgangssamling(sider), fra, antal, tekster);
                });
    }

    private static AdgangSvar svar(Adgangssamling samling, Adgangsmaerke fra, int antal, Adgangstekster tekster) {
        var side = samling.side(fra, antal);
        return new AdgangSvar(
                side.adgange().stream().map(tekster::raekke).toList(),
                Arrays.stream(Adgangskilde.values())
                        .map(kilde -> Adgangstekster.kilde(
                                kilde, samling.sider().get(kilde).isPresent()))
                        .toList(),
                side.naeste().map(Adgangsmaerke::tekst).orElse(null));
    }

    private Uni<Optional<Kildeside>> indeks(
            Adgangskilde kilde, Kilde indeks, Adgangsmaerke fra, int antal, Spoerger spoerger) {
        return indsigter
                .side(indeks, fra.sted(kilde), antal, spoerger.token(), spoerger.traceparent())
                .map(svar -> svar.hvisHentet()
                        .map(side -> new Kildeside(
                                side.opslag().stream()
                                        .map(indsigt -> adgang(kilde, indsigt))
                                        .toList(),
                                side.naeste() != null)));
    }

    private static Adgang adgang(Adgangskilde kilde, Indsigt indsigt) {
        return new Adgang(
                kilde,
                indsigt.medarbejder() ? Hvem.MEDARBEJDER : Hvem.SYSTEM,
                indsigt.id(),
                indsigt.tidspunkt(),
                indsigt.korrelation(),
                indsigt.handling(),
                indsigt.myndighed(),
                indsigt.itSystem(),
                indsigt.formaal(),
                indsigt.egne(),
                indsigt.maerke());
    }
}
