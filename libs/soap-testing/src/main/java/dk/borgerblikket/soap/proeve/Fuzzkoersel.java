package dk.borgerblikket.soap.proeve;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.soap.konvolut.Soapversion;
import dk.borgerblikket.testing.Tokens;
import io.restassured.RestAssured;
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

/**
 * Sends spoilt messages that are made from a contract, some at a time: whatever is sent, the service answers as if it had been
 * meant. The same seed sends the same messages. One run sends one series.
 */
public final class Fuzzkoersel {

    private static final int SAMTIDIGE = 8;
    private static final Pattern AFSENDERENS_FEJL =
            Pattern.compile("<faultcode>soap:(Client|VersionMismatch|MustUnderstand)</faultcode>");
    private static final Pattern AFSENDERENS_FEJL_12 =
            Pattern.compile("<soap:Value>soap:(Sender|VersionMismatch|MustUnderstand)</soap:Value>");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Semaphore plads = new Semaphore(SAMTIDIGE);
    private final List<CompletableFuture<?>> svar = new ArrayList<>();
    private final ConcurrentLinkedQueue<String> uventede = new ConcurrentLinkedQueue<>();
    private final AtomicInteger gennemfoert = new AtomicInteger();
    private final long froe;

    /** @param froe the first message is made from this number, and each of the others from the next */
    public Fuzzkoersel(long froe) {
        this.froe = froe;
    }

    /** Sends messages of all operations of the client's contract, in both versions; the number carried out nevertheless. */
    public int soap(Soapklient klient, int antal) {
        var token = Tokens.system(klient.system(), klient.kommune());
        var operationer = klient.kontrakt().operationer();
        for (var nummer = 0; nummer < antal; nummer++) {
            var dannelse = new Fuzzdannelse(froe + nummer);
            var operation = operationer.get(nummer % operationer.size());
            var version = Soapversion.values()[dannelse.tal(2)];
            var besked = dannelse.besked(operation.input());
            dannelse.oedelaeg(besked);
            var krop = bytes(dannelse, Soapklient.konvolut(version, "", besked.xml()));
            send(token, klient.adresse(), krop, "soap " + nummer, klient.headere(version, besked.xml()));
        }
        return slut(antal);
    }

    /**
     * Sends the same operations as JSON.
     *
     * @param handlinger by which path, and from which message of the contract
     */
    public int rest(Soapklient klient, List<Jsonfuzz> handlinger, int antal) {
        var token = Tokens.system(klient.system(), klient.kommune());
        for (var nummer = 0; nummer < antal; nummer++) {
            var dannelse = new Fuzzdannelse(froe + nummer);
            var handling = handlinger.get(nummer % handlinger.size());
            var krop = bytes(dannelse, handling.besked(dannelse).toString());
            send(token, handling.sti(), krop, "rest " + nummer, "Content-Type", "application/json");
        }
        return slut(antal);
    }

    private int slut(int antal) {
        svar.forEach(CompletableFuture::join);
        assertThat(uventede).isEmpty();
        assertThat(svar).hasSize(antal);
        return gennemfoert.get();
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

    private void send(String token, String sti, byte[] krop, String navn, String... headere) {
        plads.acquireUninterruptibly();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + sti))
                .header("Authorization", "Bearer " + token)
                .headers(headere)
                .POST(BodyPublishers.ofByteArray(krop))
                .build();
        svar.add(http.sendAsync(request, BodyHandlers.ofString())
                .thenAccept(modtaget -> doem(modtaget, navn))
                .whenComplete((intet, fejl) -> {
                    plads.release();
                    if (fejl != null) {
                        uventede.add(navn + ": " + fejl);
                    }
                }));
    }

    private void doem(HttpResponse<String> modtaget, String navn) {
        if (modtaget.statusCode() == 200) {
            gennemfoert.incrementAndGet();
        } else if (modtaget.statusCode() >= 500
                && !AFSENDERENS_FEJL.matcher(modtaget.body()).find()
                && !AFSENDERENS_FEJL_12.matcher(modtaget.body()).find()) {
            uventede.add(navn + ": " + modtaget.statusCode() + " " + modtaget.body());
        }
    }
}
