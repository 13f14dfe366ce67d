package dk.borgerblikket.lookupclient;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The settings of an {@link Opslagsklient}. */
public final class Bygger {

    private static final int MAKS_KLASSER = 200_000;
    private static final int MAKS_ORGANISATION = 10_000;

    final URI adresse;
    final Supplier<String> token;
    Duration interval = Duration.ofSeconds(2);
    Duration frist = Duration.ofSeconds(5);
    String nationalCvr = "99999999";
    int maksKlasser = MAKS_KLASSER;
    int maksOrganisation = MAKS_ORGANISATION;

    @Nullable
    Path fil;

    Bygger(URI adresse, Supplier<String> token) {
        this.adresse = adresse;
        this.token = token;
    }

    /** How often the feed is asked; two seconds where nothing is said. */
    public Bygger interval(Duration hvorTit) {
        this.interval = hvorTit;
        return this;
    }

    /** How long an answer may take; five seconds where nothing is said. */
    public Bygger frist(Duration hoejst) {
        this.frist = hoejst;
        return this;
    }

    /** The authority that owns the national classes; {@code 99999999} where nothing is said. */
    public Bygger nationalCvr(String cvr) {
        this.nationalCvr = cvr;
        return this;
    }

    /** Most classes that are held; when the service has more, none of the new ones are taken. */
    public Bygger maksKlasser(int antal) {
        this.maksKlasser = antal;
        return this;
    }

    /** Most answers about organisation that are held; the one that was not asked for longest goes first. */
    public Bygger maksOrganisation(int antal) {
        this.maksOrganisation = antal;
        return this;
    }

    /**
     * A file in a folder that is there, of this client alone: a client that starts while the service is down answers from it.
     * Without one, such a client knows nothing until the service is back.
     */
    public Bygger oejebliksbillede(Path fil) {
        this.fil = fil;
        return this;
    }

    /** A client that has begun to fetch. */
    public Opslagsklient start() {
        return new Opslagsklient(this).start();
    }
}
