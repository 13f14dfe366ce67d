package dk.borgerblikket.administration.sider.konfiguration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of a draft and of what differs. English in {@code messages/kladde_en.properties}. */
@MessageBundle(value = "kladde", locale = "da")
interface Kladdetekster {

    @Message("Der er en kladde med {antal} linjer.")
    String kladde_findes(int antal);

    @Message("Åbn kladden")
    String kladde_aabn();

    @Message("Begynd en kladde")
    String kladde_begynd();

    @Message("Kladde for {navn}")
    String kladde_titel(String navn);

    @Message("Der er ingen kladde.")
    String kladde_ingen();

    @Message("Kladden kan ændres. Borgerne ser den ikke, før den er aktiveret.")
    String kladde_er_kladde();

    @Message("Kladden venter på godkendelse og kan ikke ændres imens.")
    String kladde_venter();

    @Message("Sidst ændret {tid} af {hvem}.")
    String kladde_sidst(String tid, String hvem);

    @Message("Sendt til godkendelse {tid} af {hvem}.")
    String kladde_indsendt(String tid, String hvem);

    @Message("Sendt tilbage {tid} af {hvem}:")
    String kladde_afvist(String tid, String hvem);

    @Message(
            "Der er kommet version {version}, siden kladden blev begyndt. Se forskellen, og bekræft, at kladden stadig skal gælde.")
    String kladde_foraeldet(int version);

    @Message("Bekræft kladden")
    String bekraeft();

    @Message("Beregn virkningen")
    String beregn();

    @Message("Send til godkendelse")
    String indsend();

    @Message("Træk tilbage")
    String traek_tilbage();

    @Message("Aktivér")
    String aktiver();

    @Message("Aktivér fra {tid}")
    String aktiver_planlagt(String tid);

    @Message("Send tilbage")
    String afvis();

    @Message("Begrundelse")
    String begrundelse();

    @Message("Kassér kladden")
    String kasser();

    @Message("Kommunen kræver fire øjne: en anden end dem, der har ændret kladden, skal aktivere den.")
    String fire_oejne();

    @Message("Du har selv ændret eller indsendt kladden, så en anden skal aktivere den.")
    String selv_medvirket();

    @Message("Kontrol af linjerne")
    String fund();

    @Message("Kontrollen fandt ingen fejl.")
    String fund_ingen();

    @Message("Fejl")
    String fund_fejl();

    @Message("Advarsel")
    String fund_advarsel();

    @Message("Oplysning")
    String fund_oplysning();

    @Message("Hvad kladden ændrer")
    String forskel();

    @Message("Linjerne er ens.")
    String forskel_ingen();

    @Message("{antal} linjer er ens.")
    String forskel_uaendrede(int antal);

    @Message("Ny")
    String forskel_tilfoejet();

    @Message("Fjernet")
    String forskel_fjernet();

    @Message("Ændret")
    String forskel_aendret();

    @Message("Felt")
    String felt();

    @Message("Før")
    String foer();

    @Message("Efter")
    String efter();

    @Message("Hvornår skal kladden gælde?")
    String ikrafttraeden();

    @Message("Tom: så snart den aktiveres.")
    String ikrafttraeden_hint();

    @Message("Gem")
    String gem();

    @Message("Kopiér fra en anden kommune")
    String kopier();

    @Message("Kopiér til kladden")
    String kopier_knap();

    @Message("Alle kladdens linjer erstattes. Noter følger ikke med.")
    String kopier_hint();

    @Message("Hent linjer fra en fil")
    String importer();

    @Message("En CSV- eller JSON-fil, som er gemt herfra. Alle kladdens linjer erstattes.")
    String importer_hint();

    @Message("Fil")
    String fil();

    @Message("Hent ind i kladden")
    String importer_knap();

    @Message("Kommune")
    String kommune();

    @Message("Ny linje")
    String ny_linje();

    @Message("Linjen {kle}")
    String linje_titel(String kle);

    @Message("Alle")
    String vis_alle();

    @Message("Kun de valgte")
    String vis_kun();

    @Message("Alle undtagen de valgte")
    String vis_undtagen();

    @Message("Hvilke fagsystemer vises?")
    String fagsystem_valg();

    @Message("Fortryd")
    String fortryd();

    @Message("Hent til regneark (CSV)")
    String hent_csv();

    @Message("Hent som JSON")
    String hent_json();

    @Message("Version {version} er nu i kraft.")
    String sket_aktiveret(int version);

    @Message("Version {version} er planlagt.")
    String sket_planlagt(int version);

    @Message("Kommunen viser nu det samme som i den tidligere version. Det er version {version}.")
    String sket_tilbagerullet(int version);

    @Message("Den planlagte version er annulleret.")
    String sket_annulleret();

    @Message("Kladden er kasseret.")
    String sket_kasseret();

    @Message("Se, hvad en borger ser")
    String verificer();

    @Message("Det lykkedes ikke")
    String problem();
}
