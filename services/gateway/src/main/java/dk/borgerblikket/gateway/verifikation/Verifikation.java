package dk.borgerblikket.gateway.verifikation;

import dk.borgerblikket.administrationclient.Opsaetninger;
import dk.borgerblikket.administrationclient.TidligereOpsaetninger;
import dk.borgerblikket.gateway.GatewayFejl;
import dk.borgerblikket.gateway.beskyttelse.Beskyttelser;
import dk.borgerblikket.gateway.kilder.Materialehenter;
import dk.borgerblikket.gateway.kilder.Medarbejderopslag;
import dk.borgerblikket.gateway.overblik.Afgjort;
import dk.borgerblikket.gateway.overblik.Overblikbygger;
import dk.borgerblikket.gateway.verifikation.Verifikationsadgang.Kalder;
import dk.borgerblikket.overview.VerifikationSvar;
import dk.borgerblikket.visibility.konfiguration.TidligereOpsaetning;
import dk.borgerblikket.web.Fejl;
import dk.borgerblikket.web.Korrelation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Answers an employee who asks what a citizen is shown: fetched with the employee's own token, decided and worded by what
 * decides and words the citizen's answer, and written down before it is shown. It is no call of a citizen's, so it writes no
 * row of those and no call event.
 */
@ApplicationScoped
class Verifikation {

    private final Opsaetninger opsaetninger;
    private final TidligereOpsaetninger tidligere;
    private final Beskyttelser beskyttelser;
    private final Materialehenter henter;
    private final Overblikbygger bygger;
    private final Forbeholdsliste forbehold;
    private final VerifikationslogRepository log;
    private final Korrelation korrelation;
    private final Clock ur;

    Verifikation(
            Opsaetninger opsaetninger,
            TidligereOpsaetninger tidligere,
            Beskyttelser beskyttelser,
            Materialehenter henter,
            Overblikbygger bygger,
            Forbeholdsliste forbehold,
            VerifikationslogRepository log,
            Korrelation korrelation,
            Clock ur) {
        this.opsaetninger = opsaetninger;
        this.tidligere = tidligere;
        this.beskyttelser = beskyttelser;
        this.henter = henter;
        this.bygger = bygger;
        this.forbehold = forbehold;
        this.log = log;
        this.korrelation = korrelation;
        this.ur = ur;
    }

    /**
     * @return fails with {@link GatewayFejl#BESKYTTET_PERSON} when the person is protected and the question does not say that
     *     this is known
     * @throws Fejl 400 when the question cannot be understood
     */
    Uni<VerifikationSvar> hent(Kalder hvem, VerifikationBesked besked) {
        var nu = ur.instant().truncatedTo(ChronoUnit.MILLIS);
        var opsaetning = opsaetninger.nu();
        var spoergsmaal = Spoergsmaal.laes(besked, opsaetning.nationalt(), nu);
        if (spoergsmaal
                .bopaelskommune()
                .filter(k -> opsaetning.kommune(k).isEmpty())
                .isPresent()) {
            throw new Fejl(GatewayFejl.UKENDT_KOMMUNE);
        }
        var id = korrelation.id();
        var opslag =
                henter.medarbejder(spoergsmaal.borger(), spoergsmaal.formaal().kode(), spoergsmaal.tid(), id);
        return beskyttelser
                .erBeskyttet(spoergsmaal.borger(), nu)
                .flatMap(beskyttet -> beskyttet && !spoergsmaal.bekraeftet()
                        ? log.afvist(hvem, spoergsmaal, id, nu)
                                .chain(() -> Uni.createFrom().failure(new Fejl(GatewayFejl.BESKYTTET_PERSON)))
                        : svar(hvem, spoergsmaal, opslag, id, nu, beskyttet));
    }

    private Uni<VerifikationSvar> svar(
            Kalder hvem, Spoergsmaal spoergsmaal, Medarbejderopslag opslag, String id, Instant nu, boolean beskyttet) {
        var tid = spoergsmaal.tid().orElse(nu);
        return opsaetning(spoergsmaal)
                .flatMap(dengang -> henter.hent(opslag)
                        .map(materiale -> Afgjort.af(spoergsmaal.borger(), id, dengang.opsaetning(), materiale, tid))
                        .flatMap(sag -> forbehold
                                .af(hvem, spoergsmaal, sag, dengang)
                                .map(liste -> {
                                    var overblik = bygger.svar(sag, spoergsmaal.bopaelskommune());
                                    return new VerifikationSvar(
                                            beskyttet ? Maskering.af(overblik) : overblik,
                                            Skjultliste.af(sag),
                                            liste,
                                            beskyttet);
                                })
                                .call(svar -> log.svaret(hvem, spoergsmaal, sag, nu, beskyttet))));
    }

    /** The configuration in force, or the one that was. */
    private Uni<TidligereOpsaetning> opsaetning(Spoergsmaal spoergsmaal) {
        return spoergsmaal
                .tid()
                .map(tidligere::paa)
                .orElseGet(() -> Uni.createFrom().item(new TidligereOpsaetning(opsaetninger.nu(), List.of())));
    }
}
