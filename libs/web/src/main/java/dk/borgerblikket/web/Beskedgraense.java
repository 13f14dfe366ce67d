package dk.borgerblikket.web;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts a body that is sent without its length, and refuses it with a problem when it grows too large. */
@Provider
public final class Beskedgraense implements ReaderInterceptor {

    /** So far before the framework's own limit, which reads ahead and answers without a body of its own. */
    private static final long FORSPRING = 256 * 1024;

    private final long maksBytes;

    Beskedgraense(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10M") MemorySize maksBesked) {
        this.maksBytes = maksBesked.asLongValue() - FORSPRING;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext kontekst) throws IOException {
        if (kontekst.getHeaders().getFirst("Content-Length") == null) {
            kontekst.setInputStream(new Talt(kontekst.getInputStream(), maksBytes));
        }
        return kontekst.proceed();
    }

    private static final class Talt extends FilterInputStream {

        private final long maks;
        private long laest;

        Talt(InputStream besked, long maks) {
            super(besked);
            this.maks = maks;
        }

        @Override
        public int read() throws IOException {
            var tegn = super.read();
            taelMed(tegn < 0 ? 0 : 1);
            return tegn;
        }

        @Override
        public int read(byte[] buffer, int fra, int hoejst) throws IOException {
            var antal = super.read(buffer, fra, hoejst);
            taelMed(antal);
            return antal;
        }

        private void taelMed(int antal) {
            laest += Math.max(antal, 0);
            if (laest > maks) {
                throw new Fejl(FaellesFejl.BESKED_FOR_STOR);
            }
        }
    }
}
