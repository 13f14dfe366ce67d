package dk.borgerblikket.lookup.graphql;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.borgerblikket.lookup.objekt.Objektart;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ObjektfelterTest extends Graftest {

    private static final String ENHED = "data.organisationEnhed[0].";

    @Test
    void en_organisation_findes_ved_cvr_med_virksomhed_myndighed_og_oeverste_enhed() {
        svar("""
                {organisation(cvr: "11111111") {uuid organisationsnavn brugervendtNoegle
                 myndighed {uuid myndighedskode} virksomhed {uuid cvrNummerTekst} organisationEnhed {uuid enhedsnavn}}}
                """)
                .body("data.organisation.uuid", equalTo(Korsbaek.ORGANISATION.toString()))
                .body("data.organisation.organisationsnavn", equalTo("Korsbæk Kommune"))
                .body("data.organisation.brugervendtNoegle", equalTo("KORS"))
                .body("data.organisation.myndighed.myndighedskode", equalTo("0999"))
                .body("data.organisation.virksomhed.cvrNummerTekst", equalTo(KORSBAEK))
                .body("data.organisation.organisationEnhed.enhedsnavn", equalTo("Ærø og resten"));
    }

    @Test
    void et_cvr_uden_organisation_er_ikke_fundet() {
        spoerg("{organisation(cvr: \"33333333\") {uuid}}")
                .body("data.organisation", nullValue())
                .body("errors", hasSize(1))
                .body("errors[0].path", contains("organisation"))
                .body("errors[0].extensions.classification", equalTo("NotFound"))
                .body("errors[0].extensions.type", equalTo("ERROR"));
    }

    @Test
    void en_enhed_kender_sin_plads_i_organisationen() {
        svar(enheder(
                        Korsbaek.JOBCENTER,
                        "enhedsnavn overordnetEnhed {uuid overordnetEnhed {uuid} underliggendeEnheder {enhedsnavn}}"
                                + " tilhoerer {organisationsnavn} underliggendeEnheder {uuid}"
                                + " tilstand {status fraTidspunkt tilTidspunkt}"))
                .body(ENHED + "enhedsnavn", equalTo("Jobcenter"))
                .body(ENHED + "overordnetEnhed.uuid", equalTo(Korsbaek.ROD.toString()))
                .body(ENHED + "overordnetEnhed.overordnetEnhed", nullValue())
                .body(
                        ENHED + "overordnetEnhed.underliggendeEnheder.enhedsnavn",
                        contains("Borgerservice", "Jobcenter", "Nedlagt"))
                .body(ENHED + "tilhoerer.organisationsnavn", equalTo("Korsbæk Kommune"))
                .body(ENHED + "underliggendeEnheder", empty())
                .body(ENHED + "tilstand.status", equalTo("AKTIV"))
                .body(ENHED + "tilstand.fraTidspunkt", equalTo("2020-01-01T00:00Z"))
                .body(ENHED + "tilstand.tilTidspunkt", nullValue());
        svar(enheder(Korsbaek.NEDLAGT, "tilstand {status fraTidspunkt}"))
                .body(ENHED + "tilstand.status", equalTo("INAKTIV"))
                .body(ENHED + "tilstand.fraTidspunkt", equalTo("2024-01-01T00:00Z"));
    }

    @Test
    void en_enhed_har_opgaver_it_systemer_og_henvendelsessteder() {
        svar(enheder(Korsbaek.JOBCENTER, """
                        opgaver {uuid kleEmneNummer kleEmneTitel opgaveRolleTitel klassifikation {type rolle indeks}}
                        itSystemer {uuid itSystemNavn}
                        henvendelsessteder {uuid navn henvendelsesOrganisationEnhed {enhedsnavn}
                            opgave {kleEmneNummer opgaveRolleTitel}}
                        """))
                .body(ENHED + "opgaver", hasSize(1))
                .body(ENHED + "opgaver[0].kleEmneNummer", equalTo("32.24.04"))
                .body(ENHED + "opgaver[0].kleEmneTitel", equalTo("Hjælp til forsørgelse"))
                .body(ENHED + "opgaver[0].opgaveRolleTitel", equalTo("Ansvarlig"))
                .body(ENHED + "opgaver[0].klassifikation.rolle", equalTo(Korsbaek.ANSVARLIG.toString()))
                .body(ENHED + "opgaver[0].klassifikation.indeks", equalTo("1"))
                .body(ENHED + "itSystemer.itSystemNavn", contains("KY"))
                .body(ENHED + "henvendelsessteder.uuid", contains(Korsbaek.HENVENDELSE.toString()))
                .body(
                        ENHED + "henvendelsessteder[0].henvendelsesOrganisationEnhed.enhedsnavn",
                        equalTo("Borgerservice"))
                .body(ENHED + "henvendelsessteder[0].opgave.kleEmneNummer", equalTo("23.05.06"))
                .body(ENHED + "henvendelsessteder[0].opgave.opgaveRolleTitel", nullValue());
    }

    @Test
    void adresser_vaelges_ved_rolle_og_en_titel_der_mangler_er_en_advarsel() {
        var postadresse = enheder(
                Korsbaek.JOBCENTER,
                "adresser(rolle: \"" + Korsbaek.POSTADRESSE + "\") {uuid adresseTekst adresseRolleTitel}");
        svar(postadresse)
                .body(ENHED + "adresser.adresseTekst", contains("Torvet 1, 9999 Korsbæk"))
                .body(ENHED + "adresser.adresseRolleTitel", contains("Postadresse"));

        spoerg(enheder(Korsbaek.JOBCENTER, "adresser {adresseTekst adresseRolleTitel}"))
                .body(ENHED + "adresser", hasSize(2))
                .body(ENHED + "adresser[1].adresseTekst", equalTo("job@korsbaek.example"))
                .body(ENHED + "adresser[1].adresseRolleTitel", nullValue())
                .body("errors", hasSize(1))
                .body("errors[0].extensions.type", equalTo("WARNING"))
                .body("errors[0].extensions.classification", equalTo("NotFound"))
                .body("errors[0].path", equalTo(List.of("organisationEnhed", 0, "adresser", 1, "adresseRolleTitel")));
    }

    @Test
    void et_medlemskab_gaelder_i_det_snaevreste_af_tre_perioder_og_brugeren_ser_kun_dem_i_kraft() {
        svar(enheder(Korsbaek.JOBCENTER, """
                        medlemskaber {uuid medlemskabRolleTitel brugervendtNoegle funktionsTypeUuid funktionsTypeTitel
                            start slut bruger {brugernavn}}
                        """))
                .body(ENHED + "medlemskaber.medlemskabRolleTitel", containsInAnyOrder("Sagsbehandler", "Elev"));
        svar(enheder(
                        Korsbaek.JOBCENTER,
                        "medlemskaber(rolle: \"" + Korsbaek.ANSAT_I
                                + "\") {funktionsTypeTitel start slut bruger {brugernavn}}"))
                .body(ENHED + "medlemskaber", hasSize(1))
                .body(ENHED + "medlemskaber[0].funktionsTypeTitel", equalTo("Ansat i"))
                .body(ENHED + "medlemskaber[0].start", equalTo("2022-01-01T00:00Z"))
                .body(ENHED + "medlemskaber[0].slut", equalTo("2080-01-01T00:00Z"))
                .body(ENHED + "medlemskaber[0].bruger.brugernavn", equalTo("maude"));
        svar("{bruger(uuid: [\"" + Korsbaek.MAUDE + "\"]) {harMedlemskab {uuid medlemAf {enhedsnavn}}}}")
                .body("data.bruger[0].harMedlemskab", hasSize(1))
                .body("data.bruger[0].harMedlemskab[0].uuid", equalTo(Korsbaek.ANSAETTELSE.toString()))
                .body("data.bruger[0].harMedlemskab[0].medlemAf.enhedsnavn", equalTo("Jobcenter"));
    }

    @Test
    void det_der_ikke_findes_er_en_advarsel_ved_siden_af_det_der_goer() {
        var ukendt = UUID.randomUUID();
        spoerg("{organisationEnhed(uuid: [\"" + ukendt + "\", \"" + Korsbaek.ROD + "\"]) {uuid}}")
                .body("data.organisationEnhed.uuid", contains(Korsbaek.ROD.toString()))
                .body("errors", hasSize(1))
                .body("errors[0].message", containsString(ukendt.toString()))
                .body("errors[0].extensions.type", equalTo("WARNING"));
        spoerg("{bruger(uuid: [\"" + Korsbaek.ROD + "\"]) {uuid}}")
                .body("data.bruger", empty())
                .body("errors[0].extensions.type", equalTo("ERROR"))
                .body("errors[0].extensions.classification", equalTo("NotFound"));
    }

    @Test
    void hvad_en_anden_kommune_siger_om_kommunens_enheder_taeller_ikke() {
        Korsbaek.gem(
                lager,
                Korsbaek.NABO,
                List.of(Korsbaek.besked(
                        Objektart.ORGANISATIONENHED, UUID.randomUUID(), Korsbaek.enhed("Fremmed", Korsbaek.ROD))));
        svar(enheder(Korsbaek.ROD, "underliggendeEnheder {enhedsnavn}"))
                .body(ENHED + "underliggendeEnheder.enhedsnavn", contains("Borgerservice", "Jobcenter", "Nedlagt"));
    }
}
