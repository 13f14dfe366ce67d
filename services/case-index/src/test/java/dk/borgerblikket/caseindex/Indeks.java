package dk.borgerblikket.caseindex;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Messages and calls for tests. The messages are KOMBIT's published story, with a UUID and a case number of their own. */
final class Indeks {

    static final String KORSBAEK = "11111111";
    static final String SKJERN = "22222222";
    static final UUID SYSTEM = UUID.fromString("ba537e12-8b0c-44b1-9de7-f75803a4e091");
    static final UUID ANDET_SYSTEM = UUID.fromString("11d6a2f2-52a7-4b0c-9f4e-0f2f6a1f0a02");
    /** A system that delivers nothing, and may read subjects below 27 up to level 3. */
    static final UUID LAESESYSTEM = UUID.fromString("6a0f4d52-7f0c-4b6f-9d3c-0f5a1d2b3c4e");

    static final String RELATIONER = "/Registrering/0/RelationListe/";
    static final ObjectMapper JSON = new ObjectMapper();

    private Indeks() {}

    static ObjectNode eksempel(String navn) {
        try (var fil = Indeks.class.getResourceAsStream("/eksempler/" + navn)) {
            return (ObjectNode) JSON.readTree(fil);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A case of Korsbæk's, with a UUID and a number of its own. */
    static ObjectNode sag(UUID uuid) {
        var sag = (ObjectNode) eksempel("korsbaek-sag.json").at("/SagIndeks/0");
        sag.put("UUIDIdentifikator", uuid.toString());
        saet(sag, "/Registrering/0/AttributListe/Egenskaber/0/BrugervendtNoegle", "S-" + uuid);
        saet(sag, "/Registrering/0/AttributListe/Egenskaber/0/Sagsnummer", "S-" + uuid);
        return sag;
    }

    /** A case with this citizen as primary party. */
    static ObjectNode sag(UUID uuid, String cpr) {
        var sag = sag(uuid);
        saet(sag, RELATIONER + "Sagspart/0/ReferenceID/URNIdentifikator", "urn:oio:cpr-nr:" + cpr);
        return sag;
    }

    static ObjectNode dokument(UUID uuid) {
        var dokument = (ObjectNode) eksempel("korsbaek-dokument.json").at("/DokumentIndeks/0");
        dokument.put("UUIDIdentifikator", uuid.toString());
        saet(dokument, "/Registrering/0/AttributListe/Egenskaber/0/BrugervendtNoegle", "D-" + uuid);
        return dokument;
    }

    /** Files the document on the case. */
    static ObjectNode journaliser(ObjectNode sag, UUID dokument) {
        var post = (ObjectNode) eksempel("korsbaek-sag-med-dokument.json")
                .at("/SagIndeks/0" + RELATIONER + "Journalpost/0")
                .deepCopy();
        saet(post, "/ReferenceID/UUIDIdentifikator", dokument.toString());
        var poster = ((ObjectNode) sag.at("/Registrering/0/RelationListe")).withArray("Journalpost");
        post.put("Indeks", String.valueOf(poster.size() + 1));
        poster.add(post);
        return sag;
    }

    /** Replaces a value; null removes it. */
    static void saet(ObjectNode rod, String sti, @Nullable Object vaerdi) {
        var skel = sti.lastIndexOf('/');
        var ejer = rod.at(sti.substring(0, skel));
        var navn = sti.substring(skel + 1);
        if (ejer instanceof ArrayNode liste) {
            if (vaerdi == null) {
                liste.remove(Integer.parseInt(navn));
            } else {
                liste.set(Integer.parseInt(navn), JSON.<JsonNode>valueToTree(vaerdi));
            }
        } else if (vaerdi == null) {
            ((ObjectNode) ejer).remove(navn);
        } else {
            ((ObjectNode) ejer).set(navn, JSON.valueToTree(vaerdi));
        }
    }

    static ObjectNode sager(ObjectNode... sager) {
        var besked = JSON.createObjectNode();
        besked.putArray("SagIndeks").addAll(List.of(sager));
        return besked;
    }

    static ObjectNode dokumenter(ObjectNode... dokumenter) {
        var besked = JSON.createObjectNode();
        besked.putArray("DokumentIndeks").addAll(List.of(dokumenter));
        return besked;
    }

    static ObjectNode opdatering(UUID uuid, String tidspunkt) {
        return JSON.createObjectNode().put("UUIDIdentifikator", uuid.toString()).put("Tidspunkt", tidspunkt);
    }

    /** Another title from the moment on. */
    static ObjectNode nyTitel(UUID uuid, String tidspunkt, String titel) {
        var opdatering = opdatering(uuid, tidspunkt);
        var egenskaber = (ObjectNode) sag(uuid).at("/Registrering/0/AttributListe/Egenskaber/0");
        egenskaber.put("Titel", titel);
        opdatering.putObject("AttributListe").putArray("Egenskaber").add(egenskaber);
        return opdatering;
    }

    static ObjectNode opdaterSager(ObjectNode... opdateringer) {
        var besked = JSON.createObjectNode();
        besked.putArray("OpdaterSagIndeks").addAll(List.of(opdateringer));
        return besked;
    }

    static ObjectNode fjern(UUID... sager) {
        var besked = JSON.createObjectNode();
        var liste = besked.putArray("SagUuid");
        Stream.of(sager).forEach(s -> liste.addObject().put("UUIDIdentifikator", s.toString()));
        return besked;
    }

    static ValidatableResponse kald(String handling, Object besked) {
        return kald(handling, besked, SYSTEM, KORSBAEK);
    }

    static ValidatableResponse kald(String handling, Object besked, UUID system, String cvr) {
        return given().auth()
                .oauth2(Tokens.system(system, cvr))
                .contentType("application/json")
                .body(besked.toString())
                .when()
                .post("/sagdokumentindeks/v1/" + handling)
                .then();
    }

    static void importer(ObjectNode... sager) {
        kald("importer", sager(sager)).statusCode(200);
    }

    static ValidatableResponse borger(String cpr) {
        return given().auth()
                .oauth2(Tokens.borger(cpr))
                .when()
                .get("/borger/v1/sager")
                .then();
    }

    /** The single value that the question answers, asked from outside the service. */
    static String sql(String sporgsmaal, UUID... uuid) {
        try (var forbindelse = DriverManager.getConnection(System.getProperty(PostgresResource.JDBC_URL));
                var statement = forbindelse.prepareStatement(sporgsmaal)) {
            for (var i = 0; i < uuid.length; i++) {
                statement.setObject(i + 1, uuid[i]);
            }
            var svar = statement.executeQuery();
            svar.next();
            return String.valueOf(svar.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows in every table that concern the object. */
    static int raekker(UUID uuid) {
        return Integer.parseInt(sql("""
                SELECT (SELECT count(*) FROM objekt WHERE uuid = x.u) + (SELECT count(*) FROM registrering WHERE objekt = x.u)
                     + (SELECT count(*) FROM part WHERE objekt = x.u) + (SELECT count(*) FROM fund WHERE objekt = x.u)
                     + (SELECT count(*) FROM visning WHERE objekt = x.u) + (SELECT count(*) FROM borgersag WHERE sag = x.u)
                     + (SELECT count(*) FROM henvisning WHERE objekt = x.u)
                     + (SELECT count(*) FROM soegning WHERE objekt = x.u)
                FROM (SELECT ?::uuid AS u) AS x
                """, uuid));
    }

    /** The rules that the object is found to break. */
    static List<String> fund(UUID uuid) {
        var svar = sql("SELECT string_agg(DISTINCT regel, ',' ORDER BY regel) FROM fund WHERE objekt = ?", uuid);
        return svar.equals("null") ? List.of() : List.of(svar.split(","));
    }

    static ObjectNode soeg(UUID uuid, String... dele) {
        var besked = JSON.createObjectNode();
        besked.putArray("SagUuid").add(uuid.toString());
        var vis = besked.putObject("Filter").putArray("SagVis");
        for (var del : dele) {
            vis.addObject().put("Vis", del);
        }
        return besked;
    }

    static String titel(UUID uuid) {
        return kald("fremsoeg", soeg(uuid, "egenskaber"))
                .statusCode(200)
                .extract()
                .path("SagFiltreretOejebliksbillede[0].Registrering[0].AttributListe.Egenskaber[-1].Titel");
    }

    static ValidatableResponse koder(ValidatableResponse svar, Integer... koder) {
        return svar.statusCode(200).body("UnikRetur.StatusKode", contains(koder));
    }
}
