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
 * @param grundlag what its types are built on
 */
public record Objektskema(
        Skema skema, Sammensat attributListe, Sammensat tilstandListe, Sammensat relationListe, Grundlag grundlag) {

    /**
     * The types that a service builds its own on.
     *
     * @param objekt an object without history
     * @param registrering what a registration tells of itself
     * @param soegInput what a search asks for beside the lists
     */
    public record Grundlag(Sammensat objekt, Sammensat registrering, Sammensat soegInput) {

        /** That of the indexes. */
        public static final Grundlag INDEKS =
                new Grundlag(Sagdokskema.OBJEKT, Generelskema.REGISTRERING, Generelskema.SOEG_INPUT);
    }

    /** An object of an index. */
    public Objektskema(Skema skema, Sammensat attributListe, Sammensat tilstandListe, Sammensat relationListe) {
        this(skema, attributListe, tilstandListe, relationListe, Grundlag.INDEKS);
    }

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
                grundlag.objekt(),
                Stream.concat(Stream.of(historik), Stream.of(efter)).toArray(Led[]::new));
    }

    /** Changes to the object; a list that is missing is unchanged. */
    public Sammensat retInput() {
        return medMuligeLister("RetInputType", Sagdokskema.RET_INPUT);
    }

    /** The object as it is found. */
    public Sammensat oejebliksbillede() {
        return oejebliksbillede(skema.en("ObjektType", Sagdokskema.OBJEKT));
    }

    /** The object as it is found, with what says which one it is. */
    public Sammensat oejebliksbillede(Element... objekt) {
        var registreringer = skema.flere("Registrering", registrering());
        return skema.type(
                "FiltreretOejebliksbilledeType",
                Stream.concat(Stream.of(objekt), Stream.of(registreringer)).toArray(Led[]::new));
    }

    /** Search by example, where these are the lists: those of the object, with intervals besides. */
    public Sammensat soegInput() {
        return medLister("SoegInputType", grundlag.soegInput());
    }

    private Sammensat registrering() {
        return medLister("RegistreringType", grundlag.registrering());
    }

    /** What lies before the three lists, and these. */
    public Sammensat medLister(String navn, Sammensat basis) {
        return skema.type(
                navn,
                basis,
                skema.en("AttributListe", attributListe),
                skema.en("TilstandListe", tilstandListe),
                skema.en("RelationListe", relationListe));
    }

    /** As {@link #medLister}, where any of the three may be missing. */
    public Sammensat medMuligeLister(String navn, Sammensat basis) {
        return skema.type(
                navn,
                basis,
                skema.maaske("AttributListe", attributListe),
                skema.maaske("TilstandListe", tilstandListe),
                skema.maaske("RelationListe", relationListe));
    }
}
