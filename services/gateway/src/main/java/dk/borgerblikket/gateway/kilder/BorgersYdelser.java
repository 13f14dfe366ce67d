package dk.borgerblikket.gateway.kilder;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.gateway.GatewayKonfiguration;
import dk.borgerblikket.visibility.grundlag.YdelserSvar;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything that the benefit index holds on the citizen who is asking. */
@ApplicationScoped
@RegisterForReflection(targets = YdelserSvar.class, registerFullHierarchy = true)
public class BorgersYdelser {

    private static final String STI = "/borger/v1/ydelser";
    private static final String VERIFIKATION = "/verifikation/v1/ydelser";

    private final Indeksklient klient;
    private final String adresse;
    private final Duration frist;
    private final Sidehenter henter;
    private final Kontrakt<YdelserSvar> kontrakt;

    BorgersYdelser(Indeksklient klient, Sidehenter henter, GatewayKonfiguration konfiguration, ObjectMapper json) {
        this.klient = klient;
        this.adresse = konfiguration.ydelsesindeks().url();
        this.frist = konfiguration.verifikation().frist();
        this.henter = henter;
        this.kontrakt = new Kontrakt<>(json, YdelserSvar.class);
    }

    /** @param traceparent ties the index's log to this request */
    public Uni<Kildesvar<YdelserSvar>> hent(String traceparent) {
        var token = klient.token();
        return henter.hent(
                Kilde.YDELSESINDEKS,
                sider(efter -> klient.side(adresse + STI, efter, token, traceparent)),
                BorgersYdelser::samlet);
    }

    /** What an employee may see of the same. */
    Uni<Kildesvar<YdelserSvar>> hent(Medarbejderopslag opslag) {
        return henter.hent(
                Kilde.YDELSESINDEKS,
                sider(efter -> klient.side(adresse + VERIFIKATION, efter, opslag, frist)),
                BorgersYdelser::samlet,
                frist);
    }

    private Sidehenter.Indeks<YdelserSvar> sider(Function<@Nullable String, Uni<byte[]>> hent) {
        return new Sidehenter.Indeks<>() {
            @Override
            public Uni<byte[]> hent(@Nullable String efter) {
                return hent.apply(efter);
            }

            @Override
            public YdelserSvar laes(byte[] json) {
                return kontrakt.laes(json);
            }

            @Override
            public @Nullable String naeste(YdelserSvar side) {
                return side.naeste();
            }
        };
    }

    private static YdelserSvar samlet(List<YdelserSvar> sider) {
        return new YdelserSvar(
                Samling.faelles(sider, YdelserSvar::borger),
                Samling.alle(sider, YdelserSvar::bevillinger),
                Samling.alle(sider, YdelserSvar::effektueringer),
                sider.getLast().naeste());
    }
}
