package dk.borgerblikket.search.kriterier;

import dk.borgerblikket.oio.Periode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One set of criteria; all must be fulfilled.
 *
 * @param objekttype the kind of object that it is about
 * @param krav the criteria
 * @param viden whose knowledge, and of when
 */
public record Kriterium(String objekttype, List<Soegekrav> krav, Viden viden) {

    /**
     * The moments of registration at which the criteria shall have been fulfilled; both all of time means at present.
     *
     * @param afsender by the sender's clock
     * @param indeks by the index's clock
     */
    public record Viden(Periode afsender, Periode indeks) {

        /** What is known now. */
        public static final Viden NU = new Viden(Periode.ALTID, Periode.ALTID);

        /** Whether it is enough to look at objects as they are. */
        public boolean erNu() {
            return equals(NU);
        }
    }

    /** Keys that every object has, now or formerly, that fulfils the criteria. */
    public Set<Long> noegler() {
        return krav.stream()
                .flatMap(k -> k instanceof Soegekrav.Element e ? e.noegler().stream() : Stream.<Long>of())
                .collect(Collectors.toUnmodifiableSet());
    }
}
