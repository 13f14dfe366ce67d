package dk.borgerblikket.identity.oidc;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The client certificates that identify a system, by the SHA-256 of the certificate in hexadecimal. */
@ConfigMapping(prefix = "borgerblikket.certifikater")
interface Certifikater {

    /** By fingerprint: 64 hexadecimal digits without colons. */
    @WithParentName
    Map<String, Certifikat> alle();

    /** Whom a certificate stands for: one system on behalf of one municipality. */
    interface Certifikat {

        /** The it-system instance of the service agreement. */
        UUID itSystem();

        /** The municipality on whose behalf it calls. */
        String cvr();

        /** First moment at which it no longer counts; its own expiry holds besides. */
        Optional<Instant> gyldigTil();
    }
}
