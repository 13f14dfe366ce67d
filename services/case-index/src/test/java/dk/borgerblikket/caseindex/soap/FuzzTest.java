package dk.borgerblikket.caseindex.soap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.soap.kontrakt.Beskedlaeser;
import dk.borgerblikket.soap.kontrakt.Operation;
import dk.borgerblikket.soap.kontrakt.Xml;
import dk.borgerblikket.soap.konvolut.Soapversion;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

/** Spoilt messages, made from the contract: whatever is sent, the service answers as if it had been meant. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class FuzzTest {

    private static final long FROE = 20261125;
    private static final int SOAP = 5500;
    private static final int REST = 4500;
    private static final int SAMTIDIGE = 8;
    private static final List<Operation> OPERATIONER = Indekskontrakt.KONTRAKT.operationer();

    /** A municipality that no other test counts the objects of. */
    private static final String KOMMUNE = "22222222";

    private static final Pattern AFSENDERENS_FEJL =
            Pattern.compile("<faultcode>soap:(Client|VersionMismatch|MustUnderstand)</faultcode>");
    private static final Pattern AFSENDERENS_FEJL_12 =
            Pattern.compile("<soap:Value>soap:(Sender|VersionMismatch|MustUnderstand)</soap:Value>");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Semaphore plads = new Semaphore(SAMTIDIGE);
    private final ConcurrentLinkedQueue<String> uventede = new ConcurrentLinkedQueue<>();
    private final AtomicInteger gennemfoert = new AtomicInteger();
    private final String token = Tokens.system(Soapklient.SYSTEM, KOMMUNE);

    @Test
    void noSpoiltSoapMessageIsAnErrorOfOurs() {
        var svar = new ArrayList<CompletableFuture<?>>();
        for (var nummer = 0; nummer < SOAP; nummer++) {
            var dannelse = new Fuzzdannelse(FROE + nummer);
            var operation = OPERATIONER.get(nummer % OPERATIONER.size());
            var version = Soapversion.values()[dannelse.tal(2)];
            var besked = dannelse.besked(operation.input());
            dannelse.oedelaeg(besked);
            var tekst = new StringBuilder();
            besked.skriv(tekst);
            var krop = bytes(dannelse, Soapklient.konvolut(version, "", tekst.toString()));
            svar.add(send(Soapklient.ADRESSE, krop, "soap " + nummer, Soapklient.headere(version, tekst.toString())));
        }
        svar.forEach(CompletableFuture::join);
        assertThat(uventede).isEmpty();
        assertThat(gennemfoert)
                .as("beskeder, der alligevel blev svaret på med 200")
                .hasValueGreaterThan(SOAP / 4);
    }

    @Test
    void noSpoiltJsonMessageIsAnErrorOfOurs() throws XMLStreamException {
        var svar = new ArrayList<CompletableFuture<?>>();
        for (var nummer = 0; nummer < REST; nummer++) {
            var dannelse = new Fuzzdannelse(FROE - nummer);
            var operation = operation(nummer);
            var json = json(operation, dannelse.besked(operation.input()));
            oedelaeg(json, dannelse);
            var krop = bytes(dannelse, json.toString());
            svar.add(send(
                    "/sagdokumentindeks/v1/" + operation.navn(),
                    krop,
                    "rest " + nummer,
                    "Content-Type",
                    "application/json"));
        }
        svar.forEach(CompletableFuture::join);
        assertThat(uventede).isEmpty();
        assertThat(gennemfoert)
                .as("beskeder, der alligevel blev svaret på med 200")
                .hasValueGreaterThan(REST / 20);
    }

    private static Operation operation(int nummer) {
        var operationer =
                List.of(Indekskontrakt.IMPORTER, Indekskontrakt.OPDATER, Indekskontrakt.FREMSOEG, Indekskontrakt.FJERN);
        return operationer.get(nummer % operationer.size());
    }

    /** One in twenty is cut off or has bytes that are no text. */
    private static byte[] bytes(Fuzzdannelse dannelse, String besked) {
        var bytes = besked.getBytes(StandardCharsets.UTF_8);
        return switch (dannelse.tal(40)) {
            case 0 -> Arrays.copyOf(bytes, dannelse.tal(bytes.length));
            case 1 -> {
                for (var i = 0; i < 5; i++) {
                    bytes[dannelse.tal(bytes.length)] = (byte) dannelse.tal(256);
                }
                yield bytes;
            }
            default -> bytes;
        };
    }

    private CompletableFuture<?> send(String sti, byte[] krop, String navn, String... headere) {
        plads.acquireUninterruptibly();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + sti))
                .header("Authorization", "Bearer " + token)
                .headers(headere)
                .POST(BodyPublishers.ofByteArray(krop))
                .build();
        return http.sendAsync(request, BodyHandlers.ofString())
                .thenAccept(svar -> doem(svar, navn))
                .whenComplete((intet, fejl) -> {
                    plads.release();
                    if (fejl != null) {
                        uventede.add(navn + ": " + fejl);
                    }
                });
    }

    private void doem(HttpResponse<String> svar, String navn) {
        if (svar.statusCode() == 200) {
            gennemfoert.incrementAndGet();
        } else if (svar.statusCode() >= 500
                && !AFSENDERENS_FEJL.matcher(svar.body()).find()
                && !AFSENDERENS_FEJL_12.matcher(svar.body()).find()) {
            uventede.add(navn + ": " + svar.statusCode() + " " + svar.body());
        }
    }

    private static JsonNode json(Operation operation, Fuzzdannelse.Knude besked) throws XMLStreamException {
        var tekst = new StringBuilder();
        besked.skriv(tekst);
        var xml = Xml.laes(new ByteArrayInputStream(tekst.toString().getBytes(StandardCharsets.UTF_8)));
        xml.next();
        var laest = new Beskedlaeser(xml, operation, () -> {}).alt();
        assertThat(laest.brud()).as("en uskadt besked følger kontrakten").isEmpty();
        return laest.json();
    }

    private static void oedelaeg(JsonNode json, Fuzzdannelse dannelse) {
        for (var i = dannelse.tal(3); i >= 0; i--) {
            var alle = new ArrayList<JsonNode>();
            saml(json, alle);
            switch (alle.get(dannelse.tal(alle.size()))) {
                case ObjectNode objekt -> iObjekt(objekt, dannelse);
                case ArrayNode liste -> iListe(liste, dannelse);
                default -> throw new IllegalStateException();
            }
        }
    }

    private static void saml(JsonNode json, List<JsonNode> alle) {
        if (json.isContainerNode()) {
            alle.add(json);
            json.forEach(barn -> saml(barn, alle));
        }
    }

    private static void iObjekt(ObjectNode objekt, Fuzzdannelse dannelse) {
        var navne = new ArrayList<String>();
        objekt.fieldNames().forEachRemaining(navne::add);
        var navn = navne.isEmpty() ? "Ukendt" : navne.get(dannelse.tal(navne.size()));
        switch (dannelse.tal(5)) {
            case 0 -> objekt.remove(navn);
            case 1 -> objekt.set("x" + navn, objekt.path(navn));
            default -> objekt.set(navn, skaev(dannelse));
        }
    }

    private static void iListe(ArrayNode liste, Fuzzdannelse dannelse) {
        if (dannelse.tal(2) == 0 && !liste.isEmpty()) {
            liste.remove(dannelse.tal(liste.size()));
        } else {
            liste.add(skaev(dannelse));
        }
    }

    private static JsonNode skaev(Fuzzdannelse dannelse) {
        var fabrik = new ObjectMapper().getNodeFactory();
        return switch (dannelse.tal(7)) {
            case 0 -> fabrik.nullNode();
            case 1 -> fabrik.numberNode(new BigDecimal("1e400"));
            case 2 -> fabrik.arrayNode().add(fabrik.nullNode());
            case 3 -> fabrik.objectNode().put("UUIDIdentifikator", 1);
            case 4 -> fabrik.textNode("\u0000\u0001\uD800");
            default -> fabrik.textNode(dannelse.skaev());
        };
    }
}
