package dk.borgerblikket.validation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The rules of a service, and how the sender is told of each demand. */
public final class Regelkatalog {

    private static final String TEKSTER = "krav.properties";

    private final List<? extends Indeksregel> regler;
    private final Map<Indekskrav, String> tekster;

    private Regelkatalog(List<? extends Indeksregel> regler, Map<Indekskrav, String> tekster) {
        this.regler = regler;
        this.tekster = tekster;
    }

    /**
     * The catalogue of these rules and demands, with the texts of {@code krav.properties} beside the demands.
     *
     * @throws IllegalStateException when a demand has no text
     */
    public static <R extends Enum<R> & Indeksregel, K extends Enum<K> & Indekskrav> Regelkatalog af(
            Class<R> regler, Class<K> krav) {
        var fil = new Properties();
        try (var bytes = krav.getResourceAsStream(TEKSTER)) {
            if (bytes == null) {
                throw new IllegalStateException(TEKSTER + " mangler");
            }
            fil.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var tekster = new LinkedHashMap<Indekskrav, String>();
        for (var et : krav.getEnumConstants()) {
            var tekst = fil.getProperty(et.name());
            if (tekst == null) {
                throw new IllegalStateException(TEKSTER + ": " + et + " mangler");
            }
            tekster.put(et, tekst);
        }
        return new Regelkatalog(Arrays.asList(regler.getEnumConstants()), Collections.unmodifiableMap(tekster));
    }

    List<? extends Indeksregel> regler() {
        return regler;
    }

    /** What is demanded, in Danish: what follows after the path of the element. */
    String tekst(Indekskrav krav) {
        return tekster.getOrDefault(krav, krav.name());
    }
}
