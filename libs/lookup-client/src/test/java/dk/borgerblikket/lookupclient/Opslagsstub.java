package dk.borgerblikket.lookupclient;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A look-up service that does what the real one does at the addresses that the client asks, and can be stopped. */
final class Opslagsstub implements AutoCloseable {

    static final String NATIONAL = "99999999";

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Aendring(String omraade, UUID objekt, String art, String ejer) {}

    private final TreeMap<String, String> klasser = new TreeMap<>();
    private final Map<String, String> organisation = new HashMap<>();
    private final List<Aendring> aendringer = new ArrayList<>();
    private final List<String> stier = new CopyOnWriteArrayList<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private @Nullable HttpServer server;
    private int port;
    private int slettetTil;
    private volatile int tvungenStatus;
    private volatile boolean haenger;
    private volatile @Nullable Predicate<String> ramt;
    private volatile Runnable imens = () -> {};

    Opslagsstub() {
        start();
    }

    void start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        port = server.getAddress().getPort();
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::svar);
        server.start();
    }

    void stop() {
        server.stop(0);
    }

    URI adresse() {
        return URI.create("http://localhost:" + port);
    }

    List<String> stier() {
        return stier;
    }

    List<String> tokens() {
        return tokens;
    }

    void svarMedStatus(int status) {
        tvungenStatus = status;
    }

    void haeng(boolean ja) {
        haenger = ja;
    }

    /** Does something once, after an answer has been made and before it is sent. */
    void foerSvaretSendes(Predicate<String> sti, Runnable goer) {
        imens = goer;
        ramt = sti;
    }

    /** Periods as {@code nummer;titel;fra;til}; an empty date is open. */
    synchronized UUID klasse(UUID uuid, String ejer, String... perioder) {
        return klasse(uuid, ejer, List.of(), perioder);
    }

    synchronized UUID klasse(UUID uuid, String ejer, List<String> efterfoelgere, String... perioder) {
        var json = JSON.createObjectNode().put("uuid", uuid.toString()).put("ejer", ejer);
        var liste = json.putArray("perioder");
        for (var periode : perioder) {
            var felter = periode.split(";", -1);
            liste.addObject()
                    .put("nummer", felter[0])
                    .put("titel", felter[1])
                    .put("fra", felter[2].isEmpty() ? null : felter[2])
                    .put("til", felter[3].isEmpty() ? null : felter[3])
                    .put("udgaar", false)
                    .putNull("udgaarAar");
        }
        efterfoelgere.forEach(json.putArray("efterfoelgere")::add);
        klasser.put(uuid.toString(), json.put("nytFelt", 1).toString());
        aendringer.add(new Aendring("klassifikation", uuid, "Klasse", ejer));
        return uuid;
    }

    synchronized void fjern(UUID uuid) {
        klasser.remove(uuid.toString());
        aendringer.add(new Aendring("klassifikation", uuid, "Klasse", NATIONAL));
    }

    void organisation(String sti, UUID objekt, String ejer, @Nullable String json) {
        organisation(sti, objekt, ejer, json, "OrganisationEnhed");
    }

    synchronized void organisation(String sti, UUID objekt, String ejer, @Nullable String json, String art) {
        organisation.put("/organisation/v1/" + sti, json);
        aendringer.add(new Aendring("organisation", objekt, art, ejer));
    }

    /** Forgets all changes, as when they have been kept long enough. */
    synchronized void glemAendringer() {
        slettetTil = aendringer.size();
    }

    private void svar(HttpExchange anmodning) throws IOException {
        var uri = anmodning.getRequestURI();
        stier.add(uri.toString());
        tokens.add(anmodning.getRequestHeaders().getFirst("Authorization"));
        try {
            while (haenger) {
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        var parametre = new HashMap<String, String>();
        if (uri.getQuery() != null) {
            Arrays.stream(uri.getQuery().split("&")).map(p -> p.split("=", 2)).forEach(p -> parametre.put(p[0], p[1]));
        }
        if (tvungenStatus != 0) {
            send(anmodning, tvungenStatus, "{}");
        } else if (uri.getPath().endsWith("/aendringer")) {
            feed(anmodning, uri.getPath().split("/")[1], parametre);
        } else if (uri.getPath().endsWith("/klasseperioder")) {
            send(anmodning, 200, perioder(parametre));
        } else {
            String json;
            synchronized (this) {
                json = organisation.get(uri.toString());
            }
            send(anmodning, json == null ? 404 : 200, json == null ? "{}" : json);
        }
    }

    private synchronized void feed(HttpExchange anmodning, String omraade, Map<String, String> parametre)
            throws IOException {
        if (parametre.get("siden").equals("nu")) {
            send(anmodning, 200, "{\"aendringer\":[],\"naeste\":\"s" + aendringer.size() + "\"}");
            return;
        }
        var siden = Integer.parseInt(parametre.get("siden").substring(1));
        if (siden < slettetTil) {
            send(anmodning, 410, "{}");
            return;
        }
        var svar = JSON.createObjectNode();
        var liste = svar.putArray("aendringer");
        var naeste = siden;
        while (naeste < aendringer.size() && liste.size() < Integer.parseInt(parametre.get("antal"))) {
            var aendring = aendringer.get(naeste++);
            if (aendring.omraade().equals(omraade)) {
                liste.addObject()
                        .put("objekt", aendring.objekt().toString())
                        .put("art", aendring.art())
                        .put("haendelse", "Opdateret")
                        .put("ejer", aendring.ejer());
            }
        }
        send(anmodning, 200, svar.put("naeste", "s" + naeste).toString());
    }

    private synchronized String perioder(Map<String, String> parametre) throws IOException {
        var svar = JSON.createObjectNode();
        var liste = svar.putArray("klasser");
        if (parametre.containsKey("ids")) {
            var ids = parametre.get("ids").split(",");
            if (ids.length > 200) {
                throw new IOException("For mange id");
            }
            for (var id : ids) {
                if (klasser.containsKey(id)) {
                    liste.add(laes(klasser.get(id)));
                }
            }
            return svar.toString();
        }
        var antal = Integer.parseInt(parametre.get("antal"));
        for (var klasse :
                klasser.tailMap(parametre.getOrDefault("efter", ""), false).entrySet()) {
            if (liste.size() == antal) {
                break;
            }
            liste.add(laes(klasse.getValue()));
            if (liste.size() == antal) {
                svar.put("naeste", klasse.getKey());
            }
        }
        return svar.toString();
    }

    private static JsonNode laes(String json) throws IOException {
        return JSON.readTree(json);
    }

    private void send(HttpExchange anmodning, int status, String json) throws IOException {
        var ventet = ramt;
        if (ventet != null && ventet.test(anmodning.getRequestURI().toString())) {
            ramt = null;
            imens.run();
        }
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        anmodning.getResponseHeaders().set("Content-Type", "application/json");
        anmodning.sendResponseHeaders(status, bytes.length);
        anmodning.getResponseBody().write(bytes);
        anmodning.close();
    }

    @Override
    public void close() {
        stop();
    }
}
