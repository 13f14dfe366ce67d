package dk.borgerblikket.lookupclient;

import com.fasterxml.jackson.databind.JsonNode;
import dk.borgerblikket.lookupclient.Tjeneste.Afvist;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Answers about organisation, fetched when they are first asked for, and from then on kept current by the feed: what a change
 * can have touched is fetched again before the change counts as seen. What has been registered for later takes effect without
 * a change; so an answer is also fetched again when it is an hour old. Holds a bounded number; the one that was not asked for
 * longest goes first.
 */
final class Opslagslager {

    private static final String FEED = "/organisation/v1/aendringer";
    private static final int MAKS_AENDRINGER = 1000;
    private static final int SLETTET = 410;
    private static final int IKKE_FUNDET = 404;
    private static final Duration HOLDBARHED = Duration.ofHours(1);

    /** Few at a time, so that the feed is not kept waiting. */
    private static final int GAMLE_AD_GANGEN = 50;

    /**
     * An answer.
     *
     * @param svar empty when there is none
     * @param afhaenger what can change it
     * @param hentet when it was fetched
     */
    record Post(Optional<JsonNode> svar, Afhaenger afhaenger, Instant hentet) {}

    /** Whose changes can change an answer: an object's, those of a kind of object, or those of what an authority owns. */
    record Afhaenger(Paa paa, String vaerdi) {

        /** What a value names. */
        enum Paa {
            OBJEKT,
            ART,
            EJER
        }

        /** All that a change in the feed can be a change of. */
        private static Stream<Afhaenger> af(JsonNode aendring) {
            return Stream.of(
                    new Afhaenger(Paa.OBJEKT, aendring.path("objekt").asText()),
                    new Afhaenger(Paa.ART, aendring.path("art").asText()),
                    new Afhaenger(Paa.EJER, aendring.path("ejer").asText()));
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
    <T> Optional<T> find(String sti, Afhaenger afhaenger, boolean naaelig, Function<JsonNode, T> laes) {
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
            gem(sti, new Post(svar, afhaenger, Instant.now()), foer);
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
            return fra == null ? begyndForfra() : foelg(fra) | forny();
        } catch (Afvist afvist) {
            if (afvist.status() != SLETTET) {
                throw afvist;
            }
            return begyndForfra();
        }
    }

    private boolean begyndForfra() throws IOException, InterruptedException {
        var begynd = tjeneste.hent(FEED + "?siden=nu").path("naeste").asText();
        genhent(_ -> true);
        sted = begynd;
        return true;
    }

    private boolean foelg(String fra) throws IOException, InterruptedException {
        var nyt = false;
        var stedet = fra;
        boolean flere;
        do {
            var svar = tjeneste.hent(FEED + "?antal=" + MAKS_AENDRINGER + "&siden=" + Tjeneste.kodet(stedet));
            var aendrede = StreamSupport.stream(svar.path("aendringer").spliterator(), false)
                    .flatMap(Afhaenger::af)
                    .collect(Collectors.toSet());
            if (!aendrede.isEmpty()) {
                genhent(post -> aendrede.contains(post.afhaenger()));
                nyt = true;
            }
            stedet = svar.path("naeste").asText();
            sted = stedet;
            flere = svar.path("aendringer").size() == MAKS_AENDRINGER;
        } while (flere);
        return nyt;
    }

    /** Only between two looks at the feed, so that nothing has to be told twice. */
    private boolean forny() throws IOException, InterruptedException {
        var graense = Instant.now().minus(HOLDBARHED);
        var gamle = indhold().values().stream()
                .filter(post -> post.hentet().isBefore(graense))
                .limit(GAMLE_AD_GANGEN)
                .collect(Collectors.toSet());
        if (!gamle.isEmpty()) {
            genhent(gamle::contains);
        }
        return !gamle.isEmpty();
    }

    private void genhent(Predicate<Post> roert) throws IOException, InterruptedException {
        List<Map.Entry<String, Post>> roerte;
        synchronized (poster) {
            generation++;
            roerte = poster.entrySet().stream()
                    .filter(e -> roert.test(e.getValue()))
                    .map(e -> Map.entry(e.getKey(), e.getValue()))
                    .toList();
        }
        for (var gammel : roerte) {
            var nyt = new Post(hent(gammel.getKey()), gammel.getValue().afhaenger(), Instant.now());
            synchronized (poster) {
                poster.replace(gammel.getKey(), nyt);
            }
        }
    }
}
