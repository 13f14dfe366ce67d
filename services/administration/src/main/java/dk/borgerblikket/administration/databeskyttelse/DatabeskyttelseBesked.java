package dk.borgerblikket.administration.databeskyttelse;

import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.visibility.konfiguration.Databeskyttelse;
import dk.borgerblikket.web.FaellesFejl;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to tell whom citizens turn to. */
@Schema(name = "DatabeskyttelseBesked")
public record DatabeskyttelseBesked(
        @Schema(
                required = true,
                maxLength = Feltkontrol.MAKS_NAVN,
                examples = "Databeskyttelsesrådgiveren",
                description = "Funktionens navn, ikke en persons")
        @Nullable
        String funktion,

        @Schema(format = "email", description = "Mindst en af email, telefon, sikkerPost og adresse skal udfyldes")
        @Nullable
        String email,

        @Nullable String telefon,

        @Schema(format = "uri", description = "Adressen (https) på en formular til sikker post") @Nullable
        String sikkerPost,

        @Nullable String adresse,

        @Schema(format = "uri", description = "Adressen (https) på teksten om behandling af personoplysninger")
        @Nullable
        String privatlivspolitik,

        @Schema(format = "date", description = "Første dag. Udeladt: i dag") @Nullable
        String gyldigFra,

        @Schema(format = "date", description = "Sidste dag. Udeladt: indtil videre") @Nullable
        String gyldigTil) {

    private static final int MAKS_ADRESSE = 500;

    /** Good enough to catch a slip of the pen; only a mail can tell whether it arrives. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]{2,}");

    private static final Pattern TELEFON = Pattern.compile("\\+?[0-9][0-9 ]{6,18}[0-9]");

    /** The message, found to be well-formed. */
    record Laest(
            Databeskyttelse oplysninger,
            LocalDate gyldigFra,
            @Nullable LocalDate gyldigTil) {}

    /**
     * @param idag the Danish day, on which a block without a first day begins
     * @throws dk.borgerblikket.web.Fejl 400 with everything that is wrong
     */
    Laest laes(LocalDate idag) {
        var felter = new Feltkontrol();
        var navn = felter.navn("funktion", funktion);
        var post = udfyldt(email).flatMap(v -> moenster(felter, "email", v, EMAIL, "Skriv en e-mailadresse"));
        var nummer = udfyldt(telefon)
                .flatMap(v -> moenster(felter, "telefon", v, TELEFON, "Skriv et telefonnummer med cifre og mellemrum"));
        var sikker = udfyldt(sikkerPost).flatMap(v -> adresse(felter, "sikkerPost", v));
        var postadresse = udfyldt(adresse).flatMap(v -> felter.navn("adresse", v));
        var politik = udfyldt(privatlivspolitik).flatMap(v -> adresse(felter, "privatlivspolitik", v));
        var fra = udfyldt(gyldigFra).map(v -> felter.dato("gyldigFra", v)).orElse(Optional.of(idag));
        var til = udfyldt(gyldigTil).flatMap(v -> felter.dato("gyldigTil", v));
        if (udfyldt(email)
                .or(() -> udfyldt(telefon))
                .or(() -> udfyldt(sikkerPost))
                .or(() -> udfyldt(adresse))
                .isEmpty()) {
            felter.fejl("email", "Mindst en af e-mail, telefon, sikker post og adresse skal udfyldes");
        }
        if (fra.isPresent() && til.filter(t -> t.isBefore(fra.get())).isPresent()) {
            felter.fejl("gyldigTil", "Sidste dag kan ikke ligge før første dag");
        }
        felter.afvisVedFejl(FaellesFejl.UGYLDIG_VAERDI);
        return new Laest(
                new Databeskyttelse(
                        navn.orElseThrow(),
                        post.orElse(null),
                        nummer.orElse(null),
                        sikker.orElse(null),
                        postadresse.orElse(null),
                        politik.orElse(null)),
                fra.orElseThrow(),
                til.orElse(null));
    }

    /** A page sends what is left empty as an empty text. */
    private static Optional<String> udfyldt(@Nullable String vaerdi) {
        return Optional.ofNullable(vaerdi).map(String::strip).filter(v -> !v.isEmpty());
    }

    private static Optional<String> moenster(
            Feltkontrol felter, String sti, String vaerdi, Pattern moenster, String besked) {
        if (vaerdi.length() > Feltkontrol.MAKS_NAVN || !moenster.matcher(vaerdi).matches()) {
            felter.fejl(sti, besked);
            return Optional.empty();
        }
        return felter.navn(sti, vaerdi);
    }

    /** An address that is safe to make a link of: nothing but https, and no name or password in it. */
    private static Optional<String> adresse(Feltkontrol felter, String sti, String vaerdi) {
        try {
            var uri = new URI(vaerdi);
            if (vaerdi.length() <= MAKS_ADRESSE
                    && "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null) {
                return Optional.of(vaerdi);
            }
        } catch (URISyntaxException ulaeselig) {
            // Told below like every other address that is none.
        }
        felter.fejl(sti, "Skriv en hel adresse, der begynder med https://");
        return Optional.empty();
    }
}
