package dk.borgerblikket.administration.sider.konfiguration;

import dk.borgerblikket.administration.aendringslog.Aendring;
import dk.borgerblikket.administration.indstilling.Indstilling;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladde;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladde.Status;
import dk.borgerblikket.administration.sider.Rettigheder;
import dk.borgerblikket.identity.Medarbejder;

/**
 * Which buttons a draft has for this user. The use cases decide; this only keeps away what they would refuse.
 *
 * @param fireOejne whether somebody else has to activate
 * @param selvMedvirket whether that is because the user had a hand in it
 */
record Kladdehandlinger(
        boolean ret,
        boolean indsend,
        boolean traekTilbage,
        boolean aktiver,
        boolean afvis,
        boolean bekraeft,
        boolean fireOejne,
        boolean selvMedvirket) {

    static Kladdehandlinger af(
            Kladde kladde, int nyesteVersion, Indstilling valg, Rettigheder rettigheder, Medarbejder hvem) {
        var skrives = kladde.status() == Status.KLADDE;
        var foraeldet = nyesteVersion > kladde.kendtVersion();
        var medvirket = kladde.harMedvirket(Aendring.hvem(hvem));
        var maaAktivere = valg.fireOejne()
                ? rettigheder.godkend() && !skrives && !medvirket
                : rettigheder.godkend() || rettigheder.rediger() && skrives;
        return new Kladdehandlinger(
                rettigheder.rediger() && skrives,
                rettigheder.rediger() && skrives && !foraeldet,
                rettigheder.rediger() && !skrives,
                maaAktivere && !foraeldet,
                rettigheder.godkend() && !skrives,
                rettigheder.rediger() && skrives && foraeldet,
                valg.fireOejne(),
                valg.fireOejne() && rettigheder.godkend() && !skrives && medvirket);
    }
}
