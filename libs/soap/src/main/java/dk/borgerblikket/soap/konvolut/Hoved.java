package dk.borgerblikket.soap.konvolut;

import org.jspecify.annotations.Nullable;

/**
 * What of the request decides the form of the answer.
 *
 * @param transaktion the caller's own id of the call, which is sent back; null when there is none
 * @param adressering null when the caller does not use WS-Addressing
 */
public record Hoved(
        Soapversion version,
        @Nullable String transaktion,
        @Nullable Adressering adressering) {

    static Hoved tomt(Soapversion version) {
        return new Hoved(version, null, null);
    }

    /**
     * WS-Addressing of the request.
     *
     * @param action the operation as the caller names it
     * @param beskedId the caller's id of the message
     */
    public record Adressering(
            @Nullable String action, @Nullable String beskedId) {}
}
