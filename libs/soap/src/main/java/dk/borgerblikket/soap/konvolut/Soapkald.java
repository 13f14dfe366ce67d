package dk.borgerblikket.soap.konvolut;

import com.fasterxml.jackson.databind.JsonNode;
import dk.borgerblikket.soap.kontrakt.Beskedlaeser;
import dk.borgerblikket.soap.kontrakt.Kontrakt;
import dk.borgerblikket.soap.kontrakt.Laest;
import dk.borgerblikket.soap.kontrakt.Operation;
import dk.borgerblikket.web.Fejl;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jboss.logging.Logger;

/**
 * One call: the envelope is read up to the message, the message is read when the service asks for it, and the answer goes into
 * an envelope of the same version. Reading blocks while it waits for the sender. What is wrong with the envelope is thrown as
 * a {@link Fejl}, at any time until the message is read to its end.
 */
public final class Soapkald {

    private static final Logger LOG = Logger.getLogger(Soapkald.class);

    private final Kontrakt kontrakt;
    private final Operation operation;
    private final Beskedlaeser besked;
    private final RoutingContext kontekst;

    private Soapkald(Kontrakt kontrakt, Operation operation, Beskedlaeser besked, RoutingContext kontekst) {
        this.kontrakt = kontrakt;
        this.operation = operation;
        this.besked = besked;
        this.kontekst = kontekst;
    }

    /**
     * Reads up to the message.
     *
     * @param kontekst told of the envelope, so that an error is answered in its version
     * @throws Fejl with a {@link Soapfejlkode} when there is no message of the contract
     */
    public static Soapkald aabn(Kontrakt kontrakt, InputStream besked, RoutingContext kontekst) {
        return laes(() -> {
            var konvolut = new Konvolutlaeser(besked, hoved -> kontekst.put(Soapform.HOVED, hoved));
            var xml = konvolut.laesTilBesked();
            var operation =
                    kontrakt.operation(xml.getName()).orElseThrow(() -> new Fejl(Soapfejlkode.UKENDT_OPERATION));
            sammenlign(operation, konvolut.action(), kontekst);
            return new Soapkald(kontrakt, operation, new Beskedlaeser(xml, operation, konvolut::laesTilSlut), kontekst);
        });
    }

    /** The operation, as the message names it. */
    public Operation operation() {
        return operation;
    }

    /** The whole message. */
    public Laest besked() {
        return laes(besked::alt);
    }

    /** The next object of the message; empty at its end. */
    public Optional<Laest> naesteObjekt() {
        return laes(besked::naeste);
    }

    /** Whether there is another object; false once the whole envelope is read. */
    public boolean harFlere() {
        return laes(besked::harFlere);
    }

    /** The answer. */
    public Response svar(JsonNode output) {
        Hoved hoved = kontekst.get(Soapform.HOVED);
        return Response.ok(Konvolutskriver.svar(hoved, kontrakt, operation, output))
                .type(hoved.version().medietype())
                .build();
    }

    /** A caller may name the operation in three places; only the message counts. */
    private static void sammenlign(Operation operation, String adressering, RoutingContext kontekst) {
        var header = kontekst.request().getHeader("SOAPAction");
        var action = header == null || header.isBlank() ? adressering : header.replace("\"", "");
        if (!action.isBlank() && !action.equals(operation.action())) {
            LOG.debugf("Action passer ikke til beskeden, som er %s", operation.navn());
        }
    }

    private interface Laesning<T> {
        T udfoer() throws XMLStreamException;
    }

    private static <T> T laes(Laesning<T> laesning) {
        try {
            return laesning.udfoer();
        } catch (XMLStreamException ulaeselig) {
            var sted = ulaeselig.getLocation();
            throw new Fejl(
                    Soapfejlkode.XML_ULAESELIG,
                    sted == null ? null : "Linje " + sted.getLineNumber() + ", tegn " + sted.getColumnNumber() + ".");
        }
    }
}
