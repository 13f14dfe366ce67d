package dk.borgerblikket.benefitindex.forloeb;

import static dk.borgerblikket.benefitindex.forloeb.Melding.CELLER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.benefitindex.forloeb.Melding.Art;
import dk.borgerblikket.testing.forloeb.Objektraekker;
import dk.borgerblikket.web.CprNoegle;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/** Looks at what the index holds, through its tables. */
@Singleton
class Indeksbillede {

    private static final Duration FRIST = Duration.ofSeconds(30);

    private static final String OBJEKTER = """
            SELECT o.uuid, o.tidspunkt, o.antal_registreringer, o.indhold::text AS indhold,
              (SELECT max(y.orden) FROM borgerydelse y WHERE y.objekt = o.uuid AND y.er_bevilling) AS orden,
              ARRAY(SELECT s.sag FROM bevillingssag s WHERE s.bevilling = o.uuid) AS sager,
              ARRAY(SELECT p.rolle FROM part p WHERE p.objekt = o.uuid ORDER BY p.rolle, p.noegle) AS roller,
              ARRAY(SELECT encode(p.noegle, 'base64') FROM part p
                    WHERE p.objekt = o.uuid ORDER BY p.rolle, p.noegle) AS parter,
              ARRAY(SELECT e.bevilling FROM effektuering_visning e WHERE e.effektuering = o.uuid) AS vist,
              (SELECT min(e.orden) FROM effektuering_visning e WHERE e.effektuering = o.uuid) AS vist_orden,
              ARRAY(SELECT f.sti FROM fund f WHERE f.objekt = o.uuid AND f.regel = 'E-09') AS uafklaret,
              ARRAY(SELECT b.bevilling FROM bortfaldet_bevilling b WHERE b.effektuering = o.uuid) AS bortfaldet
            FROM objekt o
            WHERE o.uuid = ANY($1)
            """;

    private final Pool pool;
    private final CprNoegle cprNoegle;
    private final ObjectMapper json;
    private final Objektraekker objektraekker;

    Indeksbillede(Pool pool, DataSource database, CprNoegle cprNoegle, ObjectMapper json) {
        this.pool = pool;
        this.cprNoegle = cprNoegle;
        this.json = json;
        // Of what is not there any more, the picture tells; findings about messages are those of the last write.
        this.objektraekker =
                new Objektraekker(database, List.of("bortfaldet_bevilling"), List.of("B-02", "B-03", "B-09"));
    }

    static <T> T vent(Uni<T> uni) {
        return uni.await().atMost(FRIST);
    }

    /** The rows of every table that concern the objects, as text, in order. */
    List<String> raekker(Navne navne) {
        return objektraekker.af(uuider(navne));
    }

    void slet(Navne navne) {
        objektraekker.slet(uuider(navne));
    }

    private static List<UUID> uuider(Navne navne) {
        return Navne.OBJEKTER.stream().map(navne::uuid).toList();
    }

    /** Adds what is there now to the picture of the answers. */
    void tegn(SortedMap<String, String> billede, Navne navne) {
        for (var raekke : spoerg(OBJEKTER, navne)) {
            objekt(billede, navne, raekke);
        }
    }

    private void objekt(SortedMap<String, String> billede, Navne navne, Row raekke) {
        var navn = navne.symbol(raekke.getUUID("uuid"));
        var indhold = laes(raekke.getString("indhold"));
        billede.put(
                navn,
                raekke.getInteger("antal_registreringer") + " registreringer, nyeste "
                        + Oversaetter.tid(raekke.getOffsetDateTime("tidspunkt").toInstant()) + ", "
                        + indhold.path("NoteTekst").textValue());
        for (var art : Art.values()) {
            tidslinjer(indhold.at(Oversaetter.sti(art, navn.startsWith("B"))), art, navne)
                    .forEach((noegle, linje) -> billede.put(navn + " " + noegle, String.join(" | ", linje)));
        }
        billede.put(navn + " parter", parter(navne, raekke).toString());
        if (navn.startsWith("B")) {
            var datoer = new TreeSet<String>();
            indhold.at("/AttributListe/Egenskaber")
                    .forEach(e -> datoer.add(Oversaetter.symbol(e.path("Bevillingstartdato")) + "-"
                            + Oversaetter.symbol(e.path("Bevillingslutdato"))));
            billede.put(navn + " datoer", String.join(" og ", datoer));
            billede.put(
                    navn + " orden",
                    String.valueOf(
                            raekke.getOffsetDateTime("orden").plusHours(2).getMonthValue()));
            billede.put(
                    navn + " sager",
                    symboler(navne, raekke.getArrayOfUUIDs("sager")).toString());
        } else {
            var vist = symboler(navne, raekke.getArrayOfUUIDs("vist"));
            billede.put(
                    navn + " vist",
                    vist + (vist.isEmpty() ? "" : " " + Oversaetter.orden(raekke.getOffsetDateTime("vist_orden"))));
            billede.put(navn + " uafklaret", uafklarede(navne, raekke).toString());
            billede.put(
                    navn + " bortfaldet",
                    symboler(navne, raekke.getArrayOfUUIDs("bortfaldet")).toString());
        }
    }

