package dk.borgerblikket.administration.databeskyttelse;

import dk.borgerblikket.administration.formular.Formularfejl;
import dk.borgerblikket.administration.formular.Kommunevalg.Valg;
import dk.borgerblikket.visibility.konfiguration.Databeskyttelse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the data protection block shows.
 *
 * @param versioner every version, newest first
 * @param nu what citizens see today; empty when nothing
 * @param maaAendre whether the employee changes it
 * @param udfyldt the form
 * @param gemt whether it was just saved
 */
public record Databeskyttelsesside(
        Valg valg,
        List<Databeskyttelsesversion> versioner,
        Optional<Databeskyttelsesversion> nu,
        boolean maaAendre,
        DatabeskyttelseBesked udfyldt,
        Formularfejl fejl,
        boolean gemt) {

    /** The newest version, to be changed from today on. */
    static DatabeskyttelseBesked udgangspunkt(List<Databeskyttelsesversion> versioner, LocalDate idag) {
        var nyeste = versioner.isEmpty() ? null : versioner.getFirst().oplysninger();
        return new DatabeskyttelseBesked(
                felt(nyeste == null ? "Databeskyttelsesrådgiveren" : nyeste.funktion()),
                felt(nyeste, Databeskyttelse::email),
                felt(nyeste, Databeskyttelse::telefon),
                felt(nyeste, Databeskyttelse::sikkerPost),
                felt(nyeste, Databeskyttelse::adresse),
                felt(nyeste, Databeskyttelse::privatlivspolitik),
                idag.toString(),
                "");
    }

    private static String felt(
            @Nullable Databeskyttelse oplysninger, Function<Databeskyttelse, @Nullable String> felt) {
        return felt(oplysninger == null ? null : felt.apply(oplysninger));
    }

    private static String felt(@Nullable String vaerdi) {
        return Objects.requireNonNullElse(vaerdi, "");
    }

    /** One field of the form. */
    public record Felt(
            String navn,
            String vaerdi,
            String type,
            @Nullable String fejl) {}

    private Felt felt(String navn, @Nullable String vaerdi, String type) {
        return new Felt(navn, felt(vaerdi), type, fejl.paa(navn));
    }

    public Felt funktion() {
        return felt("funktion", udfyldt.funktion(), "text");
    }

    public Felt email() {
        return felt("email", udfyldt.email(), "email");
    }

    public Felt telefon() {
        return felt("telefon", udfyldt.telefon(), "tel");
    }

    public Felt sikkerPost() {
        return felt("sikkerPost", udfyldt.sikkerPost(), "url");
    }

    public Felt adresse() {
        return felt("adresse", udfyldt.adresse(), "text");
    }

    public Felt privatlivspolitik() {
        return felt("privatlivspolitik", udfyldt.privatlivspolitik(), "url");
    }

    public Felt gyldigFra() {
        return felt("gyldigFra", udfyldt.gyldigFra(), "date");
    }

    public Felt gyldigTil() {
        return felt("gyldigTil", udfyldt.gyldigTil(), "date");
    }
}
