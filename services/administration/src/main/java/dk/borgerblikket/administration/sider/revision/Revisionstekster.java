package dk.borgerblikket.administration.sider.revision;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of the audit. English in {@code messages/revision_en.properties}. */
@MessageBundle(value = "revision", locale = "da")
interface Revisionstekster {

    @Message("Revision: ændringer")
    String aendringer_titel();

    @Message("Revision: opslag i borgernes oplysninger")
    String opslag_titel();

    @Message("Se opslag i borgernes oplysninger")
    String til_opslag();

    @Message("Se ændringer")
    String til_aendringer();

    @Message("Hvad")
    String hvad();

    @Message("Hvilken")
    String hvilken();

    @Message("Hvem")
    String hvem();

    @Message("Hvem, som CVR/id")
    String hvem_cvr_id();

    @Message("Medarbejderens id")
    String medarbejder_id();

    @Message("Formål")
    String formaal();

    @Message("Gennem")
    String gennem();

    @Message("Handling")
    String handling();

    @Message("Udfald")
    String udfald();

    @Message("Objekter")
    String objekter();

    @Message("Fra og med")
    String fra();

    @Message("Til og med")
    String til();

    @Message("Tidspunkt")
    String tid();

    @Message("Alt")
    String alt();

    @Message("Vis")
    String vis();

    @Message("Ældre")
    String aeldre();

    @Message("Intet fundet.")
    String intet();
}
