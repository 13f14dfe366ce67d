package dk.borgerblikket.identity;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dataafgraensning;
import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.KleMoenster;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads roles and their limits out of an OIO Basic Privilege Profile (identity §7). Groups add up; the constraints of a
 * group must all hold; the values of a constraint are alternatives. A group that is not understood in full, or is about
 * another authority, gives nothing.
 */
final class Privilegielaeser {

    private static final String SCOPE = "urn:dk:gov:saml:cvrNumberIdentifier:";
    private static final String KLE = "urn:dk:kombit:KLE";
    private static final String FOELSOMHED = "urn:dk:kombit:sensitivity";

    private static final Dataafgraensning ALT = Dataafgraensning.ALT;
    private static final Pattern BRUGERSYSTEMROLLE = Pattern.compile("https?://[^/]+/(?:[^/]+/)*([^/]+)/[0-9]+");

    private final String praefiks;

    /**
     * What a group gives.
     *
     * @param roller the roles of ours that are named in it
     * @param afgraensninger how far {@link Rolle#SAG_LAES} reaches by this group
     * @param verifikation how far {@link Rolle#VERIFIKATION} reaches by this group
     */
    record Gruppe(Set<Rolle> roller, List<Dataafgraensning> afgraensninger, List<Dataafgraensning> verifikation) {

        /** A group without the role of verification. */
        Gruppe(Set<Rolle> roller, List<Dataafgraensning> afgraensninger) {
            this(roller, afgraensninger, List.of());
        }
    }

    /** @param praefiks how the URI of a privilege of ours begins */
    Privilegielaeser(String praefiks) {
        this.praefiks = praefiks;
    }

    /**
     * The groups that give something.
     *
     * @param base64 the profile as it stands in the token
     * @param cvr the authority of the token, which the scope of a group must name
     */
    List<Gruppe> laes(String base64, Cvr cvr) {
        return Privilegieliste.laes(base64).stream()
                .filter(gruppe -> gruppe.scope().equals(SCOPE + cvr.cifre()))
                .flatMap(gruppe -> gruppe(gruppe).stream())
                .toList();
    }

    /**
     * Limits are for the roles that know how to keep them. Any other role would reach further than the group says, so it
     * comes only from a group without limits. Where there are limits there must be both: who may read all says so. Without
     * any, reading reaches nothing, and verification all of the municipality.
     */
    private Optional<Gruppe> gruppe(Privilegieliste.Gruppe gruppe) {
        var roller = EnumSet.noneOf(Rolle.class);
        gruppe.privilegier().stream().flatMap(uri -> rolle(uri).stream()).forEach(roller::add);
        if (gruppe.betingelser().isEmpty()) {
            return Optional.of(new Gruppe(roller, List.of(), hvis(roller, Rolle.VERIFIKATION, List.of(ALT))));
        }
        var navne = new ArrayList<String>();
        var faelles = List.of(ALT);
        for (var betingelse : gruppe.betingelser()) {
            navne.add(betingelse.navn());
            faelles = Dataafgraensning.faelles(faelles, afgraensninger(betingelse));
        }
        roller.retainAll(EnumSet.of(Rolle.SAG_LAES, Rolle.VERIFIKATION));
        return roller.isEmpty() || faelles.isEmpty() || !navne.containsAll(List.of(KLE, FOELSOMHED))
                ? Optional.empty()
                : Optional.of(new Gruppe(
                        roller, hvis(roller, Rolle.SAG_LAES, faelles), hvis(roller, Rolle.VERIFIKATION, faelles)));
    }

    private static List<Dataafgraensning> hvis(Set<Rolle> roller, Rolle rolle, List<Dataafgraensning> faelles) {
        return roller.contains(rolle) ? faelles : List.of();
    }

    /** What one constraint leaves open; nothing when the constraint or one of its values is unknown. */
    private static List<Dataafgraensning> afgraensninger(Privilegieliste.Betingelse betingelse) {
        return switch (betingelse.navn()) {
            case KLE -> vaerdier(betingelse, KleMoenster::laes, kle -> new Dataafgraensning(kle, ALT.maks()));
            case FOELSOMHED -> vaerdier(betingelse, Foelsomhed::laes, maks -> new Dataafgraensning(ALT.kle(), maks));
            default -> List.of();
        };
    }

    private static <T> List<Dataafgraensning> vaerdier(
            Privilegieliste.Betingelse betingelse,
            Function<String, Optional<T>> laes,
            Function<T, Dataafgraensning> som) {
        var laeste = Stream.of(betingelse.vaerdi().split(",", -1))
                .map(vaerdi -> laes.apply(vaerdi.strip()))
                .toList();
        return laeste.stream().allMatch(Optional::isPresent)
                ? laeste.stream().map(Optional::orElseThrow).map(som).toList()
                : List.of();
    }

    private Optional<Rolle> rolle(String uri) {
        var rolle = BRUGERSYSTEMROLLE.matcher(uri);
        return uri.startsWith(praefiks) && rolle.matches() ? Rolle.laes(rolle.group(1)) : Optional.empty();
    }
}
