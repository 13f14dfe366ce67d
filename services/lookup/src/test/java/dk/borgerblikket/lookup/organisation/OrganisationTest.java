package dk.borgerblikket.lookup.organisation;

import static dk.borgerblikket.lookup.objekt.Objektbygger.fra;
import static dk.borgerblikket.lookup.objekt.Objektbygger.fraTil;
import static dk.borgerblikket.lookup.objekt.Objektbygger.objekt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektart.Omraade;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Look-up and search of organisation objects. */
@QuarkusTest
final class OrganisationTest extends Organisationstest {

    private static final UUID KOMMUNE = UUID.fromString("0f0c3b1e-6e6e-4f5f-9d57-5b9c2a9b3a01");
    private static final UUID JOBCENTER = UUID.fromString("0f0c3b1e-6e6e-4f5f-9d57-5b9c2a9b3a02");
    private static final UUID ADRESSE = UUID.fromString("0f0c3b1e-6e6e-4f5f-9d57-5b9c2a9b3a03");

    private static void kommuneMedJobcenter() {
        gem(
                        Objektart.ORGANISATION,
                        KOMMUNE,
                        objekt().egenskab(
                                        fra(2007),
                                        "BrugervendtNoegleTekst",
                                        "KORS",
                                        "OrganisationNavn",
                                        "Korsbæk Kommune")
                                .aktiv(fra(2007)))
                .statusCode(201);
        gem(
                        Objektart.ADRESSE,
                        ADRESSE,
                        objekt().egenskab(
                                        fra(2007), "BrugervendtNoegleTekst", "A1", "AdresseTekst", "Algade 1, Korsbæk"))
                .statusCode(201);
        gem(
                        Objektart.ORGANISATIONENHED,
                        JOBCENTER,
                        objekt().egenskab(fraTil(2020, 2024), "BrugervendtNoegleTekst", "JC", "EnhedNavn", "Jobcenter")
                                .egenskab(fra(2024), "BrugervendtNoegleTekst", "AM", "EnhedNavn", "Arbejdsmarked")
                                .aktiv(fraTil(2020, 2025))
                                .inaktiv(fra(2025))
                                .relation(fra(2020), "Tilhoerer", KOMMUNE)
                                .relation(fraTil(2020, 2024), "Adresser", ADRESSE))
                .statusCode(201);
    }

    @Test
    void adressernesArterErTabellens() {
        assertThat(Organisationssti.ARTER.split("\\|"))
                .containsExactlyInAnyOrderElementsOf(Objektart.i(Omraade.ORGANISATION).stream()
                        .map(Objektart::sti)
                        .collect(Collectors.toSet()));
    }

    @Test
    void etObjektVisesSomDetErPaaVirkningMedNavnePaaDetDerHenvisesTil() {
        kommuneMedJobcenter();
        get("enheder/" + JOBCENTER + "?virkning=2022-06-01")
                .statusCode(200)
                .body("uuid", equalTo(JOBCENTER.toString()))
                .body("art", equalTo("OrganisationEnhed"))
                .body("ejer", equalTo(KORSBAEK))
                .body("noegle", equalTo("JC"))
                .body("navn", equalTo("Jobcenter"))
                .body("aktiv", equalTo(true))
                .body("gyldighed.status", contains("Aktiv", "Inaktiv"))
                .body("gyldighed[0].til", equalTo("2025-01-01T00:00:00Z"))
                .body("gyldighed[1].til", nullValue())
                .body("relationer.tilhoerer[0].uuid", equalTo(KOMMUNE.toString()))
                .body("relationer.tilhoerer[0].navn", equalTo("Korsbæk Kommune"))
                .body("relationer.adresser[0].navn", equalTo("Algade 1, Korsbæk"));
        get("enheder/" + JOBCENTER)
                .body("navn", equalTo("Arbejdsmarked"))
                .body("aktiv", equalTo(false))
                .body("relationer.adresser", nullValue());
    }

    @Test
    void tidspunktKanAngivesMedForskydningOgEnDatoErDanskDoegn() {
        kommuneMedJobcenter();
        get("enheder/" + JOBCENTER + "?virkning=2023-12-31T23:59:59Z").body("navn", equalTo("Jobcenter"));
        get("enheder/" + JOBCENTER + "?virkning=2024-01-01T00:00:00Z").body("navn", equalTo("Arbejdsmarked"));
        // Midnight in Denmark is an hour before midnight UTC in winter.
        get("enheder/" + JOBCENTER + "?virkning=2024-01-01").body("navn", equalTo("Jobcenter"));
        get("enheder/" + JOBCENTER + "?virkning=2024-01-02").body("navn", equalTo("Arbejdsmarked"));
    }

