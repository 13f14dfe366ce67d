package dk.borgerblikket.lookup.ansvarlig;

import static dk.borgerblikket.lookup.objekt.Objektbygger.fra;
import static dk.borgerblikket.lookup.objekt.Objektbygger.fraTil;
import static dk.borgerblikket.lookup.objekt.Objektbygger.objekt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.lister.Velkendte;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektbygger;
import dk.borgerblikket.lookup.organisation.Organisationstest;
import dk.borgerblikket.oio.UnikId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is responsible for a subject, as callers see it. */
@QuarkusTest
final class AnsvarligTest extends Organisationstest {

    private static final UUID KOMMUNE = uuid(0);
    private static final UUID TOP = uuid(1);
    private static final UUID AELDRE = uuid(2);
    private static final UUID BESOEG = uuid(3);

    private static UUID uuid(int nr) {
        return UUID.fromString("0f0c3b1e-6e6e-4f5f-9d57-5b9c2a9b3d%02d".formatted(nr));
    }

    private static UnikId kle(String nummer) {
        return UnikId.uuid(new Klassenummer(nummer).afledtUuid());
    }

    private static UnikId adresse(int nr, String tekst) {
        gem(Objektart.ADRESSE, uuid(nr), objekt().egenskab(fra(2007), "AdresseTekst", tekst));
        return UnikId.uuid(uuid(nr));
    }

    private static ValidatableResponse ansvarlig(String kle) {
        return get("ansvarlig?cvr=" + KORSBAEK + "&kle=" + kle).statusCode(200);
    }

    private static Objektbygger under(UUID over, String navn) {
        return enhed(navn, navn).relation(fra(2020), "Tilhoerer", KOMMUNE).relation(fra(2020), "Overordnet", over);
    }

    /** The organisation has a telephone and an e-mail address, the unit for the elderly an address and a telephone. */
    @BeforeEach
    void kommune() {
        importerCsv(
                        "2020-02-01",
                        "27;Social service",
                        "27.35;Forebyggelse",
                        "27.35.04;Hjemmebesøg",
                        "27.35.08;Andet",
                        "32;Ydelser")
                .statusCode(200);
        gem(
                Objektart.ORGANISATION,
                KOMMUNE,
                objekt().egenskab(fra(2007), "OrganisationNavn", "Korsbæk Kommune")
                        .aktiv(fra(2007))
                        .relation(fra(2007), "Adresser", adresse(20, "70200000"), Velkendte.MOBILTELEFON, "1")
                        .relation(fra(2007), "Adresser", adresse(21, "post@korsbaek.example"), Velkendte.E_MAIL, "1"));
        gem(Objektart.ORGANISATIONENHED, TOP, enhed("Top", "Top").relation(fra(2020), "Tilhoerer", KOMMUNE));
        gem(
                Objektart.ORGANISATIONENHED,
                AELDRE,
                under(TOP, "Ældre")
                        .relation(fra(2020), "Opgaver", kle("27.35"), Velkendte.ANSVARLIG, "27.35")
                        .relation(fra(2020), "Adresser", adresse(22, "Lyngvej 7"), Velkendte.POSTADRESSE, "1")
                        .relation(fra(2020), "Adresser", adresse(23, "70200002"), Velkendte.MOBILTELEFON, "1"));
        gem(
                Objektart.ORGANISATIONENHED,
                BESOEG,
                under(AELDRE, "Besøg")
                        .relation(fra(2020), "Opgaver", kle("27.35.04"), Velkendte.UDFOERENDE, "27.35.04")
                        .relation(fra(2024), "Opgaver", kle("27.35.08"), Velkendte.ANSVARLIG, "27.35.08"));
    }

