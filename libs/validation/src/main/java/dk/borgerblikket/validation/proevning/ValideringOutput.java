package dk.borgerblikket.validation.proevning;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.registrations.Fund;
import dk.borgerblikket.registrations.Proevet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What would have come of a message: one result per object, in order. */
public record ValideringOutput(@JsonProperty("Resultat") List<Resultat> resultater) {

    /** What the store found when it tried the message. */
    public static ValideringOutput af(List<Proevet> proevede) {
        return new ValideringOutput(proevede.stream().map(Resultat::af).toList());
    }

    /**
     * One object: the result that it would have had, and what the rules found in it.
     *
     * @param fund refusals first
     */
    public record Resultat(
            @JsonProperty("StatusKode") int statusKode,
            @JsonProperty("FejlbeskedTekst") @Nullable String fejlbeskedTekst,
            @JsonProperty("Type") String type,
            @JsonProperty("UUIDIdentifikator") UUID uuid,
            @JsonProperty("Fund") List<Regelfund> fund) {

        private static Resultat af(Proevet proevet) {
            var retur = proevet.retur();
            return new Resultat(
                    retur.statusKode(),
                    retur.fejlbeskedTekst(),
                    retur.type(),
                    retur.uuid(),
                    Stream.concat(
                                    proevet.afvisninger().stream().map(f -> Regelfund.af(f, true)),
                                    proevet.fund().stream().map(f -> Regelfund.af(f, false)))
                            .toList());
        }
    }

    /**
     * A rule that is broken.
     *
     * @param afviser whether the object is refused for it
     */
    public record Regelfund(
            @JsonProperty("Regel") String regel,
            @JsonProperty("Sti") String sti,
            @JsonProperty("Besked") String besked,
            @JsonProperty("Afviser") boolean afviser) {

        private static Regelfund af(Fund fund, boolean afviser) {
            return new Regelfund(fund.regel(), fund.sti(), fund.besked(), afviser);
        }
    }
}
