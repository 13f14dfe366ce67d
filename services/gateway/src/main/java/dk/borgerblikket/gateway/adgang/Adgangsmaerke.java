package dk.borgerblikket.gateway.adgang;

import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far a list has come in each source. Opaque to the caller.
 *
 * @param steder the source's own mark; empty where nothing of it has been shown
 */
record Adgangsmaerke(Map<Adgangskilde, String> steder) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{0,64}(\\.[0-9a-f]{0,64}){2}");

    Adgangsmaerke {
        steder = Map.copyOf(steder);
    }

    /**
     * The place that the parameter {@code efter} names; the start when there is none.
     *
     * @throws Fejl 400 when {@link #tekst()} has not written it
     */
    static Adgangsmaerke laes(@Nullable String efter) {
        if (efter == null || efter.isEmpty()) {
            return new Adgangsmaerke(Map.of());
        }
        if (!FORM.matcher(efter).matches()) {
            throw new Fejl(
                    FaellesFejl.UGYLDIG_PARAMETER, "Parameteren efter skal være værdien af naeste fra forrige side.");
        }
        var dele = efter.split("\\.", -1);
        var steder = new EnumMap<Adgangskilde, String>(Adgangskilde.class);
        for (var kilde : Adgangskilde.values()) {
            steder.put(kilde, dele[kilde.ordinal()]);
        }
        return new Adgangsmaerke(steder);
    }

    /** Where the source goes on; empty for its start. */
    String sted(Adgangskilde kilde) {
        return steder.getOrDefault(kilde, "");
    }

    /** Past this one. */
    Adgangsmaerke forbi(Adgang adgang) {
        var efter = new EnumMap<Adgangskilde, String>(Adgangskilde.class);
        efter.putAll(steder);
        efter.put(adgang.kilde(), adgang.maerke());
        return new Adgangsmaerke(efter);
    }

    String tekst() {
        return Arrays.stream(Adgangskilde.values()).map(this::sted).collect(Collectors.joining("."));
    }
}
