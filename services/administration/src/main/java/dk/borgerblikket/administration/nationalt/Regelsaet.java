package dk.borgerblikket.administration.nationalt;

import dk.borgerblikket.administration.Transaktion;
import dk.borgerblikket.administration.aendringslog.Aendring;
import dk.borgerblikket.administration.aendringslog.Aendringslog;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.stream.Stream;

/** The national rules. They are there from the first migration on. */
@Singleton
public class Regelsaet {

    private static final String NOEGLE = "nationalt";

    private final RegelRepository regler;
    private final Aendringslog log;
    private final Clock ur;

    Regelsaet(RegelRepository regler, Aendringslog log, Clock ur) {
        this.regler = regler;
        this.log = log;
        this.ur = ur;
    }

    /** The rules in force. */
    public Uni<NationaleRegler> hent() {
        return Transaktion.laes(() -> regler.hent().map(RegelRaekke::somRegler));
    }

    /**
     * Changes the rules. What is the same as before leaves no trace. Purposes can be added and changed; one that is not
     * named stays, since look-ups that stated it are told to the citizen in its words.
     */
    public Uni<NationaleRegler> gem(NationaleRegler nye, Medarbejder hvem) {
        return Transaktion.skriv(() -> regler.laas().flatMap(raekke -> {
            var foer = raekke.somRegler();
            var efter = medFormaal(nye, foer);
            if (foer.equals(efter)) {
                return Uni.createFrom().item(efter);
            }
            raekke.ret(efter);
            return log.noter(new Aendring(hvem, ur.instant(), Aendring.Emne.NATIONALE_REGLER, NOEGLE, foer, efter))
                    .replaceWith(efter);
        }));
    }

    private static NationaleRegler medFormaal(NationaleRegler nye, NationaleRegler foer) {
        var formaal = Stream.concat(
                        foer.formaal().stream().map(f -> nye.formaal(f.kode()).orElse(f)),
                        nye.formaal().stream()
                                .filter(f -> foer.formaal(f.kode()).isEmpty()))
                .toList();
        return new NationaleRegler(
                nye.aldrigAaben(),
                nye.byggesager(),
                nye.bevillingUdenUdbetaling(),
                nye.betalere(),
                nye.links(),
                formaal);
    }
}
