package dk.borgerblikket.lookup.organisation;

import static dk.borgerblikket.lookup.objekt.Objektbygger.fra;
import static dk.borgerblikket.lookup.objekt.Objektbygger.fraTil;
import static dk.borgerblikket.lookup.objekt.Objektbygger.objekt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dk.borgerblikket.lookup.Aftaler;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registration of organisation objects. */
@QuarkusTest
final class SkrivTest extends Organisationstest {

    private static final Objektart ENHED = Objektart.ORGANISATIONENHED;
    private static final UUID JOBCENTER = UUID.fromString("0f0c3b1e-6e6e-4f5f-9d57-5b9c2a9b3a02");
    private static final UUID ANDEN = UUID.fromString("0f0c3b1e-6e6e-4f5f-9d57-5b9c2a9b3a05");
    private static final String STI = "enheder/" + JOBCENTER;

    private static String importobjekt(String art, UUID uuid, String registreringer) {
        return "{\"art\":\"%s\",\"uuid\":\"%s\",\"registreringer\":[%s]}".formatted(art, uuid, registreringer);
    }

    private static String importbesked(String... objekter) {
        return "{\"objekter\":[" + String.join(",", objekter) + "]}";
    }

    private static String enheder(int antal) {
        return importbesked(IntStream.range(0, antal)
                .mapToObj(nr -> importobjekt("OrganisationEnhed", UUID.randomUUID(), "{}"))
                .toArray(String[]::new));
    }

    @Test
    void nytErOprettetEnAendringErEnRegistreringMereOgGentagelseErIngen() {
        gem(ENHED, JOBCENTER, enhed("JC", "Jobcenter")).statusCode(201).body("registrering", equalTo(1));
        gem(ENHED, JOBCENTER, enhed("JC", "Jobcenter")).statusCode(200).body("registrering", equalTo(1));
        gem(ENHED, JOBCENTER, enhed("JC", "Jobhuset"))
                .statusCode(200)
                .body("navn", equalTo("Jobhuset"))
                .body("registrering", equalTo(2));
        get(STI + "/historik")
                .body(
                        "registreringer[0].registrering.BrugerRef.URNIdentifikator",
                        matchesPattern("urn:borgerblikket:bruger:" + KORSBAEK + "/[A-Za-z0-9_-]{43}"));
    }

    @Test
    void enRettelseFlettesIndOgPassiveringOgSletningKanSes() {
        gem(ENHED, JOBCENTER, enhed("JC", "Jobcenter"));
        var rettelse = json(objekt().egenskab(fra(2024), "BrugervendtNoegleTekst", "JC", "EnhedNavn", "Jobhuset")
                        .byg())
                .replace(",\"TilstandListe\":{}", "");
        post(redaktoer(KORSBAEK), STI + "/ret", rettelse)
                .statusCode(200)
                .body("navn", equalTo("Jobhuset"))
                .body("aktiv", equalTo(true));
        get(STI + "?virkning=2023-01-01").body("navn", equalTo("Jobcenter"));

        post(redaktoer(KORSBAEK), STI + "/passiver", "{\"noteTekst\":\"Lukket\"}")
                .statusCode(200)
                .body("livscyklus", equalTo("Passiveret"));

        som(redaktoer(KORSBAEK)).delete(ORGANISATION + STI).then().statusCode(204);
        get(STI).statusCode(404);
        get(STI + "/historik")
                .statusCode(200)
                .body("registreringer", hasSize(4))
                .body("registreringer[2].registrering.NoteTekst", equalTo("Lukket"))
                .body("registreringer[3].registrering.LivscyklusKode", equalTo("Slettet"));
        som(redaktoer(KORSBAEK)).delete(ORGANISATION + STI).then().statusCode(404);
        post(redaktoer(KORSBAEK), STI + "/ret", rettelse).statusCode(404);
        post(redaktoer(KORSBAEK), STI + "/passiver", "{}").statusCode(404);
    }

    @Test
    void enAndenKommuneKanHverkenSkriveRetteEllerSlette() {
        gem(ENHED, JOBCENTER, enhed("JC", "Jobcenter"));
        gem(redaktoer(NABO), ENHED, JOBCENTER, enhed("JC", "Kapret")).statusCode(404);
        put(
                        redaktoer(NABO),
                        STI + "?ejer=" + KORSBAEK,
                        json(enhed("JC", "Kapret").byg()))
                .statusCode(404);
        post(redaktoer(NABO), STI + "/ret", "{}").statusCode(404);
        post(redaktoer(NABO), STI + "/passiver", "{}").statusCode(404);
        som(redaktoer(NABO)).delete(ORGANISATION + STI).then().statusCode(404);
        get(STI).body("navn", equalTo("Jobcenter"))
                .body("ejer", equalTo(KORSBAEK))
                .body("registrering", equalTo(1));
    }

    @Test
    void nationenSkriverForEnKommuneOgEtSystemMedRetForSinEgen() {
        put(national(), STI + "?ejer=" + NABO, json(enhed("JC", "Jobcenter").byg()))
                .statusCode(201)
                .body("ejer", equalTo(NABO));
        gem(Tokens.system(Aftaler.ORGANISATIONSSYSTEM, KORSBAEK), ENHED, ANDEN, enhed("JC", "Jobcenter"))
                .statusCode(201)
                .body("ejer", equalTo(KORSBAEK));
    }

