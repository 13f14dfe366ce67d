package dk.borgerblikket.benchmarks;

import java.util.List;
import java.util.Map;

/**
 * One of the indexes, as far as it differs from the others when it is measured: what it is called, how it is spoken to, and what
 * its data are made of. Its data are posts ({@link Post}): cases, payments.
 */
interface Indeks {

    /** By the name it is asked for. */
    Map<String, Indeks> ALLE = Map.of("sager", new Sager(), "ydelser", new Ydelser());

    /** As in headings. */
    String navn();

    /** What files and folders of a measurement begin with. */
    String filnavn();

    /** The folder of the service. */
    String modul();

    /** What one post is called, in Danish. */
    String post();

    /** The same, of several. */
    String poster();

    /** Where batches are imported. */
    String importer();

    /** Where bulk loads begin. */
    String indlaesninger();

    /** The citizen's read. */
    String laesning();

    /** The table that the citizen's read touches: for large amounts only this one grows. */
    String laeses();

    /** Columns of that table that the read sends per row, as one text in SQL. */
    String sendes();

    /** Rows on the page of a citizen with the median number of posts. */
    int side();

    /** Kind of object of a post, as in the table objekt. */
    String objekttype();

    /** SQL for the objects that the posts of kopi_valgt cannot be without. */
    String ledsagere();

    /**
     * SQL for the companion of the citizen b's post number i, counted from 1, and for whether that post is the one that
     * brings it.
     */
    Ledsager ledsager();

    record Ledsager(String uuid, String medbragt) {}

    /** The posts that all others are made from: one of each kind. */
    List<Post> skabeloner();

    /** By the id of an object that {@link #skabeloner} become: SQL for the posts m whose rows are copies of that object's. */
    Map<String, String> kopier();

    /** The n-th post of a series, of a citizen; the same for the same numbers. A batch of posts has all their companions. */
    Post post(String serie, long nr, String cpr);

    /** The posts as one importer message. */
    byte[] besked(List<Post> poster);

    /** The post as lines of a bulk load, its companion first. */
    byte[] linjer(Post post);
}
