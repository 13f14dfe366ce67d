package dk.borgerblikket.lookup;

import dk.borgerblikket.web.Fejlkode;

/** The errors that only this service answers with. */
public enum Opslagsfejl implements Fejlkode {
    /** The file is not well-formed XML, is cut off, or holds a DTD. */
    UGYLDIG_XML(400, "Filen er ikke en XML-fil, der kan læses. Intet er importeret."),
    /** The file is well formed, but is not the KLE file that was asked for, or something in it breaks KLE's structure. */
    UGYLDIG_KLE_FIL(422, "Filen følger ikke KLE's opbygning. Intet er importeret."),
    /** A file of objects is not well formed, or holds something that is no object of a classification. */
    OBJEKTFIL_AFBRUDT(
            422,
            "Filen kan ikke læses til ende. De objekter, der stod før fejlen, er registreret. Ret filen, og send den igen."),
    /** A line of the CSV file cannot be read. */
    UGYLDIG_CSV(400, "CSV-filen kan ikke læses. Intet er importeret."),
    /** Neither the file nor the parameter says which release it is. */
    UDGIVELSESDATO_MANGLER(400, "Udgivelsesdatoen mangler. Angiv den med udgivelsesdato=ÅÅÅÅ-MM-DD."),
    /** The file and the parameter disagree. */
    UDGIVELSESDATO_UENS(422, "Filens udgivelsesdato er en anden end den angivne. Intet er importeret."),
    /** A time parameter is neither a date nor a time with offset. */
    UGYLDIGT_TIDSPUNKT(400, "Tidspunktet skal skrives ÅÅÅÅ-MM-DD eller ÅÅÅÅ-MM-DDTtt:mm:ssZ."),
    /** A registration breaks a rule of its kind. */
    REGISTRERING_AFVIST(422, "Registreringen bryder en regel. Intet er ændret."),
    /** A date parameter is not {@code YYYY-MM-DD}. */
    UGYLDIG_DATO(400, "Datoen skal skrives ÅÅÅÅ-MM-DD."),
    /** No class had that number or UUID in any imported release. */
    UKENDT_KLASSE(404, "Klassen findes ikke i de importerede udgaver af KLE."),
    /** No such release has been imported. */
    UKENDT_UDGAVE(404, "Udgaven er ikke importeret."),
    /** The pattern is not one that KLE look-ups know. */
    UGYLDIGT_MOENSTER(400, "Mønstret skal være *, NN.*, NN.NN.* eller NN.NN.NN."),
    /** The pattern has something else than one {@code *} at the end. */
    UGYLDIGT_NOEGLEMOENSTER(
            400, "Mønstret skal være *, et KLE-nummer, eller begyndelsen af et nummer med * til sidst."),
    /** The text is no number of KLE. */
    UGYLDIGT_NUMMER(400, "Et nummer skal skrives NN, NN.NN, NN.NN.NN, X eller XNN."),
    /** {@code efter} is not what an earlier page gave. */
    UGYLDIG_SIDE(400, "Siden findes ikke. Brug værdien naeste fra den forrige side."),
    /** A look-up must name exactly one criterion. */
    UKLART_OPSLAG(400, "Angiv netop én af opslagets søgeparametre."),
    /** More ids in one look-up than allowed. */
    FOR_MANGE_ID(400, "Der må højst være 200 id'er i ét opslag."),
    /** A search in the past would have to go through more histories than allowed. */
    FOR_BRED_SOEGNING(
            400,
            "Søgningen bagud i registreringstid omfatter for mange objekter. Angiv, hvem der ejer dem, eller deres UUID."),
    /** An id is no UUID. */
    UGYLDIGT_UUID(400, "Et id er ikke et UUID."),
    /** A tree, or the units of an authority, are more than one answer holds. */
    FOR_STORT_TRAE(400, "Der er for mange enheder til ét svar. Angiv en mindre dybde, eller en enhed længere nede."),
    /** A CVR number is not eight digits. */
    UGYLDIGT_CVR(400, "Et CVR-nummer har otte cifre."),
    /** A relation to search by is not name and UUID. */
    UGYLDIG_RELATION(400, "En relation skal skrives som sit navn, kolon og et UUID, fx Funktionstype:<uuid>."),
    /** The system's agreement does not give what the operation takes. */
    INGEN_RETTIGHED(403, "Du har ikke den rettighed, som denne handling kræver."),
    /** An answer with names or CPR numbers that cannot be remembered is not given. */
    OPSLAG_KAN_IKKE_LOGGES(
            503, "Opslaget kan ikke noteres lige nu, og personoplysninger vises derfor ikke. Prøv igen om lidt."),
    /** A search over SOAP asks for what cannot be searched by, or for a period or page that is none. */
    UGYLDIG_SOEGNING(400, "Søgningen kan ikke udføres."),
    /** A query would be answered with more objects than one answer may hold. */
    FOR_STORT_SVAR(400, "Svaret ville omfatte for mange objekter. Spørg om færre ad gangen, eller i færre lag."),
    /** A part of a list is asked for in two directions, or in a size that is not allowed. */
    UGYLDIG_LISTE(400, "Brug enten first og after eller last og before, og bed om 1 til 500 ad gangen."),
    /** A query took longer than it may. */
    TOG_FOR_LANG_TID(408, "Forespørgslen tog for lang tid. Spørg om mindre ad gangen."),
    /** A local number is or was one of KLE's. */
    NUMMER_ER_KLES(409, "Nummeret er eller har været et af KLE's numre. Vælg et andet."),
    /** The municipality has the number under another UUID. */
    NUMMER_OPTAGET(409, "Kommunen har nummeret i forvejen under et andet UUID."),
    /** A number cannot be a municipality's own as it is. */
    UGYLDIG_LOKALKLASSE(422, "Nummeret kan ikke registreres som lokalt."),
    /** The code is not the one of the preview. */
    FORKERT_BEKRAEFTELSE(
            409, "Bekræftelsen passer ikke til forhåndsvisningen. Læs den, og send dens kode; intet er ændret."),
    /** A preview is too old, or its file was never received in full. */
    IMPORT_KAN_IKKE_BRUGES(409, "Forhåndsvisningen er udløbet eller ufuldstændig. Send filen igen; intet er ændret."),
    /** Somebody has registered something since the preview. */
    ORGANISATION_AENDRET(409, "Organisationen er ændret, siden filen blev læst. Send filen igen; intet er ændret."),
    /** So much would close that it may be a mistake. */
    FOR_MEGET_LUKKES(
            422,
            "Importen lukker så meget, at det kan være en fejl. Se forhåndsvisningen, og send tilladLukning med netop det"
                    + " antal, der lukkes; intet er ændret."),
    /** What could not be read may be what would close. */
    ULAESELIGE_LINJER(
            422,
            "Filen har linjer, der ikke kan læses, og noget ville blive lukket. Ret filen, og send den igen; intet er"
                    + " ændret."),
    /** A line of a file is longer than any object. */
    FOR_LANG_LINJE(400, "Filen har en linje på over 1 MB."),
    /** Somebody else changed the object at the same moment. */
    SAMTIDIG_AENDRING(409, "Objektet blev ændret af en anden på samme tid. Hent det igen, og prøv igen.");

    private final int status;
    private final String titel;

    Opslagsfejl(int status, String titel) {
        this.status = status;
        this.titel = titel;
    }

    @Override
    public String kode() {
        return name();
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String titel() {
        return titel;
    }
}
