package dk.borgerblikket.administration.serviceaftale;

import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.oio.Dataafgraensning;
import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.visibility.konfiguration.Datarettighed;
import dk.borgerblikket.web.FaellesFejl;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to set up a service agreement, or to bring it to another state. */
@Schema(name = "AftaleBesked")
record AftaleBesked(
        @Schema(
                required = true,
                enumeration = {"Oprettet", "Godkendt", "Afvist", "Ophoert"})
        @Nullable
        String status,

        @Schema(required = true, format = "date-time") @Nullable
        String gyldigFra,

        @Schema(format = "date-time", description = "Udelades for en aftale, der gælder indtil videre") @Nullable
        String gyldigTil,

        @Schema(
                description =
                        "Hvad it-systemet må læse ud over sine egne sager. Udelades for ingen ændring; en ny aftale"
                                + " giver da intet")
        @Nullable
        List<@Nullable AfgraensningBesked> laeseadgang,

        @Schema(
                enumeration = {"SE_NAVN", "SE_CPR", "REDIGER_ORGANISATION", "REDIGER_KLASSIFIKATION"},
                description =
                        "Hvad it-systemet må se og skrive i opslag af organisation og klassifikation ud over det, der"
                                + " er åbent for alle med en aftale. Udelades for ingen ændring; en ny aftale giver da intet")
        @Nullable
        List<@Nullable String> rettigheder) {

    private static final int MAKS_AFGRAENSNINGER = 500;

    /** A subject and the highest sensitivity within it, as it is sent. */
    @Schema(name = "AfgraensningBesked")
    record AfgraensningBesked(
            @Schema(required = true, description = "*, NN.*, NN.NN.* eller NN.NN.NN") @Nullable
            String kle,

            @Schema(
                    required = true,
                    enumeration = {
                        "IKKE_FORTROLIGE_DATA",
                        "FORTROLIGE_PERSONOPLYSNINGER",
                        "FOELSOMME_PERSONOPLYSNINGER",
                        "VIP_SAGER"
                    })
            @Nullable
            String maks) {}

    /** The message, found to be well-formed. */
    record Laest(
            Aftalestatus status,
            Instant gyldigFra,
            @Nullable Instant gyldigTil,
            Optional<List<Dataafgraensning>> laeseadgang,
            Optional<Set<Datarettighed>> rettigheder) {}

    /** @throws dk.borgerblikket.web.Fejl 400 with everything that is wrong */
    Laest laes() {
        var felter = new Feltkontrol();
        var ny = felter.kraevet("status", status).flatMap(s -> felter.valg("status", s, Aftalestatus.class));
        var fra = felter.kraevet("gyldigFra", gyldigFra).flatMap(t -> felter.tidspunkt("gyldigFra", t));
        var til = felter.tidspunkt("gyldigTil", gyldigTil);
        if (fra.isPresent() && til.isPresent() && !til.get().isAfter(fra.get())) {
            felter.fejl("gyldigTil", "Aftalen skal slutte efter, at den er begyndt");
        }
        var afgraensninger = Optional.ofNullable(laeseadgang).map(sendte -> laes(sendte, felter));
        var givne = Optional.ofNullable(rettigheder).map(sendte -> laesRettigheder(sendte, felter));
        felter.afvisVedFejl(FaellesFejl.UGYLDIG_VAERDI);
        return new Laest(ny.orElseThrow(), fra.orElseThrow(), til.orElse(null), afgraensninger, givne);
    }

    private static Set<Datarettighed> laesRettigheder(List<@Nullable String> sendte, Feltkontrol felter) {
        var resultat = EnumSet.noneOf(Datarettighed.class);
        for (var i = 0; i < sendte.size(); i++) {
            var sti = "rettigheder[" + i + "]";
            felter.kraevet(sti, sendte.get(i))
                    .flatMap(sendt -> felter.valg(sti, sendt, Datarettighed.class))
                    .ifPresent(resultat::add);
        }
        return resultat;
    }

    private static List<Dataafgraensning> laes(List<@Nullable AfgraensningBesked> sendte, Feltkontrol felter) {
        if (sendte.size() > MAKS_AFGRAENSNINGER) {
            felter.fejl("laeseadgang", "Listen må højst have " + MAKS_AFGRAENSNINGER + " afgrænsninger");
            return List.of();
        }
        var resultat = new LinkedHashSet<Dataafgraensning>();
        for (var i = 0; i < sendte.size(); i++) {
            var sti = "laeseadgang[" + i + "]";
            felter.kraevet(sti, sendte.get(i)).ifPresent(sendt -> {
                var kle = felter.kle(sti + ".kle", sendt.kle());
                var maks = felter.kraevet(sti + ".maks", sendt.maks())
                        .flatMap(m -> felter.valg(sti + ".maks", m, Foelsomhed.class));
                kle.flatMap(k -> maks.map(m -> new Dataafgraensning(k, m))).ifPresent(resultat::add);
            });
        }
        return List.copyOf(resultat);
    }
}
