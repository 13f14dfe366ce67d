package dk.borgerblikket.benefitindex.laesekontrol;

import dk.borgerblikket.benefitindex.bevilling.Bevillingstype;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRegistrering;
import dk.borgerblikket.benefitindex.effektuering.Effektueringstype;
import dk.borgerblikket.benefitindex.laesekontrol.Beskaering.Adgange;
import dk.borgerblikket.benefitindex.laesekontrol.Beskaering.Bevilling;
import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.Parametre;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out what a {@link Beskaering} rests on. */
@Singleton
final class Beskaeringer {

    /** What decides how far these objects are seen? Primary keys of adgang, linje and part. */
    private static final String ADGANGE = """
            SELECT s.objekt, s.foelsomhed, s.objekttype = 'Bevilling' AND %s AS bevilling, %s AS eget, %s AS aaben, %s AS skjuler,
                ARRAY(SELECT m.noegle FROM part m WHERE m.objekt = s.objekt AND m.rolle = 'BEVILLINGSMODTAGER') AS modtagere
            FROM adgang s
            WHERE s.objekt = ANY (%s)
            """;

    private final Pool pool;
    private final Indstillinger indstillinger;
    private final Bevillingstype bevillingstype;
    private final Effektueringstype effektueringstype;

    Beskaeringer(
            Pool pool,
            Indstillinger indstillinger,
            Bevillingstype bevillingstype,
            Effektueringstype effektueringstype) {
        this.pool = pool;
        this.indstillinger = indstillinger;
        this.bevillingstype = bevillingstype;
        this.effektueringstype = effektueringstype;
    }

    /**
     * The reader's cut of the states.
     *
     * @param vilkaar of this reader, with its values in {@code parametre}
     */
    <T> Uni<Beskaering> hent(Laeser laeser, Vilkaar vilkaar, Parametre parametre, Map<UUID, List<T>> tilstande) {
        var sql = ADGANGE.formatted(
                vilkaar.egenUdbetalingTaeller("s"),
                vilkaar.eget("s"),
                vilkaar.paaProfil("s"),
                vilkaar.skjuler(),
                parametre.uuider(medBevillinger(tilstande)));
        return pool.preparedQuery(sql).execute(parametre.tuple()).map(raekker -> {
            var adgange = adgange(laeser, raekker);
            var nutidens = beskaering(adgange);
            var skjulende = tilstande.entrySet().stream()
                    .filter(t -> nutidens.skjuler(t.getKey(), t.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            return beskaering(adgange.medSkjulende(skjulende));
        });
    }

    private Beskaering beskaering(Adgange adgange) {
        return new Beskaering(bevillingstype, effektueringstype, adgange);
    }

    /** The objects, and the grants that their lines refer to. */
    private Set<UUID> medBevillinger(Map<UUID, ? extends List<?>> tilstande) {
        return Stream.concat(
                        tilstande.keySet().stream(),
                        tilstande.values().stream()
                                .flatMap(List::stream)
                                .filter(EffektueringRegistrering.class::isInstance)
                                .flatMap(e -> effektueringstype.bevillinger((EffektueringRegistrering) e).stream()))
                .collect(Collectors.toSet());
    }

    private Adgange adgange(Laeser laeser, RowSet<Row> raekker) {
        var egne = new HashSet<UUID>();
        var skjulende = new HashSet<UUID>();
        var bevillinger = new HashMap<UUID, Bevilling>();
        for (var raekke : raekker) {
            var objekt = raekke.getUUID("objekt");
            if (raekke.getBoolean("eget")) {
                egne.add(objekt);
            }
            if (raekke.getBoolean("skjuler")) {
                skjulende.add(objekt);
            }
            if (raekke.getBoolean("bevilling")) {
                bevillinger.put(
                        objekt,
                        new Bevilling(
                                foelsomhed(raekke.getShort("foelsomhed")),
                                raekke.getBoolean("aaben"),
                                modtagere(raekke)));
            }
        }
        return new Adgange(
                laeser.afgraensninger(), indstillinger.foelsomhedUdenBevilling(), egne, skjulende, bevillinger);
    }

    private static Set<ByteBuffer> modtagere(Row raekke) {
        return Stream.of(raekke.get(Buffer[].class, "modtagere"))
                .map(b -> ByteBuffer.wrap(b.getBytes()))
                .collect(Collectors.toSet());
    }

    private static @Nullable Foelsomhed foelsomhed(@Nullable Short niveau) {
        return niveau == null ? null : Foelsomhed.values()[niveau - 1];
    }
}
