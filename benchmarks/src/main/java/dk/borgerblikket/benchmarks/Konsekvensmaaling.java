package dk.borgerblikket.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dk.borgerblikket.testing.Udsteder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A preview of another configuration of one authority, from the request until the result can be read: administration,
 * both indexes and PostgreSQL on one machine. The other configuration opens what all the cases are about, so that every case is
 * decided on twice; and one that opens something else, so that it is decided on once. Holds the result against what is there.
 */
final class Konsekvensmaaling {

    /** The subject of every case. */
    private static final String EMNE = "27.35.04";

    private static final String KLASSER = """
            {"klasser": [
              {"uuid": "5c0f2c1e-0000-4000-8000-000000273504", "ejer": "99999999", "perioder": [
                {"nummer": "27.35.04", "titel": "Forebyggende hjemmebesøg", "fra": "2010-01-01", "til": null}]},
              {"uuid": "5c0f2c1e-0000-4000-8000-000000322404", "ejer": "99999999", "perioder": [
                {"nummer": "32.24.04", "titel": "Hjælp til forsørgelse", "fra": "2010-01-01", "til": null}]}]}
            """;

    private static final String STI = "/administration/v1/kommuner/" + Tjeneste.CVR;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Database database;
    private final Tjeneste sagsindeks;
    private final Tjeneste administration;
    private final Runder runder = new Runder();

    private Konsekvensmaaling(Database database, Tjeneste sagsindeks, Tjeneste administration) {
        this.database = database;
        this.sagsindeks = sagsindeks;
        this.administration = administration;
    }

    static List<String> vilkaar(Plan plan) throws IOException {
        var vilkaar = new ArrayList<>(Resultat.maskine());
        vilkaar.add(
                "PostgreSQL 18, shared_buffers 2 GB, administration, Sags- og Ydelsesindeks på samme maskine; TCP over loopback");
        vilkaar.add("tjenesterne på JVM med " + String.join(" ", Tjeneste.FLAG) + "; " + plan.runder()
                + " runder, den første med kolde tjenester");
        return vilkaar;
    }

    static List<Maal> maal(Plan plan, long antal, Path mappe) throws IOException, SQLException {
        var udsteder = Udsteder.start(0);
        var opslag = opslag();
        var adresse = "http://localhost:" + opslag.getAddress().getPort();
        try (var database = Database.start(mappe)) {
            database.udfoer("CREATE DATABASE benefit_index", "CREATE DATABASE administration");
            try (var sager = start("case-index", "postgres", plan, mappe, database, udsteder, Map.of());
                    var ydelser = start("benefit-index", "benefit_index", plan, mappe, database, udsteder, Map.of());
                    var administration = start(
                            "administration",
                            "administration",
                            plan,
                            mappe,
                            database,
                            udsteder,
                            Map.of(
                                    "QUARKUS_REST_CLIENT_SAGSINDEKS_URL",
                                    "http://localhost:" + sager.port(),
                                    "QUARKUS_REST_CLIENT_YDELSESINDEKS_URL",
                                    "http://localhost:" + ydelser.port(),
                                    "BORGERBLIKKET_SIDER_NOEGLE",
                                    "32 tegn, kun til maaling herhenne",
                                    "BORGERBLIKKET_SIDER_HEMMELIGHED",
                                    "maaling",
                                    "ADMINISTRATION_KONSEKVENS_PULS",
                                    "200ms",
                                    "BORGERBLIKKET_OPSLAG_URL",
                                    adresse))) {
                var indeks = Indeks.ALLE.get("sager");
                var data = new Datasaet(database, indeks, poster -> sager.importer(indeks, poster));
                Main.sig("laver " + antal + " sager");
                data.udvidTil(antal);
                Main.sig("laver deres rækker i soegning");
                data.medTabel("soegning", "soegning_ejer");
                return new Konsekvensmaaling(database, sager, administration).maal(plan, antal);
            }
        } finally {
            opslag.stop(0);
        }
    }

    private static Tjeneste start(
            String modul,
            String navn,
            Plan plan,
            Path mappe,
            Database database,
            Udsteder udsteder,
            Map<String, String> miljoe)
            throws IOException {
        return Tjeneste.start(
                modul, plan.rod(), mappe, new Tjeneste.Sted(database, navn, udsteder, miljoe), Tjeneste.FLAG);
    }

