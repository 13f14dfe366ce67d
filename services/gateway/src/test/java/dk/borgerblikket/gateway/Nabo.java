package dk.borgerblikket.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** A neighbouring service at the address that the gateway is configured with: up, down, or resetting connections. */
final class Nabo {

    /** What the service answers. */
    @FunctionalInterface
    interface Svar {
        void giv(HttpExchange kald) throws IOException, InterruptedException;
    }

    static {
        // Headers and body are two writes; without this the second waits for the first one's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final InetSocketAddress adresse;
    private volatile Svar svar;
    private @Nullable HttpServer server;
    private @Nullable ServerSocket nulstiller;
    private @Nullable ExecutorService traade;

    Nabo(String navn, Svar svar) {
        var url = URI.create(ConfigProvider.getConfig().getValue(navn + ".url", String.class));
        this.adresse = new InetSocketAddress(InetAddress.getLoopbackAddress(), url.getPort());
        this.svar = svar;
        op();
    }

    void svarer(Svar nyt) {
        svar = nyt;
    }

    /** Up, with this answer. */
    synchronized void opMed(Svar nyt) {
        svar = nyt;
        if (server == null) {
            op();
        }
    }

    private void op() {
        ned();
        traade = Executors.newVirtualThreadPerTaskExecutor();
        var ny = bundet();
        ny.setExecutor(traade);
        ny.createContext("/", this::svar);
        ny.start();
        server = ny;
    }

    /** Ends a complete answer so that the connection can be used again, and breaks the connection otherwise. */
    private void svar(HttpExchange kald) {
        try {
            kald.getRequestBody();
            svar.giv(kald);
            kald.getResponseBody().close();
        } catch (InterruptedException afbrudt) {
            kald.close();
            Thread.currentThread().interrupt();
        } catch (IOException afbrudt) {
            kald.close();
        }
    }

    /** A socket that has just been closed may hold the port a moment longer. */
    private HttpServer bundet() {
        var frist = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (true) {
            try {
                return HttpServer.create(adresse, 0);
            } catch (BindException optaget) {
                if (System.nanoTime() > frist) {
                    throw new UncheckedIOException(optaget);
                }
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            } catch (IOException fejl) {
                throw new UncheckedIOException(fejl);
            }
        }
    }

    synchronized void ned() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
        if (traade != null) {
            traade.shutdownNow();
            traade = null;
        }
        if (nulstiller != null) {
            try {
                nulstiller.close();
            } catch (IOException fejl) {
                throw new UncheckedIOException(fejl);
            }
            nulstiller = null;
        }
    }

    /** Accepts every connection and resets it as soon as the request has begun to arrive. */
    synchronized void nulstillerForbindelser() {
        ned();
        try {
            var sokkel = new ServerSocket(adresse.getPort(), 50, adresse.getAddress());
            nulstiller = sokkel;
            Thread.startVirtualThread(() -> {
                while (!sokkel.isClosed()) {
                    try (var forbindelse = sokkel.accept()) {
                        forbindelse.getInputStream().read();
                        forbindelse.setSoLinger(true, 0);
                    } catch (IOException lukket) {
                        // The next connection, or the end of the loop.
                    }
                }
            });
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }

    static void json(HttpExchange kald, int status, byte[] krop) throws IOException {
        kald.getResponseHeaders().set("Content-Type", "application/json");
        // Without its length, as a service answers when it is longer than its buffer.
        kald.sendResponseHeaders(status, krop.length == 0 ? -1 : 0);
        if (krop.length > 0) {
            kald.getResponseBody().write(krop);
        }
    }
}
