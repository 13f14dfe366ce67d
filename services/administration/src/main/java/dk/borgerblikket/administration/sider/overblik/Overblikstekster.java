package dk.borgerblikket.administration.sider.overblik;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages around a configuration: its effect, agreements, settings and national rules. English in {@code messages/admin_en.properties}. */
@MessageBundle(value = "admin", locale = "da")
interface Overblikstekster {

    @Message("Virkning for borgerne i {navn}")
    String virkning_titel(String navn);

    @Message("Beregner virkningen …")
    String virkning_igang();

    @Message("Fremdrift")
    String virkning_fremdrift();

    @Message("{behandlet} af højst {forventet} linjer")
    String virkning_antal(long behandlet, long forventet);

    @Message("Siden opdaterer sig selv.")
    String virkning_venter();

    @Message("Stop beregningen")
    String virkning_stop();

    @Message("Beregnet {tid} i forhold til version {version}.")
    String virkning_faerdig(String tid, int version);

    @Message("Beregningen blev stoppet.")
    String virkning_annulleret();

    @Message("Beregningen mislykkedes:")
    String virkning_fejlet();

    @Message("Beregningen blev afbrudt, fordi tjenesten blev genstartet.")
    String virkning_afbrudt();

    @Message("Beregn igen")
    String virkning_igen();

    @Message("Kladden er ændret, siden virkningen blev beregnet.")
    String virkning_foraeldet();

    @Message("Ingen borgere ser noget andet end i dag.")
    String virkning_ingen();

    @Message("I alt")
    String virkning_ialt();

    @Message("Pr. KLE-nummer")
    String virkning_pr_kle();

    @Message("Pr. fagsystem")
    String virkning_pr_system();

    @Message("Hvad")
    String virkning_hvad();

    @Message("Borgere")
    String virkning_borgere();

    @Message("Vises nu")
    String virkning_foer();

    @Message("Vil vises")
    String virkning_efter();

    @Message("Kommer til")
    String virkning_kommer();

    @Message("Forsvinder")
    String virkning_forsvinder();

    @Message("Eksempler")
    String virkning_eksempler();

    @Message("Uden borgere og indhold: kun hvorfor noget kommer eller forsvinder.")
    String virkning_eksempler_hint();

    @Message("Sag")
    String virkning_sag();

    @Message("Ydelse")
    String virkning_ydelse();

    @Message("Alle regler")
    String virkning_regler();

    @Message("Nu")
    String virkning_nu();

    @Message("Derefter")
    String virkning_saa();

    @Message("opfyldt")
    String virkning_opfyldt();

    @Message("ikke opfyldt")
    String virkning_ikke_opfyldt();

    @Message("Til kladden")
    String virkning_til_kladden();

    @Message("Pop-up-tekst for {navn}")
    String popup_titel(String navn);

    @Message("Teksten laves af konfigurationen og kan ikke skrives om. Borgeren læser den på Mit Overblik.")
    String popup_forklaring();

    @Message("Teksten nu")
    String popup_i_kraft();

    @Message("Teksten med kladden, {dag}")
    String popup_kladde(String dag);

    @Message("Hvad der ændrer sig")
    String popup_forskel();

    @Message("Der er ingen kladde at sammenligne med.")
    String popup_ingen_kladde();

    @Message("Teksten er den samme.")
    String popup_ens();

    @Message("Tilføjet")
    String popup_tilfoejet();

    @Message("Fjernet")
    String popup_fjernet();

    @Message("Kommuner")
    String kommuner_titel();

    @Message("Tilslutning")
    String kommuner_tilslutning();

    @Message("CVR-nummer")
    String kommuner_cvr();

    @Message("Navn")
    String kommuner_navn();

    @Message("Tilsluttet")
    String kommuner_ja();

    @Message("Ikke tilsluttet")
    String kommuner_nej();

    @Message("Fagsystemer og aftaler i {navn}")
    String aftaler_titel(String navn);

    @Message("Borgerne ser kun data fra fagsystemer med en godkendt aftale, der er i kraft.")
    String aftaler_forklaring();

    @Message("Fagsystem")
    String aftaler_system();

    @Message("Leverandør")
    String aftaler_leverandoer();

    @Message("Aftalens status")
    String aftaler_status();

    @Message("Gælder til")
    String aftaler_til();

    @Message("Læseadgang")
    String aftaler_laes();

    @Message("Sidst ændret")
    String aftaler_aendret();

    @Message("Ingen aftaler endnu.")
    String aftaler_ingen();

    @Message("Oprettet, venter på godkendelse")
    String aftaler_oprettet();

    @Message("Godkendt")
    String aftaler_godkendt();

    @Message("Afvist")
    String aftaler_afvist();

    @Message("Ophørt")
    String aftaler_ophoert();

    @Message("i kraft nu")
    String aftaler_i_kraft();

    @Message("ikke i kraft nu")
    String aftaler_ikke_i_kraft();

    @Message("Indstillinger for {navn}")
    String indstillinger_titel(String navn);

    @Message("Fire øjne")
    String fire_oejne();

    @Message("En ny konfiguration skal aktiveres af en anden end dem, der har ændret den")
    String fire_oejne_valg();

    @Message("Gem")
    String gem();

    @Message("Ændringen er gemt.")
    String gemt();

    @Message("Du kan se indstillingerne, men ikke ændre dem.")
    String kun_laes();

    @Message("Nationale regler")
    String regler_titel();

    @Message("KLE-numre, som ingen kommune kan åbne")
    String regler_lukkede();

    @Message("KLE-numre, hvis sager hører til ejendommens ejer")
    String regler_bygge();

    @Message("CVR-numre på myndigheder, der må betale, hvad andre har bevilget")
    String regler_betalere();

    @Message("Ét på hver linje.")
    String regler_linjevis();

    @Message("En bevilling uden udbetaling kan vises")
    String regler_uden();

    @Message("Links, som står på sager og ydelser i alle kommuner")
    String regler_links();

    @Message(
            "På hver linje: KLE-mønster; tekst; adresse. For eksempel: 32.24.*; Kontanthjælp; https://www.borger.dk/kontanthjaelp")
    String regler_links_hint();

    @Message("Formål, som et opslag kan angive")
    String regler_formaal();

    @Message(
            "På hver linje: kode; hvad borgeren læser; dage til borgeren får det at vide. Et formål, der fjernes her, bliver stående for tidligere opslag.")
    String regler_formaal_hint();
}
