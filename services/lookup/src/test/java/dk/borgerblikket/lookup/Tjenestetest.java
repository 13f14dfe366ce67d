package dk.borgerblikket.lookup;

import static io.restassured.RestAssured.given;

import dk.borgerblikket.lookup.svar.Svarlager;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;

/** The running service, an empty database before each test, and the calls that most tests make. */
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
public abstract class Tjenestetest {

    public static final String NATIONAL = "99999999";
    public static final String KORSBAEK = "11111111";
    public static final UUID FAGSYSTEM = UUID.fromString("ba537e12-8b0c-44b1-9de7-f75803a4e091");

    /** Tokens last an hour, and asking for one costs more than most calls that use it. */
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private static final RestAssuredConfig FILER = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs("text/csv", ContentType.TEXT)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    @Inject
    protected Svarlager svarlager;

    @BeforeEach
    final void toemDatabasen() {
        svarlager.toem();
        sql("TRUNCATE kle_udgave, kle_klasse, kle_objekt, objekt CASCADE");
    }

    protected static void sql(String saetning) {
        try (var forbindelse = DriverManager.getConnection(System.getProperty(PostgresResource.JDBC_URL));
                var udsagn = forbindelse.createStatement()) {
            udsagn.execute(saetning);
        } catch (SQLException fejl) {
            throw new IllegalStateException(fejl);
        }
    }

    protected static long antal(String tabel) {
        try (var forbindelse = DriverManager.getConnection(System.getProperty(PostgresResource.JDBC_URL));
                var udsagn = forbindelse.createStatement();
                var svar = udsagn.executeQuery("SELECT count(*) FROM " + tabel)) {
            svar.next();
            return svar.getLong(1);
        } catch (SQLException fejl) {
            throw new IllegalStateException(fejl);
        }
    }

    protected static String national() {
        return TOKENS.computeIfAbsent("national", nyt -> Tokens.medarbejder(NATIONAL, "national_admin"));
    }

    protected static RequestSpecification som(String token) {
        return given().auth().oauth2(token);
    }

    protected static RequestSpecification somSystem() {
        return som(TOKENS.computeIfAbsent("system", nyt -> Tokens.system(FAGSYSTEM, KORSBAEK)));
    }

    protected static ValidatableResponse importerXml(byte[] xml) {
        return som(national())
                .contentType("application/xml")
                .body(xml)
                .post("/klassifikation/v1/kle/udgaver")
                .then();
    }

    protected static ValidatableResponse importerXml(String xml) {
        return importerXml(xml.getBytes(StandardCharsets.UTF_8));
    }

    protected static ValidatableResponse importerCsv(String dato, String... linjer) {
        return importerCsv(dato, String.join("\n", linjer).getBytes(StandardCharsets.UTF_8));
    }

    protected static ValidatableResponse importerCsv(String dato, byte[] csv) {
        return som(national())
                .config(FILER)
                .contentType("text/csv")
                .queryParam("udgivelsesdato", dato)
                .body(csv)
                .post("/klassifikation/v1/kle/udgaver")
                .then();
    }

    protected static byte[] fil(String navn) {
        try (var fil = Tjenestetest.class.getResourceAsStream("/kle/" + navn)) {
            return fil.readAllBytes();
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }
}
