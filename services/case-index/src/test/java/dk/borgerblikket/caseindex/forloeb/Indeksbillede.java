package dk.borgerblikket.caseindex.forloeb;

import static dk.borgerblikket.caseindex.forloeb.Melding.CELLER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.caseindex.forloeb.Melding.Art;
import dk.borgerblikket.caseindex.lager.Sagstype;
import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.registrations.Registreringslager;
import dk.borgerblikket.registrations.Skriver;
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
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** Looks at what the index holds, through its tables and its search. */
@Singleton
class Indeksbillede {

    private static final Duration FRIST = Duration.ofSeconds(30);

    private static final String OBJEKTER = """
            SELECT o.uuid, o.tidspunkt, o.antal_registreringer, o.indhold::text AS indhold,
                   COALESCE(v.dokument, (SELECT min(b.dokument) FROM borgersag b WHERE b.sag = o.uuid)) AS dokument
            FROM objekt o JOIN visning v ON v.objekt = o.uuid
            WHERE o.uuid = ANY($1)
            """;

    private static final String BORGERSAGER =
            "SELECT noegle, tidspunkt, sag, filer, dokumenter FROM borgersag WHERE sag = ANY($1)";

    private final Pool pool;
    private final Registreringslager lager;
    private final Sagstype sagstype;
    private final CprNoegle cprNoegle;
    private final ObjectMapper json;
    private final Objektraekker objektraekker;

    Indeksbillede(
            Pool pool,
            DataSource database,
            Registreringslager lager,
            Sagstype sagstype,
            CprNoegle cprNoegle,
            ObjectMapper json) {
        this.pool = pool;
        this.lager = lager;
        this.sagstype = sagstype;
        this.cprNoegle = cprNoegle;
        this.json = json;
        this.objektraekker = new Objektraekker(database, List.of(), List.of());
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
        var borgere = new HashMap<String, String>();
        for (var borger : Navne.BORGERE) {
            borgere.put(Base64.getEncoder().encodeToString(cprNoegle.noegle(navne.reference(borger))), borger);
        }
        for (var raekke : spoerg(BORGERSAGER, navne)) {
            var borger = borgere.get(Base64.getEncoder()
                    .encodeToString(raekke.getBuffer("noegle").getBytes()));
            var sag = navne.symbol(raekke.getUUID("sag").toString());
            Billede.borger(
                    billede,
                    borger,
                    sag,
                    Oversaetter.tid(raekke.getOffsetDateTime("tidspunkt").toInstant()));
            var filer = raekke.getArrayOfUUIDs("filer");
            for (var nr = 0; filer != null && nr < filer.length; nr++) {
                var dokument = laes(raekke.getArrayOfStrings("dokumenter")[nr]);
                Billede.foelger(
                        billede, borger, sag, navne.symbol(filer[nr].toString()), titler(dokument, "egenskaber"));
            }
        }
        var laeser = skriver(navne, Forloeb.Afsender.EJER);
        for (var borger : Navne.BORGERE) {
            var noegle = cprNoegle.noegle(navne.reference(borger));
            vent(lager.laesVedPart(sagstype, laeser, null, noegle, 0, 100))
                    .forEach(o -> Billede.fundet(
                            billede, borger, "", navne.symbol(o.uuid().toString())));
            vent(lager.laesVedPart(
                            sagstype, laeser, Rolle.SAG_PRIMAER_PART.standard().toString(), noegle, 0, 100))
                    .forEach(o -> Billede.fundet(
                            billede,
                            borger,
                            " som primær",
                            navne.symbol(o.uuid().toString())));
        }
    }

    static Skriver skriver(Navne navne, Forloeb.Afsender afsender) {
        var urn = navne.reference(afsender.myndighed);
        return new Skriver(
                UUID.fromString(navne.reference(afsender.system)), new Cvr(urn.substring(urn.lastIndexOf(':') + 1)));
    }

    private void objekt(SortedMap<String, String> billede, Navne navne, Row raekke) {
        var navn = navne.symbol(raekke.getUUID("uuid").toString());
        var indhold = laes(raekke.getString("indhold"));
        Billede.hoved(
                billede,
                navn,
                raekke.getInteger("antal_registreringer"),
                Oversaetter.tid(raekke.getOffsetDateTime("tidspunkt").toInstant()),
                indhold.path("NoteTekst").textValue());
        for (var art : Art.values()) {
            var tidslinjer = new TreeMap<String, List<JsonNode>>();
            for (var element : indhold.at(Oversaetter.sti(art, navn.startsWith("S")))) {
                tidslinjer
                        .computeIfAbsent(Oversaetter.noegle(art, element), n -> new ArrayList<>())
                        .add(element);
            }
            tidslinjer.forEach((noegle, elementer) -> Billede.tidslinje(
                    billede,
                    navn,
                    noegle,
                    raekke(
                            elementer,
                            e -> periode(e.get("Virkning"), "/FraTidspunkt", "/TilTidspunkt", "/TidsstempelDatoTid"),
                            e -> Oversaetter.vaerdi(navne, art, e),
                            "-")));
        }
        var vist = raekke.getString("dokument");
        if (vist != null) {
            vist(billede, navne, navn, laes(vist));
        }
    }

    /** The facts that the citizen's read sends; a case that no citizen is party to has none. */
    private void vist(SortedMap<String, String> billede, Navne navne, String navn, JsonNode grundlag) {
        var symboler = new HashMap<String, String>();
        Navne.BORGERE.forEach(b -> symboler.put(cprNoegle.tekst(navne.reference(b)), b));
        Billede.tidslinje(billede, navn, "vist titel", titler(grundlag, navn.startsWith("S") ? "titel" : "egenskaber"));
        Billede.tidslinje(
                billede,
                navn,
                "vist part",
                raekke(
                        grundlag.path("parter"),
                        e -> periode(e, "/fra", "/til", ""),
                        e -> symboler.get(e.at("/vaerdi/noegle").textValue()),
                        ""));
    }

    private static List<String> titler(JsonNode grundlag, String felt) {
        return raekke(
                grundlag.path(felt),
                e -> periode(e, "/fra", "/til", ""),
                e -> e.at("/vaerdi/titel").asText(e.get("vaerdi").asText()),
                "-");
    }

    private record Spaend(Instant fra, Instant til) {}

    private static Spaend periode(JsonNode ejer, String fra, String til, String sti) {
        return new Spaend(instant(ejer.at(fra + sti), Instant.MIN), instant(ejer.at(til + sti), Instant.MAX));
    }

    private static Instant instant(JsonNode tekst, Instant uendelig) {
        return tekst.isTextual() ? Instant.parse(tekst.textValue()) : uendelig;
    }

    /** What holds at the beginning of every stretch; more than one thing is joined by a plus. */
    private static List<String> raekke(
            Iterable<JsonNode> elementer,
            Function<JsonNode, Spaend> periode,
            Function<JsonNode, String> vaerdi,
            String intet) {
        var resultat = new ArrayList<String>();
        for (var celle = 0; celle < CELLER; celle++) {
            var naar = celle == 0 ? Oversaetter.graense(1).minusSeconds(1) : Oversaetter.graense(celle);
            var holder = new TreeSet<String>();
            for (var element : elementer) {
                var spaend = periode.apply(element);
                if (!naar.isBefore(spaend.fra()) && naar.isBefore(spaend.til())) {
                    holder.add(vaerdi.apply(element));
                }
            }
            resultat.add(holder.isEmpty() ? intet : String.join("+", holder));
        }
        return resultat;
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