    private static HttpServer opslag() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", kald -> {
            var svar = (kald.getRequestURI().getPath().endsWith("/aendringer")
                            ? "{\"aendringer\": [], \"naeste\": \"a\"}"
                            : KLASSER)
                    .getBytes(StandardCharsets.UTF_8);
            kald.sendResponseHeaders(200, svar.length);
            kald.getResponseBody().write(svar);
            kald.close();
        });
        server.start();
        return server;
    }

    private List<Maal> maal(Plan plan, long antal) throws IOException {
        opret();
        // The templates are among them.
        var sager = Long.parseLong(database.vaerdi("SELECT count(*) FROM borgersag"));
        var borgere = Long.parseLong(database.vaerdi("SELECT count(DISTINCT noegle) FROM borgersag"));
        for (var runde = 0; runde < plan.runder(); runde++) {
            var hed = runde == 0 ? ", kold" : "";
            beregn("alle sager åbnes" + hed, EMNE, sager, borgere);
            beregn("noget andet åbnes" + hed, "32.24.04", 0, 0);
        }
        return runder.maal(", " + antal + " sager hos én myndighed");
    }

    private void opret() throws IOException {
        var national = administration.nationaltoken();
        put(
                STI,
                national,
                "{\"navn\":\"Korsbæk Kommune\",\"tilslutning\":\"TILSLUTTET\",\"tilsluttetDato\":\"2020-01-01\"}");
        put(
                "/administration/v1/fagsystemer/" + Tjeneste.SYSTEM,
                national,
                "{\"navn\":\"Fagsystemet\",\"leverandoer\":\"Leverandøren\"}");
        for (var status : List.of("Oprettet", "Godkendt")) {
            put(
                    STI + "/serviceaftaler/" + Tjeneste.SYSTEM,
                    status.equals("Oprettet") ? national : administration.medarbejdertoken("konfiguration_godkend"),
                    "{\"status\":\"" + status + "\",\"gyldigFra\":\"2020-01-01T00:00:00Z\"}");
        }
    }

    private void beregn(String hvad, String kle, long kommer, long borgere) throws IOException {
        var foer =
                new long[] {Cpu.brugt(administration.pid()), Cpu.brugt(sagsindeks.pid()), Cpu.medBoern(database.pid())};
        var begyndt = System.nanoTime();
        var id = post(
                        STI + "/konsekvens",
                        administration.medarbejdertoken("konfiguration_rediger"),
                        "{\"linjer\":[{\"kle\":\"" + kle + "\",\"vis\":true}]}")
                .get("id")
                .asText();
        JsonNode svar;
        do {
            vent();
            svar = hent(STI + "/konsekvens/" + id, administration.medarbejdertoken("konfiguration_laes"));
        } while (svar.get("status").asText().equals("I_GANG"));
        var sekunder = (System.nanoTime() - begyndt) / 1e9;
        var ialt = svar.path("resultat").path("ialt");
        if (ialt.path("sager").path("kommer").asLong(-1) != kommer
                || ialt.path("borgere").path("kommer").asLong(-1) != borgere) {
            throw new IllegalStateException("Beregningen kom til noget andet: " + svar);
        }
        runder.tilfoej("beregning, " + hvad, "s", sekunder);
        var linjer = svar.get("behandlet").asDouble();
        runder.tilfoej(
                "CPU pr. sag, administration, " + hvad, "µs", (Cpu.brugt(administration.pid()) - foer[0]) / linjer);
        runder.tilfoej("CPU pr. sag, Sagsindeks, " + hvad, "µs", (Cpu.brugt(sagsindeks.pid()) - foer[1]) / linjer);
        runder.tilfoej("CPU pr. sag, PostgreSQL, " + hvad, "µs", (Cpu.medBoern(database.pid()) - foer[2]) / linjer);
        runder.tilfoej("RSS, administration, " + hvad, "MB", Cpu.rss(administration.pid()) / 1024.0);
        Main.sig("%s: %.1f s".formatted(hvad, sekunder));
    }

    private static void vent() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException afbrudt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(afbrudt);
        }
    }

    private interface Kald {
        Klient.Svar send(Klient klient) throws IOException;
    }

    private JsonNode put(String sti, String token, String json) throws IOException {
        return kald(sti, klient -> klient.put(sti, token, json.getBytes(StandardCharsets.UTF_8)));
    }

    private JsonNode post(String sti, String token, String json) throws IOException {
        return kald(sti, klient -> klient.post(sti, token, json.getBytes(StandardCharsets.UTF_8)));
    }

    private JsonNode hent(String sti, String token) throws IOException {
        return kald(sti, klient -> klient.hent(sti, token));
    }

    private JsonNode kald(String sti, Kald kald) throws IOException {
        try (var klient = new Klient(administration.port())) {
            var svar = kald.send(klient);
            if (svar.status() / 100 != 2) {
                throw new IllegalStateException(sti + " svarede " + svar.status() + ": " + svar.tekst());
            }
            return JSON.readTree(svar.tekst());
        }
    }
}
