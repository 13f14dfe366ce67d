package dk.borgerblikket.caseindex.forloeb;

/** Mistakes that the model can be told to make, so that the comparison can be seen to find them. */
enum Fejl {
    GLEMMER_AFSENDERTID,
    SMIDER_GAMLE_VAEK,
    FOERSTE_VINDER,
    LISTE_ERSTATTER,
    GLEMMER_AFSLUTNING,
    TIL_ER_MED,
    GLEMMER_INDEKS,
    TAELLER_GENTAGELSER,
    ENHVER_SKRIVER,
    IMPORT_ERSTATTER,
    OPDATER_OPRETTER,
    AFVIST_VIRKER,
    OBLIGATORISK_KAN_AFSLUTTES,
    FJERN_HUSKER,
    FJERN_ALLES,
    DOKUMENTER_BLIVER,
    DOKUMENTER_FALDER_ALTID,
    DOKUMENTER_FOELGER_SOM_DE_VAR
}
