package dk.borgerblikket.benefitindex.forloeb;

import dk.borgerblikket.benefitindex.forloeb.Forloeb.Afsender;
import dk.borgerblikket.benefitindex.forloeb.Forloeb.Ordre;
import dk.borgerblikket.benefitindex.forloeb.Melding.Art;
import dk.borgerblikket.benefitindex.forloeb.Melding.Ydelse;
import dk.borgerblikket.registrations.Handling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a course must end in, written from the contract (benefit-index §3, §10 and §16) and not from the code: an object is
 * the set of messages that have been accepted about it since it was last removed.
 */
final class Referencemodel {

    private record Objekt(Afsender ejer, List<Melding> meldinger) {}

    private static final Map<String, String> PARTROLLER = Map.of(
            "B MODTAGER", "BEVILLINGSMODTAGER",
            "B YDELSESMODTAGER", "YDELSESMODTAGER",
            "E MODTAGER", "EFFEKTUERINGSMODTAGER");

    private final Set<Fejl> fejl;
    private final Map<String, Objekt> objekter = new TreeMap<>();
    private final Map<String, Objekt> fjernede = new TreeMap<>();
    private final Map<String, Set<String>> bortfaldne = new TreeMap<>();

    Referencemodel(Set<Fejl> fejl) {
        this.fejl = fejl;
    }

    Referencemodel() {
        this(Set.of());
    }

    /** Carries out the course; gives the picture of all answers and of what is left. */
    SortedMap<String, String> udfoer(Forloeb forloeb) {
        var billede = new TreeMap<String, String>();
        for (var nr = 0; nr < forloeb.trin().size(); nr++) {
            billede.put("svar %02d".formatted(nr), svar(forloeb.trin().get(nr)).toString());
        }
        objekter.forEach((navn, objekt) -> tegn(billede, navn, objekt));
        return billede;
    }

    /** The messages that each object consists of, oldest first, by whom they were written. */
    Map<String, List<Melding>> meldinger(Afsender ejer) {
        var resultat = new TreeMap<String, List<Melding>>();
        objekter.forEach((navn, objekt) -> {
            if (objekt.ejer == ejer) {
                resultat.put(
                        navn,
                        objekt.meldinger.stream()
                                .sorted(Comparator.comparingInt(Melding::tid))
                                .toList());
            }
        });
        return resultat;
    }

    private List<Integer> svar(Forloeb.Trin trin) {
        return switch (trin) {
            case Forloeb.Skriv(var afsender, var handling, var ordrer) ->
                ordrer.stream().map(o -> skriv(afsender, handling, o)).toList();
            case Forloeb.Fjern(var afsender, var objekt) -> List.of(fjern(afsender, objekt));
        };
    }

    private int skriv(Afsender afsender, Handling handling, Ordre ordre) {
        var objekt = objekter.get(ordre.objekt());
        if (handling == Handling.OPDATER && fejl.contains(Fejl.OPDATER_OPRETTER) && objekt == null) {
            return gem(afsender, ordre, null);
        }
        if (handling == Handling.OPDATER) {
            return objekt == null || !tilhoerer(objekt, afsender) ? 44 : gem(afsender, ordre, objekt);
        }
        if (objekt == null || fejl.contains(Fejl.IMPORT_ERSTATTER)) {
            return gem(afsender, ordre, null);
        }
        return tilhoerer(objekt, afsender) && objekt.meldinger.containsAll(ordre.meldinger()) ? 20 : 49;
    }

    private boolean tilhoerer(Objekt objekt, Afsender afsender) {
        return objekt.ejer == afsender || fejl.contains(Fejl.ENHVER_SKRIVER);
    }

    private int gem(Afsender afsender, Ordre ordre, @Nullable Objekt foer) {
        var nye = new ArrayList<Melding>();
        for (var melding : ordre.meldinger()) {
            if (fejl.contains(Fejl.TAELLER_GENTAGELSER)
                    || !nye.contains(melding) && (foer == null || !foer.meldinger.contains(melding))) {
                nye.add(melding);
            }
        }
        if (nye.isEmpty()) {
            return 20;
        }
        var alle = new ArrayList<Melding>();
        if (foer != null) {
            alle.addAll(foer.meldinger);
        } else if (fejl.contains(Fejl.FJERN_HUSKER) && fjernede.containsKey(ordre.objekt())) {
            alle.addAll(fjernede.get(ordre.objekt()).meldinger);
        }
        var nyeste = alle.stream().mapToInt(Melding::tid).max().orElse(-1);
        nye.removeIf(m -> fejl.contains(Fejl.SMIDER_GAMLE_VAEK) && m.tid() < nyeste);
        alle.addAll(nye);
        if (!fejl.contains(Fejl.AFVIST_VIRKER)
                && !(nye.stream().allMatch(Referencemodel::lovlig) && holder(afsender, alle))) {
            return 40;
        }
        if (foer == null && !fejl.contains(Fejl.BORTFALD_HUSKES_ALTID)) {
            bortfaldne.values().forEach(b -> b.remove(ordre.objekt()));
        }
        objekter.put(ordre.objekt(), new Objekt(afsender, List.copyOf(alle)));
        return 20;
    }

