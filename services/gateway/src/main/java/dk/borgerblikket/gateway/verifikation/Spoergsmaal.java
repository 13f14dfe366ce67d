package dk.borgerblikket.gateway.verifikation;

import dk.borgerblikket.gateway.GatewayFejl;
import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.konfiguration.Formaal;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question to the verification client, understood.
 *
 * @param borger whose overview
 * @param formaal the purpose
 * @param tid as of when; empty for now
 * @param bopaelskommune municipality of residence, as far as it is told
 * @param bekraeftet whether the employee knows that the person may be protected
 */
record Spoergsmaal(
        Cpr borger, Formaal formaal, Optional<Instant> tid, Optional<Cvr> bopaelskommune, boolean bekraeftet) {

    /** @throws Fejl 400 when a part of it is missing, malformed or unknown; the answer repeats none of it */
    static Spoergsmaal laes(VerifikationBesked besked, NationaleRegler nationalt, Instant nu) {
        return new Spoergsmaal(
                Optional.ofNullable(besked.cpr())
                        .flatMap(Cpr::laes)
                        .orElseThrow(() ->
                                new Fejl(FaellesFejl.UGYLDIG_VAERDI, "cpr skal være et CPR-nummer med ti cifre.")),
                Optional.ofNullable(besked.formaal())
                        .flatMap(nationalt::formaal)
                        .orElseThrow(() -> new Fejl(GatewayFejl.UKENDT_FORMAAL)),
                tid(besked.tid(), nu),
                bopaelskommune(besked.bopaelskommune()),
                Boolean.TRUE.equals(besked.beskyttet()));
    }

    private static Optional<Instant> tid(@Nullable OffsetDateTime angivet, Instant nu) {
        var tid = Optional.ofNullable(angivet).map(OffsetDateTime::toInstant);
        if (tid.filter(t -> t.isAfter(nu)).isPresent()) {
            throw new Fejl(FaellesFejl.UGYLDIG_VAERDI, "tid må ikke ligge i fremtiden.");
        }
        return tid;
    }

    private static Optional<Cvr> bopaelskommune(@Nullable String angivet) {
        return Optional.ofNullable(angivet)
                .filter(tekst -> !tekst.isEmpty())
                .map(tekst -> Cvr.laes(tekst).orElseThrow(() -> new Fejl(GatewayFejl.UGYLDIG_KOMMUNE)));
    }
}
