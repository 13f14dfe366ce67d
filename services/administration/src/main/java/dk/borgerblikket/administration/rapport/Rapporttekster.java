package dk.borgerblikket.administration.rapport;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the report's pages. English in {@code messages/rapport_en.properties}. */
@MessageBundle(value = "rapport", locale = "da")
interface Rapporttekster {

    @Message("Kald på borgerblikket")
    String titel();

    @Message("Hvor mange gange borgere har hentet deres overblik, og hvor ofte der var noget at vise.")
    String indledning();

    @Message("Første måned")
    String fra();

    @Message("Sidste måned")
    String til();

    @Message("År og måned, for eksempel 2026-11")
    String maaned_hjaelp();

    @Message("Vis")
    String vis();

    @Message("Rapporten kan ikke vises: {grund}")
    String afvist(String grund);

    @Message("Rapporten kan ikke hentes lige nu. Prøv igen om lidt.")
    String utilgaengelig();

    @Message("Kald pr. måned")
    String diagram_kald();

    @Message("Andel af kald med data, i procent")
    String diagram_andel();

    @Message("Tallene står i tabellen.")
    String diagram_beskrivelse();

    @Message("Tabel")
    String tabel();

    @Message("Måned")
    String maaned();

    @Message("Samlet antal kald")
    String samlet();

    @Message("Antal kald med data*")
    String kolonne_med_data();

    @Message("Antal kald uden data**")
    String kolonne_uden_data();

    @Message("Med data")
    String med_data();

    @Message("Uden data")
    String uden_data();

    @Message("Kald med sager")
    String med_sager();

    @Message("Kald med ydelser")
    String med_ydelser();

    @Message("Kald med teknisk fejl***")
    String teknisk_fejl();

    @Message("under 5")
    String lille();

    @Message(
            "* Borgeren fik vist mindst én sag eller ydelse, som kommunen har åbnet for, og som ligger efter skæringsdatoen.")
    String fodnote_med_data();

    @Message(
            "** Kommunen havde ingen sager eller ydelser at vise borgeren, som den har åbnet for, og som ligger efter skæringsdatoen.")
    String fodnote_uden_data();

    @Message(
            "*** En kilde svigtede. De er ikke en del af det samlede antal, medmindre borgeren fik vist data fra en anden kilde.")
    String fodnote_teknisk_fejl();

    @Message(
            "Tallene viser ikke, hvor mange borgere det er, men hvor mange gange borgere har hentet deres overblik. \"Under 5\" står, hvor et tal eller dets modstykke er så lille, at det kunne pege på enkelte borgere.")
    String fodnote_borgere();

    @Message("Gem som fil")
    String gem();

    @Message("Sendte rapporter")
    String arkiv();

    @Message("Der er ikke sendt nogen rapport endnu. Rapporten for en måned sendes i begyndelsen af den næste.")
    String arkiv_tomt();

    @Message("Version {version}, dannet {dato}")
    String version(int version, String dato);

    @Message("Rettet: {aarsag}")
    String rettet(String aarsag);

    @Message("Modtagere")
    String modtagere();

    @Message("E-mailadresser, én pr. linje. Brug helst en fælles postkasse.")
    String modtagere_hjaelp();

    @Message("Gem modtagere")
    String gem_modtagere();

    @Message("Modtagerne er gemt.")
    String gemt();

    @Message("Modtagerne er ikke gemt: {grund}")
    String ikke_gemt(String grund);
}
