package dk.borgerblikket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerblikket.testing.TlsResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client certificate as the second way for a system to say who it is, over real TLS. */
@QuarkusTest
@WithTestResource(UdstederResource.class)
@WithTestResource(TlsResource.class)
class CertifikatTest {

    private static final UUID SYSTEM = UUID.fromString(TlsResource.IT_SYSTEM);
    private static final String SYSTEMSTI = "/proeve/system";

    TlsResource.Kort kort;

    @TestHTTPResource(value = "/", tls = true)
    URI rod;

    @Test
    void aListedCertificateIsTheSystemThatItIsListedFor() throws Exception {
        var svar = kald(kort.betroet().med(TlsResource.LISTET), SYSTEMSTI);

        assertThat(svar.statusCode()).isEqualTo(200);
        assertThat(svar.body()).contains(TlsResource.IT_SYSTEM).contains("11111111");
    }

    @Test
    void aSystemByCertificateIsNobodyElse() throws Exception {
        for (var sti : new String[] {"/proeve/borger", "/proeve/tjeneste", "/proeve/kommuner/11111111"}) {
            afvist(kald(kort.betroet().med(TlsResource.LISTET), sti), 403, "FORKERT_TOKENTYPE");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {TlsResource.ULISTET, TlsResource.OPHOERT})
    void aTrustedCertificateThatIsNotListedNowGivesNothing(String certifikat) throws Exception {
        afvist(kald(kort.betroet().med(certifikat), SYSTEMSTI), 403, "CERTIFIKAT_UKENDT");
    }

    @Test
    void aCertificateThatIsNotListedTakesNothingFromAToken() throws Exception {
        var svar =
                kald(kort.betroet().med(TlsResource.ULISTET), SYSTEMSTI, "Bearer " + Tokens.system(SYSTEM, "22222222"));

        assertThat(svar.statusCode()).isEqualTo(200);
        assertThat(svar.body()).contains("22222222");
    }

    @Test
    void anUnknownAuthorityDoesNotGetAConnectionEvenForAListedCertificate() {
        assertThatThrownBy(() -> kald(kort.fremmed().med(TlsResource.FREMMED, kort.betroet()), SYSTEMSTI))
                .isInstanceOf(IOException.class);
    }

    @Test
    void withoutCertificateAndTokenNobodyIsKnown() throws Exception {
        afvist(kald(kort.betroet().uden(), SYSTEMSTI), 401, "MANGLER_LOGIN");
    }

    @Test
    void aTokenWorksWithoutACertificate() throws Exception {
        assertThat(kald(kort.betroet().uden(), SYSTEMSTI, "Bearer " + Tokens.system(SYSTEM, "11111111"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void tokenAndCertificateMayNameTheSameSystem() throws Exception {
        assertThat(kald(
                                kort.betroet().med(TlsResource.LISTET),
                                SYSTEMSTI,
                                "Bearer " + Tokens.system(SYSTEM, "11111111"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theSystemOfACertificateCannotActForAnotherMunicipalityByToken() throws Exception {
        afvist(
                kald(kort.betroet().med(TlsResource.LISTET), SYSTEMSTI, "Bearer " + Tokens.system(SYSTEM, "22222222")),
                403,
                "CERTIFIKAT_MODSIGER");
    }

    @Test
    void aTokenOfSomebodyElseContradictsTheCertificate() throws Exception {
        var listet = kort.betroet().med(TlsResource.LISTET);

        afvist(
                kald(listet, SYSTEMSTI, "Bearer " + Tokens.system(UUID.randomUUID(), "11111111")),
                403,
                "CERTIFIKAT_MODSIGER");
        afvist(kald(listet, "/proeve/borger", "Bearer " + Tokens.borger("6101901234")), 403, "CERTIFIKAT_MODSIGER");
        afvist(kald(listet, "/proeve/tjeneste", "Bearer " + Tokens.tjeneste("gateway")), 403, "CERTIFIKAT_MODSIGER");
    }

    @Test
    void aBadTokenIsNotMadeGoodByACertificate() throws Exception {
        afvist(kald(kort.betroet().med(TlsResource.LISTET), SYSTEMSTI, "Bearer x.y.z"), 401, "MANGLER_LOGIN");
    }

    @Test
    void aHeaderThatTellsOfACertificateIsNotBelieved() throws Exception {
        try (var klient =
                HttpClient.newBuilder().sslContext(kort.betroet().uden()).build()) {
            var request = HttpRequest.newBuilder(rod.resolve(SYSTEMSTI));
            for (var navn : new String[] {
                "X-Forwarded-Client-Cert", "X-SSL-Client-Cert", "X-SSL-Client-Sha256", "Ssl-Client-Cert", "Client-Cert"
            }) {
                request.header(navn, kort.betroet().fingeraftryk(TlsResource.LISTET));
            }
            afvist(klient.send(request.build(), BodyHandlers.ofString()), 401, "MANGLER_LOGIN");
        }
    }

    private HttpResponse<String> kald(SSLContext tls, String sti, String... authorization) throws Exception {
        try (var klient = HttpClient.newBuilder().sslContext(tls).build()) {
            var request = HttpRequest.newBuilder(rod.resolve(sti));
            for (var vaerdi : authorization) {
                request.header("Authorization", vaerdi);
            }
            return klient.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static void afvist(HttpResponse<String> svar, int status, String kode) {
        assertThat(svar.statusCode()).isEqualTo(status);
        assertThat(svar.body()).contains(kode);
    }
}
