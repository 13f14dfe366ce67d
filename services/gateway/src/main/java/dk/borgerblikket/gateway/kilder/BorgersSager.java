package dk.borgerblikket.gateway.kilder;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.gateway.GatewayKonfiguration;
import dk.borgerblikket.visibility.grundlag.SagerSvar;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything that the case index holds on the citizen who is asking. */
@ApplicationScoped
@RegisterForReflection(targets = SagerSvar.class, registerFullHierarchy = true)
public class BorgersSager {

    private static final String STI = "/borger/v1/sager";
    private static final String VERIFIKATION = "/verifikation/v1/sager";

    private final Indeksklient klient;
    private final String adresse;
    private final Duration frist;
    private final Sidehenter henter;
    private final Kontrakt<SagerSvar> kontrakt;

    BorgersSager(Indeksklient klient, Sidehenter henter, GatewayKonfiguration konfiguration, ObjectMapper json) {
        this.klient = klient;
        this.adresse = konfiguration.sagsindeks().url();
        this.frist = konfiguration.verifikation().frist();
        this.henter = henter;
        this.kontrakt = new Kontrakt<>(json, SagerSvar.class);
    }

    /** @param traceparent ties the index's log to this request */
    public Uni<Kildesvar<SagerSvar>> hent(String traceparent) {
        var token = klient.token();
        return henter.hent(
                Kilde.SAGSINDEKS,
                sider(efter -> klient.side(adresse + STI, efter, token, traceparent)),
                BorgersSager::samlet);
    }

    /** What an employee may see of the same. */
    Uni<Kildesvar<SagerSvar>> hent(Medarbejderopslag opslag) {
        return henter.hent(
                Kilde.SAGSINDEKS,
                sider(efter -> klient.side(adresse + VERIFIKATION, efter, opslag, frist)),
                BorgersSager::samlet,
                frist);
    }

    private Sidehenter.Indeks<SagerSvar> sider(Function<@Nullable String, Uni<byte[]>> hent) {
        return new Sidehenter.Indeks<>() {
            @Override
            public Uni<byte[]> hent(@Nullable String efter) {
                return hent.apply(efter);
            }

            @Override
            public SagerSvar laes(byte[] json) {
                return kontrakt.laes(json);
            }

            @Override
            public @Nullable String naeste(SagerSvar side) {
                return side.naeste();
            }
        };
    }

    private static SagerSvar samlet(List<SagerSvar> sider) {
        return new SagerSvar(
                Samling.faelles(sider, SagerSvar::borger),
                Samling.alle(sider, SagerSvar::sager),
                Samling.alle(sider, SagerSvar::dokumenter),
                sider.getLast().naeste());
    }
}
