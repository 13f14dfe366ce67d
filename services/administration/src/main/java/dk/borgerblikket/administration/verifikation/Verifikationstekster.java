package dk.borgerblikket.administration.verifikation;

import dk.borgerblikket.overview.VerifikationSvar.Art;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page. English in {@code messages/verifikation_en.properties}. */
@MessageBundle(value = "verifikation", locale = "da")
interface Verifikationstekster {

    @Message("Verifikation")
    String titel();

    @Message("Se, hvad en borger får vist på borger.dk, og hvorfor resten er skjult. Hvert opslag skrives ned, og"
            + " borgeren kan se det.")
    String indledning();

    @Message("CPR-nummer")
    String cpr();

    @Message("Ti cifre, med eller uden bindestreg")
    String cpr_hjaelp();

    @Message("Formål")
    String formaal();

    @Message("Hvorfor du slår op")
    String formaal_hjaelp();

    @Message("Som det blev vist på et tidligere tidspunkt (valgfrit)")
    String tid();

    @Message("Dansk tid. Lad feltet være tomt for nu.")
    String tid_hjaelp();

    @Message("Bopælskommune (valgfrit)")
    String bopaelskommune();

    @Message("Ikke oplyst")
    String ikke_oplyst();

    @Message("Slå op")
    String slaa_op();

    @Message("Opslaget kan ikke udføres")
    String fejl();

    @Message("Skriv CPR-nummeret med ti cifre.")
    String fejl_cpr();

    @Message("Skriv tidspunktet som dag og klokkeslæt, eller lad feltet være tomt.")
    String fejl_tid();

    @Message("Personen har navne- og adressebeskyttelse")
    String beskyttet_titel();

    @Message("Bekræft, at du slår op med vilje. Tekst, som er skrevet i fagsystemerne, bliver ikke vist.")
    String beskyttet_bekraeft();

    @Message("Jeg slår op med vilje")
    String beskyttet_valg();

    @Message("Tekst, som er skrevet i fagsystemerne, er erstattet af •••.")
    String beskyttet_vist();

    @Message("Som borgeren ser det")
    String vist();

    @Message("CPR-nummer {cpr}")
    String vist_cpr(String cpr);

    @Message("Forbehold")
    String forbehold();

    @Message("Skjult for borgeren")
    String skjult();

    @Message("Intet er skjult.")
    String intet_skjult();

    @Message("{#when art}{#is SAG}Sag{#is DOKUMENT}Dokument{#is YDELSE}Ydelse{#is UDBETALING}Udbetaling{/when}")
    String art(Art art);

    @Message("uden KLE-nummer")
    String uden_kle();

    @Message("Myndighed")
    String myndighed();

    @Message("Fagsystem")
    String fagsystem();

    @Message("Reference")
    String reference();

    @Message("Del")
    String del();

    @Message("På sagen")
    String paa_sagen();

    @Message("Hele vurderingen")
    String spor();

    @Message("bestået")
    String bestaaet();

    @Message("ikke bestået")
    String ikke_bestaaet();
}
