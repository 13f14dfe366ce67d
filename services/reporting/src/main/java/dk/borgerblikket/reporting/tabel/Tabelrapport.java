package dk.borgerblikket.reporting.tabel;

/**
 * A report that can be had as a table, in whatever format.
 */
public interface Tabelrapport {

    /** The report as it is printed. */
    Tabel tabel();

    /** Name of the file when it is saved, without the ending. Nothing in it is a person's. */
    String filnavn();
}
