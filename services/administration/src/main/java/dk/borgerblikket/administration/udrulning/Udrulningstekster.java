package dk.borgerblikket.administration.udrulning;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page. English in {@code messages/udrulning_en.properties}. */
@MessageBundle(value = "udrulning", locale = "da")
interface Udrulningstekster {

    @Message("Udrulning")
    String titel();

    @Message("{tilsluttede} af {kommuner} kommuner er tilsluttet.")
    String status(int tilsluttede, int kommuner);

    @Message("For {antal} kommuner er der ingen dato endnu.")
    String uden_dato(int antal);

    @Message("Kommuner i alt over tid")
    String kurve();

    @Message("Kurven går op på de dage, hvor kommuner er kommet med eller kommer med. Tallene står i tabellen.")
    String kurve_beskrivelse();

    @Message("Ingen kommuner har en dato endnu.")
    String ingen();

    @Message("Bølger")
    String boelger();

    @Message("Dato")
    String dato();

    @Message("Tilsluttet")
    String tilsluttet();

    @Message("Tilmeldt")
    String tilmeldt();

    @Message("Forventet")
    String forventet();

    @Message("Kommuner i alt til og med datoen")
    String i_alt();
}
