package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.fjern;
import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.raekker;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static dk.borgerblikket.caseindex.Indeks.sager;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

/** A system that shows a client certificate instead of a token writes and removes as the system that it is listed for. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(TlsResource.class)
class CertifikatTest {

    private final UUID uuid = UUID.randomUUID();

    TlsResource.Kort kort;

    @TestHTTPResource(value = "/sagdokumentindeks/v1/", tls = true)
    URI rod;

    @Test
    void aSystemByCertificateDeliversAndRemovesItsOwn() throws Exception {
        assertThat(kald(TlsResource.LISTET, "importer", sager(sag(uuid))).body())
                .contains("\"StatusKode\":20");
        assertThat(raekker(uuid)).isPositive();

        assertThat(kald(TlsResource.LISTET, "fjern", fjern(uuid)).body()).contains("\"StatusKode\":20");
        assertThat(raekker(uuid)).isZero();
    }

    @Test
    void theSameGoesForSoap() throws Exception {
        importer(sag(uuid));
        var besked = """
                <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
                <sdi:FjernSagDokumentIndeksInput xmlns:sdi="urn:oio:sts:sagdok:sagdokumentindeks:6"
                  xmlns:sd="urn:oio:sagdok:3.0.0"><sdi:SagUuid><sd:UUIDIdentifikator>%s</sd:UUIDIdentifikator></sdi:SagUuid>
                </sdi:FjernSagDokumentIndeksInput></soap:Body></soap:Envelope>""".formatted(uuid);

        assertThat(kald(TlsResource.ULISTET, "/sagdokumentindeks/6", "text/xml", besked)
                        .statusCode())
                .isEqualTo(403);
        assertThat(raekker(uuid)).isPositive();
        assertThat(kald(TlsResource.LISTET, "/sagdokumentindeks/6", "text/xml", besked)
                        .statusCode())
                .isEqualTo(200);
        assertThat(raekker(uuid)).isZero();
    }

    @Test
    void aCertificateThatIsNotListedDeliversNothing() throws Exception {
        assertThat(kald(TlsResource.ULISTET, "importer", sager(sag(uuid))).statusCode())
                .isEqualTo(403);
        assertThat(raekker(uuid)).isZero();
    }

    @Test
    void grantsCannotBeRemovedOnBehalfOfACertificate() throws Exception {
        importer(sag(uuid));

        var svar = kald(TlsResource.LISTET, "fjern", fjern(uuid).put("FjernOgsaaYdelse", true));

        assertThat(svar.statusCode()).isEqualTo(422);
        assertThat(svar.body()).contains("FJERN_YDELSE_KRAEVER_TOKEN");
        assertThat(raekker(uuid)).isPositive();
    }

    private HttpResponse<String> kald(String certifikat, String handling, JsonNode besked) throws Exception {
        return kald(certifikat, handling, "application/json", besked.toString());
    }

    private HttpResponse<String> kald(String certifikat, String sti, String format, String besked) throws Exception {
        try (var klient = HttpClient.newBuilder()
                .sslContext(kort.betroet().med(certifikat))
                .build()) {
            return klient.send(
                    HttpRequest.newBuilder(rod.resolve(sti))
                            .header("Content-Type", format)
                            .POST(BodyPublishers.ofString(besked))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