    @Test
    void enGammelRegistreringKanLaesesIgenOgFoerDenFoersteErDerIntet() {
        kommuneMedJobcenter();
        var foer = get("enheder/" + JOBCENTER).extract().jsonPath().getString("registreret");
        gem(Objektart.ORGANISATIONENHED, JOBCENTER, enhed("JC", "Jobhuset")).statusCode(200);

        get("enheder/" + JOBCENTER + "?virkning=2022-06-01").body("navn", equalTo("Jobhuset"));
        get("enheder/" + JOBCENTER + "?virkning=2022-06-01&registrering=" + foer)
                .statusCode(200)
                .body("navn", equalTo("Jobcenter"))
                .body("registrering", equalTo(1));
        get("enheder/" + JOBCENTER + "?registrering=2020-01-01").statusCode(404);
        get("enheder/" + JOBCENTER + "/historik")
                .statusCode(200)
                .body("ejer", equalTo(KORSBAEK))
                .body("registreringer.nummer", contains(1, 2))
                .body("registreringer[1].registrering.AttributListe.Egenskab[0].EnhedNavn", equalTo("Jobhuset"));
    }

    @Test
    void flereHentesIOrdenOgUkendteNaevnes() {
        kommuneMedJobcenter();
        var ukendt = UUID.randomUUID();
        get("enheder?ids=" + ukendt + "," + JOBCENTER + "," + KOMMUNE + "," + JOBCENTER)
                .statusCode(200)
                .body("objekter.uuid", contains(JOBCENTER.toString()))
                .body("ukendte", contains(ukendt.toString(), KOMMUNE.toString()));
    }

