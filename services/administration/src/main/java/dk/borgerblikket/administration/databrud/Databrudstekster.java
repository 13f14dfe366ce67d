package dk.borgerblikket.administration.databrud;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of reported breaches, by the message files {@code databrud_da} and {@code databrud_en}. */
@MessageBundle(value = "databrud", locale = "da")
interface Databrudstekster {

    @Message
    String titel();

    @Message
    String titel_i(String navn);

    @Message
    String titel_sag();

    @Message
    String indledning();

    @Message
    String ingen();

    @Message
    String indberettet();

    @Message
    String modtaget();

    @Message
    String kendskab();

    @Message
    String tilstand();

    @Message
    String frist();

    @Message
    String aabn(String tid);

    @Message
    String tilbage_til_koe();

    @Message
    String tilbage(long timer);

    @Message
    String overskredet(long timer);

    @Message
    String borgeren_skrev();

    @Message
    String hvornaar();

    @Message
    String kontakt();

    @Message
    String ingen_kontakt();

    @Message
    String reference();

    @Message
    String spor();

    @Message
    String spor_tid(String tid, int version);

    @Message
    String spor_mangler();

    @Message
    String spor_intet();

    @Message
    String korrelation();

    @Message
    String objekt();

    @Message
    String kle();

    @Message
    String systemer();

    @Message
    String udfald();

    @Message
    String trin();

    @Message
    String bestaaet();

    @Message
    String ikke_bestaaet();

    @Message
    String stop_kle(String kle);

    @Message
    String stop_system(String navn);

    @Message
    String stop_alt();

    @Message
    String visninger();

    @Message
    String handling();

    @Message
    String ny_tilstand();

    @Message
    String begrundelse();

    @Message
    String begrundelse_hjaelp();

    @Message
    String journalnummer();

    @Message
    String skift();

    @Message
    String tjekliste();

    @Message
    String tjekliste_hjaelp();

    @Message
    String mangler(int antal);

    @Message
    String art();

    @Message
    String persongrupper();

    @Message
    String antalPersoner();

    @Message
    String oplysningstyper();

    @Message
    String antalRegistreringer();

    @Message
    String kontaktpunkt();

    @Message
    String konsekvenser();

    @Message
    String foranstaltninger();

    @Message
    String hoejRisiko();

    @Message
    String ikke_vurderet();

    @Message
    String ja();

    @Message
    String nej();

    @Message
    String underretning();

    @Message
    String gem_tjekliste();

    @Message
    String saet_kendskab();

    @Message
    String kendskab_hjaelp();

    @Message
    String kendskab_tid();

    @Message
    String gem_kendskab();

    @Message
    String notat();

    @Message
    String nyt_notat();

    @Message
    String gem_notat();

    @Message
    String log();

    @Message
    String laesninger(int antal);

    @Message
    String er_gemt();

    @Message
    String tilstande(Tilstand t);

    @Message
    String fristen(Frist.Status s);

    @Message
    String handlinger(Logpost.Handling h);
}
