package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How far a reader sees grants and payments, both ways, and whether the limits are those of the system's agreement or those
 * of the employee's role: 32.* up to level 2 and 27.* up to level 3.
 */
@QuarkusTest
class LaesekontrolTest extends Indekstest {

    private static final String AABEN = "32.03.04";
    private static final String LUKKET = "44.01.01";
    private static final String NIVEAU_2 = "FORTROLIGE_PERSONOPLYSNINGER";
    private static final String NIVEAU_3 = "FOELSOMME_PERSONOPLYSNINGER";

    private static final String BEVILLING = "BevillingFiltreretOejebliksbillede[0].Registrering[0].";
    private static final String EFFEKTUERING = "OekonomiskEffektueringFiltreretOejebliksbillede[0].Registrering[0].";
    private static final String EGENSKABER = EFFEKTUERING + "AttributListe.Egenskaber[0].";
    private static final String LINJER = EFFEKTUERING + "RelationListe.OekonomiskYdelseEffektueringRelation";
    private static final String FREMMEDE = "findAll { it.value.toString().contains('urn:fremmed') }";
    private static final UUID MEDARBEJDER = UUID.randomUUID();
    private static final UUID ENHED = UUID.randomUUID();

    private final UUID bevilling = UUID.randomUUID();
    private final UUID effektuering = UUID.randomUUID();
    private final String cpr = nytCpr();

    /** Where the limits come from. */
    private enum Kilde {
        AFTALE {
            @Override
            String token(String cvr) {
                return Tokens.system(Aftaler.LAESESYSTEM, cvr);
            }
        },
        ROLLE {
            @Override
            String token(String cvr) {
                return Tokens.sagslaeser(cvr, Aftaler.ALLAESENDE, Aftaler.GRAENSER, MEDARBEJDER, ENHED);
            }
        };

        abstract String token(String cvr);

        ValidatableResponse laes(List<UUID> bevillinger, List<UUID> effektueringer) {
            return kald(FREMSOEG, soegUuid(bevillinger, effektueringer).toString(), token(KORSBAEK))
                    .statusCode(200);
        }

        boolean ser(UUID bevilling) {
            return antal(laes(List.of(bevilling), List.of()), "bevillinger") > 0;
        }

        boolean serEffektuering(UUID effektuering) {
            return antal(laes(List.of(), List.of(effektuering)), "effektueringer") > 0;
        }
    }

    private static int antal(ValidatableResponse svar, String element) {
        Integer antal = svar.extract().path("Antal.find { it.Element == '%s' }?.Antal".formatted(element));
        return antal == null ? 0 : antal;
    }

    private static ValidatableResponse somMaster(List<UUID> bevillinger, List<UUID> effektueringer) {
        return kald(FREMSOEG, soegUuid(bevillinger, effektueringer)).statusCode(200);
    }

    private ObjectNode bevilling(String foelsomhed, String... kle) {
        return bevilling(bevilling, foelsomhed, kle);
    }

    /** A grant with a benefit for each KLE number, with Ids from 1. */
    private ObjectNode bevilling(UUID uuid, String foelsomhed, String... kle) {
        var besked = Beskeder.bevilling(uuid, cpr);
        ved(besked, "/Registrering/0/AttributListe/Egenskaber/0").put("Foelsomhed", foelsomhed);
        var ydelser = attributter(besked).withArray("BevilgetYdelse").removeAll();
        for (var i = 0; i < kle.length; i++) {
            ydelser.add(ydelse(String.valueOf(i + 1), kle[i]));
        }
        return besked;
    }

    private ObjectNode linje(String indeks, UUID til, String kle, String beloeb) {
        return Beskeder.linje(effektuering, indeks, til, beloeb).put("Klassifikationsbeskrivelse", kle);
    }

    private ObjectNode effektuering(ObjectNode... linjer) {
        return Beskeder.effektuering(effektuering, cpr, "1000", linjer);
    }

