package dk.borgerblikket.lookupclient;

import com.fasterxml.jackson.databind.JsonNode;
import dk.borgerblikket.lookupclient.Tjeneste.Afvist;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers about organisation, fetched when they are first asked for, and from then on kept current by the feed: what a change
 * can have touched is fetched again before the change counts as seen. Holds a bounded number; the one that was not asked for
 * longest goes first.
 */
final class Opslagslager {

    private static final String FEED = "/organisation/v1/aendringer";
    private static final int MAKS_AENDRINGER = 1000;
    private static final int SLETTET = 410;
    private static final int IKKE_FUNDET = 404;

    /**
     * An answer.
     *
     * @param svar empty when there is none
     * @param objekt the object that was asked about; null when it was an authority
     * @param cvr the authority whose changes may change the answer; null when only the object's own can
     */
    record Post(
            Optional<JsonNode> svar,
            @Nullable UUID objekt,
            @Nullable String cvr) {

        private boolean roeresAf(Set<UUID> objekter, Set<String> ejere) {
            return objekt != null && objekter.contains(objekt) || cvr != null && ejere.contains(cvr);
        }
    }

    private final Tjeneste tjeneste;
    private final int maks;
    private final Map<String, Post> poster = new LinkedHashMap<>(16, 0.75f, true);

    /** Counts the changes that have been seen, so that an answer from before one is not kept after it. */
    private long generation;

    private @Nullable String sted;

    Opslagslager(Tjeneste tjeneste, int maks) {
        this.tjeneste = tjeneste;
        this.maks = maks;
    }

    /**
     * The answer at the address, from memory when it is there.
     *
     * @param laes makes the value of an answer
     * @param naaelig whether to ask the service when it is not there
     * @throws OpslagUtilgaengelig when it is not in memory and the service does not answer
     */
    <T> Optional<T> find(
            String sti, @Nullable UUID objekt, @Nullable String cvr, boolean naaelig, Function<JsonNode, T> laes) {
        long foer;
        synchronized (poster) {
            var kendt = poster.get(sti);
            if (kendt != null) {
                return kendt.svar().map(laes);
            }
            foer = generation;
        }
        if (!naaelig) {
            throw new OpslagUtilgaengelig("Opslagstjenesten kan ikke nås, og svaret er ikke kendt");
        }
        try {
            var svar = hent(sti);
            gem(sti, new Post(svar, objekt, cvr), foer);
            return svar.map(laes);
        } catch (IOException fejl) {
            throw new OpslagUtilgaengelig("Opslagstjenesten svarede ikke", fejl);
        } catch (InterruptedException afbrudt) {
            Thread.currentThread().interrupt();
            throw new OpslagUtilgaengelig("Opslaget blev afbrudt", afbrudt);
        }
    }

    private Optional<JsonNode> hent(String sti) throws IOException, InterruptedException {
        try {
            return Optional.of(tjeneste.hent(sti));
        } catch (Afvist afvist) {
            if (afvist.status() == IKKE_FUNDET) {
                return Optional.empty();
            }
            throw afvist;
        }
    }

    private void gem(String sti, Post post, long foer) {
        synchronized (poster) {
            if (generation == foer) {
                poster.put(sti, post);
                var aeldste = poster.keySet().iterator();
                if (poster.size() > maks) {
                    aeldste.next();
                    aeldste.remove();
                }
            }
        }
    }

    /** The place in the feed; null while nothing is held, or nothing has been followed yet. */
    @Nullable
    String sted() {
        return sted;
    }

    /** Everything that is held, oldest first. */
    Map<String, Post> indhold() {
        synchronized (poster) {
            return new LinkedHashMap<>(poster);
        }
    }

    /** Begins with answers from earlier. */
    void genskab(Map<String, Post> tidligere, String stedet) {
        synchronized (poster) {
            poster.putAll(tidligere);
            sted = stedet;
        }
    }

    /**
     * Becomes as the service is now; asks nothing while nothing is held.
     *
     * @return whether anything was new
     */
    boolean foelgMed() throws IOException, InterruptedException {
        if (indhold().isEmpty()) {
            sted = null;
            return false;
        }
        var fra = sted;
        try {
            return fra == null ? begyndForfra() : foelg(fra);
        } catch (Afvist afvist) {
            if (afvist.status() != SLETTET) {
                throw afvist;
            }
            return begyndForfra();
        }
    }

    private boolean begyndForfra() throws IOException, InterruptedException {
        var begynd = tjeneste.hent(FEED + "?siden=nu").path("naeste").asText();
        genhent(null, Set.of());
        sted = begynd;
        return true;
    }

    private boolean foelg(String fra) throws IOException, InterruptedException {
        var nyt = false;
        var stedet = fra;
        boolean flere;
        do {
            var svar = tjeneste.hent(FEED + "?antal=" + MAKS_AENDRINGER + "&siden=" + Tjeneste.kodet(stedet));
            var objekter = new HashSet<UUID>();
            var ejere = new HashSet<String>();
            for (var aendring : svar.path("aendringer")) {
                objekter.add(UUID.fromString(aendring.path("objekt").asText()));
                ejere.add(aendring.path("ejer").asText());
            }
            if (!objekter.isEmpty()) {
                genhent(objekter, ejere);
                nyt = true;
            }
            stedet = svar.path("naeste").asText();
            sted = stedet;
            flere = svar.path("aendringer").size() == MAKS_AENDRINGER;
        } while (flere);
        return nyt;
    }

    /** @param objekter null for everything that is held */
    private void genhent(@Nullable Set<UUID> objekter, Set<String> ejere) throws IOException, InterruptedException {
        List<Map.Entry<String, Post>> roerte;
        synchronized (poster) {
            generation++;
            roerte = poster.entrySet().stream()
                    .filter(e -> objekter == null || e.getValue().roeresAf(objekter, ejere))
                    .map(e -> Map.entry(e.getKey(), e.getValue()))
                    .toList();
        }
        for (var roert : roerte) {
            var nyt = new Post(
                    hent(roert.getKey()),
                    roert.getValue().objekt(),
                    roert.getValue().cvr());
            synchronized (poster) {
                poster.replace(roert.getKey(), nyt);
            }
        }
    }
}
