package dk.borgerblikket.lookup.organisationsimport;

import dk.borgerblikket.lookup.objekt.Egenskab;
import dk.borgerblikket.lookup.objekt.Gyldighed;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.lookup.objekt.Relation;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.oio.Tidslinje;
import dk.borgerblikket.oio.Tidspunkt;
import dk.borgerblikket.oio.Virkning;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Brings an object up to what somebody says of today, when that somebody knows nothing of valid time: what is said already
 * stays as it is, what is new holds from the day on, and what is no longer said ends there.
 *
 * @param nu the moment
 * @param dag when today began
 */
record Ajourfoering(Instant nu, OffsetDateTime dag) {

    /**
     * What is said of the relations of a name.
     *
     * @param omfatter those that something is said of; the others are left alone
     * @param oensket those that there are to be, without valid time
     */
    record Relationer(Predicate<Relation> omfatter, List<Relation> oensket) {}

    /**
     * @param foer the object as it is; null for a new one
     * @param egenskaber what its fields are to say; the others are left alone
     */
    Registrering objekt(
            @Nullable Registrering foer,
            Map<String, String> egenskaber,
            boolean harTilstand,
            Map<String, Relationer> relationer) {
        var nye = new TreeMap<>(foer == null ? Map.<String, List<Relation>>of() : foer.relationer());
        relationer.forEach((navn, sagt) -> nye.put(navn, relationer(nye.getOrDefault(navn, List.of()), sagt)));
        return Registrering.hel(
                egenskaber(foer == null ? List.of() : foer.egenskaber(), egenskaber),
                harTilstand ? tilstand(foer == null ? List.of() : foer.gyldighed()) : List.of(),
                List.of(),
                nye);
    }

    private List<Egenskab> egenskaber(List<Egenskab> foer, Map<String, String> egenskaber) {
        var gaeldende = foer.stream().filter(this::gaelder).findFirst();
        if (gaeldende
                .filter(e -> egenskaber.entrySet().stream()
                        .allMatch(felt -> e.tekst(felt.getKey())
                                .filter(felt.getValue()::equals)
                                .isPresent()))
                .isPresent()) {
            return foer;
        }
        var ny = Egenskab.tekster(Virkning.fra(dag), egenskaber);
        var felter = new TreeMap<>(gaeldende.map(Egenskab::felter).orElse(Map.of()));
        felter.putAll(ny.felter());
        return Tidslinje.flet(foer, List.of(new Egenskab(ny.virkning(), felter)), e -> "");
    }

    private List<Gyldighed> tilstand(List<Gyldighed> foer) {
        var aktiv = foer.stream().filter(this::gaelder).anyMatch(g -> g.gyldighedStatusKode() == Gyldighed.Kode.Aktiv);
        return aktiv
                ? foer
                : Tidslinje.flet(foer, List.of(new Gyldighed(Virkning.fra(dag), Gyldighed.Kode.Aktiv)), g -> "");
    }

    private List<Relation> relationer(List<Relation> foer, Relationer sagt) {
        var efter = new ArrayList<Relation>();
        for (var relation : foer) {
            var bliver = !gaelder(relation)
                    || !sagt.omfatter().test(relation)
                    || sagt.oensket().stream().anyMatch(o -> samme(relation, o));
            if (bliver) {
                efter.add(relation);
            } else if (relation.periode().fra().isBefore(dag.toInstant())) {
                efter.add(relation.medVirkning(slut(relation)));
            }
        }
        sagt.oensket().stream()
                .filter(o -> foer.stream().noneMatch(r -> gaelder(r) && samme(r, o)))
                .forEach(o -> efter.add(o.medVirkning(Virkning.fra(dag))));
        return efter;
    }

    private static boolean samme(Relation a, Relation b) {
        return Objects.equals(a.referenceID(), b.referenceID())
                && Objects.equals(a.rolle(), b.rolle())
                && Objects.equals(a.type(), b.type());
    }

    private boolean gaelder(MedVirkning<?> vaerdi) {
        return vaerdi.periode().omfatter(nu);
    }

    private Virkning slut(Relation relation) {
        var foer = relation.virkning();
        return foer == null
                ? new Virkning(Tidspunkt.UENDELIG, Tidspunkt.af(dag), null, null, null)
                : foer.medPeriode(new Periode(foer.periode().fra(), dag.toInstant()));
    }
}
