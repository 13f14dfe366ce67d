package dk.borgerblikket.visibility;

import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag;
import dk.borgerblikket.visibility.grundlag.Dokumentgrundlag;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag;
import dk.borgerblikket.visibility.grundlag.Journalpost;
import dk.borgerblikket.visibility.grundlag.SagerSvar;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import dk.borgerblikket.visibility.grundlag.YdelserSvar;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a citizen sees (borgerblikket §8, V-801 to V-821). A pure function of facts, configuration and moment:
 * nothing is fetched, nothing is kept, and the same input gives the same decisions and traces. Hidden is the default,
 * and an error in a rule hides the object it was applied to (V-821).
 */
public final class Visning {

    private final Opsaetning opsaetning;
    private final Nu nu;
    private final Ejerregler ejerregler;
    private final Kleregler kleregler;

    /**
     * @param opsaetning the configuration in force
     * @param klassifikation titles of KLE
     * @param nu the moment of the decision
     */
    public Visning(Opsaetning opsaetning, Klassifikation klassifikation, Instant nu) {
        this.opsaetning = opsaetning;
        this.nu = new Nu(nu);
        this.ejerregler = new Ejerregler(opsaetning, this.nu);
        this.kleregler = new Kleregler(opsaetning.nationalt(), klassifikation);
    }

    /**
     * Decides everything that is known of one citizen. When an object occurs twice, as it may when it is changed while
     * pages are read, the last occurrence counts.
     *
     * @param borger the citizen
     * @param sager all pages of the case index as one answer; null when it did not answer, which hides benefits whose
     *     fradato depends on a case
     * @param ydelser all pages of the benefit index as one answer; null when it did not answer
     */
    public Overblik afgoer(Borgeridentitet borger, @Nullable SagerSvar sager, @Nullable YdelserSvar ydelser) {
        var kendteSager = sager == null ? Map.<UUID, Sagsgrundlag>of() : efterId(sager.sager(), Sagsgrundlag::id);
        List<Sagsafgoerelse> sagsafgoerelser = sager == null ? List.of() : sager(borger, sager, kendteSager.values());
        if (ydelser == null) {
            return new Overblik(sagsafgoerelser, List.of(), List.of());
        }
        var visteSager = sagsafgoerelser.stream()
                .filter(Sagsafgoerelse.Vist.class::isInstance)
                .map(Sagsafgoerelse::id)
                .collect(Collectors.toSet());
        var udfald = ydelser(ydelser, kendteSager, visteSager);
        return new Overblik(sagsafgoerelser, udfald.ydelser(), udfald.udbetalinger());
    }

    private List<Sagsafgoerelse> sager(Borgeridentitet borger, SagerSvar svar, Collection<Sagsgrundlag> sager) {
        var dokumenter = efterId(svar.dokumenter(), Dokumentgrundlag::id);
        var undtagne = paaUndtagneSager(sager, dokumenter.keySet());
        var dokumentregler = new Dokumentregler(ejerregler, kleregler, nu, svar.borger(), dokumenter, undtagne);
        var regler = new Sagsregler(ejerregler, kleregler, nu, svar.borger(), borger.ejendomme(), dokumentregler);
        return sager.stream().map(regler::afgoer).toList();
    }

    private Ydelsesregler.Udfald ydelser(YdelserSvar svar, Map<UUID, Sagsgrundlag> sager, Set<UUID> visteSager) {
        var bevillingsregler = new Bevillingsregler(ejerregler, kleregler, nu, svar.borger(), sager);
        var ydelser = efterId(svar.bevillinger(), Bevillingsgrundlag::id).values().stream()
                .flatMap(b -> bevillingsregler.vurder(b).stream())
                .toList();
        var udbetalingsregler = new Udbetalingsregler(ejerregler, kleregler, nu, opsaetning.nationalt(), ydelser);
        var linjer = efterId(svar.effektueringer(), Effektueringsgrundlag::id).values().stream()
                .flatMap(e -> udbetalingsregler.vurder(e).stream())
                .toList();
        var uden = opsaetning.nationalt().bevillingUdenUdbetaling();
        return new Ydelsesregler(nu, svar.borger(), visteSager, uden).afgoer(ydelser, linjer);
    }

    /**
     * Documents that lie now on a case with a Visningsklasse, which covers them on every case (V-813). When it cannot be
     * told which they are, it may be any of them (V-821).
     */
    private Set<UUID> paaUndtagneSager(Collection<Sagsgrundlag> sager, Set<UUID> alle) {
        return Fejlsikring.ellers(
                () -> sager.stream()
                        .filter(this::erUndtaget)
                        .flatMap(s -> nu.alle(s.journalposter()).stream())
                        .map(Journalpost::dokument)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                () -> alle);
    }

    private boolean erUndtaget(Sagsgrundlag sag) {
        return Fejlsikring.ellers(() -> !nu.ingen(sag.visningsklasser()), () -> true);
    }

    private static <T> Map<UUID, T> efterId(List<T> objekter, Function<T, UUID> id) {
        var efterId = new LinkedHashMap<UUID, T>();
        objekter.forEach(o -> efterId.put(id.apply(o), o));
        return efterId;
    }
}
