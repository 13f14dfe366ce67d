package dk.borgerblikket.lookupclient;

import com.fasterxml.jackson.databind.JsonNode;
import dk.borgerblikket.lookupclient.Tjeneste.Afvist;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All classes in memory: filled page by page, then kept current by the feed. The place in the feed is taken before the first
 * page, so what changes while it is filled comes again and is not missed. Changed by one thread, asked by any.
 */
final class Klassekopi {

    private static final String FEED = "/klassifikation/v1/aendringer";
    private static final String PERIODER = "/klassifikation/v1/klasseperioder";
    private static final int SIDE = 500;
    private static final int MAKS_ID = 200;
    private static final int MAKS_AENDRINGER = 1000;
    private static final int SLETTET = 410;

    private final Tjeneste tjeneste;
    private final int maks;

    private volatile Klasseregister register = Klasseregister.TOMT;
    private volatile @Nullable String sted;

    /** @param maks largest number of classes that are held */
    Klassekopi(Tjeneste tjeneste, int maks) {
        this.tjeneste = tjeneste;
        this.maks = maks;
    }

    Klasseregister register() {
        return register;
    }

    /** Place in the feed that the copy is as of; null until it is filled. */
    @Nullable
    String sted() {
        return sted;
    }

    /** Begins with a copy from earlier. */
    void genskab(List<Klassepost> poster, String stedet) {
        register = Klasseregister.af(poster);
        sted = stedet;
    }

    /**
     * Becomes as the service is now.
     *
     * @return whether anything was new
     */
    boolean foelgMed() throws IOException, InterruptedException {
        var fra = sted;
        if (fra == null) {
            fyld();
            return true;
        }
        try {
            return foelg(fra);
        } catch (Afvist afvist) {
            if (afvist.status() != SLETTET) {
                throw afvist;
            }
            fyld();
            return true;
        }
    }

    private void fyld() throws IOException, InterruptedException {
        var begynd = tjeneste.hent(FEED + "?siden=nu").path("naeste").asText();
        var poster = new ArrayList<Klassepost>();
        @Nullable String efter = null;
        do {
            var side = tjeneste.hent(
                    PERIODER + "?antal=" + SIDE + (efter == null ? "" : "&efter=" + Tjeneste.kodet(efter)));
            poster.addAll(poster(side));
            kraevPlads(poster.size());
            efter = side.path("naeste").isTextual() ? side.path("naeste").textValue() : null;
        } while (efter != null);
        register = Klasseregister.af(poster);
        sted = begynd;
    }

    private boolean foelg(String fra) throws IOException, InterruptedException {
        var nyt = false;
        var stedet = fra;
        boolean flere;
        do {
            var svar = tjeneste.hent(FEED + "?antal=" + MAKS_AENDRINGER + "&siden=" + Tjeneste.kodet(stedet));
            var aendrede = new LinkedHashSet<UUID>();
            for (var aendring : svar.path("aendringer")) {
                if (aendring.path("art").asText().equals("Klasse")) {
                    aendrede.add(UUID.fromString(aendring.path("objekt").asText()));
                }
            }
            if (!aendrede.isEmpty()) {
                genhent(List.copyOf(aendrede));
                nyt = true;
            }
            stedet = svar.path("naeste").asText();
            sted = stedet;
            flere = svar.path("aendringer").size() == MAKS_AENDRINGER;
        } while (flere);
        return nyt;
    }

    private void genhent(List<UUID> aendrede) throws IOException, InterruptedException {
        var fundne = new ArrayList<Klassepost>();
        for (var i = 0; i < aendrede.size(); i += MAKS_ID) {
            fundne.addAll(poster(tjeneste.hent(PERIODER + "?ids="
                    + aendrede.subList(i, Math.min(i + MAKS_ID, aendrede.size())).stream()
                            .map(UUID::toString)
                            .collect(Collectors.joining(",")))));
        }
        var nyt = register.med(aendrede, fundne);
        kraevPlads(nyt.antal());
        register = nyt;
    }

    private static List<Klassepost> poster(JsonNode svar) {
        var poster = new ArrayList<Klassepost>();
        svar.path("klasser").forEach(klasse -> poster.add(Klassepost.laes(klasse)));
        return poster;
    }

    private void kraevPlads(int antal) throws IOException {
        if (antal > maks) {
            throw new IOException("Opslagstjenesten har flere klasser end de " + maks + ", der er plads til");
        }
    }
}
