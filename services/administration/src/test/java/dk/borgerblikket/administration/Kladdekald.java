package dk.borgerblikket.administration;

import static dk.borgerblikket.administration.Kaldere.kommunesti;
import static dk.borgerblikket.administration.Kaldere.person;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** One employee at the configuration of one authority. */
record Kladdekald(String navn, String cvr, String... roller) {

    static Kladdekald redaktoer(String navn, String cvr) {
        return new Kladdekald(navn, cvr, "konfiguration_rediger");
    }

    static Kladdekald godkender(String navn, String cvr) {
        return new Kladdekald(navn, cvr, "konfiguration_godkend");
    }

    static String linje(String kle) {
        return "{\"kle\":\"%s\",\"vis\":true}".formatted(kle);
    }

    static void fireOejne(String cvr, boolean til) {
        godkender("chef", cvr)
                .som()
                .body("{\"fireOejne\":%s}".formatted(til))
                .put(kommunesti(cvr) + "/indstillinger")
                .then()
                .statusCode(200);
    }

    RequestSpecification som() {
        return person(navn, cvr, roller);
    }

    String sti() {
        return kommunesti(cvr) + "/kle-konfiguration";
    }

    /** Begins a draft, and gives its tag. */
    String begynd() {
        return etag(som().post(sti() + "/kladde").then().statusCode(200));
    }

    ValidatableResponse hent() {
        return som().get(sti() + "/kladde").then();
    }

    /** Saves the lines, and gives the new tag. */
    String gem(String etag, String... linjer) {
        return etag(gemIndhold(etag, "{\"linjer\":[" + String.join(",", linjer) + "]}")
                .statusCode(200));
    }

    ValidatableResponse gemIndhold(String etag, String json) {
        return som().header("If-Match", etag).body(json).put(sti() + "/kladde").then();
    }

    ValidatableResponse trin(String trin, String etag) {
        return som().header("If-Match", etag).post(sti() + "/kladde/" + trin).then();
    }

    ValidatableResponse afvis(String etag, String begrundelse) {
        return som().header("If-Match", etag)
                .body("{\"begrundelse\":\"" + begrundelse + "\"}")
                .post(sti() + "/kladde/afvisning")
                .then();
    }

    ValidatableResponse aktiv() {
        return person("laeser", cvr, "konfiguration_laes").get(sti()).then().statusCode(200);
    }

    ValidatableResponse versioner() {
        return person("laeser", cvr, "konfiguration_laes")
                .get(sti() + "/versioner")
                .then()
                .statusCode(200);
    }

    ValidatableResponse ved(int version, String handling) {
        return som().post(sti() + "/versioner/" + version + "/" + handling).then();
    }

    static String etag(ValidatableResponse svar) {
        return svar.extract().header("ETag");
    }
}
