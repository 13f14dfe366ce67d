package dk.borgerblikket.lookup.kleimport;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.kle.Klassetekst;
import dk.borgerblikket.lookup.kle.Vejledning;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The texts of a class while its file is read to the end: compressed, since all the guidance of KLE together fills far more
 * than everything else.
 *
 * @param fingeraftryk SHA-256 of the JSON in hexadecimal; the same texts have the same, in whichever release
 * @param tidligere earlier numbers, which live on as search words
 * @param naevnte subjects that the guidance names
 */
record PakketTekst(String fingeraftryk, byte[] pakket, List<Klassenummer> tidligere, List<Klassenummer> naevnte) {

    /** KL's way of telling the number that a class had before: {@code Tidligere emnenr. 16.01.02}. */
    private static final Pattern TIDLIGERE = Pattern.compile(
            "tidligere\\s+\\p{L}*\\s*n(?:umme)?r\\b[.:]?\\s*(?<nummer>[0-9]{2}(?:\\.[0-9]{2}){0,2})(?!\\.?[0-9])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static PakketTekst af(Klassetekst tekst) {
        try {
            var json = JSON.writeValueAsBytes(tekst);
            var pakket = new ByteArrayOutputStream();
            try (var pakker = new DeflaterOutputStream(pakket)) {
                pakker.write(json);
            }
            return new PakketTekst(
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(json)),
                    pakket.toByteArray(),
                    tidligere(tekst),
                    tekst.vejledning() == null ? List.of() : Vejledning.naevnte(tekst.vejledning()));
        } catch (IOException | NoSuchAlgorithmException umuligt) {
            throw new IllegalStateException(umuligt);
        }
    }

    private static List<Klassenummer> tidligere(Klassetekst tekst) {
        return tekst.stikord().stream()
                .flatMap(stikord -> {
                    var match = TIDLIGERE.matcher(stikord.tekst());
                    return match.find() ? Stream.of(match.group("nummer")) : Stream.empty();
                })
                .map(Klassenummer::laes)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    String json() {
        try (var udpakker = new InflaterInputStream(new ByteArrayInputStream(pakket))) {
            return new String(udpakker.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException umuligt) {
            throw new UncheckedIOException(umuligt);
        }
    }
}
