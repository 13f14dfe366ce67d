package dk.borgerblikket.reporting.kald;

import io.vertx.mutiny.sqlclient.Row;

/** The counters of a row of {@code maanedskald}, or of a sum of such rows. */
public final class Talraekke {

    private Talraekke() {}

    /** The counters. */
    public static Kaldstal af(Row raekke) {
        return new Kaldstal(
                raekke.getLong("med_data"),
                raekke.getLong("uden_data"),
                raekke.getLong("teknisk_fejl"),
                raekke.getLong("sager_med"),
                raekke.getLong("sager_uden"),
                raekke.getLong("ydelser_med"),
                raekke.getLong("ydelser_uden"));
    }
}
