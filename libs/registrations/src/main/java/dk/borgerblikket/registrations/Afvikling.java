package dk.borgerblikket.registrations;

import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.oio.UnikRetur;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Carries out the orders of a request on working copies: all decisions, and no SQL. */
final class Afvikling {

    static final String IKKE_FUNDET = "Objektet findes ikke";
    static final String FINDES_ALLEREDE = "C-03: Objektet er allerede importeret med andet indhold";
    static final String NUL = "C-01: Tekst må ikke indeholde tegnet NUL";
    static final String TIDSPUNKT = "C-04: Tidspunkt skal ligge i år 1-9999";

    private static final Instant TIDLIGST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant SENEST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private final Skriver skriver;
    private final Set<UUID> optagne;
    private final Predicate<Noegle> kendt;
    private final Map<UUID, Vurdering.Afvist> afviste;
    private final Map<UUID, Arbejdskopi<?>> kopier = new TreeMap<>(Uuidorden.UUIDORDEN);

    /** A message's identity in the store. */
    record Noegle(UUID objekt, Instant tidspunkt, ByteBuffer fingeraftryk) {
        static Noegle af(UUID objekt, Post<?> post) {
            return new Noegle(objekt, post.tidspunkt(), ByteBuffer.wrap(post.fingeraftryk()));
        }
    }

    /**
     * @param optagne UUIDs in use, whatever the kind of object
     * @param eksisterende objects of the kinds that the request is about
     * @param kendt whether a message is stored already
     * @param afviste objects that nothing may be written of, and why
     */
    Afvikling(
            Skriver skriver,
            Set<UUID> optagne,
            Collection<Arbejdskopi<?>> eksisterende,
            Predicate<Noegle> kendt,
            Map<UUID, Vurdering.Afvist> afviste) {
        this.skriver = skriver;
        this.optagne = optagne;
        this.kendt = kendt;
        this.afviste = afviste;
        eksisterende.forEach(k -> kopier.put(k.uuid(), k));
    }

    <T> Udfald udfoer(Forberedt<T> forberedt) {
        var ordre = forberedt.ordre();
        var fejl = uskrivelig(forberedt.poster());
        if (fejl != null) {
            return retur(ordre, Statuskode.AFVIST, fejl);
        }
        return switch (ordre.handling()) {
            case IMPORTER -> importer(forberedt);
            case OPDATER -> opdater(forberedt);
        };
    }

    private <T> Udfald importer(Forberedt<T> forberedt) {
        var ordre = forberedt.ordre();
        var kopi = kopi(ordre);
        if (kopi == null) {
            return retur(ordre, Statuskode.KONFLIKT, FINDES_ALLEREDE);
        }
        if (kopi.findes()) {
            return kopi.tilhoerer(skriver) && mangler(kopi, forberedt.poster()).isEmpty()
                    ? ok(ordre)
                    : retur(ordre, Statuskode.KONFLIKT, FINDES_ALLEREDE);
        }
        return skriv(kopi, ordre, mangler(kopi, forberedt.poster()));
    }

    private <T> Udfald opdater(Forberedt<T> forberedt) {
        var ordre = forberedt.ordre();
        var kopi = kopi(ordre);
        if (kopi == null || !kopi.findes() || !kopi.tilhoerer(skriver)) {
            return retur(ordre, Statuskode.IKKE_FUNDET, IKKE_FUNDET);
        }
        var nye = mangler(kopi, forberedt.poster());
        return nye.isEmpty() ? ok(ordre) : skriv(kopi, ordre, nye);
    }

    private <T> Udfald skriv(Arbejdskopi<T> kopi, Ordre<T> ordre, List<Post<T>> nye) {
        var alleredeAfvist = afviste.get(ordre.uuid());
        if (alleredeAfvist != null) {
            return afvist(ordre, alleredeAfvist);
        }
        var efter = kopi.med(nye);
        var skrivning = new Skrivning<>(
                skriver,
                ordre.handling(),
                ordre.uuid(),
                nye.stream().map(Post::indhold).toList(),
                kopi.tilstand(),
                efter);
        return switch (ordre.type().vurder(skrivning)) {
            case Vurdering.Afvist afvist -> afvist(ordre, afvist);
            case Vurdering.Godkendt godkendt -> {
                kopi.tilfoej(nye, efter, godkendt, ordre.notifikation());
                yield ok(ordre);
            }
        };
    }

    /** The messages that are not stored yet, each once. */
    private <T> List<Post<T>> mangler(Arbejdskopi<T> kopi, List<Post<T>> poster) {
        var resultat = new ArrayList<Post<T>>(poster.size());
        for (var post : poster) {
            if (!kendt.test(Noegle.af(kopi.uuid(), post))
                    && !kopi.harNy(post)
                    && resultat.stream().noneMatch(post::samme)) {
                resultat.add(post);
            }
        }
        return resultat;
    }

    /** The working copy, or null when the UUID is in use by an object of another kind. */
    @SuppressWarnings("unchecked")
    private <T> @Nullable Arbejdskopi<T> kopi(Ordre<T> ordre) {
        var kopi = kopier.get(ordre.uuid());
        if (kopi == null && optagne.contains(ordre.uuid())) {
            return null;
        }
        if (kopi == null || !kopi.findes()) {
            var ny = Arbejdskopi.ny(ordre.type(), ordre.uuid());
            kopier.put(ordre.uuid(), ny);
            return ny;
        }
        return kopi.type().navn().equals(ordre.type().navn()) ? (Arbejdskopi<T>) kopi : null;
    }

    private static @Nullable String uskrivelig(List<? extends Post<?>> poster) {
        for (var post : poster) {
            if (post.tidspunkt().isBefore(TIDLIGST) || post.tidspunkt().isAfter(SENEST)) {
                return TIDSPUNKT;
            }
            if (Lagerformat.harNul(post.json())) {
                return NUL;
            }
        }
        return null;
    }

    private static Udfald ok(Ordre<?> ordre) {
        return Udfald.af(UnikRetur.ok(ordre.type().navn(), ordre.uuid()));
    }

    private static Udfald retur(Ordre<?> ordre, int statuskode, String besked) {
        return Udfald.af(UnikRetur.fejl(statuskode, besked, ordre.type().navn(), ordre.uuid()));
    }

    private static Udfald afvist(Ordre<?> ordre, Vurdering.Afvist afvist) {
        return new Udfald(
                UnikRetur.fejl(Statuskode.AFVIST, afvist.besked(), ordre.type().navn(), ordre.uuid()), afvist);
    }

    /** The objects that the orders have changed, in order of UUID. */
    List<Arbejdskopi<?>> skrevne() {
        return kopier.values().stream()
                .filter(Arbejdskopi::erSkrevet)
                .<Arbejdskopi<?>>map(k -> k)
                .toList();
    }
}
