package dk.borgerblikket.administration.sider.overblik;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.kle.Kle;
import dk.borgerblikket.lookupclient.Klasse;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.pages.Sider;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * A search in KLE. With a script its answers are proposals under the field where a number is written; without one it is a
 * page that leads back with the number.
 */
@Path("/admin/kle-soegning")
@RolesAllowed(Adgang.MEDARBEJDER)
final class KlesoegningsideResource {

    private static final int HOEJST = 50;
    private static final int MAKS_TEKST = 100;
    private static final Pattern NUMMER = Pattern.compile("[0-9]{2}(\\.[0-9]{2}){0,2}");

    /**
     * A class that can be opened.
     *
     * @param moenster the pattern of a line that is about it
     */
    record Forslag(String moenster, String titel) {}

    @CheckedTemplate(basePath = "kommuneoverblik")
    static class Skabeloner {

        static native TemplateInstance klesoegning(String tekst, String cvr, boolean kendt, List<Forslag> forslag);

        private Skabeloner() {}
    }

    private final Kle kle;
    private final Clock ur;
    private final Sider sider;

    KlesoegningsideResource(Kle kle, Clock ur, Sider sider) {
        this.kle = kle;
        this.ur = ur;
        this.sider = sider;
    }

    /**
     * @param tekst a number, its beginning, or words of a title
     * @param cvr the authority whose page to lead back to; null when the answer goes into a page
     */
    @GET
    @Operation(hidden = true)
    public Uni<Response> soeg(@RestQuery("kle") @Nullable String tekst, @RestQuery @Nullable String cvr) {
        var soegt = tekst == null ? "" : tekst.strip().replace(".*", "");
        var tilbage = cvr == null ? "" : Cvr.laes(cvr).map(Cvr::cifre).orElse("");
        var opslag = kle.nu();
        var fundne = soegt.length() > MAKS_TEKST
                ? List.<Klasse>of()
                : opslag.map(o -> o.soegKlasser(soegt, Dato.dag(ur.instant()), HOEJST))
                        .orElse(List.of());
        return sider.vis(Skabeloner.klesoegning(
                soegt,
                tilbage,
                opslag.isPresent(),
                fundne.stream()
                        .filter(klasse -> NUMMER.matcher(klasse.nummer()).matches())
                        .map(klasse -> new Forslag(moenster(klasse.nummer()), klasse.titel()))
                        .toList()));
    }

    /** {@code 32.24} is opened as {@code 32.24.*}; a subject is opened by itself. */
    private static String moenster(String nummer) {
        return nummer.length() == "NN.NN.NN".length() ? nummer : nummer + ".*";
    }
}
