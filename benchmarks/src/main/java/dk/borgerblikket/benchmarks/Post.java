package dk.borgerblikket.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * What the measured data are counted in: a case with its document if it has one, or a payment with the grant it is paid on.
 *
 * @param ledsager the document of the case, or the grant of the payment
 * @param medbragt whether the companion is to be made together with this post: a case's document is, and a grant with the first
 *     payment on it
 * @param tid sender time, to the second
 */
record Post(UUID uuid, UUID ledsager, boolean medbragt, String cpr, Instant tid) {

    /** Stand in the templates for what differs between two posts. */
    static final String UUID_1 = "5a900000-0000-4000-8000-000000000001";

    static final String UUID_2 = "5a900000-0000-4000-8000-000000000002";
    static final String LEDSAGER = "d0c00000-0000-4000-8000-000000000003";
    static final String TID = "2021-03-04T05:06:07";
    static final String CPR = "6100000000";

    /** A template. */
    static Post skabelon(String uuid, boolean medbragt) {
        return new Post(UUID.fromString(uuid), UUID.fromString(LEDSAGER), medbragt, CPR, Instant.parse(TID + "Z"));
    }

    /** A post with a time of its own within five years. */
    static Post af(String uuidAf, String ledsagerAf, boolean medbragt, String cpr) {
        var uuid = uuid(uuidAf);
        return new Post(
                uuid,
                uuid(ledsagerAf),
                medbragt,
                cpr,
                Instant.parse("2021-01-01T00:00:00Z")
                        .plusSeconds(Math.floorMod(uuid.getMostSignificantBits(), 5L * 365 * 86_400)));
    }

    private static UUID uuid(String navn) {
        return UUID.nameUUIDFromBytes(navn.getBytes(StandardCharsets.UTF_8));
    }

    /** The text of a template with this post's values. */
    String udfyld(String skabelon) {
        return skabelon.replace(UUID_1, uuid.toString())
                .replace(UUID_2, uuid.toString())
                .replace(LEDSAGER, ledsager.toString())
                .replace(CPR, cpr)
                .replace(TID, tid.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ""));
    }
}
