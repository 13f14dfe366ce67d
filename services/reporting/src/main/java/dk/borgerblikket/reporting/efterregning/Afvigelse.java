package dk.borgerblikket.reporting.efterregning;

import dk.borgerblikket.reporting.kald.Kaldstal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place whose figures differ.
 *
 * @param sted CVR number, or {@code ukendt}
 * @param rapporten the counters that reports are made of
 * @param kaldene the stored calls, counted now
 * @param opslagene the gateway's access rows, counted now
 */
@Schema(
        description =
                "Et sted, hvor tallene ikke stemmer: rapportens tal, de gemte kald talt igen, og gatewayens opslag")
record Afvigelse(String sted, Kaldstal rapporten, Kaldstal kaldene, Kaldstal opslagene) {}
