package dk.borgerblikket.administration;

import static dk.borgerblikket.administration.Kaldere.kommune;
import static dk.borgerblikket.administration.Kaldere.nytCvr;
import static dk.borgerblikket.administration.Kladdekald.fireOejne;
import static dk.borgerblikket.administration.Kladdekald.godkender;
import static dk.borgerblikket.administration.Kladdekald.linje;
import static dk.borgerblikket.administration.Kladdekald.redaktoer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** From draft to version: who may do what, in which order, and what stops it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class KladdeTest {

    private static final String FEJL_I_LINJE = "{\"kle\":\"32.30.04\",\"vis\":true,\"fradato\":\"2030-01-01\"}";

    @Test
    void enKladdeBegynderMedDenAktiveVersionOgAendrerIntetFoerDenAktiveres() {
        var anna = redaktoer("anna", kommune());
        aktiver(anna, linje("32.24.*"));

        var etag = anna.begynd();
        anna.hent()
                .statusCode(200)
                .body("status", equalTo("KLADDE"))
                .body("basisversion", equalTo(1))
                .body("linjer.kle", contains("32.24.*"));
        etag = anna.gem(etag, linje("32.24.*"), linje("27.35.*"));
        anna.aktiv().header("ETag", equalTo("\"1\"")).body("linjer.kle", contains("32.24.*"));

        anna.trin("aktivering", etag)
                .statusCode(200)
                .body("version", equalTo(2))
                .body("aarsag", equalTo("NY"))
                .body("oprettetAf", equalTo(anna.cvr() + "/anna"))
                .body("godkendtAf", equalTo(anna.cvr() + "/anna"));
        anna.aktiv().header("ETag", equalTo("\"2\"")).body("linjer.kle", contains("32.24.*", "27.35.*"));
        anna.hent().statusCode(204);
    }

    @Test
    void derErKunEnKladdeOgDenKanKasseres() {
        var anna = redaktoer("anna", kommune());
        var etag = anna.begynd();

        anna.som().post(anna.sti() + "/kladde").then().statusCode(409).body("kode", equalTo("KLADDE_FINDES"));
        anna.som()
                .header("If-Match", etag)
                .delete(anna.sti() + "/kladde")
                .then()
                .statusCode(204);
        anna.hent().statusCode(204);
        assertThat(anna.begynd()).isNotEqualTo(etag);
    }

    @Test
    void denDerGemmerOvenIEnAndensAendringAfvises() {
        var cvr = kommune();
        var anna = redaktoer("anna", cvr);
        var bent = redaktoer("bent", cvr);
        var set = anna.begynd();
        var nyt = bent.gem(set, linje("32.24.*"));

        anna.gemIndhold(set, "{\"linjer\":[]}").statusCode(412).body("kode", equalTo("AENDRET_IMENS"));
        anna.som()
                .body("{\"linjer\":[]}")
                .put(anna.sti() + "/kladde")
                .then()
                .statusCode(428)
                .body("kode", equalTo("KLADDE_INDHOLD_IKKE_SET"));
        anna.trin("aktivering", set).statusCode(412);
        anna.hent().header("ETag", equalTo(nyt)).body("linjer.kle", contains("32.24.*"));
        anna.hent().body("medvirkende", containsInAnyOrder(cvr + "/anna", cvr + "/bent"));
    }

    @Test
    void linjerMedFejlKanGemmesMenHverkenSendesEllerAktiveres() {
        var anna = redaktoer("anna", kommune());
        var etag = anna.gem(anna.begynd(), linje("32.*"), linje("32"), FEJL_I_LINJE);

        for (var trin : new String[] {"indsendelse", "aktivering"}) {
            anna.trin(trin, etag)
                    .statusCode(422)
                    .body("kode", equalTo("UGYLDIG_KLE_KONFIGURATION"))
                    .body("fejl.sti", containsInAnyOrder("linjer[1].kle", "linjer[2].fradato"));
        }
        anna.aktiv().header("ETag", equalTo("\"0\""));
        anna.gemIndhold(etag, "{\"linjer\":[{\"kle\":\"x\",\"vis\":true}]}").statusCode(422);
        anna.hent().header("ETag", equalTo(etag));
    }

    @Test
    void medFireOejneSkalEnAndenGodkende() {
        var cvr = kommune();
        fireOejne(cvr, true);
        var anna = redaktoer("anna", cvr);
        var annaMedBegge = new Kladdekald("anna", cvr, "konfiguration_rediger", "konfiguration_godkend");
        var bent = redaktoer("bent", cvr);
        var bentMedBegge = new Kladdekald("bent", cvr, "konfiguration_rediger", "konfiguration_godkend");
        var clara = godkender("clara", cvr);
        var etag = bent.gem(anna.gem(anna.begynd(), linje("32.24.*")), linje("27.35.*"));

        anna.trin("aktivering", etag).statusCode(403).body("kode", equalTo("INGEN_ADGANG"));
        clara.trin("aktivering", etag).statusCode(409).body("kode", equalTo("FIRE_OEJNE"));
        anna.som()
                .body("{\"linjer\":[]}")
                .put(anna.sti())
                .then()
                .statusCode(409)
                .body("kode", equalTo("FIRE_OEJNE"));
        new Kladdekald("dorte", cvr, "konfiguration_rediger")
                .trin("indsendelse", etag)
                .statusCode(200);
        annaMedBegge.trin("aktivering", etag).statusCode(403).body("kode", equalTo("SAMME_PERSON"));
        bentMedBegge.trin("aktivering", etag).statusCode(403).body("kode", equalTo("SAMME_PERSON"));
        new Kladdekald("dorte", cvr, "konfiguration_godkend")
                .trin("aktivering", etag)
                .statusCode(403)
                .body("kode", equalTo("SAMME_PERSON"));
        anna.aktiv().header("ETag", equalTo("\"0\""));

        clara.trin("aktivering", etag)
                .statusCode(200)
                .body("oprettetAf", equalTo(cvr + "/bent"))
                .body("godkendtAf", equalTo(cvr + "/clara"));
        anna.aktiv().header("ETag", equalTo("\"1\"")).body("linjer.kle", contains("27.35.*"));
    }

    @Test
    void udenFireOejneGodkenderEnGodkenderOgsaaDetHanSelvHarSendt() {
        var begge = new Kladdekald("anna", kommune(), "konfiguration_rediger", "konfiguration_godkend");
        var etag = begge.gem(begge.begynd(), linje("32.24.*"));
        begge.trin("indsendelse", etag).statusCode(200);

        redaktoer("bent", begge.cvr()).trin("aktivering", etag).statusCode(403);
        begge.trin("aktivering", etag).statusCode(200);
    }

    @Test
    void enIndsendtKladdeAendresIkkeFoerDenTraekkesTilbageEllerAfvises() {
        var cvr = kommune();
        var anna = redaktoer("anna", cvr);
        var clara = godkender("clara", cvr);
        var etag = anna.gem(anna.begynd(), linje("32.24.*"));

        clara.afvis(etag, "For tidligt").statusCode(409).body("kode", equalTo("KLADDE_STATUS"));
        anna.trin("indsendelse", etag).statusCode(200).body("status", equalTo("TIL_GODKENDELSE"));
        anna.gemIndhold(etag, "{\"linjer\":[]}").statusCode(409).body("kode", equalTo("KLADDE_STATUS"));
        anna.trin("indsendelse", etag).statusCode(409);
        anna.trin("tilbagetraekning", etag).statusCode(200).body("status", equalTo("KLADDE"));
        anna.trin("tilbagetraekning", etag).statusCode(409);

        anna.trin("indsendelse", etag).statusCode(200);
        clara.afvis(etag, " ").statusCode(422).body("fejl.sti", contains("begrundelse"));
        clara.afvis(etag, "Se 660670-0006").statusCode(422);
        clara.afvis(etag, "Vent til januar")
                .statusCode(200)
                .body("status", equalTo("KLADDE"))
                .body("", not(hasKey("indsendt")))
                .body("afvisning.begrundelse", equalTo("Vent til januar"))
                .body("afvisning.hvem", equalTo(cvr + "/clara"));
        anna.gem(etag, linje("27.35.*"));
    }

    @Test
    void enNyereVersionStopperAktiveringenTilDenErSet() {
        var cvr = kommune();
        var anna = redaktoer("anna", cvr);
        var etag = anna.gem(anna.begynd(), linje("32.24.*"));
        anna.som()
                .body("{\"linjer\":[" + linje("27.35.*") + "]}")
                .put(anna.sti())
                .then()
                .statusCode(200);

        anna.trin("aktivering", etag)
                .statusCode(409)
                .body("kode", equalTo("KLADDE_FORAELDET"))
                .body("basisversion", equalTo(0))
                .body("nyesteVersion", equalTo(1))
                .body("forskel.linjer.kle", contains("27.35.*"))
                .body("forskel.linjer.art", contains("TILFOEJET"));
        bekraeft(anna, etag, 0, 409);
        bekraeft(anna, etag, 1, 200);
        anna.trin("aktivering", etag).statusCode(200).body("version", equalTo(2));
        anna.aktiv().body("linjer.kle", contains("32.24.*"));
    }

    @Test
    void hvertTrinStaarILoggen() throws Exception {
        var cvr = kommune();
        aktiver(redaktoer("anna", cvr), linje("32.24.*"));

        assertThat(Database.tal(
                        "SELECT count(DISTINCT efter ->> 'handling') FROM aendringslog WHERE hvad = 'KLE_KLADDE' AND noegle = ?"
                                + " AND hvem = noegle || '/anna' AND efter ->> 'handling' IN ('BEGYNDT', 'GEMT', 'AKTIVERET')",
                        cvr))
                .isEqualTo(3);
    }

    @Test
    void kunRollenOgKommunenSelvKommerTil() {
        var cvr = kommune();
        var anna = redaktoer("anna", cvr);
        var etag = anna.begynd();

        var laeser = new Kladdekald("laes", cvr, "konfiguration_laes");
        laeser.hent().statusCode(200);
        laeser.gemIndhold(etag, "{\"linjer\":[]}").statusCode(403);
        laeser.trin("aktivering", etag).statusCode(403);
        godkender("clara", cvr).gemIndhold(etag, "{\"linjer\":[]}").statusCode(403);
        var fremmed = new Kladdekald("anna", kommune(), "konfiguration_rediger", "konfiguration_godkend");
        fremmed.som().get(anna.sti() + "/kladde").then().statusCode(404);
        fremmed.som()
                .header("If-Match", etag)
                .post(anna.sti() + "/kladde/aktivering")
                .then()
                .statusCode(404);
        redaktoer("anna", nytCvr()).hent().statusCode(404);
    }

    @Test
    void fireOejneVaelgesAfEnGodkenderOgStaarILoggen() throws Exception {
        var cvr = kommune();
        var sti = Kaldere.kommunesti(cvr) + "/indstillinger";
        var anna = redaktoer("anna", cvr);

        anna.som().get(sti).then().statusCode(200).body("fireOejne", equalTo(false));
        anna.som().body("{\"fireOejne\":true}").put(sti).then().statusCode(403);
        godkender("clara", cvr).som().body("{}").put(sti).then().statusCode(400);
        fireOejne(cvr, true);
        fireOejne(cvr, true);
        anna.som().get(sti).then().body("fireOejne", equalTo(true));
        fireOejne(cvr, false);
        assertThat(Database.tal(
                        "SELECT count(*) FROM aendringslog WHERE hvad = 'KOMMUNE_INDSTILLING' AND noegle = ?", cvr))
                .isEqualTo(2);
    }

    private static void bekraeft(Kladdekald hvem, String etag, int version, int status) {
        hvem.som()
                .header("If-Match", etag)
                .body("{\"version\":" + version + "}")
                .post(hvem.sti() + "/kladde/bekraeftelse")
                .then()
                .statusCode(status);
    }

    private static void aktiver(Kladdekald hvem, String linjer) {
        hvem.trin("aktivering", hvem.gem(hvem.begynd(), linjer)).statusCode(200);
    }
}
