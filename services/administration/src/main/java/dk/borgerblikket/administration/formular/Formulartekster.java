package dk.borgerblikket.administration.formular;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts that several pages share. English in {@code messages/formular_en.properties}. */
@MessageBundle(value = "formular", locale = "da")
public interface Formulartekster {

    @Message("Kommune")
    String kommune();

    @Message("Vælg kommune")
    String vaelg_kommune();

    @Message("Skift kommune")
    String skift_kommune();

    @Message("Ret fejlene, og send igen")
    String ret_fejl();

    @Message("Fejl:")
    String fejl();

    @Message("(frivilligt)")
    String frivilligt();
}
