package dk.borgerblikket.administration.klekonfiguration;

import dk.borgerblikket.administration.Transaktion;
import dk.borgerblikket.administration.kommune.Kommuner;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the authorities show, have shown and will show. In force at a moment is the version with the greatest first moment
 * at or before it, and of those the greatest number, unless it was annulled. The answer for a moment that has
 * passed never changes.
 */
@Singleton
public class KleKonfigurationer {

    private final KleKonfigurationRepository versioner;
    private final AnnulleringRepository annulleringer;
    private final Kommuner kommuner;
    private final Clock ur;

    KleKonfigurationer(
            KleKonfigurationRepository versioner, AnnulleringRepository annulleringer, Kommuner kommuner, Clock ur) {
        this.versioner = versioner;
        this.annulleringer = annulleringer;
        this.kommuner = kommuner;
        this.ur = ur;
    }

    /** The configuration in force at the moment of every authority that has one; part of the caller's session. */
    public Uni<Map<Cvr, KleKonfiguration>> paa(Instant tid) {
        return versioner
                .iKraftForAlle(tid)
                .map(r -> r.stream()
                        .collect(Collectors.toUnmodifiableMap(
                                KleKonfigurationRaekke::cvr, KleKonfigurationRaekke::somKonfiguration)));
    }

    /** As {@link #paa}, now. */
    public Uni<Map<Cvr, KleKonfiguration>> aktive() {
        return paa(ur.instant());
    }

    /**
     * When a version of any authority last came into force, seen from the moment; empty when none has. Changes by itself
     * when a planned one does. Part of the caller's session.
     */
    public Uni<Optional<Instant>> senesteIkrafttraeden(Instant tid) {
        return versioner.senesteIkrafttraeden(tid).map(Optional::ofNullable);
    }

    /** The configuration in force now. Fails with 404 when there is no such authority. */
    public Uni<KleKonfiguration> aktiv(Cvr cvr) {
        return konfigurationPaa(cvr, ur.instant());
    }

    /**
     * The configuration in force at the moment; version 0 without lines when there was none. Fails with 404 when there is
     * no such authority.
     */
    public Uni<KleKonfiguration> konfigurationPaa(Cvr cvr, Instant tid) {
        return Transaktion.laes(() ->
                kommuner.hent(cvr).flatMap(k -> versioner.iKraft(cvr, tid)).map(KleKonfigurationer::konfiguration));
    }

    /** Every version, newest first. Fails with 404 when there is no such authority. */
    public Uni<List<KleVersion.Oplysning>> versioner(Cvr cvr) {
        var nu = ur.instant();
        return Transaktion.laes(() -> kommuner.hent(cvr)
                .flatMap(k -> versioner.udenLinjer(cvr))
                .flatMap(alle -> annulleringer.af(cvr).map(taget -> Versionsoversigt.af(alle, taget, nu))));
    }

    /** One version. Fails with 404 when there is no such authority or version. */
    public Uni<KleVersion> version(Cvr cvr, int version) {
        return Transaktion.laes(() -> versioner.version(cvr, version))
                .onItem()
                .ifNull()
                .failWith(() -> new Fejl(FaellesFejl.IKKE_FUNDET))
                .map(KleKonfigurationRaekke::somVersion);
    }

    /**
     * Versions that came into force one after the other, backwards from the one in force now, and that one first; part of
     * the caller's session.
     *
     * @param sidste the last one that has been read; null to begin with
     * @param hoejst how many to read
     */
    public Uni<List<KleVersion>> baglaens(Cvr cvr, @Nullable KleVersion sidste, int hoejst) {
        return sidste == null
                ? versioner.iKraft(cvr, ur.instant()).map(r -> r == null ? List.of() : List.of(r.somVersion()))
                : versioner
                        .foer(cvr, sidste.gyldigFra(), sidste.version(), hoejst)
                        .map(r -> r.stream()
                                .map(KleKonfigurationRaekke::somVersion)
                                .toList());
    }

    /** The greatest number that a version has, planned and annulled ones included; part of the caller's session. */
    public Uni<Integer> nyesteVersion(Cvr cvr) {
        return versioner.nyeste(cvr).map(v -> v == null ? 0 : v.version());
    }

    private static KleKonfiguration konfiguration(@Nullable KleKonfigurationRaekke raekke) {
        return raekke == null ? KleKonfiguration.INGEN : raekke.somKonfiguration();
    }
}
