package dk.borgerblikket.soap.kontrakt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dk.borgerblikket.oio.Dato;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The built-in types of XML Schema that the contracts use, as far as they can be told apart in JSON. */
public enum Grundtype {
    STRENG("string") {
        @Override
        JsonNode laes(String tekst) {
            return TextNode.valueOf(tekst);
        }
    },
    BOOLSK("boolean") {
        @Override
        @Nullable
        JsonNode laes(String tekst) {
            return switch (tekst.trim()) {
                case "true", "1" -> BooleanNode.TRUE;
                case "false", "0" -> BooleanNode.FALSE;
                default -> null;
            };
        }
    },
    HELTAL("integer") {
        @Override
        @Nullable
        JsonNode laes(String tekst) {
            var tal = tekst.trim();
            return HELTALSFORM.matcher(tal).matches() ? LongNode.valueOf(Long.parseLong(tal)) : null;
        }
    },
    DATO("date") {
        @Override
        @Nullable
        JsonNode laes(String tekst) {
            var dele = DATOFORM.matcher(tekst.trim());
            try {
                return dele.matches()
                        ? TextNode.valueOf(LocalDate.parse(dele.group(1)).toString())
                        : null;
            } catch (DateTimeException findesIkke) {
                return null;
            }
        }
    },
    TIDSPUNKT("dateTime") {
        @Override
        @Nullable
        JsonNode laes(String tekst) {
            var tid = tid(tekst.trim());
            return tid == null ? null : TextNode.valueOf(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(tid));
        }

        /** JSON takes offsets to the second and up to 18 hours, XML Schema to the minute and up to 14. */
        @Override
        @Nullable
        String skriv(JsonNode vaerdi) {
            try {
                var tid = OffsetDateTime.parse(vaerdi.asText());
                var sekunder = tid.getOffset().getTotalSeconds();
                var kanSkrives = sekunder % 60 == 0 && Math.abs(sekunder) <= MAKS_FORSKYDNING;
                return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        kanSkrives ? tid : tid.withOffsetSameInstant(ZoneOffset.UTC));
            } catch (DateTimeException ikkeEtTidspunkt) {
                return null;
            }
        }
    },
    BASE64("base64Binary") {
        @Override
        @Nullable
        JsonNode laes(String tekst) {
            var tegn = BLANKE.matcher(tekst).replaceAll("");
            try {
                return tegn.length() % 4 == 0
                        ? BinaryNode.valueOf(Base64.getDecoder().decode(tegn))
                        : null;
            } catch (IllegalArgumentException ikkeBase64) {
                return null;
            }
        }
    };

    private static final Pattern HELTALSFORM = Pattern.compile("[+-]?0*[0-9]{1,18}");
    private static final String ZONE = "(Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?";
    private static final String DAG = "((?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2})";
    private static final Pattern DATOFORM = Pattern.compile(DAG + ZONE);
    private static final Pattern TIDSFORM =
            Pattern.compile(DAG + "T([0-9]{2}:[0-9]{2}:[0-9]{2})(?:(\\.[0-9]{1,9})[0-9]*)?" + ZONE);
    private static final Pattern BLANKE = Pattern.compile("[ \\t\\r\\n]+");
    private static final int MAKS_FORSKYDNING = 14 * 60 * 60;

    private final String navn;

    Grundtype(String navn) {
        this.navn = navn;
    }

    /** Name in XML Schema. */
    String navn() {
        return navn;
    }

    /** The value in JSON, or null when the text is not of this type. */
    @Nullable
    abstract JsonNode laes(String tekst);

    /** The value in XML, or null when it cannot be written. */
    @Nullable
    String skriv(JsonNode vaerdi) {
        return vaerdi.asText();
    }

    private static @Nullable OffsetDateTime tid(String tekst) {
        var dele = TIDSFORM.matcher(tekst);
        if (!dele.matches()) {
            return null;
        }
        var broekdel = dele.group(3) == null ? "" : dele.group(3);
        try {
            var midnat = dele.group(2).equals("24:00:00") && broekdel.matches("(\\.0+)?");
            var lokal = midnat
                    ? LocalDate.parse(dele.group(1)).plusDays(1).atStartOfDay()
                    : LocalDateTime.parse(dele.group(1) + "T" + dele.group(2) + broekdel);
            return dele.group(4) == null
                    ? lokal.atZone(Dato.DANMARK).toOffsetDateTime()
                    : lokal.atOffset(ZoneOffset.of(dele.group(4)));
        } catch (DateTimeException findesIkke) {
            return null;
        }
    }
}
