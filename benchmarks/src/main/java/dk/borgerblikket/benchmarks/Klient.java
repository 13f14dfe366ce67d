package dk.borgerblikket.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One kept-alive HTTP/1.1 connection, as cheap as can be: the load tool shares the processor with what it measures. */
final class Klient implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] LINJESKIFT = {'\r', '\n'};
    private static final int TAALMODIGHED = 60_000;

    private final Socket socket;
    private final InputStream ind;

    Klient(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TAALMODIGHED);
        ind = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
    }

    /** @param etag empty when there is none */
    record Svar(int status, String etag, byte[] krop) {
        String tekst() {
            return new String(krop, StandardCharsets.UTF_8);
        }

        /** A field of an answer that is an object. */
        String felt(String navn) throws IOException {
            return JSON.readTree(krop).path(navn).asText();
        }
    }

    /**
     * A GET as bytes, made once and sent many times.
     *
     * @param felter further headers
     */
    static byte[] get(String sti, String token, String... felter) {
        return ("GET " + sti + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n"
                        + Stream.of(felter).map(f -> f + "\r\n").collect(Collectors.joining()) + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    Svar hent(String sti, String token) throws IOException {
        return send(get(sti, token));
    }

    Svar post(String sti, String token, byte[] json) throws IOException {
        return post(sti, token, "application/json", json);
    }

    Svar post(String sti, String token, String indholdstype, byte[] krop) throws IOException {
        return med("POST", sti, token, indholdstype, krop);
    }

    Svar put(String sti, String token, byte[] json) throws IOException {
        return med("PUT", sti, token, "application/json", json);
    }

    private Svar med(String metode, String sti, String token, String indholdstype, byte[] krop) throws IOException {
        var hoved = metode + " " + sti + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + indholdstype
                + "\r\nAuthorization: Bearer " + token + "\r\nContent-Length: " + krop.length + "\r\n\r\n";
        socket.getOutputStream().write(hoved.getBytes(StandardCharsets.US_ASCII));
        return send(krop);
    }

    /** What writes a body that is too long to be held. */
    interface Krop {
        void skriv(OutputStream ud) throws IOException;
    }

    /** Lines from the first byte on, in pieces as they are written. */
    Svar stroem(String sti, String token, Krop krop) throws IOException {
        var ud = socket.getOutputStream();
        ud.write(("POST " + sti
                        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nAuthorization: Bearer "
                        + token + "\r\nUpload-Offset: 0\r\nTransfer-Encoding: chunked\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        krop.skriv(new OutputStream() {
            @Override
            public void write(int tegn) throws IOException {
                write(new byte[] {(byte) tegn}, 0, 1);
            }

            @Override
            public void write(byte[] stykke, int fra, int laengde) throws IOException {
                ud.write((Integer.toHexString(laengde) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                ud.write(stykke, fra, laengde);
                ud.write(LINJESKIFT);
            }
        });
        return send("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    Svar send(byte[] anmodning) throws IOException {
        socket.getOutputStream().write(anmodning);
        var status = Integer.parseInt(linje().split(" ")[1]);
        var laengde = 0;
        var stykvis = false;
        var etag = "";
        for (var felt = linje(); !felt.isEmpty(); felt = linje()) {
            if (felt.regionMatches(true, 0, "content-length:", 0, 15)) {
                laengde = Integer.parseInt(felt.substring(15).strip());
            } else if (felt.equalsIgnoreCase("transfer-encoding: chunked")) {
                stykvis = true;
            } else if (felt.regionMatches(true, 0, "etag:", 0, 5)) {
                etag = felt.substring(5).strip();
            }
        }
        // A length with 304 is that of the answer that is not sent (RFC 9110 §8.6).
        return new Svar(status, etag, status == 304 ? new byte[0] : stykvis ? stykker() : ind.readNBytes(laengde));
    }

    private byte[] stykker() throws IOException {
        var krop = new ByteArrayOutputStream();
        for (var laengde = laengde(); laengde > 0; laengde = laengde()) {
            krop.write(ind.readNBytes(laengde));
            linje();
        }
        linje();
        return krop.toByteArray();
    }

    private int laengde() throws IOException {
        return Integer.parseInt(linje(), 16);
    }

    private String linje() throws IOException {
        var tekst = new StringBuilder(64);
        for (var tegn = ind.read(); tegn != '\n'; tegn = ind.read()) {
            if (tegn < 0) {
                throw new EOFException("Tjenesten lukkede forbindelsen");
            }
            if (tegn != '\r') {
                tekst.append((char) tegn);
            }
        }
        return tekst.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
