package dk.borgerblikket.lookup.objekt;

import dk.borgerblikket.lookup.objekt.Registrering.AttributListe;
import dk.borgerblikket.lookup.objekt.Registrering.TilstandListe;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.Periode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What holds of an object at a time of valid time. */
public final class Snit {

    private Snit() {}

    /** The object with what holds at the moment. */
    public static Registrering paa(Registrering objekt, Instant virkning) {
        return i(objekt, Soegekriterier.oejeblik(virkning));
    }

    /** The object with what holds at some moment of the period; whole periods, not cut off. */
    public static Registrering i(Registrering objekt, Periode virkning) {
        return new Registrering(
                objekt.noteTekst(),
                objekt.tidspunkt(),
                objekt.livscyklusKode(),
                objekt.brugerRef(),
                new AttributListe(gaeldende(objekt.egenskaber(), virkning)),
                new TilstandListe(gaeldende(objekt.gyldighed(), virkning), gaeldende(objekt.publiceret(), virkning)),
                objekt.relationer().entrySet().stream()
                        .collect(Collectors.toMap(e -> e.getKey(), e -> gaeldende(e.getValue(), virkning))),
                objekt.hel());
    }

    private static <T extends MedVirkning<T>> List<T> gaeldende(List<T> vaerdier, Periode virkning) {
        return vaerdier.stream().filter(v -> v.periode().overlapper(virkning)).toList();
    }
}
