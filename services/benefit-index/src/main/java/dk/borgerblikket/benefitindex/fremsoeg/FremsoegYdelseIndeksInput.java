package dk.borgerblikket.benefitindex.fremsoeg;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.bevilling.Bevillingstype;
import dk.borgerblikket.benefitindex.effektuering.Effektueringstype;
import dk.borgerblikket.benefitindex.ramme.Tekst;
import dk.borgerblikket.oio.Lister;
import dk.borgerblikket.search.fremsoeg.Udtrykstrae;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code yi:FremsoegYdelseIndeksInput} (benefit-index §11).
 *
 * @param bevillingUuid only these grants, of those that the expression finds
 * @param effektueringUuid only these payments, of those that the expression finds
 * @param soegUdtryk required by the contract, but may be practically empty
 * @param filter which parts to return; all of them when missing
 * @param sortering newest sender time first when missing, and those given by UUID in the order given
 */
public record FremsoegYdelseIndeksInput(
        @JsonProperty("BevillingUuid") List<String> bevillingUuid,
        @JsonProperty("OekonomiskEffektueringUuid") List<String> effektueringUuid,

        @JsonProperty("SoegUdtryk") @NotNull(message = Tekst.MANGLER)
        SoegUdtryk soegUdtryk,

        @JsonProperty("Filter") @Nullable Filter filter,
        @JsonProperty("Sortering") @Nullable Sortering sortering) {

    public FremsoegYdelseIndeksInput {
        bevillingUuid = Lister.af(bevillingUuid);
        effektueringUuid = Lister.af(effektueringUuid);
    }

    /**
     * {@code yi:SoegUdtrykType}: criteria and further expressions, all of which must hold unless {@code operation} is OR.
     *
     * @param operation AND when missing
     * @param bevillinger criteria on grants; they say nothing about payments
     * @param effektueringer criteria on payments; they say nothing about grants
     * @param not expressions that must not hold
     * @param soegUdtryk nested expressions
     */
    public record SoegUdtryk(
            @JsonProperty("operation") @Nullable Operation operation,
            @JsonProperty("SoegBevillingIndeks") List<SoegBevilling> bevillinger,

            @JsonProperty("SoegOekonomiskEffektueringIndeks")
            List<SoegEffektuering> effektueringer,

            @JsonProperty("NOT") List<SoegUdtryk> not,
            @JsonProperty("SoegUdtryk") List<SoegUdtryk> soegUdtryk)
            implements Udtrykstrae {

        public SoegUdtryk {
            bevillinger = Lister.af(bevillinger);
            effektueringer = Lister.af(effektueringer);
            not = Lister.af(not);
            soegUdtryk = Lister.af(soegUdtryk);
        }

        @Override
        public boolean etErNok() {
            return operation == Operation.OR;
        }

        /** The contract requires an expression also of those who search by UUID only. */
        @Override
        public boolean maaVaereTomt() {
            return true;
        }

        @Override
        public List<Saet> saet() {
            return Stream.concat(
                            bevillinger.stream().map(s -> new Saet(Bevillingstype.NAVN, s)),
                            effektueringer.stream().map(s -> new Saet(Effektueringstype.NAVN, s)))
                    .toList();
        }

        @Override
        public List<SoegUdtryk> ikke() {
            return not;
        }

        @Override
        public List<SoegUdtryk> indre() {
            return soegUdtryk;
        }
    }

    /** How the parts are combined. */
    public enum Operation {
        AND,
        OR
    }

    /** Which parts of the hits to return. An empty filter returns none, and the hits are only counted. */
    public record Filter(
            @JsonProperty("BevillingVis") List<BevillingVis> bevillingVis,

            @JsonProperty("OekonomiskEffektueringVis") List<EffektueringVis> effektueringVis,

            @JsonProperty("BevillingInkluder") List<BevillingInkluder> bevillingInkluder,

            @JsonProperty("OekonomiskEffektueringInkluder") List<EffektueringInkluder> effektueringInkluder) {

        public Filter {
            bevillingVis = Lister.af(bevillingVis);
            effektueringVis = Lister.af(effektueringVis);
            bevillingInkluder = Lister.af(bevillingInkluder);
            effektueringInkluder = Lister.af(effektueringInkluder);
        }
    }

    /** One part of a grant. */
    public record BevillingVis(@JsonProperty("Vis") Bevillingsdel vis) {
        /** @throws NullPointerException when the part is missing, which refuses the message */
        public BevillingVis {
            Objects.requireNonNull(vis);
        }
    }

    /** One part of a payment. */
    public record EffektueringVis(@JsonProperty("Vis") Effektueringsdel vis) {
        /** @throws NullPointerException when the part is missing, which refuses the message */
        public EffektueringVis {
            Objects.requireNonNull(vis);
        }
    }

    /** Parts of a grant, as the schema names them. */
    public enum Bevillingsdel {
        egenskaber,
        egenskaberlokaludvidelse,
        bevilgetydelse,
        sag,
        part,
        @JsonProperty("aktoer-ejer")
        ejer,
        @JsonProperty("aktoer-ansvarlig")
        ansvarlig,
        sikkerhedsprofil
    }

    /** Parts of a payment, as the schema names them; it has no name for the receiver. */
    public enum Effektueringsdel {
        egenskaber,
        aktoer,
        oekonomiskeydelseeffektueringer,
        itsystem
    }

    /** What can be returned besides of a grant: it is part of the grant, so that this is another way of asking for it. */
    public enum BevillingInkluder {
        bevilgetydelse
    }

    /** What can be returned besides of a payment; as for a grant. */
    public enum EffektueringInkluder {
        oekonomiskeydelseeffektueringer
    }
}
