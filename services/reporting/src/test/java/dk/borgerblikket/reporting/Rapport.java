package dk.borgerblikket.reporting;

import static io.restassured.RestAssured.given;

import dk.borgerblikket.testing.Tokens;
import io.restassured.common.mapper.TypeRef;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/** Reads reports as employees do. */
public final class Rapport {

    /** The CVR number whose employees may be national administrators. */
    public static final String NATIONAL = "99999999";

    private Rapport() {}

    /** One row of a report. */
    public record Raekke(String maaned, long samlet, long med, long uden) {}

    /** The report as an employee of the municipality gets it, {@code fra} and {@code til} inclusive. */
    public static List<Raekke> hent(String cvr, String fra, String til) {
        return raekker(given().auth()
                .oauth2(Tokens.medarbejder(cvr, "rapport_laes"))
                .queryParams("fra", fra, "til", til)
                .get(sti(cvr))
                .then());
    }

    /** The unknown municipality's report. */
    public static List<Raekke> hentUkendt(String fra, String til) {
        return raekker(given().auth()
                .oauth2(Tokens.medarbejder(NATIONAL, "national_admin"))
                .queryParams("fra", fra, "til", til)
                .get(sti("ukendt"))
                .then());
    }

    /** The only row of a month's report. */
    public static Raekke maaned(String cvr, String maaned) {
        return hent(cvr, maaned, maaned).getFirst();
    }

    public static String sti(String cvr) {
        return "/rapportering/v1/kommuner/" + cvr + "/kald";
    }

    private static List<Raekke> raekker(ValidatableResponse svar) {
        return svar.statusCode(200).extract().as(new TypeRef<List<Map<String, Object>>>() {}).stream()
                .map(raekke -> new Raekke(
                        (String) raekke.get("maaned"),
                        tal(raekke.get("samletAntalKald")),
                        tal(raekke.get("antalKaldMedData")),
                        tal(raekke.get("antalKaldUdenData"))))
                .toList();
    }

    private static long tal(Object vaerdi) {
        return ((Number) vaerdi).longValue();
    }
}
