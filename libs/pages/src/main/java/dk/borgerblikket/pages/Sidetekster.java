package dk.borgerblikket.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the layout and of the pages that both sets have. English in {@code messages/layout_en.properties}. */
@MessageBundle(value = "layout", locale = "da")
interface Sidetekster {

    @Message("Gå til hovedindhold")
    String spring();

    @Message("Mit Overblik")
    String titel_borger();

    @Message("Borgerblikket – administration")
    String titel_medarbejder();

    @Message("Hovedmenu")
    String menu();

    @Message("Log ud")
    String log_ud();

    @Message("Logget på for CVR {cvr}")
    String logget_paa_for(String cvr);

    @Message("Du er logget på")
    String logget_paa();

    @Message("Referenceside til afprøvning. Kun testpersoner.")
    String fod();

    @Message("Du har ikke adgang")
    String fejl_adgang();

    @Message("Siden findes ikke")
    String fejl_findes_ikke();

    @Message("Der skete en fejl")
    String fejl_andet();

    @Message("Formularen blev ikke modtaget")
    String fejl_fremmed();

    @Message("Den kom ikke fra en af vores egne sider. Åbn siden igen, og udfyld den på ny.")
    String fejl_fremmed_forklaring();

    @Message("Adressen kan være skrevet forkert, eller det, siden viste, er væk.")
    String fejl_findes_ikke_forklaring();

    @Message("Oplys dette nummer, hvis du henvender dig om fejlen: {nummer}")
    String fejl_nummer(String nummer);

    @Message("Gå til forsiden")
    String til_forsiden();

    @Message("Log på")
    String log_paa();

    @Message("Du er logget ud")
    String logget_ud();

    @Message("Luk browseren, hvis andre bruger den samme computer.")
    String logget_ud_forklaring();

    @Message("Du blev ikke logget på")
    String afbrudt();

    @Message("Login blev afbrudt eller afvist. Du kan prøve igen.")
    String afbrudt_forklaring();

    @Message("Prøv igen")
    String proev_igen();
}
