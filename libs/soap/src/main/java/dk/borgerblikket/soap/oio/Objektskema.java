package dk.borgerblikket.soap.oio;

import dk.borgerblikket.soap.kontrakt.Element;
import dk.borgerblikket.soap.kontrakt.Led;
import dk.borgerblikket.soap.kontrakt.Sammensat;
import dk.borgerblikket.soap.kontrakt.Skema;
import java.util.stream.Stream;

/**
 * What every kind of object has around its three lists. The types have the same names in each schema.
 *
 * @param attributListe attributes
 * @param tilstandListe states
 * @param relationListe relations
 */
public record Objektskema(Skema skema, Sammensat attributListe, Sammensat tilstandListe, Sammensat relationListe) {

    /**
     * The object with its history.
     *
     * @param navn name of the type
     * @param efter what follows the history
     */
    public Sammensat type(String navn, Element... efter) {
        var historik = skema.mindstEn("Registrering", registrering());
        return skema.type(
                navn,
                Sagdokskema.OBJEKT,
                Stream.concat(Stream.of(historik), Stream.of(efter)).toArray(Led[]::new));
    }

    /** Changes to the object; a list that is missing is unchanged. */
    public Sammensat retInput() {
        return skema.type(
                "RetInputType",
                Sagdokskema.RET_INPUT,
                skema.maaske("AttributListe", attributListe),
                skema.maaske("TilstandListe", tilstandListe),
                skema.maaske("RelationListe", relationListe));
    }

    /** The object as it is found. */
    public Sammensat oejebliksbillede() {
        return skema.type(
                "FiltreretOejebliksbilledeType",
                skema.en("ObjektType", Sagdokskema.OBJEKT),
                skema.flere("Registrering", registrering()));
    }

    /** Search by example, where these are the lists: those of the object, with intervals besides. */
    public Sammensat soegInput() {
        return tre("SoegInputType", Generelskema.SOEG_INPUT);
    }

    private Sammensat registrering() {
        return tre("RegistreringType", Generelskema.REGISTRERING);
    }

    private Sammensat tre(String navn, Sammensat basis) {
        return skema.type(
                navn,
                basis,
                skema.en("AttributListe", attributListe),
                skema.en("TilstandListe", tilstandListe),
                skema.en("RelationListe", relationListe));
    }
}
