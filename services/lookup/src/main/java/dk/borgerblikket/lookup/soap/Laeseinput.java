package dk.borgerblikket.lookup.soap;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.objekt.Soegekriterier;
import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.oio.Tidspunkt;
import dk.borgerblikket.web.Fejl;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code LaesInput} and {@code ListInput}: which objects, and when. Without a filter what holds now is meant, in the newest
 * registration. One limit alone leaves the other end open; two that are the same moment are that moment.
 *
 * @param uuider one for {@code laes}
 */
@RegisterForReflection
record Laeseinput(
        @JsonProperty("UUIDIdentifikator") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<UUID> uuider,

        @JsonProperty("VirkningFraFilter") @Nullable Tidspunkt virkningFra,
        @JsonProperty("VirkningTilFilter") @Nullable Tidspunkt virkningTil,
        @JsonProperty("RegistreringFraFilter") @Nullable Tidspunkt registreringFra,
        @JsonProperty("RegistreringTilFilter") @Nullable Tidspunkt registreringTil) {

    /** Valid time that is asked for. */
    Periode virkning(Instant nu) {
        return periode(virkningFra, virkningTil, "Virkning").orElseGet(() -> Soegekriterier.oejeblik(nu));
    }

    /** Time of registration that is asked for; empty for the newest registration alone. */
    Optional<Periode> registrering() {
        return periode(registreringFra, registreringTil, "Registrering");
    }

    /**
     * The period between two limits; empty when there is none of them.
     *
     * @param navn what the limits are of, for the error
     * @throws Fejl when it would end before it begins
     */
    static Optional<Periode> periode(@Nullable Tidspunkt fra, @Nullable Tidspunkt til, String navn) {
        if (fra == null && til == null) {
            return Optional.empty();
        }
        var foerst = fra == null ? Instant.MIN : fra.instant(Instant.MIN);
        var sidst = til == null ? Instant.MAX : til.instant(Instant.MAX);
        if (foerst.isAfter(sidst)) {
            throw new Fejl(Opslagsfejl.UGYLDIG_SOEGNING, navn + ": perioden slutter, før den begynder.");
        }
        return Optional.of(foerst.equals(sidst) ? Soegekriterier.oejeblik(foerst) : new Periode(foerst, sidst));
    }
}
