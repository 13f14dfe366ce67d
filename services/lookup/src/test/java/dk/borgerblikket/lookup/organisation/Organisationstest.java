package dk.borgerblikket.lookup.organisation;

import static dk.borgerblikket.lookup.objekt.Objektbygger.fra;
import static dk.borgerblikket.lookup.objekt.Objektbygger.objekt;

import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektbygger;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.registrations.Lagerformat;
import dk.borgerblikket.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Writes and reads organisation as its callers do. */
public abstract class Organisationstest extends Tjenestetest {

    protected static final String NABO = "22222222";
    protected static final String ORGANISATION = "/organisation/v1/";

    protected static String redaktoer(String cvr) {
        return Tokens.medarbejder(cvr, "organisation_rediger");
    }

    protected static ValidatableResponse gem(Objektart art, UUID uuid, Objektbygger objekt) {
        return gem(redaktoer(KORSBAEK), art, uuid, objekt);
    }

    protected static ValidatableResponse gem(String token, Objektart art, UUID uuid, Objektbygger objekt) {
        return put(token, art.sti() + "/" + uuid, json(objekt.byg()));
    }

    protected static ValidatableResponse put(String token, String sti, String krop) {
        return som(token)
                .contentType("application/json")
                .body(krop)
                .put(ORGANISATION + sti)
                .then();
    }

    protected static ValidatableResponse post(String token, String sti, String krop) {
        return som(token)
                .contentType("application/json")
                .body(krop)
                .post(ORGANISATION + sti)
                .then();
    }

    protected static ValidatableResponse get(String sti) {
        return somSystem().get(ORGANISATION + sti).then();
    }

    protected static String json(Registrering registrering) {
        return Lagerformat.skriv(registrering);
    }

    /** An active unit since 2020. */
    protected static Objektbygger enhed(String noegle, String navn) {
        return objekt().egenskab(fra(2020), "BrugervendtNoegleTekst", noegle, "EnhedNavn", navn)
                .aktiv(fra(2020));
    }
}
