package dk.borgerblikket.administration.sider.revision;

import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.web.FaellesFejl;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a search asks for, as it stands in the address. A field that is left empty does not limit. */
public final class Revisionsfelter {

    /** Latest time that there is room for. */
    static final Instant ALTID = Instant.parse("9999-12-31T23:59:59Z");

    @QueryParam("cvr")
    @Nullable
    String cvr;

    @QueryParam("hvad")
    @Nullable
    String hvad;

    @QueryParam("hvem")
    @Nullable
    String hvem;

    @QueryParam("formaal")
    @Nullable
    String formaal;

    @QueryParam("fra")
    @Nullable
    String fra;

    @QueryParam("til")
    @Nullable
    String til;

    @QueryParam("efter")
    @Nullable
    String efter;

    Optional<String> cvr() {
        return valgt(cvr);
    }

    Optional<String> hvad() {
        return valgt(hvad);
    }

    Optional<String> hvem() {
        return valgt(hvem);
    }

    Optional<String> formaal() {
        return valgt(formaal);
    }

    Optional<String> efter() {
        return valgt(efter);
    }

    /** The beginning of the first day. */
    Optional<Instant> fra() {
        return dag("fra", fra).map(dag -> dag.atStartOfDay(Dato.DANMARK).toInstant());
    }

    /** The end of the last day. */
    Optional<Instant> til() {
        return dag("til", til)
                .map(dag -> dag.plusDays(1).atStartOfDay(Dato.DANMARK).toInstant());
    }

    /** The field as it was sent, for the form. */
    public String vaerdi(String felt) {
        return alle().getOrDefault(felt, "");
    }

    /** Address of the page that begins there, with the same search. */
    public String naeste(Object sted) {
        var felter = alle();
        felter.put("efter", sted.toString());
        return "?"
                + felter.entrySet().stream()
                        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private Map<String, String> alle() {
        var felter = new LinkedHashMap<String, String>();
        valgt(cvr).ifPresent(v -> felter.put("cvr", v));
        valgt(hvad).ifPresent(v -> felter.put("hvad", v));
        valgt(hvem).ifPresent(v -> felter.put("hvem", v));
        valgt(formaal).ifPresent(v -> felter.put("formaal", v));
        valgt(fra).ifPresent(v -> felter.put("fra", v));
        valgt(til).ifPresent(v -> felter.put("til", v));
        return felter;
    }

    private static Optional<LocalDate> dag(String felt, @Nullable String tekst) {
        var felter = new Feltkontrol();
        var dag = felter.dato(felt, valgt(tekst).orElse(null));
        felter.afvisVedFejl(FaellesFejl.UGYLDIG_PARAMETER);
        return dag;
    }

    private static Optional<String> valgt(@Nullable String vaerdi) {
        return Optional.ofNullable(vaerdi).map(String::strip).filter(v -> !v.isEmpty());
    }
}
