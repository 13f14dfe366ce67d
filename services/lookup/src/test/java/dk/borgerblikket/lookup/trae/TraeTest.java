package dk.borgerblikket.lookup.trae;

import static dk.borgerblikket.lookup.objekt.Objektbygger.fra;
import static dk.borgerblikket.lookup.objekt.Objektbygger.fraTil;
import static dk.borgerblikket.lookup.objekt.Objektbygger.objekt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektbygger;
import dk.borgerblikket.lookup.organisation.Organisationstest;
import dk.borgerblikket.oio.Virkning;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees of units, and what is wrong with them, as callers see them. */
@QuarkusTest
final class TraeTest extends Organisationstest {

    private static final UUID KOMMUNE = uuid(0);
    private static final UUID TOP = uuid(1);
    private static final UUID JOB = uuid(2);
    private static final UUID YDELSE = uuid(3);
    private static final UUID AELDRE = uuid(4);

    private static UUID uuid(int nr) {
        return UUID.fromString("0f0c3b1e-6e6e-4f5f-9d57-5b9c2a9b3c%02d".formatted(nr));
    }

    private static void organisation(Objektbygger objekt) {
        gem(
                Objektart.ORGANISATION,
                KOMMUNE,
                objekt.egenskab(fra(2007), "BrugervendtNoegleTekst", "K", "OrganisationNavn", "Korsbæk Kommune")
                        .aktiv(fra(2007)));
    }

    private static void under(UUID uuid, String navn, UUID over, Virkning virkning) {
        gem(
                Objektart.ORGANISATIONENHED,
                uuid,
                enhed(navn, navn).relation(fra(2020), "Tilhoerer", KOMMUNE).relation(virkning, "Overordnet", over));
    }

    /** Top → Job → Ydelse, and Ældre, which was below Job until 2024 and is below the top since. */
    private static void kommune() {
        organisation(objekt());
        gem(Objektart.ORGANISATIONENHED, TOP, enhed("Top", "Top").relation(fra(2020), "Tilhoerer", KOMMUNE));
        under(JOB, "Job", TOP, fra(2020));
        under(YDELSE, "Ydelse", JOB, fra(2020));
        gem(
                Objektart.ORGANISATIONENHED,
                AELDRE,
                enhed("Ældre", "Ældre")
                        .relation(fra(2020), "Tilhoerer", KOMMUNE)
                        .relation(fraTil(2020, 2024), "Overordnet", JOB)
                        .relation(fra(2024), "Overordnet", TOP));
    }

    @Test
    void traeetErSomDetStodPaaVirkning() {
        kommune();
        get("enheder/" + TOP + "/trae")
                .statusCode(200)
                .body("navn", equalTo("Top"))
                .body("underenheder.navn", contains("Job", "Ældre"))
                .body("underenheder[0].underenheder.navn", contains("Ydelse"))
                .body("underenheder[0].underenheder[0].aktiv", equalTo(true));
        get("enheder/" + TOP + "/trae?virkning=2023-01-01")
                .body("underenheder.navn", contains("Job"))
                .body("underenheder[0].underenheder.navn", contains("Ydelse", "Ældre"));
        get("enheder/" + TOP + "/trae?dybde=1")
                .body("underenheder", hasSize(2))
                .body("underenheder[0].underenheder", empty());
        get("enheder/" + YDELSE + "/trae").body("underenheder", empty());
        get("enheder/" + TOP + "/trae?virkning=2019-01-01").statusCode(404);
        get("enheder/" + KOMMUNE + "/trae").statusCode(404);
    }

    @Test
    void etTraeHarMaerkeOgAendresNaarEnUnderenhedGoer() {
        kommune();
        var etag = get("enheder/" + TOP + "/trae").extract().header("ETag");
        somSystem()
                .header("If-None-Match", etag)
                .get(ORGANISATION + "enheder/" + TOP + "/trae")
                .then()
                .statusCode(304)
                .body(emptyString());
        under(YDELSE, "Ydelsescenter", JOB, fra(2020));
        somSystem()
                .header("If-None-Match", etag)
                .get(ORGANISATION + "enheder/" + TOP + "/trae")
                .then()
                .statusCode(200)
                .body("underenheder[0].underenheder.navn", contains("Ydelsescenter"));
    }

    @Test
    void enKredsGennemgaasEnGangOgEnAndensEnhedErIkkeMed() {
        kommune();
        under(TOP, "Top", YDELSE, fra(2020));
        gem(
                redaktoer(NABO),
                Objektart.ORGANISATIONENHED,
                uuid(9),
                enhed("N", "Naboens").relation(fra(2020), "Overordnet", TOP));
        get("enheder/" + TOP + "/trae")
                .statusCode(200)
                .body("underenheder.navn", contains("Job", "Ældre"))
                .body("underenheder[0].underenheder[0].underenheder", empty());
        get("afvigelser?cvr=" + KORSBAEK)
                .statusCode(200)
                .body("kredse", hasSize(1))
                .body("kredse[0].navn", containsInAnyOrder("Top", "Job", "Ydelse"));
    }