    @Test
    void deKlasserProgrammetKenderErListens() throws IOException {
        try (var fil = Velkendte.class.getResourceAsStream("lister.csv")) {
            assertThat(new String(fil.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .contains(
                            "Opgaverolle;ansvarlig;Ansvarlig;" + Velkendte.ANSVARLIG,
                            "Opgaverolle;udfoerende;Udførende;" + Velkendte.UDFOERENDE,
                            "Adresserolle;postadresse;Postadresse;" + Velkendte.POSTADRESSE,
                            "Adresserolle;mobiltelefon;Mobiltelefon;" + Velkendte.MOBILTELEFON,
                            "Adresserolle;e-mail;E-mail;" + Velkendte.E_MAIL,
                            "Adresserolle;lokation;Lokation;" + Velkendte.LOKATION);
        }
    }

    @Test
    void ansvarligGaarForanUdfoerendeOgDetMestPraeciseNummerForanGruppen() {
        ansvarlig("27.35.04")
                .body("grundlag", equalTo("ANSVARLIG"))
                .body("enhed.navn", equalTo("Ældre"))
                .body("opgave.kle", equalTo("27.35"))
                .body("organisation.navn", equalTo("Korsbæk Kommune"));
        ansvarlig("27.35.08").body("enhed.navn", equalTo("Besøg")).body("opgave.kle", equalTo("27.35.08"));
        get("ansvarlig?cvr=" + KORSBAEK + "&kle=27.35.08&virkning=2023-01-01").body("enhed.navn", equalTo("Ældre"));
    }

    @Test
    void udenAnsvarligErDetDenUdfoerende() {
        gem(Objektart.ORGANISATIONENHED, AELDRE, under(TOP, "Ældre"));
        ansvarlig("27.35.04").body("grundlag", equalTo("UDFOERENDE")).body("enhed.navn", equalTo("Besøg"));
    }

    @Test
    void enAndenKlasseMedSammeTitelErOgsaaUdfoerende() {
        var rolle = uuid(30);
        gem(Objektart.ORGANISATIONENHED, AELDRE, under(TOP, "Ældre"));
        gem(
                Objektart.ORGANISATIONENHED,
                BESOEG,
                under(AELDRE, "Besøg").relation(fra(2020), "Opgaver", kle("27.35.04"), rolle, "1"));
        ansvarlig("27.35.04").body("grundlag", equalTo("ORGANISATION"));
        sql(
                "INSERT INTO objekt (uuid, objekttype, master, ejer_cvr, tidspunkt, antal_registreringer, indhold, opdateret)"
                        + " VALUES ('%1$s', 'Klasse', '%1$s', '99999999', now(), 1, '{}', now());".formatted(rolle)
                        + "INSERT INTO egenskab (objekt, art, ejer_cvr, noegle, navn, fra, til) VALUES"
                        + " ('%s', 'Klasse', '99999999', 'udf', 'Udførende', '0001-01-01Z', '9999-12-31Z')"
                                .formatted(rolle));
        svarlager.toem();
        ansvarlig("27.35.04").body("grundlag", equalTo("UDFOERENDE"));
    }

    @Test
    void enLukketEnhedsOpgaveErDenOverordnedes() {
        gem(
                Objektart.ORGANISATIONENHED,
                AELDRE,
                objekt().egenskab(fra(2020), "EnhedNavn", "Ældre")
                        .aktiv(fraTil(2020, 2025))
                        .inaktiv(fra(2025))
                        .relation(fra(2020), "Overordnet", TOP)
                        .relation(fra(2020), "Opgaver", kle("27.35"), Velkendte.ANSVARLIG, "1"));
        gem(Objektart.ORGANISATIONENHED, BESOEG, under(AELDRE, "Besøg"));
        ansvarlig("27.35.04").body("grundlag", equalTo("OVERORDNET")).body("enhed.navn", equalTo("Top"));
        get("ansvarlig?cvr=" + KORSBAEK + "&kle=27.35.04&virkning=2024-06-01")
                .body("grundlag", equalTo("ANSVARLIG"))
                .body("enhed.navn", equalTo("Ældre"));
    }

    @Test
    void udenOpgaveErDetOrganisationenOgUdenOrganisationIngen() {
        ansvarlig("32")
                .body("grundlag", equalTo("ORGANISATION"))
                .body("enhed", nullValue())
                .body("organisation.uuid", equalTo(KOMMUNE.toString()))
                .body("kontakt.telefon.tekst", equalTo("70200000"));
        get("ansvarlig?cvr=" + NABO + "&kle=32").statusCode(404);
    }

    @Test
    void enAndenMyndighedsOpgaveTaellerIkke() {
        gem(
                redaktoer(NABO),
                Objektart.ORGANISATIONENHED,
                uuid(9),
                enhed("N", "Naboens").relation(fra(2020), "Opgaver", kle("32"), Velkendte.ANSVARLIG, "32"));
        ansvarlig("32").body("grundlag", equalTo("ORGANISATION"));
        get("ansvarlig?cvr=" + NABO + "&kle=32").statusCode(200).body("enhed.navn", equalTo("Naboens"));
    }

    @Test
    void enAdresseDerManglerErDenNaermesteOverordnedes() {
        ansvarlig("27.35.08")
                .body("kontakt.postadresse.tekst", equalTo("Lyngvej 7"))
                .body("kontakt.postadresse.fra", equalTo(AELDRE.toString()))
                .body("kontakt.telefon.tekst", equalTo("70200002"))
                .body("kontakt.email.tekst", equalTo("post@korsbaek.example"))
                .body("kontakt.email.fra", equalTo(KOMMUNE.toString()))
                .body("kontakt.lokation", nullValue());
    }

    @Test
    void enOpgaveKanNaevneNummeretSomUrn() {
        gem(
                Objektart.ORGANISATIONENHED,
                uuid(8),
                enhed("U", "Urn")
                        .relation(
                                fra(2020),
                                "Opgaver",
                                UnikId.urn("urn:oio:korsbaek:kle:32"),
                                Velkendte.ANSVARLIG,
                                "32"));
        ansvarlig("32").body("enhed.navn", equalTo("Urn")).body("opgave.kle", equalTo("32"));
        ansvarlig("27").body("grundlag", equalTo("ORGANISATION"));
    }

    @Test
    void henvendelsesstederErFunktionerMedOpgavenPaaEnhedenEllerOverDen() {
        gem(
                Objektart.ORGANISATIONFUNKTION,
                uuid(10),
                objekt().egenskab(fra(2020), "FunktionNavn", "Seniorvejledningen")
                        .aktiv(fra(2020))
                        .relation(fra(2020), "TilknyttedeEnheder", AELDRE)
                        .relation(fra(2020), "TilknyttedeOpgaver", kle("27.35"), Velkendte.ANSVARLIG, "1")
                        .relation(fra(2020), "Adresser", adresse(24, "70200003"), Velkendte.MOBILTELEFON, "1"));
        gem(
                Objektart.ORGANISATIONFUNKTION,
                uuid(11),
                objekt().egenskab(fra(2020), "FunktionNavn", "Nedlagt")
                        .inaktiv(fra(2020))
                        .relation(fra(2020), "TilknyttedeEnheder", AELDRE)
                        .relation(fra(2020), "TilknyttedeOpgaver", kle("27.35"), Velkendte.ANSVARLIG, "1"));
        gem(
                Objektart.ORGANISATIONFUNKTION,
                uuid(12),
                objekt().egenskab(fra(2020), "FunktionNavn", "Et andet emne")
                        .aktiv(fra(2020))
                        .relation(fra(2020), "TilknyttedeEnheder", AELDRE)
                        .relation(fra(2020), "TilknyttedeOpgaver", kle("32"), Velkendte.ANSVARLIG, "1"));
        for (var kle : List.of("27.35.04", "27.35.08")) {
            ansvarlig(kle)
                    .body("henvendelsessteder.navn", contains("Seniorvejledningen"))
                    .body("henvendelsessteder[0].enhed", equalTo(AELDRE.toString()))
                    .body("henvendelsessteder[0].kontakt.telefon.tekst", equalTo("70200003"))
                    .body("henvendelsessteder[0].kontakt.postadresse", nullValue());
        }
        ansvarlig("32").body("henvendelsessteder", empty());
    }

    @Test
    void enKredsAfEnhederStopperIkkeSvaret() {
        gem(Objektart.ORGANISATIONENHED, TOP, enhed("Top", "Top").relation(fra(2020), "Overordnet", BESOEG));
        ansvarlig("27.35.08")
                .body("enhed.navn", equalTo("Besøg"))
                .body("kontakt.email.tekst", equalTo("post@korsbaek.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?cvr=11111111", "?kle=27", "?cvr=1&kle=27", "?cvr=11111111&kle=G01", "?cvr=11111111&kle=x"})
    void uforstaaeligeOpslagAfvises(String soegning) {
        get("ansvarlig" + soegning).statusCode(400);
    }
}
