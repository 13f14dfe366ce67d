package dk.borgerblikket.soap.kontrakt;

import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;

/**
 * A service as its callers know it.
 *
 * @param navnerum namespace of the WSDL
 * @param service name of the service in the WSDL
 * @param port name of the port in the WSDL
 * @param portType name of the port type in the WSDL
 * @param skemaer the namespaces that messages use
 */
public record Kontrakt(
        String navnerum,
        String service,
        String port,
        String portType,
        List<Skema> skemaer,
        List<Operation> operationer) {

    public Kontrakt {
        skemaer = List.copyOf(skemaer);
        operationer = List.copyOf(operationer);
    }

    /** The operation whose message this element is. */
    public Optional<Operation> operation(QName besked) {
        return operationer.stream().filter(o -> o.input().navn().equals(besked)).findFirst();
    }
}
