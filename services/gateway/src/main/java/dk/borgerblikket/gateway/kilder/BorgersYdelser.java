package dk.borgerblikket.gateway.kilder;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.visibility.grundlag.YdelserSvar;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Everything that the benefit index holds on the citizen who is asking. */
@ApplicationScoped
@RegisterForReflection(targets = YdelserSvar.class, registerFullHierarchy = true)
public class BorgersYdelser {

    private final Ydelsesindeks indeks;
    private final Sidehenter henter;
    private final Kontrakt<YdelserSvar> kontrakt;

    BorgersYdelser(@RestClient Ydelsesindeks indeks, Sidehenter henter, ObjectMapper json) {
        this.indeks = indeks;
        this.henter = henter;
        this.kontrakt = new Kontrakt<>(json, YdelserSvar.class);
    }

    /** @param traceparent ties the index's log to this request */
    public Uni<Kildesvar<YdelserSvar>> hent(String traceparent) {
        var sider = new Sidehenter.Indeks<YdelserSvar>() {
            @Override
            public Multi<byte[]> hent(@Nullable String efter) {
                return indeks.side(efter, traceparent);
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
