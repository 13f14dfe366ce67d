package dk.borgerblikket.administration.verifikation;

import dk.borgerblikket.administration.Transaktion;
import dk.borgerblikket.administration.fagsystem.Fagsystemer;
import dk.borgerblikket.administration.kommune.Kommune;
import dk.borgerblikket.administration.kommune.Kommuner;
import dk.borgerblikket.administration.nationalt.Regelsaet;
import dk.borgerblikket.administration.verifikation.Verifikationsside.Resultat;
import dk.borgerblikket.administration.verifikation.Verifikationsside.Skjult;
import dk.borgerblikket.overview.Overbliksvisning;
import dk.borgerblikket.overview.Stier;
import dk.borgerblikket.overview.VerifikationSvar;
import dk.borgerblikket.overview.VerifikationSvar.SkjultSvar;
import dk.borgerblikket.visibility.konfiguration.Formaal;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Fills the page: asks the gateway, and puts names on what it answers. */
@Singleton
class Verifikationsopslag {

    /** Stands for a number that is not shown. */
    private static final String MASKERET_CPR = "******-****";

    private final GatewayKlient gateway;
    private final Regelsaet regelsaet;
    private final Kommuner kommuner;
    private final Fagsystemer fagsystemer;

    Verifikationsopslag(
            @RestClient GatewayKlient gateway, Regelsaet regelsaet, Kommuner kommuner, Fagsystemer fagsystemer) {
        this.gateway = gateway;
        this.regelsaet = regelsaet;
        this.kommuner = kommuner;
        this.fagsystemer = fagsystemer;
    }

    /** What there is to choose from. */
    private record Valg(List<Formaal> formaal, List<Kommune> kommuner) {}

    /** The page with an empty form. */
    Uni<Verifikationsside> tom() {
        return valg().map(
                        valg -> side(Formular.TOM, valg, Optional.empty(), Optional.empty(), false, Optional.empty()));
    }

    /** The page with what came of the form. */
    Uni<Verifikationsside> hent(Formular formular, String token) {
        var fejl = formular.fejl();
        if (fejl.isPresent()) {
            return valg().map(valg -> side(formular, valg, fejl, Optional.empty(), false, Optional.empty()));
        }
        return valg().flatMap(valg -> gateway.slaaOp("Bearer " + token, formular.spoergsmaal())
                .onItemOrFailure()
                .transformToUni((svar, fejlet) -> fejlet == null
                        ? resultat(formular, svar, valg.kommuner())
                                .map(r ->
                                        side(formular, valg, Optional.empty(), Optional.empty(), false, Optional.of(r)))
                        : Uni.createFrom().item(afvist(formular, valg, Gatewayafvisning.af(fejlet)))));
    }

    private static Verifikationsside afvist(Formular formular, Valg valg, Gatewayafvisning grund) {
        return side(
                formular,
                valg,
                Optional.empty(),
                grund.bekraeft() ? Optional.empty() : Optional.of(grund.tekst()),
                grund.bekraeft(),
                Optional.empty());
    }

    private static Verifikationsside side(
            Formular formular,
            Valg valg,
            Optional<Formular.Fejltekst> fejl,
            Optional<String> afvist,
            boolean bekraeft,
            Optional<Resultat> resultat) {
        return new Verifikationsside(formular, valg.formaal(), valg.kommuner(), fejl, afvist, bekraeft, resultat);
    }

    private Uni<Valg> valg() {
        return regelsaet.hent().flatMap(regler -> kommuner.alle().map(alle -> new Valg(regler.formaal(), alle)));
    }

    private Uni<Resultat> resultat(Formular formular, VerifikationSvar svar, List<Kommune> kommuner) {
        var systemer =
                svar.skjulte().stream().flatMap(s -> s.systemer().stream()).collect(Collectors.toSet());
        return Transaktion.laes(() -> fagsystemer.navne(systemer))
                .map(navne -> new Resultat(
                        new Overbliksvisning(svar.overblik(), Stier.INGEN, Set.of()),
                        svar.skjulte().stream()
                                .map(s -> new Skjult(s, myndighed(s, kommuner), systemer(s, navne)))
                                .toList(),
                        svar.forbehold(),
                        svar.beskyttet(),
                        svar.beskyttet() ? MASKERET_CPR : formular.cpr(),
                        !formular.tid().isEmpty()));
    }

    private static String myndighed(SkjultSvar skjult, List<Kommune> kommuner) {
        return kommuner.stream()
                .filter(k -> k.cvr().equals(skjult.myndighed()))
                .map(Kommune::navn)
                .findFirst()
                .orElseGet(() -> Stream.of(Optional.ofNullable(skjult.myndighed()))
                        .flatMap(Optional::stream)
                        .map(Objects::toString)
                        .findFirst()
                        .orElse(""));
    }

    private static String systemer(SkjultSvar skjult, Map<UUID, String> navne) {
        return skjult.systemer().stream()
                .map(s -> navne.getOrDefault(s, s.toString()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
