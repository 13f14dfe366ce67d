package dk.borgerblikket.pages;

import io.quarkus.arc.All;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** Makes the answer of a page's resource: the filled-in template in the user's language, or where to go next. */
@Singleton
public final class Sider {

    static final String HTML = "text/html;charset=UTF-8";

    private final CurrentVertxRequest request;
    private final Aktiver aktiver;
    private final List<Menu> menuer;

    Sider(CurrentVertxRequest request, Aktiver aktiver, @All List<Menu> menuer) {
        this.request = request;
        this.aktiver = aktiver;
        this.menuer = menuer;
    }

    /** The language of the request that is being answered. */
    public Sprog sprog() {
        return Sprogvalg.af(request.getCurrent());
    }

    /** Whether a script asks for a part of the page; without a script the whole page is wanted. */
    public boolean kunEnDel() {
        return request.getCurrent().request().headers().contains(Htmxkald.HEADER);
    }

    /** The page, with status 200. */
    public Uni<Response> vis(TemplateInstance side) {
        return vis(200, side);
    }

    /** The page with another status: 422 for a form that has to be corrected, 404 for what does not exist. */
    public Uni<Response> vis(int status, TemplateInstance side) {
        return faerdig(side, request.getCurrent())
                .createUni()
                .map(html -> Response.status(status).type(HTML).entity(html).build());
    }

    /** What a form that changed something answers with, so that a reload does not send it once more. */
    public Response videre(String sti) {
        return Response.seeOther(URI.create(sti)).build();
    }

    TemplateInstance faerdig(TemplateInstance side, RoutingContext kald) {
        return side.data("side", new Side(kald, aktiver, menuer))
                .setAttribute(
                        MessageBundles.ATTRIBUTE_LOCALE, Sprogvalg.af(kald).locale());
    }
}
