package dk.borgerblikket.gateway;

import io.quarkus.logging.LoggingFilter;
import io.vertx.core.http.HttpClosedException;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Keeps one line out of the log that says nothing new: when a source is given up at its deadline, its connection is
 * closed, and the HTTP client reports the closing as an exception that nobody waits for any more. That the source was too
 * late is logged where it is given up.
 */
@LoggingFilter(name = "afbrudte-forbindelser")
public final class AfbrudteForbindelser implements Filter {

    @Override
    public boolean isLoggable(LogRecord linje) {
        return !(linje.getThrown() instanceof HttpClosedException
                && String.valueOf(linje.getLoggerName()).startsWith("io.quarkus.mutiny"));
    }
}
