package dk.borgerblikket.benefitindex.laesekontrol;

import dk.borgerblikket.benefitindex.bevilling.BevilgetYdelse;
import dk.borgerblikket.benefitindex.bevilling.BevillingRegistrering;
import dk.borgerblikket.benefitindex.bevilling.Bevillingstype;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRegistrering;
import dk.borgerblikket.benefitindex.effektuering.Effektueringslinje;
import dk.borgerblikket.benefitindex.effektuering.Effektueringstype;
import dk.borgerblikket.oio.Dataafgraensning;
import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.KleNummer;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one reader gets of states of objects that it sees. The lines are those of {@link Vilkaar}, decided here once more
 * because states of the past have other lines than the ones that statements look at. As soon as one line is hidden, now or in
 * any of the states that are cut, everything that it could be computed from goes too. Of what the reader is Master or Afsender
 * of, nothing is left out.
 */
final class Beskaering {

    private final Bevillingstype bevillingstype;
    private final Effektueringstype effektueringstype;
    private final Adgange adgange;

    Beskaering(Bevillingstype bevillingstype, Effektueringstype effektueringstype, Adgange adgange) {
        this.bevillingstype = bevillingstype;
        this.effektueringstype = effektueringstype;
        this.adgange = adgange;
    }

    /**
     * A grant that is in the index and that payments of the reader's authority count for.
     *
     * @param foelsomhed highest level; null when one is missing
     * @param aaben whether no Sikkerhedsprofil keeps the reader out
     * @param modtagere keyed hashes of whom it is granted to
     */
    record Bevilling(@Nullable Foelsomhed foelsomhed, boolean aaben, Set<ByteBuffer> modtagere) {}

    /**
     * What decides.
     *
     * @param afgraensninger of the reader
     * @param foelsomhedUdenBevilling level of a line whose grant is not there; empty when it is hidden
     * @param egne objects that the reader is Master or Afsender of
     * @param skjulende objects with a line that the reader does not see
     * @param bevillinger the grants among the objects, and those that lines refer to
     */
    record Adgange(
            List<Dataafgraensning> afgraensninger,
            Optional<Foelsomhed> foelsomhedUdenBevilling,
            Set<UUID> egne,
            Set<UUID> skjulende,
            Map<UUID, Bevilling> bevillinger) {

        Adgange medSkjulende(Set<UUID> flere) {
            var alle = new HashSet<>(skjulende);
            alle.addAll(flere);
            return new Adgange(afgraensninger, foelsomhedUdenBevilling, egne, alle, bevillinger);
        }

        private boolean indenfor(@Nullable String kle, Optional<Foelsomhed> niveau) {
            var nummer = Optional.ofNullable(kle).flatMap(KleNummer::laes);
            return nummer.isPresent()
                    && niveau.isPresent()
                    && afgraensninger.stream().anyMatch(a -> a.omfatter(nummer.get(), niveau.get()));
        }
    }

    /** Whether the reader does not see all lines of one of the states. */
    boolean skjuler(UUID uuid, Collection<?> tilstande) {
        return tilstande.stream().anyMatch(t -> switch (t) {
            case BevillingRegistrering b -> !bevillingstype.ydelser(b).stream().allMatch(synligYdelse(uuid, b));
            case EffektueringRegistrering e ->
                !effektueringstype.linjer(e).stream().allMatch(this::synlig);
            default -> throw new IllegalStateException("Ukendt slags objekt");
        });
    }

    /** The state as the reader gets it. */
    Object af(UUID uuid, Object tilstand) {
        if (adgange.egne().contains(uuid)) {
            return tilstand;
        }
        var skjuler = adgange.skjulende().contains(uuid);
        return switch (tilstand) {
            case BevillingRegistrering b -> bevillingstype.beskaer(b, synligYdelse(uuid, b), skjuler);
            case EffektueringRegistrering e ->
                effektueringstype.beskaer(e, this::synlig, modtagere(e)::contains, skjuler);
            default -> throw new IllegalStateException("Ukendt slags objekt");
        };
    }

    /** A state that says more than today is judged by what it says. */
    private Predicate<BevilgetYdelse> synligYdelse(UUID uuid, BevillingRegistrering tilstand) {
        var nu = Optional.ofNullable(adgange.bevillinger().get(uuid))
                .filter(Bevilling::aaben)
                .map(Bevilling::foelsomhed);
        var niveau = nu.map(n ->
                bevillingstype.foelsomhed(tilstand).filter(da -> n.erHoejst(da)).orElse(n));
        return y -> adgange.indenfor(y.kle(), niveau);
    }

    private boolean synlig(Effektueringslinje linje) {
        var bevilling = linje.bevilling().map(adgange.bevillinger()::get);
        return adgange.indenfor(
                linje.klassifikationsbeskrivelse(),
                bevilling.isPresent()
                        ? bevilling.filter(Bevilling::aaben).map(Bevilling::foelsomhed)
                        : adgange.foelsomhedUdenBevilling());
    }

    private Set<ByteBuffer> modtagere(EffektueringRegistrering tilstand) {
        return effektueringstype.linjer(tilstand).stream()
                .filter(this::synlig)
                .flatMap(l -> l.bevilling().map(adgange.bevillinger()::get).stream())
                .flatMap(b -> b.modtagere().stream())
                .collect(Collectors.toSet());
    }
}