    private static TreeSet<String> symboler(Navne navne, UUID[] uuider) {
        var symboler = new TreeSet<String>();
        for (var uuid : uuider) {
            symboler.add(navne.symbol(uuid));
        }
        return symboler;
    }

    private TreeSet<String> parter(Navne navne, Row raekke) {
        var borgere = new HashMap<String, String>();
        for (var borger : Navne.BORGERE) {
            borgere.put(Base64.getEncoder().encodeToString(cprNoegle.noegle(navne.reference(borger))), borger);
        }
        var parter = new TreeSet<String>();
        for (var i = 0; i < raekke.getArrayOfStrings("roller").length; i++) {
            parter.add(
                    raekke.getArrayOfStrings("roller")[i] + " " + borgere.get(raekke.getArrayOfStrings("parter")[i]));
        }
        return parter;
    }

    /** The path of such a finding ends with what is not there, in brackets. */
    private static TreeSet<String> uafklarede(Navne navne, Row raekke) {
        var uafklarede = new TreeSet<String>();
        for (var sti : raekke.getArrayOfStrings("uafklaret")) {
            var reference =
                    sti.substring(sti.indexOf('[') + 1, sti.length() - 1).split("/");
            uafklarede.add(navne.symbol(reference[0]) + ":" + reference[1]);
        }
        return uafklarede;
    }

    /** What holds at the beginning of every stretch, timeline by timeline. */
    private static Map<String, List<String>> tidslinjer(JsonNode elementer, Art art, Navne navne) {
        var resultat = new TreeMap<String, List<String>>();
        for (var element : elementer) {
            var udsagn = Oversaetter.udsagn(navne, art, element);
            var raekke =
                    resultat.computeIfAbsent(udsagn.noegle(), n -> new ArrayList<>(Collections.nCopies(CELLER, "-")));
            var fra = instant(element.at("/Virkning/FraTidspunkt/TidsstempelDatoTid"), Instant.MIN);
            var til = instant(element.at("/Virkning/TilTidspunkt/TidsstempelDatoTid"), Instant.MAX);
            for (var celle = 0; celle < CELLER; celle++) {
                var naar = celle == 0 ? Oversaetter.graense(1).minusSeconds(1) : Oversaetter.graense(celle);
                if (!naar.isBefore(fra) && naar.isBefore(til)) {
                    raekke.set(celle, sammen(raekke.get(celle), udsagn.vaerdi()));
                }
            }
        }
        return resultat;
    }

    private static String sammen(String ene, String anden) {
        if (ene.equals("-")) {
            return anden;
        }
        var begge = new ArrayList<>(List.of(ene.split("\\+")));
        begge.add(anden);
        Collections.sort(begge);
        return String.join("+", begge);
    }

    private static Instant instant(JsonNode tekst, Instant uendelig) {
        return tekst.isTextual() ? Instant.parse(tekst.textValue()) : uendelig;
    }

    private JsonNode laes(String tekst) {
        try {
            return json.readTree(tekst);
        } catch (JsonProcessingException ulaeselig) {
            throw new IllegalStateException(ulaeselig);
        }
    }

    private RowSet<Row> spoerg(String sql, Navne navne) {
        Object uuider = uuider(navne).toArray(UUID[]::new);
        return vent(pool.preparedQuery(sql).execute(Tuple.of(uuider)));
    }
}
