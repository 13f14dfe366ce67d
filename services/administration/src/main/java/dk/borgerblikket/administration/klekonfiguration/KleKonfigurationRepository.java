package dk.borgerblikket.administration.klekonfiguration;

import dk.borgerblikket.oio.Cvr;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The versions of every authority's configuration. */
@Singleton
class KleKonfigurationRepository
        implements PanacheRepositoryBase<KleKonfigurationRaekke, KleKonfigurationRaekke.Noegle> {

    /** Served by ix_kle_konfiguration_ikraft (cvr, gyldig_fra desc, version desc). */
    private static final String I_KRAFT = """
            from KleKonfigurationRaekke k
            where k.noegle.cvr = ?1 and k.gyldigFra <= ?2
              and not exists (select 1 from AnnulleringRaekke a
                              where a.noegle.cvr = k.noegle.cvr and a.noegle.version = k.noegle.version)
            order by k.gyldigFra desc, k.noegle.version desc""";

    /** Served by the same, one step of it for each version. */
    private static final String I_KRAFT_FOR_ALLE = """
            SELECT DISTINCT ON (k.cvr) k.*
            FROM kle_konfiguration k
            WHERE k.gyldig_fra <= :tid
              AND NOT EXISTS (SELECT FROM kle_annullering a WHERE a.cvr = k.cvr AND a.version = k.version)
            ORDER BY k.cvr, k.gyldig_fra DESC, k.version DESC""";

    /** Served by ix_kle_konfiguration_ikraft. */
    private static final String FOER = """
            from KleKonfigurationRaekke k
            where k.noegle.cvr = ?1
              and (k.gyldigFra < ?2 or (k.gyldigFra = ?2 and k.noegle.version < ?3))
              and not exists (select 1 from AnnulleringRaekke a
                              where a.noegle.cvr = k.noegle.cvr and a.noegle.version = k.noegle.version)
            order by k.gyldigFra desc, k.noegle.version desc""";

    /** Served by ix_kle_konfiguration_gyldig_fra, from its end. */
    private static final String SENESTE_IKRAFTTRAEDEN =
            "select max(k.gyldigFra) from KleKonfigurationRaekke k where k.gyldigFra <= ?1";

    /** Served by the primary key (cvr, version). */
    private static final String UDEN_LINJER = """
            select k.noegle.version, k.gyldigFra, k.aarsag, k.kilde, k.oprettetAf, k.oprettetTid, k.godkendtAf
            from KleKonfigurationRaekke k
            where k.noegle.cvr = ?1 order by k.noegle.version desc""";

    /** The version in force at the moment. */
    Uni<@Nullable KleKonfigurationRaekke> iKraft(Cvr cvr, Instant tid) {
        return find(I_KRAFT, cvr.cifre(), tid).page(0, 1).firstResult();
    }

    /** The version in force at the moment for every authority that has one. */
    Uni<List<KleKonfigurationRaekke>> iKraftForAlle(Instant tid) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(I_KRAFT_FOR_ALLE, KleKonfigurationRaekke.class)
                        .setParameter("tid", tid)
                        .getResultList());
    }

    /** When something last came into force before the moment, or at it; null when nothing has. */
    Uni<@Nullable Instant> senesteIkrafttraeden(Instant tid) {
        return find(SENESTE_IKRAFTTRAEDEN, tid).project(Instant.class).singleResult();
    }

    /** The one with the greatest number, planned and annulled versions included. */
    Uni<@Nullable Versionsraekke> nyeste(Cvr cvr) {
        return find(UDEN_LINJER, cvr.cifre())
                .project(Versionsraekke.class)
                .page(0, 1)
                .firstResult();
    }

    /** Those that were in force before this one, the last first, without the annulled; a few at a time. */
    Uni<List<KleKonfigurationRaekke>> foer(Cvr cvr, Instant gyldigFra, int version, int hoejst) {
        return find(FOER, cvr.cifre(), gyldigFra, version).page(0, hoejst).list();
    }

    /** Newest first. */
    Uni<List<Versionsraekke>> udenLinjer(Cvr cvr) {
        return find(UDEN_LINJER, cvr.cifre()).project(Versionsraekke.class).list();
    }

    /** Served by the primary key. */
    Uni<@Nullable KleKonfigurationRaekke> version(Cvr cvr, int version) {
        return findById(new KleKonfigurationRaekke.Noegle(cvr.cifre(), version));
    }
}
