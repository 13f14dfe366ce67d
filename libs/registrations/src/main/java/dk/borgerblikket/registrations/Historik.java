package dk.borgerblikket.registrations;

import dk.borgerblikket.oio.Periode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything received about an object, and what it added up to at any moment of the two clocks of registration: the
 * sender's, and the index's (case-index §3.4).
 *
 * @param registreringer in the order in which they fold: by sender time
 */
public record Historik<T>(Objekttype<T> type, List<Registreret<T>> registreringer) {

    public Historik {
        registreringer = List.copyOf(registreringer);
    }

    /**
     * One registration as it was received.
     *
     * @param nummer order of receipt, from 1
     * @param tidspunkt when the sender recorded it; around 1970-01-01 when the sender did not say
     * @param stsTidspunkt when the index received it
     * @param afsender it-system that delivered it
     * @param indhold the delta
     */
    public record Registreret<T>(int nummer, Instant tidspunkt, Instant stsTidspunkt, UUID afsender, T indhold) {}

    /**
     * The object as it stood for a while.
     *
     * @param sidste the registration that made it so
     * @param opdateret when the index received the last of what it is made of
     * @param indhold the fold of all registrations up to and including {@code sidste}
     */
    public record Tilstand<T>(Registreret<T> sidste, Instant opdateret, T indhold) {}

    /** The object as the index knew it at one moment of what the sender had recorded at another; empty before the first. */
    public Optional<Tilstand<T>> tilstand(Instant tidspunkt, Instant stsTidspunkt) {
        var valgte = registreringer.stream()
                .filter(r -> !r.tidspunkt().isAfter(tidspunkt))
                .filter(r -> !r.stsTidspunkt().isAfter(stsTidspunkt))
                .toList();
        return valgte.isEmpty() ? Optional.empty() : Optional.of(fold(valgte).getLast());
    }

    /**
     * Every state that was in force at some moment of both periods, newest first. With all of time for a clock, only what
     * that clock says now counts.
     */
    public List<Tilstand<T>> tilstande(Periode afsenderensTid, Periode indeksetsTid) {
        var resultat = new ArrayList<Tilstand<T>>();
        for (var kendt : kendte(indeksetsTid)) {
            var tilstande = fold(kendt);
            for (var i = tilstande.size() - 1; i >= 0; i--) {
                var tilstand = tilstande.get(i);
                var til =
                        i + 1 < tilstande.size() ? tilstande.get(i + 1).sidste().tidspunkt() : Instant.MAX;
                var iKraft = new Periode(tilstand.sidste().tidspunkt(), til);
                if (afsenderensTid.equals(Periode.ALTID)
                        ? til.equals(Instant.MAX)
                        : !iKraft.erTom() && iKraft.overlapper(afsenderensTid)) {
                    resultat.add(tilstand);
                }
            }
        }
        return resultat;
    }

    /** What the index knew, for each moment of the period at which it came to know something; newest first. */
    private List<List<Registreret<T>>> kendte(Periode periode) {
        if (periode.equals(Periode.ALTID)) {
            return List.of(registreringer);
        }
        var modtaget = registreringer.stream()
                .map(Registreret::stsTidspunkt)
                .distinct()
                .sorted()
                .toList();
        var resultat = new ArrayList<List<Registreret<T>>>();
        for (var i = modtaget.size() - 1; i >= 0; i--) {
            var fra = modtaget.get(i);
            var til = i + 1 < modtaget.size() ? modtaget.get(i + 1) : Instant.MAX;
            if (new Periode(fra, til).overlapper(periode)) {
                resultat.add(registreringer.stream()
                        .filter(r -> !r.stsTidspunkt().isAfter(fra))
                        .toList());
            }
        }
        return resultat;
    }

    /** The state after each of the registrations. */
    private List<Tilstand<T>> fold(List<Registreret<T>> valgte) {
        var resultat = new ArrayList<Tilstand<T>>(valgte.size());
        for (var registreret : valgte) {
            var foer = resultat.isEmpty() ? null : resultat.getLast();
            resultat.add(
                    foer == null
                            ? new Tilstand<>(
                                    registreret, registreret.stsTidspunkt(), type.anvend(null, registreret.indhold()))
                            : new Tilstand<>(
                                    registreret,
                                    foer.opdateret().isAfter(registreret.stsTidspunkt())
                                            ? foer.opdateret()
                                            : registreret.stsTidspunkt(),
                                    type.anvend(foer.indhold(), registreret.indhold())));
        }
        return resultat;
    }
}
