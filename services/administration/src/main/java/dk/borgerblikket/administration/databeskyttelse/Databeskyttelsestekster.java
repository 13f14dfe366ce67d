package dk.borgerblikket.administration.databeskyttelse;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of the data protection block. English in {@code messages/databeskyttelse_en.properties}. */
@MessageBundle(value = "databeskyttelse", locale = "da")
interface Databeskyttelsestekster {

    @Message("Databeskyttelse")
    String titel();

    @Message("Databeskyttelse i {navn}")
    String titel_i(String navn);

    @Message(
            "Her oplyser kommunen, hvem borgerne kan henvende sig til om databeskyttelse. Det vises sammen med kommunens sager og ydelser.")
    String indledning();

    @Message("Borgerne ser nu")
    String nu();

    @Message("Kommunen har ikke oplyst noget endnu.")
    String intet();

    @Message("Ret oplysningerne")
    String ret();

    @Message("Funktion")
    String funktion();

    @Message("Funktionens navn, ikke en persons. For eksempel Databeskyttelsesrådgiveren")
    String funktion_hjaelp();

    @Message("Udfyld mindst en af e-mail, telefon, sikker post og adresse.")
    String kontakt_hjaelp();

    @Message("E-mail")
    String email();

    @Message("Telefon")
    String telefon();

    @Message("Adresse på formular til sikker post")
    String sikker_post();

    @Message("Postadresse")
    String adresse();

    @Message("Adresse på kommunens tekst om behandling af personoplysninger")
    String privatlivspolitik();

    @Message("Begynder med https://")
    String adresse_hjaelp();

    @Message("Gælder fra og med")
    String gyldig_fra();

    @Message("Gælder til og med")
    String gyldig_til();

    @Message("Gem")
    String gem();

    @Message("Oplysningerne er gemt.")
    String er_gemt();

    @Message("Alle versioner")
    String versioner();

    @Message("Version")
    String version();

    @Message("Oprettet")
    String oprettet();

    @Message("indtil videre")
    String indtil_videre();
}
