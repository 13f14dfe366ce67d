package dk.borgerblikket.benefitindex.fremsoeg;

import dk.borgerblikket.benefitindex.Ydelsesindeksfejl;
import dk.borgerblikket.benefitindex.ramme.PartRelation;
import dk.borgerblikket.web.Fejl;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The search that a message asks for, in so far as it can be answered: by UUID and by party. Every other criterion is
 * refused, since an answer that leaves a criterion out would be a wrong answer. A criterion on one kind of object says
 * nothing of the other.
 */
record Soegning(Kriterium bevillinger, Kriterium effektueringer) {

    private static final int STANDARD_ANTAL = 100;
    private static final int MAKS = 1000;

    /** The kinds of criterion, without their values. */
    Set<String> kriterier() {
        var kriterier = new HashSet<String>();
        if (!bevillinger.uuider().isEmpty()) {
            kriterier.add("BevillingUuid");
        }
        if (!effektueringer.uuider().isEmpty()) {
            kriterier.add("OekonomiskEffektueringUuid");
        }
        if (bevillinger.part() != null) {
            kriterier.add("RelationListe/Bevillingspart");
        }
        if (effektueringer.part() != null) {
            kriterier.add("RelationListe/OekonomiskEffektueringPart");
        }
        return kriterier;
    }

    /** References of the parties that are searched by. */
    Set<String> parter() {
        return Stream.of(bevillinger, effektueringer)
                .flatMap(k -> Optional.ofNullable(k.part()).map(Kriterium.Part::reference).stream())
                .collect(Collectors.toSet());
    }

    /** @throws Fejl 400 naming the first criterion that cannot be answered */
    static Soegning af(FremsoegYdelseIndeksInput input) {
        kraev(input.filter() == null, "Filter");
        kraev(input.sortering() == null, "Sortering");
        var udtryk = input.soegUdtryk();
        kraev(udtryk.not().isEmpty(), "SoegUdtryk/NOT");
        kraev(udtryk.soegUdtryk().isEmpty(), "SoegUdtryk/SoegUdtryk");
        kraev(udtryk.bevillinger().size() <= 1, "SoegUdtryk/SoegBevillingIndeks[2]");
        kraev(udtryk.effektueringer().size() <= 1, "SoegUdtryk/SoegOekonomiskEffektueringIndeks[2]");
        return new Soegning(
                new Kriterium(
                        uuider(input.bevillingUuid(), "BevillingUuid"),
                        udtryk.bevillinger().stream()
                                .map(Soegning::part)
                                .findFirst()
                                .orElse(null)),
                new Kriterium(
                        uuider(input.effektueringUuid(), "OekonomiskEffektueringUuid"),
                        udtryk.effektueringer().stream()
                                .map(Soegning::part)
                                .findFirst()
                                .orElse(null)));
    }

    private static Kriterium.Part part(SoegBevilling soeg) {
        var sted = "SoegBevillingIndeks";
        kraev(soeg.soegRegistrering() == null, sted + "/SoegRegistrering");
        kraev(soeg.soegVirkning() == null, sted + "/SoegVirkning");
        kraev(soeg.soegStsFraTidspunkt() == null, sted + "/SoegStsFraTidspunkt");
        kraev(soeg.soegStsTilTidspunkt() == null, sted + "/SoegStsTilTidspunkt");
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
                soeg.foersteResultatReference(),
                soeg.maksimalAntalKvantitet());
    }

    private static Kriterium.Part part(SoegEffektuering soeg) {
        var sted = "SoegOekonomiskEffektueringIndeks";
        kraev(soeg.soegRegistrering() == null, sted + "/SoegRegistrering");
        kraev(soeg.soegVirkning() == null, sted + "/SoegVirkning");
        kraev(soeg.soegStsFraTidspunkt() == null, sted + "/SoegStsFraTidspunkt");
        kraev(soeg.soegStsTilTidspunkt() == null, sted + "/SoegStsTilTidspunkt");
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
                soeg.foersteResultatReference(),
                soeg.maksimalAntalKvantitet());
    }

    /** One party by URN, in a role or in any; a criterion without a party would ask for everything. */
    private static Kriterium.Part part(
            List<PartRelation> parter, String sted, @Nullable Long foerste, @Nullable Long antal) {
        kraev(parter.size() == 1, sted);
        kraev(foerste == null || foerste >= 0 && foerste <= MAKS, "FoersteResultatReference");
        kraev(antal == null || antal >= 1 && antal <= MAKS, "MaksimalAntalKvantitet");
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
                part.rolle(),
                reference,
                foerste == null ? 0 : Math.toIntExact(foerste),
                antal == null ? STANDARD_ANTAL : Math.toIntExact(antal));
    }

    private static List<UUID> uuider(List<String> tekster, String navn) {
        kraev(tekster.size() <= MAKS, navn);
        try {
            return tekster.stream().map(UUID::fromString).toList();
        } catch (IllegalArgumentException _) {
            throw ikkeUnderstoettet(navn);
        }
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