    @Test
    void etObjektFindesKunSomSinArt() {
        kommuneMedJobcenter();
        get("organisationer/" + KOMMUNE).statusCode(200);
        get("enheder/" + KOMMUNE).statusCode(404);
        get("organisationer/" + KOMMUNE + "/historik").statusCode(200);
        get("enheder/" + KOMMUNE + "/historik").statusCode(404);
        get("afdelinger/" + KOMMUNE).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "noegle=JC",
                "noegle=J*",
                "navn=Jobcenter",
                "navn=job*",
                "tekst=jobcentr",
                "cvr=11111111",
                "ejer=11111111",
                "tilhoerer=0f0c3b1e-6e6e-4f5f-9d57-5b9c2a9b3a01",
                "relation=Adresser:0f0c3b1e-6e6e-4f5f-9d57-5b9c2a9b3a03",
                "aktiv=true&noegle=JC&relation=Tilhoerer:0f0c3b1e-6e6e-4f5f-9d57-5b9c2a9b3a01",
            })
    void enhedFindesPaaVirkning(String soegning) {
        kommuneMedJobcenter();
        get("enheder?virkning=2022-06-01&" + soegning)
                .statusCode(200)
                .body("objekter.uuid", contains(JOBCENTER.toString()))
                .body("naeste", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "noegle=J",
                "noegle=AM",
                "navn=jobcenter",
                "tekst=barselsdagpenge",
                "ejer=22222222",
                "overordnet=0f0c3b1e-6e6e-4f5f-9d57-5b9c2a9b3a01",
                "relation=Overordnet:0f0c3b1e-6e6e-4f5f-9d57-5b9c2a9b3a01",
                "opgave=0f0c3b1e-6e6e-4f5f-9d57-5b9c2a9b3a01",
                "aktiv=false",
            })
    void enhedFindesIkkeNaarEtKriteriumIkkeErOpfyldt(String soegning) {
        kommuneMedJobcenter();
        get("enheder?virkning=2022-06-01&" + soegning).statusCode(200).body("objekter", empty());
    }

    @Test
    void virksomhedFindesVedSitCvrOgMyndighedVedSinKode() {
        gem(
                Objektart.VIRKSOMHED,
                KOMMUNE,
                objekt().egenskab(fra(2007), "NavnTekst", "Korsbæk Kommune", "CVR-NummerTekst", KORSBAEK));
        gem(
                Objektart.MYNDIGHED,
                JOBCENTER,
                objekt().egenskab(fra(2007), "NavnTekst", "Korsbæk Kommune", "MyndighedsKode", "0999"));
        get("virksomheder?cvr=" + KORSBAEK).body("objekter.cvr", contains(KORSBAEK));
        get("virksomheder?cvr=" + NABO).body("objekter", empty());
        get("myndigheder?myndighedskode=0999").body("objekter.myndighedskode", contains("0999"));
        get("myndigheder?myndighedskode=0998").body("objekter", empty());
    }

    @Test
    void siderneHarAlleEnGangIDanskOrden() {
        for (var navn : List.of("Ældre", "Børn", "Øst", "Ån", "Arbejde", "Arbejde")) {
            gem(Objektart.ORGANISATIONENHED, UUID.randomUUID(), enhed("E", navn));
        }
        var fundne = new ArrayList<String>();
        String efter = null;
        do {
            var side = get("enheder?antal=2" + (efter == null ? "" : "&efter=" + efter))
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            fundne.addAll(side.getList("objekter.navn", String.class));
            efter = side.getString("naeste");
        } while (efter != null);
        assertThat(fundne).containsExactly("Arbejde", "Arbejde", "Børn", "Ældre", "Øst", "Ån");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?ids=1",
                "?cvr=123",
                "?overordnet=x",
                "?relation=Tilhoerer",
                "?relation=Ukendt:0f0c3b1e-6e6e-4f5f-9d57-5b9c2a9b3a01",
                "?myndighedskode=x",
                "?efter=abc",
                "?antal=501",
                "?antal=0",
                "?virkning=igaar",
                "/nej",
                "/0f0c3b1e-6e6e-4f5f-9d57-5b9c2a9b3a01?virkning=2020-13-01",
                "/0f0c3b1e-6e6e-4f5f-9d57-5b9c2a9b3a01?registrering=x",
            })
    void uforstaaeligeOpslagAfvises(String opslag) {
        get("enheder" + opslag).statusCode(400);
    }

    @Test
    void tohundredeIdErTilladtOgEtMereErIkke() {
        var ider = new ArrayList<String>();
        for (var nr = 0; nr < 200; nr++) {
            ider.add(UUID.randomUUID().toString());
        }
        get("enheder?ids=" + String.join(",", ider)).statusCode(200).body("ukendte", hasSize(200));
        ider.add(UUID.randomUUID().toString());
        get("enheder?ids=" + String.join(",", ider)).statusCode(400).body("kode", equalTo("FOR_MANGE_ID"));
    }

    @Test
    void svarHarEtMaerkeSomFoelgerIndholdet() {
        kommuneMedJobcenter();
        for (var sti : List.of(
                "enheder/" + JOBCENTER,
                "enheder?ids=" + JOBCENTER,
                "enheder?ejer=" + KORSBAEK,
                "enheder/" + JOBCENTER + "/historik")) {
            var etag = get(sti).statusCode(200).extract().header("ETag");
            somSystem()
                    .header("If-None-Match", etag)
                    .get(ORGANISATION + sti)
                    .then()
                    .statusCode(304)
                    .body(emptyString());
            gem(Objektart.ORGANISATIONENHED, JOBCENTER, enhed("AM", "Jobhuset " + sti))
                    .statusCode(200);
            somSystem()
                    .header("If-None-Match", etag)
                    .get(ORGANISATION + sti)
                    .then()
                    .statusCode(200)
                    .header("ETag", not(equalTo(etag)));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Objektart.class,
            names = {"KLASSIFIKATION", "FACET", "KLASSE"},
            mode = EnumSource.Mode.EXCLUDE)
    void alleArterGemmesOgHentes(Objektart art) {
        var navn = art.felter().keySet().stream()
                .filter(f -> f.endsWith("Navn") || f.equals("NavnTekst") || f.equals("AdresseTekst"))
                .findFirst()
                .orElseThrow();
        gem(art, KOMMUNE, objekt().egenskab(fra(2020), "BrugervendtNoegleTekst", "N", navn, "Et navn"))
                .statusCode(201);
        som(redaktoer(KORSBAEK))
                .get(ORGANISATION + art.sti() + "/" + KOMMUNE)
                .then()
                .statusCode(200)
                .body("art", equalTo(art.oioNavn()))
                .body("navn", equalTo("Et navn"));
    }
}
