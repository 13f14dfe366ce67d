package dk.borgerblikket.identity;

import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dataafgraensning;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a caller out of the claims of a verified token. Which issuer the token came from decides what it can be read as,
 * never the claims themselves.
 */
public final class Tokenlaeser {

    /** Whose tokens they are. */
    public enum Udsteder {
        BORGER,
        MEDARBEJDER,
        SYSTEM
    }

    /** Why a valid token gives no access. */
    public enum Afvisning {
        /** Below the level that personal data need (identity §4). */
        NIVEAU_FOR_LAVT,
        /** A citizen's token without CPR number (I-4). */
        CPR_MANGLER,
        /** A professional identity at the citizens' issuer, or the reverse (I-3). */
        FORKERT_TOKENTYPE,
        /** A claim is missing, malformed, or contradicted by another (I-5). */
        TOKEN_UKLART
    }

    /** What the token says. */
    public sealed interface Resultat {
        record Laest(Kalder kalder) implements Resultat {}

        record Afvist(Afvisning grund) implements Resultat {}
    }

    private final Claimnavne navne;
    private final Privilegielaeser privilegier;

    public Tokenlaeser(Claimnavne navne) {
        this.navne = navne;
        this.privilegier = new Privilegielaeser(navne.privilegiepraefiks().orElse(""));
    }

    /** @param claims the token's claims: texts, numbers, or collections of texts */
    public Resultat laes(Udsteder udsteder, Map<String, ?> claims) {
        return switch (udsteder) {
            case BORGER -> borger(claims);
            case MEDARBEJDER -> medarbejder(claims);
            case SYSTEM -> system(claims);
        };
    }

    private Resultat borger(Map<String, ?> claims) {
        if (erErhverv(claims)) {
            return afvist(Afvisning.FORKERT_TOKENTYPE);
        }
        if (niveau(claims).compareTo(Sikringsniveau.BETYDELIG) < 0) {
            return afvist(Afvisning.NIVEAU_FOR_LAVT);
        }
        var angivet = tekster(claims, navne.cpr());
        if (angivet.isEmpty()) {
            return afvist(Afvisning.CPR_MANGLER);
        }
        var numre = angivet.stream().map(Cpr::laes).distinct().toList();
        var bopael = enTekst(claims, navne.bopaelskommune());
        if (numre.size() != 1 || numre.getFirst().isEmpty()) {
            return afvist(Afvisning.TOKEN_UKLART);
        }
        return new Resultat.Laest(new Borger(numre.getFirst().get(), bopael.flatMap(Cvr::laes)));
    }

    private Resultat medarbejder(Map<String, ?> claims) {
        if (!tekster(claims, navne.cpr()).isEmpty() && !erErhverv(claims)) {
            return afvist(Afvisning.FORKERT_TOKENTYPE);
        }
        if (niveau(claims).compareTo(Sikringsniveau.BETYDELIG) < 0) {
            return afvist(Afvisning.NIVEAU_FOR_LAVT);
        }
        var cvr = enTekst(claims, navne.cvr()).flatMap(Cvr::laes);
        var id = enTekst(claims, List.of("sub"));
        if (cvr.isEmpty() || id.isEmpty()) {
            return afvist(Afvisning.TOKEN_UKLART);
        }
        var roller = ord(claims, navne.roller())
                .flatMap(navn -> Rolle.laes(navn).stream())
                .collect(Collectors.toSet());
        var afgraensninger = new LinkedHashSet<Dataafgraensning>();
        var angivne = ord(claims, navne.dataafgraensning()).toList();
        angivne.stream().flatMap(tekst -> Dataafgraensning.laes(tekst).stream()).forEach(afgraensninger::add);
        var verifikation = new LinkedHashSet<Dataafgraensning>();
        if (roller.contains(Rolle.VERIFIKATION)) {
            // A limit that is there and cannot be read is a limit all the same.
            verifikation.addAll(angivne.isEmpty() ? List.of(Dataafgraensning.ALT) : afgraensninger);
        }
        for (var liste : tekster(claims, navne.privilegier())) {
            for (var gruppe : privilegier.laes(liste, cvr.get())) {
                roller.addAll(gruppe.roller());
                afgraensninger.addAll(gruppe.afgraensninger());
                verifikation.addAll(gruppe.verifikation());
            }
        }
        return new Resultat.Laest(new Medarbejder(
                id.get(),
                cvr.get(),
                roller,
                enTekst(claims, navne.itSystem()).flatMap(Uuider::laes),
                List.copyOf(afgraensninger),
                ord(claims, navne.enheder())
                        .flatMap(tekst -> Uuider.laes(tekst).stream())
                        .collect(Collectors.toSet()),
                List.copyOf(verifikation)));
    }

    private Resultat system(Map<String, ?> claims) {
        var tjeneste = enTekst(claims, navne.tjeneste());
        var itSystem = enTekst(claims, navne.itSystem()).flatMap(Uuider::laes);
        var cvr = enTekst(claims, navne.cvr()).flatMap(Cvr::laes);
        if (tjeneste.isPresent() && itSystem.isEmpty()) {
            return new Resultat.Laest(new Tjeneste(tjeneste.get()));
        }
        if (tjeneste.isEmpty() && itSystem.isPresent() && cvr.isPresent()) {
            return new Resultat.Laest(new Anvendersystem(itSystem.get(), cvr.get()));
        }
        return afvist(Afvisning.TOKEN_UKLART);
    }

    private boolean erErhverv(Map<String, ?> claims) {
        return tekster(claims, navne.identitetstype()).contains("professional")
                || !tekster(claims, navne.cvr()).isEmpty();
    }

    private Sikringsniveau niveau(Map<String, ?> claims) {
        return tekster(claims, navne.niveau()).stream()
                .map(Sikringsniveau::laes)
                .min(Sikringsniveau::compareTo)
                .orElse(Sikringsniveau.LAV);
    }

    /** The one text of these claims; empty when there is none, or when they differ. */
    private static Optional<String> enTekst(Map<String, ?> claims, List<String> navne) {
        var fundne = tekster(claims, navne);
        return fundne.size() == 1 ? Optional.of(fundne.iterator().next()) : Optional.empty();
    }

    private static Set<String> tekster(Map<String, ?> claims, List<String> navne) {
        return navne.stream()
                .flatMap(navn -> tekster(claims.get(navn)))
                .filter(tekst -> !tekst.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The words of these claims: elements of a list, or parts of a text with commas or blanks between. */
    private static Stream<String> ord(Map<String, ?> claims, List<String> navne) {
        return tekster(claims, navne).stream()
                .flatMap(tekst -> Stream.of(tekst.split("[,\\s]+")))
                .filter(ord -> !ord.isEmpty());
    }

    private static Stream<String> tekster(@Nullable Object claim) {
        return switch (claim) {
            case null -> Stream.empty();
            case Collection<?> flere -> flere.stream().flatMap(Tokenlaeser::tekster);
            default -> Stream.of(claim.toString());
        };
    }

    private static Resultat afvist(Afvisning grund) {
        return new Resultat.Afvist(grund);
    }
}
