package dk.borgerblikket.reporting.forsendelse;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** A mail server, and the service set up to send through it; nothing is sent or made unless a test asks for it. */
public final class PostkasseResource implements QuarkusTestResourceLifecycleManager {

    static final GreenMail POSTHUS =
            new GreenMail(new ServerSetup(ledigPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static int ledigPort() {
        try (var sokkel = new ServerSocket(0)) {
            return sokkel.getLocalPort();
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }

    @Override
    public Map<String, String> start() {
        POSTHUS.start();
        return Map.of(
                "quarkus.mailer.mock", "false",
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", Integer.toString(POSTHUS.getSmtp().getPort()),
                "quarkus.mailer.start-tls", "DISABLED",
                "rapport.forsendelse.interval", "off",
                "rapport.dannelse.cron", "off");
    }

    @Override
    public void stop() {
        POSTHUS.stop();
    }
}
