package dk.borgerblikket.visibility.konfiguration;

/**
 * Where the citizen can read more or act on a case or benefit (C-709).
 *
 * @param tekst what the link is called, in plain Danish
 * @param url address, always {@code https}
 */
public record Link(String tekst, String url) {}
