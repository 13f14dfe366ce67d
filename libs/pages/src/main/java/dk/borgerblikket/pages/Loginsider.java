package dk.borgerblikket.pages;

import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

/** What both kinds of users see around their login, in a service that has pages for them. */
@Singleton
class Loginsider {

    @CheckedTemplate(basePath = "sider")
    static class Skabeloner {

        static native TemplateInstance loggetud();

        static native TemplateInstance afbrudt();

        private Skabeloner() {}
    }

    private final Sider sider;
    private final Sidekonfiguration konfiguration;

    Loginsider(Sider sider, Sidekonfiguration konfiguration) {
        this.sider = sider;
        this.konfiguration = konfiguration;
    }

    Response login(Sideomraade omraade) {
        kraev(omraade);
        return sider.videre(omraade.rod());
    }

    Uni<Response> afbrudt(Sideomraade omraade) {
        kraev(omraade);
        return sider.vis(Skabeloner.afbrudt());
    }

    Uni<Response> loggetUd(Sideomraade omraade) {
        kraev(omraade);
        return sider.vis(Skabeloner.loggetud());
    }

    private void kraev(Sideomraade omraade) {
        var har = switch (omraade) {
            case BORGER -> konfiguration.borger();
            case MEDARBEJDER -> konfiguration.medarbejder();
        };
        if (!har) {
            throw new Fejl(FaellesFejl.IKKE_FUNDET);
        }
    }
}
