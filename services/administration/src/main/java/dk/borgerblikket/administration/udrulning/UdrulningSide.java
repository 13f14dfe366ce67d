package dk.borgerblikket.administration.udrulning;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.pages.Sider;
import dk.borgerblikket.pages.diagram.Kurvediagram;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The picture as a page. */
@Path("/admin/udrulning")
@RolesAllowed(Adgang.MEDARBEJDER)
final class UdrulningSide {

    @CheckedTemplate(basePath = "udrulning")
    static class Skabeloner {

        static native TemplateInstance udrulning(Udrulningsbillede billede, List<Linje> linjer, RawString kurve);

        private Skabeloner() {}
    }

    /**
     * A row of the table.
     *
     * @param dato the day, in words
     */
    record Linje(String dato, Boelge boelge) {}

    private final Udrulning udrulning;
    private final Sider sider;

    UdrulningSide(Udrulning udrulning, Sider sider) {
        this.udrulning = udrulning;
        this.sider = sider;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> vis() {
        var sprog = sider.sprog().locale();
        var lang = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(sprog);
        return udrulning
                .billede()
                .flatMap(billede -> sider.vis(Skabeloner.udrulning(
                        billede,
                        billede.boelger().stream()
                                .map(b -> new Linje(lang.format(b.dato()), b))
                                .toList(),
                        kurve(billede, sprog))));
    }

    private static RawString kurve(Udrulningsbillede billede, Locale sprog) {
        var tekster = MessageBundles.get(Udrulningstekster.class, Localized.Literal.of(sprog.getLanguage()));
        var kort = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(sprog);
        return new Kurvediagram(
                        tekster.kurve(),
                        tekster.kurve_beskrivelse(),
                        billede.kommuner(),
                        true,
                        billede.boelger().stream()
                                .map(b -> punkt(b.dato(), kort, b.iAlt()))
                                .toList())
                .svg();
    }

    private static Kurvediagram.Punkt punkt(LocalDate dag, DateTimeFormatter kort, int iAlt) {
        return new Kurvediagram.Punkt(kort.format(dag), dag.toEpochDay(), iAlt);
    }
}
