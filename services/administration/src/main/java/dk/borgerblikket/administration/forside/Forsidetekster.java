package dk.borgerblikket.administration.forside;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the first page. English in {@code messages/forside_en.properties}. */
@MessageBundle(value = "forside", locale = "da")
interface Forsidetekster {

    @Message("Hvad vil du?")
    String titel();

    @Message("Her bestemmer kommunen, hvad borgerne ser om deres sager og ydelser på borger.dk.")
    String indledning();

    @Message("Din konto har ingen af de roller, som siderne kræver. Bed kommunens brugeradministrator om dem.")
    String ingen_roller();
}
