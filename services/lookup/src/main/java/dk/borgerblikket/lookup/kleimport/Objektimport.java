package dk.borgerblikket.lookup.kleimport;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.objekt.Objektbesked;
import dk.borgerblikket.lookup.objekt.Objektlager;
import dk.borgerblikket.lookup.svar.Svarlager;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.web.Fejl;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Imports the objects of another FK Klassifikation as they come, with their own times: in portions of one transaction each, so
 * that neither memory nor locks grow with the file. The same file again changes nothing.
 */
@Singleton
final class Objektimport {

    private static final int PORTION = 500;
    private static final int MAKS_AFVISTE = 100;

    private final Objektlager lager;
    private final Svarlager svarlager;

    Objektimport(Objektlager lager, Svarlager svarlager) {
        this.lager = lager;
        this.svarlager = svarlager;
    }

    /**
     * What came of an import.
     *
     * @param afviste the first of those that were refused
     */
    record Kvittering(int registreret, int afvist, List<UnikRetur> afviste) {}

    /**
     * Reads the file to its end and registers on the way. Blocks while it does.
     *
     * @throws Fejl when the file cannot be read to its end; what stood before is registered
     */
    Kvittering importer(InputStream fil, Cvr ejer) {
        var registreret = 0;
        var afvist = 0;
        var afviste = new ArrayList<UnikRetur>();
        try {
            var laeser = new Objektlaeser(fil);
            for (var portion = laeser.portion(PORTION); !portion.isEmpty(); portion = laeser.portion(PORTION)) {
                for (var resultat : skriv(ejer, portion)) {
                    if (resultat.statusKode() == Statuskode.OK) {
                        registreret++;
                    } else {
                        afvist++;
                        if (afviste.size() < MAKS_AFVISTE) {
                            afviste.add(resultat);
                        }
                    }
                }
            }
        } catch (Fejl fejl) {
            throw new Fejl(
                    Opslagsfejl.OBJEKTFIL_AFBRUDT, fejl.detalje() + " " + registreret + " objekter er registreret.");
        } finally {
            svarlager.toem();
        }
        if (registreret + afvist == 0) {
            throw new Fejl(Opslagsfejl.OBJEKTFIL_AFBRUDT, "Filen har ingen objekter fra FK Klassifikation.");
        }
        return new Kvittering(registreret, afvist, afviste);
    }

    private List<UnikRetur> skriv(Cvr ejer, List<Objektbesked> portion) {
        return lager.skriv(ejer, portion).await().indefinitely();
    }
}
