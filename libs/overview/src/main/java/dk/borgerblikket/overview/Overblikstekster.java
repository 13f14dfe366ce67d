package dk.borgerblikket.overview;

import dk.borgerblikket.visibility.Dokumentafgoerelse.Retning;
import dk.borgerblikket.visibility.grundlag.Fremdrift;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on the overview, by the message files {@code overblik_da} and {@code overblik_en}. */
@MessageBundle(value = "overblik", locale = "da")
public interface Overblikstekster {

    @Message
    String intet_overskrift();

    @Message
    String intet_tekst();

    @Message
    String kilde_mangler_overskrift();

    @Message
    String kilde_mangler(String kilde);

    @Message
    String kilde_flere_overskrift();

    @Message
    String kilde_flere(String kilde);

    @Message
    String kommune_intet(String kommune);

    @Message
    String sager();

    @Message
    String ydelser();

    @Message
    String visning(String kommune);

    @Message
    String status();

    @Message
    String nyt();

    @Message
    String fremdrift(Fremdrift kode);

    @Message
    String tidslinje();

    @Message
    String dokumenter(int antal);

    @Message
    String dokumenter_overskrift();

    @Message
    String dokumenter_kun_titler();

    @Message
    String retning(Retning retning);

    @Message
    String leverandoer(String myndighed);

    @Message
    String emne();

    @Message
    String myndighed();

    @Message
    String videre();

    @Message
    String udbetales_af(String myndighed);

    @Message
    String udbetaler();

    @Message
    String seneste_udbetaling();

    @Message
    String udbetalinger();

    @Message
    String udbetalinger_antal(int antal);

    @Message
    String udbetalinger_af();

    @Message
    String ingen_udbetalinger();

    @Message
    String udbetaling_dato();

    @Message
    String udbetaling_periode();

    @Message
    String udbetaling_beloeb();

    @Message
    String udbetaling_foer_skat();

    @Message
    String anden_modtager();

    @Message
    String periode();

    @Message
    String periode_fra_til(String fra, String til);

    @Message
    String periode_fra(String fra);

    @Message
    String periode_til(String til);

    @Message
    String periode_ukendt();

    @Message
    String fra_til(String fra, String til);

    @Message
    String hoerer_til_sag();

    @Message
    String databeskyttelse(String kommune);

    @Message
    String databeskyttelse_tekst(String kommune);

    @Message
    String telefon();

    @Message
    String email();

    @Message
    String sikker_post();

    @Message
    String privatlivspolitik(String kommune);

    @Message
    String anmeld();

    @Message
    String naeste_udbetaling();
}
