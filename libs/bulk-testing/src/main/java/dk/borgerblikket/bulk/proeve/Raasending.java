package dk.borgerblikket.bulk.proeve;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A request that can stop in the middle: what a client that dies looks like. */
final class Raasending implements AutoCloseable {

    private final Socket forbindelse;

    /** Sends the header of a request with so many bytes of data from a place of the load. */
    Raasending(String token, String adresse, long fra, long laengde) throws IOException {
        forbindelse = new Socket("localhost", RestAssured.port);
        forbindelse.setSoTimeout(30_000);
        skriv(("POST " + adresse + "/data HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + token
                        + "\r\nConnection: close\r\nContent-Type: application/x-ndjson\r\nUpload-Offset: " + fra
                        + "\r\nContent-Length: "
                        + laengde
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    }

    void skriv(byte[] data, int fra, int til) throws IOException {
        skriv(Arrays.copyOfRange(data, fra, til));
    }

    private void skriv(byte[] data) throws IOException {
        forbindelse.getOutputStream().write(data);
        forbindelse.getOutputStream().flush();
    }

    /** Ends with a reset and not with a goodbye. */
    void bryd() throws IOException {
        forbindelse.setSoLinger(true, 0);
        forbindelse.close();
    }

    /** The answer, up to the end of the connection. */
    String svar() throws IOException {
        return new String(forbindelse.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        forbindelse.close();
    }
}
