package dk.borgerblikket.gateway.kilder;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.visibility.grundlag.SagerSvar;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Everything that the case index holds on the citizen who is asking. */
@ApplicationScoped
@RegisterForReflection(targets = SagerSvar.class, registerFullHierarchy = true)
public class BorgersSager {

    private final Sagsindeks indeks;
    private final Sidehenter henter;
    private final Kontrakt<SagerSvar> kontrakt;

    BorgersSager(@RestClient Sagsindeks indeks, Sidehenter henter, ObjectMapper json) {
        this.indeks = indeks;
        this.henter = henter;
        this.kontrakt = new Kontrakt<>(json, SagerSvar.class);
    }

    /** @param traceparent ties the index's log to this request */
    public Uni<Kildesvar<SagerSvar>> hent(String traceparent) {
        var sider = new Sidehenter.Indeks<SagerSvar>() {
            @Override
            public Multi<byte[]> hent(@Nullable String efter) {
                return indeks.side(efter, traceparent);
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
        return henter.hent(Kilde.SAGSINDEKS, sider, BorgersSager::samlet);
    }

    private static SagerSvar samlet(List<SagerSvar> sider) {
        return new SagerSvar(
                Samling.faelles(sider, SagerSvar::borger),
                Samling.alle(sider, SagerSvar::sager),
                Samling.alle(sider, SagerSvar::dokumenter),
                sider.getLast().naeste());
    }
}
