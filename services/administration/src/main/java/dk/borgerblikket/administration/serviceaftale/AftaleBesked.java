package dk.borgerblikket.administration.serviceaftale;

import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.web.FaellesFejl;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to set up a service agreement, or to bring it to another state. */
@Schema(name = "AftaleBesked")
record AftaleBesked(
        @Schema(
                required = true,
                enumeration = {"Oprettet", "Godkendt", "Afvist", "Ophoert"})
        @Nullable
        String status,

        @Schema(required = true, format = "date-time") @Nullable
        String gyldigFra,

        @Schema(format = "date-time", description = "Udelades for en aftale, der gælder indtil videre") @Nullable
        String gyldigTil) {

    /** The message, found to be well-formed. */
    record Laest(
            Aftalestatus status,
            Instant gyldigFra,
            @Nullable Instant gyldigTil) {}

    /** @throws dk.borgerblikket.web.Fejl 400 with everything that is wrong */
    Laest laes() {
        var felter = new Feltkontrol();
        var ny = felter.kraevet("status", status).flatMap(s -> felter.valg("status", s, Aftalestatus.class));
        var fra = felter.kraevet("gyldigFra", gyldigFra).flatMap(t -> felter.tidspunkt("gyldigFra", t));
        var til = felter.tidspunkt("gyldigTil", gyldigTil);
        if (fra.isPresent() && til.isPresent() && !til.get().isAfter(fra.get())) {
            felter.fejl("gyldigTil", "Aftalen skal slutte efter, at den er begyndt");
        }
        felter.afvisVedFejl(FaellesFejl.UGYLDIG_VAERDI);
        return new Laest(ny.orElseThrow(), fra.orElseThrow(), til.orElse(null));
    }
}
