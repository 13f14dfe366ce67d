package dk.borgerblikket.pages;

/**
 * An entry of the menu that all pages of a service have.
 *
 * @param plads where it stands: the lower, the further ahead
 * @param sti address of the page
 * @param dansk what it is called
 * @param engelsk what it is called in English
 */
public record Menupunkt(int plads, String sti, String dansk, String engelsk) {}
