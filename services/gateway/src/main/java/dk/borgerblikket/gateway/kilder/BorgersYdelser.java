package dk.borgerblikket.gateway.kilder;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.gateway.GatewayKonfiguration;
import dk.borgerblikket.visibility.grundlag.YdelserSvar;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that the benefit index holds on the citizen who is asking. */
@ApplicationScoped
@RegisterForReflection(targets = YdelserSvar.class, registerFullHierarchy = true)
public class BorgersYdelser {

    private static final String STI = "/borger/v1/ydelser";

    private final Indeksklient klient;
    private final String adresse;
    private final Sidehenter henter;
    private final Kontrakt<YdelserSvar> kontrakt;

    BorgersYdelser(Indeksklient klient, Sidehenter henter, GatewayKonfiguration konfiguration, ObjectMapper json) {
        this.klient = klient;
        this.adresse = konfiguration.ydelsesindeks().url() + STI;
        this.henter = henter;
        this.kontrakt = new Kontrakt<>(json, YdelserSvar.class);
    }

    /** @param traceparent ties the index's log to this request */
    public Uni<Kildesvar<YdelserSvar>> hent(String traceparent) {
        var token = klient.borgersToken();
        var sider = new Sidehenter.Indeks<YdelserSvar>() {
            @Override
            public Uni<byte[]> hent(@Nullable String efter) {
                return klient.side(adresse, efter, token, traceparent);
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
        return henter.hent(Kilde.YDELSESINDEKS, sider, BorgersYdelser::samlet);
    }

    private static YdelserSvar samlet(List<YdelserSvar> sider) {
        return new YdelserSvar(
                Samling.faelles(sider, YdelserSvar::borger),
                Samling.alle(sider, YdelserSvar::bevillinger),
                Samling.alle(sider, YdelserSvar::effektueringer),
                sider.getLast().naeste());
    }
}
