package dk.borgerblikket.pages;

import dk.borgerblikket.web.Problem;
import dk.borgerblikket.web.Problemform;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells a user what went wrong, as a page. */
@Singleton
class Fejlside implements Problemform {

    private static final int FORBUDT = 403;

    @CheckedTemplate(basePath = "sider")
    static class Skabeloner {

        /**
         * @param art which of the headings: {@code LOGIN}, {@code ADGANG}, {@code FINDES_IKKE}, {@code FEJL} or {@code FREMMED}
         * @param titel what is wrong, in Danish
         * @param detalje what is wrong this time, in Danish
         */
        static native TemplateInstance fejl(
                String art, @Nullable String titel, @Nullable String detalje, @Nullable String korrelation);

        private Skabeloner() {}
    }

    private final Sider sider;

    Fejlside(Sider sider) {
        this.sider = sider;
    }

    @Override
    public boolean gaelder(String sti) {
        return Sideomraade.paa(sti).isPresent();
    }

    @Override
    public Form form(Problem problem, RoutingContext kald) {
        var art = switch (problem.status()) {
            case 401 -> "LOGIN";
            case 403 -> "ADGANG";
            case 404 -> "FINDES_IKKE";
            default -> "FEJL";
        };
        return form(
                problem.status(), Skabeloner.fejl(art, problem.title(), problem.detail(), problem.korrelation()), kald);
    }

    /** A form that was not sent from a page of ours. */
    Form fremmedFormular(RoutingContext kald) {
        return form(FORBUDT, Skabeloner.fejl("FREMMED", null, null, null), kald);
    }

    private Form form(int status, TemplateInstance side, RoutingContext kald) {
        return new Form(status, Sider.HTML, sider.faerdig(side, kald).render().getBytes(StandardCharsets.UTF_8));
    }
}
