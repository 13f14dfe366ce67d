package dk.borgerblikket.administration.noedstop;

import dk.borgerblikket.oio.Cvr;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The emergency stops. */
@Singleton
class NoedstopRepository implements PanacheRepositoryBase<NoedstopRaekke, UUID> {

    /** More than anybody reads; the older ones are in the log of changes. */
    private static final int HOEJST = 500;

    /** Served by ux_noedstop_i_kraft, which holds only what is in force. */
    private static final String I_KRAFT = "ophaevetTid is null order by satTid, id";

    /** There are few, so all are read. */
    private static final String PAA = "satTid <= ?1 and (ophaevetTid is null or ophaevetTid > ?1) order by satTid, id";

    /** Served by ix_noedstop_cvr_sat_tid, once for the authority and once for everywhere. */
    private static final String AF = "cvr = ?1 or cvr is null order by satTid desc";

    /** Served by ix_noedstop_cvr_sat_tid. */
    private static final String OVERALT = "cvr is null order by satTid desc";

    Uni<List<NoedstopRaekke>> iKraft() {
        return list(I_KRAFT);
    }

    Uni<List<NoedstopRaekke>> paa(Instant tid) {
        return list(PAA, tid);
    }

    /** Those of the authority and those everywhere, newest first. */
    Uni<List<NoedstopRaekke>> af(Cvr cvr) {
        return find(AF, cvr.cifre()).page(0, HOEJST).list();
    }

    Uni<List<NoedstopRaekke>> overalt() {
        return find(OVERALT).page(0, HOEJST).list();
    }

    /** Keeps others who want to lift it waiting. */
    Uni<@Nullable NoedstopRaekke> laas(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
