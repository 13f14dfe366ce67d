package dk.borgerblikket.registrations;

import dk.borgerblikket.oio.Cvr;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One object while a request is carried out: what was there, and what the request's orders have added so far. */
final class Arbejdskopi<T> {

    private final Objekttype<T> type;
    private final UUID uuid;
    private final @Nullable Raekke raekke;
    private final @Nullable T grundlag;
    private final List<Post<T>> foldes;
    private final List<Post<T>> nye = new ArrayList<>();
    private final List<Post<T>> omskrevne = new ArrayList<>();

    private @Nullable T tilstand;
    private Vurdering.@Nullable Godkendt godkendt;
    private boolean fortaelles;

    private Arbejdskopi(
            Objekttype<T> type,
            UUID uuid,
            @Nullable Raekke raekke,
            @Nullable T grundlag,
            List<Post<T>> foldes,
            @Nullable T tilstand) {
        this.type = type;
        this.uuid = uuid;
        this.raekke = raekke;
        this.grundlag = grundlag;
        this.foldes = new ArrayList<>(foldes);
        this.tilstand = tilstand;
    }

    /** An object that is not there. */
    static <T> Arbejdskopi<T> ny(Objekttype<T> type, UUID uuid) {
        return new Arbejdskopi<>(type, uuid, null, null, List.of(), null);
    }

    /** An object that only receives messages newer than all it has: they are folded onto its state. */
    static <T> Arbejdskopi<T> fra(Objekttype<T> type, Raekke raekke) {
        var tilstand = Lagerformat.laes(raekke.indhold(), type.klasse());
        return new Arbejdskopi<>(type, raekke.uuid(), raekke, tilstand, List.of(), tilstand);
    }

    /** An object that receives an older message: everything is folded again. */
    static <T> Arbejdskopi<T> fra(Objekttype<T> type, Raekke raekke, List<Post<T>> historik) {
        return new Arbejdskopi<>(
                type, raekke.uuid(), raekke, null, historik, Lagerformat.laes(raekke.indhold(), type.klasse()));
    }

    Objekttype<T> type() {
        return type;
    }

    UUID uuid() {
        return uuid;
    }

    boolean findes() {
        return raekke != null || godkendt != null;
    }

    boolean erNy() {
        return raekke == null;
    }

    boolean erSkrevet() {
        return godkendt != null;
    }

    /** Whether one of the changes is to be told to subscribers. */
    boolean fortaelles() {
        return fortaelles;
    }

    boolean tilhoerer(Skriver skriver) {
        return master().equals(skriver.itSystem()) && ejer().equals(skriver.cvr());
    }

    private UUID master() {
        return godkendt != null ? godkendt.udtraek().master() : findesI(raekke).master();
    }

    private Cvr ejer() {
        return godkendt != null ? godkendt.udtraek().ejer() : findesI(raekke).ejer();
    }

    private static Raekke findesI(@Nullable Raekke raekke) {
        if (raekke == null) {
            throw new IllegalStateException("Objektet findes ikke");
        }
        return raekke;
    }

    /** Whether this request has already added the message. */
    boolean harNy(Post<T> post) {
        return nye.stream().anyMatch(post::samme);
    }

    /** The state with further messages, which are not added. */
    T med(List<Post<T>> poster) {
        var alle = new ArrayList<>(foldes);
        alle.addAll(poster);
        alle.sort(Post.ORDEN);
        if (!foldes.isEmpty()
                && tilstand != null
                && alle.subList(0, foldes.size()).equals(foldes)) {
            return fold(tilstand, alle.subList(foldes.size(), alle.size()));
        }
        return fold(grundlag, alle);
    }

    private T fold(@Nullable T fra, List<Post<T>> poster) {
        var resultat = fra;
        for (var post : poster) {
            resultat = type.anvend(resultat, post.indhold());
        }
        if (resultat == null) {
            throw new IllegalStateException("Et objekt har mindst én besked");
        }
        return resultat;
    }

    void tilfoej(List<Post<T>> poster, T ny, Vurdering.Godkendt vurdering, boolean notifikation) {
        foldes.addAll(poster);
        foldes.sort(Post.ORDEN);
        nye.addAll(poster);
        tilstand = ny;
        godkendt = vurdering;
        fortaelles |= notifikation;
    }

    /** The messages that would be others without something, as they would be stored; each keeps its fingerprint. */
    List<Post<T>> uden(UnaryOperator<T> uden) {
        var resultat = new ArrayList<Post<T>>();
        for (var post : foldes) {
            var rest = uden.apply(post.indhold());
            if (!rest.equals(post.indhold())) {
                resultat.add(post.medIndhold(rest));
            }
        }
        return resultat;
    }

    /** The state with these messages as they are here; needs the object's whole history. */
    T omskrevet(List<Post<T>> poster) {
        return fold(null, medOmskrevne(poster));
    }

    private List<Post<T>> medOmskrevne(List<Post<T>> poster) {
        return foldes.stream()
                .map(p -> poster.stream().filter(p::samme).findFirst().orElse(p))
                .toList();
    }

    void omskriv(List<Post<T>> poster, T ny, Vurdering.Godkendt vurdering) {
        var alle = medOmskrevne(poster);
        foldes.clear();
        foldes.addAll(alle);
        omskrevne.removeIf(p -> poster.stream().anyMatch(p::samme));
        omskrevne.addAll(poster);
        tilstand = ny;
        godkendt = vurdering;
        fortaelles = true;
    }

    /** The stored messages that this request has changed. */
    List<Post<T>> omskrevne() {
        return omskrevne;
    }

    @Nullable
    T tilstand() {
        return tilstand;
    }

    List<Post<T>> nye() {
        return nye;
    }

    int antalFoer() {
        return raekke == null ? 0 : raekke.antalRegistreringer();
    }

    /** The object as written; only when {@link #erSkrevet()}. */
    Skrevet<T> skrevet() {
        if (godkendt == null || tilstand == null) {
            throw new IllegalStateException("Objektet er ikke skrevet");
        }
        return new Skrevet<>(
                type,
                uuid,
                erNy(),
                tilstand,
                nyeste(),
                godkendt.udtraek(),
                (omskrevne.isEmpty() ? nye : foldes)
                        .stream().sorted(Post.ORDEN).map(Post::indhold).toList());
    }

    List<Fund> fund() {
        return godkendt == null ? List.of() : godkendt.fund();
    }

    private Instant nyeste() {
        var foer = raekke == null ? Instant.MIN : raekke.tidspunkt();
        return nye.stream().map(Post::tidspunkt).reduce(foer, (a, b) -> a.isBefore(b) ? b : a);
    }
}
