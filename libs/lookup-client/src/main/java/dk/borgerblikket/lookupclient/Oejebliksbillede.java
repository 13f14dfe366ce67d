package dk.borgerblikket.lookupclient;

import com.fasterxml.jackson.databind.JsonNode;
import dk.borgerblikket.lookupclient.Opslagslager.Afhaenger;
import dk.borgerblikket.lookupclient.Opslagslager.Afhaenger.Paa;
import dk.borgerblikket.lookupclient.Opslagslager.Post;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * A file with everything that is in memory, so that a client that starts while the service is down has something to answer
 * from. Replaced as a whole: half a file is never read. A file that cannot be used is as if there were none.
 */
final class Oejebliksbillede {

    private static final System.Logger LOG = System.getLogger(Oejebliksbillede.class.getName());
    private static final int FORMAT = 1;

    private final Path fil;
    private final String adresse;

    /** @param adresse the service that the copy is of; one of another service is not used */
    Oejebliksbillede(Path fil, String adresse) {
        this.fil = fil;
        this.adresse = adresse;
    }

    /**
     * Reads into the two.
     *
     * @return when the copy was known to be whole; empty when there is none to use
     */
    Optional<Instant> laes(Klassekopi klasser, Opslagslager organisation) {
        if (!Files.exists(fil)) {
            return Optional.empty();
        }
        try {
            var json = Tjeneste.JSON.readTree(Files.readAllBytes(fil));
            if (json.path("format").asInt() != FORMAT
                    || !json.path("adresse").asText().equals(adresse)) {
                return Optional.empty();
            }
            var aktuel = Instant.parse(json.path("aktuel").asText());
            var poster = new ArrayList<Klassepost>();
            json.path("klasser").forEach(klasse -> poster.add(Klassepost.laes(klasse)));
            var svar = new LinkedHashMap<String, Post>();
            json.path("organisation").properties().forEach(e -> svar.put(e.getKey(), post(e.getValue())));
            klasser.genskab(poster, json.required("klassested").asText());
            if (json.path("organisationssted").isTextual()) {
                organisation.genskab(svar, json.path("organisationssted").textValue());
            }
            return Optional.of(aktuel);
        } catch (IOException | RuntimeException ubrugelig) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Øjebliksbilledet kan ikke bruges: {0}",
                    ubrugelig.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Writes; a failure is told in the log and changes nothing else. */
    void skriv(Klassekopi klasser, Opslagslager organisation, Instant aktuel) {
        var klassested = klasser.sted();
        if (klassested == null) {
            return;
        }
        var json = Tjeneste.JSON.createObjectNode();
        json.put("format", FORMAT).put("adresse", adresse).put("aktuel", aktuel.toString());
        json.put("klassested", klassested).put("organisationssted", organisation.sted());
        var poster = json.putArray("klasser");
        klasser.register().poster().forEach(post -> poster.add(post.skriv()));
        var svar = json.putObject("organisation");
        organisation.indhold().forEach((sti, post) -> svar.set(sti, post(post)));
        var nyFil = fil.resolveSibling(fil.getFileName() + ".ny");
        try {
            Files.write(nyFil, Tjeneste.JSON.writeValueAsBytes(json));
            Files.move(nyFil, fil, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException fejl) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Øjebliksbilledet kan ikke skrives: {0}",
                    fejl.getClass().getSimpleName());
        }
    }

    private static Post post(JsonNode json) {
        return new Post(
                json.hasNonNull("svar") ? Optional.of(json.path("svar")) : Optional.empty(),
                new Afhaenger(
                        Paa.valueOf(json.path("paa").asText()),
                        json.path("vaerdi").asText()),
                Instant.parse(json.path("hentet").asText()));
    }

    private static JsonNode post(Post post) {
        var json = Tjeneste.JSON.createObjectNode();
        post.svar().ifPresent(svar -> json.set("svar", svar));
        return json.put("paa", post.afhaenger().paa().name())
                .put("vaerdi", post.afhaenger().vaerdi())
                .put("hentet", post.hentet().toString());
    }
}
