package dk.borgerblikket.administration.sider.konfiguration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of a configuration and its lines. English in {@code messages/konfig_en.properties}. */
@MessageBundle(value = "konfig", locale = "da")
interface Konfigurationstekster {

    @Message("KLE-konfiguration")
    String fane_konfiguration();

    @Message("Kladde")
    String fane_kladde();

    @Message("Pop-up-tekst")
    String fane_popuptekst();

    @Message("Fagsystemer og aftaler")
    String fane_aftaler();

    @Message("Indstillinger")
    String fane_indstillinger();

    @Message("{navn}: sider")
    String faner(String navn);

    @Message("KLE-konfiguration for {navn}")
    String aktiv_titel(String navn);

    @Message("Kommunen har ikke åbnet noget endnu, så borgerne ser ingen sager og ydelser.")
    String aktiv_ingen();

    @Message("Version {version} er i kraft.")
    String aktiv_version(int version);

    @Message("Linjer")
    String linjer();

    @Message("Ingen linjer")
    String ingen_linjer();

    @Message("KLE")
    String kle();

    @Message("Emne")
    String emne();

    @Message("Åbnet")
    String aabnet();

    @Message("Sager")
    String sager();

    @Message("Ydelser")
    String ydelser();

    @Message("Fradato")
    String fradato();

    @Message("Sager oprettet før datoen vises ikke. Tom: ingen grænse.")
    String fradato_hint();

    @Message("Vis aktive sager før fradato")
    String aktive();

    @Message("Deaktiver fradato for aktive sager og tilhørende ydelser")
    String aktive_hint();

    @Message("Fagsystemer")
    String fagsystemer();

    @Message("Titel")
    String titel();

    @Message("Dokumenter")
    String dokumenter();

    @Message("Højeste følsomhed")
    String foelsomhed();

    @Message("Note til kolleger")
    String note();

    @Message("Vises aldrig for borgere.")
    String note_hint();

    @Message("Links til borgeren")
    String links();

    @Message("Tekst til link {nummer}")
    String link_tekst(int nummer);

    @Message("Adresse til link {nummer}, begynder med https://")
    String link_url(int nummer);

    @Message("Ja")
    String ja();

    @Message("Nej")
    String nej();

    @Message("Handling")
    String handling();

    @Message("Ret")
    String ret();

    @Message("Ret linjen {kle}")
    String ret_linje(String kle);

    @Message("Fjern")
    String fjern();

    @Message("Fjern linjen {kle}")
    String fjern_linje(String kle);

    @Message("Åbn et KLE-nummer")
    String aabn_titel();

    @Message(
            "Skriv et emne (32.24.04), en gruppe (32.24.*) eller en hovedgruppe (32.*). Linjen lægges i en kladde og vises ikke for borgere, før den er aktiveret.")
    String aabn_forklaring();

    @Message("KLE-nummer")
    String kle_nummer();

    @Message("Læg i kladde, og se virkningen")
    String tilfoej_og_beregn();

    @Message("Læg i kladde")
    String tilfoej();

    @Message("Linje med flere indstillinger")
    String flere_indstillinger();

    @Message("Søg i KLE")
    String soeg_kle();

    @Message("Søg i KLE")
    String soeg_titel();

    @Message("Nummer eller ord")
    String soeg_felt();

    @Message("Søg")
    String soeg();

    @Message("Intet fundet. Prøv et andet ord eller et kortere nummer.")
    String soeg_ingen();

    @Message("KLE kan ikke slås op lige nu.")
    String soeg_utilgaengelig();

    @Message("Brug {kle}")
    String brug(String kle);

    @Message("Versioner")
    String versioner();

    @Message("Version")
    String version();

    @Message("Status")
    String status();

    @Message("Gælder fra")
    String gyldig_fra();

    @Message("Opstået ved")
    String aarsag();

    @Message("Lavet af")
    String oprettet_af();

    @Message("Aktiveret af")
    String godkendt_af();

    @Message("I kraft")
    String i_kraft();

    @Message("Planlagt")
    String planlagt();

    @Message("Tidligere")
    String tidligere();

    @Message("Annulleret")
    String annulleret();

    @Message("Skrevet")
    String aarsag_ny();

    @Message("Tilbagerulning til version {kilde}")
    String aarsag_tilbagerulning(String kilde);

    @Message("Import")
    String aarsag_import();

    @Message("Kopi fra CVR {kilde}")
    String aarsag_kopi(String kilde);

    @Message("Rul tilbage til version {version}")
    String tilbagerul(int version);

    @Message("Annullér version {version}")
    String annuller(int version);

    @Message("Vis version {version}")
    String vis_version(int version);

    @Message("Version {version} for {navn}")
    String version_titel(int version, String navn);

    @Message("Forskel fra den aktive version")
    String forskel_til_aktiv();
}
