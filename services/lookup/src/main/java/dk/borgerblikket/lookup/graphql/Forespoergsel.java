package dk.borgerblikket.lookup.graphql;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.web.Fejl;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** One query while it is answered: the moment that it is about, and how much of the allowance is left. */
final class Forespoergsel {

    private final Instant nu;
    private final AtomicInteger plads;
    private final Set<String> advarsler = ConcurrentHashMap.newKeySet();
    private volatile boolean overskredet;

    /** @param plads most objects in the answer, counted each time they occur */
    Forespoergsel(Instant nu, int plads) {
        this.nu = nu;
        this.plads = new AtomicInteger(plads);
    }

    Instant nu() {
        return nu;
    }

    /** @throws Fejl {@link Opslagsfejl#FOR_STORT_SVAR} when the answer would hold more than allowed */
    void optag(int objekter) {
        if (overskredet || plads.addAndGet(-objekter) < 0) {
            overskredet = true;
            throw new Fejl(Opslagsfejl.FOR_STORT_SVAR);
        }
    }

    /** Most objects that may still be added. */
    int plads() {
        return Math.max(plads.get(), 0);
    }

    /** Whether the answer grew beyond what is allowed, so that none is given. */
    boolean overskredet() {
        return overskredet;
    }

    /** Whether this is the first time that the warning is given; once is enough for an answer with many persons. */
    boolean foersteAdvarsel(String om) {
        return advarsler.add(om);
    }
}
