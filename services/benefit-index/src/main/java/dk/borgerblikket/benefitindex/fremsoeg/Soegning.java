package dk.borgerblikket.benefitindex.fremsoeg;

import com.fasterxml.jackson.databind.JsonNode;
import dk.borgerblikket.benefitindex.Ydelsesindeksfejl;
import dk.borgerblikket.benefitindex.fremsoeg.FremsoegYdelseIndeksInput.SoegBevilling;
import dk.borgerblikket.benefitindex.fremsoeg.FremsoegYdelseIndeksInput.SoegEffektuering;
import dk.borgerblikket.benefitindex.ramme.PartRelation;
import dk.borgerblikket.web.Fejl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search that a message asks for, in so far as it can be answered: by UUID and by party. Every other criterion is
 * refused, since an answer that leaves a criterion out would be a wrong answer. A criterion on one kind of object says
 * nothing of the other.
 */
record Soegning(Kriterium bevillinger, Kriterium effektueringer) {

    private static final int STANDARD_ANTAL = 100;

    /** @throws Fejl 400 naming the first criterion that cannot be answered */
    static Soegning af(FremsoegYdelseIndeksInput input) {
        kraevTom(input.filter(), "Filter");
        kraevTom(input.sortering(), "Sortering");
        var udtryk = input.soegUdtryk();
        kraev(udtryk.ikke().isEmpty(), "SoegUdtryk/NOT");
        kraev(udtryk.indre().isEmpty(), "SoegUdtryk/SoegUdtryk");
        kraev(udtryk.bevillinger().size() <= 1, "SoegUdtryk/SoegBevillingIndeks[2]");
        kraev(udtryk.effektueringer().size() <= 1, "SoegUdtryk/SoegOekonomiskEffektueringIndeks[2]");
        return new Soegning(
                new Kriterium(
                        input.bevillingUuid(),
                        udtryk.bevillinger().stream()
                                .map(Soegning::part)
                                .findFirst()
                                .orElse(null)),
                new Kriterium(
                        input.effektueringUuid(),
                        udtryk.effektueringer().stream()
                                .map(Soegning::part)
                                .findFirst()
                                .orElse(null)));
    }

    private static Kriterium.Part part(SoegBevilling soeg) {
        var sted = "SoegBevillingIndeks";
        kraevTom(soeg.soegRegistrering(), sted + "/SoegRegistrering");
        kraevTom(soeg.soegVirkning(), sted + "/SoegVirkning");
        kraevTom(soeg.soegStsFraTidspunkt(), sted + "/SoegStsFraTidspunkt");
        kraevTom(soeg.soegStsTilTidspunkt(), sted + "/SoegStsTilTidspunkt");
        var attributter = soeg.attributListe();
        kraev(
                attributter == null
                        || attributter.egenskaber().isEmpty()
                                && attributter.bevilgetYdelse().isEmpty()
                                && attributter.lokalUdvidelseListe() == null,
                sted + "/AttributListe");
        kraev(
                soeg.tilstandListe() == null || soeg.tilstandListe().lokalUdvidelseListe() == null,
                sted + "/TilstandListe");
        var relationer = soeg.relationListe();
        kraev(
                relationer == null
                        || relationer.bevillingssag().isEmpty()
                                && relationer.bevillingsaktoer().isEmpty()
                                && relationer.sikkerhedsprofil().isEmpty()
                                && relationer.lokalUdvidelseListe() == null,
                sted + "/RelationListe");
        return part(
                relationer == null ? List.of() : relationer.bevillingspart(),
                sted + "/RelationListe/Bevillingspart",
                soeg.foersteResultat(),
                soeg.maksimalAntal());
    }

    private static Kriterium.Part part(SoegEffektuering soeg) {
        var sted = "SoegOekonomiskEffektueringIndeks";
        kraevTom(soeg.soegRegistrering(), sted + "/SoegRegistrering");
        kraevTom(soeg.soegVirkning(), sted + "/SoegVirkning");
        kraevTom(soeg.soegStsFraTidspunkt(), sted + "/SoegStsFraTidspunkt");
        kraevTom(soeg.soegStsTilTidspunkt(), sted + "/SoegStsTilTidspunkt");
        var attributter = soeg.attributListe();
        kraev(
                attributter == null || attributter.egenskaber().isEmpty() && attributter.lokalUdvidelseListe() == null,
                sted + "/AttributListe");
        kraev(
                soeg.tilstandListe() == null || soeg.tilstandListe().lokalUdvidelseListe() == null,
                sted + "/TilstandListe");
        var relationer = soeg.relationListe();
        kraev(
                relationer == null
                        || relationer.linjer().isEmpty()
                                && relationer.aktoer().isEmpty()
                                && relationer.itSystem().isEmpty()
                                && relationer.lokalUdvidelseListe() == null,
                sted + "/RelationListe");
        return part(
                relationer == null ? List.of() : relationer.part(),
                sted + "/RelationListe/OekonomiskEffektueringPart",
                soeg.foersteResultat(),
                soeg.maksimalAntal());
    }

    /** One party by URN, in a role or in any; a criterion without a party would ask for everything. */
    private static Kriterium.Part part(
            List<PartRelation> parter, String sted, @Nullable Integer foerste, @Nullable Integer antal) {
        kraev(parter.size() == 1, sted);
        var part = parter.getFirst();
        var reference = part.referenceUrn().orElseThrow(() -> ikkeUnderstoettet(sted + "/ReferenceID"));
        kraev(
                part.virkning() == null
                        && part.type() == null
                        && part.indeks() == null
                        && part.lokalUdvidelseListe() == null
                        && part.brugervendtNoegle() == null
                        && part.fuldtNavn() == null,
                sted);
        return new Kriterium.Part(
                part.rolle(), reference, foerste == null ? 0 : foerste, antal == null ? STANDARD_ANTAL : antal);
    }

    private static void kraevTom(@Nullable JsonNode felt, String sted) {
        kraev(felt == null || felt.isNull() || felt.isEmpty() && felt.isContainerNode(), sted);
    }

    private static void kraev(boolean understoettet, String sted) {
        if (!understoettet) {
            throw ikkeUnderstoettet(sted);
        }
    }

    private static Fejl ikkeUnderstoettet(String sted) {
        return new Fejl(
                Ydelsesindeksfejl.KRITERIUM_IKKE_UNDERSTOETTET,
                "Kriteriet " + sted + " understøttes ikke. Der kan søges på UUID og på én part angivet ved URN.");
    }
}
