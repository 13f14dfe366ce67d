package dk.borgerblikket.gateway.side;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on the citizen's pages, by the message files {@code borger_da} and {@code borger_en}. */
@MessageBundle(value = "borger", locale = "da")
public interface Sidetekster {

    @Message
    String mit_overblik();

    @Message
    String dit_overblik();

    @Message
    String forside_indledning();

    @Message
    String log_ind();

    @Message
    String se_overblik();

    @Message
    String forside_se_overskrift();

    @Message
    String forside_se_sager();

    @Message
    String forside_se_ydelser();

    @Message
    String forside_se_udbetalinger();

    @Message
    String forside_se_adgang();

    @Message
    String forside_login_overskrift();

    @Message
    String forside_login();

    @Message
    String forside_login_tid();

    @Message
    String forside_mangler_overskrift();

    @Message
    String forside_mangler();

    @Message
    String forside_hjaelp_overskrift();

    @Message
    String forside_hjaelp();

    @Message
    String overblik_indledning();

    @Message
    String hentet(String tid);

    @Message
    String nyt();

    @Message
    String nyt_siden(String tid);

    @Message
    String intet_nyt(String tid);

    @Message
    String nyt_status();

    @Message
    String nyhed(String art, int antal);

    @Message
    String mere();

    @Message
    String adgang();

    @Message
    String adgang_link();

    @Message
    String adgang_indledning();

    @Message
    String adgang_forklaring();

    @Message
    String adgang_mangler();

    @Message
    String adgang_tom();

    @Message
    String adgang_ikke_flere();

    @Message
    String adgang_tabel();

    @Message
    String adgang_tidspunkt();

    @Message
    String adgang_hvem();

    @Message
    String adgang_formaal();

    @Message
    String adgang_hvad();

    @Message
    String adgang_aeldre();

    @Message
    String adgang_nyeste();

    @Message
    String adgang_gem_overskrift();

    @Message
    String adgang_gem();

    @Message
    String adgang_csv();

    @Message
    String adgang_json();

    @Message
    String adgang_spoerg_overskrift();

    @Message
    String adgang_spoerg();

    @Message
    String overblik_fejl();

    @Message
    String tilbage();

    @Message
    String forkert_overskrift();

    @Message
    String forkert_sag();

    @Message
    String forkert_ydelse();

    @Message
    String anmeld();

    @Message
    String databrud_overskrift();

    @Message
    String databrud_indledning();

    @Message
    String databrud_hvad_sker();

    @Message
    String databrud_beskrivelse();

    @Message
    String databrud_beskrivelse_hjaelp();

    @Message
    String databrud_hvornaar();

    @Message
    String databrud_hvornaar_hjaelp();

    @Message
    String databrud_kontakt();

    @Message
    String databrud_kontakt_hjaelp();

    @Message
    String databrud_send();

    @Message
    String databrud_fortryd();

    @Message
    String databrud_fejl();

    @Message
    String databrud_kvittering();

    @Message
    String databrud_kvittering_tekst();

    @Message
    String databrud_vaelg();

    @Message
    String databrud_sendt_til(String myndighed, String tid);

    @Message
    String databrud_nummer(String nummer);
}
