package dk.borgerblikket.administration.klekonfiguration.kladde;

import dk.borgerblikket.administration.Etag;
import dk.borgerblikket.administration.klekonfiguration.Tilblivelse;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An authority's next configuration while it is written.
 *
 * @param maerke new whenever the content changes: what a caller has seen, and what an impact preview was made of
 * @param status how far it has come
 * @param indhold what it would put in force
 * @param basisversion the version that was in force when it was begun; 0 for none
 * @param kendtVersion the newest version that its authors know of; a newer one stops the activation
 * @param medvirkende everybody who has changed it, CVR/id
 * @param oprettet who began it, and when
 * @param redigeret who changed it last, and when
 * @param indsendt who sent it for approval, and when; null when nobody has since it was last a draft
 * @param afvisning why it was sent back; null when it was not, or has been sent again
 */
public record Kladde(
        UUID maerke,
        Status status,
        Indhold indhold,
        int basisversion,
        int kendtVersion,
        Set<String> medvirkende,
        Handling oprettet,
        Handling redigeret,
        @Nullable Handling indsendt,
        @Nullable Afvisning afvisning) {

    public Kladde {
        medvirkende = Collections.unmodifiableSet(new TreeSet<>(medvirkende));
    }

    /** How far a draft has come. It is gone when it is activated or discarded. */
    public enum Status {
        /** Is being written. */
        KLADDE,
        /** Waits for an approver, and is not changed meanwhile. */
        TIL_GODKENDELSE
    }

    /**
     * What a draft would put in force.
     *
     * @param linjer the lines; may still have errors
     * @param gyldigFra when it shall come into force; null for at once
     * @param aarsag how the lines came about
     * @param kilde what they were made from; null for nothing else
     */
    public record Indhold(
            List<KleLinje> linjer,
            @Nullable Instant gyldigFra,
            Tilblivelse aarsag,
            @Nullable String kilde) {
        public Indhold {
            linjer = List.copyOf(linjer);
        }
    }

    /** Who did it, CVR/id, and when. */
    public record Handling(String hvem, Instant tid) {}

    /** Who sent it back, CVR/id, when and why. */
    public record Afvisning(String hvem, Instant tid, String begrundelse) {}

    /** The tag that a caller shows as If-Match. */
    public String etag() {
        return Etag.af(maerke);
    }

    public List<KleLinje> linjer() {
        return indhold.linjer();
    }

    /** Whether the employee had a hand in it, and so cannot be its second pair of eyes. */
    public boolean harMedvirket(String hvem) {
        return medvirkende.contains(hvem) || indsendt != null && indsendt.hvem().equals(hvem);
    }

    Kladde medIndhold(Indhold nyt, Handling hvem) {
        var alle = new TreeSet<>(medvirkende);
        alle.add(hvem.hvem());
        return new Kladde(
                UUID.randomUUID(), status, nyt, basisversion, kendtVersion, alle, oprettet, hvem, indsendt, afvisning);
    }

    Kladde medKendtVersion(int version) {
        return new Kladde(
                maerke, status, indhold, basisversion, version, medvirkende, oprettet, redigeret, indsendt, afvisning);
    }

    Kladde sendt(Handling hvem) {
        return medStatus(Status.TIL_GODKENDELSE, hvem, null);
    }

    Kladde trukketTilbage() {
        return medStatus(Status.KLADDE, null, null);
    }

    Kladde afvist(Afvisning hvorfor) {
        return medStatus(Status.KLADDE, null, hvorfor);
    }

    private Kladde medStatus(Status ny, @Nullable Handling sender, @Nullable Afvisning hvorfor) {
        return new Kladde(
                maerke, ny, indhold, basisversion, kendtVersion, medvirkende, oprettet, redigeret, sender, hvorfor);
    }
}
