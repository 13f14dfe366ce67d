package dk.borgerblikket.administration.verifikation;

import dk.borgerblikket.administration.kommune.Kommune;
import dk.borgerblikket.overview.Overbliksvisning;
import dk.borgerblikket.overview.VerifikationSvar.ForbeholdSvar;
import dk.borgerblikket.overview.VerifikationSvar.SkjultSvar;
import dk.borgerblikket.visibility.konfiguration.Formaal;
import java.util.List;
import java.util.Optional;

/**
 * Everything on the page.
 *
 * @param formular what stands in the form
 * @param formaal the purposes to choose from
 * @param kommuner the authorities to choose the municipality of residence from
 * @param fejl what is wrong with the form
 * @param afvist what the gateway says against it, in Danish
 * @param bekraeft whether it is to be confirmed that a protected person is meant
 * @param resultat what came of it
 */
record Verifikationsside(
        Formular formular,
        List<Formaal> formaal,
        List<Kommune> kommuner,
        Optional<Formular.Fejltekst> fejl,
        Optional<String> afvist,
        boolean bekraeft,
        Optional<Resultat> resultat) {

    /**
     * The answer, laid out.
     *
     * @param visning the overview as the citizen sees it
     * @param cpr the number, masked when the person is protected
     */
    record Resultat(
            Overbliksvisning visning,
            List<Skjult> skjulte,
            List<ForbeholdSvar> forbehold,
            boolean beskyttet,
            String cpr,
            boolean tidligere) {}

    /**
     * Something hidden, with names instead of numbers.
     *
     * @param myndighed name of the owner; empty when it is not certain
     * @param systemer names of the source systems; a system without a name by its UUID
     */
    record Skjult(SkjultSvar svar, String myndighed, String systemer) {}

    /** The purpose that is chosen; to begin with, that what is shown is checked. */
    public String valgtFormaal() {
        return formular.formaal().isEmpty() ? "VERIFIKATION" : formular.formaal();
    }

    /** Status of the page itself: a form that has to be corrected is none that was carried out. */
    int status() {
        return fejl.isPresent() || afvist.isPresent() || bekraeft ? 422 : 200;
    }
}
