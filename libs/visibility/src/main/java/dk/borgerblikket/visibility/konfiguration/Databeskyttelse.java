package dk.borgerblikket.visibility.konfiguration;

import org.jspecify.annotations.Nullable;

/**
 * Whom a citizen turns to about data protection at an authority (D-721). A function, never a person's name.
 *
 * @param funktion name of the function, for example {@code Databeskyttelsesrådgiveren}
 * @param email e-mail address; null when there is none
 * @param telefon telephone number; null when there is none
 * @param sikkerPost address of the form for secure mail; null when there is none
 * @param adresse postal address on one line; null when there is none
 * @param privatlivspolitik address of the text on how the authority handles personal data; null when there is none
 */
public record Databeskyttelse(
        String funktion,
        @Nullable String email,
        @Nullable String telefon,
        @Nullable String sikkerPost,
        @Nullable String adresse,
        @Nullable String privatlivspolitik) {}