    @Test
    void udenRolleEllerRettighedSkrivesIntet() {
        var enhed = enhed("JC", "Jobcenter");
        gem(Tokens.medarbejder(KORSBAEK), ENHED, JOBCENTER, enhed).statusCode(403);
        gem(Tokens.medarbejder(KORSBAEK, "national_admin"), ENHED, JOBCENTER, enhed)
                .statusCode(403);
        gem(Tokens.system(FAGSYSTEM, KORSBAEK), ENHED, JOBCENTER, enhed).statusCode(403);
        gem(Tokens.system(Aftaler.KLASSESYSTEM, KORSBAEK), ENHED, JOBCENTER, enhed)
                .statusCode(403);
        gem(Tokens.tjeneste("gateway"), ENHED, JOBCENTER, enhed).statusCode(403);
        assertThat(antal("objekt WHERE objekttype = 'OrganisationEnhed'")).isZero();
    }

    @Test
    void etBruddPaaReglerneSigesMedSti() {
        gem(ENHED, JOBCENTER, enhed("JC", "Jobcenter").aktiv(fraTil(2021, 2022)))
                .statusCode(422)
                .body("kode", equalTo("REGISTRERING_AFVIST"))
                .body("detail", containsString("TilstandListe/Gyldighed"));
        gem(ENHED, JOBCENTER, objekt().egenskab(fra(2020), "OrganisationNavn", "Forkert art"))
                .statusCode(422)
                .body("detail", containsString("EnhedNavn"));
        gem(Objektart.VIRKSOMHED, JOBCENTER, objekt().egenskab(fra(2020), "CVR-NummerTekst", NABO))
                .statusCode(422)
                .body("detail", containsString("CVR-NummerTekst"));
        assertThat(antal("objekt WHERE objekttype IN ('OrganisationEnhed', 'Virksomhed')"))
                .isZero();
    }

    @Test
    void etCprNummerKanIkkeVaereEnHenvisningOgNaevnesIkkeIFejlen() {
        var urn = "{\"RelationListe\":{\"TilknyttedePersoner\":[{\"ReferenceID\":{\"URNIdentifikator\":\"%s\"}}]}}";
        var svar = "UnikRetur[0].FejlbeskedTekst";
        post(
                        redaktoer(KORSBAEK),
                        "importer",
                        importbesked(importobjekt("Bruger", JOBCENTER, urn.formatted("urn:oio:cpr-nr:0101010001"))))
                .statusCode(422)
                .body(svar, containsString("RelationListe/TilknyttedePersoner"))
                .body(svar, not(containsString("0101010001")));
        post(
                        redaktoer(KORSBAEK),
                        "importer",
                        importbesked(
                                importobjekt("Bruger", JOBCENTER, urn.formatted("urn:oio:korsbaek:medarbejder:7"))))
                .statusCode(200);
        get("brugere/" + JOBCENTER)
                .body("relationer.tilknyttedePersoner[0].urn", equalTo("urn:oio:korsbaek:medarbejder:7"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"Ukendt\":1} | UKENDT_FELT",
                "[]             | UGYLDIG_BESKED",
                "{\"TilstandListe\":{\"Gyldighed\":[{\"GyldighedStatusKode\":\"Lukket\"}]}} | UGYLDIG_BESKED",
            })
    void beskedMedFejlAfvises(String krop, String kode) {
        put(redaktoer(KORSBAEK), STI, krop).statusCode(400).body("kode", equalTo(kode));
        get(STI).statusCode(404);
    }

    @Test
    void hvertObjektIEnImportFaarSitResultatOgGentagelseAendrerIntet() {
        gem(redaktoer(NABO), ENHED, ANDEN, enhed("N", "Naboens"));
        var besked = importbesked(
                importobjekt(
                        "OrganisationEnhed",
                        JOBCENTER,
                        json(enhed("JC", "Jobcenter").byg())),
                importobjekt(
                        "OrganisationEnhed", ANDEN, json(enhed("JC", "Kapret").byg())),
                importobjekt(
                        "OrganisationEnhed",
                        FAGSYSTEM,
                        json(enhed("JC", "Jobcenter").aktiv(fraTil(2021, 2022)).byg())));
        for (var gang = 0; gang < 2; gang++) {
            post(redaktoer(KORSBAEK), "importer", besked)
                    .statusCode(200)
                    .body("UnikRetur.StatusKode", contains(20, 44, 40));
        }
        get(STI).body("registrering", equalTo(1));
    }

    @Test
    void enHistorikImporteresMedSineTider() {
        var historik = IntStream.of(2021, 2023)
                .mapToObj(aar -> json(enhed("JC", "Navn " + aar).byg())
                        .replaceFirst("\\{", "{\"Tidspunkt\":\"" + aar + "-01-01T00:00:00Z\","))
                .collect(Collectors.joining(","));
        post(redaktoer(KORSBAEK), "importer", importbesked(importobjekt("OrganisationEnhed", JOBCENTER, historik)))
                .statusCode(200);
        get(STI + "?registrering=2022-01-01").body("navn", equalTo("Navn 2021"));
        get(STI).body("navn", equalTo("Navn 2023"));
        get(STI + "?registrering=2020-01-01").statusCode(404);
    }

    @Test
    void femhundredeObjekterErTilladtEtMereErIkkeOgKunArterIOrganisation() {
        post(redaktoer(KORSBAEK), "importer", enheder(500)).statusCode(200).body("UnikRetur", hasSize(500));
        post(redaktoer(KORSBAEK), "importer", enheder(501)).statusCode(400);
        post(redaktoer(KORSBAEK), "importer", importbesked(importobjekt("Klasse", JOBCENTER, "{}")))
                .statusCode(400);
    }
}
