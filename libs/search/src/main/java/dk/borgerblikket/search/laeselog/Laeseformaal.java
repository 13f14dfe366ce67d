package dk.borgerblikket.search.laeselog;

import dk.borgerblikket.administrationclient.Opsaetninger;
import dk.borgerblikket.search.Soegefejl;
import dk.borgerblikket.visibility.konfiguration.Formaal;
import dk.borgerblikket.web.Fejl;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Why somebody reads: the header {@code Formaal} holds the code of one of the national purposes. A reader that says nothing
 * works on the citizen's case, which is what the agreements are for.
 */
@ApplicationScoped
public class Laeseformaal {

    /** Name of the header. */
    public static final String HEADER = "Formaal";

    /** The purpose of a reader that states none. */
    static final String STANDARD = "SAGSBEHANDLING";

    private final CurrentVertxRequest request;
    private final Opsaetninger opsaetninger;

    Laeseformaal(CurrentVertxRequest request, Opsaetninger opsaetninger) {
        this.request = request;
        this.opsaetninger = opsaetninger;
    }

    /**
     * A purpose as it is written down.
     *
     * @param kode its code
     * @param forsinkelseDage days until the citizen is told
     */
    record Angivet(String kode, int forsinkelseDage) {}

    /**
     * The purpose of the request that is being answered.
     *
     * @throws Fejl {@link Soegefejl#UKENDT_FORMAAL} when the header holds anything but a known code
     */
    Angivet nu() {
        var kontekst = request.getCurrent();
        var kode = kontekst == null ? null : kontekst.request().getHeader(HEADER);
        if (kode == null) {
            return new Angivet(
                    STANDARD,
                    opsaetninger
                            .nu()
                            .nationalt()
                            .formaal(STANDARD)
                            .map(Formaal::forsinkelseDage)
                            .orElse(0));
        }
        return opsaetninger
                .nu()
                .nationalt()
                .formaal(kode)
                .map(formaal -> new Angivet(formaal.kode(), formaal.forsinkelseDage()))
                .orElseThrow(() -> new Fejl(Soegefejl.UKENDT_FORMAAL));
    }

    /** Days until the citizen is told of a look-up in this purpose. One that nobody knows waits as long as any. */
    public int forsinkelseDage(String kode) {
        var nationalt = opsaetninger.nu().nationalt();
        return nationalt
                .formaal(kode)
                .map(Formaal::forsinkelseDage)
                .orElseGet(() -> nationalt.formaal().stream()
                        .mapToInt(Formaal::forsinkelseDage)
                        .max()
                        .orElse(0));
    }
}
