package dk.borgerblikket.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts a body that is sent to us without its length, and refuses it with a problem when it grows too large. What other
 * services answer us is no such body: it comes without its length as soon as it is longer than their buffer.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public final class Beskedgraense implements ReaderInterceptor {

    private final Beskedgraenser graenser;
    private final CurrentVertxRequest request;

    Beskedgraense(Beskedgraenser graenser, CurrentVertxRequest request) {
        this.graenser = graenser;
        this.request = request;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext kontekst) throws IOException {
        if (kontekst.getHeaders().getFirst("Content-Length") == null) {
            kontekst.setInputStream(new Talt(
                    kontekst.getInputStream(), graenser.paa(request.getCurrent().normalizedPath())));
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
