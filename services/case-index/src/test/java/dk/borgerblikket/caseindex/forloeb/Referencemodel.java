package dk.borgerblikket.caseindex.forloeb;

import dk.borgerblikket.caseindex.forloeb.Forloeb.Afsender;
import dk.borgerblikket.caseindex.forloeb.Forloeb.Ordre;
import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.registrations.Handling;
import java.util.ArrayList;
import java.util.Arrays;
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
 * What a course must end in, written from the contract (case-index §11-13) and not from the code: an object is the set of
 * messages that have been accepted about it since it was last removed.
 */
final class Referencemodel {

    private record Objekt(Afsender ejer, List<Melding> meldinger) {}

    private final Comparator<Melding> orden;
    private final Set<Fejl> fejl;
    private final Map<String, Objekt> objekter = new TreeMap<>();
    private final Map<String, Objekt> fjernede = new TreeMap<>();

    Referencemodel(Comparator<Melding> orden, Set<Fejl> fejl) {
        this.orden = orden;
        this.fejl = fejl;
    }

    /** A model of messages whose sender times are all different. */
    Referencemodel(Set<Fejl> fejl) {
        this(Comparator.comparingInt(Melding::tid), fejl);
    }

    Referencemodel() {
        this(Set.of());
    }

    /** Carries out the course; gives the picture of all answers and of what is left. */
    SortedMap<String, String> udfoer(Forloeb forloeb) {
        var billede = new TreeMap<String, String>();
        for (var nr = 0; nr < forloeb.trin().size(); nr++) {
            Billede.svar(billede, nr, svar(forloeb.trin().get(nr)));
        }
        objekter.forEach((navn, objekt) -> tegn(billede, navn, objekt));
        soegninger(billede);
        return billede;
    }

    /** The messages that each object consists of, oldest first, by whom they were written. */
    Map<String, List<Melding>> meldinger(Afsender ejer) {
        var resultat = new TreeMap<String, List<Melding>>();
        objekter.forEach((navn, objekt) -> {
            if (objekt.ejer == ejer) {
                resultat.put(navn, objekt.meldinger.stream().sorted(orden).toList());
            }
        });
        return resultat;
    }

    private List<Integer> svar(Forloeb.Trin trin) {
        return switch (trin) {
            case Forloeb.Skriv(var afsender, var ordrer) ->
                ordrer.stream().map(o -> skriv(afsender, o)).toList();
            case Forloeb.Fjern(var afsender, var sager, var efterlad) -> fjern(afsender, sager, efterlad);
        };
    }

