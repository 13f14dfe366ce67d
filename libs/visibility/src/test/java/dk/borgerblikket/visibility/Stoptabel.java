package dk.borgerblikket.visibility;

import static dk.borgerblikket.visibility.Raekke.Hvad.DOKUMENT;
import static dk.borgerblikket.visibility.Raekke.Hvad.SAG;
import static dk.borgerblikket.visibility.Raekke.Hvad.UDBETALING;
import static dk.borgerblikket.visibility.Raekke.Hvad.YDELSE;
import static dk.borgerblikket.visibility.Raekke.skjult;
import static dk.borgerblikket.visibility.Raekke.vist;
import static dk.borgerblikket.visibility.Verden.ANDET_FAGSYSTEM;
import static dk.borgerblikket.visibility.Verden.EMNE;
import static dk.borgerblikket.visibility.Verden.FAGSYSTEM;
import static dk.borgerblikket.visibility.Verden.NABOBY;
import static dk.borgerblikket.visibility.Verden.altid;

import dk.borgerblikket.visibility.konfiguration.Noedstop;
import java.util.List;
import java.util.UUID;

/** The emergency stop, both ways (D-726). */
final class Stoptabel {

    private Stoptabel() {}

    static List<Raekke> stop() {
        return List.of(
                skjult("D-726", "alt i kommunen er stoppet", SAG, Aarsag.NOEDSTOP, v -> v.stop(null, null)),
                skjult("D-726", "alt i kommunen er stoppet", YDELSE, Aarsag.NOEDSTOP, v -> v.stop(null, null)),
                skjult("D-726", "alt i kommunen er stoppet", UDBETALING, Aarsag.NOEDSTOP, v -> v.stop(null, null)),
                vist(
                        "D-726",
                        "en anden kommune er stoppet",
                        SAG,
                        v -> v.kommuner.get(NABOBY).stop.add(new Noedstop(UUID.randomUUID(), null, null))),
                skjult("D-726", "emnet er stoppet", SAG, Aarsag.NOEDSTOP, v -> v.stop(EMNE, null)),
                skjult("D-726", "gruppen er stoppet", YDELSE, Aarsag.NOEDSTOP, v -> v.stop("32.24.*", null)),
                vist("D-726", "et andet emne er stoppet", SAG, v -> v.stop("32.24.06", null)),
                vist("D-726", "et andet emne er stoppet", YDELSE, v -> v.stop("32.24.06", null)),
                vist("D-726", "et andet emne er stoppet", UDBETALING, v -> v.stop("32.24.06", null)),
                skjult("D-726", "fagsystemet er stoppet", SAG, Aarsag.NOEDSTOP, v -> v.stop(null, FAGSYSTEM)),
                skjult("D-726", "afsenderen er stoppet", SAG, Aarsag.NOEDSTOP, v -> {
                    v.sag().afsender = altid(ANDET_FAGSYSTEM);
                    v.stop(null, ANDET_FAGSYSTEM);
                }),
                vist("D-726", "et andet fagsystem er stoppet", YDELSE, v -> v.stop(null, ANDET_FAGSYSTEM)),
                vist("D-726", "fagsystemet er stoppet for et andet emne", SAG, v -> v.stop("32.24.06", FAGSYSTEM)),
                vist("D-726", "emnet er stoppet for et andet fagsystem", SAG, v -> v.stop(EMNE, ANDET_FAGSYSTEM)),
                skjult("D-726", "dokumentets fagsystem er stoppet", DOKUMENT, Aarsag.NOEDSTOP, v -> {
                    v.dokument().afsender = altid(ANDET_FAGSYSTEM);
                    v.stop(EMNE, ANDET_FAGSYSTEM);
                }),
                vist("D-726", "dokumentets fagsystem er stoppet for et andet emne", DOKUMENT, v -> {
                    v.dokument().afsender = altid(ANDET_FAGSYSTEM);
                    v.stop("32.24.06", ANDET_FAGSYSTEM);
                }));
    }
}
