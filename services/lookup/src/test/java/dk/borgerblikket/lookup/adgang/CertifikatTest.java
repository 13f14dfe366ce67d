package dk.borgerblikket.lookup.adgang;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.testing.TlsResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** A system that shows a client certificate instead of a token looks up as the system that it is listed for. */
@QuarkusTest
@WithTestResource(TlsResource.class)
final class CertifikatTest extends Tjenestetest {

    TlsResource.Kort kort;

    @TestHTTPResource(value = "/klassifikation/v1/kle/udgaver", tls = true)
    URI adresse;

    @Test
    void etListetCertifikatSlaarOpOgEtUlistetGoerIkke() throws Exception {
        assertThat(status(TlsResource.LISTET)).isEqualTo(200);
        assertThat(status(TlsResource.ULISTET)).isEqualTo(403);
    }

    private int status(String certifikat) throws Exception {
        try (var klient = HttpClient.newBuilder()
                .sslContext(kort.betroet().med(certifikat))
                .build()) {
            return klient.send(HttpRequest.newBuilder(adresse).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
