package dk.borgerblikket.administration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Sideklient;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who gets in to the pages at all. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class SideadgangTest {

    @TestHTTPResource
    URI tjeneste;

    @Test
    void theFirstPageNeedsALoginAndGreetsTheEmployee() {
        assertThat(Sideklient.ukendt(tjeneste)
                        .kun("GET", "/admin", Map.of(), Map.of())
                        .status())
                .isEqualTo(302);

        var side = Sideklient.medarbejder(tjeneste, "11111111").hent("/admin");
        assertThat(side.status()).isEqualTo(200);
        assertThat(side.html().select("h1").text()).isEqualTo("Hvad vil du?");
    }
}