    /** What the index does not know may hold a figure. */
    private static void udvid(ObjectNode objekt) {
        for (var liste : List.of("AttributListe", "TilstandListe", "RelationListe")) {
            ved(objekt, "/Registrering/0/" + liste)
                    .putObject("LokalUdvidelseListe")
                    .putArray("Andre")
                    .add("<sum xmlns=\"urn:fremmed\">600</sum>");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AFTALE,32.03.04,FORTROLIGE_PERSONOPLYSNINGER,true", "ROLLE,32.03.04,FORTROLIGE_PERSONOPLYSNINGER,true",
        "AFTALE,32.03.04,FOELSOMME_PERSONOPLYSNINGER,false", "ROLLE,32.03.04,FOELSOMME_PERSONOPLYSNINGER,false",
        "AFTALE,27.35.04,FOELSOMME_PERSONOPLYSNINGER,true", "ROLLE,27.35.04,FOELSOMME_PERSONOPLYSNINGER,true",
        "AFTALE,27.35.04,VIP_SAGER,false", "ROLLE,27.35.04,VIP_SAGER,false",
        "AFTALE,44.01.01,IKKE_FORTROLIGE_DATA,false", "ROLLE,44.01.01,IKKE_FORTROLIGE_DATA,false",
        "AFTALE,32.3,IKKE_FORTROLIGE_DATA,false", "ROLLE,32.3,IKKE_FORTROLIGE_DATA,false"
    })
    void subject_and_sensitivity_of_a_grant_are_judged_together(Kilde kilde, String kle, String niveau, boolean ses) {
        importer(List.of(bevilling(niveau, kle)), List.of());

        assertThat(kilde.ser(bevilling)).isEqualTo(ses);
    }

    @ParameterizedTest
    @EnumSource
    void benefits_outside_are_left_out_and_the_dates_are_those_of_the_rest(Kilde kilde) {
        var besked = bevilling(NIVEAU_2, LUKKET, AABEN);
        udvid(besked);
        var skjult = "/Registrering/0/AttributListe/BevilgetYdelse/0";
        var synlig = "/Registrering/0/AttributListe/BevilgetYdelse/1";
        ved(besked, skjult)
                .put("BevilgetYdelseStartdato", "2019-01-01T00:00:00+01:00")
                .put("BevilgetYdelseSlutdato", "2022-01-01T00:00:00+01:00");
        ved(besked, synlig).put("BevilgetYdelseSlutdato", "2021-01-01T00:00:00+01:00");
        importer(List.of(besked), List.of());

        kilde.laes(List.of(bevilling), List.of())
                .body("Antal.Antal", contains(1, 1))
                .body(BEVILLING + "AttributListe.BevilgetYdelse.Id", contains("2"))
                .body(
                        BEVILLING + "AttributListe.Egenskaber[0].Bevillingstartdato",
                        equalTo("2020-06-01T00:00:00+02:00"))
                .body(BEVILLING + "AttributListe.Egenskaber[0].Bevillingslutdato", equalTo("2021-01-01T00:00:00+01:00"))
                .body(BEVILLING + FREMMEDE, anEmptyMap());
        somMaster(List.of(bevilling), List.of())
                .body(BEVILLING + "AttributListe.BevilgetYdelse.Id", contains("1", "2"))
                .body(
                        BEVILLING + "AttributListe.Egenskaber[0].Bevillingstartdato",
                        equalTo("2019-01-01T00:00:00+01:00"))
                .body(BEVILLING + "AttributListe.Egenskaber[0].Bevillingslutdato", equalTo("2022-01-01T00:00:00+01:00"))
                .body(BEVILLING + FREMMEDE, aMapWithSize(1));
    }

