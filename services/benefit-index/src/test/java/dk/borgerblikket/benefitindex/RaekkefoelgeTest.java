package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages in any order, and more than once, add up to the same. */
@QuarkusTest
class RaekkefoelgeTest extends Indekstest {

    private static final String JULI = "2020-07-01T00:00:00+02:00";
    private static final String AUGUST = "2020-08-01T00:00:00+02:00";

    private final UUID uuid = UUID.randomUUID();

    private void importerEffektuering() {
        importer(List.of(), List.of(effektuering(uuid, nytCpr(), "100", linje(uuid, "1", UUID.randomUUID(), "100"))));
    }

    private static void opdaterEffektuering(ObjectNode opdatering) {
        kald(OPDATER, opdater(List.of(), List.of(opdatering)))
                .statusCode(200)
                .body("UnikRetur.StatusKode", contains(20));
    }

    private String gaeldendeUdbetalt() {
        return kald(FREMSOEG, soegUuid(List.of(), List.of(uuid)))
                .statusCode(200)
                .extract()
                .path("OekonomiskEffektueringFiltreretOejebliksbillede[0].Registrering[0].AttributListe.Egenskaber"
                        + ".find { it.Virkning.TilTidspunkt.GraenseIndikator }.BeloebUdbetalt");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_older_update_never_overwrites_a_newer_one(boolean omvendt) throws SQLException {
        importerEffektuering();
        var aeldre = udbetalt(uuid, JULI, "100", "90");
        var nyere = udbetalt(uuid, AUGUST, "100", "100");

        opdaterEffektuering(omvendt ? nyere : aeldre);
        opdaterEffektuering(omvendt ? aeldre : nyere);

        assertThat(gaeldendeUdbetalt()).isEqualTo("100");
        assertThat(sql("SELECT 1 FROM registrering WHERE objekt = ?", uuid)).hasSize(3);
    }

    @Test
    void the_same_update_twice_has_one_effect() throws SQLException {
        importerEffektuering();

        opdaterEffektuering(udbetalt(uuid, JULI, "100", "90"));
        opdaterEffektuering(udbetalt(uuid, JULI, "100", "90"));

        assertThat(sql("SELECT 1 FROM registrering WHERE objekt = ?", uuid)).hasSize(2);
    }

    @Test
    void the_same_import_twice_has_one_effect_and_another_import_is_a_conflict() throws SQLException {
        var cpr = nytCpr();
        var bevilling = bevilling(uuid, cpr);
        importer(List.of(bevilling), List.of());
        importer(List.of(bevilling), List.of());
        ved(bevilling, "/Registrering/0/AttributListe/Egenskaber/0").put("BrugervendtNoegle", "B-2");

        kald(IMPORTER, Beskeder.importer(List.of(bevilling), List.of()))
                .statusCode(409)
                .body("kode", equalTo("ALLE_I_KONFLIKT"))
                .body("UnikRetur.StatusKode", contains(49));

        assertThat(sql("SELECT 1 FROM registrering WHERE objekt = ?", uuid)).hasSize(1);
    }

    @Test
    void a_grant_is_imported_with_its_whole_history() {
        var bevilling = bevilling(uuid, nytCpr());
        var nyere = registrering(bevilling).deepCopy().put("Tidspunkt", AUGUST);
        var egenskaber = (ObjectNode) nyere.at("/AttributListe/Egenskaber/0");
        egenskaber.put("Foelsomhed", "VIP_SAGER").set("Virkning", json(virkning(AUGUST)));
        bevilling.withArray("Registrering").insert(0, nyere);

        importer(List.of(bevilling), List.of());

        kald(FREMSOEG, soegUuid(List.of(uuid), List.of()))
                .body(
                        "BevillingFiltreretOejebliksbillede[0].Registrering[0].AttributListe.Egenskaber.Foelsomhed",
                        contains("FORTROLIGE_PERSONOPLYSNINGER", "VIP_SAGER"));
    }

    @Test
    void what_an_update_does_not_mention_stays() {
        importer(List.of(bevilling(uuid, nytCpr())), List.of());
        var opdatering = opdaterBevilling(uuid, JULI);
        var ydelse = ydelse("2", "32.06.04");
        opdatering.putObject("AttributListe").putArray("BevilgetYdelse").add(ydelse);

        kald(OPDATER, opdater(List.of(opdatering), List.of())).statusCode(200);

        var nu = "BevillingFiltreretOejebliksbillede[0].Registrering[0].";
        kald(FREMSOEG, soegUuid(List.of(uuid), List.of()))
                .body(nu + "AttributListe.BevilgetYdelse.Id", contains("1", "2"))
                .body(nu + "AttributListe.Egenskaber.BrugervendtNoegle", contains("B-1"))
                .body(nu + "RelationListe.Bevillingspart.size()", equalTo(1))
                .body(nu + "LivscyklusKode", equalTo("Importeret"));
    }

    @Test
    void a_grant_ends_when_its_last_benefit_does() {
        importer(List.of(bevilling(uuid, nytCpr())), List.of());
        var slut =
                "BevillingFiltreretOejebliksbillede[0].Registrering[0].AttributListe.Egenskaber[0].Bevillingslutdato";
        kald(FREMSOEG, soegUuid(List.of(uuid), List.of())).body(slut, nullValue());
        var ydelse = ydelse("1", KLE).put("BevilgetYdelseSlutdato", "2020-12-31T00:00:00+01:00");
        ydelse.set("Virkning", json(virkning(JULI)));
        var opdatering = opdaterBevilling(uuid, JULI);
        opdatering.putObject("AttributListe").putArray("BevilgetYdelse").add(ydelse);

        kald(OPDATER, opdater(List.of(opdatering), List.of())).statusCode(200);

        kald(FREMSOEG, soegUuid(List.of(uuid), List.of())).body(slut, equalTo("2020-12-31T00:00:00+01:00"));
    }

    @Test
    void lines_without_indeks_are_all_kept() {
        var en = linje(uuid, "1", UUID.randomUUID(), "60");
        en.remove("Indeks");
        var effektuering = effektuering(uuid, nytCpr(), "120", en, en.deepCopy());

        importer(List.of(), List.of(effektuering));

        kald(FREMSOEG, soegUuid(List.of(), List.of(uuid)))
                .body(
                        "OekonomiskEffektueringFiltreretOejebliksbillede[0].Registrering[0].RelationListe"
                                + ".OekonomiskYdelseEffektueringRelation.Ydelsesbeloeb",
                        contains("60", "60"));
    }

    @Test
    void two_receivers_without_indeks_do_not_override_one_another() {
        var bevilling = bevilling(uuid, nytCpr());
        relationer(bevilling)
                .withArray("Bevillingspart")
                .add(part(YDELSESMODTAGER, nytCpr()))
                .add(part(YDELSESMODTAGER, nytCpr()));

        importer(List.of(bevilling), List.of());

        kald(FREMSOEG, soegUuid(List.of(uuid), List.of()))
                .body(
                        "BevillingFiltreretOejebliksbillede[0].Registrering[0].RelationListe.Bevillingspart.size()",
                        equalTo(3));
    }
}
