package dk.borgerblikket.benefitindex.soap;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.soap.konvolut.Soapversion;
import dk.borgerblikket.soap.proeve.Soapklient;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.TlsResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A system that shows a client certificate instead of a token is the system that it is listed for. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(TlsResource.class)
class SoapcertifikatTest {

    private final UUID uuid = UUID.randomUUID();

    TlsResource.Kort kort;

    @TestHTTPResource(value = "/", tls = true)
    URI rod;

    @Test
    void aListedSystemDeliversAndRemovesAndAnotherDoesNot() throws Exception {
        var importer = Klientbeskeder.importer(Klientbeskeder.bevilling(uuid));
        var fjern = Klientbeskeder.fjernBevilling(uuid);

        assertThat(kald(TlsResource.ULISTET, Adresser.YDELSER, importer).statusCode())
                .isEqualTo(403);
        assertThat(kald(TlsResource.LISTET, Adresser.BEVILLINGER, fjern).body()).contains("<sd:StatusKode>44<");
        assertThat(kald(TlsResource.LISTET, Adresser.YDELSER, importer).body()).contains("<sd:StatusKode>20<");

        assertThat(kald(TlsResource.ULISTET, Adresser.BEVILLINGER, fjern).statusCode())
                .isEqualTo(403);
        assertThat(kald(TlsResource.LISTET, Adresser.BEVILLINGER, fjern).body()).contains("<sd:StatusKode>20<");
    }

    private HttpResponse<String> kald(String certifikat, String sti, String besked) throws Exception {
        try (var klient = HttpClient.newBuilder()
                .sslContext(kort.betroet().med(certifikat))
                .build()) {
            return klient.send(
                    HttpRequest.newBuilder(rod.resolve(sti))
                            .header("Content-Type", "application/soap+xml")
                            .POST(BodyPublishers.ofString(Soapklient.konvolut(Soapversion.V12, "", besked)))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