    private int skriv(Afsender afsender, Ordre ordre) {
        var objekt = objekter.get(ordre.objekt());
        if (ordre.handling() == Handling.OPDATER && fejl.contains(Fejl.OPDATER_OPRETTER) && objekt == null) {
            return gem(afsender, ordre, null);
        }
        if (ordre.handling() == Handling.OPDATER) {
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
        if (!maaGemmes(afsender, nye, foer, alle) && !fejl.contains(Fejl.AFVIST_VIRKER)) {
            return 40;
        }
        objekter.put(ordre.objekt(), new Objekt(afsender, List.copyOf(alle)));
        return 20;
    }

    private boolean maaGemmes(Afsender afsender, List<Melding> nye, @Nullable Objekt foer, List<Melding> alle) {
        var sag = alle.getFirst().omSag();
        var efter = gitter(alle);
        return nye.stream().allMatch(Referencemodel::lovlig)
                && alle.stream()
                        .anyMatch(m -> m.udsagn().stream()
                                .anyMatch(u -> u.art() == (sag ? Melding.Art.FOELSOMHED : Melding.Art.EGENSKABER)))
                && Arrays.stream(Rolle.values())
                        .filter(r -> r.name().startsWith(sag ? "SAG_" : "DOKUMENT_"))
                        .filter(Rolle::erObligatorisk)
                        .allMatch(r -> rolleHolder(r, afsender, foer == null ? null : gitter(foer.meldinger), efter));
    }

    /** C-08 and C-28. */
    private static boolean lovlig(Melding melding) {
        for (var udsagn : melding.udsagn()) {
            if (udsagn.til() <= udsagn.fra() || udsagn.vaerdi().length() > 255) {
                return false;
            }
            for (var andet : melding.udsagn()) {
                if (andet != udsagn
                        && andet.noegle().equals(udsagn.noegle())
                        && Math.max(andet.fra(), udsagn.fra()) < Math.min(andet.til(), udsagn.til())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** C-02, C-13 and C-29. */
    private boolean rolleHolder(Rolle rolle, Afsender afsender, @Nullable Gitter foer, Gitter efter) {
        var noegle = Melding.Udsagn.altid(rolle, "", 0).noegle();
        var raekke = efter.raekke(noegle);
        var aaben = !raekke.getLast().equals("-");
        if (foer != null && !foer.raekke(noegle).getLast().equals("-") && !aaben) {
            return fejl.contains(Fejl.OBLIGATORISK_KAN_AFSLUTTES);
        }
        return switch (rolle) {
            case SAG_EJER, DOKUMENT_EJER -> aaben && udenHul(raekke, afsender.myndighed);
            case SAG_MASTER, DOKUMENT_MASTER -> aaben && udenHul(raekke, afsender.system);
            case SAG_PRIMAER_KLASSE, DOKUMENT_PRIMAER_KLASSE -> aaben && udenHul(raekke, null);
            default -> true;
        };
    }

    private static boolean udenHul(List<String> raekke, @Nullable String kun) {
        var begyndt = raekke.stream().dropWhile("-"::equals).toList();
        return begyndt.stream().noneMatch(v -> v.equals("-") || kun != null && !v.equals(kun));
    }

    private List<Integer> fjern(Afsender afsender, List<String> sager, boolean efterladDokumenter) {
        var egne = sager.stream()
                .filter(s -> objekter.containsKey(s))
                .filter(s -> objekter.get(s).ejer == afsender || fejl.contains(Fejl.FJERN_ALLES))
                .collect(Collectors.toCollection(TreeSet::new));
        var svar = sager.stream().map(s -> egne.contains(s) ? 20 : 44).toList();
        if (!efterladDokumenter && !fejl.contains(Fejl.DOKUMENTER_BLIVER)) {
            var dokumenter = journaliseret(egne);
            if (!fejl.contains(Fejl.DOKUMENTER_FALDER_ALTID)) {
                var andre = new TreeSet<>(objekter.keySet());
                andre.removeAll(egne);
                dokumenter.removeAll(journaliseret(andre));
            }
            dokumenter.removeIf(d -> !objekter.containsKey(d) || objekter.get(d).ejer != afsender);
            egne.addAll(dokumenter);
        }
        egne.forEach(o -> fjernede.put(o, objekter.remove(o)));
        return svar;
    }

    private Set<String> journaliseret(Set<String> sager) {
        var resultat = new TreeSet<String>();
        sager.forEach(s -> resultat.addAll(gitter(objekter.get(s).meldinger).vaerdier("JOURNALPOST ")));
        return resultat;
    }

    private Gitter gitter(List<Melding> meldinger) {
        return Gitter.af(meldinger, orden, fejl);
    }

    private void tegn(SortedMap<String, String> billede, String navn, Objekt objekt) {
        var sidste = objekt.meldinger.stream().max(orden).orElseThrow();
        var gitter = gitter(objekt.meldinger);
        Billede.hoved(billede, navn, objekt.meldinger.size(), sidste.tid(), "melding " + sidste.nr());
        gitter.noegler().forEach(n -> Billede.tidslinje(billede, navn, n, gitter.raekke(n)));
        if (!sidste.omSag() || !gitter.vaerdier("PART ").isEmpty()) {
            Billede.tidslinje(billede, navn, "vist titel", gitter.raekke("EGENSKABER"));
            Billede.tidslinje(billede, navn, "vist part", gitter.samlet("PART "));
        }
    }

    private void soegninger(SortedMap<String, String> billede) {
        objekter.forEach((navn, objekt) -> {
            if (objekt.meldinger.getFirst().omSag()) {
                var gitter = gitter(objekt.meldinger);
                var nyeste =
                        objekt.meldinger.stream().mapToInt(Melding::tid).max().orElseThrow();
                for (var borger : Navne.BORGERE) {
                    if (gitter.vaerdier("PART ").contains(borger)) {
                        Billede.borger(billede, borger, navn, nyeste);
                        foelger(objekt, gitter)
                                .forEach((d, titler) -> Billede.foelger(billede, borger, navn, d, titler));
                        if (ses(objekt, gitter)) {
                            Billede.fundet(billede, borger, "", navn);
                        }
                    }
                    if (ses(objekt, gitter) && gitter.vaerdier(Billede.PRIMAER).contains(borger)) {
                        Billede.fundet(billede, borger, " som primær", navn);
                    }
                }
            }
        });
    }

    /** The titles of the documents that go with a case: those filed on it that are there and of its authority. */
    private Map<String, List<String>> foelger(Objekt sag, Gitter gitter) {
        var resultat = new TreeMap<String, List<String>>();
        for (var navn : gitter.vaerdier("JOURNALPOST ")) {
            var dokument = objekter.get(navn);
            if (dokument != null && dokument.ejer.myndighed.equals(sag.ejer.myndighed)) {
                var kendte = fejl.contains(Fejl.DOKUMENTER_FOELGER_SOM_DE_VAR)
                        ? dokument.meldinger.subList(0, 1)
                        : dokument.meldinger;
                resultat.put(navn, gitter(kendte).raekke("EGENSKABER"));
            }
        }
        return resultat;
    }

    /** The search is made by the system {@link Afsender#EJER}, which sees what it is Master or Afsender of. */
    private static boolean ses(Objekt objekt, Gitter gitter) {
        return objekt.ejer.myndighed.equals(Afsender.EJER.myndighed)
                && (objekt.ejer.system.equals(Afsender.EJER.system)
                        || gitter.raekke("ITSYSTEM SAG_AFSENDER").getLast().equals(Afsender.EJER.system));
    }
}
