package dk.borgerblikket.administration.noedstop;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of emergency stops. English in {@code messages/noedstop_en.properties}. */
@MessageBundle(value = "noedstop", locale = "da")
interface Noedstoptekster {

    @Message("Nødstop")
    String titel();

    @Message("Nødstop i {navn}")
    String titel_i(String navn);

    @Message("Nødstop i alle kommuner")
    String titel_overalt();

    @Message(
            "Et nødstop skjuler oplysninger for borgerne inden for 5 sekunder. Det sletter ingenting, og konfigurationen er uændret.")
    String indledning();

    @Message("Det, der er stoppet nu")
    String i_kraft();

    @Message("Intet er stoppet.")
    String intet();

    @Message("Sæt et nødstop")
    String saet_overskrift();

    @Message("Hvad skal skjules?")
    String hvad();

    @Message("Et KLE-nummer eller en gruppe")
    String et_kle();

    @Message("Alt fra et fagsystem")
    String et_fagsystem();

    @Message("Alt i {navn}")
    String alt(String navn);

    @Message("KLE-nummer")
    String kle();

    @Message("For eksempel 32.24.04 eller 32.24.*")
    String kle_hjaelp();

    @Message("Fagsystem")
    String fagsystem();

    @Message("Vælg fagsystem")
    String vaelg_fagsystem();

    @Message("Begrundelse")
    String begrundelse();

    @Message("Skriv ikke CPR-numre. Begrundelsen gemmes i loggen.")
    String begrundelse_hjaelp();

    @Message("Stop visningen")
    String saet();

    @Message("Vis igen")
    String ophaev();

    @Message("Ophæv nødstoppet: {hvad}")
    String ophaev_overskrift(String hvad);

    @Message("Hvorfor kan det vises igen?")
    String ophaev_begrundelse();

    @Message("Sat {tid} af {hvem}")
    String sat(String tid, String hvem);

    @Message("Ophævet {tid} af {hvem}")
    String ophaevet(String tid, String hvem);

    @Message("Gælder i alle kommuner")
    String overalt();

    @Message("Sat af den nationale myndighed, som alene kan ophæve det")
    String nationalt();

    @Message("Tidligere nødstop")
    String tidligere();

    @Message("Alt")
    String hvad_alt();

    @Message("KLE {kle}")
    String hvad_kle(String kle);

    @Message("fagsystemet {navn}")
    String hvad_fagsystem(String navn);

    @Message("Visningen er stoppet.")
    String er_sat();

    @Message("Nødstoppet er ophævet.")
    String er_ophaevet();

    @Message("Det, der var stoppet i forvejen, er stadig stoppet.")
    String var_sat();
}
