package dk.borgerblikket.lookup.organisationsimport;

import static dk.borgerblikket.lookup.objekt.Objektbygger.fra;
import static dk.borgerblikket.lookup.objekt.Objektbygger.objekt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.borgerblikket.lookup.Aftaler;
import dk.borgerblikket.lookup.objekt.Gyldighed;
import dk.borgerblikket.lookup.objekt.Snit;
import dk.borgerblikket.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OrganisationsimportTest extends Importtest {

    @Test
    void forhaandsvisningen_siger_hvad_der_er_nyt_og_aendrer_intet() {
        var importen = forhaandsvis(organisation(3));
        antal(importen, 4, 0, 0, 0, 0);
        assertThat(importen.getList("nye.navn")).containsExactly("Rod", "Enhed 1", "Enhed 2", "Enhed 3");
        assertThat(importen.getList("arter")).isEqualTo(List.of("OrganisationEnhed"));
        assertThat(antal("objekt WHERE ejer_cvr = '" + KORSBAEK + "'")).isZero();

        var kvittering = gennemfoer(importen, null);
        assertThat(kvittering.getInt("udfoert")).isEqualTo(4);
        assertThat(kvittering.getInt("resterer")).isZero();
        assertThat(antal("objekt WHERE ejer_cvr = '" + KORSBAEK + "'")).isEqualTo(4);
        assertThat(antal("organisationsimport_post WHERE import = '" + importen.getString("id")
                        + "' AND indhold IS NOT NULL"))
                .isZero();
    }

    @Test
    void den_samme_fil_igen_aendrer_intet_og_en_aendring_naevner_sine_felter() {
        gennemfoer(forhaandsvis(organisation(3)), null);
        antal(forhaandsvis(organisation(3)), 0, 0, 4, 0, 0);

        var linjer = organisation(3);
        linjer.set(2, enhedslinje(enhed(2), "Nyt navn", enhed(1)));
        var importen = forhaandsvis(linjer);
        antal(importen, 0, 1, 3, 0, 0);
        assertThat(importen.getList("aendrede.uuid")).isEqualTo(List.of(enhed(2).toString()));
        assertThat(importen.getList("aendrede[0].felter")).isEqualTo(List.of("EnhedNavn", "Overordnet"));
        gennemfoer(importen, null);
        assertThat(laes(enhed(2)).indhold().egenskaber().getFirst().navn()).contains("Nyt navn");
        assertThat(laes(enhed(2)).antalRegistreringer()).isEqualTo(2);
        assertThat(laes(enhed(3)).antalRegistreringer()).isEqualTo(1);
    }

    @Test
    void det_der_ikke_staar_i_filen_lukkes_fra_i_dag_og_slettes_ikke() {
        gennemfoer(forhaandsvis(organisation(20)), null);
        var linjer = organisation(19);
        var importen = forhaandsvis(linjer);
        antal(importen, 0, 0, 20, 1, 0);
        assertThat(importen.getBoolean("kraeverTilladelse")).isFalse();
        assertThat(importen.getList("lukkes.navn")).isEqualTo(List.of("Enhed 20"));
        gennemfoer(importen, null);

        var lukket = laes(enhed(20)).indhold();
        assertThat(Snit.paa(lukket, Instant.now()).gyldighed())
                .extracting(Gyldighed::gyldighedStatusKode)
                .containsExactly(Gyldighed.Kode.Inaktiv);
        assertThat(Snit.paa(lukket, Instant.parse("2024-01-01T00:00:00Z")).gyldighed())
                .extracting(Gyldighed::gyldighedStatusKode)
                .containsExactly(Gyldighed.Kode.Aktiv);
        antal(forhaandsvis(linjer), 0, 0, 20, 0, 0);
    }

    @Test
    void en_fil_der_er_klippet_over_lukker_ikke_den_halve_kommune() {
        gennemfoer(forhaandsvis(organisation(20)), null);
        var importen = forhaandsvis(organisation(10));
        antal(importen, 0, 0, 11, 10, 0);
        assertThat(importen.getBoolean("kraeverTilladelse")).isTrue();
        for (var sagt : new Long[] {null, 9L, 11L}) {
            udfoer(importen, sagt)
                    .statusCode(422)
                    .body("kode", equalTo("FOR_MEGET_LUKKES"))
                    .body("lukkes", equalTo(10));
        }
        assertThat(Snit.paa(laes(enhed(20)).indhold(), Instant.now()).gyldighed())
                .extracting(Gyldighed::gyldighedStatusKode)
                .containsExactly(Gyldighed.Kode.Aktiv);
        assertThat(gennemfoer(importen, 10L).getInt("udfoert")).isEqualTo(10);
    }

    @Test
    void arter_som_filen_ikke_indeholder_er_den_tavs_om() {
        gennemfoer(
                forhaandsvis(List.of(
                        enhedslinje(ROD, "Rod", null),
                        linje(
                                "Bruger",
                                enhed(99),
                                objekt().egenskab(fra(2020), "BrugervendtNoegleTekst", "B", "BrugerNavn", "maude")
                                        .aktiv(fra(2020))))),
                null);
        antal(forhaandsvis(List.of(enhedslinje(ROD, "Rod", null))), 0, 0, 1, 0, 0);
    }

    @Test
    void afviste_linjer_har_regel_og_sti_og_standser_ikke_resten() {
        gennemfoer(forhaandsvis(organisation(3)), null);
        var fremmed = UUID.randomUUID();
        var nabo = send(
                        national(),
                        NABO,
                        "application/json",
                        ("[" + enhedslinje(fremmed, "Nabo", null) + "]").getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .extract()
                .jsonPath();
        som(national())
                .contentType("application/json")
                .body(Map.of("bekraeftelse", nabo.getString("bekraeftelse")))
                .post("/organisation/v1/kommuner/" + NABO + "/organisationsimport/" + nabo.getString("id") + "/udfoer")
                .then()
                .statusCode(202);
        vent(() -> antal("objekt WHERE uuid = '" + fremmed + "'") == 1);

        var linjer = organisation(2);
        linjer.add("ikke json");
        linjer.add(linje("Klasse", UUID.randomUUID(), indhold("x", null)));
        linjer.add(enhedslinje(fremmed, "Tyveri", null));
        linjer.add(enhedslinje(enhed(1), "To gange", ROD));
        linjer.add(enhedslinje(enhed(7), "L".repeat(201), ROD));
        linjer.add(linje("Bruger", enhed(3), objekt().egenskab(fra(2020), "BrugerNavn", "x")));
        linjer.add("{\"art\":\"OrganisationEnhed\",\"UUIDIdentifikator\":\"" + enhed(8)
                + "\",\"Registrering\":{\"Ukendt\":1}}");
        var importen = forhaandsvis(linjer);
        antal(importen, 0, 0, 3, 0, 7);
        assertThat(importen.<Map<String, Object>>getList("afviste"))
                .extracting(a ->
                        a.get("linje") + " " + String.valueOf(a.get("tekst")).substring(0, 4))
                .containsExactlyInAnyOrder("4 I-01", "5 I-01", "6 I-03", "7 I-02", "8 O-01", "9 I-03", "10 I-01");
        assertThat(gennemfoer(importen, null).getInt("udfoert")).isZero();
    }

    private static void vent(BooleanSupplier faerdig) {
        var frist = Instant.now().plusSeconds(30);
        while (!faerdig.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(frist);
            try {
                Thread.sleep(200);
            } catch (InterruptedException afbrudt) {
                throw new AssertionError(afbrudt);
            }
        }
    }

    @Test
    void naar_noget_ikke_kan_laeses_lukkes_intet() {
        gennemfoer(forhaandsvis(organisation(30)), null);
        var linjer = organisation(29);
        linjer.add("{\"art\":\"OrganisationEnhed\",\"UUIDIdentifikator\":");
        var importen = forhaandsvis(linjer);
        antal(importen, 0, 0, 30, 1, 1);
        udfoer(importen, null).statusCode(422).body("kode", equalTo("ULAESELIGE_LINJER"));
    }

    @Test
    void en_organisation_der_er_aendret_imens_importeres_ikke() {
        gennemfoer(forhaandsvis(organisation(3)), null);
        var linjer = organisation(3);
        linjer.set(1, enhedslinje(enhed(1), "Fra filen", ROD));
        var foerst = forhaandsvis(linjer);
        linjer.set(1, enhedslinje(enhed(1), "Fra en anden", ROD));
        gennemfoer(forhaandsvis(linjer), null);

        udfoer(foerst, null).statusCode(409).body("kode", equalTo("ORGANISATION_AENDRET"));
        assertThat(laes(enhed(1)).indhold().egenskaber().getFirst().navn()).contains("Fra en anden");
    }

    @Test
    void noget_nyt_ved_siden_af_er_ogsaa_en_aendring() {
        var foerst = forhaandsvis(organisation(2));
        gennemfoer(forhaandsvis(organisation(3)), null);
        udfoer(foerst, null).statusCode(409).body("kode", equalTo("ORGANISATION_AENDRET"));
    }

    @Test
    void kun_forhaandsvisningens_kode_og_kun_mens_den_gaelder() {
        var importen = forhaandsvis(organisation(1));
        udfoer(redaktoer(), importen.getString("id"), Map.of("bekraeftelse", "FORKERTX"))
                .statusCode(409)
                .body("kode", equalTo("FORKERT_BEKRAEFTELSE"));
        sql("UPDATE organisationsimport SET udloeber = now() - interval '1 minute' WHERE id = '"
                + importen.getString("id") + "'");
        udfoer(importen, null).statusCode(409).body("kode", equalTo("IMPORT_KAN_IKKE_BRUGES"));
    }

    @Test
    void to_gange_udfoer_er_en_gang() {
        var importen = forhaandsvis(organisation(1));
        gennemfoer(importen, null);
        udfoer(importen, null).statusCode(202).body("tilstand", equalTo("AFSLUTTET"));
        assertThat(laes(enhed(1)).antalRegistreringer()).isEqualTo(1);
    }

    @Test
    void kun_den_der_maa_skrive_for_kommunen_kan_importere() {
        var fil = enhedslinje(ROD, "Rod", null).getBytes(StandardCharsets.UTF_8);
        for (var maa : List.of(redaktoer(), national(), Tokens.system(Aftaler.ORGANISATIONSSYSTEM, KORSBAEK))) {
            send(maa, KORSBAEK, "application/x-ndjson", fil).statusCode(201);
        }
        send(Tokens.medarbejder(KORSBAEK, "sag_laes"), KORSBAEK, "application/x-ndjson", fil)
                .statusCode(403);
        send(Tokens.system(Aftaler.KLASSESYSTEM, KORSBAEK), KORSBAEK, "application/x-ndjson", fil)
                .statusCode(403);
        send(Tokens.medarbejder(NABO, "organisation_rediger"), KORSBAEK, "application/x-ndjson", fil)
                .statusCode(404);
        var importen = forhaandsvis(organisation(1));
        udfoer(
                        Tokens.medarbejder(NABO, "organisation_rediger"),
                        importen.getString("id"),
                        Map.of("bekraeftelse", importen.getString("bekraeftelse")))
                .statusCode(404);
        som(Tokens.medarbejder(NABO, "organisation_rediger"))
                .get("/organisation/v1/kommuner/" + NABO + "/organisationsimport/" + importen.getString("id"))
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[{\"art\":", "[] []", "[1 2]", "nej"})
    void en_liste_der_ikke_kan_laeses_er_ingen_import(String fil) {
        send(redaktoer(), KORSBAEK, "application/json", fil.getBytes(StandardCharsets.UTF_8))
                .statusCode(400);
    }

    @Test
    void ringe_loese_enheder_og_flere_roedder_er_advarsler() {
        assertThat(forhaandsvis(organisation(3)).getList("advarsler")).isEmpty();
        var linjer = new ArrayList<>(organisation(3));
        linjer.add(enhedslinje(enhed(11), "A", enhed(12)));
        linjer.add(enhedslinje(enhed(12), "B", enhed(11)));
        linjer.add(enhedslinje(enhed(13), "C", UUID.randomUUID()));
        linjer.add(enhedslinje(enhed(14), "D", null));
        assertThat(forhaandsvis(linjer).<Map<String, Object>>getList("advarsler"))
                .extracting(a -> a.get("art") + " " + a.get("antal"))
                .containsExactly("CYKLUS 2", "UDEN_OVERORDNET 1", "FLERE_ROEDDER 2");
    }

    @Test
    void en_import_der_doede_efter_at_have_skrevet_fortsaetter_uden_at_skrive_igen() {
        gennemfoer(forhaandsvis(organisation(3)), null);
        var linjer = organisation(2);
        linjer.set(1, enhedslinje(enhed(1), "Nyt navn", ROD));
        var importen = forhaandsvis(linjer);
        var id = importen.getString("id");
        sql("CREATE TABLE proeve_post AS SELECT * FROM organisationsimport_post WHERE import = '" + id + "'");
        try {
            gennemfoer(importen, 1L);
            sql("UPDATE organisationsimport_post p SET udfald = NULL, indhold = f.indhold FROM proeve_post f"
                    + " WHERE f.import = p.import AND f.nummer = p.nummer");
            sql("UPDATE organisationsimport SET afsluttet = NULL, holdes_til = now() - interval '1 second' WHERE id = '"
                    + id + "'");
            var kvittering = afsluttet(id);
            assertThat(kvittering.getInt("udfoert")).isEqualTo(2);
            assertThat(kvittering.getInt("fejlet")).isZero();
            assertThat(laes(enhed(1)).antalRegistreringer()).isEqualTo(2);
            assertThat(laes(enhed(3)).antalRegistreringer()).isEqualTo(2);
        } finally {
            sql("DROP TABLE proeve_post");
        }
    }

    @Test
    void en_stor_fil_laeses_bundt_for_bundt_og_kan_ses_side_for_side() {
        var importen = forhaandsvis(organisation(1100));
        antal(importen, 1101, 0, 0, 0, 0);
        assertThat(importen.getList("nye")).hasSize(100);
        var set = new ArrayList<String>();
        Integer efter = -1;
        while (efter != null) {
            var side = som(redaktoer())
                    .get("/organisation/v1/kommuner/" + KORSBAEK + "/organisationsimport/" + importen.getString("id")
                            + "/objekter?hvad=NY&antal=500&efter=" + efter)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            set.addAll(side.getList("objekter.uuid"));
            efter = side.get("naeste");
        }
        assertThat(set).hasSize(1101).doesNotHaveDuplicates();
        assertThat(gennemfoer(importen, null).getInt("udfoert")).isEqualTo(1101);
    }
}
