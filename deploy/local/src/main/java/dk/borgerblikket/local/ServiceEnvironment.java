package dk.borgerblikket.local;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The configuration that the launcher hands a service, as environment variables. Whatever is not said here is the
 * service's own default, so that the local run shows the same program that is deployed.
 */
final class ServiceEnvironment {

    /** The services that others call, by the setting that tells where they are. */
    private static final Map<String, Service> PEERS = Map.of(
            "QUARKUS_REST_CLIENT_ADMINISTRATION_URL", Service.ADMINISTRATION,
            "QUARKUS_REST_CLIENT_GATEWAY_URL", Service.GATEWAY,
            "BORGERBLIKKET_OPSLAG_URL", Service.LOOKUP,
            "QUARKUS_REST_CLIENT_RAPPORTERING_URL", Service.REPORTING,
            "QUARKUS_REST_CLIENT_SAGSINDEKS_URL", Service.CASE_INDEX,
            "QUARKUS_REST_CLIENT_YDELSESINDEKS_URL", Service.BENEFIT_INDEX,
            "GATEWAY_SAGSINDEKS_URL", Service.CASE_INDEX,
            "GATEWAY_YDELSESINDEKS_URL", Service.BENEFIT_INDEX);

    /** The key that the case index and the benefit index share. */
    private static final String INDEXES_CPR = "indekser.cpr";

    private final Ports ports;
    private final int postgresPort;
    private final Keys keys;

    ServiceEnvironment(Ports ports, int postgresPort, Keys keys) {
        this.ports = ports;
        this.postgresPort = postgresPort;
        this.keys = keys;
    }

    Map<String, String> of(Service service) throws IOException {
        var database = "localhost:" + postgresPort + "/" + service.database();
        var issuer = "http://localhost:" + ports.issuer();
        var environment = new TreeMap<String, String>();
        environment.put("QUARKUS_PROFILE", "lokal");
        // Nobody but this machine: the tokens of the test issuer can be had by anyone.
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://" + database);
        environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", "postgresql://" + database);
        environment.put("QUARKUS_DATASOURCE_USERNAME", service.database());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", keys.get("postgres"));
        environment.put("BORGERBLIKKET_UDSTEDER_BORGER", issuer + "/borger");
        environment.put("BORGERBLIKKET_UDSTEDER_MEDARBEJDER", issuer + "/medarbejder");
        environment.put("BORGERBLIKKET_UDSTEDER_SYSTEM", issuer + "/system");
        environment.put("BORGERBLIKKET_TJENESTE_HEMMELIGHED", keys.get(service.folder() + ".hemmelighed"));
        environment.put("BORGERBLIKKET_CPR_NOEGLE", keys.get(cprKey(service)));
        if (service == Service.GATEWAY || service == Service.ADMINISTRATION) {
            environment.put("BORGERBLIKKET_SIDER_NOEGLE", keys.get(service.folder() + ".sider"));
            environment.put("BORGERBLIKKET_SIDER_HEMMELIGHED", keys.get(service.folder() + ".sider.hemmelighed"));
        }
        if (service == Service.GATEWAY) {
            environment.put("BORGERBLIKKET_ID_NOEGLE", keys.get("gateway.id"));
        }
        PEERS.forEach(
                (setting, peer) -> environment.put(setting, ports.address(peer).toString()));
        return environment;
    }

    /**
     * The two indexes share a key, so that a citizen is counted once across both. One that was set up with a key of its own keeps
     * it: what is stored under it could not be found by another.
     */
    private String cprKey(Service service) {
        var own = service.folder() + ".cpr";
        var index = service == Service.CASE_INDEX || service == Service.BENEFIT_INDEX;
        return index && !keys.has(own) ? INDEXES_CPR : own;
    }
}
