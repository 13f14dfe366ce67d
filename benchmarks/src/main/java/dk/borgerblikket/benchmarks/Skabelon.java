package dk.borgerblikket.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The messages that all cases are made from, and what is replaced in them to make one case another. */
final class Skabelon {

    static final String SAG = "5a900000-0000-4000-8000-000000000001";
    static final String SAG_MED_DOKUMENT = "5a900000-0000-4000-8000-000000000002";
    static final String DOKUMENT = "d0c00000-0000-4000-8000-000000000003";
    static final String TID = "2021-03-04T05:06:07";
    static final String CPR = "6100000000";

    private final String sag = laes("sag");
    private final String sagMedDokument = laes("sagMedDokument");
    private final String dokument = laes("dokument");

    private static String laes(String navn) {
        try (var fil = Skabelon.class.getResourceAsStream("/skabelon.json")) {
            return new ObjectMapper().readTree(fil).get(navn).toString();
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }

    /**
     * A case to be made.
     *
     * @param dokument the document that is filed on it, if it is one of the fourth that have one
     * @param tid sender time, to the second
     */
    record Sag(UUID uuid, UUID dokument, boolean medDokument, String cpr, Instant tid) {

        /** The n-th case of a series; the same for the same numbers. */
        static Sag af(String serie, long nr, String cpr) {
            var uuid = uuid(serie + "-sag-" + nr);
            return new Sag(
                    uuid,
                    uuid(serie + "-dokument-" + nr),
                    nr % 4 == 0,
                    cpr,
                    Instant.parse("2021-01-01T00:00:00Z")
                            .plusSeconds(Math.floorMod(uuid.getMostSignificantBits(), 5L * 365 * 86_400)));
        }

        private static UUID uuid(String navn) {
            return UUID.nameUUIDFromBytes(navn.getBytes(StandardCharsets.UTF_8));
        }

        String tidstekst() {
            return tid.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "");
        }
    }

    /** The cases as one importer message. */
    byte[] besked(List<Sag> sager) {
        var dokumenter = new StringBuilder();
        var alle = new StringBuilder();
        for (var s : sager) {
            if (s.medDokument) {
                tilfoej(dokumenter, dokument, s);
            }
            tilfoej(alle, s.medDokument ? sagMedDokument : sag, s);
        }
        return ("{\"DokumentIndeks\":[" + dokumenter + "],\"SagIndeks\":[" + alle + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The case as lines of a bulk load, its document first. */
    byte[] linjer(Sag s) {
        var linjer = new StringBuilder();
        if (s.medDokument) {
            linjer.append("{\"DokumentIndeks\":").append(udfyldt(dokument, s)).append("}\n");
        }
        return linjer.append("{\"SagIndeks\":")
                .append(udfyldt(s.medDokument ? sagMedDokument : sag, s))
                .append("}\n")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void tilfoej(StringBuilder liste, String skabelon, Sag s) {
        liste.append(liste.isEmpty() ? "" : ",").append(udfyldt(skabelon, s));
    }

    private static String udfyldt(String skabelon, Sag s) {
        return skabelon.replace(s.medDokument ? SAG_MED_DOKUMENT : SAG, s.uuid.toString())
                .replace(DOKUMENT, s.dokument.toString())
                .replace(CPR, s.cpr)
                .replace(TID, s.tidstekst());
    }

    /** The citizen's key as the database shows it in JSON, and as the citizen's read sends it. */
    record Borgernoegle(String hex, String base64) {
        static Borgernoegle af(String cpr) {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(Sagsindeks.CPR_NOEGLE, "HmacSHA256"));
                var noegle = mac.doFinal(("urn:oio:cpr-nr:" + cpr).getBytes(StandardCharsets.UTF_8));
                return new Borgernoegle(
                        HexFormat.of().formatHex(noegle),
                        Base64.getUrlEncoder().withoutPadding().encodeToString(noegle));
            } catch (GeneralSecurityException umuligt) {
                throw new IllegalStateException("HmacSHA256 findes i enhver Java", umuligt);
            }
        }
    }
}
