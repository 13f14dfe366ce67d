package dk.borgerblikket.lookup.lister;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.lookup.objekt.Objektopslag;
import dk.borgerblikket.oio.UnikId;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
final class RollelisterTest extends Tjenestetest {

    private static final UUID ANSVARLIG = UUID.fromString("2a5f38d8-7092-4b3f-85cc-7e272c3c4bb0");
    private static final UUID PRIMAER_PART = UUID.fromString("d839f26a-d4d1-4441-b2d6-3dbbb12a9404");

    @Inject
    Rollelister lister;

    @Inject
    Objektopslag opslag;

    @Test
    void rollerOgTyperErKlasserIHverSinFacet() throws Throwable {
        VertxContextSupport.subscribeAndAwait(lister::registrer);

        var klasser = VertxContextSupport.subscribeAndAwait(() -> opslag.hent(List.of(ANSVARLIG, PRIMAER_PART)));
        assertThat(klasser)
                .extracting(k -> k.indhold().egenskaber().getFirst().navn().orElseThrow())
                .containsExactly("Ansvarlig", "Primær part");
        var facet = klasser.getFirst().indhold().relationer("Facet").getFirst().referenceID();
        var facetten =
                VertxContextSupport.subscribeAndAwait(() -> opslag.hent(List.of(((UnikId.UuidRef) facet).vaerdi())));
        assertThat(facetten.getFirst().indhold().egenskaber().getFirst().noegle())
                .contains("Opgaverolle");
    }

    @Test
    void andenGangAendrerIntet() throws Throwable {
        VertxContextSupport.subscribeAndAwait(lister::registrer);
        var registreringer = antal("registrering");
        VertxContextSupport.subscribeAndAwait(lister::registrer);

        assertThat(registreringer).isGreaterThan(90);
        assertThat(antal("registrering")).isEqualTo(registreringer);
    }
}
