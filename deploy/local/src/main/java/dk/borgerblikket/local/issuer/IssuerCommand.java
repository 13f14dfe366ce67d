package dk.borgerblikket.local.issuer;

import dk.borgerblikket.local.demo.DemoLogins;
import dk.borgerblikket.testing.Udsteder;
import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.CountDownLatch;

/**
 * Runs the test issuer with the demo's citizens and employees on its login pages, until the process is stopped. It listens on
 * every address, which belongs where nothing is real.
 */
public final class IssuerCommand {

    private static final int PORT = 8080;

    private IssuerCommand() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var port = arguments.length == 0 ? PORT : Integer.parseInt(arguments[0]);
        var everywhere = InetAddress.getByAddress(new byte[4]);
        var issuer = Udsteder.start(everywhere, port, DemoLogins.all());
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            issuer.close();
            stopped.countDown();
        }));
        System.out.println("Test-udstederen svarer på port " + port + ".");
        stopped.await();
    }
}
