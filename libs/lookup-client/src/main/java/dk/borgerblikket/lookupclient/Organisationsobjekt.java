package dk.borgerblikket.lookupclient;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * An organisation, a unit or an authority as it is now.
 *
 * @param art kind of object, such as {@code OrganisationEnhed}
 * @param ejer CVR number of the authority that owns it
 * @param noegle the user-facing key
 * @param aktiv whether it is in force
 */
public record Organisationsobjekt(UUID uuid, String art, String ejer, String noegle, String navn, boolean aktiv) {

    static Organisationsobjekt laes(JsonNode json) {
        return new Organisationsobjekt(
                UUID.fromString(json.path("uuid").asText()),
                json.path("art").asText(),
                json.path("ejer").asText(),
                json.path("noegle").asText(),
                json.path("navn").asText(),
                json.path("aktiv").asBoolean());
    }
}
