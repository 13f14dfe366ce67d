package dk.borgerblikket.lookup.organisationsimport;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dk.borgerblikket.lookup.Uuider;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import dk.borgerblikket.web.Jsonfejl;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads whole objects in OIO's form, one at a time: a line each, or a list. */
@Singleton
final class Objektlaeser {

    /** A line is no object in the form that is asked for. */
    private static final String FORM = "I-01";

    private final ObjectMapper json;
    private final ObjectReader enkelte;

    Objektlaeser(ObjectMapper json) {
        this.json = json;
        this.enkelte = json.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** A file while it is read. */
    interface Fil {
        /** The next object; null after the last. */
        @Nullable
        Post naeste() throws IOException;
    }

    /**
     * An object in the file.
     *
     * @param art kind, as OIO names it
     */
    record Filobjekt(
            @JsonProperty("art") String art,
            @JsonProperty("UUIDIdentifikator") UUID uuid,
            @JsonProperty("Registrering") Registrering registrering) {}

    /** A line per object. A line that cannot be read is refused, and the rest is read. */
    Fil linjer(InputStream fil) {
        var linjer = new Linjer(fil);
        return () -> {
            var linje = linjer.naeste();
            if (linje == null) {
                return null;
            }
            try {
                return post(linjer.nummer(), json.readTree(linje));
            } catch (JsonProcessingException fejl) {
                return afvist(linjer.nummer(), null, fejl);
            }
        };
    }

    /**
     * One list of all objects. What is no JSON leaves nobody knowing where the next object begins, so nothing is read.
     *
     * @throws Fejl 400 when the file is no list
     */
    Fil liste(InputStream fil) throws IOException {
        var laeser = json.getFactory().createParser(fil);
        if (naeste(laeser) != JsonToken.START_ARRAY) {
            throw new Fejl(FaellesFejl.UGYLDIG_BESKED, "Filen skal være en liste af objekter.");
        }
        return new Fil() {
            private int nummer;

            @Override
            public @Nullable Post naeste() throws IOException {
                var tegn = Objektlaeser.naeste(laeser);
                if (tegn == JsonToken.END_ARRAY) {
                    if (Objektlaeser.naeste(laeser) != null) {
                        throw new Fejl(FaellesFejl.UGYLDIG_BESKED, "Der står noget efter listen.");
                    }
                    return null;
                }
                nummer++;
                try {
                    JsonNode objekt = enkelte.readTree(laeser);
                    if (objekt == null) {
                        throw new Fejl(FaellesFejl.UGYLDIG_BESKED, "Filen er afbrudt.");
                    }
                    return post(nummer, objekt);
                } catch (JsonProcessingException fejl) {
                    throw ulaeselig(fejl);
                }
            }
        };
    }

    private static @Nullable JsonToken naeste(JsonParser laeser) throws IOException {
        try {
            return laeser.nextToken();
        } catch (JsonProcessingException fejl) {
            throw ulaeselig(fejl);
        }
    }

    private static Fejl ulaeselig(JsonProcessingException fejl) {
        var grund = Jsonfejl.af(fejl);
        return new Fejl(grund.kode(), grund.detalje());
    }

    private Post post(int linje, JsonNode objekt) {
        var uuid = Uuider.laes(objekt.path("UUIDIdentifikator").asText("")).orElse(null);
        try {
            var laest = json.treeToValue(objekt, Filobjekt.class);
            if (laest == null || laest.uuid() == null || laest.registrering() == null) {
                return new Post.Afvist(linje, uuid, FORM + ": art, UUIDIdentifikator og Registrering skal udfyldes");
            }
            return Objektart.vedNavn(String.valueOf(laest.art()))
                    .filter(art -> art.omraade() == Objektart.Omraade.ORGANISATION)
                    .<Post>map(art -> new Post.Objekt(linje, art, laest.uuid(), laest.registrering()))
                    .orElseGet(
                            () -> new Post.Afvist(linje, uuid, FORM + ": art skal være en af organisationens arter"));
        } catch (JsonProcessingException fejl) {
            return afvist(linje, uuid, fejl);
        }
    }

    private static Post afvist(int linje, @Nullable UUID uuid, JsonProcessingException fejl) {
        var grund = Jsonfejl.af(fejl);
        return new Post.Afvist(
                linje,
                uuid,
                FORM + ": " + grund.kode().titel() + (grund.detalje() == null ? "" : " " + grund.detalje()));
    }
}
