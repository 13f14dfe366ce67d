package dk.borgerblikket.lookup.kle;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The number of a KLE class at any level: {@code 32}, {@code 32.24}, {@code 32.24.04}, {@code G} or {@code G01}
 * (classification §3).
 *
 * @param nummer the number as KLE writes it
 */
public record Klassenummer(@JsonValue String nummer) {

    private static final Pattern FORM = Pattern.compile("[0-9]{2}(?:\\.[0-9]{2}){0,2}|[A-ZÆØÅ](?:[0-9]{2})?");

    /** @throws IllegalArgumentException when the text is no number of KLE */
    public Klassenummer {
        if (!FORM.matcher(nummer).matches()) {
            throw new IllegalArgumentException("Et KLE-nummer har formen NN, NN.NN, NN.NN.NN, X eller XNN");
        }
    }

    /** The number in the text, or empty when the text is no number of KLE. */
    public static Optional<Klassenummer> laes(String tekst) {
        return FORM.matcher(tekst).matches() ? Optional.of(new Klassenummer(tekst)) : Optional.empty();
    }

    /** The level, which the form of the number decides. */
    public Niveau niveau() {
        return switch (nummer.length()) {
            case 1 -> Niveau.HANDLINGSFACETKATEGORI;
            case 2 -> Niveau.HOVEDGRUPPE;
            case 3 -> Niveau.HANDLINGSFACET;
            case 5 -> Niveau.GRUPPE;
            default -> Niveau.EMNE;
        };
    }

    /** The number one level up; empty at the top. */
    public Optional<Klassenummer> overordnet() {
        return switch (niveau()) {
            case HOVEDGRUPPE, HANDLINGSFACETKATEGORI -> Optional.empty();
            case HANDLINGSFACET -> Optional.of(new Klassenummer(nummer.substring(0, 1)));
            case GRUPPE -> Optional.of(new Klassenummer(nummer.substring(0, 2)));
            case EMNE -> Optional.of(new Klassenummer(nummer.substring(0, 5)));
        };
    }

    /** A UUID that follows from the number alone, for classes that came without KL's own. */
    public UUID afledtUuid() {
        return UUID.nameUUIDFromBytes(("urn:oio:kle:" + nummer).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return nummer;
    }
}