    @Test
    void oeverstErDenOrganisationenNaevnerEllersDenEneste() {
        kommune();
        get("organisationer/" + KOMMUNE + "/trae")
                .statusCode(200)
                .body("rodGrund", equalTo("OEVERST"))
                .body("trae.navn", equalTo("Top"))
                .body("andreRoedder", empty());

        gem(Objektart.ORGANISATIONENHED, uuid(5), enhed("Løs", "Løs").relation(fra(2020), "Tilhoerer", KOMMUNE));
        get("organisationer/" + KOMMUNE + "/trae")
                .statusCode(200)
                .body("trae", nullValue())
                .body("andreRoedder.navn", contains("Løs", "Top"));
        get("afvigelser?cvr=" + KORSBAEK)
                .body("flereRoedder.organisation", contains(KOMMUNE.toString()))
                .body("flereRoedder[0].enheder.navn", contains("Løs", "Top"));

        organisation(objekt().relation(fra(2020), "Overordnet", TOP));
        get("organisationer/" + KOMMUNE + "/trae")
                .body("rodGrund", equalTo("NAEVNT"))
                .body("trae.underenheder", hasSize(2))
                .body("andreRoedder.navn", contains("Løs"));

        organisation(objekt().relation(fra(2020), "TilknyttedeEnheder", TOP));
        get("organisationer/" + KOMMUNE + "/trae").body("rodGrund", equalTo("TILKNYTTET"));
        get("organisationer/" + TOP + "/trae").statusCode(404);
    }

    @Test
    void ingenAfvigelserNaarAltErSomDetSkalVaere() {
        kommune();
        get("afvigelser?cvr=" + KORSBAEK)
                .statusCode(200)
                .body("kredse", empty())
                .body("foraeldreloese", empty())
                .body("underLukkede", empty())
                .body("udenOrganisation", empty())
                .body("flereRoedder", empty())
                .body("manglerIntegration", empty());
    }

    @Test
    void enhederUnderUkendteLukkedeOgUdenOrganisationNaevnes() {
        kommune();
        gem(
                Objektart.ORGANISATIONENHED,
                JOB,
                objekt().egenskab(fra(2020), "EnhedNavn", "Job")
                        .aktiv(fraTil(2020, 2025))
                        .inaktiv(fra(2025))
                        .relation(fra(2020), "Tilhoerer", KOMMUNE)
                        .relation(fra(2020), "Overordnet", TOP));
        under(AELDRE, "Ældre", UUID.randomUUID(), fra(2020));
        gem(Objektart.ORGANISATIONENHED, uuid(5), enhed("Løs", "Løs").relation(fra(2020), "Overordnet", TOP));
        get("afvigelser?cvr=" + KORSBAEK)
                .body("foraeldreloese.navn", contains("Ældre"))
                .body("underLukkede.navn", contains("Ydelse"))
                .body("udenOrganisation.navn", contains("Løs"));
        get("afvigelser?cvr=" + KORSBAEK + "&virkning=2024-01-01").body("underLukkede", empty());
        get("afvigelser?cvr=" + NABO).body("foraeldreloese", empty());
    }

    @Test
    void henvisningerSomErUrnErTilladtOgNaevnesSomManglendeIntegration() {
        kommune();
        var urn =
                "{\"RelationListe\":{\"Tilhoerer\":[{\"ReferenceID\":{\"URNIdentifikator\":\"urn:oio:korsbaek:org:1\"}}],"
                        + "\"Opgaver\":[{\"ReferenceID\":{\"URNIdentifikator\":\"urn:oio:kle:27.35.04\"},\"Indeks\":\"1\"}]},"
                        + "\"AttributListe\":{\"Egenskab\":[{\"EnhedNavn\":\"Ude\"}]},"
                        + "\"TilstandListe\":{\"Gyldighed\":[{\"GyldighedStatusKode\":\"Aktiv\"}]}}";
        put(redaktoer(KORSBAEK), "enheder/" + uuid(5), urn).statusCode(201);
        get("afvigelser?cvr=" + KORSBAEK)
                .body("manglerIntegration.urn", contains("urn:oio:korsbaek:org:1"))
                .body("manglerIntegration.relation", contains("Tilhoerer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enheder/x/trae",
                "enheder/0f0c3b1e-6e6e-4f5f-9d57-5b9c2a9b3c01/trae?dybde=51",
                "enheder/0f0c3b1e-6e6e-4f5f-9d57-5b9c2a9b3c01/trae?dybde=-1",
                "organisationer/x/trae",
                "afvigelser",
                "afvigelser?cvr=1",
                "afvigelser?cvr=11111111&virkning=x",
            })
    void uforstaaeligeOpslagAfvises(String sti) {
        get(sti).statusCode(400);
    }

    @Test
    void andreOpslagUnderSammeAdresseErStadigDer() {
        kommune();
        for (var sti : List.of("enheder/" + TOP, "enheder/" + TOP + "/historik", "organisationer/" + KOMMUNE)) {
            get(sti).statusCode(200);
        }
    }
}