    @ParameterizedTest
    @EnumSource
    void a_grant_with_payments_is_seen_with_a_payment_line_that_is(Kilde kilde) {
        importer(List.of(bevilling(NIVEAU_2, AABEN)), List.of(effektuering(linje("1", bevilling, LUKKET, "10"))));
        assertThat(kilde.ser(bevilling)).isFalse();

        var anden = UUID.randomUUID();
        importer(
                List.of(),
                List.of(Beskeder.effektuering(anden, cpr, "10", Beskeder.linje(anden, "1", bevilling, "10"))));
        assertThat(kilde.ser(bevilling)).isTrue();

        kald(FJERN_EFFEKTUERING, json("{'UUIDIdentifikator':'%s'}".formatted(anden)));
        assertThat(kilde.ser(bevilling)).isFalse();
        kald(FJERN_EFFEKTUERING, json("{'UUIDIdentifikator':'%s'}".formatted(effektuering)));
        assertThat(kilde.ser(bevilling)).as("no payment any more").isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void lines_outside_are_left_out_and_so_is_what_they_could_be_computed_from(Kilde kilde) {
        var besked = effektuering(linje("1", bevilling, AABEN, "400"), linje("2", bevilling, LUKKET, "600"));
        ved(besked, "/Registrering/0/AttributListe/Egenskaber/0")
                .put("BeloebUdbetalt", "800")
                .put("UdbetaltTekst", "Modregnet gæld")
                .put("SendtTilUdbetalingTekst", "Træk");
        udvid(besked);
        importer(List.of(bevilling(NIVEAU_2, AABEN)), List.of(besked));

        kilde.laes(List.of(), List.of(effektuering))
                .body("Antal.Antal", contains(1))
                .body(LINJER + ".Ydelsesbeloeb", contains("400"))
                .body(EGENSKABER + "BrugervendtNoegle", equalTo("E-1"))
                .body(EGENSKABER + "SamletBruttobeloeb", nullValue())
                .body(EGENSKABER + "BeloebEfterSkatATP", nullValue())
                .body(EGENSKABER + "BeloebSendtTilUdbetaling", nullValue())
                .body(EGENSKABER + "BeloebUdbetalt", nullValue())
                .body(EGENSKABER + "SendtTilUdbetalingTekst", nullValue())
                .body(EGENSKABER + "UdbetaltTekst", nullValue())
                .body(EGENSKABER + "Startdato", nullValue())
                .body(EGENSKABER + "Slutdato", nullValue())
                .body(EFFEKTUERING + FREMMEDE, anEmptyMap());
        somMaster(List.of(), List.of(effektuering))
                .body(LINJER + ".Ydelsesbeloeb", contains("400", "600"))
                .body(EFFEKTUERING + FREMMEDE, aMapWithSize(1))
                .body(EGENSKABER + "SamletBruttobeloeb", equalTo("1000"))
                .body(EGENSKABER + "UdbetaltTekst", equalTo("Modregnet gæld"));
    }

    @ParameterizedTest
    @EnumSource
    void a_payment_of_which_every_line_is_seen_keeps_its_totals(Kilde kilde) {
        importer(List.of(bevilling(NIVEAU_2, AABEN)), List.of(effektuering(linje("1", bevilling, AABEN, "1000"))));

        kilde.laes(List.of(), List.of(effektuering)).body(EGENSKABER + "SamletBruttobeloeb", equalTo("1000"));
    }

    @ParameterizedTest
    @EnumSource
    void the_sensitivity_of_a_payment_is_that_of_its_grant(Kilde kilde) {
        importer(List.of(), List.of(effektuering(linje("1", bevilling, AABEN, "10"))));
        assertThat(kilde.serEffektuering(effektuering)).as("unknown grant").isFalse();

        importer(List.of(bevilling(NIVEAU_3, AABEN)), List.of());
        assertThat(kilde.serEffektuering(effektuering)).as("too sensitive").isFalse();

        var opdatering = opdaterBevilling(bevilling, "2020-08-01T00:00:00+02:00");
        opdatering
                .putObject("AttributListe")
                .putArray("Egenskaber")
                .add(json("{'Virkning':%s,'BrugervendtNoegle':'B-1','Foelsomhed':'%s'}"
                        .formatted(virkning(IMPORTERET), NIVEAU_2)));
        kald(OPDATER, opdater(List.of(opdatering), List.of())).statusCode(200);
        assertThat(kilde.serEffektuering(effektuering)).as("less sensitive").isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_payment_is_not_seen_when_its_grant_has_no_benefit_that_is(Kilde kilde) {
        importer(List.of(bevilling(NIVEAU_2, LUKKET)), List.of(effektuering(linje("1", bevilling, AABEN, "10"))));
        assertThat(kilde.serEffektuering(effektuering)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_hidden_line_lets_nothing_be_seen(Kilde kilde) {
        var laast = UUID.randomUUID();
        importer(
                List.of(bevilling(NIVEAU_2, AABEN), bevilling(laast, NIVEAU_2, LUKKET)),
                List.of(effektuering(linje("1", bevilling, LUKKET, "10"), linje("2", laast, AABEN, "20"))));

        assertThat(kilde.ser(bevilling)).as("only a hidden line is on it").isFalse();
        assertThat(kilde.serEffektuering(effektuering))
                .as("only a hidden line leads to a grant that is seen")
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void another_authoritys_objects_are_not_there(Kilde kilde) {
        importer(List.of(bevilling(NIVEAU_2, AABEN)), List.of(effektuering(linje("1", bevilling, AABEN, "10"))));

        kald(
                        FREMSOEG,
                        soegUuid(List.of(bevilling), List.of(effektuering)).toString(),
                        Tokens.system(Aftaler.ALLAESENDE, Aftaler.ANDEN_KOMMUNE))
                .statusCode(200)
                .body("StandardRetur.StatusKode", equalTo(44))
                .body("Antal", nullValue());
        assertThat(kilde.ser(bevilling)).isTrue();
        assertThat(kilde.serEffektuering(effektuering)).isTrue();
    }

    private static ObjectNode profil(UUID reference, String til) {
        var profil = relation(
                "4becdcec-c8bd-44a4-ac0b-5a0162986840",
                "2b808769-8d09-4aa3-ac28-f8ac3526010f",
                reference.toString(),
                ",'Indeks':'1'");
        if (til != null) {
            ved(profil, "/Virkning").set("TilTidspunkt", json("{'TidsstempelDatoTid':'%s'}".formatted(til)));
        }
        return profil;
    }

    private void importerMedProfil(ObjectNode profil) {
        var besked = bevilling(NIVEAU_2, AABEN);
        relationer(besked).withArray("Sikkerhedsprofil").add(profil);
        importer(List.of(besked), List.of(effektuering(linje("1", bevilling, AABEN, "10"))));
    }

    @ParameterizedTest
    @EnumSource
    void a_profile_keeps_readers_out_of_the_grant_and_of_its_payments(Kilde kilde) {
        importerMedProfil(profil(UUID.randomUUID(), null));

        assertThat(kilde.ser(bevilling)).isFalse();
        assertThat(kilde.serEffektuering(effektuering)).isFalse();
    }

    @Test
    void an_employee_on_the_profile_sees_it_personally_or_by_unit() {
        for (var hvem : List.of(MEDARBEJDER, ENHED)) {
            var anden = new LaesekontrolTest();
            anden.importerMedProfil(profil(hvem, null));

            assertThat(Kilde.ROLLE.ser(anden.bevilling)).isTrue();
            assertThat(Kilde.ROLLE.serEffektuering(anden.effektuering)).isTrue();
            assertThat(Kilde.AFTALE.ser(anden.bevilling)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_profile_that_has_ended_keeps_nobody_out(Kilde kilde) {
        importerMedProfil(profil(UUID.randomUUID(), "2021-01-01T00:00:00+01:00"));

        assertThat(kilde.ser(bevilling)).isTrue();
        assertThat(kilde.serEffektuering(effektuering)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void others_than_the_grantee_are_named_by_kind_only(Kilde kilde) {
        var udlejer = nytCpr();
        var besked = bevilling(NIVEAU_2, AABEN);
        relationer(besked)
                .withArray("Bevillingspart")
                .add(part(YDELSESMODTAGER, udlejer))
                .add(part(YDELSESMODTAGER, cpr));
        var tilUdlejer = UUID.randomUUID();
        importer(
                List.of(besked),
                List.of(
                        effektuering(linje("1", bevilling, AABEN, "10")),
                        Beskeder.effektuering(
                                tilUdlejer, udlejer, "10", Beskeder.linje(tilUdlejer, "1", bevilling, "10"))));
        var part = EFFEKTUERING + "RelationListe.OekonomiskEffektueringPart[0].";

        kilde.laes(List.of(bevilling), List.of())
                .body(
                        BEVILLING + "RelationListe.Bevillingspart.ReferenceID.URNIdentifikator",
                        contains("urn:oio:cpr-nr:" + cpr, "urn:oio:cpr-nr:" + cpr))
                .body(
                        BEVILLING + "RelationListe.Bevillingspart.FuldtNavn",
                        contains("Demo Borger", null, "Demo Borger"))
                .body(BEVILLING + "RelationListe.Bevillingspart[1].Rolle.UUIDIdentifikator", equalTo(YDELSESMODTAGER));
        kilde.laes(List.of(), List.of(effektuering)).body(part + "FuldtNavn", equalTo("Demo Borger"));
        kilde.laes(List.of(), List.of(tilUdlejer))
                .body(part + "FuldtNavn", nullValue())
                .body(part + "ReferenceID", nullValue())
                .body(part + "Rolle", notNullValue())
                .body(part + "Type", notNullValue());
        somMaster(List.of(), List.of(tilUdlejer)).body(part + "FuldtNavn", equalTo("Demo Borger"));
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_found_by_a_receiver_that_is_not_named(Kilde kilde) {
        var udlejer = nytCpr();
        var besked = bevilling(NIVEAU_2, AABEN);
        relationer(besked).withArray("Bevillingspart").add(part(YDELSESMODTAGER, udlejer));
        var tilUdlejer = UUID.randomUUID();
        importer(
                List.of(besked),
                List.of(
                        effektuering(linje("1", bevilling, AABEN, "10")),
                        Beskeder.effektuering(
                                tilUdlejer, udlejer, "10", Beskeder.linje(tilUdlejer, "1", bevilling, "10"))));

        assertThat(fundet(kilde.token(KORSBAEK), cpr)).containsExactly(1, 1);
        assertThat(fundet(kilde.token(KORSBAEK), udlejer)).containsExactly(0, 0);
        assertThat(fundet(Tokens.system(SYSTEM, KORSBAEK), udlejer)).containsExactly(1, 1);
    }

    /** Numbers of grants and payments by party. */
    private static List<Integer> fundet(String token, String cpr) {
        var part = "[{'ReferenceID':{'URNIdentifikator':'urn:oio:cpr-nr:%s'}}]".formatted(cpr);
        var soegning = json(("{'SoegUdtryk':{'SoegBevillingIndeks':[{'RelationListe':{'Bevillingspart':%s}}],"
                        + "'SoegOekonomiskEffektueringIndeks':[{'RelationListe':{'OekonomiskEffektueringPart':%s}}]}}")
                .formatted(part, part));
        var svar = kald(FREMSOEG, soegning.toString(), token).statusCode(200);
        return List.of(antal(svar, "bevillinger"), antal(svar, "effektueringer"));
    }

    private static ObjectNode ejetAf(String cvr, ObjectNode objekt, String aktoerer) {
        for (var aktoer : relationer(objekt).withArray(aktoerer)) {
            if (aktoer.at("/ReferenceID/URNIdentifikator").asText().startsWith("urn:oio:cvr-nr:")) {
                ((ObjectNode) aktoer).put("CVR-nr", cvr);
                ((ObjectNode) aktoer.get("ReferenceID")).put("URNIdentifikator", "urn:oio:cvr-nr:" + cvr);
            }
        }
        return objekt;
    }

    private void importerSom(String cvr, ObjectNode effektuering) {
        kaldSom(SYSTEM, cvr, IMPORTER, Beskeder.importer(List.of(), List.of(ejetAf(cvr, effektuering, "Aktoer"))))
                .statusCode(200)
                .body("UnikRetur.StatusKode", contains(20));
    }

    @ParameterizedTest
    @EnumSource
    void a_payment_counts_for_a_grant_of_its_own_authority_or_when_the_payer_may_pay_for_others(Kilde kilde) {
        importer(List.of(bevilling(NIVEAU_2, AABEN)), List.of(effektuering(linje("1", bevilling, LUKKET, "10"))));
        assertThat(kilde.ser(bevilling)).isFalse();

        var fremmed = UUID.randomUUID();
        importerSom(
                Aftaler.ANDEN_KOMMUNE,
                Beskeder.effektuering(fremmed, cpr, "10", Beskeder.linje(fremmed, "1", bevilling, "10")));
        assertThat(kilde.ser(bevilling)).as("another municipality's payment").isFalse();
        kald(
                        FREMSOEG,
                        soegUuid(List.of(), List.of(fremmed)).toString(),
                        Tokens.system(Aftaler.ALLAESENDE, Aftaler.ANDEN_KOMMUNE))
                .body("StandardRetur.StatusKode", equalTo(44));

        var national = UUID.randomUUID();
        importerSom(
                Aftaler.UDBETALING_DANMARK,
                Beskeder.effektuering(national, cpr, "10", Beskeder.linje(national, "1", bevilling, "10")));
        assertThat(kilde.ser(bevilling)).as("a national payer's payment").isTrue();
        kald(
                        FREMSOEG,
                        soegUuid(List.of(), List.of(national)).toString(),
                        Tokens.system(Aftaler.LAESESYSTEM, Aftaler.UDBETALING_DANMARK))
                .body("Antal.Antal", contains(1))
                .body(EFFEKTUERING + "RelationListe.OekonomiskEffektueringPart.FuldtNavn", contains("Demo Borger"));
    }

    @Test
    void an_employee_never_reads_as_the_system_does() {
        importer(List.of(bevilling(NIVEAU_2, LUKKET)), List.of());
        var soegning = soegUuid(List.of(bevilling), List.of()).toString();

        kald(FREMSOEG, soegning, Tokens.system(SYSTEM, KORSBAEK)).body("Antal.Antal", contains(1, 1));
        kald(FREMSOEG, soegning, Tokens.sagslaeser(KORSBAEK, SYSTEM, "*:4"))
                .body("StandardRetur.StatusKode", equalTo(44));
    }

    @Test
    void every_look_up_leaves_a_row_with_what_the_answer_held() throws SQLException {
        importer(List.of(bevilling(NIVEAU_2, AABEN)), List.of());
        var enhed = UUID.randomUUID();

        kald(
                FREMSOEG,
                soegUuid(List.of(bevilling), List.of()).toString(),
                Tokens.sagslaeser(KORSBAEK, Aftaler.ALLAESENDE, "32.*:2", enhed));

        assertThat(sql("SELECT antal FROM laeselog WHERE ? = ANY (objekter)", bevilling))
                .containsExactly("1");
    }

    @Test
    void what_the_migration_makes_of_older_objects_is_what_is_written_of_new_ones() throws Exception {
        importerMedProfil(profil(UUID.randomUUID(), "2021-01-01T00:00:00+01:00"));
        importer(List.of(bevilling(UUID.randomUUID(), NIVEAU_3, AABEN, "ikke et nummer", LUKKET)), List.of());
        var indhold = """
                SELECT a::text FROM adgang a UNION ALL SELECT l::text FROM linje l
                UNION ALL SELECT p::text FROM adgangsprofil p ORDER BY 1""";
        List<String> foer;
        List<String> efter;
        try (var forbindelse = database.getConnection();
                var fil = getClass().getResourceAsStream("/db/migration/V20261125.75__afgraensning.sql")) {
            forbindelse.setAutoCommit(false);
            foer = tekster(forbindelse, indhold);
            try (var udfoer = forbindelse.createStatement()) {
                udfoer.execute("TRUNCATE adgang, linje, adgangsprofil");
                var sql = new String(fil.readAllBytes(), StandardCharsets.UTF_8);
                udfoer.execute(sql.substring(sql.indexOf("INSERT INTO")));
            }
            efter = tekster(forbindelse, indhold);
            forbindelse.rollback();
        }

        assertThat(efter).hasSizeGreaterThan(5).isEqualTo(foer);
    }

    private static List<String> tekster(Connection forbindelse, String sql) throws SQLException {
        try (var svar = forbindelse.createStatement().executeQuery(sql)) {
            var tekster = new ArrayList<String>();
            while (svar.next()) {
                tekster.add(svar.getString(1));
            }
            return tekster;
        }
    }
}
