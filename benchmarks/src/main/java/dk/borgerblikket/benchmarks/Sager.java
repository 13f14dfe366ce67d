package dk.borgerblikket.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;

/** The case index: a post is a case, and every fourth has a document. */
final class Sager implements Indeks {

    private static final String FIL = "/sager.json";

    private final Skabelon sag = Skabelon.laes(FIL, "sag");
    private final Skabelon sagMedDokument = Skabelon.laes(FIL, "sagMedDokument");
    private final Skabelon dokument = Skabelon.laes(FIL, "dokument");

    @Override
    public String navn() {
        return "Sags- og Dokumentindeks";
    }

    @Override
    public String filnavn() {
        return "sagsindeks";
    }

    @Override
    public String modul() {
        return "case-index";
    }

    @Override
    public String post() {
        return "sag";
    }

    @Override
    public String poster() {
        return "sager";
    }

    @Override
    public String importer() {
        return "/sagdokumentindeks/v1/importer";
    }

    @Override
    public String indlaesninger() {
        return "/sagdokumentindeks/v1/indlaesninger";
    }

    @Override
    public String laesning() {
        return "/borger/v1/sager";
    }

    @Override
    public String laeses() {
        return "borgersag";
    }

    @Override
    public String sendes() {
        return "concat(dokument, array_to_string(dokumenter, ','))";
    }

    @Override
    public int side() {
        return Datasaet.MEDIAN;
    }

    @Override
    public String objekttype() {
        return "Sag";
    }

    @Override
    public String ledsagere() {
        return "SELECT til FROM henvisning WHERE objekt IN (SELECT uuid FROM kopi_valgt)";
    }

    @Override
    public Ledsager ledsager() {
        return new Ledsager("md5('dokument' || b.nr || '-' || i)::uuid", "i % 4 = 0");
    }

    @Override
    public List<Post> skabeloner() {
        return List.of(Post.skabelon(Post.UUID_1, false), Post.skabelon(Post.UUID_2, true));
    }

    @Override
    public Map<String, String> kopier() {
        return Map.of(Post.UUID_1, "NOT m.medbragt", Post.UUID_2, "m.medbragt", Post.LEDSAGER, "m.medbragt");
    }

    @Override
    public Post post(String serie, long nr, String cpr) {
        return Post.af(serie + "-sag-" + nr, serie + "-dokument-" + nr, nr % 4 == 0, cpr);
    }

    @Override
    public byte[] besked(List<Post> poster) {
        var uden = sag.liste(poster, p -> !p.medbragt());
        var med = sagMedDokument.liste(poster, Post::medbragt);
        return ("{\"DokumentIndeks\":[" + dokument.liste(poster, Post::medbragt) + "],\"SagIndeks\":[" + uden
                        + (uden.isEmpty() || med.isEmpty() ? "" : ",") + med + "]}")
                .getBytes(UTF_8);
    }

    @Override
    public byte[] linjer(Post post) {
        var linjer = post.medbragt()
                ? "{\"DokumentIndeks\":" + post.udfyld(dokument.json()) + "}\n{\"SagIndeks\":"
                        + post.udfyld(sagMedDokument.json()) + "}\n"
                : "{\"SagIndeks\":" + post.udfyld(sag.json()) + "}\n";
        return linjer.getBytes(UTF_8);
    }
}
