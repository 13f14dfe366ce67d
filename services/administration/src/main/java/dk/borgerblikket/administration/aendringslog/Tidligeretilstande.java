package dk.borgerblikket.administration.aendringslog;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How things were at an earlier moment, by the log of changes, which holds each of them before and after. */
@Singleton
public class Tidligeretilstande {

    /** The last change of each at or before the moment. Served by ix_aendringslog_noegle_tid. */
    private static final String SENESTE = """
            from AendringRaekke a where a.hvad = ?1 and a.tid =
              (select max(s.tid) from AendringRaekke s where s.hvad = ?1 and s.noegle = a.noegle and s.tid <= ?2)""";

    /** The first change of each, when it came later. Served by ix_aendringslog_noegle_tid. */
    private static final String FOERSTE = """
            from AendringRaekke a where a.hvad = ?1 and a.tid > ?2 and a.tid =
              (select min(f.tid) from AendringRaekke f where f.hvad = ?1 and f.noegle = a.noegle)""";

    private final Aendringslog log;

    Tidligeretilstande(Aendringslog log) {
        this.log = log;
    }

    /**
     * What is known of one kind of thing.
     *
     * @param kendte each thing that has ever been changed, as it was; empty when it was not there yet
     */
    public record Tilstande(Map<String, Optional<JsonObject>> kendte) {

        /** The thing as it was. What has never been changed is as it is now. */
        public <T> Optional<T> af(String noegle, T nu, Function<JsonObject, T> laes) {
            return kendte.containsKey(noegle) ? kendte.get(noegle).map(laes) : Optional.of(nu);
        }
    }

    /** How everything of the kind was at the moment; part of the caller's session. */
    public Uni<Tilstande> paa(Aendring.Emne emne, Instant tid) {
        return log.list(SENESTE, emne.name(), tid)
                .flatMap(seneste -> log.list(FOERSTE, emne.name(), tid).map(foerste -> tilstande(seneste, foerste)));
    }

    private static Tilstande tilstande(List<AendringRaekke> seneste, List<AendringRaekke> foerste) {
        var kendte = new HashMap<String, Optional<JsonObject>>();
        foerste.forEach(a -> kendte.put(a.noegle(), a.foer()));
        seneste.forEach(a -> kendte.put(a.noegle(), Optional.of(a.efter())));
        return new Tilstande(Map.copyOf(kendte));
    }
}