    /** B-01 (lengths) and B-05 (an Id once at a time). */
    private static boolean lovlig(Melding melding) {
        return melding.udsagn().stream()
                .allMatch(en -> (en.art() != Art.EGENSKABER || en.vaerdi().length() <= 50)
                        && melding.udsagn().stream()
                                .noneMatch(anden -> anden != en
                                        && en.art() == Art.YDELSE
                                        && anden.noegle().equals(en.noegle())
                                        && Math.max(anden.fra(), en.fra()) < Math.min(anden.til(), en.til())));
    }

    /** B-01, B-04, B-05, B-08 and E-07: what the state cannot be without, and whose it is. */
    private boolean holder(Afsender afsender, List<Melding> alle) {
        var gitter = gitter(alle);
        if (!kun(gitter.vaerdier("AKTOER EJER"), afsender.myndighed)) {
            return false;
        }
        if (!alle.getFirst().omBevilling()) {
            return kun(gitter.vaerdier("ITSYSTEM MASTER"), afsender.system);
        }
        var egenskaber = gitter.vaerdier("EGENSKABER");
        var ydelser = gitter.noegler("YDELSE ").stream()
                .flatMap(n -> gitter.raekke(n).stream())
                .filter(v -> !v.equals("-"))
                .map(Ydelse::af)
                .toList();
        return !egenskaber.isEmpty()
                && egenskaber.stream().noneMatch(e -> e.contains("?"))
                && !ydelser.isEmpty()
                && ydelser.stream()
                        .allMatch(y -> afsender.system.equals(y.systemer().get("M")));
    }

    private static boolean kun(Set<String> vaerdier, String vaerdi) {
        return vaerdier.equals(Set.of(vaerdi));
    }

    private int fjern(Afsender afsender, String navn) {
        var objekt = objekter.get(navn);
        if (objekt == null || objekt.ejer != afsender && !fejl.contains(Fejl.FJERN_ALLES)) {
            return 44;
        }
        fjernede.put(navn, objekter.remove(navn));
        bortfaldne.remove(navn);
        objekter.forEach((andet, o) -> {
            if (referencer(gitter(o.meldinger)).stream().anyMatch(r -> r.startsWith(navn + ":"))) {
                bortfaldne.computeIfAbsent(andet, a -> new TreeSet<>()).add(navn);
            }
        });
        return 20;
    }

    private Gitter gitter(List<Melding> meldinger) {
        return Gitter.af(meldinger, fejl);
    }

    private void tegn(SortedMap<String, String> billede, String navn, Objekt objekt) {
        var sidste = objekt.meldinger.stream()
                .max(Comparator.comparingInt(Melding::tid))
                .orElseThrow();
        var gitter = gitter(objekt.meldinger);
        billede.put(
                navn, objekt.meldinger.size() + " registreringer, nyeste " + sidste.tid() + ", melding " + sidste.nr());
        gitter.noegler("").forEach(n -> billede.put(navn + " " + n, String.join(" | ", gitter.raekke(n))));
        var parter = new TreeSet<String>();
        for (var noegle : gitter.noegler("PART ")) {
            var rolle = PARTROLLER.get(navn.charAt(0) + " " + noegle.split("[ /]")[1]);
            gitter.vaerdier(noegle).forEach(v -> parter.add(rolle + " " + v));
        }
        billede.put(navn + " parter", parter.toString());
        if (sidste.omBevilling()) {
            bevilling(billede, navn, gitter);
        } else {
            effektuering(billede, navn, gitter, sidste.tid());
        }
    }

    private void bevilling(SortedMap<String, String> billede, String navn, Gitter gitter) {
        var ydelser = gitter.ydelser();
        var start = ydelser.stream()
                .map(Ydelse::start)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var aaben = ydelser.stream().anyMatch(y -> y.slut().isEmpty()) && !fejl.contains(Fejl.BEVILLINGEN_ENDER_ALTID);
        var slut = aaben
                ? ""
                : ydelser.stream()
                        .map(Ydelse::slut)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        billede.put(navn + " datoer", start + "-" + slut);
        billede.put(navn + " orden", start);
        billede.put(navn + " sager", gitter.vaerdier("SAG ").toString());
    }

    private void effektuering(SortedMap<String, String> billede, String navn, Gitter gitter, int nyeste) {
        var referencer = referencer(gitter);
        var orden = gitter.sidste("EGENSKABER ")
                .map(e -> "dag " + e.replaceAll("[^0-9]", ""))
                .orElse("tid " + nyeste);
        billede.put(
                navn + " vist",
                referencer.stream().map(r -> r.split(":")[0]).distinct().toList()
                        + (referencer.isEmpty() ? "" : " " + orden));
        referencer.removeIf(r -> !fejl.contains(Fejl.REFERENCER_AFKLARES_ALDRIG) && findes(r.split(":")));
        billede.put(navn + " uafklaret", referencer.toString());
        billede.put(
                navn + " bortfaldet", bortfaldne.getOrDefault(navn, Set.of()).toString());
    }

    /** The benefits that lines refer to. */
    private static Set<String> referencer(Gitter gitter) {
        return gitter.vaerdier("LINJE ").stream()
                .map(v -> v.substring(0, v.lastIndexOf(':')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** E-09. */
    private boolean findes(String[] reference) {
        var bevilling = objekter.get(reference[0]);
        return bevilling != null
                && gitter(bevilling.meldinger).noegler("YDELSE ").contains("YDELSE " + reference[1]);
    }
}
