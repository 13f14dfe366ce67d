package dk.borgerblikket.local;

import dk.borgerblikket.local.demo.DemoLoader;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives test classes the running system with its demo data as a parameter of type {@link LocalSystem}. It is started
 * once, when the first class asks for it, and stopped after the last one. A class that changes what the demo data say
 * must do so for authorities of its own.
 */
public final class RunningSystem implements BeforeAllCallback, ParameterResolver {

    /** Folder of the repository; the tests run in the folder of their module. */
    public static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    /** Every overview is a visit of its own: no test can wait until a citizen has been away for half an hour. */
    private static final Map<String, String> BESIDES = Map.of("GATEWAY_OPSLAG_BESOEGSPAUSE", "PT0S");

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(RunningSystem.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        system(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == LocalSystem.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return system(context);
    }

    private static LocalSystem system(ExtensionContext context) {
        return context.getRoot().getStore(OURS).computeIfAbsent(LocalSystem.class, _ -> started(), LocalSystem.class);
    }

    private static LocalSystem started() {
        var data = ROOT.resolve("deploy/local/target/koersel");
        var settings = new Settings(ROOT, data, Ports.free(), true, true, BESIDES);
        var system = new LocalSystem(settings, System.out::println);
        try {
            system.start();
            new DemoLoader(system, System.out::println).loadIfEmpty();
            return system;
        } catch (StartupFailure failure) {
            system.close();
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }
}
