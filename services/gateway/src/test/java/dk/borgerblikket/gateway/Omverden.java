package dk.borgerblikket.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag;
import dk.borgerblikket.visibility.grundlag.Dokumentgrundlag;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag;
import dk.borgerblikket.visibility.grundlag.SagerSvar;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import dk.borgerblikket.visibility.grundlag.YdelserSvar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The services around the gateway. The indexes answer for the citizen whose token they are given, and for nobody else.
 */
final class Omverden {

    /** A request that reached a neighbour. */
    record Modtaget(
            String sti, @Nullable String token, @Nullable String traceparent, String krop) {}

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static @Nullable Omverden denne;

    private final Map<String, SagerSvar> sager = new ConcurrentHashMap<>();
    private final Map<String, YdelserSvar> ydelser = new ConcurrentHashMap<>();
    private final List<Modtaget> modtaget = new CopyOnWriteArrayList<>();
    private final Map<UUID, JsonNode> talte = new ConcurrentHashMap<>();

    final Nabo sagsindeks;
    final Nabo ydelsesindeks;
    final Nabo klassifikation;
    final Nabo rapportering;
    final Nabo administration;

    private Omverden() {
        this.sagsindeks = new Nabo("gateway.sagsindeks", this::sager);
        this.ydelsesindeks = new Nabo("gateway.ydelsesindeks", this::ydelser);
        this.klassifikation = new Nabo("borgerblikket.opslag", Omverden::klasser);
        this.rapportering = new Nabo("quarkus.rest-client.rapportering", Omverden::utilgaengelig);
        this.administration = new Nabo("quarkus.rest-client.administration", Omverden::utilgaengelig);
    }

    /** The neighbours, up and with nothing about anybody; reporting and administration are down, so that events and reports stay in the outbox. */
    static Omverden ny() {
        var omverden = nyUdenAtVente();
        Gateway.venterPaaKlassifikation();
        return omverden;
    }

    /** As {@link #ny()}, for a gateway that will not ask for the KLE titles. */
    static synchronized Omverden nyUdenAtVente() {
        if (denne == null) {
            denne = new Omverden();
        }
        denne.nulstil();
        return denne;
    }

    private void nulstil() {
        sager.clear();
        ydelser.clear();
        modtaget.clear();
        talte.clear();
        sagsindeks.opMed(this::sager);
        ydelsesindeks.opMed(this::ydelser);
        klassifikation.opMed(Omverden::klasser);
        rapportering.opMed(Omverden::utilgaengelig);
        administration.opMed(Omverden::utilgaengelig);
    }

    static void utilgaengelig(HttpExchange kald) throws IOException {
        Nabo.json(kald, 503, new byte[0]);
    }

    void sager(String cpr, List<Sagsgrundlag> sager, List<Dokumentgrundlag> dokumenter) {
        this.sager.put(cpr, new SagerSvar(Testdata.noegle(cpr), sager, dokumenter, null));
    }

    void ydelser(String cpr, List<Bevillingsgrundlag> bevillinger, List<Effektueringsgrundlag> effektueringer) {
        this.ydelser.put(cpr, new YdelserSvar(Testdata.noegle(cpr), bevillinger, effektueringer, null));
    }

    /** Requests that have reached the two indexes. */
    List<Modtaget> modtaget() {
        return modtaget;
    }

    /** Events by id, as reporting has counted them. */
    Map<UUID, JsonNode> talte() {
        return talte;
    }

    void sager(HttpExchange kald) throws IOException {
        var cpr = noter(kald);
        svar(kald, sager.getOrDefault(cpr, new SagerSvar(Testdata.noegle(cpr), List.of(), List.of(), null)));
    }

    void ydelser(HttpExchange kald) throws IOException {
        var cpr = noter(kald);
        svar(kald, ydelser.getOrDefault(cpr, new YdelserSvar(Testdata.noegle(cpr), List.of(), List.of(), null)));
    }

    static void klasser(HttpExchange kald) throws IOException {
        var json = kald.getRequestURI().getPath().endsWith("/aendringer")
                ? "{\"aendringer\": [], \"naeste\": \"a\"}"
                : Testdata.KLASSER;
        Nabo.json(kald, 200, json.getBytes(StandardCharsets.UTF_8));
    }

    /** Counts every event once by its id, as the reporting service does. */
    void tael(HttpExchange kald) throws IOException {
        for (var haendelse : JSON.readTree(kald.getRequestBody()).get("haendelser")) {
            talte.putIfAbsent(UUID.fromString(haendelse.get("id").asText()), haendelse);
        }
    }

    void taeller(HttpExchange kald) throws IOException {
        tael(kald);
        kald.sendResponseHeaders(204, -1);
    }

    static void svar(HttpExchange kald, Object svar) throws IOException {
        Nabo.json(kald, 200, JSON.writeValueAsBytes(svar));
    }

    private String noter(HttpExchange kald) throws IOException {
        var token = kald.getRequestHeaders().getFirst("Authorization");
        var krop = new String(kald.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        modtaget.add(new Modtaget(
                kald.getRequestURI().toString(), token, kald.getRequestHeaders().getFirst("traceparent"), krop));
        if (token == null) {
            throw new IOException("Intet token");
        }
        if (!krop.isEmpty()) {
            return JSON.readTree(krop).get("cpr").asText();
        }
        var indhold = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JSON.readTree(indhold).get("dk.cpr").asText();
    }
}
