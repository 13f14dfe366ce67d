package dk.borgerblikket.administration.konsekvens.indekser;

import com.fasterxml.jackson.databind.ObjectReader;
import dk.borgerblikket.administration.konsekvens.beregning.Beregning;
import dk.borgerblikket.administration.konsekvens.beregning.Kilde;
import dk.borgerblikket.administration.konsekvens.beregning.Kildefejl;
import dk.borgerblikket.visibility.grundlag.Grundlagshoved;
import dk.borgerblikket.visibility.grundlag.Grundlagsslut;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream on a thread of its own, so that the lines of one core are decided on by another, and no further ahead than
 * a few bundles: then the network, the index and its cursor wait.
 */
final class Traadkilde<L> implements Kilde<L> {

    private static final Logger LOG = Logger.getLogger(Traadkilde.class);

    private static final int BUNDT = 200;
    private static final int BUNDTER = 8;

    /** Opens the stream; may wait. */
    interface Aabning {
        InputStream aabn() throws IOException, InterruptedException;
    }

    /** What the reading thread hands over. */
    private sealed interface Besked<L> {
        record Hoved<L>(Grundlagshoved hoved) implements Besked<L> {}

        record Bundt<L>(List<L> linjer) implements Besked<L> {}

        record Slut<L>() implements Besked<L> {}

        record Fejl<L>(String besked) implements Besked<L> {}
    }

    private final String navn;
    private final Aabning aabning;
    private final ObjectReader laeser;
    private final Class<L> type;
    private final BlockingQueue<Besked<L>> koe = new ArrayBlockingQueue<>(BUNDTER);
    private final Thread traad;

    private @Nullable Grundlagshoved hoved;
    private Iterator<L> bundt = List.<L>of().iterator();
    private boolean slut;

    /**
     * Begins to read.
     *
     * @param navn of the index, for staff
     * @param laeser reads tolerantly; for any type
     */
    Traadkilde(String navn, Aabning aabning, ObjectReader laeser, Class<L> type) {
        this.navn = navn;
        this.aabning = aabning;
        this.laeser = laeser;
        this.type = type;
        this.traad = Thread.ofPlatform()
                .daemon()
                .name("konsekvens-" + type.getSimpleName())
                .start(this::laes);
    }

    @Override
    public Grundlagshoved hoved() {
        if (hoved == null) {
            hoved = switch (tag()) {
                case Besked.Hoved<L>(var h) -> h;
                case Besked.Fejl<L>(var besked) -> throw new Kildefejl(besked);
                case Besked.Bundt<L> b -> throw uventet();
                case Besked.Slut<L> s -> throw uventet();
            };
        }
        return hoved;
    }

    @Override
    public @Nullable L naeste() {
        while (!bundt.hasNext() && !slut) {
            switch (tag()) {
                case Besked.Bundt<L>(var linjer) -> bundt = linjer.iterator();
                case Besked.Slut<L> s -> slut = true;
                case Besked.Fejl<L>(var besked) -> throw new Kildefejl(besked);
                case Besked.Hoved<L> h -> throw uventet();
            }
        }
        return bundt.hasNext() ? bundt.next() : null;
    }

    @Override
    public void close() {
        traad.interrupt();
    }

    private Kildefejl uventet() {
        return new Kildefejl(navn + " svarede ikke som aftalt");
    }

    private Besked<L> tag() {
        try {
            return koe.take();
        } catch (InterruptedException stoppet) {
            Thread.currentThread().interrupt();
            throw new Beregning.Afbrudt();
        }
    }

    /** On the reading thread. What broke is told without the words of parsers, which can quote what they read. */
    private void laes() {
        try {
            Besked<L> sidste;
            try (var stroem = aabning.aabn()) {
                sidste = laes(stroem);
            } catch (IOException fejl) {
                sidste = new Besked.Fejl<>(navn + " svarede ikke, eller afbrød svaret");
            } catch (Kildefejl fejl) {
                sidste = new Besked.Fejl<>(String.valueOf(fejl.getMessage()));
            } catch (RuntimeException fejl) {
                // Whatever it is, somebody waits for an answer.
                LOG.warnf("%s kunne ikke spørges: %s", navn, fejl.getClass().getName());
                sidste = new Besked.Fejl<>(navn + " kunne ikke spørges");
            }
            koe.put(sidste);
        } catch (InterruptedException stoppet) {
            // Nobody waits any more.
            Thread.currentThread().interrupt();
        }
    }

    private Besked<L> laes(InputStream stroem) throws IOException, InterruptedException {
        var linjer = new Linjelaeser(stroem);
        if (!linjer.naeste()) {
            return new Besked.Fejl<>(navn + " svarede ikke som aftalt");
        }
        koe.put(new Besked.Hoved<>(vaerdi(linjer, Grundlagshoved.class)));
        var antal = 0L;
        var naesteBundt = new ArrayList<L>(BUNDT);
        while (linjer.naeste()) {
            if (erSlut(linjer)) {
                koe.put(new Besked.Bundt<>(naesteBundt));
                var ventet = vaerdi(linjer, Grundlagsslut.class).linjer();
                return ventet == antal
                        ? new Besked.Slut<>()
                        : new Besked.Fejl<>(navn + " sendte ikke så mange linjer, som det sagde");
            }
            naesteBundt.add(vaerdi(linjer, type));
            antal++;
            if (naesteBundt.size() == BUNDT) {
                koe.put(new Besked.Bundt<>(naesteBundt));
                naesteBundt = new ArrayList<>(BUNDT);
            }
        }
        return new Besked.Fejl<>(navn + " afbrød svaret");
    }

    /** Told by its only field, which no other line begins with. */
    private static boolean erSlut(Linjelaeser linjer) {
        return linjer.laengde() > 2 && linjer.bytes()[linjer.begynder() + 2] == 'l';
    }

    private <T> T vaerdi(Linjelaeser linjer, Class<T> slags) {
        try {
            var vaerdi = laeser.forType(slags).<T>readValue(linjer.bytes(), linjer.begynder(), linjer.laengde());
            if (vaerdi != null) {
                return vaerdi;
            }
        } catch (IOException ulaeselig) {
            throw new Kildefejl(navn + " sendte noget, der ikke kan læses");
        }
        throw uventet();
    }
}
