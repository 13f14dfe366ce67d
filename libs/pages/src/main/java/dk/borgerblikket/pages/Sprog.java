package dk.borgerblikket.pages;

import java.util.Locale;
import java.util.Optional;

/** The languages of the pages. Danish is the one that counts; English is an aid. */
public enum Sprog {
    DA("Dansk"),
    EN("English");

    private final String navn;

    Sprog(String navn) {
        this.navn = navn;
    }

    static Optional<Sprog> laes(String kode) {
        for (var sprog : values()) {
            if (sprog.kode().equals(kode)) {
                return Optional.of(sprog);
            }
        }
        return Optional.empty();
    }

    /** As in the attribute {@code lang} and in the cookie. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the language calls itself. */
    public String navn() {
        return navn;
    }

    /** The other language. */
    public Sprog andet() {
        return this == DA ? EN : DA;
    }

    public Locale locale() {
        return Locale.forLanguageTag(kode());
    }
}
