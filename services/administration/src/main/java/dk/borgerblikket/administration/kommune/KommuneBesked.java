package dk.borgerblikket.administration.kommune;

import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.web.FaellesFejl;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to create an authority or change it. */
@Schema(name = "KommuneBesked")
record KommuneBesked(
        @Schema(required = true, maxLength = Feltkontrol.MAKS_NAVN) @Nullable
        String navn,

        @Schema(pattern = "[0-9]{3,4}") @Nullable String kommunekode,

        @Schema(
                required = true,
                enumeration = {"IKKE_TILMELDT", "FORVENTET", "TILMELDT", "TILSLUTTET"})
        @Nullable
        String tilslutning,

        @Schema(
                format = "date",
                description = "Udelades den for TILSLUTTET, er det den dag, kommunen bliver tilsluttet")
        @Nullable
        String tilsluttetDato) {

    private static final Pattern KOMMUNEKODE = Pattern.compile("[0-9]{3,4}");

    /**
     * The authority that the message describes.
     *
     * @param foer how it was; null when it is new
     * @throws dk.borgerblikket.web.Fejl 400 with everything that is wrong
     */
    Kommune laes(Cvr cvr, @Nullable Kommune foer, Instant nu) {
        var felter = new Feltkontrol();
        var nytNavn = felter.navn("navn", navn);
        var status = felter.kraevet("tilslutning", tilslutning)
                .flatMap(t -> felter.valg("tilslutning", t, Tilslutning.class));
        var dato = felter.dato("tilsluttetDato", tilsluttetDato);
        if (kommunekode != null && !KOMMUNEKODE.matcher(kommunekode).matches()) {
            felter.fejl("kommunekode", "Kommunekoden skal være tre eller fire cifre");
        }
        var idag = Dato.dag(nu);
        if (status.filter(s -> s == Tilslutning.TILSLUTTET).isPresent()
                && dato.filter(d -> d.isAfter(idag)).isPresent()) {
            felter.fejl("tilsluttetDato", "En tilsluttet kommune kan ikke have en dato i fremtiden");
        }
        if (status.filter(s -> s == Tilslutning.IKKE_TILMELDT).isPresent() && dato.isPresent()) {
            felter.fejl("tilsluttetDato", "En kommune, der ikke er tilmeldt, har ingen dato");
        }
        felter.afvisVedFejl(FaellesFejl.UGYLDIG_VAERDI);
        var tilslutningen = status.orElseThrow();
        return new Kommune(
                cvr,
                nytNavn.orElseThrow(),
                kommunekode,
                tilslutningen,
                tilslutningen == Tilslutning.TILSLUTTET ? tilsluttet(dato, foer, idag) : dato.orElse(null));
    }

    private static LocalDate tilsluttet(Optional<LocalDate> dato, @Nullable Kommune foer, LocalDate idag) {
        var hidtil = foer == null || foer.tilslutning() != Tilslutning.TILSLUTTET
                ? Optional.<LocalDate>empty()
                : Optional.ofNullable(foer.tilsluttetDato());
        return dato.or(() -> hidtil).orElse(idag);
    }
}
