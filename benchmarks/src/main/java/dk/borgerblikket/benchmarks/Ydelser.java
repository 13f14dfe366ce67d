package dk.borgerblikket.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;

/** The benefit index: a post is a payment on a grant. A citizen has three grants, whatever the number of payments. */
final class Ydelser implements Indeks {

    private static final String FIL = "/ydelser.json";
    private static final int BEVILLINGER = 3;

    /** Payments on a grant when they are imported, so that a batch of 50 brings its five grants itself. */
    private static final int PR_BEVILLING = 10;

    private final Skabelon bevilling = Skabelon.laes(FIL, "bevilling");
    private final Skabelon udbetaling = Skabelon.laes(FIL, "effektuering");

    @Override
    public String navn() {
        return "Ydelsesindeks";
    }

    @Override
    public String filnavn() {
        return "ydelsesindeks";
    }

    @Override
    public String modul() {
        return "benefit-index";
    }

    @Override
    public String post() {
        return "udbetaling";
    }

    @Override
    public String poster() {
        return "udbetalinger";
    }

    @Override
    public String importer() {
        return "/ydelseindeks/v1/importer";
    }

    @Override
    public String indlaesninger() {
        return "/ydelseindeks/v1/indlaesninger";
    }

    @Override
    public String laesning() {
        return "/borger/v1/ydelser";
    }

    @Override
    public String laeses() {
        return "borgerydelse";
    }

    @Override
    public String sendes() {
        return "concat(grundlag, linjer)";
    }

    @Override
    public int side() {
        return BEVILLINGER + Datasaet.MEDIAN;
    }

    @Override
    public String objekttype() {
        return "OekonomiskEffektuering";
    }

    @Override
    public String ledsagere() {
        return "SELECT DISTINCT bevilling FROM linje WHERE objekt IN (SELECT uuid FROM kopi_valgt)";
    }

    @Override
    public Ledsager ledsager() {
        return new Ledsager(
                "md5('bevilling' || b.nr || '-' || i %% %d)::uuid".formatted(BEVILLINGER), "i <= " + BEVILLINGER);
    }

    @Override
    public List<Post> skabeloner() {
        return List.of(Post.skabelon(Post.UUID_1, true));
    }

    @Override
    public Map<String, String> kopier() {
        return Map.of(Post.UUID_1, "true", Post.LEDSAGER, "m.medbragt");
    }

    @Override
    public Post post(String serie, long nr, String cpr) {
        return Post.af(
                serie + "-udbetaling-" + nr, serie + "-bevilling-" + nr / PR_BEVILLING, nr % PR_BEVILLING == 0, cpr);
    }

    @Override
    public byte[] besked(List<Post> poster) {
        return ("{\"BevillingIndeks\":[" + bevilling.liste(poster, Post::medbragt)
                        + "],\"OekonomiskEffektueringIndeks\":[" + udbetaling.liste(poster, _ -> true) + "]}")
                .getBytes(UTF_8);
    }

    @Override
    public byte[] linjer(Post post) {
        return ((post.medbragt() ? post.udfyld(bevilling.json()) + "\n" : "") + post.udfyld(udbetaling.json()) + "\n")
                .getBytes(UTF_8);
    }
}
